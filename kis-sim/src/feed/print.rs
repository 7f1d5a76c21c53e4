//! The trades of a symbol between two looks at it.
//!
//! A quote counts the shares of a whole minute from the minute's first moment. A feed tells them as they trade, second by
//! second; at the end of the minute both agree. A minute in which something was set from outside is told at once.

use jiff::{Timestamp, civil::Date};
use rust_decimal::Decimal;

use crate::{
    clock::later,
    desk::Desk,
    market::{
        Listing,
        calendar::{self, Phase},
        quote::Quote,
    },
};

const MINUTE_S: i64 = 60;

/// What was told about a symbol so far.
#[derive(Debug, Clone)]
pub(super) struct Told {
    day: Date,
    at: Timestamp,
    price: Decimal,
    pub(super) volume: i64,
    /// How many settings from outside were known.
    marks: usize,
}

/// The trade that a record tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Trade {
    pub(super) quantity: i64,
    /// Whether the buyer came to the seller's price.
    pub(super) is_purchase: bool,
}

/// A trade, and the quote after it.
#[derive(Debug, Clone)]
pub(super) struct Print {
    pub(super) at: Timestamp,
    pub(super) quote: Quote,
    pub(super) trade: Trade,
}

impl Told {
    /// Nothing but how things stand now.
    pub(super) fn now(desk: &mut Desk<'_>, listing: &Listing) -> Self {
        let quote = printed(desk, listing, desk.now);
        let marks = desk.books.marks(&listing.symbol).len();
        Self { day: quote.day, at: desk.now, price: quote.last, volume: quote.volume, marks }
    }

    /// Whether nothing can have happened since: it is the same second, and nothing was set.
    fn is_fresh(&self, desk: &Desk<'_>, listing: &Listing) -> bool {
        desk.now.as_second() == self.at.as_second() && desk.books.marks(&listing.symbol).len() == self.marks
    }

    /// The trades since it was last asked.
    pub(super) fn catch_up(&mut self, desk: &mut Desk<'_>, listing: &Listing) -> Vec<Print> {
        if self.is_fresh(desk, listing) {
            return Vec::new();
        }
        let now = desk.now;
        let quote = printed(desk, listing, now);
        let session = calendar::session(listing.market(), quote.day);
        if quote.day != self.day {
            // A new day: it begins with nothing traded.
            let begin = later(session.open, -1).min(now);
            *self = Self { day: quote.day, at: begin, price: quote.base, volume: 0, ..*self };
        } else if now < self.at {
            (self.at, self.volume) = (now, quote.volume);
        }
        let mut prints = Vec::new();
        for at in ends_of_minutes(self.at.max(later(session.open, -1)), now.min(session.close)) {
            let quote = printed(desk, listing, at);
            self.step(at, quote, &mut prints);
        }
        self.step(now, quote, &mut prints);
        self.marks = desk.books.marks(&listing.symbol).len();
        prints
    }

    /// What traded until `at`, as one to three trades that fall together.
    fn step(&mut self, at: Timestamp, quote: Quote, prints: &mut Vec<Print>) {
        let quantity = (quote.volume - self.volume).max(0);
        if quantity > 0 || quote.last != self.price {
            let rises = quote.last >= self.price;
            let parts = (1 + at.as_second().rem_euclid(3)).min(quantity.max(1));
            for part in 1..=parts {
                let share = quantity / parts;
                let left = quantity - share * part;
                let last = part == parts;
                let mut quote = quote.clone();
                if !last {
                    set_volume(&mut quote, |volume| volume - left);
                }
                let quantity = if last { quantity - share * (parts - 1) } else { share };
                prints.push(Print { at, quote, trade: Trade { quantity, is_purchase: rises == (part % 2 == 1) } });
            }
        }
        *self = Self { at, price: quote.last, volume: quote.volume, ..*self };
    }
}

/// The last second of each minute that ended between two moments, the first one excluded.
fn ends_of_minutes(from: Timestamp, to: Timestamp) -> impl Iterator<Item = Timestamp> {
    let first = from.as_second().div_euclid(MINUTE_S) * MINUTE_S + MINUTE_S - 1;
    let seconds = std::iter::successors(Some(first), |second| Some(second + MINUTE_S));
    let moments = seconds.map_while(|second| Timestamp::from_second(second).ok());
    moments.skip_while(move |at| *at <= from).take_while(move |at| *at < to)
}

/// What the screen shows at a moment, with the shares of its minute as far as they were told.
fn printed(desk: &mut Desk<'_>, listing: &Listing, at: Timestamp) -> Quote {
    let mut quote = desk.quote_at(listing, at);
    let second = at.as_second().rem_euclid(MINUTE_S);
    let minute = later(at, -at.as_millisecond().rem_euclid(MINUTE_S * 1_000));
    let was_set = desk.books.marks(&listing.symbol).iter().any(|mark| (minute..=at).contains(&mark.at));
    if calendar::phase(listing.market(), at) == Phase::Regular && !was_set {
        let before = desk.quote_at(listing, later(minute, -1)).volume;
        let pending = (quote.volume - before).max(0) * (MINUTE_S - 1 - second) / MINUTE_S;
        set_volume(&mut quote, |volume| volume - pending);
    }
    quote
}

/// Changes a quote's volume, and its value along with it.
fn set_volume(quote: &mut Quote, change: impl FnOnce(i64) -> i64) {
    let volume = change(quote.volume);
    if quote.volume > 0 {
        quote.value = (quote.value / Decimal::from(quote.volume) * Decimal::from(volume)).round();
    }
    quote.volume = volume;
}
