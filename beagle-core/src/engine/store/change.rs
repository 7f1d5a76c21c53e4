//! What the owner changed of the settings.

use jiff::Timestamp;
use rusqlite::{Row, params};

use super::{
    Store, StoreError,
    value::{read, word},
};
use crate::{command::Door, report::SettingChange};

impl Store {
    /// Writes down that this line was carried out.
    pub(in crate::engine) fn note_change(&self, line: &str, (door, at): (Door, Timestamp)) -> Result<(), StoreError> {
        self.write(|transaction| {
            let sql = "INSERT INTO setting_change (at, door, line) VALUES (?1, ?2, ?3)";
            transaction.prepare_cached(sql)?.execute(params![at.to_string(), word(&door), line])?;
            Ok(())
        })
    }

    /// What was changed in this time, oldest first.
    pub(in crate::engine) fn changes(
        &self,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<SettingChange>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM setting_change ORDER BY id")?;
            let rows = statement.query_map([], change)?.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().filter(|row| (from..to).contains(&row.at)).collect())
        })
    }
}

fn change(row: &Row<'_>) -> rusqlite::Result<SettingChange> {
    Ok(SettingChange { at: read(row, "at")?, door: read(row, "door")?, line: row.get("line")? })
}
