//! What a request is served with: the world, the books, and the time.

use jiff::{Timestamp, ToSpan as _, civil::Date};
use rust_decimal::Decimal;

use crate::{
    books::{Books, Kept},
    fault::Reshape,
    feed::Floor,
    gateway::limits::Meter,
    ledger::account::Account,
    market::{
        Listing,
        candle::{self, Minute},
        past::DayBar,
        quote::Quote,
        reel::Tapes,
        tape::to_price,
    },
    world::World,
};

/// What a request is served with.
pub(crate) struct Desk<'a> {
    /// What never changes.
    pub(crate) world: &'a World,
    /// What the broker remembers.
    pub(crate) books: &'a mut Kept<Books>,
    /// What is counted.
    pub(crate) meter: &'a mut Meter,
    /// Prices, as far as they were asked for.
    pub(crate) tapes: &'a mut Tapes,
    /// The websocket's sessions.
    pub(crate) floor: &'a mut Floor,
    /// The real time.
    pub(crate) real: Timestamp,
    /// The simulated time.
    pub(crate) now: Timestamp,
    /// What the broker does oddly in this request.
    pub(crate) oddities: Oddities,
}

/// What the broker does oddly in one request, because a fault says so.
#[derive(Debug, Clone, Default)]
pub(crate) struct Oddities {
    /// Pages never end: the first one comes again and again, with the same cursor.
    pub(crate) stuck_cursor: bool,
    /// A page begins with the last row of the one before.
    pub(crate) overlap_pages: bool,
    /// `INQR_DVSN` 02 is refused, as it was announced for 2026-02-10.
    pub(crate) refuse_inqr_dvsn_02: bool,
    /// The exchange refuses the orders that are taken.
    pub(crate) refuse_at_exchange: bool,
    /// Orders younger than this do not show in lists.
    pub(crate) hidden_ms: i64,
    /// The reply's date is so far ahead of the real time.
    pub(crate) date_ahead_ms: i64,
    /// The reply has another shape.
    pub(crate) reshape: Option<Reshape>,
}

impl<'a> Desk<'a> {
    /// What the screen of a listing shows.
    pub(crate) fn quote(&mut self, listing: &Listing) -> Quote {
        self.quote_at(listing, self.now)
    }

    /// What the screen of a listing showed, or will show, at a moment.
    pub(crate) fn quote_at(&mut self, listing: &Listing, at: Timestamp) -> Quote {
        let marks = self.books.marks(&listing.symbol);
        Quote::of(listing, self.tapes.day(&self.world.course, listing, marks, at), at)
    }

    /// The price of a listing at a moment, and the shares offered in its minute; no shares outside of the session.
    pub(crate) fn trade_at(&mut self, listing: &Listing, at: Timestamp) -> (Decimal, i64) {
        let marks = self.books.marks(&listing.symbol);
        let day = self.tapes.day(&self.world.course, listing, marks, at);
        (to_price(day.price(at)), day.index(at).map_or(0, |index| day.offered(index)))
    }

    /// The days of a listing down to one before `from`, the newest first; the present one from its first price on.
    pub(crate) fn days(&mut self, listing: &Listing, from: Date) -> Vec<DayBar> {
        let (course, now) = (&self.world.course, self.now);
        let marks = self.books.marks(&listing.symbol);
        let today = DayBar::at(listing, self.tapes.day(course, listing, marks, now), now);
        let earliest = from.saturating_sub(14.days());
        today.into_iter().chain(self.tapes.days(course, listing, marks, (earliest, now))).collect()
    }

    /// The minutes of a listing on a day, as far as they have come, in order.
    pub(crate) fn minutes(&mut self, listing: &Listing, date: Date) -> Vec<Minute> {
        let marks = self.books.marks(&listing.symbol);
        let day = self.tapes.on(&self.world.course, listing, marks, (date, self.now));
        day.map_or_else(Vec::new, |day| candle::minutes(&day, self.now))
    }

    /// A customer's account, as the scenario gives it when it was never touched.
    pub(crate) fn account(&self, key: &str) -> &Account {
        self.books.accounts.get(key).unwrap_or(&self.world.fresh)
    }

    /// A customer's account, to change it.
    pub(crate) fn account_mut(&mut self, key: &str) -> &mut Account {
        let fresh = &self.world.fresh;
        self.books.edit().accounts.entry(key.to_owned()).or_insert_with(|| fresh.clone())
    }

    /// Remembers that an account was asked for with this app key.
    pub(crate) fn know_customer(&mut self, app_key: &str, account: &str) {
        if self.books.customers.get(app_key).is_none_or(|own| !own.contains(account)) {
            self.books.edit().customers.entry(app_key.to_owned()).or_default().insert(account.to_owned());
        }
    }

    /// Moves the simulated clock.
    pub(crate) fn move_clock(&mut self, millis: i64) {
        let books = self.books.edit();
        books.moved_ms = books.moved_ms.saturating_add(millis);
        self.now = books.simulated(self.world.start(), self.real);
        // Minutes that come again are traded again.
        books.matched = books.matched.min(self.now);
    }
}
