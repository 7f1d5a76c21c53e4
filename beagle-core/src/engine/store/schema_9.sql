-- What the owner changed of the settings, and through which door. Only ever added to.
CREATE TABLE setting_change (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    at    TEXT NOT NULL,
    door  TEXT NOT NULL,
    line  TEXT NOT NULL         -- the command line that changes the same
) STRICT;
