//! The figures of a year that quotes repeat: highs, lows, earnings. Nobody recorded a year of this market, so they are
//! made up from the base price; they are in proportion, and they never contradict the day.

use jiff::{ToSpan, civil::Date, civil::date};
use kis_api::tick::{self, Toward};
use rust_decimal::Decimal;

use super::{listing::Listing, quote::Quote};

/// A highest or lowest price, and its day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extreme {
    pub(crate) price: Decimal,
    pub(crate) day: Date,
}

/// The figures of a year.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Year {
    /// Highest of 52 weeks.
    pub(crate) high: Extreme,
    /// Lowest of 52 weeks.
    pub(crate) low: Extreme,
    /// Highest since January.
    pub(crate) high_since_january: Extreme,
    /// Lowest since January.
    pub(crate) low_since_january: Extreme,
    /// Earnings per share.
    pub(crate) earnings: Decimal,
    /// Book value per share.
    pub(crate) book_value: Decimal,
}

impl Year {
    /// Price for earnings of one.
    pub(crate) const PER: Decimal = Decimal::from_parts(125, 0, 0, false, 1);
    /// Price for a book value of one.
    pub(crate) const PBR: Decimal = Decimal::from_parts(125, 0, 0, false, 2);

    /// The year up to what a quote shows.
    pub(crate) fn of(listing: &Listing, quote: &Quote) -> Self {
        let near = |hundredths: i64| {
            let price = quote.base * Decimal::new(hundredths, 2);
            tick::round(listing.class(), price, Toward::Down, quote.day).unwrap_or(price)
        };
        let ago = |days: i64| quote.day.saturating_sub(days.days());
        let january = date(quote.day.year(), 1, 2).min(quote.day);
        let top = |hundredths, day| match quote.high {
            high if high >= near(hundredths) => Extreme { price: high, day: quote.day },
            _ => Extreme { price: near(hundredths), day },
        };
        let bottom = |hundredths, day| match quote.low {
            low if !low.is_zero() && low <= near(hundredths) => Extreme { price: low, day: quote.day },
            _ => Extreme { price: near(hundredths), day },
        };
        let recent = |days| ago(days).max(january);
        Self {
            high: top(128, ago(97)),
            low: bottom(71, ago(251)),
            high_since_january: top(109, recent(19)),
            low_since_january: bottom(91, recent(40)),
            earnings: quote.base / Self::PER,
            book_value: quote.base / Self::PBR,
        }
    }
}
