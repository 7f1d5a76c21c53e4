//! The axis of time: where a new year, month, week, day or hour begins, as fine as there is room for.

use jiff::civil::{Date, DateTime};
use kis_api::{Candle, Interval};

/// At most so many labels.
const MOST: usize = 13;

/// A label and the candle that it stands below.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) at: usize,
    pub(super) label: String,
}

/// What begins at a mark.
#[derive(Debug, Clone, Copy)]
enum Unit {
    Minutes(i32),
    Days,
    Weeks,
    Months(i8),
    Years(i16),
}

/// From the finest to the coarsest.
const UNITS: [Unit; 12] = [
    Unit::Minutes(10),
    Unit::Minutes(30),
    Unit::Minutes(60),
    Unit::Days,
    Unit::Weeks,
    Unit::Months(1),
    Unit::Months(3),
    Unit::Months(6),
    Unit::Years(1),
    Unit::Years(2),
    Unit::Years(5),
    Unit::Years(10),
];

/// The marks below candles.
pub(super) fn of_candles(candles: &[Candle]) -> Vec<Mark> {
    let times: Vec<DateTime> =
        candles.iter().map(|candle| candle.date.to_datetime(candle.time.unwrap_or_default())).collect();
    let has_minutes = candles.iter().any(|candle| candle.time.is_some());
    marks(&times, if has_minutes { &UNITS } else { &UNITS[3..] })
}

/// The marks below days.
pub(super) fn of_days(days: impl Iterator<Item = Date>) -> Vec<Mark> {
    marks(&days.map(|day| day.to_datetime(Default::default())).collect::<Vec<_>>(), &UNITS[3..])
}

/// The finest marks of which there are not too many.
fn marks(times: &[DateTime], units: &[Unit]) -> Vec<Mark> {
    let all = units.iter().map(|unit| of_unit(times, *unit));
    all.into_iter().find(|marks| marks.len() <= MOST).unwrap_or_default()
}

fn of_unit(times: &[DateTime], unit: Unit) -> Vec<Mark> {
    let begins = |at: usize| at == 0 || unit.number(times[at - 1]) != unit.number(times[at]);
    let mut marks: Vec<Mark> = Vec::new();
    let mut labelled: Option<DateTime> = None;
    for (at, time) in times.iter().enumerate().filter(|(at, _)| begins(*at)) {
        marks.push(Mark { at, label: unit.label(*time, labelled) });
        labelled = Some(*time);
    }
    // What the first candle lies in began before it, and its label would often meet the second one's.
    if !matches!(unit, Unit::Days) && marks.len() > 2 {
        marks.remove(0);
    }
    marks
}

impl Unit {
    /// Counts units: it changes where one begins.
    fn number(self, time: DateTime) -> (i16, i32) {
        let date = time.date();
        let day = i32::from(date.day_of_year());
        match self {
            Self::Minutes(minutes) => {
                let minute = i32::from(time.hour()) * 60 + i32::from(time.minute());
                (date.year(), day * 1_440 + minute - minute % minutes)
            }
            Self::Days => (date.year(), day),
            Self::Weeks => {
                let monday = Interval::Week.first_day(date);
                (monday.year(), i32::from(monday.day_of_year()))
            }
            Self::Months(months) => (date.year(), i32::from((date.month() - 1) / months)),
            Self::Years(years) => (date.year() / years, 0),
        }
    }

    /// A year is written where it is not plain from the label before.
    fn label(self, time: DateTime, before: Option<DateTime>) -> String {
        let new_year = before.is_none_or(|before| before.year() != time.year());
        let new_day = before.is_none_or(|before| before.date() != time.date());
        let format = match self {
            Self::Minutes(_) if new_day => "%m-%d %H:%M",
            Self::Minutes(_) => "%H:%M",
            Self::Days | Self::Weeks if new_year => "%Y-%m-%d",
            Self::Days | Self::Weeks => "%m-%d",
            Self::Months(_) => "%Y-%m",
            Self::Years(_) => "%Y",
        };
        time.strftime(format).to_string()
    }
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};

    use super::*;

    fn labels(first: Date, days: usize) -> Vec<String> {
        let days = first.series(1.day()).take(days);
        of_days(days).into_iter().map(|mark| mark.label).collect()
    }

    #[test]
    fn marks_are_as_fine_as_there_is_room_for() {
        assert_eq!(labels(date(2026, 3, 2), 3), ["2026-03-02", "03-03", "03-04"]);
        assert_eq!(labels(date(2026, 3, 2), 20), ["03-09", "03-16"], "weeks");
        assert_eq!(labels(date(2025, 11, 10), 130), ["2025-12", "2026-01", "2026-02", "2026-03"]);
        assert_eq!(labels(date(2016, 3, 3), 3_650).len(), 10, "years");
        assert_eq!(labels(date(2026, 3, 2), 0), Vec::<String>::new());
    }
}
