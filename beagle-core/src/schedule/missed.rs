//! Sessions that went by without a run of the duties.

use alloc::{format, vec::Vec};
use core::iter;

use jiff::{SignedDuration, Timestamp};
use kis_api::{Market, calendar::Session};
use serde::{Deserialize, Serialize};

use crate::{Text, calendar::When, reason::Reason, rules::ScheduleRules, wording};

/// When the duties last did what they are there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastTick {
    /// By the market's clock.
    pub at: Timestamp,
    /// Whether the owner was told already that none came after it in time.
    pub is_missed: bool,
}

/// Parts of sessions in which no duty ran.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// The first of them.
    pub first: Gap,
    /// The last of them; the same as the first where there is only one.
    pub last: Gap,
    /// How many there are.
    pub count: usize,
}

/// A part of a session in which no duty ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// Whose session.
    pub market: Market,
    /// The last run before, or the session's open.
    pub from: Timestamp,
    /// The first run after, or the session's close.
    pub to: Timestamp,
}

/// What of the sessions between the last run and this one went by without one for longer than it may.
pub fn missed(last: Timestamp, when: When<'_>, rules: &ScheduleRules) -> Option<Missed> {
    let now = when.at;
    let at_most = SignedDuration::from_mins(rules.missed_after_min.into());
    let mut gaps: Vec<Gap> = [Market::Kr, Market::Us]
        .into_iter()
        .flat_map(|market| {
            sessions(market, when.calendar.at(last)).take_while(|session| session.open < now).collect::<Vec<_>>()
        })
        .map(|session| Gap { market: session.market, from: session.open.max(last), to: session.close.min(now) })
        .filter(|gap| gap.to.duration_since(gap.from) > at_most)
        .collect();
    gaps.sort_by_key(|gap| gap.from);
    Some(Missed { first: *gaps.first()?, last: *gaps.last()?, count: gaps.len() })
}

/// The session of this moment, if there is one, and all that follow.
fn sessions(market: Market, since: When<'_>) -> impl Iterator<Item = Session> {
    let first = since.session(market).or_else(|| since.next_session(market));
    iter::successors(first, move |session| since.calendar.at(session.open).next_session(market))
}

impl Reason for Missed {
    fn code(&self) -> &'static str {
        "missed_duty"
    }

    fn text(&self) -> Text {
        let Self { first, last, count } = self;
        let name = wording::market(first.market);
        let (from, to) = (wording::time(first.from, first.market), wording::time(last.to, last.market));
        match count {
            1 => Text::new(
                format!("{} 장중 {from}부터 {to}까지 정기 실행이 없었습니다", name.ko),
                format!("no duty ran in the {} session from {from} to {to}", name.en),
            ),
            _ => Text::new(
                format!("{from}부터 {to}까지 장 {count}개에서 정기 실행이 없었습니다"),
                format!("no duty ran in {count} sessions from {from} to {to}"),
            ),
        }
    }

    fn hint(&self) -> Text {
        Text::new(
            "`kis schedule show`로 일정과 마지막 실행을 확인하십시오",
            "look at the schedule and its last run with `kis schedule show`",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Calendar, Told};

    fn told(last: &str, now: &str) -> Option<(usize, alloc::string::String)> {
        let at = |text: &str| text.parse::<Timestamp>().expect(text);
        let missed = missed(at(last), Calendar::shipped().at(at(now)), &ScheduleRules::default())?;
        Some((missed.count, missed.text().en))
    }

    #[test]
    fn only_sessions_count_and_only_more_than_five_minutes() {
        for (last, now) in [
            ("2026-03-03T10:00:00+09:00", "2026-03-03T10:05:00+09:00"),
            // From the last minute of a session to the first of the next, over an evening, and over a weekend.
            ("2026-03-03T15:29:00+09:00", "2026-03-03T23:30:00+09:00"),
            ("2026-03-07T05:59:00+09:00", "2026-03-09T09:05:00+09:00"),
            // The exam day opens at ten.
            ("2026-11-19T08:00:00+09:00", "2026-11-19T10:05:00+09:00"),
            // A US half day is over at one.
            ("2026-11-27T12:55:00-05:00", "2026-11-27T16:00:00-05:00"),
            // A clock that was put back.
            ("2026-03-03T12:00:00+09:00", "2026-03-03T10:00:00+09:00"),
        ] {
            assert_eq!(told(last, now), None, "{last} {now}");
        }
    }

    #[test]
    fn nothing_was_missed_on_a_day_that_the_broker_calls_a_holiday() {
        let at = |text: &str| text.parse::<Timestamp>().expect(text);
        let (last, now) = (at("2026-03-04T05:59:00+09:00"), at("2026-03-04T15:30:00+09:00"));
        let mut calendar = Calendar::shipped();
        let is_missed = |calendar: &Calendar| missed(last, calendar.at(now), &ScheduleRules::default()).is_some();
        assert!(is_missed(&calendar));
        let day = jiff::civil::date(2026, 3, 4);
        calendar.hear(day, &[(day, Told::Closed)]).expect("a day");
        assert!(!is_missed(&calendar));
    }

    #[test]
    fn what_was_missed_is_told_with_its_times() {
        let one = "no duty ran in the domestic session from 2026-03-03 10:00 KST to 2026-03-03 10:05 KST";
        assert_eq!(told("2026-03-03T10:00:00+09:00", "2026-03-03T10:05:01+09:00"), Some((1, one.into())));
        // The rest of a domestic session, and all of the US one that followed.
        let two = "no duty ran in 2 sessions from 2026-03-03 10:00 KST to 2026-03-03 16:00 EST";
        assert_eq!(told("2026-03-03T10:00:00+09:00", "2026-03-04T08:00:00+09:00"), Some((2, two.into())));
        let open = "no duty ran in the US session from 2026-03-09 09:30 EDT to 2026-03-09 09:36 EDT";
        assert_eq!(told("2026-03-09T15:28:00+09:00", "2026-03-09T09:36:00-04:00"), Some((1, open.into())));
    }
}
