//! What the rules remember of each holding.

use jiff::{Timestamp, civil::Date};
use kis_api::{Holding, Instrument, Market};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    Announcement, Store, StoreError,
    notice::announce,
    value::{read, read_json, word},
};
use crate::strategy::{positive_sell, safe_sell};

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

/// What a rule remembers of a holding.
pub(in crate::engine) trait Remembers: Default + Serialize + DeserializeOwned {
    /// The rule, by the word that reports have for it.
    const RULE: &'static str;
}

impl Remembers for safe_sell::Record {
    const RULE: &'static str = "safe_sell";
}

impl Remembers for positive_sell::Record {
    const RULE: &'static str = "positive_sell";
}

/// A holding that is remembered.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Kept<R> {
    pub(in crate::engine) key: HoldingKey,
    pub(in crate::engine) instrument: Instrument,
    pub(in crate::engine) name: String,
    pub(in crate::engine) record: R,
}

impl<R> Kept<R> {
    pub(in crate::engine) fn of(holding: &Holding, record: R) -> Self {
        let key = HoldingKey::of(holding);
        Self { key, instrument: holding.instrument.clone(), name: holding.name.clone(), record }
    }
}

impl Store {
    /// Every holding that a rule remembers.
    pub(in crate::engine) fn kept<R: Remembers>(&self) -> Result<Vec<Kept<R>>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT * FROM rule_state WHERE rule = ?1 ORDER BY market, symbol, loan_date";
            let mut statement = connection.prepare_cached(sql)?;
            Ok(statement.query_map([R::RULE], kept)?.collect::<Result<_, _>>()?)
        })
    }

    pub(in crate::engine) fn keep<R: Remembers>(&self, all: &[Kept<R>]) -> Result<(), StoreError> {
        self.keep_and_announce(all, (&[], Timestamp::default()))
    }

    /// The same, and tells the owner what follows from it.
    pub(in crate::engine) fn keep_and_announce<R: Remembers>(
        &self,
        all: &[Kept<R>],
        (told, at): (&[Announcement], Timestamp),
    ) -> Result<(), StoreError> {
        if all.is_empty() {
            return Ok(());
        }
        self.write(|transaction| {
            all.iter().try_for_each(|kept| put(transaction, kept))?;
            told.iter().try_for_each(|announcement| announce(transaction, announcement, at))
        })
    }

    /// Nothing is left to remember.
    pub(in crate::engine) fn forget<R: Remembers>(&self, gone: &[HoldingKey]) -> Result<(), StoreError> {
        if gone.is_empty() {
            return Ok(());
        }
        let sql = "DELETE FROM rule_state WHERE rule = ?1 AND market = ?2 AND symbol = ?3 AND loan_date = ?4";
        self.write(|transaction| {
            let mut statement = transaction.prepare_cached(sql)?;
            gone.iter().try_for_each(|key| {
                statement.execute(params![R::RULE, word(&key.market), key.symbol, key.loan_text()])?;
                Ok(())
            })
        })
    }
}

/// Changes what a rule remembers of a holding, within a larger change.
pub(super) fn update<R: Remembers>(
    transaction: &Transaction<'_>,
    (key, instrument): (&HoldingKey, &Instrument),
    change: impl FnOnce(&mut R),
) -> Result<(), StoreError> {
    let mut kept = get(transaction, key)?.unwrap_or_else(|| Kept {
        key: key.clone(),
        instrument: instrument.clone(),
        name: String::new(),
        record: R::default(),
    });
    change(&mut kept.record);
    put(transaction, &kept)
}

fn get<R: Remembers>(connection: &Connection, key: &HoldingKey) -> Result<Option<Kept<R>>, StoreError> {
    let sql = "SELECT * FROM rule_state WHERE rule = ?1 AND market = ?2 AND symbol = ?3 AND loan_date = ?4";
    let params = params![R::RULE, word(&key.market), key.symbol, key.loan_text()];
    Ok(connection.prepare_cached(sql)?.query_row(params, kept).optional()?)
}

fn put<R: Remembers>(transaction: &Transaction<'_>, kept: &Kept<R>) -> Result<(), StoreError> {
    let Kept { key, instrument, name, record } = kept;
    transaction
        .prepare_cached(
            "INSERT INTO rule_state (rule, market, symbol, loan_date, instrument, name, record)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (rule, market, symbol, loan_date) DO UPDATE SET instrument = ?5, name = ?6, record = ?7",
        )?
        .execute(params![
            R::RULE,
            word(&key.market),
            key.symbol,
            key.loan_text(),
            word(instrument),
            name,
            serde_json::to_string(record)?
        ])?;
    Ok(())
}

fn kept<R: Remembers>(row: &Row<'_>) -> rusqlite::Result<Kept<R>> {
    let loan_date: String = row.get("loan_date")?;
    let key = HoldingKey {
        market: read(row, "market")?,
        symbol: row.get("symbol")?,
        loan_date: if loan_date.is_empty() { None } else { Some(read(row, "loan_date")?) },
    };
    let (instrument, name) = (read(row, "instrument")?, row.get("name")?);
    Ok(Kept { key, instrument, name, record: read_json(row, "record")? })
}
