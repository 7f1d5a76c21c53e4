//! What buying and selling once costs, in percent of what is sold: by a table with dates, since taxes change.

use jiff::civil::{Date, date};
use kis_api::tick::PriceClass;
use rust_decimal::Decimal;

/// 증권거래세 on sales of domestic stocks, with the 농어촌특별세 that KOSPI has in its place: the same for KOSPI and
/// KOSDAQ. From a day on, in hundredths of a percent, the newest first.
const KR_SELL_TAX: [(Date, i64); 7] = [
    (date(2026, 1, 1), 20),
    (date(2025, 1, 1), 15),
    (date(2024, 1, 1), 18),
    (date(2023, 1, 1), 20),
    (date(2021, 1, 1), 23),
    (date(2019, 6, 3), 25),
    (Date::MIN, 30),
];

/// The tax on a sale of this day, in percent. Domestic funds and US listings have none.
///
/// ```
/// use beagle_core::cost::sell_tax_pct;
/// use jiff::civil::date;
/// use kis_api::tick::PriceClass;
/// assert_eq!(sell_tax_pct(PriceClass::KrStock, date(2025, 12, 31)).to_string(), "0.15");
/// assert_eq!(sell_tax_pct(PriceClass::KrStock, date(2026, 1, 2)).to_string(), "0.20");
/// assert!(sell_tax_pct(PriceClass::KrFund, date(2026, 1, 2)).is_zero());
/// ```
pub fn sell_tax_pct(class: PriceClass, day: Date) -> Decimal {
    match class {
        PriceClass::KrStock => {
            let in_force = KR_SELL_TAX.iter().find(|(since, _)| *since <= day).or(KR_SELL_TAX.last());
            in_force.map_or(Decimal::ZERO, |(_, hundredths)| Decimal::new(*hundredths, 2))
        }
        _ => Decimal::ZERO,
    }
}
