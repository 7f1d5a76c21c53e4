//! What a request is served with: the world, the books, and the time.

use jiff::Timestamp;

use crate::{
    books::{Books, Kept},
    gateway::limits::Meter,
    market::{Listing, quote::Quote, tape::Tapes},
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
    /// The real time.
    pub(crate) real: Timestamp,
    /// The simulated time.
    pub(crate) now: Timestamp,
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

    /// Moves the simulated clock.
    pub(crate) fn move_clock(&mut self, millis: i64) {
        let books = self.books.edit();
        books.moved_ms = books.moved_ms.saturating_add(millis);
        self.now = books.simulated(self.world.start(), self.real);
    }
}
