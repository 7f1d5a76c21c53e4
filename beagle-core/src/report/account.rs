//! Holdings, cash, and what the account was worth by day.

use alloc::{string::String, vec::Vec};

use jiff::{Timestamp, civil::Date};
use kis_api::{Currency, Market, UsExchange};
use rust_decimal::Decimal;
use serde::Serialize;

use super::ReasonLine;

/// Everything the account holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BalanceBody {
    /// One line each, domestic first.
    pub holdings: Vec<HoldingLine>,
    /// One line a market.
    pub markets: Vec<MarketBalance>,
    /// Domestic net assets + (US valuation + dollars) × rate, in won. Absent when a part of it is.
    pub total_krw: Option<Decimal>,
}

/// One position.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HoldingLine {
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// The exchange of a US listing.
    pub exchange: Option<UsExchange>,
    /// 종목명.
    pub name: String,
    /// 보유수량.
    pub qty: Decimal,
    /// What may be sold now, with the fraction that can't.
    pub sellable_qty: Decimal,
    /// 현재가.
    pub price: Option<Decimal>,
    /// 매입평균가격.
    pub average_cost: Option<Decimal>,
    /// The currency of every amount here.
    pub currency: Currency,
    /// 평가금액.
    pub value: Option<Decimal>,
    /// 평가손익, before fees and tax.
    pub profit: Option<Decimal>,
    /// 수익률, as we count it.
    pub profit_pct: Option<Decimal>,
    /// The loan of a position bought on credit.
    pub credit: Option<CreditLine>,
    /// What is odd about it.
    pub reason: Option<ReasonLine>,
}

/// 신용.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CreditLine {
    /// The broker's word for the loan.
    pub kind: String,
    /// 대출일자.
    pub loan_date: Option<Date>,
}

/// The sums of one market, in its currency.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MarketBalance {
    /// The market.
    pub market: Market,
    /// The currency of the amounts.
    pub currency: Currency,
    /// 예수금.
    pub deposit: Option<Decimal>,
    /// D+2 예수금. Domestic only.
    pub settled_deposit: Option<Decimal>,
    /// 평가금액 합계.
    pub valuation: Option<Decimal>,
    /// 순자산. Domestic only.
    pub net_assets: Option<Decimal>,
    /// Won for one unit. US only.
    pub rate: Option<Decimal>,
}

/// What can be spent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CashBody {
    /// One line a market.
    pub cash: Vec<CashLine>,
    /// What orders may spend in both markets, dollars × rate, in won. Absent when there are dollars without a rate.
    pub total_krw: Option<Decimal>,
}

/// What can be spent in one market.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CashLine {
    /// The market.
    pub market: Market,
    /// The currency of the amounts.
    pub currency: Currency,
    /// 주문가능현금; may be negative.
    pub orderable: Decimal,
    /// 미수없는매수금액.
    pub without_credit: Decimal,
    /// The smaller of the two, not below zero: what an order may spend.
    pub spendable: Decimal,
    /// Won for one unit. US only.
    pub rate: Option<Decimal>,
}

/// What the account was worth, by day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EquityBody {
    /// One line for each day of which a refresh is known, oldest first.
    pub days: Vec<EquityLine>,
    /// What the account held when it was last refreshed.
    pub last: Option<RefreshedBalance>,
}

/// What the account was worth on a day, as the last refresh of that day found it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EquityLine {
    /// The day, Seoul's.
    pub day: Date,
    /// When the refresh was.
    pub at: Timestamp,
    /// Domestic net assets + (US valuation + dollars) × rate, in won.
    pub total_krw: Decimal,
    /// 순자산 of the domestic market, in won: it has the won deposits.
    pub net_assets_krw: Decimal,
    /// 평가금액 of the US holdings, in dollars.
    pub us_valuation_usd: Decimal,
    /// Dollars on deposit.
    pub us_deposit_usd: Decimal,
    /// Won for a dollar; `None` where there were no dollars.
    pub rate: Option<Decimal>,
}

/// Holdings and totals as they were.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RefreshedBalance {
    /// When they were read.
    pub at: Timestamp,
    /// What was found.
    #[serde(flatten)]
    pub balance: BalanceBody,
}
