//! What safe sell remembers of each holding.

use jiff::civil::Date;
use kis_api::{Holding, Instrument, Market};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use serde::{Deserialize, Serialize};

use super::{
    Store, StoreError,
    value::{read, read_json, word},
};
use crate::strategy::safe_sell::Record;

/// What a position is told apart by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(in crate::engine) struct HoldingKey {
    pub(in crate::engine) market: Market,
    pub(in crate::engine) symbol: String,
    pub(in crate::engine) loan_date: Option<Date>,
}

impl HoldingKey {
    pub(in crate::engine) fn of(holding: &Holding) -> Self {
        Self {
            market: holding.instrument.market(),
            symbol: holding.instrument.symbol().into(),
            loan_date: holding.credit.as_ref().and_then(|credit| credit.loan_date),
        }
    }

    fn loan_text(&self) -> String {
        self.loan_date.map(|date| date.to_string()).unwrap_or_default()
    }
}

/// A holding that is remembered.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Kept {
    pub(in crate::engine) key: HoldingKey,
    pub(in crate::engine) instrument: Instrument,
    pub(in crate::engine) name: String,
    pub(in crate::engine) record: Record,
}

impl Store {
    /// Every holding that is remembered.
    pub(in crate::engine) fn safe_sell_records(&self) -> Result<Vec<Kept>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT * FROM safe_sell_state ORDER BY market, symbol, loan_date";
            let mut statement = connection.prepare_cached(sql)?;
            Ok(statement.query_map([], kept)?.collect::<Result<_, _>>()?)
        })
    }

    pub(in crate::engine) fn keep_safe_sell(&self, kept: &[Kept]) -> Result<(), StoreError> {
        self.write(|transaction| kept.iter().try_for_each(|kept| put(transaction, kept)))
    }

    /// Nothing is left to remember.
    pub(in crate::engine) fn forget_safe_sell(&self, key: &HoldingKey) -> Result<(), StoreError> {
        self.write(|transaction| {
            transaction
                .prepare_cached("DELETE FROM safe_sell_state WHERE market = ?1 AND symbol = ?2 AND loan_date = ?3")?
                .execute(params![word(&key.market), key.symbol, key.loan_text()])?;
            Ok(())
        })
    }
}

/// Changes what is remembered of a holding, within a larger change.
pub(super) fn update(
    transaction: &Transaction<'_>,
    (key, instrument): (&HoldingKey, &Instrument),
    change: impl FnOnce(&mut Record),
) -> Result<(), StoreError> {
    let mut kept = get(transaction, key)?.unwrap_or_else(|| Kept {
        key: key.clone(),
        instrument: instrument.clone(),
        name: String::new(),
        record: Record::default(),
    });
    change(&mut kept.record);
    put(transaction, &kept)
}

fn get(connection: &Connection, key: &HoldingKey) -> Result<Option<Kept>, StoreError> {
    let sql = "SELECT * FROM safe_sell_state WHERE market = ?1 AND symbol = ?2 AND loan_date = ?3";
    let params = params![word(&key.market), key.symbol, key.loan_text()];
    Ok(connection.prepare_cached(sql)?.query_row(params, kept).optional()?)
}

fn put(transaction: &Transaction<'_>, kept: &Kept) -> Result<(), StoreError> {
    let Kept { key, instrument, name, record } = kept;
    transaction
        .prepare_cached(
            "INSERT INTO safe_sell_state (market, symbol, loan_date, instrument, name, record)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (market, symbol, loan_date) DO UPDATE SET instrument = ?4, name = ?5, record = ?6",
        )?
        .execute(params![
            word(&key.market),
            key.symbol,
            key.loan_text(),
            word(instrument),
            name,
            serde_json::to_string(record)?
        ])?;
    Ok(())
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let loan_date: String = row.get("loan_date")?;
    let key = HoldingKey {
        market: read(row, "market")?,
        symbol: row.get("symbol")?,
        loan_date: if loan_date.is_empty() { None } else { Some(read(row, "loan_date")?) },
    };
    let (instrument, name) = (read(row, "instrument")?, row.get("name")?);
    Ok(Kept { key, instrument, name, record: read_json(row, "record")? })
}
