//! One run of safe sell.

use alloc::vec::Vec;

use jiff::Timestamp;
use kis_api::Market;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{ReasonLine, RuleLine, SentOrder};

/// One run of safe sell: every holding has its line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SafeSellReport {
    /// One line a market: a closed one is not looked into.
    pub markets: Vec<MarketLine>,
    /// One line a holding.
    pub holdings: Vec<SafeSellLine>,
    /// The orders that were sent.
    pub orders: Vec<SentOrder>,
}

/// Whether a market was looked into.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MarketLine {
    /// The market.
    pub market: Market,
    /// Whether it is in session.
    pub status: MarketStatus,
    /// Why it was left out.
    pub reason: Option<ReasonLine>,
    /// When its next session begins, while it is closed.
    pub next_session: Option<Timestamp>,
}

/// Whether a market is in session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarketStatus {
    /// In session.
    Open,
    /// Not in session.
    Closed,
    /// In session, but its balance could not be read.
    Failed,
}

/// What was decided about one holding, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SafeSellLine {
    /// What every rule says of a holding.
    #[serde(flatten)]
    pub seen: RuleLine,
    /// The highest profit since it was armed.
    pub peak_profit_pct: Option<Decimal>,
    /// Where it stands after this run.
    pub phase: Phase,
}

/// Where a holding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Waiting for enough profit.
    Idle,
    /// Waiting for the floor.
    Armed,
    /// A sale is under way.
    Selling,
}

/// What is done, or asked of the broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Nothing, for a reason.
    Hold,
    /// From now on the floor protects it.
    Arm,
    /// The floor protects it no longer.
    Disarm,
    /// The owner is told.
    Alert,
    /// A purchase.
    Buy,
    /// A sale.
    Sell,
    /// A resting order gets another price or quantity.
    Amend,
    /// A resting order is taken back.
    Cancel,
    /// An order for the next session is left with the broker.
    Reserve,
    /// A reservation is taken back.
    Unreserve,
}
