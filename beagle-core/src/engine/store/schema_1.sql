-- Decimals are text, so that no digit is lost. Instants are text in UTC, days are the market's own.

-- Settings ------------------------------------------------------------------------------------------------------

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE safe_sell_setting (
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    instrument TEXT NOT NULL,
    change     TEXT NOT NULL,           -- JSON: only what differs from the account's default
    PRIMARY KEY (market, symbol)
) STRICT, WITHOUT ROWID;

CREATE TABLE leader (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,   -- NFKC
    markets     TEXT NOT NULL,
    capital_krw TEXT NOT NULL
) STRICT;

-- States --------------------------------------------------------------------------------------------------------

CREATE TABLE safe_sell_state (
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    loan_date  TEXT NOT NULL,           -- empty for a position bought with cash
    instrument TEXT NOT NULL,
    name       TEXT NOT NULL,
    record     TEXT NOT NULL,           -- JSON
    PRIMARY KEY (market, symbol, loan_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE leader_position (
    leader     INTEGER NOT NULL REFERENCES leader ON DELETE CASCADE,
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    leader_qty TEXT,                    -- the leader's own shares; NULL while nobody knows
    my_qty     TEXT NOT NULL,           -- mine, bought through this leader
    carry_krw  TEXT NOT NULL,           -- what rounding and the minimum left over
    PRIMARY KEY (leader, market, symbol)
) STRICT, WITHOUT ROWID;

-- The alert queue: receipts are never changed, what became of them is added ----------------------------------------

CREATE TABLE alert (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,   -- the order of commit
    received_at TEXT NOT NULL,
    received_ms INTEGER NOT NULL,
    text        TEXT NOT NULL,
    key         TEXT NOT NULL,          -- what duplicates are compared by
    duplicate   INTEGER REFERENCES alert,            -- the first receipt of the same text
    door        TEXT NOT NULL,
    delivery    TEXT,                   -- the door's own id of the message
    sent_at     TEXT
) STRICT;

CREATE UNIQUE INDEX alert_delivery ON alert (door, delivery) WHERE delivery IS NOT NULL;
CREATE INDEX alert_key ON alert (key, id);

CREATE TABLE alert_event (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    alert  INTEGER NOT NULL REFERENCES alert,
    at     TEXT NOT NULL,
    status TEXT NOT NULL,
    detail TEXT NOT NULL                -- JSON
) STRICT;

CREATE INDEX alert_event_alert ON alert_event (alert, id);

-- The journal of orders: only ever added to ---------------------------------------------------------------------------

CREATE TABLE intent (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          TEXT NOT NULL,
    real_ms     INTEGER NOT NULL,       -- this machine's clock, which the limit per minute goes by
    day         TEXT NOT NULL,
    source      TEXT NOT NULL,
    action      TEXT NOT NULL,
    market      TEXT NOT NULL,
    symbol      TEXT NOT NULL,
    instrument  TEXT NOT NULL,
    side        TEXT NOT NULL,
    quantity    TEXT NOT NULL,
    price       TEXT,
    amount      TEXT,
    amount_krw  TEXT,
    original_no TEXT,
    held        TEXT,                   -- of a sale: the shares held before it
    blocks      INTEGER NOT NULL CHECK (blocks IN (0, 1)),   -- 0: it may be repeated, a cancellation of all that rests
    plan        TEXT NOT NULL,          -- JSON: what to remember when the broker takes it
    version     TEXT NOT NULL
) STRICT;

CREATE INDEX intent_day ON intent (market, day);

CREATE TABLE intent_event (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    intent   INTEGER NOT NULL REFERENCES intent,
    at       TEXT NOT NULL,
    status   TEXT NOT NULL,
    market   TEXT NOT NULL,
    day      TEXT NOT NULL,
    order_no TEXT,
    number   TEXT,                      -- the order number without its leading zeros
    branch   TEXT,
    note     TEXT
) STRICT;

CREATE INDEX intent_event_intent ON intent_event (intent, id);
-- An order belongs to one intent.
CREATE UNIQUE INDEX intent_event_order ON intent_event (market, day, number) WHERE number IS NOT NULL;

CREATE TABLE fill (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    intent INTEGER NOT NULL REFERENCES intent,
    at     TEXT NOT NULL,
    filled TEXT NOT NULL,               -- all that was filled so far
    closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;

CREATE INDEX fill_intent ON fill (intent, id);
