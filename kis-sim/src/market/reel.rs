//! The tapes that were asked for, and the days that lie behind each.

use std::{borrow::Cow, collections::HashMap};

use jiff::{Timestamp, civil::Date};

use super::{
    calendar,
    listing::Listing,
    past::{self, DayBar, Past},
    tape::{Course, Day, End, Mark, build},
};

/// The tapes that were asked for, each at the last day it was asked for.
#[derive(Debug, Default)]
pub(crate) struct Tapes(HashMap<String, Reel>);

#[derive(Debug)]
struct Reel {
    /// How many marks were known when the day was built.
    marks: usize,
    /// How the day before ended; `None` on the scenario's first day.
    before: Option<End>,
    day: Day,
    /// The days from the scenario's first one to the one before `day`, in order.
    done: Vec<DayBar>,
    /// The days before the scenario's first one.
    past: Past,
}

impl Tapes {
    /// The tape of a listing for the day of which quotes speak at `now`.
    pub(crate) fn day(&mut self, course: &Course, listing: &Listing, marks: &[Mark], now: Timestamp) -> &Day {
        &self.reel(course, listing, marks, now).day
    }

    /// The finished days of a listing down to `earliest`, the newest first, as they look at `now`.
    pub(crate) fn days(
        &mut self,
        course: &Course,
        listing: &Listing,
        marks: &[Mark],
        (earliest, now): (Date, Timestamp),
    ) -> Vec<DayBar> {
        let reel = self.reel(course, listing, marks, now);
        reel.amend(course, listing);
        let done = reel.done.iter().rev().copied();
        done.chain(reel.past.until(course, listing, earliest).iter().copied())
            .take_while(|bar| bar.date >= earliest)
            .collect()
    }

    /// The minutes of any day up to the one of which quotes speak at `now`; `None` before anything is known.
    pub(crate) fn on(
        &mut self,
        course: &Course,
        listing: &Listing,
        marks: &[Mark],
        (date, now): (Date, Timestamp),
    ) -> Option<Cow<'_, Day>> {
        let market = listing.market();
        let first = calendar::quote_day(market, course.start);
        if date < first {
            let earliest = calendar::previous_trading_day(market, date);
            let days = self.reel(course, listing, marks, now).past.until(course, listing, earliest);
            let found = days.iter().position(|bar| bar.date == date)?;
            let previous = days.get(found + 1).map_or(listing.volume, |bar| bar.volume);
            return Some(Cow::Owned(past::replay(course, listing, &days[found], previous)));
        }
        let reel = self.reel(course, listing, marks, now);
        if reel.day.date <= date {
            return (reel.day.date == date).then_some(Cow::Borrowed(&reel.day));
        }
        let mut day = build(course, listing, marks, first, None);
        while day.date < date {
            let next = calendar::next_trading_day(market, day.date);
            day = build(course, listing, marks, next, Some(day.end));
        }
        (day.date == date).then_some(Cow::Owned(day))
    }

    fn reel(&mut self, course: &Course, listing: &Listing, marks: &[Mark], now: Timestamp) -> &mut Reel {
        let market = listing.market();
        let first = calendar::quote_day(market, course.start);
        let wanted = calendar::quote_day(market, now).max(first);
        let build = |date, before| build(course, listing, marks, date, before);

        let mut reel = match self.0.remove(&listing.symbol) {
            Some(mut reel) if reel.day.date <= wanted => {
                // Marks are only ever added, and all but those of the day itself are in `before` already.
                if reel.marks != marks.len() {
                    reel.marks = marks.len();
                    reel.day = build(reel.day.date, reel.before);
                }
                reel
            }
            _ => Reel {
                marks: marks.len(),
                before: None,
                day: build(first, None),
                done: Vec::new(),
                past: Past::default(),
            },
        };
        while reel.day.date < wanted {
            reel.amend(course, listing);
            reel.done.extend(DayBar::at_end(listing, &reel.day));
            reel.before = Some(reel.day.end);
            reel.day = build(calendar::next_trading_day(market, reel.day.date), reel.before);
        }
        self.0.entry(listing.symbol.clone()).or_insert(reel)
    }
}

impl Reel {
    /// The day before the present one ends as the present one says: that may have been set from outside.
    fn amend(&mut self, course: &Course, listing: &Listing) {
        let (close, volume) = (self.day.previous_close, self.day.previous_volume);
        let last = match self.done.last_mut() {
            Some(last) => Some(last),
            None => {
                let newest = calendar::previous_trading_day(listing.market(), self.day.date);
                self.past.until(course, listing, newest).first_mut()
            }
        };
        if let Some(last) = last {
            last.amend(close, volume);
        }
    }
}
