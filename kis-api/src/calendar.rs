//! 거래일과 정규장 시간 — trading days and regular hours, as dated tables.
//!
//! KRX and the US exchanges from 2024 to 2027, as announced by November 2026. A later announcement (임시공휴일, a day of
//! mourning) is not in here: on a real account the broker's own calendar (국내휴장일조회) goes before this table.
//! A year without a table is [`Day::Unknown`], on which nothing may trade.

use core::iter;

use jiff::{
    Timestamp,
    civil::{Date, Time, Weekday},
    tz::{TimeZone, TimeZoneDatabase},
};

use crate::Market;

mod krx;
mod us;

/// What a date is to a market.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// A trading day with its regular session.
    Open(Session),
    /// No session on this day.
    Closed(Closure),
    /// A year that the table does not cover; never trade on it.
    Unknown,
}

/// Why a market has no session on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closure {
    /// Saturday or Sunday, whether or not it is a holiday too.
    Weekend,
    /// 휴장일.
    Holiday(Holiday),
}

/// A holiday's name in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// In Korean.
    pub ko: &'static str,
    /// In English.
    pub en: &'static str,
}

/// 정규장 — the regular hours of one trading day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Session {
    /// Whose session it is.
    pub market: Market,
    /// The day in the market's own time zone.
    pub date: Date,
    /// The first instant that belongs to it.
    pub open: Timestamp,
    /// The first instant that no longer does.
    pub close: Timestamp,
}

/// Wall-clock times in the market's zone.
#[derive(Clone, Copy)]
struct Hours {
    open: Time,
    close: Time,
}

/// The days of a year that differ from a plain weekday, as (month, day, what). Rows are weekdays, in order.
struct Year {
    year: i16,
    closed: &'static [(i8, i8, Holiday)],
    hours: &'static [(i8, i8, Hours)],
}

struct Table {
    /// The name in the tz database.
    zone: &'static str,
    /// The same zone as a POSIX rule, true in every year of the table.
    rule: &'static str,
    regular: Hours,
    years: &'static [Year],
}

fn table(market: Market) -> &'static Table {
    match market {
        Market::Kr => &krx::TABLE,
        Market::Us => &us::TABLE,
    }
}

/// Asia/Seoul or America/New_York, whatever the machine's own zone is.
///
/// With the feature `std` the zone comes out of the tz database that is built in; without it, out of today's POSIX rule,
/// which has no name and holds for the years of the table.
pub fn time_zone(market: Market) -> TimeZone {
    let table = table(market);
    // The built-in copy and not the machine's: that one may be missing or old, and sessions must not depend on it.
    // Without `std` the copy is empty. Were there no rule either, the zone must not pass for UTC: `day` opens in none.
    TimeZoneDatabase::bundled()
        .get(table.zone)
        .or_else(|_| TimeZone::posix(table.rule))
        .unwrap_or_else(|_| TimeZone::unknown())
}

/// The market's own date at an instant.
///
/// ```
/// use kis_api::{Market, calendar::local_date};
/// let at = "2026-03-10T04:00:00+09:00".parse()?;
/// assert_eq!(local_date(Market::Us, at), jiff::civil::date(2026, 3, 9));
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn local_date(market: Market, at: Timestamp) -> Date {
    time_zone(market).to_datetime(at).date()
}

/// What `date`, in the market's own zone, is to the market.
pub fn day(market: Market, date: Date) -> Day {
    day_in(market, &time_zone(market), date)
}

fn day_in(market: Market, zone: &TimeZone, date: Date) -> Day {
    let table = table(market);
    let Some(year) = table.years.iter().find(|year| year.year == date.year()) else { return Day::Unknown };
    if matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        return Day::Closed(Closure::Weekend);
    }
    if let Some(holiday) = row(year.closed, date) {
        return Day::Closed(Closure::Holiday(holiday));
    }
    let hours = row(year.hours, date).unwrap_or(table.regular);
    session_of((market, zone), date, hours).map_or(Day::Unknown, Day::Open)
}

fn session_of((market, zone): (Market, &TimeZone), date: Date, hours: Hours) -> Option<Session> {
    let instant = |time| zone.to_timestamp(date.to_datetime(time)).ok().filter(|_| !zone.is_unknown());
    Some(Session { market, date, open: instant(hours.open)?, close: instant(hours.close)? })
}

/// The regular hours that a day would have if the market opened on it: for a holiday that was called off.
pub fn regular_session(market: Market, date: Date) -> Option<Session> {
    session_of((market, &time_zone(market)), date, table(market).regular)
}

fn row<T: Copy>(rows: &[(i8, i8, T)], date: Date) -> Option<T> {
    rows.iter().find(|(month, day, _)| (*month, *day) == (date.month(), date.day())).map(|(_, _, what)| *what)
}

/// The session that is open at `at`: from its open, which belongs to it, to its close, which does not.
pub fn session_at(market: Market, at: Timestamp) -> Option<Session> {
    match day(market, local_date(market, at)) {
        Day::Open(session) if session.open <= at && at < session.close => Some(session),
        _ => None,
    }
}

/// The first session that opens after `at`. `None` when an unknown year lies before it.
///
/// ```
/// use kis_api::{Market, calendar::next_session};
/// // The eve of Lunar New Year's three days.
/// let next = next_session(Market::Kr, "2026-02-13T15:30:00+09:00".parse()?);
/// assert_eq!(next.map(|session| session.date), Some(jiff::civil::date(2026, 2, 19)));
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn next_session(market: Market, at: Timestamp) -> Option<Session> {
    nearest(market, at, |date| date.tomorrow().ok(), |session| session.open > at)
}

/// The last session that closed at or before `at`. `None` when an unknown year lies after it.
pub fn previous_session(market: Market, at: Timestamp) -> Option<Session> {
    nearest(market, at, |date| date.yesterday().ok(), |session| session.close <= at)
}

/// The first session that fits on the way from `at`, a day at a time, within the known years.
fn nearest(
    market: Market,
    at: Timestamp,
    step: impl Fn(&Date) -> Option<Date>,
    fits: impl Fn(&Session) -> bool,
) -> Option<Session> {
    let zone = time_zone(market);
    iter::successors(Some(zone.to_datetime(at).date()), step)
        .map(|date| day_in(market, &zone, date))
        .take_while(|day| *day != Day::Unknown)
        .find_map(|day| match day {
            Day::Open(session) if fits(&session) => Some(session),
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use jiff::{ToSpan, civil::date};

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect(text)
    }

    fn session(market: Market, date: Date) -> Session {
        match day(market, date) {
            Day::Open(session) => session,
            other => panic!("{market} {date}: {other:?}"),
        }
    }

    fn holiday(market: Market, date: Date) -> &'static str {
        match day(market, date) {
            Day::Closed(Closure::Holiday(holiday)) => holiday.en,
            other => panic!("{market} {date}: {other:?}"),
        }
    }

    fn dates(year: i16) -> impl Iterator<Item = Date> {
        date(year, 1, 1).series(1.day()).take_while(move |date| date.year() == year)
    }

    fn sessions(market: Market, year: i16) -> Vec<Session> {
        let open = |date| match day(market, date) {
            Day::Open(session) => Some(session),
            _ => None,
        };
        dates(year).filter_map(open).collect()
    }

    #[test]
    fn new_york_changes_its_clocks_and_seoul_does_not() {
        for (day, open, close) in [
            (date(2026, 3, 6), "2026-03-06T23:30:00+09:00", "2026-03-07T06:00:00+09:00"),
            (date(2026, 3, 9), "2026-03-09T22:30:00+09:00", "2026-03-10T05:00:00+09:00"),
            (date(2026, 10, 30), "2026-10-30T22:30:00+09:00", "2026-10-31T05:00:00+09:00"),
            (date(2026, 11, 2), "2026-11-02T23:30:00+09:00", "2026-11-03T06:00:00+09:00"),
        ] {
            let session = session(Market::Us, day);
            assert_eq!((session.open, session.close), (at(open), at(close)), "{day}");
        }
        for day in [date(2026, 3, 6), date(2026, 3, 9), date(2026, 11, 2)] {
            let session = session(Market::Kr, day);
            assert_eq!(session.open, at(&alloc::format!("{day}T00:00:00Z")), "{day}");
            assert_eq!(session.close, at(&alloc::format!("{day}T06:30:00Z")), "{day}");
        }
    }

    #[test]
    fn us_half_days_close_at_one() {
        for (day, close) in [
            (date(2024, 7, 3), "2024-07-03T13:00:00-04:00"),
            (date(2026, 11, 27), "2026-11-27T13:00:00-05:00"),
            (date(2026, 12, 24), "2026-12-24T13:00:00-05:00"),
        ] {
            assert_eq!(session(Market::Us, day).close, at(close), "{day}");
        }
        assert_eq!(session(Market::Us, date(2026, 7, 2)).close, at("2026-07-02T16:00:00-04:00"), "a full day");
        assert_eq!(session_at(Market::Us, at("2026-11-27T13:00:00-05:00")), None);
    }

    #[test]
    fn krx_opens_late_on_the_first_day_and_runs_late_on_the_exam_day() {
        for year in 2024..=2027 {
            let all = sessions(Market::Kr, year);
            assert_eq!(all[0].open, at(&alloc::format!("{}T10:00:00+09:00", all[0].date)));
            assert_eq!(all[0].close, at(&alloc::format!("{}T15:30:00+09:00", all[0].date)));
            assert_eq!(all[1].open, at(&alloc::format!("{}T09:00:00+09:00", all[1].date)));

            let shifted: Vec<_> = all
                .iter()
                .filter(|session| session.close == at(&alloc::format!("{}T16:30:00+09:00", session.date)))
                .collect();
            assert_eq!(shifted.len(), 1, "{year}");
            assert_eq!((shifted[0].date.month(), shifted[0].date.weekday()), (11, Weekday::Thursday));
            assert_eq!(shifted[0].open, at(&alloc::format!("{}T10:00:00+09:00", shifted[0].date)));
        }
        assert_eq!(session_at(Market::Kr, at("2026-11-19T09:30:00+09:00")), None, "before the late open");
        assert!(session_at(Market::Kr, at("2026-11-19T16:00:00+09:00")).is_some(), "before the late close");
    }

    #[test]
    fn holidays_have_names() {
        for (market, day, name) in [
            (Market::Kr, date(2026, 2, 16), "Lunar New Year"),
            (Market::Kr, date(2026, 2, 18), "Lunar New Year"),
            (Market::Kr, date(2027, 2, 9), "Lunar New Year, substitute"),
            (Market::Kr, date(2025, 1, 27), "Temporary holiday"),
            (Market::Kr, date(2026, 6, 3), "Local elections"),
            (Market::Kr, date(2026, 7, 17), "Constitution Day"),
            (Market::Kr, date(2026, 5, 1), "Labour Day"),
            (Market::Kr, date(2026, 12, 31), "Year-end closing"),
            (Market::Us, date(2026, 7, 3), "Independence Day, observed"),
            (Market::Us, date(2025, 1, 9), "Day of mourning for Jimmy Carter"),
        ] {
            assert_eq!(holiday(market, day), name, "{market} {day}");
        }
        assert_eq!(session(Market::Kr, date(2025, 7, 17)).date, date(2025, 7, 17), "no holiday before 2026");
    }

    #[test]
    fn weekends_and_unknown_years_have_no_session() {
        assert_eq!(day(Market::Kr, date(2026, 3, 1)), Day::Closed(Closure::Weekend), "a holiday on a Sunday");
        assert_eq!(day(Market::Us, date(2026, 7, 4)), Day::Closed(Closure::Weekend));
        assert_eq!(session_at(Market::Us, at("2026-03-07T12:00:00-05:00")), None);
        for market in [Market::Kr, Market::Us] {
            for date in dates(2023).chain(dates(2028)) {
                assert_eq!(day(market, date), Day::Unknown, "{date}");
            }
            assert_eq!(session_at(market, at("2028-01-05T10:00:00+09:00")), None);
            assert_eq!(session_at(market, at("2028-01-05T10:00:00-05:00")), None);
        }
    }

    #[test]
    fn a_session_owns_its_open_and_not_its_close() {
        let session = session(Market::Kr, date(2026, 3, 4));
        for (time, inside) in [("08:59:59.999", false), ("09:00:00", true), ("15:29:59.999", true), ("15:30:00", false)]
        {
            let at = at(&alloc::format!("2026-03-04T{time}+09:00"));
            assert_eq!(session_at(Market::Kr, at), inside.then_some(session), "{time}");
        }
        assert_ne!(next_session(Market::Kr, session.open), Some(session), "it opens at, not after");
        assert_eq!(previous_session(Market::Kr, session.close), Some(session));
        assert_ne!(previous_session(Market::Kr, session.open), Some(session));
    }

    #[test]
    fn the_next_session_lies_behind_the_holidays() {
        let date_of = |session: Option<Session>| session.map(|session| session.date);
        // Foundation Day, Chuseok, its substitute and Hangul Day in a row.
        let eve = at("2025-10-02T15:30:00+09:00");
        assert_eq!(date_of(next_session(Market::Kr, eve)), Some(date(2025, 10, 10)));
        assert_eq!(date_of(previous_session(Market::Kr, at("2025-10-10T08:59:00+09:00"))), Some(date(2025, 10, 2)));
        // Friday in Seoul is still Thursday in New York; its Friday is a holiday.
        assert_eq!(date_of(next_session(Market::Us, at("2026-07-03T08:00:00+09:00"))), Some(date(2026, 7, 6)));
        assert_eq!(date_of(next_session(Market::Kr, at("2026-12-30T15:30:00+09:00"))), Some(date(2027, 1, 4)));
    }

    #[test]
    fn the_search_stops_at_an_unknown_year() {
        for (market, last) in [(Market::Kr, date(2027, 12, 30)), (Market::Us, date(2027, 12, 31))] {
            let last = session(market, last);
            assert_eq!(next_session(market, last.open), None);
            assert_eq!(next_session(market, at("2030-06-03T00:00:00Z")), None);
            assert_eq!(next_session(market, at("2023-12-31T00:00:00Z")), None, "2023 may have had one more");
            assert_eq!(previous_session(market, last.close), Some(last));
            assert_eq!(previous_session(market, at("2024-01-02T00:00:00Z")), None);
            assert_eq!(previous_session(market, at("2028-01-05T00:00:00Z")), None);
        }
    }

    #[test]
    fn every_instant_lies_in_a_session_or_between_two() {
        for market in [Market::Kr, Market::Us] {
            let all: Vec<_> = (2024..=2027).flat_map(|year| sessions(market, year)).collect();
            for pair in all.windows(2) {
                let [before, after] = pair else { unreachable!() };
                assert!(before.open < before.close && before.close < after.open);
                for (at, open) in [(before.open, true), (before.close, false)] {
                    assert_eq!(session_at(market, at), open.then_some(*before));
                    assert_eq!(next_session(market, at), Some(*after));
                }
                assert_eq!(previous_session(market, after.open), Some(*before));
                assert_eq!(previous_session(market, before.close), Some(*before));
                assert_eq!(local_date(market, before.open), before.date);
                assert_eq!(local_date(market, before.close), before.date);
            }
        }
    }

    #[test]
    fn rows_are_weekdays_in_order() {
        for market in [Market::Kr, Market::Us] {
            let years: Vec<_> = table(market).years.iter().map(|year| year.year).collect();
            assert_eq!(years, [2024, 2025, 2026, 2027]);
            for year in table(market).years {
                let closed: Vec<_> = year.closed.iter().map(|(month, day, _)| date(year.year, *month, *day)).collect();
                let hours: Vec<_> = year.hours.iter().map(|(month, day, _)| date(year.year, *month, *day)).collect();
                for rows in [&closed, &hours] {
                    assert!(rows.windows(2).all(|pair| pair[0] < pair[1]), "{market} {}", year.year);
                }
                for date in closed {
                    assert!(matches!(day(market, date), Day::Closed(Closure::Holiday(_))), "{market} {date}");
                }
                for date in hours {
                    session(market, date);
                }
            }
        }
    }

    /// The rules of the build without `std` against the database of the one with it.
    #[cfg(feature = "std")]
    #[test]
    fn the_posix_rules_agree_with_the_database() {
        for market in [Market::Kr, Market::Us] {
            let table = table(market);
            let database = time_zone(market);
            assert_eq!(database.iana_name(), Some(table.zone));
            let rule = TimeZone::posix(table.rule).expect(table.rule);
            for date in (2024..=2027).flat_map(dates) {
                assert_eq!(day_in(market, &rule, date), day_in(market, &database, date), "{market} {date}");
            }
        }
    }

    #[test]
    fn an_unknown_zone_never_opens() {
        assert_eq!(day_in(Market::Us, &TimeZone::unknown(), date(2026, 3, 9)), Day::Unknown);
    }
}
