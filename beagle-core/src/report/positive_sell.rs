//! One run of positive sell, and its settings.

use alloc::{string::String, vec::Vec};

use jiff::civil::Date;
use kis_api::{Market, UsExchange};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{MarketLine, RuleLine, SentOrder};
use crate::{Mode, Size, Text};

/// One run of positive sell: every holding has its line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PositiveSellReport {
    /// One line a market: a closed one is not looked into.
    pub markets: Vec<MarketLine>,
    /// One line a holding.
    pub holdings: Vec<PositiveSellLine>,
    /// The orders that were sent.
    pub orders: Vec<SentOrder>,
}

/// What was decided about one holding, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PositiveSellLine {
    /// What every rule says of a holding. That it turned is told whether the rule sells it or not.
    #[serde(flatten)]
    pub seen: RuleLine,
    /// Where it stands after this run.
    pub phase: TurnPhase,
    /// The market's own day on which it turned last.
    pub turned_on: Option<Date>,
    /// What the owner is told: it turned positive in this run.
    pub alert: Option<Text>,
}

/// Where a holding stands that may turn positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnPhase {
    /// It was never seen below zero.
    Idle,
    /// Below zero.
    Below,
    /// It turned, and was told.
    Turned,
    /// It turned, and is to be sold.
    Due,
    /// A sale is under way.
    Selling,
}

/// Modes and sizes of positive sell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PositiveSellModesBody {
    /// What holdings without a line of their own follow.
    pub default: PositiveSellModeLine,
    /// Holdings that have settings of their own or are being sold.
    pub holdings: Vec<PositiveSellModeLine>,
    /// Orders that were cancelled because the rule was turned off.
    pub orders: Vec<SentOrder>,
}

/// The settings in force for one holding, or the account's default.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PositiveSellModeLine {
    /// Code or ticker; absent for the account's default.
    pub symbol: Option<String>,
    /// The market; absent for the account's default.
    pub market: Option<Market>,
    /// The exchange of a US listing.
    pub exchange: Option<UsExchange>,
    /// Whether it is sold.
    pub mode: Mode,
    /// How much a sale takes.
    pub size: Size,
    /// Which profit a sale has to cover; absent where fees and tax of the day decide.
    pub cost_pct: Option<Decimal>,
    /// Where it stands; absent for the account's default.
    pub phase: Option<TurnPhase>,
}
