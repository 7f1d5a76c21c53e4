-- What the community site shows of a leader beside the name, and what changed of it.

ALTER TABLE leader ADD COLUMN trades TEXT NOT NULL DEFAULT 'public';    -- whether their trades can be seen
ALTER TABLE leader ADD COLUMN missed TEXT NOT NULL DEFAULT '{}';        -- what the last reading did not find, JSON
ALTER TABLE leader ADD COLUMN read_at TEXT;                             -- when their profile was read last; NULL for never

-- Only ever added to.
CREATE TABLE leader_event (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    leader  INTEGER NOT NULL,           -- they may be followed no longer
    name    TEXT NOT NULL,              -- before the change
    source  TEXT NOT NULL,              -- site or owner
    change  TEXT NOT NULL               -- JSON
) STRICT;
