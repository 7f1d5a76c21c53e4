//! Minutes and trades of domestic stocks.

use jiff::civil::{Date, Time};
use kis_api::Market;
use rust_decimal::Decimal;

use super::{clock_text, compact, domestic_chart::change, domestic_quote::market_code, minutes::Backwards};
use crate::{
    clock::in_seoul,
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{
        calendar,
        candle::Minute,
        quote::{Quote, percent},
    },
    wire::{Object, Value, fixed},
};

/// Rows of 주식당일분봉조회, at most.
const TODAY: usize = 30;
/// Rows of 주식일별분봉조회, at most.
const ANY_DAY: usize = 120;
/// Rows of 주식현재가 체결.
const TRADES: usize = 30;

/// 주식당일분봉조회: the minutes up to a time of today, the newest first; on request those of the days before as well.
pub(super) fn inquire_time_itemchartprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let today = calendar::quote_day(Market::Kr, desk.now);
    chart(desk, call, today, TODAY)
}

/// 주식일별분봉조회: the same of any day.
pub(super) fn inquire_time_dailychartprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let date = super::date(call, "FID_INPUT_DATE_1")?;
    chart(desk, call, date, ANY_DAY)
}

fn chart(desk: &mut Desk<'_>, call: &Call, date: Date, most: usize) -> Result<Answer, Refusal> {
    market_code(call.get("FID_COND_MRKT_DIV_CODE"))?;
    let time = Time::strptime("%H%M%S", call.get("FID_INPUT_HOUR_1"));
    let time = time.map_err(|_| Refusal::parameter("FID_INPUT_HOUR_1"))?;
    let until = calendar::at(Market::Kr, date, time);
    let before = call.get("FID_PW_DATA_INCU_YN") == "Y";
    let head = Object::of(call.meta, "output1");
    let (head, minutes) = match desk.world.domestic(call.get("FID_INPUT_ISCD")) {
        Some(listing) => {
            let earliest = if before { Date::MIN } else { date };
            let minutes = Backwards { until, earliest, size: 1, most }.of(desk, listing);
            let head = change(head, &desk.quote(listing)).with("hts_kor_isnm", listing.korean.as_str());
            (head, minutes)
        }
        None => (head, Vec::new()),
    };
    let rows = minutes.iter().map(|minute| chart_row(call, minute)).collect();
    let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(rows));
    Ok(Answer::quote(body))
}

fn chart_row(call: &Call, minute: &Minute) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let at = in_seoul(minute.at);
    Object::of(call.meta, "output2")
        .with("stck_bsop_date", compact(at.date()))
        .with("stck_cntg_hour", clock_text(at))
        .with("stck_prpr", won(minute.close))
        .with("stck_oprc", won(minute.open))
        .with("stck_hgpr", won(minute.high))
        .with("stck_lwpr", won(minute.low))
        .with("cntg_vol", minute.volume)
        .with("acml_tr_pbmn", won(minute.value))
}

/// 주식현재가 체결: the last thirty trades. The tape has one a minute.
pub(super) fn inquire_ccnl(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    market_code(call.get("FID_COND_MRKT_DIV_CODE"))?;
    let mut rows = Vec::new();
    if let Some(listing) = desk.world.domestic(call.get("FID_INPUT_ISCD")) {
        let quote = desk.quote(listing);
        let wanted = Backwards { until: desk.now, earliest: quote.day, size: 1, most: TRADES };
        let trades = wanted.of(desk, listing);
        rows.extend(trades.iter().map(|trade| trade_row(call, trade, &quote)));
    }
    Ok(Answer::quote(Object::new().with("output", Value::List(rows))))
}

fn trade_row(call: &Call, trade: &Minute, quote: &Quote) -> Object {
    let then = Quote { last: trade.close, ..quote.clone() };
    Object::of(call.meta, "output")
        .with("stck_cntg_hour", clock_text(in_seoul(trade.at)))
        .with("stck_prpr", fixed(then.last, 0))
        .with("prdy_vrss", fixed(then.change(), 0))
        .with("prdy_vrss_sign", then.sign())
        .with("cntg_vol", trade.volume)
        .with("tday_rltv", fixed(strength(&then), 2))
        .with("prdy_ctrt", fixed(then.change_pct(), 2))
}

/// 체결강도, made up: 100 at the base price, and a little more or less with the day's change.
pub(super) fn strength(quote: &Quote) -> Decimal {
    Decimal::ONE_HUNDRED + percent(quote.change(), quote.base) * Decimal::TEN
}
