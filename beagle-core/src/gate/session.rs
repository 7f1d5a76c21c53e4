//! Whether a market is in its regular session.

use alloc::format;

use jiff::Timestamp;
use kis_api::{
    Market,
    calendar::{self, Session},
};

use crate::{Text, reason::Reason, wording};

/// The session of this moment, or when the next one begins. A day that the calendar does not know is closed.
pub fn open(market: Market, at: Timestamp) -> Result<Session, Closed> {
    calendar::session_at(market, at).ok_or_else(|| Closed { market, next: calendar::next_session(market, at) })
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
    fn a_closed_market_names_its_next_session() {
        assert!(open(Market::Kr, at("2026-03-03T00:00:00Z")).is_ok(), "Tuesday 09:00 KST");
        let closed = open(Market::Kr, at("2026-03-03T06:30:00Z")).expect_err("15:30 KST");
        assert!(closed.text().en.ends_with("2026-03-04 09:00 KST"), "{}", closed.text());
        let weekend = open(Market::Us, at("2026-03-07T15:00:00Z")).expect_err("a Saturday");
        assert_eq!(weekend.next.expect("Monday, daylight saving time").open.to_string(), "2026-03-09T13:30:00Z");
    }
}
