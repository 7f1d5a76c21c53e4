//! Candles: days as they were or adjusted for splits, days put together, and the minutes of a day.

use jiff::{Timestamp, ToSpan, civil::Date};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::{
    past::DayBar,
    quote,
    tape::{Bar, Day, Units, to_price, to_units},
};
use crate::clock::later;

/// What a candle stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Period {
    Day,
    Week,
    Month,
    Year,
}

impl Period {
    /// The period of a letter: `D`, `W`, `M` or `Y`.
    pub(crate) fn from_letter(letter: &str) -> Option<Self> {
        Some(match letter {
            "D" => Self::Day,
            "W" => Self::Week,
            "M" => Self::Month,
            "Y" => Self::Year,
            _ => return None,
        })
    }

    /// Calendar days that so many of them take, at least; holidays make the fewest trading days in a short span.
    pub(crate) fn reach(self, count: usize) -> i64 {
        let days = match self {
            Self::Day => 2,
            Self::Week => 7,
            Self::Month => 31,
            Self::Year => 366,
        };
        i64::try_from(count + 14).unwrap_or(0) * days
    }

    /// The first calendar day of the period in which a day lies. Weeks begin on Monday.
    pub(crate) fn begin(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days()),
            Self::Month => day.first_of_month(),
            Self::Year => day.first_of_year(),
        }
    }
}

/// Whether prices of before a split are counted in shares of after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prices {
    /// 수정주가.
    Adjusted,
    /// 원주가.
    AsTraded,
}

/// A candle of one or more days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Candle {
    /// Its first trading day.
    pub(crate) first: Date,
    /// Its last trading day.
    pub(crate) last: Date,
    /// What its change is counted from.
    pub(crate) base: Decimal,
    pub(crate) open: Decimal,
    pub(crate) high: Decimal,
    pub(crate) low: Decimal,
    pub(crate) close: Decimal,
    pub(crate) volume: i64,
    pub(crate) value: Decimal,
    /// The volume of the period before, where it is known.
    pub(crate) previous_volume: i64,
    /// The base as a part of the close before, where shares were split on the first day.
    pub(crate) split: Option<Decimal>,
}

impl Candle {
    /// The change from the base.
    pub(crate) fn change(&self) -> Decimal {
        self.close - self.base
    }

    /// The change from the base in percent.
    pub(crate) fn change_pct(&self) -> Decimal {
        quote::percent(self.change(), self.base)
    }

    /// 전일 대비 부호, without the limits: 2 up, 3 unchanged, 5 down.
    pub(crate) fn sign(&self) -> &'static str {
        match self.change() {
            change if change > Decimal::ZERO => "2",
            change if change < Decimal::ZERO => "5",
            _ => "3",
        }
    }

    /// Takes the day before into the candle.
    fn begin_with(&mut self, day: &Self) {
        let (last, close) = (self.last, self.close);
        let (high, low) = (self.high.max(day.high), self.low.min(day.low));
        let (volume, value) = (self.volume + day.volume, self.value + day.value);
        *self = Self { last, close, high, low, volume, value, ..*day };
    }
}

/// Candles of days, the newest first. `bars` reach from the present to one day more than is wanted.
pub(crate) fn days(bars: &[DayBar], prices: Prices) -> Vec<Candle> {
    let mut share = Decimal::ONE;
    let mut candles = Vec::with_capacity(bars.len());
    for (index, bar) in bars.iter().enumerate() {
        let before = bars.get(index + 1);
        let ratio = before.map(|before| to_price(bar.base) / to_price(before.close.max(1)));
        let split = ratio.filter(|ratio| *ratio != Decimal::ONE);
        let price = |units: Units| to_price(units) * share;
        let volume = |bar: &DayBar| (Decimal::from(bar.volume) / share).round().to_i64().unwrap_or(bar.volume);
        candles.push(Candle {
            first: bar.date,
            last: bar.date,
            base: price(bar.base),
            open: price(bar.open),
            high: price(bar.high),
            low: price(bar.low),
            close: price(bar.close),
            volume: volume(bar),
            value: to_price(bar.mean) * Decimal::from(bar.volume),
            previous_volume: before.map_or(0, volume),
            split,
        });
        if prices == Prices::Adjusted {
            share *= split.unwrap_or(Decimal::ONE);
        }
    }
    candles
}

/// Puts days together, the newest first.
pub(crate) fn together(days: &[Candle], period: Period) -> Vec<Candle> {
    let mut candles: Vec<Candle> = Vec::new();
    for day in days {
        match candles.last_mut() {
            Some(candle) if period.begin(candle.last) == period.begin(day.last) => candle.begin_with(day),
            _ => candles.push(*day),
        }
    }
    let volumes: Vec<i64> = candles.iter().skip(1).map(|c| c.volume).collect();
    for (candle, volume) in candles.iter_mut().zip(volumes) {
        candle.previous_volume = volume;
    }
    candles
}

/// A minute of a day, or several of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Minute {
    /// Its beginning.
    pub(crate) at: Timestamp,
    pub(crate) open: Decimal,
    pub(crate) high: Decimal,
    pub(crate) low: Decimal,
    pub(crate) close: Decimal,
    pub(crate) volume: i64,
    /// The amount traded on the day until its end.
    pub(crate) value: Decimal,
}

/// The minutes of a day until a moment, in order. They begin and end, reach and add up as the day's quote says.
pub(crate) fn minutes(day: &Day, until: Timestamp) -> Vec<Minute> {
    let Some(last) = day.index(until) else { return Vec::new() };
    let totals = rising(&quote::volumes(day, until));
    let amounts: Vec<i128> = day.bars[..=last]
        .iter()
        .scan(0, |sum, bar: &Bar| {
            *sum += i128::from(bar.price) * i128::from(bar.volume);
            Some(*sum)
        })
        .collect();
    let whole = quote::value(day, until);
    let all = amounts.last().copied().unwrap_or(0);
    let mut open = None;
    let mut minutes = Vec::with_capacity(last + 1);
    for (index, bar) in day.bars[..=last].iter().enumerate() {
        let set = |m: &&super::tape::Mark| m.at <= until && day.index(m.at) == Some(index);
        let set: Vec<Units> = day.marks.iter().filter(set).filter_map(|m| m.price.map(to_units)).collect();
        let first = open.unwrap_or(bar.price);
        let close = set.last().copied().unwrap_or(bar.price);
        let seen = || set.iter().copied().chain([first, bar.price]);
        let so_far = match all {
            0 => Decimal::ZERO,
            _ => whole * (Decimal::from(amounts[index]) / Decimal::from(all)),
        };
        minutes.push(Minute {
            at: later(day.session.open, index as i64 * 60_000),
            open: to_price(first),
            high: to_price(seen().max().unwrap_or(close)),
            low: to_price(seen().min().unwrap_or(close)),
            close: to_price(close),
            volume: totals[index] - index.checked_sub(1).map_or(0, |before| totals[before]),
            value: so_far.round(),
        });
        open = Some(close);
    }
    minutes
}

/// Running totals that never fall: a total that was set below what had traded takes the minutes before along.
fn rising(totals: &[i64]) -> Vec<i64> {
    let mut rising = totals.to_vec();
    for index in (1..rising.len()).rev() {
        rising[index - 1] = rising[index - 1].min(rising[index]);
    }
    rising
}

/// Puts `size` minutes together at a time, counted from the session's first.
pub(crate) fn wider(minutes: &[Minute], size: usize) -> Vec<Minute> {
    let whole = |part: &[Minute]| {
        let (first, last) = (part.first()?, part.last()?);
        let (mut high, mut low, mut volume) = (first.high, first.low, 0);
        for minute in part {
            (high, low, volume) = (high.max(minute.high), low.min(minute.low), volume + minute.volume);
        }
        Some(Minute { at: first.at, open: first.open, high, low, close: last.close, volume, value: last.value })
    };
    minutes.chunks(size.max(1)).filter_map(whole).collect()
}
