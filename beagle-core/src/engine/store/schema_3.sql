-- Settings and memory of every rule that sells holdings lie in the same tables, and conditions have some of their own.

CREATE TABLE rule_setting (
    rule       TEXT NOT NULL,
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    instrument TEXT NOT NULL,
    change     TEXT NOT NULL,           -- JSON: only what differs from the account's default
    PRIMARY KEY (rule, market, symbol)
) STRICT, WITHOUT ROWID;

INSERT INTO rule_setting SELECT 'safe_sell', market, symbol, instrument, change FROM safe_sell_setting;
DROP TABLE safe_sell_setting;

CREATE TABLE rule_state (
    rule       TEXT NOT NULL,
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    loan_date  TEXT NOT NULL,           -- empty for a position bought with cash
    instrument TEXT NOT NULL,
    name       TEXT NOT NULL,
    record     TEXT NOT NULL,           -- JSON
    PRIMARY KEY (rule, market, symbol, loan_date)
) STRICT, WITHOUT ROWID;

INSERT INTO rule_state SELECT 'safe_sell', market, symbol, loan_date, instrument, name, record FROM safe_sell_state;
DROP TABLE safe_sell_state;

CREATE TABLE condition (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    instrument TEXT NOT NULL,
    mode       TEXT NOT NULL,
    terms      TEXT NOT NULL,           -- JSON: when it sells, how much, until when
    record     TEXT NOT NULL,           -- JSON
    removed    INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

-- What happened to it: only ever added to.
CREATE TABLE condition_event (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    condition INTEGER NOT NULL REFERENCES condition,
    at        TEXT NOT NULL,
    event     TEXT NOT NULL             -- JSON
) STRICT;

CREATE INDEX condition_event_condition ON condition_event (condition, id);
