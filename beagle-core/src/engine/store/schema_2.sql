-- The journal of orders becomes one table of rows that are only ever added to; what is known of an order is what its
-- rows fold to. What an older version wrote of its orders, none of them with real money, ends here.

DROP TABLE fill;
DROP TABLE intent_event;
DROP TABLE intent;

CREATE TABLE record (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     TEXT NOT NULL,               -- by the exchanges' clock
    intent INTEGER,                     -- NULL in a row about trading as a whole
    kind   TEXT NOT NULL,
    market TEXT,                        -- of the intent, or of the day that was swept
    day    TEXT,
    number TEXT,                        -- the order number that the intent has from now on, without its leading zeros
    detail TEXT NOT NULL,               -- JSON
    note   TEXT,                        -- JSON: what there was to say, for a person
    sum    INTEGER NOT NULL             -- CRC-32 of the columns before, and of the sum of the row before
) STRICT;

CREATE INDEX record_intent ON record (intent, id);
CREATE INDEX record_day ON record (kind, market, day);
-- An intent is written down once, and an order belongs to one intent.
CREATE UNIQUE INDEX record_committed ON record (intent) WHERE kind = 'committed';
CREATE UNIQUE INDEX record_number ON record (market, day, number) WHERE number IS NOT NULL;

CREATE TRIGGER record_is_not_changed BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER record_is_not_deleted BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;

-- What an intent was for, beside what the broker is asked.
CREATE TABLE purpose (
    intent INTEGER PRIMARY KEY,
    name   TEXT,
    held   TEXT,                        -- of a sale: the shares held before it
    plan   TEXT NOT NULL                -- JSON: what to remember when the broker takes it
) STRICT;
