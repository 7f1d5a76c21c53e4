//! Whether a market is in its regular session.

use alloc::format;
use core::ops::Range;

use jiff::{SignedDuration, Timestamp};
use kis_api::{
    Market, OrderKind,
    calendar::{self, Day, Session},
};

use crate::{Text, reason::Reason, wording};

/// The session of this moment, or when the next one begins. A day that the calendar does not know is closed.
pub fn open(market: Market, at: Timestamp) -> Result<Session, Closed> {
    calendar::session_at(market, at).ok_or_else(|| Closed { market, next: calendar::next_session(market, at) })
}

/// Whether an order of this kind is taken at this moment.
///
/// Kinds for the auctions have hours of their own around the session: before the open (장전시간외), after the close
/// (장후시간외), in the evening (시간외단일가); in the US until two minutes before the open, and until ten before the close.
pub fn takes(market: Market, kind: &OrderKind, at: Timestamp) -> Result<(), NotNow> {
    let hours = match calendar::day(market, calendar::local_date(market, at)) {
        Day::Open(session) => Some(hours(kind, &session)),
        Day::Closed(_) | Day::Unknown => None,
    };
    match hours {
        Some(hours) if hours.contains(&at) => Ok(()),
        Some(hours) if has_own_hours(kind) => Err(NotNow::Kind { market, hours }),
        _ => Err(NotNow::Closed(Closed { market, next: calendar::next_session(market, at) })),
    }
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
}

impl Reason for NotNow {
    fn code(&self) -> &'static str {
        match self {
            Self::Closed(closed) => closed.code(),
            Self::Kind { .. } => "not_in_its_hours",
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
        }
    }

    fn hint(&self) -> Text {
        match self {
            Self::Closed(closed) => closed.hint(),
            Self::Kind { .. } => Text::new("그 시간에 주문하십시오", "order in its hours"),
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

    fn at(text: &str) -> Timestamp {
        text.parse().expect(text)
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
    fn a_closed_market_names_its_next_session() {
        assert!(open(Market::Kr, at("2026-03-03T00:00:00Z")).is_ok(), "Tuesday 09:00 KST");
        let closed = open(Market::Kr, at("2026-03-03T06:30:00Z")).expect_err("15:30 KST");
        assert!(closed.text().en.ends_with("2026-03-04 09:00 KST"), "{}", closed.text());
        let weekend = open(Market::Us, at("2026-03-07T15:00:00Z")).expect_err("a Saturday");
        assert_eq!(weekend.next.expect("Monday, daylight saving time").open.to_string(), "2026-03-09T13:30:00Z");
    }
}
