//! What refreshes found, by day and by market.

use jiff::{Timestamp, civil::Date};
use kis_api::{Balance, Market};
use rusqlite::{OptionalExtension as _, Row, Transaction, params};

use super::{
    Store, StoreError,
    value::{read, read_json, read_optional, word},
};
use crate::report::EquityLine;

impl Store {
    /// Writes down what a refresh found: all of it, or nothing. A later one of the same day takes its place.
    pub(in crate::engine) fn refresh(
        &self,
        (at, equity): (Timestamp, Option<&EquityLine>),
        balances: [&Balance; 2],
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            equity.map_or(Ok(()), |equity| put(transaction, equity))?;
            let mut statement = transaction.prepare_cached(
                "INSERT INTO refreshed (market, at, balance) VALUES (?1, ?2, ?3)
                 ON CONFLICT (market) DO UPDATE SET at = ?2, balance = ?3",
            )?;
            balances.into_iter().try_for_each(|balance| {
                statement.execute(params![word(&balance.market), word(&at), serde_json::to_string(balance)?])?;
                Ok(())
            })
        })
    }

    /// What the account was worth on the days that are known, oldest first.
    pub(in crate::engine) fn equity(&self, (from, to): (Date, Date)) -> Result<Vec<EquityLine>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT * FROM equity WHERE day BETWEEN ?1 AND ?2 ORDER BY day";
            let mut statement = connection.prepare_cached(sql)?;
            Ok(statement.query_map(params![word(&from), word(&to)], line)?.collect::<Result<_, _>>()?)
        })
    }

    /// What a market held when it was last refreshed, and when that was.
    pub(in crate::engine) fn refreshed(&self, market: Market) -> Result<Option<(Timestamp, Balance)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM refreshed WHERE market = ?1")?;
            let row = |row: &Row<'_>| Ok((read(row, "at")?, read_json(row, "balance")?));
            Ok(statement.query_row([word(&market)], row).optional()?)
        })
    }
}

fn put(transaction: &Transaction<'_>, equity: &EquityLine) -> Result<(), StoreError> {
    let sql = "INSERT INTO equity (day, at, total_krw, net_assets_krw, us_valuation_usd, us_deposit_usd, rate)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (day) DO UPDATE SET
            at = ?2, total_krw = ?3, net_assets_krw = ?4, us_valuation_usd = ?5, us_deposit_usd = ?6, rate = ?7";
    transaction.prepare_cached(sql)?.execute(params![
        word(&equity.day),
        word(&equity.at),
        word(&equity.total_krw),
        word(&equity.net_assets_krw),
        word(&equity.us_valuation_usd),
        word(&equity.us_deposit_usd),
        equity.rate.as_ref().map(word),
    ])?;
    Ok(())
}

fn line(row: &Row<'_>) -> rusqlite::Result<EquityLine> {
    Ok(EquityLine {
        day: read(row, "day")?,
        at: read(row, "at")?,
        total_krw: read(row, "total_krw")?,
        net_assets_krw: read(row, "net_assets_krw")?,
        us_valuation_usd: read(row, "us_valuation_usd")?,
        us_deposit_usd: read(row, "us_deposit_usd")?,
        rate: read_optional(row, "rate")?,
    })
}
