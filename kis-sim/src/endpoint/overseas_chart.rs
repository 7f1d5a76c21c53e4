//! Days, weeks and months of US stocks, and the minutes of their sessions.

use jiff::{Timestamp, ToSpan as _, civil::Date, civil::DateTime};
use kis_api::{Market, tick};
use rust_decimal::Decimal;

use super::{
    clock_text, compact,
    domestic_chart::between,
    domestic_minute::strength,
    minutes::Backwards,
    overseas_quote::{change, feed_symbol, listing},
};
use crate::{
    clock::in_seoul,
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{
        Listing, calendar,
        candle::{Candle, Minute, Period, Prices},
        quote::Quote,
    },
    wire::{Object, Value, fixed},
};

/// Rows of 해외주식 기간별시세, at most.
const DAILY: usize = 100;
/// Rows of 해외주식분봉조회, at most.
const MINUTES: usize = 120;
/// Rows of 해외주식 체결추이.
const TRADES: usize = 30;

/// 해외주식 기간별시세: the candles that ended until a date, the newest first. A candle is named after its last day.
pub(super) fn dailyprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let today = calendar::quote_day(Market::Us, desk.now);
    let until = if call.get("BYMD").is_empty() { today } else { super::date(call, "BYMD")?.min(today) };
    let period = match call.get("GUBN") {
        "0" => Period::Day,
        "1" => Period::Week,
        "2" => Period::Month,
        _ => return Err(Refusal::parameter("GUBN")),
    };
    let prices = match call.get("MODP") {
        "0" => Prices::AsTraded,
        "1" => Prices::Adjusted,
        _ => return Err(Refusal::parameter("MODP")),
    };
    let head = Object::of(call.meta, "output1");
    let Some(listing) = listing(desk, call.get("EXCD"), call.get("SYMB")) else {
        let head = head.blank().with("rsym", format!("D{}{}", call.get("EXCD"), call.get("SYMB")));
        let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(Vec::new()));
        return Ok(Answer::quote(body));
    };
    let from = until.saturating_sub(period.reach(DAILY).days());
    let candles = between(desk, listing, (from, until), period, prices);
    let rows: Vec<Object> = candles
        .iter()
        .filter(|candle| candle.last <= until)
        .take(DAILY)
        .map(|candle| daily_row(call, listing, candle))
        .collect();
    let head = head.with("rsym", feed_symbol(listing)).with("zdiv", "4").with("nrec", rows.len() as i64);
    let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(rows));
    Ok(Answer::quote(body))
}

fn daily_row(call: &Call, listing: &Listing, candle: &Candle) -> Object {
    let dollars = |value: Decimal| fixed(value, 4);
    let step = tick::step(listing.class(), candle.close, candle.last);
    Object::of(call.meta, "output2")
        .with("xymd", compact(candle.last))
        .with("clos", dollars(candle.close))
        .with("sign", candle.sign())
        .with("diff", dollars(candle.change().abs()))
        .with("rate", signed(candle.change_pct()))
        .with("open", dollars(candle.open))
        .with("high", dollars(candle.high))
        .with("low", dollars(candle.low))
        .with("tvol", candle.volume)
        .with("tamt", fixed(candle.value, 0))
        .with("pbid", dollars(candle.close))
        .with("vbid", "100")
        .with("pask", dollars(candle.close + step))
        .with("vask", "100")
}

/// A rate with its sign, as overseas quotes have it.
pub(super) fn signed(rate: Decimal) -> String {
    match fixed(rate, 2) {
        text if text == "0.00" => " 0.00".into(),
        text if text.starts_with('-') => text,
        text => format!("+{text}"),
    }
}

/// 해외주식분봉조회: candles of so many minutes, the newest first; `KEYB` is the local time of the newest one wanted.
pub(super) fn inquire_time_itemchartprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let size: usize =
        call.get("NMIN").parse().ok().filter(|n| (1..=390).contains(n)).ok_or(Refusal::parameter("NMIN"))?;
    let most: usize = call.get("NREC").parse().ok().filter(|n| *n > 0).ok_or(Refusal::parameter("NREC"))?;
    let head = Object::of(call.meta, "output1");
    let Some(listing) = listing(desk, call.get("EXCD"), call.get("SYMB")) else {
        let head = head.blank().with("rsym", format!("D{}{}", call.get("EXCD"), call.get("SYMB")));
        let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(Vec::new()));
        return Ok(Answer::quote(body));
    };
    let today = calendar::quote_day(Market::Us, desk.now);
    let earliest = if call.get("PINC") == "1" { Date::MIN } else { today };
    let until = match call.get("KEYB") {
        "" => desk.now,
        key => moment(key)?.min(desk.now),
    };
    let wanted = most.min(MINUTES);
    let candles = Backwards { until, earliest, size, most: wanted + 1 }.of(desk, listing);
    let rows: Vec<Object> = candles.iter().take(wanted).map(|candle| minute_row(call, candle)).collect();
    let session = calendar::session(Market::Us, today);
    let (local, korean) = (|at| clock_text(calendar::zone(Market::Us).to_datetime(at)), |at| clock_text(in_seoul(at)));
    let head = head
        .with("rsym", feed_symbol(listing))
        .with("zdiv", "4")
        .with("stim", local(session.open))
        .with("etim", local(session.close))
        .with("sktm", korean(session.open))
        .with("ektm", korean(session.close))
        .with("next", if candles.len() > wanted { "1" } else { "0" })
        .with("more", "0")
        .with("nrec", rows.len() as i64);
    let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(rows));
    Ok(Answer::quote(body))
}

/// A moment in New York: `20260303155900`.
fn moment(text: &str) -> Result<Timestamp, Refusal> {
    let local = DateTime::strptime("%Y%m%d%H%M%S", text).map_err(|_| Refusal::parameter("KEYB"))?;
    Ok(calendar::at(Market::Us, local.date(), local.time()))
}

fn minute_row(call: &Call, minute: &Minute) -> Object {
    let dollars = |value: Decimal| fixed(value, 4);
    let (local, korean) = (calendar::zone(Market::Us).to_datetime(minute.at), in_seoul(minute.at));
    let mean = (minute.high + minute.low) / Decimal::TWO;
    Object::of(call.meta, "output2")
        .with("tymd", compact(local.date()))
        .with("xymd", compact(local.date()))
        .with("xhms", clock_text(local))
        .with("kymd", compact(korean.date()))
        .with("khms", clock_text(korean))
        .with("open", dollars(minute.open))
        .with("high", dollars(minute.high))
        .with("low", dollars(minute.low))
        .with("last", dollars(minute.close))
        .with("evol", minute.volume)
        .with("eamt", fixed(mean * Decimal::from(minute.volume), 0))
}

/// 해외주식 체결추이: the last trades of today or of the day before. The tape has one a minute. The documents' table has
/// them in `output2`, their example in `output1`; here they are in both.
pub(super) fn quot_inquire_ccnl(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let (mut rows, mut full) = (Vec::new(), Vec::new());
    if let Some(listing) = listing(desk, call.get("EXCD"), call.get("SYMB")) {
        let today = calendar::quote_day(Market::Us, desk.now);
        let (date, until) = match call.get("TDAY") {
            "1" => (today, desk.now),
            "0" => {
                let before = calendar::previous_trading_day(Market::Us, today);
                (before, calendar::session(Market::Us, before).close)
            }
            _ => return Err(Refusal::parameter("TDAY")),
        };
        let quote = desk.quote(listing);
        let trades = Backwards { until, earliest: date, size: 1, most: TRADES }.of(desk, listing);
        let mut total: i64 = desk.minutes(listing, date).iter().map(|minute| minute.volume).sum();
        for trade in &trades {
            let row = |part| trade_row(Object::of(call.meta, part), trade, &quote).with("tvol", total);
            rows.push(row("output2"));
            let count = trades.len() as i64;
            full.push(row("output1").with("rsym", feed_symbol(listing)).with("ZDIV", "4").with("NREC", count));
            total -= trade.volume;
        }
    }
    let body = Object::new().with("output2", Value::List(rows)).with("output1", Value::List(full));
    Ok(Answer::quote(body))
}

fn trade_row(row: Object, trade: &Minute, quote: &Quote) -> Object {
    let then = Quote { last: trade.close, ..quote.clone() };
    let (sign, diff, rate) = change(&then);
    let (ask, bid) = then.book();
    row.with("khms", clock_text(in_seoul(trade.at)))
        .with("last", fixed(then.last, 4))
        .with("sign", sign)
        .with("diff", diff)
        .with("rate", rate)
        .with("evol", trade.volume)
        .with("mtyp", "0")
        .with("pbid", fixed(bid, 4))
        .with("pask", fixed(ask, 4))
        .with("vpow", fixed(strength(&then), 2))
}
