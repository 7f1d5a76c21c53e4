-- The door that an intent came through; NULL where an older version wrote it down.
ALTER TABLE purpose ADD COLUMN door TEXT;

-- What was asked through a door that may ask the same again, so that it is carried out once.
CREATE TABLE request (
    scope  TEXT NOT NULL,               -- who numbers it
    id     TEXT NOT NULL,
    digest TEXT NOT NULL,               -- of what was asked
    at     TEXT NOT NULL,               -- by this machine's clock
    reply  TEXT,                        -- NULL while nobody has finished it
    PRIMARY KEY (scope, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX request_at ON request (at);
