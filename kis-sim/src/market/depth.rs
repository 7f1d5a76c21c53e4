//! Order books of ten levels. Their sizes are made up from the day's volume; nothing trades against them.

use rust_decimal::Decimal;

use super::quote::Quote;

const LEVELS: i64 = 10;

/// A level of the book: the price of each side and how much is there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Level {
    pub(crate) ask: Decimal,
    pub(crate) bid: Decimal,
    pub(crate) offered: i64,
    pub(crate) wanted: i64,
}

/// The book around a quote, best level first. A price of zero is a level beyond the day's limits.
pub(crate) fn levels(quote: &Quote) -> Vec<Level> {
    let (lower, upper) = quote.limits.unwrap_or((Decimal::ZERO, Decimal::MAX));
    let (ask, bid) = quote.book();
    let unit = (quote.previous_volume / 2_000).max(1);
    (0..LEVELS)
        .map(|depth| {
            let away = quote.tick * Decimal::from(depth);
            let (ask, bid) = (ask + away, bid - away);
            Level {
                ask: if ask <= upper { ask } else { Decimal::ZERO },
                bid: if bid >= lower { bid } else { Decimal::ZERO },
                offered: unit * (3 + depth * 7 % 5),
                wanted: unit * (2 + depth * 3 % 7),
            }
        })
        .collect()
}
