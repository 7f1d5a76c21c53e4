//! Days, weeks, months and years of domestic stocks.

use jiff::{ToSpan as _, civil::Date};
use rust_decimal::Decimal;

use super::{compact, domestic_quote::market_code};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{
        Listing, calendar,
        candle::{self, Candle, Period, Prices},
        quote::{Quote, percent},
        year::Year,
    },
    wire::{Object, Value, fixed},
};

/// Rows of 국내주식기간별시세, at most.
const CHART: usize = 100;
/// Rows of 주식현재가 일자별.
const LATEST: usize = 30;

/// 국내주식기간별시세: the latest candles of those that the two dates touch, the newest first.
pub(super) fn inquire_daily_itemchartprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    market_code(call.get("FID_COND_MRKT_DIV_CODE"))?;
    let (from, until) = (super::date(call, "FID_INPUT_DATE_1")?, super::date(call, "FID_INPUT_DATE_2")?);
    let period = Period::from_letter(call.get("FID_PERIOD_DIV_CODE"));
    let period = period.ok_or_else(|| Refusal::parameter("FID_PERIOD_DIV_CODE"))?;
    let prices = match call.get("FID_ORG_ADJ_PRC") {
        "0" => Prices::Adjusted,
        "1" => Prices::AsTraded,
        _ => return Err(Refusal::parameter("FID_ORG_ADJ_PRC")),
    };
    let head = Object::of(call.meta, "output1");
    let (head, candles) = match desk.world.domestic(call.get("FID_INPUT_ISCD")) {
        Some(listing) => {
            let candles = between(desk, listing, (from, until), period, prices);
            (screen(head, desk, listing), candles)
        }
        None => (head, Vec::new()),
    };
    let rows = candles.iter().take(CHART).map(|candle| chart_row(call, candle)).collect();
    let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(rows));
    Ok(Answer::quote(body))
}

/// The candles of a listing that a span of days touches, the newest first.
pub(super) fn between(
    desk: &mut Desk<'_>,
    listing: &Listing,
    (from, until): (Date, Date),
    period: Period,
    prices: Prices,
) -> Vec<Candle> {
    if from > until {
        return Vec::new();
    }
    let bars = desk.days(listing, period.begin(from));
    let candles = candle::together(&candle::days(&bars, prices), period);
    candles.into_iter().skip_while(|c| c.first > until).take_while(|c| c.last >= from).collect()
}

/// The latest candles of a listing, the newest first.
fn latest(desk: &mut Desk<'_>, listing: &Listing, period: Period, prices: Prices) -> Vec<Candle> {
    let today = calendar::quote_day(listing.market(), desk.now);
    let from = today.saturating_sub(period.reach(LATEST).days());
    between(desk, listing, (from, today), period, prices).into_iter().take(LATEST).collect()
}

fn screen(head: Object, desk: &mut Desk<'_>, listing: &Listing) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let quote = desk.quote(listing);
    let (lower, upper) = quote.limits.unwrap_or_default();
    let (ask, bid) = quote.book();
    let shares = Decimal::from(listing.shares);
    let year = Year::of(listing, &quote);
    let bars = desk.days(listing, quote.day);
    let days = candle::days(&bars, Prices::AsTraded);
    let before = days.iter().find(|c| c.last < quote.day);
    let of_before = |part: fn(&Candle) -> Decimal| won(before.map_or(Decimal::ZERO, part));
    change(head, &quote)
        .with("hts_kor_isnm", listing.korean.as_str())
        .with("stck_shrn_iscd", listing.symbol.as_str())
        .with("prdy_vol", quote.previous_volume)
        .with("stck_mxpr", won(upper))
        .with("stck_llam", won(lower))
        .with("stck_oprc", won(quote.open))
        .with("stck_hgpr", won(quote.high))
        .with("stck_lwpr", won(quote.low))
        .with("stck_prdy_oprc", of_before(|c| c.open))
        .with("stck_prdy_hgpr", of_before(|c| c.high))
        .with("stck_prdy_lwpr", of_before(|c| c.low))
        .with("askp", won(ask))
        .with("bidp", won(bid))
        .with("prdy_vrss_vol", quote.volume - quote.previous_volume)
        .with("vol_tnrt", fixed(percent(quote.volume.into(), shares), 2))
        .with("stck_fcam", "100")
        .with("lstn_stcn", listing.shares)
        .with("cpfn", fixed(Decimal::from(listing.shares / 1_000_000), 0))
        .with("hts_avls", won((quote.last * shares / Decimal::from(100_000_000)).trunc()))
        .with("per", fixed(Year::PER, 2))
        .with("eps", fixed(year.earnings, 2))
        .with("pbr", fixed(Year::PBR, 2))
}

/// The fields of the day that the heads of charts have in common.
pub(super) fn change(head: Object, quote: &Quote) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    head.with("prdy_vrss", won(quote.change()))
        .with("prdy_vrss_sign", quote.sign())
        .with("prdy_ctrt", fixed(quote.change_pct(), 2))
        .with("stck_prdy_clpr", won(quote.previous_close))
        .with("acml_vol", quote.volume)
        .with("acml_tr_pbmn", won(quote.value))
        .with("stck_prpr", won(quote.last))
}

fn chart_row(call: &Call, candle: &Candle) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    // 분할 비율: the base as percent of the close before.
    let split = candle.split.map_or(Decimal::ZERO, |ratio| ratio * Decimal::ONE_HUNDRED);
    Object::of(call.meta, "output2")
        .with("stck_bsop_date", compact(candle.first))
        .with("stck_clpr", won(candle.close))
        .with("stck_oprc", won(candle.open))
        .with("stck_hgpr", won(candle.high))
        .with("stck_lwpr", won(candle.low))
        .with("acml_vol", candle.volume)
        .with("acml_tr_pbmn", won(candle.value))
        .with("flng_cls_code", "00")
        .with("prtt_rate", fixed(split, 2))
        .with("mod_yn", if candle.split.is_some() { "Y" } else { "N" })
        .with("prdy_vrss_sign", candle.sign())
        .with("prdy_vrss", won(candle.change()))
}

/// 주식현재가 일자별: the latest thirty. Here the codes for adjusted prices are the other way round.
pub(super) fn inquire_daily_price(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    market_code(call.get("FID_COND_MRKT_DIV_CODE"))?;
    let period = Period::from_letter(call.get("FID_PERIOD_DIV_CODE")).filter(|period| *period != Period::Year);
    let period = period.ok_or_else(|| Refusal::parameter("FID_PERIOD_DIV_CODE"))?;
    let prices = match call.get("FID_ORG_ADJ_PRC") {
        "0" => Prices::AsTraded,
        "1" => Prices::Adjusted,
        _ => return Err(Refusal::parameter("FID_ORG_ADJ_PRC")),
    };
    let candles = match desk.world.domestic(call.get("FID_INPUT_ISCD")) {
        Some(listing) => latest(desk, listing, period, prices),
        None => Vec::new(),
    };
    let rows = candles.iter().map(|candle| latest_row(call, candle)).collect();
    Ok(Answer::quote(Object::new().with("output", Value::List(rows))))
}

fn latest_row(call: &Call, candle: &Candle) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let grown = Decimal::from(candle.volume - candle.previous_volume);
    Object::of(call.meta, "output")
        .with("stck_bsop_date", compact(candle.first))
        .with("stck_oprc", won(candle.open))
        .with("stck_hgpr", won(candle.high))
        .with("stck_lwpr", won(candle.low))
        .with("stck_clpr", won(candle.close))
        .with("acml_vol", candle.volume)
        .with("prdy_vrss_vol_rate", fixed(percent(grown, candle.previous_volume.into()), 2))
        .with("prdy_vrss", won(candle.change()))
        .with("prdy_vrss_sign", candle.sign())
        .with("prdy_ctrt", fixed(candle.change_pct(), 2))
        .with("hts_frgn_ehrt", "50.00")
        .with("frgn_ntby_qty", candle.volume / 20)
        .with("flng_cls_code", "00")
        .with("acml_prtt_rate", fixed(candle.split.unwrap_or_default(), 2))
}
