//! What the owner wants.

use jiff::civil::Date;
use kis_api::{Holding, profit_pct};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    Mode, Size,
    rules::SafeSellRules,
    strategy::sale::{Pricing, Snapshot},
};

/// When a holding is sold, and how much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// When.
    pub trigger: Trigger,
    /// How much.
    pub amount: Amount,
    /// The last of the market's own days on which it may begin; without one it waits for ever.
    pub until: Option<Date>,
}

/// When a holding is sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trigger {
    /// What is looked at.
    pub measure: Measure,
    /// From which side the line is reached.
    pub when: When,
    /// The line: a price in the holding's own currency, or a profit in percent.
    pub line: Decimal,
}

/// What a condition looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// 현재가, in the holding's own currency.
    Price,
    /// 수익률, in percent.
    Profit,
}

/// From which side a line is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// At the line or above it.
    AtLeast,
    /// At the line or below it.
    AtMost,
}

/// How much a condition sells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// So many shares.
    Shares(u64),
    /// A part of what may be sold.
    Part(Size),
}

/// What the owner wants of one holding, and how sales are priced.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    /// Whether the condition is on.
    pub mode: Mode,
    /// The condition.
    pub terms: &'a Terms,
    /// How sales are priced.
    pub sale_rules: &'a SafeSellRules,
    /// How far from the last price an order may be, in percent.
    pub collar_pct: Decimal,
}

impl Trigger {
    /// What is looked at, as it is at this price.
    pub(super) fn value(&self, price: Decimal, cost: Option<Decimal>) -> Option<Decimal> {
        match self.measure {
            Measure::Price => Some(price),
            Measure::Profit => profit_pct(price, cost?),
        }
    }

    /// Whether this value reaches the line.
    pub fn is_met(&self, value: Decimal) -> bool {
        match self.when {
            When::AtLeast => value >= self.line,
            When::AtMost => value <= self.line,
        }
    }

    /// A sale at a profit is not made below the line that it waited for; one that limits a loss takes what it gets.
    fn least(&self, cost: Option<Decimal>) -> Option<Decimal> {
        match (self.when, self.measure) {
            (When::AtMost, _) => None,
            (When::AtLeast, Measure::Price) => Some(self.line),
            (When::AtLeast, Measure::Profit) => {
                let percent = Decimal::ONE_HUNDRED.checked_add(self.line)?;
                cost?.checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED)
            }
        }
    }
}

impl Amount {
    /// Whole shares of a holding: never more than are held.
    pub(super) fn of(self, holding: &Holding) -> Decimal {
        match self {
            Self::Shares(shares) => Decimal::from(shares).min(holding.quantity.floor()),
            Self::Part(size) => size.of(holding.sellable),
        }
    }
}

impl Settings<'_> {
    pub(super) fn pricing(&self, snapshot: &Snapshot<'_>) -> Pricing<'_> {
        let least = self.terms.trigger.least(snapshot.holding.average_cost);
        Pricing { rules: self.sale_rules, collar_pct: self.collar_pct, least }
    }
}
