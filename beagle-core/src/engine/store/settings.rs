//! Settings that the owner changes by command.

use jiff::Timestamp;
use kis_api::Instrument;
use rusqlite::{Connection, OptionalExtension as _, params};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    Store, StoreError,
    notice::{Announcement, announce},
    value::{read, read_json, word},
};
use crate::{
    Mode, Size,
    command::{Cost, PositiveSellChange, SafeSellChange, Switch, Trail},
    gate::{arming::Arming, risk::Budget},
    schedule::LastTick,
};

/// What differs from the rules of safe sell, for the account or for one holding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::engine) struct SafeSellOverride {
    pub(in crate::engine) mode: Option<Mode>,
    pub(in crate::engine) size: Option<Size>,
    pub(in crate::engine) arm_profit_pct: Option<Decimal>,
    pub(in crate::engine) floor_profit_pct: Option<Decimal>,
    pub(in crate::engine) min_volume_ratio_pct: Option<Decimal>,
    pub(in crate::engine) trail: Option<Trail>,
}

impl SafeSellOverride {
    /// The same with what `change` names.
    pub(in crate::engine) fn with(self, change: &SafeSellChange) -> Self {
        Self {
            mode: self.mode,
            size: change.size.or(self.size),
            arm_profit_pct: change.arm_profit_pct.or(self.arm_profit_pct),
            floor_profit_pct: change.floor_profit_pct.or(self.floor_profit_pct),
            min_volume_ratio_pct: change.min_volume_ratio_pct.or(self.min_volume_ratio_pct),
            trail: change.trail.or(self.trail),
        }
    }
}

impl Override for SafeSellOverride {
    const RULE: &'static str = "safe_sell";

    fn over(self, default: Self) -> Self {
        Self {
            mode: self.mode.or(default.mode),
            size: self.size.or(default.size),
            arm_profit_pct: self.arm_profit_pct.or(default.arm_profit_pct),
            floor_profit_pct: self.floor_profit_pct.or(default.floor_profit_pct),
            min_volume_ratio_pct: self.min_volume_ratio_pct.or(default.min_volume_ratio_pct),
            trail: self.trail.or(default.trail),
        }
    }
}

/// What the owner changed of a rule's settings, for the account or for one holding.
pub(in crate::engine) trait Override: Copy + Default + Serialize + DeserializeOwned {
    /// The rule, by the word that reports have for it.
    const RULE: &'static str;

    /// What this says, and where it says nothing, what `default` says.
    #[must_use]
    fn over(self, default: Self) -> Self;
}

/// What differs from the rules of positive sell, for the account or for one holding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::engine) struct PositiveSellOverride {
    pub(in crate::engine) mode: Option<Mode>,
    pub(in crate::engine) size: Option<Size>,
    pub(in crate::engine) cost: Option<Cost>,
}

impl PositiveSellOverride {
    /// The same with what `change` names.
    pub(in crate::engine) fn with(self, change: &PositiveSellChange) -> Self {
        Self { mode: self.mode, size: change.size.or(self.size), cost: change.cost.or(self.cost) }
    }
}

impl Override for PositiveSellOverride {
    const RULE: &'static str = "positive_sell";

    fn over(self, default: Self) -> Self {
        Self { mode: self.mode.or(default.mode), size: self.size.or(default.size), cost: self.cost.or(default.cost) }
    }
}

const ARMING: &str = "arming";
const LAST_TICK: &str = "last_tick";

impl Store {
    pub(in crate::engine) fn budget(&self) -> Result<Budget, StoreError> {
        self.read(|connection| {
            Ok(Budget {
                capital: get(connection, "capital_krw")?,
                min_per_order: get(connection, "min_per_order_krw")?,
                max_per_order: get(connection, "max_per_order_krw")?,
            })
        })
    }

    pub(in crate::engine) fn set_budget(&self, budget: &Budget) -> Result<(), StoreError> {
        let Budget { capital, min_per_order, max_per_order } = budget;
        self.write(|transaction| {
            put(transaction, "capital_krw", capital)?;
            put(transaction, "min_per_order_krw", min_per_order)?;
            put(transaction, "max_per_order_krw", max_per_order)
        })
    }

    /// The owner's word that this account trades with real money.
    pub(in crate::engine) fn arming(&self) -> Result<Option<Arming>, StoreError> {
        self.read(|connection| get(connection, ARMING))
    }

    pub(in crate::engine) fn set_arming(&self, arming: Option<Arming>) -> Result<(), StoreError> {
        self.write(|transaction| put(transaction, ARMING, &arming))
    }

    /// When the duties last ran.
    pub(in crate::engine) fn last_tick(&self) -> Result<Option<LastTick>, StoreError> {
        self.read(|connection| get(connection, LAST_TICK))
    }

    /// Remembers it, with what there is to say about the time before.
    pub(in crate::engine) fn set_last_tick(
        &self,
        last: LastTick,
        told: Option<(&Announcement, Timestamp)>,
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            if let Some((announcement, at)) = told {
                announce(transaction, announcement, at)?;
            }
            put(transaction, LAST_TICK, &Some(last))
        })
    }

    /// A switch is off until it was turned on.
    pub(in crate::engine) fn switch(&self, switch: Switch) -> Result<Mode, StoreError> {
        self.read(|connection| Ok(get(connection, &switch_name(switch))?.unwrap_or_default()))
    }

    pub(in crate::engine) fn set_switch(&self, switch: Switch, mode: Mode) -> Result<(), StoreError> {
        self.write(|transaction| put(transaction, &switch_name(switch), &Some(mode)))
    }

    /// What the account follows where a holding has nothing of its own.
    pub(in crate::engine) fn rule_default<S: Override>(&self) -> Result<S, StoreError> {
        self.read(|connection| Ok(get(connection, S::RULE)?.unwrap_or_default()))
    }

    pub(in crate::engine) fn set_rule_default<S: Override>(&self, change: S) -> Result<(), StoreError> {
        self.write(|transaction| put(transaction, S::RULE, &Some(change)))
    }

    /// What holdings have of their own: instrument and what differs.
    pub(in crate::engine) fn rule_overrides<S: Override>(&self) -> Result<Vec<(Instrument, S)>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT instrument, change FROM rule_setting WHERE rule = ?1 ORDER BY market, symbol";
            let mut statement = connection.prepare_cached(sql)?;
            let rows =
                statement.query_map([S::RULE], |row| Ok((read(row, "instrument")?, read_json(row, "change")?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    pub(in crate::engine) fn set_rule_override<S: Override>(
        &self,
        instrument: &Instrument,
        change: S,
    ) -> Result<(), StoreError> {
        let change = serde_json::to_string(&change)?;
        self.write(|transaction| {
            transaction
                .prepare_cached(
                    "INSERT INTO rule_setting (rule, market, symbol, instrument, change) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (rule, market, symbol) DO UPDATE SET instrument = ?4, change = ?5",
                )?
                .execute(params![S::RULE, word(&instrument.market()), instrument.symbol(), word(instrument), change])?;
            Ok(())
        })
    }
}

fn switch_name(switch: Switch) -> String {
    format!("switch_{}", switch.name())
}

pub(super) fn get<T: DeserializeOwned>(connection: &Connection, name: &str) -> Result<Option<T>, StoreError> {
    let sql = "SELECT value FROM setting WHERE name = ?1";
    let text: Option<String> = connection.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

pub(super) fn put<T: Serialize>(connection: &Connection, name: &str, value: &Option<T>) -> Result<(), StoreError> {
    match value {
        Some(value) => connection
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
            )?
            .execute(params![name, serde_json::to_string(value)?])?,
        None => connection.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([name])?,
    };
    Ok(())
}
