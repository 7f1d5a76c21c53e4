//! The recorded minutes, and the scenario that plays them as they were.

use jiff::civil::{Date, Time, date};
use rust_decimal::Decimal;

use super::{Holding, Minutes, Scenario};
use crate::market::{Listing, tape::Recorded};

/// Whose minutes they are.
pub(super) const SYMBOL: &str = "005930";

/// The recorded minutes, in order.
pub(super) fn minutes() -> Vec<Recorded> {
    include_str!("../../data/minutes-005930.csv").lines().filter_map(minute).collect()
}

fn minute(line: &str) -> Option<Recorded> {
    let mut cells = line.split(',');
    let day: Date = cells.next()?.parse().ok()?;
    let (hour, minute) = cells.next()?.split_once(':')?;
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    let price = Decimal::from_str_exact(cells.next()?).ok()?;
    Some(Recorded { at: day.to_datetime(time), price, volume: cells.next()?.parse().ok()? })
}

/// The afternoon of 2025-09-15 and the morning after, with the account of a recorded paper balance: ten million won,
/// one share of 005930 bought at 51,000 and seven of 010955 at 39,550.
pub(super) fn scenario() -> Scenario {
    let samsung = |listing: Listing| Listing {
        price: Decimal::from(77_000),
        previous_close: Some(Decimal::from(75_400)),
        ..listing
    };
    Scenario {
        clock: date(2025, 9, 15).at(13, 21, 0, 0),
        holdings: vec![Holding::new(SYMBOL, 1, 51_000), Holding::new("010955", 7, 39_550)],
        listings: super::listings::defaults().into_iter().filter(|l| l.symbol == SYMBOL).map(samsung).collect(),
        phantom_row: false,
        minutes: Minutes::Exact,
        ..Scenario::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_minutes_are_read() {
        let minutes = minutes();
        assert_eq!(minutes.len(), 217);
        assert_eq!(minutes[0].at, date(2025, 9, 15).at(13, 21, 0, 0));
        assert_eq!(minutes[216].price, Decimal::from(77_800));
    }
}
