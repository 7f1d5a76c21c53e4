//! What a trade costs, as dated tables: KIS's online commission, the tax on sales, the fee of the SEC.

use jiff::civil::{Date, date};
use kis_api::{Market, Side};
use rust_decimal::{Decimal, RoundingStrategy};

use super::listing::{Kind, Listing};

/// A rate in force from a day on, in billionths.
type Rates = &'static [(Date, i64)];

/// Commission on domestic trades: 0.0140527 %.
static KR_COMMISSION: Rates = &[(date(2000, 1, 1), 140_527)];
/// Commission on US trades: 0.25 %.
static US_COMMISSION: Rates = &[(date(2000, 1, 1), 2_500_000)];
/// 증권거래세 with 농어촌특별세 on sales of shares: 0.20 % from 2026, 0.15 % in 2025, 0.18 % before.
static KR_SALES_TAX: Rates =
    &[(date(2026, 1, 1), 2_000_000), (date(2025, 1, 1), 1_500_000), (date(2000, 1, 1), 1_800_000)];
/// The SEC's fee on sales: nothing since 2025-05-14, before that 27.80 dollars a million.
static SEC_FEE: Rates = &[(date(2025, 5, 14), 0), (date(2000, 1, 1), 27_800)];

/// What one fill costs beside its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Costs {
    /// The broker's commission.
    pub(crate) fee: Decimal,
    /// Taxes and the fees of authorities.
    pub(crate) tax: Decimal,
}

impl Costs {
    /// Both together.
    pub(crate) fn total(self) -> Decimal {
        self.fee + self.tax
    }
}

fn rate(rates: Rates, day: Date) -> Decimal {
    rates.iter().find(|(since, _)| *since <= day).map_or(Decimal::ZERO, |(_, rate)| Decimal::new(*rate, 9))
}

/// The commission rate of a market.
pub(crate) fn commission_rate(market: Market, day: Date) -> Decimal {
    match market {
        Market::Kr => rate(KR_COMMISSION, day),
        Market::Us => rate(US_COMMISSION, day),
    }
}

/// What a trade of `amount` costs. Won are cut to the won, cents to the cent.
pub(crate) fn costs(listing: &Listing, side: Side, amount: Decimal, day: Date) -> Costs {
    let market = listing.market();
    let tax = match (market, side, listing.kind) {
        (_, Side::Buy, _) | (Market::Kr, Side::Sell, Kind::Etf | Kind::Etn | Kind::Figure) => Decimal::ZERO,
        (Market::Kr, Side::Sell, Kind::Stock) => rate(KR_SALES_TAX, day),
        (Market::Us, Side::Sell, _) => rate(SEC_FEE, day),
    };
    let scale = if market == Market::Kr { 0 } else { 2 };
    let cut = |value: Decimal| value.round_dp_with_strategy(scale, RoundingStrategy::ToZero);
    Costs { fee: cut(amount * commission_rate(market, day)), tax: cut(amount * tax) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(text: &str) -> Listing {
        serde_json::from_str(text).expect(text)
    }

    #[test]
    fn shares_are_taxed_when_sold_and_funds_are_not() {
        let day = date(2026, 3, 3);
        let stock = listing(r#"{"venue":"KOSPI","symbol":"005930","korean":"삼성전자","price":"70000"}"#);
        let fund = listing(r#"{"venue":"KOSPI","symbol":"069500","kind":"etf","korean":"KODEX 200","price":"46000"}"#);
        let amount = Decimal::from(7_000_000);
        let cost = |listing, side, day| costs(listing, side, amount, day);
        assert_eq!(cost(&stock, Side::Sell, day), Costs { fee: 983.into(), tax: 14_000.into() });
        assert_eq!(cost(&stock, Side::Buy, day), Costs { fee: 983.into(), tax: 0.into() });
        assert_eq!(cost(&fund, Side::Sell, day).tax, Decimal::ZERO);
        assert_eq!(cost(&stock, Side::Sell, date(2025, 12, 30)).tax, Decimal::from(10_500));
    }

    #[test]
    fn us_costs_are_cut_to_the_cent() {
        let stock = listing(r#"{"venue":"NASD","symbol":"AAPL","korean":"애플","price":"262.52"}"#);
        let cost = costs(&stock, Side::Sell, Decimal::new(26_252, 2), date(2026, 3, 3));
        assert_eq!(cost, Costs { fee: Decimal::new(65, 2), tax: Decimal::ZERO });
    }
}
