-- A leader is a profile of the community site: its name may change, and two may have the same.

CREATE TABLE kept_leader AS SELECT * FROM leader;
CREATE TABLE kept_position AS SELECT * FROM leader_position;
DROP TABLE leader_position;
DROP TABLE leader;

CREATE TABLE leader (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,          -- NFKC
    profile     TEXT UNIQUE,            -- the site's own id; NULL while nobody said
    visibility  TEXT NOT NULL,
    markets     TEXT NOT NULL,
    capital_krw TEXT NOT NULL
) STRICT;

CREATE INDEX leader_name ON leader (name);

INSERT INTO leader SELECT id, name, NULL, 'public', markets, capital_krw FROM kept_leader;

-- What a leader was called before: alerts under such a name are not followed.
CREATE TABLE leader_former_name (
    leader INTEGER NOT NULL REFERENCES leader ON DELETE CASCADE,
    name   TEXT NOT NULL,
    PRIMARY KEY (leader, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX leader_former_name_name ON leader_former_name (name);

CREATE TABLE leader_position (
    leader     INTEGER NOT NULL REFERENCES leader ON DELETE CASCADE,
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    leader_qty TEXT,                    -- the leader's own shares; NULL while nobody knows
    my_qty     TEXT NOT NULL,           -- mine, bought through this leader
    carry_krw  TEXT NOT NULL,           -- what rounding and the minimum left over
    PRIMARY KEY (leader, market, symbol)
) STRICT, WITHOUT ROWID;

INSERT INTO leader_position SELECT leader, market, symbol, leader_qty, my_qty, carry_krw FROM kept_position;

DROP TABLE kept_leader;
DROP TABLE kept_position;
