//! What an intent is for: which rule or alert wanted it, and what follows when the broker takes it.

use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    HoldingKey, Store, StoreError,
    value::{read_json, read_optional, word},
};
use crate::{
    alert::Quantity,
    command::Door,
    strategy::{
        Seller,
        sale::{Amendment, Sale},
    },
};

/// What an intent is for.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::engine) struct Purpose {
    /// 종목명, where it is known.
    pub(in crate::engine) name: Option<String>,
    /// Of a sale: the shares held before it.
    pub(in crate::engine) held: Option<Decimal>,
    pub(in crate::engine) plan: Plan,
}

/// What is to be remembered once the broker has taken the order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::engine) enum Plan {
    /// Nothing more.
    Nothing,
    /// A rule sells. Rows from before there was another rule are safe sell's.
    #[serde(alias = "safe_sell_sale")]
    Sale {
        #[serde(default)]
        seller: Seller,
        key: HoldingKey,
        sale: Sale,
    },
    #[serde(alias = "safe_sell_amendment")]
    Amendment {
        #[serde(default)]
        seller: Seller,
        key: HoldingKey,
        amendment: Amendment,
    },
    #[serde(alias = "safe_sell_cancellation")]
    Cancellation {
        #[serde(default)]
        seller: Seller,
        key: HoldingKey,
    },
    /// Mine of a leader's purchase. Without an alert the owner told of it.
    #[serde(alias = "alert_purchase")]
    LeaderPurchase {
        #[serde(default)]
        alert: Option<i64>,
        leader: i64,
        carry_krw: Decimal,
        /// What the leader bought, where no alert has counted it yet.
        #[serde(default)]
        told: Option<Quantity>,
    },
    /// Mine of a leader's sale.
    #[serde(alias = "alert_sale")]
    LeaderSale {
        #[serde(default)]
        alert: Option<i64>,
        leader: i64,
        /// What the leader sold, where no alert has counted it yet.
        #[serde(default)]
        told: Option<Quantity>,
    },
}

impl Plan {
    /// The alert that wanted the order.
    pub(in crate::engine) const fn alert(&self) -> Option<i64> {
        match self {
            Self::LeaderPurchase { alert, .. } | Self::LeaderSale { alert, .. } => *alert,
            _ => None,
        }
    }
}

impl Store {
    /// What an intent is for.
    pub(in crate::engine) fn purpose(&self, intent: i64) -> Result<Purpose, StoreError> {
        self.read(|connection| get(connection, intent))
    }

    /// The door that an intent came through; `None` where an older version wrote it down.
    pub(in crate::engine) fn door(&self, intent: i64) -> Result<Option<Door>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT door FROM purpose WHERE intent = ?1")?;
            let door = statement.query_row([intent], |row| read_optional(row, "door")).optional()?;
            Ok(door.flatten())
        })
    }
}

pub(super) fn get(connection: &Connection, intent: i64) -> Result<Purpose, StoreError> {
    let sql = "SELECT name, held, plan FROM purpose WHERE intent = ?1";
    let purpose = connection.prepare_cached(sql)?.query_row([intent], |row| {
        Ok(Purpose { name: row.get("name")?, held: read_optional(row, "held")?, plan: read_json(row, "plan")? })
    });
    purpose.optional()?.ok_or_else(|| StoreError::damaged(format!("nobody knows what intent {intent} is for")))
}

pub(super) fn insert(
    transaction: &Transaction<'_>,
    intent: i64,
    (purpose, door): (&Purpose, Option<Door>),
) -> Result<(), StoreError> {
    let held = purpose.held.map(|held| held.to_string());
    transaction
        .prepare_cached("INSERT INTO purpose (intent, name, held, plan, door) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![intent, purpose.name, held, serde_json::to_string(&purpose.plan)?, door.as_ref().map(word)])?;
    Ok(())
}
