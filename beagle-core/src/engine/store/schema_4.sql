-- What the owner is told. A notice is written together with what it tells of; how it leaves the house lies beside it.

CREATE TABLE notice (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,   -- the order of commit, and what a repeated message is recognised by
    at      TEXT NOT NULL,                       -- by the exchanges' clock
    kind    TEXT NOT NULL,
    ko      TEXT NOT NULL,
    en      TEXT NOT NULL,
    routed  INTEGER NOT NULL DEFAULT 0 CHECK (routed IN (0, 1))   -- 1: it is settled who carries it, if anybody does
) STRICT;

CREATE INDEX notice_routed ON notice (routed, id);

CREATE TABLE notice_delivery (
    notice   INTEGER NOT NULL REFERENCES notice ON DELETE CASCADE,
    carrier  TEXT NOT NULL,
    status   TEXT NOT NULL,
    since_ms INTEGER NOT NULL,                   -- by this machine's clock, which its age goes by
    attempts INTEGER NOT NULL DEFAULT 0,
    next_ms  INTEGER NOT NULL DEFAULT 0,         -- by this machine's clock: not tried again before
    trouble  TEXT,                               -- JSON: why the latest attempt failed
    PRIMARY KEY (notice, carrier)
) STRICT, WITHOUT ROWID;

CREATE INDEX notice_delivery_queue ON notice_delivery (carrier, status, notice);
