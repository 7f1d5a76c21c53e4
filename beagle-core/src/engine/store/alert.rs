//! The alert queue. A receipt is written once; what becomes of it is added behind it.

use jiff::Timestamp;
use kis_api::Instrument;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    Store, StoreError, leader,
    notice::announce,
    value::{read, read_json, read_optional, word},
};
use crate::{
    alert::Alert,
    command::{Door, Message},
    engine::{
        Clock,
        notice::{of_alert, of_wait},
    },
    gate::duplicate,
    reason::{AlertRefusal, Reason as _},
    report::{AlertStatus, ReasonLine, Sizing},
    strategy::copy_trade::held_after,
};

/// A message at the moment of its receipt.
#[derive(Clone, Copy)]
pub(in crate::engine) struct Receipt<'a> {
    pub(in crate::engine) message: &'a Message,
    pub(in crate::engine) door: Door,
    /// Asked when nobody else can write to the queue any more.
    pub(in crate::engine) clock: &'a dyn Clock,
    pub(in crate::engine) duplicate_window_ms: i64,
}

/// What became of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum Taken {
    /// It is in the queue under this number, as a duplicate perhaps.
    New(i64),
    /// The door delivered it before, under this number.
    Again(i64),
}

/// An alert in the queue, as it stands.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Queued {
    pub(in crate::engine) id: i64,
    pub(in crate::engine) received_at: Timestamp,
    pub(in crate::engine) text: String,
    pub(in crate::engine) sent_at: Option<Timestamp>,
    pub(in crate::engine) status: AlertStatus,
    pub(in crate::engine) event: AlertEvent,
}

/// An alert that was sorted, and the leader of whose holding it tells.
#[derive(Debug)]
pub(in crate::engine) struct Sorted {
    pub(in crate::engine) queued: Queued,
    pub(in crate::engine) leader: Option<i64>,
}

/// Everything known of an alert.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::engine) struct AlertEvent {
    /// What the leader did.
    pub(in crate::engine) alert: Option<Alert>,
    /// What the leader held before it, where that was known.
    pub(in crate::engine) leader_held: Option<Decimal>,
    /// Of a purchase without a price: the last one when it was received.
    pub(in crate::engine) last_price: Option<Decimal>,
    pub(in crate::engine) reason: Option<ReasonLine>,
    pub(in crate::engine) sizing: Option<Sizing>,
    pub(in crate::engine) intent: Option<i64>,
}

const QUEUED: &str = "SELECT alert.id, alert.received_at, alert.text, alert.sent_at, event.status, event.detail
    FROM alert JOIN alert_event AS event
    ON event.id = (SELECT max(id) FROM alert_event WHERE alert_event.alert = alert.id)";

/// Those that wait, which are few among all there ever were.
const OPEN: &str = "SELECT alert FROM open_alert WHERE status = ?1";

impl Store {
    /// Takes messages into the queue, durably and together: all of them, or none. Of two that come at once, one is first.
    pub(in crate::engine) fn take_alerts(&self, receipts: &[Receipt<'_>]) -> Result<Vec<Taken>, StoreError> {
        self.write(|transaction| receipts.iter().map(|receipt| take(transaction, receipt)).collect())
    }

    /// The open alerts that stand so, in the order of the queue.
    pub(in crate::engine) fn alerts(&self, status: AlertStatus) -> Result<Vec<Queued>, StoreError> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("{QUEUED} WHERE alert.id IN ({OPEN}) ORDER BY alert.id"))?;
            Ok(statement.query_map([word(&status)], queued)?.collect::<Result<_, _>>()?)
        })
    }

    /// The last thing that happened to any alert, and whether one was planned after `since`.
    pub(in crate::engine) fn planned_since(&self, since: i64) -> Result<(i64, bool), StoreError> {
        self.read(|connection| {
            let sql = "SELECT ifnull(max(id), ?1), count(*) FILTER (WHERE status = ?2) FROM alert_event WHERE id > ?1";
            let mut statement = connection.prepare_cached(sql)?;
            let planned = word(&AlertStatus::Planned);
            Ok(statement.query_row(params![since, planned], |row| Ok((row.get(0)?, row.get::<_, i64>(1)? > 0)))?)
        })
    }

    /// The latest alerts, in the order of the queue.
    pub(in crate::engine) fn latest_alerts(&self, count: u32) -> Result<Vec<Queued>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!("{QUEUED} ORDER BY alert.id DESC LIMIT ?1"))?;
            let mut alerts = statement.query_map([count], queued)?.collect::<Result<Vec<_>, _>>()?;
            alerts.reverse();
            Ok(alerts)
        })
    }

    /// The alerts behind this one, in the order of the queue.
    pub(in crate::engine) fn alerts_after(&self, id: i64) -> Result<Vec<Queued>, StoreError> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("{QUEUED} WHERE alert.id > ?1 ORDER BY alert.id"))?;
            Ok(statement.query_map([id], queued)?.collect::<Result<_, _>>()?)
        })
    }

    pub(in crate::engine) fn alert(&self, id: i64) -> Result<Option<Queued>, StoreError> {
        self.read(|connection| get(connection, id))
    }

    /// Adds what became of an alert.
    pub(in crate::engine) fn alert_is(&self, queued: &Queued, at: Timestamp) -> Result<(), StoreError> {
        self.write(|transaction| add(transaction, queued, at))
    }

    /// Adds what became of the alerts, together with what they tell of their leaders' holdings: all of it, or nothing.
    pub(in crate::engine) fn sort_alerts(&self, alerts: &[Sorted], at: Timestamp) -> Result<(), StoreError> {
        if alerts.is_empty() {
            return Ok(());
        }
        self.write(|transaction| alerts.iter().try_for_each(|alert| sort(transaction, alert, at)))
    }

    /// Ends an alert that bought nothing, and carries on what it was due: both, or neither.
    pub(in crate::engine) fn carry_on(
        &self,
        (queued, at): (&Queued, Timestamp),
        (leader, instrument, carry_krw): (i64, &Instrument, Decimal),
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            leader::update(transaction, (leader, instrument), |position| position.carry_krw = carry_krw)?;
            add(transaction, queued, at)
        })
    }

    /// Refuses what was received until then and is not ordered yet, and says how many that were.
    pub(in crate::engine) fn refuse_queued(
        &self,
        until: Timestamp,
        (reason, at): (&ReasonLine, Timestamp),
    ) -> Result<usize, StoreError> {
        self.write(|transaction| {
            let sql = format!("{QUEUED} WHERE alert.id IN (SELECT alert FROM open_alert) ORDER BY alert.id");
            let mut statement = transaction.prepare_cached(&sql)?;
            let waiting = statement.query_map([], queued)?.collect::<Result<Vec<_>, _>>()?;
            let before = waiting.into_iter().filter(|queued| queued.received_at <= until);
            let mut refused = 0;
            for mut queued in before {
                queued.status = AlertStatus::Refused;
                queued.event.reason = Some(reason.clone());
                add(transaction, &queued, at)?;
                refused += 1;
            }
            Ok(refused)
        })
    }
}

fn take(transaction: &Transaction<'_>, receipt: &Receipt<'_>) -> Result<Taken, StoreError> {
    let Receipt { message, door, clock, duplicate_window_ms } = *receipt;
    let at = clock.now();
    let door = word(&door);
    if let Some(delivery) = &message.delivery {
        let sql = "SELECT id FROM alert WHERE door = ?1 AND delivery = ?2";
        if let Some(id) =
            transaction.prepare_cached(sql)?.query_row(params![door, delivery], |row| row.get(0)).optional()?
        {
            return Ok(Taken::Again(id));
        }
    }
    let key = duplicate::key(&message.text);
    let first =
        first_of(transaction, &key)?.filter(|(_, first)| duplicate::is_duplicate(*first, at, duplicate_window_ms));
    let first = first.map(|(id, _)| id);
    transaction
        .prepare_cached(
            "INSERT INTO alert (received_at, received_ms, text, key, duplicate, door, delivery, sent_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            at.to_string(),
            at.as_millisecond(),
            message.text,
            key,
            first,
            door,
            message.delivery,
            message.sent_at.map(|at| at.to_string())
        ])?;
    let id = transaction.last_insert_rowid();
    let (status, reason) = match first {
        Some(first) => (AlertStatus::Duplicate, Some(AlertRefusal::Duplicate { first }.line())),
        None => (AlertStatus::Received, None),
    };
    event(transaction, (id, at, status), &AlertEvent { reason, ..AlertEvent::default() })?;
    Ok(Taken::New(id))
}

fn sort(transaction: &Transaction<'_>, Sorted { queued, leader }: &Sorted, at: Timestamp) -> Result<(), StoreError> {
    // Whoever resumed trading may have refused it meanwhile.
    if get(transaction, queued.id)?.is_none_or(|now| now.status != AlertStatus::Received) {
        return Ok(());
    }
    if let (Some(leader), Some(Alert { instrument, side, quantity, .. })) = (leader, &queued.event.alert) {
        leader::update(transaction, (*leader, instrument), |position| {
            position.leader_qty = held_after(position.leader_qty, *side, *quantity);
        })?;
    }
    if let Some(announcement) = of_wait(queued) {
        announce(transaction, &announcement, at)?;
    }
    add(transaction, queued, at)
}

/// The last receipt of this key that was no duplicate.
fn first_of(connection: &Connection, key: &str) -> Result<Option<(i64, Timestamp)>, StoreError> {
    let sql = "SELECT id, received_at FROM alert WHERE key = ?1 AND duplicate IS NULL ORDER BY id DESC LIMIT 1";
    let first = connection.prepare_cached(sql)?.query_row([key], |row| Ok((row.get("id")?, read(row, "received_at")?)));
    Ok(first.optional()?)
}

pub(super) fn get(connection: &Connection, id: i64) -> Result<Option<Queued>, StoreError> {
    Ok(connection.prepare_cached(&format!("{QUEUED} WHERE alert.id = ?1"))?.query_row([id], queued).optional()?)
}

pub(super) fn add(transaction: &Transaction<'_>, queued: &Queued, at: Timestamp) -> Result<(), StoreError> {
    if let Some(announcement) = of_alert(queued) {
        announce(transaction, &announcement, at)?;
    }
    event(transaction, (queued.id, at, queued.status), &queued.event)
}

fn event(
    transaction: &Transaction<'_>,
    (alert, at, status): (i64, Timestamp, AlertStatus),
    detail: &AlertEvent,
) -> Result<(), StoreError> {
    transaction
        .prepare_cached("INSERT INTO alert_event (alert, at, status, detail) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![alert, at.to_string(), word(&status), serde_json::to_string(detail)?])?;
    Ok(())
}

fn queued(row: &Row<'_>) -> rusqlite::Result<Queued> {
    Ok(Queued {
        id: row.get("id")?,
        received_at: read(row, "received_at")?,
        text: row.get("text")?,
        sent_at: read_optional(row, "sent_at")?,
        status: read(row, "status")?,
        event: read_json(row, "detail")?,
    })
}
