-- The alerts that still wait for something: an index, kept by the events themselves, so that nobody looks for them among
-- all alerts that there ever were.
CREATE TABLE open_alert (
    alert  INTEGER PRIMARY KEY REFERENCES alert,
    status TEXT NOT NULL        -- received, planned
) STRICT;

CREATE INDEX open_alert_status ON open_alert (status, alert);

INSERT INTO open_alert SELECT alert, status FROM alert_event AS event
WHERE id = (SELECT max(id) FROM alert_event WHERE alert_event.alert = event.alert) AND status IN ('received', 'planned');

CREATE TRIGGER alert_event_opens AFTER INSERT ON alert_event BEGIN
    DELETE FROM open_alert WHERE alert = NEW.alert;
    INSERT INTO open_alert SELECT NEW.alert, NEW.status WHERE NEW.status IN ('received', 'planned');
END;
