//! Trading days and sessions of both markets, after the dated tables of `kis-api`.
//!
//! In a year that the tables do not cover, every weekday is a trading day with the regular hours.

use std::sync::LazyLock;

use jiff::{Timestamp, ToSpan, civil::Date, civil::Time, civil::Weekday, civil::time, tz::TimeZone};
use kis_api::{
    Market,
    calendar::{self, Day},
};

static NEW_YORK: LazyLock<TimeZone> = LazyLock::new(|| calendar::time_zone(Market::Us));

/// The time zone of a market.
pub(crate) fn zone(market: Market) -> TimeZone {
    match market {
        Market::Kr => crate::clock::seoul(),
        Market::Us => NEW_YORK.clone(),
    }
}

/// The date on which a market's clocks stand.
pub(crate) fn local_date(market: Market, at: Timestamp) -> Date {
    zone(market).to_datetime(at).date()
}

/// Whether the market trades on this date.
pub(crate) fn is_trading_day(market: Market, date: Date) -> bool {
    match calendar::day(market, date) {
        Day::Open(_) => true,
        Day::Closed(_) => false,
        Day::Unknown => !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday),
    }
}

/// The next trading day after this date.
pub(crate) fn next_trading_day(market: Market, date: Date) -> Date {
    step(market, date, 1)
}

/// The trading day before this date.
pub(crate) fn previous_trading_day(market: Market, date: Date) -> Date {
    step(market, date, -1)
}

fn step(market: Market, date: Date, days: i64) -> Date {
    let mut date = date;
    // No market of the tables rests for two weeks.
    for _ in 0..14 {
        date = date.saturating_add(days.days());
        if is_trading_day(market, date) {
            break;
        }
    }
    date
}

/// The regular session of a trading day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Session {
    /// Its first moment.
    pub(crate) open: Timestamp,
    /// The moment at which it is over.
    pub(crate) close: Timestamp,
}

impl Session {
    /// How many minutes it lasts.
    pub(crate) fn minutes(self) -> usize {
        usize::try_from(crate::clock::millis_between(self.open, self.close) / 60_000).unwrap_or(0)
    }
}

/// The regular session on this date, were it a trading day.
pub(crate) fn session(market: Market, date: Date) -> Session {
    if let Day::Open(session) = calendar::day(market, date) {
        return Session { open: session.open, close: session.close };
    }
    let (open, close) = match market {
        Market::Kr => (time(9, 0, 0, 0), time(15, 30, 0, 0)),
        Market::Us => (time(9, 30, 0, 0), time(16, 0, 0, 0)),
    };
    Session { open: at(market, date, open), close: at(market, date, close) }
}

/// The moment at which the market's clocks show this.
pub(crate) fn at(market: Market, date: Date, time: Time) -> Timestamp {
    zone(market).to_timestamp(date.to_datetime(time)).unwrap_or(Timestamp::MAX)
}

/// The moment from which quotes speak of this day: cumulative figures are zero and the base price is the last close.
/// KIS resets domestic figures before the call auction, US figures with the start of pre-market trading.
pub(crate) fn roll(market: Market, date: Date) -> Timestamp {
    match market {
        Market::Kr => at(market, date, time(8, 0, 0, 0)),
        Market::Us => at(market, date, time(4, 0, 0, 0)),
    }
}

/// The trading day of which quotes speak.
pub(crate) fn quote_day(market: Market, now: Timestamp) -> Date {
    let today = local_date(market, now);
    if is_trading_day(market, today) && now >= roll(market, today) {
        today
    } else {
        previous_trading_day(market, today)
    }
}

/// What a market is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// No trading day, or far from the session.
    Closed,
    /// Orders are taken for the session to come: from 08:30 in Seoul, in New York from the start of pre-market
    /// trading, in which this broker does not trade.
    BeforeOpen,
    /// The regular session.
    Regular,
    /// KRX until 16:00: orders at the closing price (장후 시간외) are taken.
    AfterClose,
    /// KRX until 18:00: 시간외 단일가.
    Overtime,
}

impl Phase {
    /// Its name in `/__sim/clock`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::BeforeOpen => "before_open",
            Self::Regular => "regular",
            Self::AfterClose => "after_close",
            Self::Overtime => "overtime",
        }
    }
}

/// What the market is doing now.
pub(crate) fn phase(market: Market, now: Timestamp) -> Phase {
    let today = local_date(market, now);
    if !is_trading_day(market, today) {
        return Phase::Closed;
    }
    let Session { open, close } = session(market, today);
    let early = match market {
        Market::Kr => crate::clock::later(open, -30 * 60_000),
        Market::Us => roll(market, today),
    };
    let after = |minutes: i64| market == Market::Kr && now < crate::clock::later(close, minutes * 60_000);
    match now {
        _ if now < early => Phase::Closed,
        _ if now < open => Phase::BeforeOpen,
        _ if now < close => Phase::Regular,
        _ if after(30) => Phase::AfterClose,
        _ if after(150) => Phase::Overtime,
        _ => Phase::Closed,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().expect(text)
    }

    #[test]
    fn sessions_and_holidays() {
        let kr = |y, m, d| is_trading_day(Market::Kr, date(y, m, d));
        assert!(kr(2026, 3, 3));
        assert!(!kr(2026, 3, 2), "the day after Independence Movement Day, a Sunday");
        assert!(!kr(2026, 5, 1), "Labour Day");
        assert_eq!(next_trading_day(Market::Kr, date(2026, 2, 13)), date(2026, 2, 19), "over the lunar new year");
        assert_eq!(previous_trading_day(Market::Us, date(2026, 7, 6)), date(2026, 7, 2));
        assert_eq!(session(Market::Kr, date(2026, 1, 2)).open, moment("2026-01-02T10:00+09:00"));
        assert_eq!(session(Market::Kr, date(2026, 11, 19)).close, moment("2026-11-19T16:30+09:00"));
        assert_eq!(session(Market::Us, date(2026, 11, 27)).minutes(), 210);
    }

    #[test]
    fn new_york_has_summer_time_and_seoul_has_none() {
        assert_eq!(session(Market::Us, date(2026, 3, 6)).open, moment("2026-03-06T23:30+09:00"));
        assert_eq!(session(Market::Us, date(2026, 3, 9)).open, moment("2026-03-09T22:30+09:00"));
    }

    #[test]
    fn phases_of_a_day() {
        for (text, kr, us) in [
            ("2026-03-03T08:00+09:00", Phase::Closed, Phase::Closed),
            ("2026-03-03T08:30+09:00", Phase::BeforeOpen, Phase::Closed),
            ("2026-03-03T10:00+09:00", Phase::Regular, Phase::Closed),
            ("2026-03-03T15:30+09:00", Phase::AfterClose, Phase::Closed),
            ("2026-03-03T16:00+09:00", Phase::Overtime, Phase::Closed),
            ("2026-03-03T19:00+09:00", Phase::Closed, Phase::BeforeOpen),
            ("2026-03-03T23:30+09:00", Phase::Closed, Phase::Regular),
            ("2026-03-07T12:00+09:00", Phase::Closed, Phase::Closed),
        ] {
            assert_eq!((phase(Market::Kr, moment(text)), phase(Market::Us, moment(text))), (kr, us), "{text}");
        }
    }

    #[test]
    fn quotes_speak_of_the_last_day_until_the_next_one_rolls_in() {
        assert_eq!(quote_day(Market::Us, moment("2026-03-03T10:00+09:00")), date(2026, 3, 2));
        assert_eq!(quote_day(Market::Us, moment("2026-03-03T18:00+09:00")), date(2026, 3, 3));
        assert_eq!(quote_day(Market::Kr, moment("2026-03-02T12:00+09:00")), date(2026, 2, 27));
    }
}
