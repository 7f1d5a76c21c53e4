//! The years before a scenario: one bar a day, walked backwards from the price at which the scenario begins, and the
//! minutes of such a day. Nothing of it is stored; it follows from the seed.

use jiff::{
    Timestamp,
    civil::{Date, date},
};
use kis_api::tick::{self, Toward};

use super::{
    calendar,
    listing::Listing,
    quote::{self, Quote},
    steps::Steps,
    tape::{Bar, Course, Day, Units, to_price, to_units},
    walk::Dice,
};

/// The first day of which anything is known.
const BEGINNING: Date = date(2010, 1, 4);

/// Splits of shares: from this day on, one share of before is this many.
const SPLITS: &[(&str, Date, Units)] = &[("005930", date(2018, 5, 4), 50), ("AAPL", date(2020, 8, 31), 4)];

/// A finished day, in the money and the shares of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DayBar {
    pub(crate) date: Date,
    /// What the day's change is counted from: the close before, unless shares were split.
    pub(crate) base: Units,
    pub(crate) open: Units,
    pub(crate) high: Units,
    pub(crate) low: Units,
    pub(crate) close: Units,
    pub(crate) volume: i64,
    /// The average price of its trades.
    pub(crate) mean: Units,
}

impl DayBar {
    /// A day as it stands at a moment; `None` before its first price.
    pub(crate) fn at(listing: &Listing, day: &Day, at: Timestamp) -> Option<Self> {
        let quote = Quote::of(listing, day, at);
        (!quote.open.is_zero()).then(|| Self {
            date: day.date,
            base: day.base,
            open: to_units(quote.open),
            high: to_units(quote.high),
            low: to_units(quote.low),
            close: to_units(quote.last),
            volume: quote.volume,
            mean: quote::mean(day, at),
        })
    }

    /// A day as it ended.
    pub(super) fn at_end(listing: &Listing, day: &Day) -> Option<Self> {
        Self::at(listing, day, day.end.at)
    }

    /// Takes over what the day after says about this one.
    pub(crate) fn amend(&mut self, close: Units, volume: i64) {
        self.close = close;
        self.high = self.high.max(close);
        self.low = self.low.min(close);
        self.volume = volume;
    }
}

/// The days before a scenario, as far as they were asked for, the newest first.
#[derive(Debug, Default)]
pub(crate) struct Past(Vec<DayBar>);

impl Past {
    /// How far a day's close is from its base, at most, as a part of the price.
    const SWING: f64 = 0.03;
    /// How far its first price is, at most.
    const GAP: f64 = 0.01;
    /// How far its highest and lowest prices lie beyond the first and the last one, at most.
    const REACH: f64 = 0.012;
    /// How strongly prices are drawn to the one at which the scenario begins, so that ten years do not make pennies.
    const HOMING: f64 = 0.003;

    /// The days down to this one, the newest first.
    pub(crate) fn until(&mut self, course: &Course, listing: &Listing, earliest: Date) -> &mut Vec<DayBar> {
        let market = listing.market();
        let earliest = earliest.max(BEGINNING);
        loop {
            let (next, close) = match self.0.last() {
                Some(bar) => (bar.date, before(listing, bar)),
                None => (calendar::quote_day(market, course.start), to_units(listing.first_base())),
            };
            let date = calendar::previous_trading_day(market, next);
            if date < earliest || date >= next {
                return &mut self.0;
            }
            let newest = self.0.is_empty();
            let mut bar = Self::walk_back(course, listing, date, close);
            if newest {
                bar.volume = listing.previous_volume.unwrap_or(listing.volume);
            }
            self.0.push(bar);
        }
    }

    /// The day that ended at this price.
    fn walk_back(course: &Course, listing: &Listing, date: Date, close: Units) -> DayBar {
        let mut dice = Dice::new(course.seed, &listing.symbol, date);
        let [turn, gap, up, down] = std::array::from_fn(|_| dice.draw());
        let home = to_units(listing.first_base()) * shares_then(listing, course, date);
        let part = |whole: Units, part: f64| (whole as f64 * part) as Units;
        let on_step = |price: Units| {
            let stepped = tick::round(listing.class(), to_price(price.max(1)), Toward::Down, date);
            stepped.map_or(close, to_units)
        };
        let base = on_step(close - part(close, turn.drift * Self::SWING) + part(home - close, Self::HOMING));
        let base = match split_on(listing, date) {
            // The close before is on a step of its own; the base is what a share of it became.
            Some(ratio) => on_step(base * ratio) / ratio,
            None => base,
        };
        let open = on_step(base + part(base, gap.drift * Self::GAP));
        let high = on_step(open.max(close) + part(close, up.drift.abs() * Self::REACH)).max(open).max(close);
        let low = on_step(open.min(close) - part(close, down.drift.abs() * Self::REACH)).min(open).min(close);
        let volume = (listing.volume as f64 * turn.bustle) as i64 / shares_then(listing, course, date);
        let mean = (open + high + low + close) / 4;
        DayBar { date, base, open, high, low, close, volume: volume.max(1), mean }
    }
}

/// The ratio of a split of which this is the first day.
fn split_on(listing: &Listing, date: Date) -> Option<Units> {
    SPLITS.iter().find(|(symbol, first, _)| *symbol == listing.symbol && *first == date).map(|(.., ratio)| *ratio)
}

/// How many shares of the scenario's day one share of `date` has become.
fn shares_then(listing: &Listing, course: &Course, date: Date) -> Units {
    let start = calendar::quote_day(listing.market(), course.start);
    let of = |split: &&(&str, Date, Units)| split.0 == listing.symbol && split.1 > date && split.1 <= start;
    SPLITS.iter().filter(of).map(|(.., ratio)| *ratio).product()
}

/// The close of the day before a bar.
fn before(listing: &Listing, bar: &DayBar) -> Units {
    bar.base * split_on(listing, bar.date).unwrap_or(1)
}

/// A day before the scenario with its minutes, which end with the bar's prices and add up to its volume.
pub(super) fn replay(course: &Course, listing: &Listing, bar: &DayBar, previous_volume: i64) -> Day {
    let session = calendar::session(listing.market(), bar.date);
    let minutes = session.minutes().max(4);
    let mut dice = Dice::new(course.seed, &format!("{}/minutes", listing.symbol), bar.date);
    let corners = corners(bar, minutes, &mut dice);
    let steps = Steps::new(listing.class(), bar.date);
    let mut bustle = Vec::with_capacity(minutes);
    let mut bars = Vec::with_capacity(minutes);
    let mut stray = 0.0;
    for minute in 0..minutes {
        let draw = dice.draw();
        bustle.push(draw.bustle);
        let after = corners.iter().position(|(at, _)| *at >= minute).unwrap_or(corners.len() - 1);
        let price = match (corners[after], after.checked_sub(1).map(|at| corners[at])) {
            ((at, price), _) if at == minute => price,
            ((to, upper), Some((from, lower))) => {
                let line = lower + (upper - lower) * (minute - from) as Units / (to - from) as Units;
                let tick = steps.at(line);
                stray = stray * 0.8 + draw.drift * 2.0 * (line as f64 * 0.000_5 / tick as f64).max(0.6);
                ((line + tick / 2) / tick + stray.round() as Units) * tick
            }
            ((_, price), None) => price,
        };
        bars.push(Bar { price: price.clamp(bar.low, bar.high), volume: 0 });
    }
    share_out(&mut bars, &bustle, bar.volume);
    Day::replayed(bar, session, bars, previous_volume)
}

/// The minutes at which a day is at its first, highest, lowest and last price, in order.
fn corners(bar: &DayBar, minutes: usize, dice: &mut Dice) -> Vec<(usize, Units)> {
    let last = minutes - 1;
    let place = |part: f64, from: usize, until: usize| from + ((until - from) as f64 * part) as usize;
    let draw = dice.draw();
    let half = last / 2;
    let (early, late) = (place(draw.drift.abs(), 1, half), place((draw.bustle - 0.4) / 1.2, half + 1, last - 1));
    let (high, low) = if draw.drift > 0.0 { (late, early) } else { (early, late) };
    let mut corners = vec![(0, bar.open), (high, bar.high), (low, bar.low), (last, bar.close)];
    corners.sort_by_key(|(at, _)| *at);
    corners
}

/// Shares a volume out over minutes as busy as this; what does not divide trades in the last one.
fn share_out(bars: &mut [Bar], bustle: &[f64], volume: i64) {
    let whole: f64 = bustle.iter().sum();
    let mut left = volume;
    for (bar, busy) in bars.iter_mut().zip(bustle) {
        bar.volume = ((volume as f64 * busy / whole) as i64).min(left);
        left -= bar.volume;
    }
    if let Some(last) = bars.last_mut() {
        last.volume += left;
    }
}
