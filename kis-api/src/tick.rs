//! 호가단위 and 가격제한폭 — price steps and daily limits, as dated tables.
//!
//! KRX: steps of stocks as of 2023-01-25, of ETFs and ETNs as of 2023-12-11; limits of ±30 % as of 2015-06-15.
//! US: Regulation NMS rule 612, one cent from one dollar and a hundredth of a cent below.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// What a listing is, as far as its price steps are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum PriceClass {
    /// 주권 — a domestic stock.
    KrStock,
    /// 상장지수펀드, 상장지수증권 — a domestic ETF or ETN.
    KrFund,
    /// A US listing of any kind.
    Us,
}

/// Which way a price goes to the next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// To the step at or below.
    Down,
    /// To the step at or above.
    Up,
}

/// Steps in force from a day on: (price from which it applies, step). Prices and steps are in ten-thousandths.
struct Table {
    class: PriceClass,
    since: Date,
    steps: &'static [(i64, i64)],
}

const fn won(amount: i64) -> i64 {
    amount * 10_000
}

/// The lowest price that an order may have: a won, or a cent.
fn lowest(class: PriceClass) -> Decimal {
    match class {
        PriceClass::KrStock | PriceClass::KrFund => Decimal::ONE,
        PriceClass::Us => Decimal::new(1, 2),
    }
}

/// The newest first within a class.
static TABLES: &[Table] = &[
    Table {
        class: PriceClass::KrStock,
        since: date(2023, 1, 25),
        steps: &[
            (won(500_000), won(1_000)),
            (won(200_000), won(500)),
            (won(50_000), won(100)),
            (won(20_000), won(50)),
            (won(5_000), won(10)),
            (won(2_000), won(5)),
            (0, won(1)),
        ],
    },
    Table {
        class: PriceClass::KrStock,
        since: date(2010, 10, 4),
        steps: &[
            (won(500_000), won(1_000)),
            (won(100_000), won(500)),
            (won(50_000), won(100)),
            (won(10_000), won(50)),
            (won(5_000), won(10)),
            (won(1_000), won(5)),
            (0, won(1)),
        ],
    },
    Table { class: PriceClass::KrFund, since: date(2023, 12, 11), steps: &[(won(2_000), won(5)), (0, won(1))] },
    Table { class: PriceClass::KrFund, since: date(2002, 10, 14), steps: &[(0, won(5))] },
    Table { class: PriceClass::Us, since: date(2001, 4, 9), steps: &[(10_000, 100), (0, 1)] },
];

/// The step at `price` on `day`, in the listing's own currency. Before the oldest table the oldest one applies.
///
/// ```
/// use kis_api::tick::{PriceClass, step};
/// use rust_decimal::Decimal;
/// let day = jiff::civil::date(2026, 3, 2);
/// assert_eq!(step(PriceClass::KrStock, Decimal::from(70_000), day), Decimal::from(100));
/// ```
pub fn step(class: PriceClass, price: Decimal, day: Date) -> Decimal {
    let mut of_class = TABLES.iter().filter(|table| table.class == class);
    let table = of_class.clone().find(|table| table.since <= day).or_else(|| of_class.next_back());
    let steps = table.map_or(&[][..], |table| table.steps);
    let step = steps.iter().find(|(from, _)| price >= Decimal::new(*from, 4)).or(steps.last());
    step.map_or(Decimal::ONE, |(_, step)| Decimal::new(*step, 4).normalize())
}

/// Whether `price` is one that the broker takes: not below the lowest (one won, one cent), and on a step.
pub fn is_on_step(class: PriceClass, price: Decimal, day: Date) -> bool {
    price >= lowest(class) && (price % step(class, price, day)).is_zero()
}

/// The nearest price on a step, in this direction. `None` where there is none: nothing lies below the lowest price.
pub fn round(class: PriceClass, price: Decimal, toward: Toward, day: Date) -> Option<Decimal> {
    if price <= Decimal::ZERO {
        return None;
    }
    let step = step(class, price, day);
    let rest = price % step;
    // A price just below a band's start rounds up onto the start itself, which is a step of both bands.
    let rounded = match toward {
        _ if rest.is_zero() => price,
        Toward::Down => price - rest,
        Toward::Up => (price - rest).checked_add(step)?,
    };
    (rounded >= lowest(class)).then(|| rounded.normalize())
}

/// 상한가 and 하한가: the highest and lowest price of a domestic listing on a day with this base price (기준가).
///
/// The width is 30 % of the base price, cut to the step at the base price. Leveraged funds have wider limits, which
/// only the broker's quote knows (`stck_mxpr`, `stck_llam`); where that is at hand it goes before this sum.
pub fn kr_limits(class: PriceClass, base: Decimal, day: Date) -> Option<(Decimal, Decimal)> {
    if base <= Decimal::ZERO || class == PriceClass::Us {
        return None;
    }
    let width = base.checked_mul(Decimal::new(30, 2))?;
    let width = width - width % step(class, base, day);
    let upper = round(class, base.checked_add(width)?, Toward::Down, day)?;
    let lower = round(class, base - width, Toward::Up, day)?;
    Some((lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Date = date(2026, 3, 2);

    fn dec(text: &str) -> Decimal {
        Decimal::from_str_exact(text).expect(text)
    }

    #[test]
    fn steps_by_class_and_band() {
        for (class, price, want) in [
            (PriceClass::KrStock, "1999", "1"),
            (PriceClass::KrStock, "2000", "5"),
            (PriceClass::KrStock, "5000", "10"),
            (PriceClass::KrStock, "19990", "10"),
            (PriceClass::KrStock, "20000", "50"),
            (PriceClass::KrStock, "50000", "100"),
            (PriceClass::KrStock, "200000", "500"),
            (PriceClass::KrStock, "500000", "1000"),
            (PriceClass::KrFund, "1999", "1"),
            (PriceClass::KrFund, "35000", "5"),
            (PriceClass::Us, "1", "0.01"),
            (PriceClass::Us, "0.9999", "0.0001"),
        ] {
            assert_eq!(step(class, dec(price), DAY), dec(want), "{class:?} {price}");
        }
        assert_eq!(step(PriceClass::KrStock, dec("15000"), date(2022, 6, 1)), dec("50"), "before the change of 2023");
        assert_eq!(step(PriceClass::KrFund, dec("1500"), date(2023, 12, 8)), dec("5"), "before the change of 2023");
    }

    #[test]
    fn rounding_keeps_to_the_steps() {
        for (price, down, up) in [("70050", "70000", "70100"), ("49999", "49950", "50000"), ("70000", "70000", "70000")]
        {
            assert_eq!(round(PriceClass::KrStock, dec(price), Toward::Down, DAY), Some(dec(down)));
            assert_eq!(round(PriceClass::KrStock, dec(price), Toward::Up, DAY), Some(dec(up)));
        }
        assert_eq!(round(PriceClass::KrStock, dec("0.5"), Toward::Down, DAY), None);
        assert_eq!(round(PriceClass::Us, dec("0.0099"), Toward::Down, DAY), None);
        assert!(!is_on_step(PriceClass::Us, dec("0.0095"), DAY) && is_on_step(PriceClass::Us, dec("0.0101"), DAY));
        assert_eq!(round(PriceClass::Us, dec("190.505"), Toward::Up, DAY), Some(dec("190.51")));
    }

    #[test]
    fn limits_are_a_third_cut_to_the_step() {
        assert_eq!(kr_limits(PriceClass::KrStock, dec("76500"), DAY), Some((dec("53600"), dec("99400"))));
        assert_eq!(kr_limits(PriceClass::KrStock, dec("70000"), DAY), Some((dec("49000"), dec("91000"))));
        assert_eq!(kr_limits(PriceClass::KrStock, dec("0"), DAY), None);
    }
}
