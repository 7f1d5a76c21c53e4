//! The tape of a symbol for one day: a price and a volume for every minute of the session.
//!
//! A tape follows from the seed, the scenario and the prices that were set from outside; nothing of it is stored.
//! Prices are counted in ten-thousandths, which is exact for both markets.

use std::{collections::HashMap, sync::Arc};

use jiff::{Timestamp, civil::Date, civil::DateTime};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};
use serde::{Deserialize, Serialize};

use super::{
    calendar::{self, Session},
    listing::Listing,
    past::DayBar,
    steps::Steps,
    walk::Dice,
};
use crate::clock::millis_between;

/// A price in ten-thousandths.
pub(crate) type Units = i64;

pub(crate) fn to_units(price: Decimal) -> Units {
    (price * Decimal::from(10_000)).round().to_i64().unwrap_or(0)
}

pub(crate) fn to_price(units: Units) -> Decimal {
    Decimal::new(units, 4).normalize()
}

/// One minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bar {
    pub(crate) price: Units,
    pub(crate) volume: i64,
}

/// Something that was set from outside, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// The simulated moment.
    pub(crate) at: Timestamp,
    /// The new price, from which the walk goes on.
    pub(crate) price: Option<Decimal>,
    /// The day's volume so far. Later minutes add to it in proportion.
    pub(crate) volume: Option<i64>,
    /// The volume of the day before.
    pub(crate) previous_volume: Option<i64>,
    /// The last price of the day before, and the base price of the day where that is not set.
    pub(crate) previous_close: Option<Decimal>,
    /// The base price of the day, as after a split or a rights issue.
    pub(crate) base_price: Option<Decimal>,
    /// What trades in each minute from now on, of which a tenth is offered to this broker's customers.
    pub(crate) minute_volume: Option<i64>,
}

/// A minute as it was recorded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Recorded {
    /// Its start, on the exchange's clocks.
    pub(crate) at: DateTime,
    /// Its last price.
    pub(crate) price: Decimal,
    /// The shares traded in it.
    pub(crate) volume: i64,
}

/// Recorded minutes and how a symbol follows them.
#[derive(Debug, Clone)]
pub(crate) enum Track {
    /// Their moves and volumes, one for each minute of session since the scenario's start.
    Moves(Arc<[Recorded]>),
    /// Exactly, at their own dates and times.
    Exact(Arc<[Recorded]>),
}

/// What decides a tape beside the listing.
#[derive(Debug)]
pub(crate) struct Course {
    /// The seed of all walks.
    pub(crate) seed: u64,
    /// The scenario's first moment.
    pub(crate) start: Timestamp,
    /// Recorded minutes, by symbol.
    pub(crate) tracks: HashMap<String, Track>,
}

/// How a day ended.
#[derive(Debug, Clone, Copy)]
pub(super) struct End {
    /// After which nothing changes any more.
    pub(super) at: Timestamp,
    price: Units,
    volume: i64,
    /// Minutes of session since the scenario's start.
    elapsed: usize,
}

/// One day of one symbol.
#[derive(Debug, Clone)]
pub(crate) struct Day {
    pub(crate) date: Date,
    pub(crate) session: Session,
    /// What the day's change and limits are counted from.
    pub(crate) base: Units,
    /// The last price of the day before.
    pub(crate) previous_close: Units,
    pub(crate) previous_volume: i64,
    /// One bar a minute; one more stands for the print of a recorded closing auction.
    pub(crate) bars: Vec<Bar>,
    /// What was set in the course of the day, in order.
    pub(crate) marks: Vec<Mark>,
    pub(super) end: End,
}

impl Day {
    /// A day before the scenario with its minutes.
    pub(super) fn replayed(bar: &DayBar, session: Session, bars: Vec<Bar>, previous_volume: i64) -> Self {
        Self {
            date: bar.date,
            session,
            base: bar.base,
            previous_close: bar.base,
            previous_volume,
            bars,
            marks: Vec::new(),
            end: End { at: session.close, price: bar.close, volume: bar.volume, elapsed: 0 },
        }
    }

    /// The bar that shows at this moment; `None` before the open.
    pub(crate) fn index(&self, at: Timestamp) -> Option<usize> {
        let last = self.bars.len().checked_sub(1)?;
        if at < self.session.open {
            return None;
        }
        let minute = usize::try_from(millis_between(self.session.open, at) / 60_000).unwrap_or(last);
        Some(if at >= self.session.close { last } else { minute.min(last) })
    }

    /// The price at this moment.
    pub(crate) fn price(&self, at: Timestamp) -> Units {
        let index = self.index(at);
        let set = self.marks.iter().rfind(|m| m.at <= at && m.price.is_some());
        match (set, index) {
            // A set price holds for the rest of its minute; outside of the session until the next bar.
            (Some(mark), index) if self.index(mark.at) == index => mark.price.map_or(self.base, to_units),
            (_, Some(index)) => self.bars[index].price,
            (_, None) => self.base,
        }
    }

    /// Shares that a minute offers to this broker's customers: a tenth of what trades in it, and at least one.
    pub(crate) fn offered(&self, index: usize) -> i64 {
        (self.minute_volume(index) / 10).max(1)
    }

    /// What trades in a minute, before any scaling of the day's volume.
    fn minute_volume(&self, index: usize) -> i64 {
        let until = |m: &&Mark| m.minute_volume.is_some() && self.index(m.at).is_none_or(|i| i <= index);
        match self.marks.iter().rfind(until).and_then(|m| m.minute_volume) {
            Some(set) => set,
            None => self.bars.get(index).map_or(0, |bar| bar.volume),
        }
    }
}

/// Builds a day from the one before.
pub(super) fn build(course: &Course, listing: &Listing, marks: &[Mark], date: Date, before: Option<End>) -> Day {
    let market = listing.market();
    let session = calendar::session(market, date);
    let from = if before.is_some() { calendar::roll(market, date) } else { Timestamp::MIN };
    let until = calendar::roll(market, calendar::next_trading_day(market, date));
    let marks: Vec<Mark> = marks.iter().filter(|m| m.at >= from && m.at < until).cloned().collect();

    let closed = before.map_or(to_units(listing.first_base()), |end| end.price);
    let previous_close = marks.iter().rev().find_map(|m| m.previous_close).map_or(closed, to_units);
    let base = marks.iter().rev().find_map(|m| m.base_price).map_or(previous_close, to_units);
    let usual = listing.previous_volume.unwrap_or(listing.volume);
    let previous_volume = before.map_or(usual, |end| end.volume);
    let previous_volume = marks.iter().rev().find_map(|m| m.previous_volume).unwrap_or(previous_volume);

    let mut day = Day {
        date,
        session,
        base,
        previous_close,
        previous_volume,
        bars: Vec::new(),
        marks,
        end: End { at: session.close, price: base, volume: 0, elapsed: 0 },
    };
    let elapsed = roll_bars(course, listing, &mut day, before.map(|end| end.elapsed));
    let close = calendar::at(market, date, jiff::civil::time(23, 59, 0, 0)).max(session.close);
    let last = day.marks.last().map_or(close, |m| m.at.max(close));
    day.end = End { at: last, price: day.price(last), volume: super::quote::volume(&day, last), elapsed };
    day
}

/// Fills the day's bars; gives the minutes of session since the scenario's start.
///
/// `before` is that count before this day, or `None` on the scenario's first day, whose bars are bent so that the
/// scenario's price shows at the scenario's first moment.
fn roll_bars(course: &Course, listing: &Listing, day: &mut Day, before: Option<usize>) -> usize {
    let minutes = day.session.minutes();
    if listing.suspended {
        day.bars = vec![Bar { price: day.base, volume: 0 }; minutes];
        return 0;
    }
    let mut pen = Pen::new(course, listing, day, before.unwrap_or(0));
    let start = before.is_none().then(|| {
        let passed = millis_between(day.session.open, course.start) / 60_000;
        usize::try_from(passed).map_or(0, |m| m.min(minutes.saturating_sub(1)))
    });
    let mut bars = Vec::with_capacity(minutes + 1);
    if let Some(start) = start {
        for _ in 0..start {
            bars.push(pen.step());
        }
        let reached = pen.level;
        if start > 0 || !day.marks.iter().any(|m| m.at < day.session.open && m.price.is_some()) {
            pen.settle(to_units(listing.price));
        }
        for bar in &mut bars {
            bar.price = pen.bend(bar.price, reached);
        }
    }
    let mut elapsed = before.unwrap_or(0);
    for minute in bars.len()..minutes {
        let bar = pen.minute(minute, elapsed, start == Some(minute));
        bars.push(bar);
        pen.marks(minute, elapsed, &day.marks);
        elapsed += 1;
    }
    bars.extend(pen.closing_print(minutes));
    day.bars = bars;
    elapsed
}

/// Writes bars one after another.
struct Pen<'a> {
    listing: &'a Listing,
    track: Option<&'a Track>,
    dice: Dice,
    steps: Steps,
    session: Session,
    date: Date,
    level: Units,
    /// Where the recorded moves are counted from: a level, and the index of the recorded minute that stood for it.
    anchor: (Units, usize),
    floor: Units,
    ceiling: Units,
    usual: f64,
}

impl<'a> Pen<'a> {
    /// The average move of a minute, as a part of the price.
    const RESTLESSNESS: f64 = 0.000_9;
    /// The least move worth a step, in steps: without it a price with coarse steps would never move.
    const LEAST_STEPS: f64 = 0.9;

    fn new(course: &'a Course, listing: &'a Listing, day: &Day, elapsed: usize) -> Self {
        let base = day.base;
        let (floor, ceiling) = match listing.limits(to_price(base), day.date) {
            Some((low, high)) => (to_units(low), to_units(high)),
            None => (base / 10 * 8, base / 10 * 12),
        };
        let opening = day.marks.iter().rfind(|m| m.at < day.session.open).and_then(|m| m.price);
        let level = opening.map_or(base, to_units);
        let minutes = day.session.minutes().max(1) as f64;
        Self {
            listing,
            track: course.tracks.get(&listing.symbol),
            dice: Dice::new(course.seed, &listing.symbol, day.date),
            steps: Steps::new(listing.class(), day.date),
            session: day.session,
            date: day.date,
            level,
            anchor: (level, elapsed.saturating_sub(1)),
            floor: floor.min(level),
            ceiling: ceiling.max(level),
            usual: listing.volume as f64 / minutes,
        }
    }

    fn on_tick(&self, units: Units) -> Units {
        let tick = self.steps.at(units);
        ((units + tick / 2) / tick * tick).clamp(self.floor, self.ceiling)
    }

    /// A bar of the walk.
    fn step(&mut self) -> Bar {
        let draw = self.dice.draw();
        let tick = self.steps.at(self.level);
        let reach = (self.level as f64 * Self::RESTLESSNESS / tick as f64).max(Self::LEAST_STEPS);
        let moved = self.level + (draw.drift * reach).round() as i64 * tick;
        self.level = self.on_tick(moved);
        Bar { price: self.level, volume: (self.usual * draw.bustle) as i64 }
    }

    /// Starts from a level, whatever it was before.
    fn settle(&mut self, level: Units) {
        self.level = level;
        self.floor = self.floor.min(level);
        self.ceiling = self.ceiling.max(level);
    }

    /// A price of the walk, bent so that what was `reached` becomes the present level.
    fn bend(&self, price: Units, reached: Units) -> Units {
        let bent = i128::from(price) * i128::from(self.level) / i128::from(reached.max(1));
        self.on_tick(i64::try_from(bent).unwrap_or(price))
    }

    /// The bar of this minute: recorded where there is a recording, else of the walk.
    fn minute(&mut self, minute: usize, elapsed: usize, first: bool) -> Bar {
        // The dice are thrown for every minute, so that what comes after a recording does not hang on its length.
        let level = self.level;
        let walked = self.step();
        let bar = match self.track {
            None if first => Bar { price: level, ..walked },
            None => walked,
            Some(Track::Moves(minutes)) => match (minutes.get(elapsed), minutes.get(self.anchor.1)) {
                (Some(now), Some(_)) if first => {
                    self.anchor = (level, elapsed);
                    Bar { price: level, volume: now.volume }
                }
                (Some(now), Some(from)) => {
                    let moved = Decimal::from(self.anchor.0) * now.price / from.price;
                    Bar { price: self.on_tick(moved.round().to_i64().unwrap_or(level)), volume: now.volume }
                }
                _ => walked,
            },
            Some(Track::Exact(minutes)) => self.exactly(minutes, minute, level).unwrap_or(walked),
        };
        self.level = bar.price;
        bar
    }

    /// A recorded minute at its own time. Between recorded minutes of one day nothing trades.
    fn exactly(&self, minutes: &[Recorded], minute: usize, level: Units) -> Option<Bar> {
        let at = crate::clock::later(self.session.open, minute as i64 * 60_000);
        let local = calendar::zone(self.listing.market()).to_datetime(at);
        let today = || minutes.iter().filter(|m| m.at.date() == self.date);
        match today().find(|m| m.at == local) {
            Some(found) => Some(Bar { price: to_units(found.price), volume: found.volume }),
            None => today().any(|m| m.at > local).then_some(Bar { price: level, volume: 0 }),
        }
    }

    /// The print of a closing auction, which is recorded at the minute of the close.
    fn closing_print(&self, minutes: usize) -> Option<Bar> {
        let Some(Track::Exact(recorded)) = self.track else { return None };
        self.exactly(recorded, minutes, self.level).filter(|bar| bar.volume > 0)
    }

    /// Takes over what was set in this minute.
    fn marks(&mut self, minute: usize, elapsed: usize, marks: &[Mark]) {
        let set = marks.iter().rfind(|m| {
            let since = millis_between(self.session.open, m.at).div_euclid(60_000);
            m.price.is_some() && m.at < self.session.close && since == minute as i64
        });
        if let Some(price) = set.and_then(|m| m.price) {
            self.settle(to_units(price));
            self.anchor = (self.level, elapsed);
        }
    }
}
