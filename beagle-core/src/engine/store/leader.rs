//! The leaders, what they hold, and what is held through them.

use jiff::Timestamp;
use kis_api::{Instrument, Market};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use rust_decimal::Decimal;

use super::{
    Store, StoreError,
    sighting::{ChangedBy, journal_changes},
    value::{read, read_json, read_optional, word},
};
use crate::{
    command::{Markets, Visibility},
    sighting::{Face, Missed, differences},
};

/// A person whose trades are followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Leader {
    pub(in crate::engine) id: i64,
    /// As alerts write it. It may change, and two profiles may have the same.
    pub(in crate::engine) name: String,
    /// The site's own id of them, which never changes; `None` while nobody said.
    pub(in crate::engine) profile: Option<String>,
    pub(in crate::engine) visibility: Visibility,
    /// Whether their trades can be seen.
    pub(in crate::engine) trades: Visibility,
    /// What the last reading of the profile did not find.
    pub(in crate::engine) missed: Missed,
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

impl Leader {
    /// As far as the profile shows it.
    pub(in crate::engine) fn face(&self) -> Face {
        Face { name: self.name.clone(), visibility: self.visibility, trades: self.trades, missed: self.missed }
    }

    /// The same person with this face.
    pub(super) fn with(self, face: Face) -> Self {
        let Face { name, visibility, trades, missed } = face;
        Self { name, visibility, trades, missed, ..self }
    }
}

impl Store {
    pub(in crate::engine) fn leaders(&self) -> Result<Vec<Leader>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM leader ORDER BY name, id")?;
            Ok(statement.query_map([], leader)?.collect::<Result<_, _>>()?)
        })
    }

    /// Everybody who is called this now.
    pub(in crate::engine) fn leaders_named(&self, name: &str) -> Result<Vec<Leader>, StoreError> {
        self.read(|connection| named(connection, name))
    }

    /// Who was called this before.
    pub(in crate::engine) fn leader_once_named(&self, name: &str) -> Result<Option<Leader>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT leader.* FROM leader JOIN leader_former_name AS former ON former.leader = leader.id
                WHERE former.name = ?1 ORDER BY leader.id LIMIT 1";
            Ok(connection.prepare_cached(sql)?.query_row([name], leader).optional()?)
        })
    }

    pub(in crate::engine) fn leader_of_profile(&self, profile: &str) -> Result<Option<Leader>, StoreError> {
        self.read(|connection| of_profile(connection, profile))
    }

    /// Keeps a leader: a new one where the id is 0. A name that changed is retired, and what changed is journaled.
    pub(in crate::engine) fn put_leader(&self, leader: &Leader, at: Timestamp) -> Result<(), StoreError> {
        self.write(|transaction| {
            if let Some(before) = of_id(transaction, leader.id)? {
                let changes = differences(&before.face(), &leader.face());
                journal_changes(transaction, (&before, &changes), (ChangedBy::Owner, at))?;
            }
            keep(transaction, leader)
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

    /// Writes down what the leader holds.
    pub(in crate::engine) fn set_leader_qty(
        &self,
        (leader, instrument): (i64, &Instrument),
        quantity: Option<Decimal>,
    ) -> Result<(), StoreError> {
        self.write(|transaction| update(transaction, (leader, instrument), |position| position.leader_qty = quantity))
    }
}

fn named(connection: &Connection, name: &str) -> Result<Vec<Leader>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM leader WHERE name = ?1 ORDER BY id")?;
    Ok(statement.query_map([name], leader)?.collect::<Result<_, _>>()?)
}

fn of_id(connection: &Connection, id: i64) -> Result<Option<Leader>, StoreError> {
    let sql = "SELECT * FROM leader WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([id], leader).optional()?)
}

pub(super) fn of_profile(connection: &Connection, profile: &str) -> Result<Option<Leader>, StoreError> {
    let sql = "SELECT * FROM leader WHERE profile = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([profile], leader).optional()?)
}

/// Writes a leader down, and retires a name that changed.
pub(super) fn keep(transaction: &Transaction<'_>, leader: &Leader) -> Result<(), StoreError> {
    let Leader { id, name, profile, visibility, trades, missed, markets, capital_krw } = leader;
    transaction
        .prepare_cached(
            "INSERT INTO leader_former_name (leader, name)
         SELECT id, name FROM leader WHERE id = ?1 AND name != ?2 ON CONFLICT DO NOTHING",
        )?
        .execute(params![id, name])?;
    transaction
        .prepare_cached("DELETE FROM leader_former_name WHERE leader = ?1 AND name = ?2")?
        .execute(params![id, name])?;
    let missed = serde_json::to_string(missed)?;
    transaction
        .prepare_cached(
            "INSERT INTO leader (id, name, profile, visibility, trades, missed, markets, capital_krw)
         VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET
         name = ?2, profile = ?3, visibility = ?4, trades = ?5, missed = ?6, markets = ?7, capital_krw = ?8",
        )?
        .execute(params![
            id,
            name,
            profile,
            word(visibility),
            word(trades),
            missed,
            word(markets),
            capital_krw.to_string()
        ])?;
    Ok(())
}

/// Changes a position as it stands now, whoever changed it since it was looked at.
pub(super) fn update(
    transaction: &Transaction<'_>,
    (leader, instrument): (i64, &Instrument),
    change: impl FnOnce(&mut Position),
) -> Result<(), StoreError> {
    let mut position = get(transaction, leader, instrument)?;
    change(&mut position);
    put(transaction, &position)
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
        profile: row.get("profile")?,
        visibility: read(row, "visibility")?,
        trades: read(row, "trades")?,
        missed: read_json(row, "missed")?,
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
