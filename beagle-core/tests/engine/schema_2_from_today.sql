-- Makes a file as the second schema wrote it of one of today's: its tables, and the words of its plans.

DROP TRIGGER alert_event_opens;
DROP TABLE open_alert;
DROP TABLE setting_change;
DROP TABLE request;
ALTER TABLE purpose DROP COLUMN door;
DROP TABLE leader_event;
DROP TABLE leader_former_name;
DROP INDEX leader_name;
CREATE TABLE kept_leader AS SELECT id, name, markets, capital_krw FROM leader;
DROP TABLE leader_position;
DROP TABLE leader;
CREATE TABLE leader (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    markets     TEXT NOT NULL,
    capital_krw TEXT NOT NULL
) STRICT;
INSERT INTO leader SELECT * FROM kept_leader;
DROP TABLE kept_leader;
CREATE TABLE leader_position (
    leader     INTEGER NOT NULL REFERENCES leader ON DELETE CASCADE,
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    leader_qty TEXT,
    my_qty     TEXT NOT NULL,
    carry_krw  TEXT NOT NULL,
    PRIMARY KEY (leader, market, symbol)
) STRICT, WITHOUT ROWID;
INSERT INTO leader_position SELECT id, 'kr', '000270', '1428', '28', '20400' FROM leader;

CREATE TABLE safe_sell_setting (
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    instrument TEXT NOT NULL,
    change     TEXT NOT NULL,
    PRIMARY KEY (market, symbol)
) STRICT, WITHOUT ROWID;

INSERT INTO safe_sell_setting SELECT market, symbol, instrument, change FROM rule_setting WHERE rule = 'safe_sell';
DROP TABLE rule_setting;

CREATE TABLE safe_sell_state (
    market     TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    loan_date  TEXT NOT NULL,
    instrument TEXT NOT NULL,
    name       TEXT NOT NULL,
    record     TEXT NOT NULL,
    PRIMARY KEY (market, symbol, loan_date)
) STRICT, WITHOUT ROWID;

INSERT INTO safe_sell_state SELECT market, symbol, loan_date, instrument, name, record FROM rule_state WHERE rule = 'safe_sell';
DROP TABLE rule_state;

DROP TABLE refreshed;
DROP TABLE equity;

DROP TABLE notice_delivery;
DROP TABLE notice;

DROP TABLE condition_event;
DROP TABLE condition;

UPDATE purpose SET plan = json_object('safe_sell_sale', json_remove(json_extract(plan, '$.sale'), '$.seller'))
WHERE json_type(plan, '$.sale') IS NOT NULL;

PRAGMA user_version = 2;
