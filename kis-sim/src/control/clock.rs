//! `/__sim/clock`: what time it is on the exchanges.

use jiff::{
    SignedDuration, Timestamp,
    civil::{DateTime, Time},
};
use kis_api::Market;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Misuse, read, shown};
use crate::{
    clock::{from_seoul, in_seoul, later, millis_between},
    desk::Desk,
    market::calendar::phase,
    wire::{Reply, Request},
};

/// How far from the scenario's first day the clock may go.
const REACH_MS: i64 = 3 * 366 * 86_400_000;

/// A request to move the clock: to a moment, or by a time.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Turn {
    #[serde(alias = "set", alias = "now", alias = "time")]
    at: Option<String>,
    #[serde(alias = "advance_s", alias = "advance_seconds", alias = "seconds")]
    advance: Option<Value>,
    advance_ms: Option<i64>,
}

/// `GET /__sim/clock`
pub(super) fn show(desk: &Desk<'_>) -> Reply {
    let now = desk.now;
    let body = json!({
        "now": in_seoul(now).strftime("%Y-%m-%dT%H:%M:%S%.3f+09:00").to_string(),
        "now_ms": now.as_millisecond(),
        // Tells one broker from the next at the same address.
        "opened_ms": desk.books.opened.as_millisecond(),
        "session": { "kr": phase(Market::Kr, now).name(), "us": phase(Market::Us, now).name() },
    });
    shown(200, &body)
}

/// `POST /__sim/clock`
pub(super) fn set(desk: &mut Desk<'_>, request: &Request) -> Result<Reply, Misuse> {
    let millis = match read(request)? {
        Turn { at: Some(at), advance: None, advance_ms: None } => millis_between(desk.now, moment(&at)?),
        Turn { at: None, advance: Some(advance), advance_ms: None } => span(&advance)?,
        Turn { at: None, advance: None, advance_ms: Some(millis) } => millis,
        Turn { .. } => return Err(Misuse("give one of at, advance and advance_ms".into())),
    };
    within_reach(desk, millis)?;
    desk.move_clock(millis);
    crate::late::catch_up(desk);
    Ok(show(desk))
}

/// The clock may go back, but not before the scenario's first day, and not so far that years must be simulated.
fn within_reach(desk: &Desk<'_>, millis: i64) -> Result<(), Misuse> {
    let target = later(desk.now, millis);
    let first = in_seoul(desk.world.start()).date();
    let earliest = from_seoul(first.to_datetime(Time::midnight())).unwrap_or(Timestamp::MIN);
    if target < earliest {
        return Err(Misuse(format!("the scenario begins on {first}; the clock can't go to a day before")));
    }
    if millis_between(earliest, target) > REACH_MS {
        return Err(Misuse(format!("the clock goes no further than three years from {first}")));
    }
    Ok(())
}

/// A moment with an offset, or a date and time in Seoul.
pub(super) fn moment(text: &str) -> Result<Timestamp, Misuse> {
    let local = || text.parse::<DateTime>().ok().and_then(from_seoul);
    text.parse::<Timestamp>().ok().or_else(local).ok_or_else(|| {
        Misuse(format!("`{text}` is no time: write 2026-03-03T15:00 for a time in Seoul, or an offset behind it"))
    })
}

/// Milliseconds: a number of seconds, or a text such as `90s`, `10m`, `1h`, `1d`.
fn span(value: &Value) -> Result<i64, Misuse> {
    let seconds = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => in_words(text.trim()),
        _ => None,
    };
    let span = seconds.and_then(|s| SignedDuration::try_from_secs_f64(s).ok());
    let millis = span.and_then(|span| i64::try_from(span.as_millis()).ok());
    millis.ok_or_else(|| Misuse(format!("{value} is no span of time: write seconds, or 90s, 10m, 1h, 1d")))
}

fn in_words(text: &str) -> Option<f64> {
    let digits = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let unit = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3_600.0,
        "d" => 86_400.0,
        _ => return None,
    };
    number.trim().parse::<f64>().ok().map(|number| number * unit)
}
