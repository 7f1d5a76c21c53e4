//! What a symbol's screen shows at a moment.

use jiff::{Timestamp, civil::Date};
use kis_api::tick;
use rust_decimal::Decimal;

use super::{
    listing::Listing,
    tape::{Day, Units, to_price},
};

/// Everything that quote endpoints tell about a symbol.
#[derive(Debug, Clone)]
pub(crate) struct Quote {
    /// The trading day of which this speaks.
    pub(crate) day: Date,
    /// The last price.
    pub(crate) last: Decimal,
    /// 기준가: what change and limits are counted from. The last price of the day before, unless it was set.
    pub(crate) base: Decimal,
    /// 전일 종가: the last price of the day before.
    pub(crate) previous_close: Decimal,
    /// The day's first price; zero before the open.
    pub(crate) open: Decimal,
    /// The day's highest price; zero before the open.
    pub(crate) high: Decimal,
    /// The day's lowest price; zero before the open.
    pub(crate) low: Decimal,
    /// Shares traded today.
    pub(crate) volume: i64,
    /// Their amount.
    pub(crate) value: Decimal,
    /// Shares traded on the day before.
    pub(crate) previous_volume: i64,
    /// 하한가 and 상한가.
    pub(crate) limits: Option<(Decimal, Decimal)>,
    /// The price step at the last price.
    pub(crate) tick: Decimal,
}

/// Shares traded on a day until a moment.
pub(super) fn volume(day: &Day, at: Timestamp) -> i64 {
    volumes(day, at).last().copied().unwrap_or_else(|| set_before_open(day, at))
}

/// Shares traded on a day until the end of each minute, up to a moment.
pub(super) fn volumes(day: &Day, at: Timestamp) -> Vec<i64> {
    let Some(index) = day.index(at) else { return Vec::new() };
    let mut total = 0.0_f64;
    let mut scale = 1.0_f64;
    let mut marks = day.marks.iter().filter(|m| m.volume.is_some() && m.at <= at).peekable();
    let mut totals = Vec::with_capacity(index + 1);
    for (minute, bar) in day.bars.iter().enumerate().take(index + 1) {
        total += bar.volume as f64 * scale;
        while let Some(mark) = marks.next_if(|m| day.index(m.at).is_none_or(|i| i <= minute)) {
            let set = mark.volume.unwrap_or(0) as f64;
            // Later minutes keep their proportion to what is now said to have traded.
            scale = if total > 0.0 { scale * set / total } else { scale };
            total = set;
        }
        totals.push(total.round() as i64);
    }
    totals
}

/// The average price of what traded on a day until a moment; the last price when nothing did.
pub(super) fn mean(day: &Day, at: Timestamp) -> Units {
    let bars = day.index(at).map_or(&[][..], |index| &day.bars[..=index]);
    let (mut amount, mut volume) = (0_i128, 0_i128);
    for bar in bars {
        amount += i128::from(bar.price) * i128::from(bar.volume);
        volume += i128::from(bar.volume);
    }
    let last = || day.price(at);
    if volume > 0 { Units::try_from(amount / volume).unwrap_or_else(|_| last()) } else { last() }
}

/// The amount traded on a day until a moment.
pub(super) fn value(day: &Day, at: Timestamp) -> Decimal {
    to_price(mean(day, at)) * Decimal::from(volume(day, at))
}

fn set_before_open(day: &Day, at: Timestamp) -> i64 {
    day.marks.iter().rfind(|m| m.at <= at && m.volume.is_some()).and_then(|m| m.volume).unwrap_or(0)
}

impl Quote {
    /// What the screen shows at `at`.
    pub(crate) fn of(listing: &Listing, day: &Day, at: Timestamp) -> Self {
        let last = day.price(at);
        let (mut open, mut high, mut low) = (0, 0, 0);
        let index = day.index(at);
        if let Some(index) = index {
            let bars = &day.bars[..=index];
            let set = day.marks.iter().filter(|m| m.at <= at && day.index(m.at).is_some());
            let set: Vec<i64> = set.filter_map(|m| m.price.map(super::tape::to_units)).collect();
            let seen = || bars.iter().map(|b| b.price).chain(set.iter().copied());
            open = bars[0].price;
            high = seen().max().unwrap_or(0);
            low = seen().min().unwrap_or(0);
        }
        let volume = volume(day, at);
        let base = to_price(day.base);
        let last = to_price(last);
        Self {
            day: day.date,
            last,
            base,
            previous_close: to_price(day.previous_close),
            open: to_price(open),
            high: to_price(high),
            low: to_price(low),
            volume,
            value: to_price(mean(day, at)) * Decimal::from(volume),
            previous_volume: day.previous_volume,
            limits: listing.limits(base, day.date),
            tick: tick::step(listing.class(), last, day.date),
        }
    }

    /// The change from the base price.
    pub(crate) fn change(&self) -> Decimal {
        self.last - self.base
    }

    /// The change from the base price in percent.
    pub(crate) fn change_pct(&self) -> Decimal {
        percent(self.change(), self.base)
    }

    /// 전일 대비 부호: 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down.
    pub(crate) fn sign(&self) -> &'static str {
        let change = self.change();
        match self.limits {
            Some((_, upper)) if self.last >= upper && !change.is_zero() => "1",
            Some((lower, _)) if self.last <= lower && !change.is_zero() => "4",
            _ if change > Decimal::ZERO => "2",
            _ if change < Decimal::ZERO => "5",
            _ => "3",
        }
    }

    /// The best ask and the best bid: the last price is the bid, the ask is one step above, neither beyond the limits.
    pub(crate) fn book(&self) -> (Decimal, Decimal) {
        let (lower, upper) = self.limits.unwrap_or((Decimal::ZERO, Decimal::MAX));
        ((self.last + self.tick).min(upper), self.last.max(lower))
    }

    /// Whether anything traded in the present session.
    pub(crate) fn traded(&self) -> bool {
        self.volume > 0
    }
}

/// `part` as percent of `whole`; zero of nothing.
pub(crate) fn percent(part: Decimal, whole: Decimal) -> Decimal {
    if whole.is_zero() { Decimal::ZERO } else { part * Decimal::ONE_HUNDRED / whole }
}
