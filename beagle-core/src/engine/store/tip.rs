//! The end of the journal, by which it is known again.

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Transaction, params};
use serde::{Deserialize, Serialize};

use super::{Store, StoreError, settings, value::read};

/// A row of the journal. Its sum is over all rows before it, too: no other journal has the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) struct Tip {
    row: i64,
    sum: i64,
}

const NAME: &str = "journal";

/// Gives a journal a name that no other one has, when it is opened for the first time.
pub(super) fn christen(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let sql = "INSERT OR IGNORE INTO setting (name, value) VALUES (?1, json_quote(lower(hex(randomblob(16)))))";
    transaction.execute(sql, [NAME])?;
    Ok(())
}

impl Store {
    /// The name that the journal was given.
    pub(in crate::engine) fn name(&self) -> Result<Option<String>, StoreError> {
        self.read(|connection| settings::get(connection, NAME))
    }

    /// The journal's last row.
    pub(in crate::engine) fn tip(&self) -> Result<Option<Tip>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT id, sum FROM record ORDER BY id DESC LIMIT 1";
            let tip = connection.query_row(sql, [], |row| Ok(Tip { row: row.get(0)?, sum: row.get(1)? }));
            Ok(tip.optional()?)
        })
    }

    /// Whether the journal has this row.
    pub(in crate::engine) fn has(&self, tip: Tip) -> Result<bool, StoreError> {
        self.read(|connection| {
            let sql = "SELECT EXISTS (SELECT 1 FROM record WHERE id = ?1 AND sum = ?2)";
            Ok(connection.query_row(sql, params![tip.row, tip.sum], |row| row.get(0))?)
        })
    }

    /// When the journal's last row was written, by the exchanges' clock.
    pub(in crate::engine) fn last_at(&self) -> Result<Option<Timestamp>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT at FROM record ORDER BY id DESC LIMIT 1";
            Ok(connection.query_row(sql, [], |row| read(row, "at")).optional()?)
        })
    }
}
