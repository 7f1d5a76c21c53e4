//! The places in which candles may stand: which comes before another, and where none can be.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time, Weekday, time},
};

use crate::{
    Candle, Interval, Market,
    calendar::{self, Day},
};

/// No market rests longer.
const LONGEST_REST: usize = 15;

/// Where a candle stands: the first moment of its period.
pub(super) fn of(interval: Interval, candle: &Candle) -> DateTime {
    interval.first_day(candle.date).to_datetime(candle.time.unwrap_or(Time::MIN))
}

/// The last place before this one in which a candle may stand.
pub(super) fn before(market: Market, interval: Interval, slot: DateTime) -> DateTime {
    match interval {
        Interval::Minutes(minutes) => last(market, interval, slot.saturating_sub(i64::from(minutes).minutes())),
        _ => last(market, interval, slot.saturating_sub(1.day())),
    }
}

/// The last place at or before this moment in which a candle may stand.
pub(super) fn last(market: Market, interval: Interval, at: DateTime) -> DateTime {
    match interval {
        Interval::Minutes(_) => last_minute(market, at),
        Interval::Day => last_open(market, at.date()).to_datetime(Time::MIN),
        Interval::Week | Interval::Month | Interval::Year => interval.first_day(at.date()).to_datetime(Time::MIN),
    }
}

/// Within a session, whose closing auction is a candle of its own.
fn last_minute(market: Market, at: DateTime) -> DateTime {
    let mut date = at.date();
    let mut until = at.time();
    for _ in 0..LONGEST_REST {
        if let Some((open, close)) = session(market, date)
            && until >= open
        {
            return date.to_datetime(until.min(close));
        }
        date = date.saturating_sub(1.day());
        until = Time::MAX;
    }
    at
}

fn last_open(market: Market, date: Date) -> Date {
    date.series(-1.day()).take(LONGEST_REST).find(|date| session(market, *date).is_some()).unwrap_or(date)
}

/// Open and close by the market's clocks. In a year without a table every weekday may be a trading day.
fn session(market: Market, date: Date) -> Option<(Time, Time)> {
    match calendar::day(market, date) {
        Day::Open(session) => {
            let zone = calendar::time_zone(market);
            Some((zone.to_datetime(session.open).time(), zone.to_datetime(session.close).time()))
        }
        Day::Closed(_) => None,
        Day::Unknown if matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) => None,
        Day::Unknown => Some(match market {
            Market::Kr => (time(9, 0, 0, 0), time(15, 30, 0, 0)),
            Market::Us => (time(9, 30, 0, 0), time(16, 0, 0, 0)),
        }),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;

    fn day(year: i16, month: i8, day: i8) -> DateTime {
        date(year, month, day).to_datetime(Time::MIN)
    }

    #[test]
    fn a_day_comes_after_the_last_one_that_traded() {
        let before = |slot| before(Market::Kr, Interval::Day, slot);
        assert_eq!(before(day(2026, 2, 19)), day(2026, 2, 13), "the lunar new year");
        assert_eq!(before(day(2016, 1, 4)), day(2016, 1, 1), "a holiday of a year without a table");
        assert_eq!(before(day(2016, 1, 1)), day(2015, 12, 31));
    }

    #[test]
    fn a_minute_stays_within_the_sessions() {
        let minute = Interval::Minutes(1);
        let kr = |at| before(Market::Kr, minute, at);
        assert_eq!(kr(datetime(2026, 3, 4, 9, 0, 0, 0)), datetime(2026, 3, 3, 15, 30, 0, 0));
        assert_eq!(kr(datetime(2026, 3, 4, 9, 1, 0, 0)), datetime(2026, 3, 4, 9, 0, 0, 0));
        let last = |at| last(Market::Us, minute, at);
        assert_eq!(last(datetime(2026, 11, 27, 23, 0, 0, 0)), datetime(2026, 11, 27, 13, 0, 0, 0), "a half day");
        assert_eq!(last(datetime(2026, 3, 8, 12, 0, 0, 0)), datetime(2026, 3, 6, 16, 0, 0, 0), "a Sunday");
    }
}
