//! Which days are trading days: the shipped table, and what the broker's own calendar said since.
//!
//! The broker tells of days at home whether the exchange opens, and no hours (국내휴장일조회, 국내주식-040). So hours are the
//! table's, late opens included, and where the two differ about a day:
//!
//! - The broker says closed, the table open: closed. A holiday was announced after the table was made.
//! - The broker says open, the table has a holiday: open, with the regular hours. It was called off; no holiday of the table
//!   would have had other hours. It is the broker who takes orders or refuses them. To order on a day without a
//!   session is refused and costs nothing, while rules that sleep through a session leave holdings unprotected.
//! - A weekend, and a year without a table, stay what they are: nobody knows hours for them.
//! - A day of which the broker said nothing is the table's. Silence is neither yes nor no.
//!
//! In the US the table alone counts. The broker has a list of foreign settlement days (해외결제일자조회, 해외주식-017), which
//! says when a trade of a day would settle, in the markets that it happens to name. Banks and exchanges rest on different
//! days, nothing says what a market means that is not named, and there is no list of trading days beside it.

use alloc::collections::BTreeMap;
use core::iter;

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, Weekday},
};
use kis_api::{
    Market,
    calendar::{self, Closure, Day, Holiday, Session},
};
use serde::{Deserialize, Serialize};

/// A holiday that only the broker knows of.
const TOLD: Holiday = Holiday { ko: "증권사가 알린 휴장일", en: "a holiday by the broker's calendar" };

/// So many days back, what the broker told is remembered: sessions that went by without a run are looked for in them.
const KEPT_DAYS: i64 = 60;

/// The trading days of both markets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// Days at home.
    told: BTreeMap<Date, Told>,
}

/// What the broker says of a day at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// 개장일.
    Open,
    /// 휴장일.
    Closed,
}

impl Calendar {
    /// The shipped table, as long as the broker has told nothing.
    pub const fn shipped() -> Self {
        Self { told: BTreeMap::new() }
    }

    /// Takes in what the broker tells, in the place of what it told of the same days before.
    ///
    /// # Errors
    /// When this can't be a calendar of days from `today` on: it takes in nothing then.
    pub fn hear(&mut self, today: Date, days: &[(Date, Told)]) -> Result<(), Incredible> {
        let follows = |pair: &[(Date, Told)]| pair[0].0.tomorrow().ok() == Some(pair[1].0);
        let opens_on_a_weekend = |(day, told): &(Date, Told)| {
            *told == Told::Open && matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
        };
        if days.first().is_none_or(|(first, _)| *first != today) {
            return Err(Incredible::OtherDays);
        }
        if !days.windows(2).all(follows) {
            return Err(Incredible::Gaps);
        }
        if days.iter().any(opens_on_a_weekend) {
            return Err(Incredible::Weekend);
        }
        let since = today.checked_sub(KEPT_DAYS.days()).unwrap_or(today);
        self.told.retain(|day, _| *day >= since);
        self.told.extend(days.iter().copied());
        Ok(())
    }

    /// What a date, in the market's own zone, is to the market.
    pub fn day(&self, market: Market, date: Date) -> Day {
        let shipped = calendar::day(market, date);
        let told = self.told.get(&date).filter(|_| market == Market::Kr);
        match (shipped, told) {
            (Day::Open(_), Some(Told::Closed)) => Day::Closed(Closure::Holiday(TOLD)),
            (Day::Closed(Closure::Holiday(_)), Some(Told::Open)) => {
                calendar::regular_session(market, date).map_or(shipped, Day::Open)
            }
            _ => shipped,
        }
    }

    /// This calendar at a moment.
    pub const fn at(&self, at: Timestamp) -> When<'_> {
        When { calendar: self, at }
    }
}

/// A moment, and the calendar by which it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When<'c> {
    /// The calendar.
    pub calendar: &'c Calendar,
    /// The moment.
    pub at: Timestamp,
}

impl When<'_> {
    /// What this day is to a market.
    pub fn day(self, market: Market) -> Day {
        self.calendar.day(market, calendar::local_date(market, self.at))
    }

    /// The session that is open: from its open, which belongs to it, to its close, which does not.
    pub fn session(self, market: Market) -> Option<Session> {
        match self.day(market) {
            Day::Open(session) if session.open <= self.at && self.at < session.close => Some(session),
            _ => None,
        }
    }

    /// The first session that opens later. `None` when an unknown year lies before it.
    pub fn next_session(self, market: Market) -> Option<Session> {
        iter::successors(Some(calendar::local_date(market, self.at)), |date| date.tomorrow().ok())
            .map(|date| self.calendar.day(market, date))
            .take_while(|day| *day != Day::Unknown)
            .find_map(|day| match day {
                Day::Open(session) if session.open > self.at => Some(session),
                _ => None,
            })
    }
}

/// Why a reply is no calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Incredible {
    /// It does not begin with the day that was asked for.
    OtherDays,
    /// It leaves days out, or tells of one twice.
    Gaps,
    /// The exchange opens on no Saturday and on no Sunday.
    Weekend,
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// What the broker says of the days from this one on.
    fn heard(today: Date, closed: &str) -> Calendar {
        let told = |(day, word): (Date, char)| (day, if word == 'Y' { Told::Open } else { Told::Closed });
        let days: Vec<_> = today.series(1.day()).zip(closed.chars()).map(told).collect();
        let mut calendar = Calendar::shipped();
        calendar.hear(today, &days).expect(closed);
        calendar
    }

    fn hours(day: Day) -> Option<(alloc::string::String, alloc::string::String)> {
        let clock = |at: Timestamp| calendar::time_zone(Market::Kr).to_datetime(at).strftime("%H:%M").to_string();
        match day {
            Day::Open(session) => Some((clock(session.open), clock(session.close))),
            Day::Closed(_) | Day::Unknown => None,
        }
    }

    #[test]
    fn what_nothing_was_told_of_is_the_tables() {
        let all = || date(2023, 12, 1).series(1.day()).take_while(|day| day.year() < 2028 || day.month() == 1);
        for day in all() {
            for market in [Market::Kr, Market::Us] {
                assert_eq!(Calendar::shipped().day(market, day), calendar::day(market, day), "{market} {day}");
            }
        }
    }

    #[test]
    fn a_holiday_that_was_announced_late_is_closed_at_home_alone() {
        // A Tuesday, a Wednesday, and a Thursday.
        let told = heard(date(2026, 3, 3), "YNY");
        let Day::Closed(Closure::Holiday(holiday)) = told.day(Market::Kr, date(2026, 3, 4)) else { panic!("{told:?}") };
        assert_eq!(holiday.en, "a holiday by the broker's calendar");
        assert!(matches!(told.day(Market::Us, date(2026, 3, 4)), Day::Open(_)));
        let eve = told.at("2026-03-03T15:30:00+09:00".parse().expect("an instant"));
        assert_eq!(eve.next_session(Market::Kr).map(|session| session.date), Some(date(2026, 3, 5)));
        assert_eq!(told.at("2026-03-04T10:00:00+09:00".parse().expect("an instant")).session(Market::Kr), None);
    }

    #[test]
    fn a_holiday_that_was_called_off_has_regular_hours_and_late_opens_stay_late() {
        // The day after a holiday on a Sunday.
        let called_off = heard(date(2026, 3, 2), "Y");
        assert_eq!(hours(called_off.day(Market::Kr, date(2026, 3, 2))), Some(("09:00".into(), "15:30".into())));
        let exam = heard(date(2026, 11, 19), "Y");
        assert_eq!(hours(exam.day(Market::Kr, date(2026, 11, 19))), Some(("10:00".into(), "16:30".into())));
        let unknown = heard(date(2028, 3, 6), "YN");
        assert_eq!(unknown.day(Market::Kr, date(2028, 3, 6)), Day::Unknown);
    }

    #[test]
    fn what_can_be_no_calendar_changes_nothing() {
        let friday = date(2026, 3, 6);
        let day = |days: i64| friday.saturating_add(days.days());
        let mut calendar = Calendar::shipped();
        for (days, why) in [
            (Vec::new(), Incredible::OtherDays),
            (alloc::vec![(day(1), Told::Closed)], Incredible::OtherDays),
            (alloc::vec![(friday, Told::Closed), (day(2), Told::Closed)], Incredible::Gaps),
            (alloc::vec![(friday, Told::Closed), (friday, Told::Open)], Incredible::Gaps),
            (alloc::vec![(friday, Told::Closed), (day(1), Told::Open)], Incredible::Weekend),
        ] {
            assert_eq!(calendar.hear(friday, &days), Err(why), "{days:?}");
        }
        assert_eq!(calendar, Calendar::shipped());
    }

    #[test]
    fn the_latest_word_counts_and_old_ones_are_forgotten() {
        let mut calendar = heard(date(2026, 3, 3), "YNY");
        calendar.hear(date(2026, 3, 4), &[(date(2026, 3, 4), Told::Open)]).expect("a day");
        assert!(matches!(calendar.day(Market::Kr, date(2026, 3, 4)), Day::Open(_)));
        calendar.hear(date(2026, 7, 1), &[(date(2026, 7, 1), Told::Open)]).expect("a day");
        assert_eq!(calendar.told.len(), 1, "{calendar:?}");
    }

    proptest! {
        /// Whatever was told, a moment lies in the session of its day or in none, and the next session is the first one.
        #[test]
        fn sessions_follow_from_days(words in "[YN]{1,30}", hour in 0_i64..900) {
            let today = date(2026, 2, 13);
            let told = |(day, word): (Date, char)| match day.weekday() {
                Weekday::Saturday | Weekday::Sunday => 'N',
                _ => word,
            };
            let words: alloc::string::String = today.series(1.day()).zip(words.chars()).map(told).collect();
            let calendar = heard(today, &words);
            let begins = today.at(0, 0, 0, 0).to_zoned(calendar::time_zone(Market::Kr)).expect("midnight").timestamp();
            let when = calendar.at(begins + jiff::SignedDuration::from_hours(hour));
            for market in [Market::Kr, Market::Us] {
                let sessions = |day| match calendar.day(market, day) {
                    Day::Open(session) => Some(session),
                    Day::Closed(_) | Day::Unknown => None,
                };
                let all: Vec<Session> = today.yesterday().expect("a day").series(1.day()).take(90).filter_map(sessions).collect();
                let open = all.iter().find(|session| session.open <= when.at && when.at < session.close);
                prop_assert_eq!(when.session(market), open.copied());
                let next = all.iter().find(|session| session.open > when.at);
                prop_assert_eq!(when.next_session(market), next.copied());
            }
        }
    }
}
