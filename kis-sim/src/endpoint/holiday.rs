//! 국내휴장일조회: which days are business, trading and settlement days.

use jiff::{ToSpan, civil::Date};
use kis_api::Market;

use crate::{
    desk::Desk,
    gateway::{Answer, Call, Continuation, Refusal},
    market::calendar::is_trading_day,
    wire::{Object, Value, padded},
};

/// Days of one page.
const PAGE: i64 = 24;

/// 국내휴장일조회. Its pages are of days and never end; the cursor names the first and the last day of this one.
pub(super) fn chk_holiday(_: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let asked = super::date(call, "BASS_DT")?;
    let cursor = call.get("CTX_AREA_NK");
    let first = match (call.continued, cursor) {
        (true, text) if !text.is_empty() => parse(text)?.saturating_add(1.day()),
        _ => asked,
    };
    let days: Vec<Date> = (0..PAGE).map(|offset| first.saturating_add(offset.days())).collect();
    let last = days.last().copied().unwrap_or(first);
    let rows = days.iter().map(|day| row(call, *day)).collect();
    let body = Object::new()
        .with("ctx_area_nk", padded(&super::compact(last), 20))
        .with("ctx_area_fk", padded(&super::compact(first), 20))
        .with("output", Value::List(rows));
    let answer = Answer::ledger(call, body, "KIOK0500", "조회가 계속됩니다..다음버튼을 Click 하십시오.");
    Ok(answer.page(Continuation::of(call.continued, true)))
}

fn parse(text: &str) -> Result<Date, Refusal> {
    Date::strptime("%Y%m%d", text).map_err(|_| Refusal::parameter("CTX_AREA_NK"))
}

fn row(call: &Call, day: Date) -> Object {
    let open = is_trading_day(Market::Kr, day);
    let yes_no = |yes: bool| if yes { "Y" } else { "N" };
    // Monday is 02; banks work on the last day of the year, on which the exchange rests.
    let weekday = day.weekday().to_sunday_one_offset();
    let year_end = (day.month(), day.day()) == (12, 31) && !matches!(weekday, 1 | 7);
    Object::of(call.meta, "output")
        .with("bass_dt", super::compact(day))
        .with("wday_dvsn_cd", format!("{weekday:02}"))
        .with("bzdy_yn", yes_no(open || year_end))
        .with("tr_day_yn", "Y")
        .with("opnd_yn", yes_no(open))
        .with("sttl_day_yn", yes_no(open))
}
