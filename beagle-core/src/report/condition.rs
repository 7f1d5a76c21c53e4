//! Conditions on holdings: a run, and what happened to them.

use alloc::{string::String, vec::Vec};

use jiff::{Timestamp, civil::Date};
use kis_api::{Currency, Market, UsExchange};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Action, MarketLine, ReasonLine, SentOrder};
use crate::{
    Mode,
    strategy::condition::{Measure, State, When},
};

/// One run of the conditions: every one has its line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConditionReport {
    /// One line a market: a closed one is not looked into.
    pub markets: Vec<MarketLine>,
    /// One line a condition.
    pub conditions: Vec<ConditionRunLine>,
    /// The orders that were sent.
    pub orders: Vec<SentOrder>,
}

/// What was decided about one condition, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConditionRunLine {
    /// The condition, as it stands after this run.
    #[serde(flatten)]
    pub condition: ConditionLine,
    /// 종목명.
    pub name: String,
    /// 보유수량.
    pub qty: Decimal,
    /// Whole shares that may be sold now.
    pub sellable_qty: Decimal,
    /// The price that was decided on: the quote's where one was read, else the balance's.
    pub price: Option<Decimal>,
    /// 매입평균가격.
    pub average_cost: Option<Decimal>,
    /// 수익률, as we count it.
    pub profit_pct: Option<Decimal>,
    /// What was decided.
    pub decision: Action,
    /// Why.
    pub reason: ReasonLine,
    /// The order that came of it.
    pub order: Option<SentOrder>,
}

/// The conditions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConditionsBody {
    /// One line each, oldest first.
    pub conditions: Vec<ConditionLine>,
    /// What happened to them, oldest first, and to the removed ones as well; empty unless the list was asked for.
    pub history: Vec<ConditionEventLine>,
    /// Orders that were cancelled because a condition was turned off or removed.
    pub orders: Vec<SentOrder>,
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConditionLine {
    /// Its number.
    pub id: i64,
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// The exchange of a US listing.
    pub exchange: Option<UsExchange>,
    /// What it looks at.
    pub measure: Measure,
    /// From which side its line is reached.
    pub when: When,
    /// Its line: a price, or a profit in percent.
    pub line: Decimal,
    /// The currency of the prices.
    pub currency: Currency,
    /// What it sells: `all`, `half`, `quarter`, or a number of shares.
    pub sell: String,
    /// The last of the market's own days on which it may begin.
    pub until: Option<Date>,
    /// Whether it is on.
    pub mode: Mode,
    /// Where it stands.
    pub phase: ConditionPhase,
    /// Shares that are to be sold in all, while selling.
    pub target_qty: Option<Decimal>,
    /// Shares that are sold.
    pub filled_qty: Option<Decimal>,
}

/// Where a condition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConditionPhase {
    /// It is not met.
    Waiting,
    /// It was met, and a sale is under way.
    Selling,
    /// All of it is sold.
    Done,
    /// Its last day is over.
    Over,
}

/// Something that happened to a condition.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConditionEventLine {
    /// The condition.
    pub id: i64,
    /// Code or ticker.
    pub symbol: String,
    /// When, by the market's clock.
    pub at: Timestamp,
    /// What.
    #[serde(flatten)]
    pub event: ConditionEvent,
}

/// What may happen to a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum ConditionEvent {
    /// The owner added it.
    Added,
    /// The owner changed it.
    Changed,
    /// The owner turned it on.
    On,
    /// The owner turned it off.
    Off,
    /// The owner removed it.
    Removed,
    /// It was met, and the broker took its order.
    Ordered {
        /// The order's row in the journal.
        intent: i64,
        /// How many shares.
        qty: Decimal,
    },
    /// Its order ended, and so many shares wait again.
    Waits {
        /// How many shares.
        qty: Decimal,
    },
    /// All of it is sold.
    Done {
        /// How many shares.
        qty: Decimal,
    },
    /// Its last day is over.
    Over,
}

impl ConditionEvent {
    /// What a look found to have happened.
    pub fn between(before: &State, after: &State) -> Option<Self> {
        match (before, after) {
            (before, after) if before == after => None,
            (_, State::Done { filled }) => Some(Self::Done { qty: *filled }),
            (_, State::Over { .. }) => Some(Self::Over),
            (State::Selling(_), State::Waiting { remainder: Some(left) }) => Some(Self::Waits { qty: *left }),
            _ => None,
        }
    }
}
