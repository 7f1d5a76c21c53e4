//! 조건 주문: conditions, and what happened to them.

use jiff::Timestamp;
use kis_api::Instrument;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::{
    Store, StoreError,
    value::{read, read_json, word},
};
use crate::{
    Mode,
    report::ConditionEvent,
    strategy::condition::{Record, Terms},
};

/// A condition that is remembered.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Condition {
    pub(in crate::engine) id: i64,
    pub(in crate::engine) instrument: Instrument,
    pub(in crate::engine) mode: Mode,
    pub(in crate::engine) terms: Terms,
    pub(in crate::engine) record: Record,
    /// The owner removed it; what it has resting is still to be taken back.
    pub(in crate::engine) removed: bool,
}

impl Store {
    /// Every condition, oldest first; the removed ones, too.
    pub(in crate::engine) fn conditions(&self) -> Result<Vec<Condition>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM condition ORDER BY id")?;
            Ok(statement.query_map([], condition)?.collect::<Result<_, _>>()?)
        })
    }

    /// A new condition, turned on; its number.
    pub(in crate::engine) fn add_condition(
        &self,
        (instrument, terms): (&Instrument, &Terms),
        at: Timestamp,
    ) -> Result<i64, StoreError> {
        let (terms, record) = (serde_json::to_string(terms)?, serde_json::to_string(&Record::default())?);
        self.write(|transaction| {
            transaction
                .prepare_cached("INSERT INTO condition (instrument, mode, terms, record) VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![word(instrument), word(&Mode::On), terms, record])?;
            let id = transaction.last_insert_rowid();
            happened(transaction, id, (at, &ConditionEvent::Added))?;
            Ok(id)
        })
    }

    /// Changes a condition; what became of it, or nothing where there is none.
    pub(in crate::engine) fn change_condition(
        &self,
        id: i64,
        (at, event): (Timestamp, ConditionEvent),
        change: impl FnOnce(&mut Condition),
    ) -> Result<Option<Condition>, StoreError> {
        self.write(|transaction| {
            let Some(mut condition) = get(transaction, id)?.filter(|condition| !condition.removed) else {
                return Ok(None);
            };
            change(&mut condition);
            put(transaction, &condition)?;
            happened(transaction, id, (at, &event))?;
            Ok(Some(condition))
        })
    }

    /// Remembers what looks found, unless the owner changed the condition meanwhile: then the next look finds it again.
    pub(in crate::engine) fn keep_conditions(
        &self,
        looks: &[(i64, [Record; 2])],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        if looks.is_empty() {
            return Ok(());
        }
        self.write(|transaction| {
            for (id, [before, after]) in looks {
                let Some(mut condition) = get(transaction, *id)?.filter(|found| found.record == *before) else {
                    continue;
                };
                condition.record = after.clone();
                put(transaction, &condition)?;
                if let Some(event) = ConditionEvent::between(&before.state, &after.state) {
                    happened(transaction, *id, (at, &event))?;
                }
            }
            Ok(())
        })
    }

    /// What happened to conditions, oldest first.
    pub(in crate::engine) fn condition_events(&self) -> Result<Vec<(i64, Timestamp, ConditionEvent)>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT condition, at, event FROM condition_event ORDER BY id";
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement
                .query_map([], |row| Ok((row.get("condition")?, read(row, "at")?, read_json(row, "event")?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

/// Changes what is remembered of a condition, within a larger change.
pub(super) fn update(
    transaction: &Transaction<'_>,
    id: i64,
    change: impl FnOnce(&mut Record),
) -> Result<(), StoreError> {
    let Some(mut condition) = get(transaction, id)? else { return Ok(()) };
    change(&mut condition.record);
    put(transaction, &condition)
}

/// Adds to the history of a condition.
pub(super) fn happened(
    transaction: &Transaction<'_>,
    id: i64,
    (at, event): (Timestamp, &ConditionEvent),
) -> Result<(), StoreError> {
    transaction
        .prepare_cached("INSERT INTO condition_event (condition, at, event) VALUES (?1, ?2, ?3)")?
        .execute(params![id, at.to_string(), serde_json::to_string(event)?])?;
    Ok(())
}

fn get(connection: &Connection, id: i64) -> Result<Option<Condition>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM condition WHERE id = ?1")?;
    Ok(statement.query_row([id], condition).optional()?)
}

fn put(transaction: &Transaction<'_>, condition: &Condition) -> Result<(), StoreError> {
    let Condition { id, mode, terms, record, removed, .. } = condition;
    let (terms, record) = (serde_json::to_string(terms)?, serde_json::to_string(record)?);
    transaction
        .prepare_cached("UPDATE condition SET mode = ?2, terms = ?3, record = ?4, removed = ?5 WHERE id = ?1")?
        .execute(params![id, word(mode), terms, record, removed])?;
    Ok(())
}

fn condition(row: &Row<'_>) -> rusqlite::Result<Condition> {
    Ok(Condition {
        id: row.get("id")?,
        instrument: read(row, "instrument")?,
        mode: read(row, "mode")?,
        terms: read_json(row, "terms")?,
        record: read_json(row, "record")?,
        removed: row.get("removed")?,
    })
}
