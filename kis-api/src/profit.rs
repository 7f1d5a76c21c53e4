//! 실현손익 — what was earned by selling.

use alloc::{string::String, vec::Vec};

#[cfg(feature = "client")]
use core::ops::RangeInclusive;

#[cfg(feature = "client")]
use jiff::ToSpan as _;
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

/// A period in parts of a year at most. The documents name no longest period; the pages of a question are counted, though,
/// and a part has fewer of them.
#[cfg(feature = "client")]
pub(crate) fn years(span: RangeInclusive<Date>) -> impl Iterator<Item = RangeInclusive<Date>> {
    let (mut next, last) = (Some(*span.start()), *span.end());
    core::iter::from_fn(move || {
        let from = next.filter(|from| *from <= last)?;
        let to = from.checked_add(1.year()).and_then(Date::yesterday).map_or(last, |to| to.min(last));
        next = to.tomorrow().ok();
        Some(from..=to)
    })
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use alloc::vec::Vec;

    use jiff::civil::date;

    use super::*;

    #[test]
    fn years_hold_each_day_once() {
        let of = |from, to| years(from..=to).collect::<Vec<_>>();
        let (a, b) = (date(2023, 3, 1), date(2025, 3, 5));
        assert_eq!(of(a, a), [a..=a]);
        assert_eq!(of(a, date(2024, 2, 29)), [a..=date(2024, 2, 29)], "a year is one part");
        let parts = [a..=date(2024, 2, 29), date(2024, 3, 1)..=date(2025, 2, 28), date(2025, 3, 1)..=b];
        assert_eq!(of(a, b), parts);
        assert!(of(b, a).is_empty());
        assert_eq!(of(date(9_999, 1, 1), Date::MAX), [date(9_999, 1, 1)..=Date::MAX]);
    }
}
