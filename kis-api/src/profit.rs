//! 실현손익 — what was earned by selling.

use alloc::{string::String, vec::Vec};

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::{Currency, Instrument, Market};

/// 기간별 매매손익 — what a span of days brought, in one market. Amounts are in the market's currency.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Profit {
    /// The market.
    pub market: Market,
    /// The currency of every amount here.
    pub currency: Currency,
    /// What each listing brought on each day, oldest first.
    pub lines: Vec<ProfitLine>,
}

/// One listing on one day.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProfitLine {
    /// 매매일자, in the market's own zone.
    pub date: Date,
    /// What was traded; a US ticker comes with its exchange.
    pub instrument: Instrument,
    /// 종목명.
    pub name: String,
    /// 매도수량, in shares.
    pub sold: Decimal,
    /// 매도금액.
    pub proceeds: Decimal,
    /// 실현손익, after the costs as the broker counts it.
    pub realised: Decimal,
    /// 손익률, in percent of what the shares had cost.
    pub realised_pct: Option<Decimal>,
    /// 수수료, 세금 and 이자 of the day's trades.
    pub costs: Decimal,
}

impl Profit {
    /// 실현손익 of all lines.
    pub fn realised(&self) -> Decimal {
        self.lines.iter().map(|line| line.realised).sum::<Decimal>().normalize()
    }

    /// Costs of all lines.
    pub fn costs(&self) -> Decimal {
        self.lines.iter().map(|line| line.costs).sum::<Decimal>().normalize()
    }
}
