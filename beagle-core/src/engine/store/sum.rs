//! What the rows of the journal sum up to. SQLite notices a page that is broken, not a digit that changed in one.

use rusqlite::{Connection, Row, Transaction};

use super::StoreError;

/// The columns of a row that its sum is of, as they are stored.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'r> {
    pub(super) at: &'r str,
    pub(super) intent: Option<i64>,
    pub(super) texts: [Option<&'r str>; 6],
}

impl Columns<'_> {
    /// The sum of this row, and of all before it.
    fn sum(&self, before: i64) -> i64 {
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(&before.to_le_bytes());
        hasher.update(&self.intent.unwrap_or_default().to_le_bytes());
        for text in [Some(self.at)].iter().chain(&self.texts) {
            // Where a text ends is part of it, and none is not an empty one.
            let length = text.map_or(u64::MAX, |text| text.len() as u64);
            hasher.update(&length.to_le_bytes());
            hasher.update(text.unwrap_or_default().as_bytes());
        }
        hasher.finalize().into()
    }
}

/// What a new row is to be written with.
pub(super) fn next(transaction: &Transaction<'_>, columns: &Columns<'_>) -> Result<i64, StoreError> {
    let last = "SELECT ifnull((SELECT sum FROM record ORDER BY id DESC LIMIT 1), 0)";
    let before = transaction.prepare_cached(last)?.query_row([], |row| row.get(0))?;
    Ok(columns.sum(before))
}

/// Refuses a journal in which a row is not what was written, or is missing between others.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT at, intent, kind, market, day, number, detail, note, sum, id FROM record ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut before = 0;
    while let Some(row) = rows.next()? {
        before = verified(row, before)?;
    }
    Ok(())
}

fn verified(row: &Row<'_>, before: i64) -> Result<i64, StoreError> {
    let text = |column| Ok::<_, StoreError>(row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)?);
    let texts = [text(2)?, text(3)?, text(4)?, text(5)?, text(6)?, text(7)?];
    let sum = Columns { at: text(0)?.unwrap_or_default(), intent: row.get(1)?, texts }.sum(before);
    let written: i64 = row.get(8)?;
    if written == sum {
        Ok(sum)
    } else {
        let id: i64 = row.get(9)?;
        Err(StoreError::damaged(format!("row {id} of the journal is not what was written")))
    }
}
