//! Limit prices that are meant to trade at once: on a step, inside the collar and the day's limits.

use jiff::civil::Date;
use kis_api::{Quote, Side, tick};
use rust_decimal::Decimal;

/// What a limit price is made from.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The quote.
    pub quote: &'a Quote,
    /// The market's own day, which decides the price steps.
    pub day: Date,
    /// How far from the last price an order may be, in percent.
    pub collar_pct: Decimal,
}

impl Around<'_> {
    /// A price this many percent beyond the last one (above it for a purchase, below it for a sale), rounded toward
    /// filling, but never outside the collar or the day's limits. `None` where there is no such price.
    pub fn marketable(&self, side: Side, beyond_pct: Decimal) -> Option<Decimal> {
        let last = self.quote.price.filter(|price| *price > Decimal::ZERO)?;
        let (sign, toward, back) = match side {
            Side::Buy => (Decimal::ONE, tick::Toward::Up, tick::Toward::Down),
            Side::Sell => (Decimal::NEGATIVE_ONE, tick::Toward::Down, tick::Toward::Up),
        };
        let at = |pct: Decimal| {
            let factor = Decimal::ONE_HUNDRED.checked_add(sign.checked_mul(pct)?)?;
            last.checked_mul(factor)?.checked_div(Decimal::ONE_HUNDRED)
        };
        let bound = self.bound(side, at(self.collar_pct)?);
        let wanted = tick::round(self.quote.class, at(beyond_pct)?, toward, self.day);
        let price = match wanted {
            Some(price) if !beyond(side, price, bound) => price,
            _ => tick::round(self.quote.class, bound, back, self.day)?,
        };
        (price > Decimal::ZERO && self.allows(price)).then_some(price)
    }

    /// Whether a price is inside the collar and the day's limits.
    pub fn allows(&self, price: Decimal) -> bool {
        let Some((low, high)) = self.collar() else { return false };
        let (lower, upper) = self.limits();
        price >= low
            && price <= high
            && lower.is_none_or(|lower| price >= lower)
            && upper.is_none_or(|upper| price <= upper)
    }

    /// The collar: the lowest and the highest price an order may have.
    pub fn collar(&self) -> Option<(Decimal, Decimal)> {
        let last = self.quote.price.filter(|price| *price > Decimal::ZERO)?;
        let width = last.checked_mul(self.collar_pct)?.checked_div(Decimal::ONE_HUNDRED)?;
        Some((last.checked_sub(width)?, last.checked_add(width)?))
    }

    /// 하한가 and 상한가 of the day, from the quote or else from the base price. A US listing has none.
    pub fn limits(&self) -> (Option<Decimal>, Option<Decimal>) {
        let counted = self.quote.base_price.and_then(|base| tick::kr_limits(self.quote.class, base, self.day));
        let quote = self.quote;
        (quote.lower_limit.or(counted.map(|(lower, _)| lower)), quote.upper_limit.or(counted.map(|(_, upper)| upper)))
    }

    /// How far the price may go in the direction of filling.
    fn bound(&self, side: Side, collar: Decimal) -> Decimal {
        let (lower, upper) = self.limits();
        match side {
            Side::Buy => upper.map_or(collar, |upper| collar.min(upper)),
            Side::Sell => lower.map_or(collar, |lower| collar.max(lower)),
        }
    }
}

fn beyond(side: Side, price: Decimal, bound: Decimal) -> bool {
    match side {
        Side::Buy => price > bound,
        Side::Sell => price < bound,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kis_api::{Instrument, tick::PriceClass};

    use super::*;

    fn dec(text: &str) -> Decimal {
        Decimal::from_str_exact(text).expect(text)
    }

    fn quote(symbol: &str, class: PriceClass, last: &str) -> Quote {
        let instrument: Instrument = symbol.parse().expect(symbol);
        let mut quote = Quote::new(instrument, class);
        quote.price = Some(dec(last));
        quote
    }

    #[test]
    fn toward_filling_but_inside_collar_and_limits() {
        let kr = |last| quote("005930", PriceClass::KrStock, last);
        let us = |last| quote("NASD:AAPL", PriceClass::Us, last);
        for (quote, collar, side, pct, want) in [
            (kr("70000"), "3", Side::Buy, "1", "70700"),
            (kr("70100"), "3", Side::Buy, "1", "70900"),
            (kr("70000"), "3", Side::Sell, "1", "69300"),
            (kr("70100"), "3", Side::Sell, "1", "69300"),
            // 3 % below 70,100 is 67,997: rounding down would leave the collar.
            (kr("70100"), "3", Side::Sell, "3", "68000"),
            (kr("70100"), "3", Side::Buy, "3", "72200"),
            (us("190.5"), "5", Side::Buy, "1", "192.41"),
            (us("190.5"), "5", Side::Sell, "5", "180.98"),
            (us("0.5"), "5", Side::Sell, "1", "0.495"),
        ] {
            let around = Around { quote: &quote, day: date(2026, 3, 2), collar_pct: dec(collar) };
            assert_eq!(around.marketable(side, dec(pct)), Some(dec(want)), "{side} {pct} % beyond {:?}", quote.price);
        }
    }

    #[test]
    fn never_beyond_the_days_limits() {
        let mut quote = quote("005930", PriceClass::KrStock, "49300");
        quote.base_price = Some(dec("70000"));
        let around = Around { quote: &quote, day: date(2026, 3, 2), collar_pct: dec("3") };
        assert_eq!(around.marketable(Side::Sell, dec("1")), Some(dec("49000")), "the lower limit of 70,000");
        quote.lower_limit = Some(dec("49200"));
        let around = Around { quote: &quote, day: date(2026, 3, 2), collar_pct: dec("3") };
        assert_eq!(around.marketable(Side::Sell, dec("1")), Some(dec("49200")), "the quote's own goes first");
    }

    #[test]
    fn no_price_makes_no_price() {
        for last in ["0", "-1"] {
            let quote = quote("005930", PriceClass::KrStock, last);
            let around = Around { quote: &quote, day: date(2026, 3, 2), collar_pct: dec("3") };
            assert_eq!(around.marketable(Side::Sell, dec("1")), None);
            assert!(!around.allows(dec("1")));
        }
    }
}
