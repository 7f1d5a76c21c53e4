//! Minutes of a listing, counted backwards over days.

use jiff::{Timestamp, civil::Date};

use crate::{
    desk::Desk,
    market::{
        Listing, calendar,
        candle::{Minute, wider},
    },
};

/// Which minutes are wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Backwards {
    /// The latest beginning.
    pub(super) until: Timestamp,
    /// The first day that counts.
    pub(super) earliest: Date,
    /// How many minutes make a candle.
    pub(super) size: usize,
    /// How many candles, at most.
    pub(super) most: usize,
}

impl Backwards {
    /// These candles of a listing, the newest first.
    pub(super) fn of(self, desk: &mut Desk<'_>, listing: &Listing) -> Vec<Minute> {
        let market = listing.market();
        let today = calendar::quote_day(market, desk.now);
        let mut found = Vec::with_capacity(self.most);
        let mut date = calendar::local_date(market, self.until).min(today);
        while date >= self.earliest && found.len() < self.most {
            if calendar::is_trading_day(market, date) {
                let minutes = desk.minutes(listing, date);
                if minutes.is_empty() && date < today {
                    break;
                }
                let candles = wider(&minutes, self.size).into_iter().rev();
                found.extend(candles.filter(|candle| candle.at <= self.until));
            }
            date = calendar::previous_trading_day(market, date);
        }
        found.truncate(self.most);
        found
    }
}
