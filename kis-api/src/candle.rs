//! 봉 — candles, and how long each of them lasts.

use core::{fmt, str::FromStr};

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
};
use rust_decimal::Decimal;

use crate::{
    Error, Market, Result,
    calendar::{self, Day},
};

/// 시가, 고가, 저가, 종가 and what was traded in one period. Prices are in the listing's own currency (points for an
/// index), the volume is in shares (thousands of them for an index).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Candle {
    /// The day in the market's own zone: New York's for the US. A week, month or year has the day under which the
    /// broker files it, which lies within it.
    pub date: Date,
    /// When a minute candle begins, in the market's own zone; `None` for a day or longer.
    pub time: Option<Time>,
    /// 시가. Where nothing was traded, as in a suspension, this, high and low are the close.
    pub open: Decimal,
    /// 고가.
    pub high: Decimal,
    /// 저가.
    pub low: Decimal,
    /// 종가, or the last price so far.
    pub close: Decimal,
    /// 거래량.
    pub volume: Decimal,
    /// 거래대금, where the endpoint tells it for the period.
    pub value: Option<Decimal>,
    /// The period was not over yet: all but the open may still change.
    pub forming: bool,
}

impl Candle {
    /// The instant at which a minute candle begins.
    pub fn at(&self, market: Market) -> Option<Timestamp> {
        calendar::time_zone(market).to_timestamp(self.date.to_datetime(self.time?)).ok()
    }

    /// Takes an older candle of the same period in.
    #[cfg(feature = "client")]
    pub(crate) fn put_before(&mut self, older: &Self) {
        self.date = older.date;
        self.time = older.time;
        self.open = older.open;
        self.high = self.high.max(older.high);
        self.low = self.low.min(older.low);
        self.volume += older.volume;
        self.value = self.value.zip(older.value).map(|(newer, older)| newer + older);
    }
}

/// How long a candle lasts.
///
/// It is written `5m`, `1d`, `1w`, `1mo` or `1y`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Interval {
    /// 분봉, of one of [`Interval::MINUTES`].
    Minutes(u8),
    /// 일봉.
    Day,
    /// 주봉, from Monday on.
    Week,
    /// 월봉.
    Month,
    /// 년봉.
    Year,
}

impl Interval {
    /// The numbers of minutes that a candle may last.
    pub const MINUTES: [u8; 10] = [1, 2, 3, 5, 10, 15, 20, 30, 60, 120];

    /// The first day of the period in which this day lies.
    pub fn first_day(self, date: Date) -> Date {
        match self {
            Self::Minutes(_) | Self::Day => date,
            Self::Week => date.saturating_sub(i64::from(date.weekday().to_monday_zero_offset()).days()),
            Self::Month => date.first_of_month(),
            Self::Year => date.first_of_year(),
        }
    }

    /// The last day of the period in which this day lies.
    pub fn last_day(self, date: Date) -> Date {
        match self {
            Self::Minutes(_) | Self::Day => date,
            Self::Week => self.first_day(date).saturating_add(6.days()),
            Self::Month => date.last_of_month(),
            Self::Year => date.last_of_year(),
        }
    }

    /// Whether the period in which this candle lies was not over at `now`: for a day or longer, whether a regular
    /// session of it was still to end.
    pub fn is_forming(self, market: Market, candle: &Candle, now: Timestamp) -> bool {
        if let (Self::Minutes(minutes), Some(begin)) = (self, candle.at(market)) {
            return begin.saturating_add(i64::from(minutes).minutes()).is_ok_and(|end| end > now);
        }
        let today = calendar::local_date(market, now);
        let last = self.last_day(candle.date);
        last >= today
            && today.series(1.day()).take_while(|date| *date <= last).any(|date| ends_after(market, date, now))
    }
}

/// Whether a session of this day ends after `now`. In a year without a table every day may have one.
fn ends_after(market: Market, date: Date, now: Timestamp) -> bool {
    match calendar::day(market, date) {
        Day::Open(session) => session.close > now,
        Day::Closed(_) => false,
        Day::Unknown => true,
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Minutes(minutes) => write!(f, "{minutes}m"),
            Self::Day => f.write_str("1d"),
            Self::Week => f.write_str("1w"),
            Self::Month => f.write_str("1mo"),
            Self::Year => f.write_str("1y"),
        }
    }
}

impl FromStr for Interval {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let minutes = || text.strip_suffix('m')?.parse().ok().filter(|minutes| Self::MINUTES.contains(minutes));
        match text {
            "1d" => Ok(Self::Day),
            "1w" => Ok(Self::Week),
            "1mo" => Ok(Self::Month),
            "1y" => Ok(Self::Year),
            _ => minutes().map(Self::Minutes).ok_or_else(|| {
                Error::invalid("an interval is 1m, 2m, 3m, 5m, 10m, 15m, 20m, 30m, 60m, 120m, 1d, 1w, 1mo or 1y")
            }),
        }
    }
}

#[cfg(feature = "serde")]
mod text {
    //! An interval is written as the text that reads back to it.

    use alloc::string::String;

    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::Interval;

    impl Serialize for Interval {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for Interval {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use jiff::civil::{date, time};

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect(text)
    }

    fn candle(date: Date, time: Option<Time>) -> Candle {
        let one = Decimal::ONE;
        Candle { date, time, open: one, high: one, low: one, close: one, volume: one, value: None, forming: false }
    }

    #[test]
    fn intervals_read_back() {
        for text in ["1m", "120m", "1d", "1w", "1mo", "1y"] {
            assert_eq!(text.parse::<Interval>().expect(text).to_string(), text);
        }
        for text in ["", "m", "4m", "0m", "256m", "2d", "1mo ", "d"] {
            assert!(text.parse::<Interval>().is_err(), "{text}");
        }
    }

    #[test]
    fn periods_have_their_days() {
        let day = date(2026, 3, 4);
        for (interval, first, last) in [
            (Interval::Day, day, day),
            (Interval::Week, date(2026, 3, 2), date(2026, 3, 8)),
            (Interval::Month, date(2026, 3, 1), date(2026, 3, 31)),
            (Interval::Year, date(2026, 1, 1), date(2026, 12, 31)),
        ] {
            assert_eq!((interval.first_day(day), interval.last_day(day)), (first, last), "{interval}");
        }
    }

    #[test]
    fn a_period_forms_until_its_last_session_ends() {
        let friday = candle(date(2026, 3, 6), None);
        let forming = |interval: Interval, now| interval.is_forming(Market::Kr, &friday, at(now));
        assert!(forming(Interval::Day, "2026-03-06T15:29:59+09:00"));
        assert!(!forming(Interval::Day, "2026-03-06T15:30:00+09:00"));
        assert!(forming(Interval::Week, "2026-03-06T15:29:59+09:00"));
        assert!(!forming(Interval::Week, "2026-03-06T15:30:00+09:00"), "nothing trades at the weekend");
        assert!(forming(Interval::Month, "2026-03-06T15:30:00+09:00"));
        assert!(!forming(Interval::Month, "2026-03-31T15:30:00+09:00"));
        let minute = candle(date(2026, 3, 6), Some(time(9, 5, 0, 0)));
        assert!(Interval::Minutes(5).is_forming(Market::Kr, &minute, at("2026-03-06T09:09:59+09:00")));
        assert!(!Interval::Minutes(5).is_forming(Market::Kr, &minute, at("2026-03-06T09:10:00+09:00")));
        assert_eq!(minute.at(Market::Us), Some(at("2026-03-06T09:05:00-05:00")));
    }
}
