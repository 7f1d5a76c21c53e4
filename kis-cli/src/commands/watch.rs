//! `kis watch` and `kis watch-orders`: what the broker's websocket tells, until somebody stops it.
//!
//! The websocket has no TLS: what is shown informs, and nothing is decided on it.

mod orders;
mod prices;
mod until;

use beagle_core::Text;
use kis_api::feed::Gap;
use serde::Serialize;

pub(super) use self::{orders::orders, prices::prices};
use super::{App, Desk};
use crate::{
    failure::{self, Refusal},
    print::{self, Heading},
};

/// A span in which events may be missing.
#[derive(Serialize)]
struct GapEvent<'a> {
    event: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<&'a str>,
    #[serde(flatten)]
    gap: Gap,
}

impl<'a> GapEvent<'a> {
    fn new(symbol: Option<&'a str>, gap: Gap) -> Self {
        Self { event: "gap", symbol, gap }
    }
}

/// What stands around an event.
fn heading(app: &App<'_>, at: jiff::Timestamp) -> Heading {
    Heading { at, ..app.heading() }
}

/// An event that could not be read is told and left out; any other error is the end of the session.
fn unless_unreadable(app: &App<'_>, error: &kis_api::Error) -> Result<Text, Refusal> {
    if !error.is_malformed() {
        return Err(failure::of_broker(error));
    }
    let text = Text::new(format!("읽을 수 없는 통보: {error}"), format!("what came can't be read: {error}"));
    if !app.look().is_screen() {
        print::note(app.look(), &text);
    }
    Ok(text)
}

/// A gap in words.
fn gap_text(gap: &Gap) -> Text {
    let clock = |at: jiff::Timestamp| at.to_zoned(print::seoul()).strftime("%H:%M:%S").to_string();
    let (from, to) = (clock(gap.from), clock(gap.to));
    if gap.breaks == 0 {
        return Text::new(
            format!("{from}–{to} 화면이 느려 {}건을 건너뛰었습니다", gap.dropped),
            format!("{from}–{to} {} events were skipped: this reader was too slow", gap.dropped),
        );
    }
    Text::new(
        format!("{from}–{to} 연결이 끊겼다가 이어졌습니다. 그 사이는 빠졌을 수 있습니다"),
        format!("{from}–{to} the connection was lost and made again; something may be missing"),
    )
}
