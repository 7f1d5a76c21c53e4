//! The way back through a chart: what is asked next, which of the rows that come are new, and when it is over.

use std::cmp::Reverse;

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
};

use super::{
    page::{Ask, Prices},
    slot,
};
use crate::{Candle, Error, Interval, Market, Result, calendar, error::Kind};

/// A walk over one span.
#[derive(Debug)]
pub(super) struct Walk {
    market: Market,
    interval: Interval,
    /// The first place of the span.
    first: DateTime,
    /// The newest place that was not read yet; `None` when there is none.
    next: Option<DateTime>,
}

impl Walk {
    /// A walk that has no place to go to yet.
    pub(super) fn new(market: Market, interval: Interval) -> Self {
        Self { market, interval, first: DateTime::MIN, next: None }
    }

    /// Over these days, as far as they have come at `now`.
    pub(super) fn over(mut self, first: Date, last: Date, now: Timestamp) -> Self {
        self.first = first.to_datetime(Time::MIN);
        let now = calendar::time_zone(self.market).to_datetime(now);
        let end = last.to_datetime(Time::MAX).min(now);
        self.next = self.within(slot::last(self.market, self.interval, end));
        self
    }

    /// What is asked next.
    pub(super) fn ask(&self, prices: Prices) -> Option<Ask> {
        let until = self.next?;
        Some(Ask { interval: self.interval, first: self.first.date(), until, prices })
    }

    /// Takes a page in and gives what is new on it, newest first. Rows come in either order; some were asked for
    /// before, and some lie outside of the span.
    ///
    /// # Errors
    /// When it has rows, and none of them was asked for.
    pub(super) fn take(&mut self, mut rows: Vec<Candle>) -> Result<Vec<Candle>> {
        let Some(until) = self.next else { return Ok(Vec::new()) };
        let interval = self.interval;
        let came = rows.len();
        rows.sort_by_key(|row| Reverse(slot::of(interval, row)));
        rows.dedup_by_key(|row| slot::of(interval, row));
        rows.retain(|row| slot::of(interval, row) <= until);
        self.next = match rows.last() {
            Some(oldest) => self.within(slot::before(self.market, interval, slot::of(interval, oldest))),
            None if came == 0 => None,
            None => return Err(Error::new(Kind::Incomplete, "the chart does not move on to what is older")),
        };
        rows.retain(|row| slot::of(interval, row) >= self.first);
        Ok(rows)
    }

    /// This place, if it lies in the span.
    fn within(&self, slot: DateTime) -> Option<DateTime> {
        (slot >= self.first).then_some(slot)
    }
}
