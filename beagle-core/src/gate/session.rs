//! Whether a market is in its regular session.

use alloc::format;
use core::ops::Range;

use jiff::{SignedDuration, Timestamp, civil::time};
use kis_api::{
    Market, OrderKind,
    calendar::{Day, Session, time_zone},
};

use crate::{Text, calendar::When, reason::Reason, wording};

/// The session of this moment, or when the next one begins. A day that the calendar does not know is closed.
pub fn open(market: Market, when: When<'_>) -> Result<Session, Closed> {
    when.session(market).ok_or_else(|| Closed { market, next: when.next_session(market) })
}

/// Whether an order of this kind is taken at this moment.
///
/// Kinds for the auctions have hours of their own around the session: before the open (장전시간외), after the close
/// (장후시간외), in the evening (시간외단일가); in the US until two minutes before the open, and until ten before the close.
pub fn takes(market: Market, kind: &OrderKind, when: When<'_>) -> Result<(), NotNow> {
    let hours = match when.day(market) {
        Day::Open(session) => Some(hours(kind, &session)),
        Day::Closed(_) | Day::Unknown => None,
    };
    match hours {
        Some(hours) if hours.contains(&when.at) => Ok(()),
        Some(hours) if has_own_hours(kind) => Err(NotNow::Kind { market, hours }),
        _ => Err(NotNow::Closed(Closed { market, next: when.next_session(market) })),
    }
}

/// The session that a reservation made at this moment waits for.
///
/// KIS takes reservations at home from 15:40 to 07:30 of the next trading day, except around midnight, and those of the US
/// from 10:00 in Seoul to 09:20 in New York, except from 16:30.
pub fn reserves(market: Market, when: When<'_>) -> Result<Session, NotNow> {
    let clock = |market: Market| time_zone(market).to_datetime(when.at).time();
    let (seoul, new_york) = (clock(Market::Kr), clock(Market::Us));
    let is_trading_day = || matches!(when.day(Market::Kr), Day::Open(_));
    let is_taken = match market {
        Market::Kr => {
            let is_around_midnight = seoul >= time(23, 40, 0, 0) || seoul < time(0, 10, 0, 0);
            let is_by_day = time(7, 30, 0, 0) <= seoul && seoul < time(15, 40, 0, 0);
            !(is_around_midnight || (is_by_day && is_trading_day()))
        }
        Market::Us => {
            let is_paused = time(16, 30, 0, 0) <= seoul && seoul < time(16, 45, 0, 0);
            let is_by_day = time(9, 20, 0, 0) <= new_york && new_york < time(20, 0, 0, 0);
            seoul >= time(10, 0, 0, 0) && !is_paused && !is_by_day
        }
    };
    if !is_taken {
        return Err(NotNow::Reservation { market });
    }
    when.next_session(market).ok_or(NotNow::Closed(Closed { market, next: None }))
}

fn hours(kind: &OrderKind, session: &Session) -> Range<Timestamp> {
    let minutes = |at: Timestamp, minutes: i64| at.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(at);
    let (open, close) = (session.open, session.close);
    match kind {
        OrderKind::PreOpen => minutes(open, -30)..minutes(open, -20),
        OrderKind::AfterClose => close..minutes(close, 30),
        OrderKind::SinglePrice(_) => minutes(close, 30)..minutes(close, 150),
        OrderKind::LimitOnOpen(_) | OrderKind::MarketOnOpen => minutes(open, -330)..minutes(open, -2),
        OrderKind::LimitOnClose(_) | OrderKind::MarketOnClose => open..minutes(close, -10),
        _ => open..close,
    }
}

const fn has_own_hours(kind: &OrderKind) -> bool {
    matches!(
        kind,
        OrderKind::PreOpen
            | OrderKind::AfterClose
            | OrderKind::SinglePrice(_)
            | OrderKind::LimitOnOpen(_)
            | OrderKind::MarketOnOpen
            | OrderKind::LimitOnClose(_)
            | OrderKind::MarketOnClose
    )
}

/// An order is not taken now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotNow {
    /// The market is not in session.
    Closed(Closed),
    /// The day has a session, and this kind of order has hours of its own in it.
    Kind {
        /// The market.
        market: Market,
        /// Its hours.
        hours: Range<Timestamp>,
    },
    /// Reservations are taken at other hours.
    Reservation {
        /// Of this market.
        market: Market,
    },
}

impl Reason for NotNow {
    fn code(&self) -> &'static str {
        match self {
            Self::Closed(closed) => closed.code(),
            Self::Kind { .. } | Self::Reservation { .. } => "not_in_its_hours",
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Closed(closed) => closed.text(),
            Self::Kind { market, hours } => {
                let (from, to) = (wording::time(hours.start, *market), wording::time(hours.end, *market));
                Text::new(
                    format!("이 주문구분은 {from}부터 {to}까지 받습니다"),
                    format!("orders of this kind are taken from {from} to {to}"),
                )
            }
            Self::Reservation { market: Market::Kr } => Text::new(
                "국내 예약주문은 15:40부터 다음 거래일 07:30까지 받습니다 (23:40~00:10 제외)",
                "domestic reservations are taken from 15:40 to 07:30 of the next trading day, except from 23:40 to 00:10",
            ),
            Self::Reservation { market: Market::Us } => Text::new(
                "미국 예약주문은 서울 10:00부터 뉴욕 09:20까지 받습니다 (서울 16:30~16:45 제외)",
                "US reservations are taken from 10:00 in Seoul to 09:20 in New York, except from 16:30 to 16:45 in Seoul",
            ),
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::Closed(closed) => closed.hint(),
            Self::Kind { .. } => Text::new("그 시간에 주문하십시오", "order in its hours"),
            Self::Reservation { .. } => Text::new(
                "장중에는 `kis order buy`나 `kis order sell`로 주문하십시오",
                "while the market is open, order with `kis order buy` or `kis order sell`",
            ),
        }
    }
}

/// The market is not in session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// Which.
    pub market: Market,
    /// The next session, as far as the calendar goes.
    pub next: Option<Session>,
}

impl Reason for Closed {
    fn code(&self) -> &'static str {
        "market_closed"
    }

    fn text(&self) -> Text {
        let name = wording::market(self.market);
        match &self.next {
            Some(next) => {
                let open = wording::time(next.open, self.market);
                Text::new(
                    format!("{} 시장이 닫혀 있습니다. 다음 장은 {open}에 열립니다", name.ko),
                    format!("the {} market is closed; its next session opens {open}", name.en),
                )
            }
            None => Text::new(
                format!("{} 시장이 닫혀 있고 다음 장을 알 수 없습니다", name.ko),
                format!("the {} market is closed and the calendar knows no next session", name.en),
            ),
        }
    }

    fn hint(&self) -> Text {
        Text::new("장이 열린 뒤 다시 주문하십시오", "order again when it is open")
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::calendar::Calendar;

    const SHIPPED: &Calendar = &Calendar::shipped();

    fn at(text: &str) -> When<'static> {
        SHIPPED.at(text.parse().expect(text))
    }

    #[test]
    fn kinds_of_the_auctions_have_hours_of_their_own() {
        let price = rust_decimal::Decimal::ONE;
        for (market, kind, time, is_taken) in [
            (Market::Kr, OrderKind::PreOpen, "2026-03-03T08:29:59+09:00", false),
            (Market::Kr, OrderKind::PreOpen, "2026-03-03T08:30:00+09:00", true),
            (Market::Kr, OrderKind::PreOpen, "2026-03-03T08:40:00+09:00", false),
            (Market::Kr, OrderKind::AfterClose, "2026-03-03T15:29:59+09:00", false),
            (Market::Kr, OrderKind::AfterClose, "2026-03-03T15:59:59+09:00", true),
            (Market::Kr, OrderKind::SinglePrice(price), "2026-03-03T17:59:59+09:00", true),
            (Market::Kr, OrderKind::Best, "2026-03-03T15:29:59+09:00", true),
            (Market::Kr, OrderKind::Best, "2026-03-03T15:30:00+09:00", false),
            (Market::Us, OrderKind::LimitOnOpen(price), "2026-03-03T09:27:59-05:00", true),
            (Market::Us, OrderKind::LimitOnOpen(price), "2026-03-03T09:28:00-05:00", false),
            (Market::Us, OrderKind::MarketOnClose, "2026-03-03T15:49:59-05:00", true),
            (Market::Us, OrderKind::MarketOnClose, "2026-03-03T15:50:00-05:00", false),
        ] {
            assert_eq!(takes(market, &kind, at(time)).is_ok(), is_taken, "{kind:?} {time}");
        }
        let late = takes(Market::Kr, &OrderKind::AfterClose, at("2026-03-03T16:00:00+09:00")).expect_err("late");
        assert_eq!(late.code(), "not_in_its_hours");
        let sunday = takes(Market::Kr, &OrderKind::AfterClose, at("2026-03-08T15:40:00+09:00")).expect_err("a Sunday");
        assert_eq!(sunday.code(), "market_closed");
    }

    #[test]
    fn reservations_have_hours_of_their_own_and_wait_for_a_session() {
        for (market, time, day) in [
            (Market::Kr, "2026-03-03T07:29:59+09:00", Some("2026-03-03")),
            (Market::Kr, "2026-03-03T07:30:00+09:00", None),
            (Market::Kr, "2026-03-03T15:39:59+09:00", None),
            (Market::Kr, "2026-03-03T15:40:00+09:00", Some("2026-03-04")),
            (Market::Kr, "2026-03-03T23:40:00+09:00", None),
            (Market::Kr, "2026-03-04T00:09:59+09:00", None),
            (Market::Kr, "2026-03-04T00:10:00+09:00", Some("2026-03-04")),
            // A Saturday has no hours by day.
            (Market::Kr, "2026-03-07T12:00:00+09:00", Some("2026-03-09")),
            (Market::Us, "2026-03-03T09:59:59+09:00", None),
            (Market::Us, "2026-03-03T10:00:00+09:00", Some("2026-03-03")),
            (Market::Us, "2026-03-03T16:30:00+09:00", None),
            (Market::Us, "2026-03-03T16:45:00+09:00", Some("2026-03-03")),
            (Market::Us, "2026-03-03T23:19:59+09:00", Some("2026-03-03")),
            (Market::Us, "2026-03-03T23:20:00+09:00", None),
            // Summer time.
            (Market::Us, "2026-03-09T22:20:00+09:00", None),
            (Market::Us, "2026-03-09T22:19:59+09:00", Some("2026-03-09")),
            (Market::Us, "2026-03-07T11:00:00+09:00", Some("2026-03-09")),
        ] {
            let session = reserves(market, at(time)).ok().map(|session| session.date.to_string());
            assert_eq!(session.as_deref(), day, "{market} {time}");
        }
        let by_day = reserves(Market::Kr, at("2026-03-03T10:00:00+09:00")).expect_err("the market is open");
        assert_eq!(by_day.code(), "not_in_its_hours");
        assert!(by_day.text().ko.contains("15:40") && by_day.hint().en.contains("order buy"));
    }

    #[test]
    fn a_closed_market_names_its_next_session() {
        assert!(open(Market::Kr, at("2026-03-03T00:00:00Z")).is_ok(), "Tuesday 09:00 KST");
        let closed = open(Market::Kr, at("2026-03-03T06:30:00Z")).expect_err("15:30 KST");
        assert!(closed.text().en.ends_with("2026-03-04 09:00 KST"), "{}", closed.text());
        let weekend = open(Market::Us, at("2026-03-07T15:00:00Z")).expect_err("a Saturday");
        assert_eq!(weekend.next.expect("Monday, daylight saving time").open.to_string(), "2026-03-09T13:30:00Z");
    }
}
