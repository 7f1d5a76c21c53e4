//! The tables, and how an older file becomes one of today.

use rusqlite::{Connection, Transaction};

use super::StoreError;

/// Each step takes a file from the version of its index to the next.
const STEPS: &[&str] = &[
    include_str!("schema_1.sql"),
    include_str!("schema_2.sql"),
    include_str!("schema_3.sql"),
    include_str!("schema_4.sql"),
    include_str!("schema_5.sql"),
    include_str!("schema_6.sql"),
    include_str!("schema_7.sql"),
    include_str!("schema_8.sql"),
    include_str!("schema_9.sql"),
    include_str!("schema_10.sql"),
];

/// Refuses a file that is damaged or that a newer version wrote.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    // The quick check does not hold the indexes against the tables, and rows are looked up by them.
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(StoreError::damaged(verdict));
    }
    let found = version(connection)?;
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    if found > known { Err(StoreError::newer(found, known)) } else { Ok(()) }
}

/// Takes the file to today's version. Of two processes that open it at once, one does.
pub(super) fn migrate(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let from = usize::try_from(version(transaction)?).unwrap_or_default();
    if from == 1 && has_unknown(transaction)? {
        return Err(StoreError::unsettled());
    }
    for (version, step) in (1_i64..).zip(STEPS).skip(from) {
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", version)?;
    }
    Ok(())
}

/// Whether the first version's journal holds an order whose outcome nobody knows.
fn has_unknown(transaction: &Transaction<'_>) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM intent LEFT JOIN intent_event AS event
        ON event.id = (SELECT max(id) FROM intent_event WHERE intent_event.intent = intent.id)
        WHERE blocks AND ifnull(event.status, 'committed') IN ('committed', 'unknown'))";
    Ok(transaction.query_row(sql, [], |row| row.get(0))?)
}

fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}
