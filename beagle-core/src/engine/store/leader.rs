//! The leaders, what they hold, and what is held through them.

use kis_api::{Instrument, Market};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use rust_decimal::Decimal;

use super::{
    Store, StoreError,
    value::{read, read_optional, word},
};
use crate::command::Markets;

/// A person whose trades are followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Leader {
    pub(in crate::engine) id: i64,
    pub(in crate::engine) name: String,
    pub(in crate::engine) markets: Markets,
    pub(in crate::engine) capital_krw: Decimal,
}

/// A stock of a leader's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Position {
    pub(in crate::engine) leader: i64,
    pub(in crate::engine) market: Market,
    pub(in crate::engine) symbol: String,
    /// The leader's own shares, where they are known.
    pub(in crate::engine) leader_qty: Option<Decimal>,
    /// Mine, bought through the leader.
    pub(in crate::engine) my_qty: Decimal,
    /// What rounding and the minimum left over.
    pub(in crate::engine) carry_krw: Decimal,
}

impl Store {
    pub(in crate::engine) fn leaders(&self) -> Result<Vec<Leader>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM leader ORDER BY name")?;
            Ok(statement.query_map([], leader)?.collect::<Result<_, _>>()?)
        })
    }

    pub(in crate::engine) fn leader(&self, name: &str) -> Result<Option<Leader>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT * FROM leader WHERE name = ?1";
            Ok(connection.prepare_cached(sql)?.query_row([name], leader).optional()?)
        })
    }

    /// Follows someone of this name, or changes how.
    pub(in crate::engine) fn put_leader(
        &self,
        name: &str,
        markets: Markets,
        capital: Decimal,
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            transaction
                .prepare_cached(
                    "INSERT INTO leader (name, markets, capital_krw) VALUES (?1, ?2, ?3)
                 ON CONFLICT (name) DO UPDATE SET markets = ?2, capital_krw = ?3",
                )?
                .execute(params![name, word(&markets), capital.to_string()])?;
            Ok(())
        })
    }

    /// Stops following. What was bought through the leader is my own from now on.
    pub(in crate::engine) fn remove_leader(&self, id: i64) -> Result<(), StoreError> {
        self.write(|transaction| {
            transaction.prepare_cached("DELETE FROM leader WHERE id = ?1")?.execute([id])?;
            Ok(())
        })
    }

    pub(in crate::engine) fn positions(&self, leader: i64) -> Result<Vec<Position>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT * FROM leader_position WHERE leader = ?1 ORDER BY market, symbol";
            let mut statement = connection.prepare_cached(sql)?;
            Ok(statement.query_map([leader], position)?.collect::<Result<_, _>>()?)
        })
    }

    pub(in crate::engine) fn position(&self, leader: i64, instrument: &Instrument) -> Result<Position, StoreError> {
        self.read(|connection| get(connection, leader, instrument))
    }

    /// All leaders' parts of one stock.
    pub(in crate::engine) fn parts(&self, instrument: &Instrument) -> Result<Vec<Position>, StoreError> {
        self.read(|connection| parts(connection, instrument))
    }

    pub(in crate::engine) fn put_position(&self, position: &Position) -> Result<(), StoreError> {
        self.write(|transaction| put(transaction, position))
    }
}

/// A position that nothing is known of is empty.
pub(super) fn get(connection: &Connection, leader: i64, instrument: &Instrument) -> Result<Position, StoreError> {
    let (market, symbol) = (instrument.market(), instrument.symbol());
    let sql = "SELECT * FROM leader_position WHERE leader = ?1 AND market = ?2 AND symbol = ?3";
    let found =
        connection.prepare_cached(sql)?.query_row(params![leader, word(&market), symbol], position).optional()?;
    Ok(found.unwrap_or_else(|| Position {
        leader,
        market,
        symbol: symbol.into(),
        leader_qty: None,
        my_qty: Decimal::ZERO,
        carry_krw: Decimal::ZERO,
    }))
}

pub(super) fn parts(connection: &Connection, instrument: &Instrument) -> Result<Vec<Position>, StoreError> {
    let sql = "SELECT * FROM leader_position WHERE market = ?1 AND symbol = ?2 ORDER BY leader";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![word(&instrument.market()), instrument.symbol()], position)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps a position, unless its leader was removed meanwhile.
pub(super) fn put(transaction: &Transaction<'_>, position: &Position) -> Result<(), StoreError> {
    transaction
        .prepare_cached(
            "INSERT INTO leader_position (leader, market, symbol, leader_qty, my_qty, carry_krw)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE EXISTS (SELECT 1 FROM leader WHERE id = ?1)
         ON CONFLICT (leader, market, symbol) DO UPDATE SET leader_qty = ?4, my_qty = ?5, carry_krw = ?6",
        )?
        .execute(params![
            position.leader,
            word(&position.market),
            position.symbol,
            position.leader_qty.map(|qty| qty.to_string()),
            position.my_qty.to_string(),
            position.carry_krw.to_string()
        ])?;
    Ok(())
}

fn leader(row: &Row<'_>) -> rusqlite::Result<Leader> {
    Ok(Leader {
        id: row.get("id")?,
        name: row.get("name")?,
        markets: read(row, "markets")?,
        capital_krw: read(row, "capital_krw")?,
    })
}

fn position(row: &Row<'_>) -> rusqlite::Result<Position> {
    Ok(Position {
        leader: row.get("leader")?,
        market: read(row, "market")?,
        symbol: row.get("symbol")?,
        leader_qty: read_optional(row, "leader_qty")?,
        my_qty: read(row, "my_qty")?,
        carry_krw: read(row, "carry_krw")?,
    })
}
