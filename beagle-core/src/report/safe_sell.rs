//! One run of safe sell.

use alloc::{string::String, vec::Vec};

use jiff::{Timestamp, civil::Date};
use kis_api::{Currency, Market, UsExchange};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{ReasonLine, SentOrder};
use crate::{Mode, Size};

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
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// The exchange of a US listing.
    pub exchange: Option<UsExchange>,
    /// 종목명.
    pub name: String,
    /// The loan date of a position bought on credit.
    pub loan_date: Option<Date>,
    /// 보유수량.
    pub qty: Decimal,
    /// Whole shares that may be sold now.
    pub sellable_qty: Decimal,
    /// The price that was decided on: the quote's where one was read, else the balance's.
    pub price: Option<Decimal>,
    /// 매입평균가격.
    pub average_cost: Option<Decimal>,
    /// The currency of the amounts.
    pub currency: Currency,
    /// 수익률, as we count it.
    pub profit_pct: Option<Decimal>,
    /// The highest profit since it was armed.
    pub peak_profit_pct: Option<Decimal>,
    /// Whether the rule is on for it.
    pub mode: Mode,
    /// How much a sale takes.
    pub size: Size,
    /// Where it stands after this run.
    pub phase: Phase,
    /// Shares that are to be sold in all, while selling.
    pub target_qty: Option<Decimal>,
    /// Shares of them that are sold.
    pub filled_qty: Option<Decimal>,
    /// What was decided.
    pub decision: Action,
    /// Why.
    pub reason: ReasonLine,
    /// The order that came of it.
    pub order: Option<SentOrder>,
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
