-- What refreshes found: what the account was worth on a day, and what it held when that was last looked at.

CREATE TABLE equity (
    day              TEXT PRIMARY KEY,      -- Seoul's; the last refresh of a day counts
    at               TEXT NOT NULL,
    total_krw        TEXT NOT NULL,
    net_assets_krw   TEXT NOT NULL,         -- the domestic market's, won deposits included
    us_valuation_usd TEXT NOT NULL,
    us_deposit_usd   TEXT NOT NULL,
    rate             TEXT                   -- won for a dollar; NULL where there are no dollars
) STRICT, WITHOUT ROWID;

CREATE TABLE refreshed (
    market  TEXT PRIMARY KEY,
    at      TEXT NOT NULL,
    balance TEXT NOT NULL                   -- JSON: holdings, deposits and rate
) STRICT, WITHOUT ROWID;
