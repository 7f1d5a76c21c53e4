//! What a rule that watches holdings says of one.

use alloc::string::String;

use jiff::civil::Date;
use kis_api::{Currency, Market, UsExchange};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Action, ReasonLine, SentOrder};
use crate::{Mode, Size};

/// A holding as a rule saw it, and what was decided about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RuleLine {
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
    /// Whether the rule sells it.
    pub mode: Mode,
    /// How much a sale takes.
    pub size: Size,
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
