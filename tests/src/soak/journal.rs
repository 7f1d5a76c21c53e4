//! The journal's file, read without the engine.

use std::path::Path;

use beagle_core::order::Record;
use rusqlite::{Connection, config::DbConfig};

/// The file of a journal.
#[derive(Debug)]
pub struct Journal(Connection);

impl Journal {
    /// Opens the file of a store that an engine has made.
    ///
    /// # Errors
    /// When it can't be used.
    pub fn open(path: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        // Whoever empties the file is not held up by the triggers that keep a program from changing it.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        connection.pragma_update(None, "foreign_keys", "OFF")?;
        Ok(Self(connection))
    }

    /// Every row, in the order in which they were written.
    ///
    /// # Errors
    /// When one can't be read.
    pub fn records(&self) -> rusqlite::Result<Vec<Record>> {
        let mut statement = self.0.prepare_cached("SELECT detail FROM record ORDER BY id")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|text| {
            let unreadable =
                |error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error));
            serde_json::from_str(&text?).map_err(unreadable)
        })
        .collect()
    }

    /// Nothing was ever written.
    ///
    /// # Errors
    /// When it can't be emptied.
    pub fn clear(&self) -> rusqlite::Result<()> {
        let transaction = self.0.unchecked_transaction()?;
        // In any order: what refers to what is looked at in the end.
        transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let mut tables = transaction.prepare_cached("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        for table in tables.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()? {
            transaction.prepare_cached(&format!("DELETE FROM {table}"))?.execute([])?;
        }
        drop(tables);
        transaction.commit()
    }

    /// The last row was not on the disk.
    ///
    /// # Errors
    /// When it can't be taken away.
    pub fn forget_last(&self) -> rusqlite::Result<()> {
        self.0.execute_batch("DELETE FROM record WHERE id = (SELECT max(id) FROM record)")
    }
}
