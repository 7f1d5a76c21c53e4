//! Indices: of KRX, of other countries, and rates of exchange.

use jiff::civil::Date;
use kis_api::Market;
use rust_decimal::Decimal;

use super::{compact, domestic_chart::between};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{
        Board, Kind, Listing, calendar,
        candle::{Candle, Period, Prices},
        depth::levels,
        quote::{Quote, percent},
        year::{Extreme, Year},
    },
    wire::{Object, Value, fixed},
};

/// Rows of 국내주식업종기간별시세, at most.
const DOMESTIC: usize = 50;
/// Rows of 해외주식 종목/지수/환율기간별시세, at most.
const OVERSEAS: usize = 100;

fn points(value: Decimal) -> String {
    fixed(value, 2)
}

/// Amounts of indices come in millions of won, and volumes in thousands of shares.
fn millions(value: Decimal) -> String {
    fixed((value / Decimal::from(1_000_000)).trunc(), 0)
}

/// The span and the period that a chart asks for.
fn asked(call: &Call) -> Result<((Date, Date), Period), Refusal> {
    let span = (super::date(call, "FID_INPUT_DATE_1")?, super::date(call, "FID_INPUT_DATE_2")?);
    let period = Period::from_letter(call.get("FID_PERIOD_DIV_CODE"));
    Ok((span, period.ok_or_else(|| Refusal::parameter("FID_PERIOD_DIV_CODE"))?))
}

fn domestic<'a>(desk: &Desk<'a>, call: &Call) -> Result<Option<&'a Listing>, Refusal> {
    match call.get("FID_COND_MRKT_DIV_CODE") {
        "U" => Ok(desk.world.instrument(Board::Index, call.get("FID_INPUT_ISCD"))),
        _ => Err(Refusal::parameter("MRKT_DIV_CODE")),
    }
}

/// 국내주식업종기간별시세: the latest candles of those that the two dates touch, the newest first.
pub(super) fn inquire_daily_indexchartprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let (span, period) = asked(call)?;
    let head = Object::of(call.meta, "output1");
    let (head, candles) = match domestic(desk, call)? {
        Some(index) => {
            let quote = desk.quote(index);
            let yesterday = calendar::previous_trading_day(Market::Kr, quote.day);
            let before = between(desk, index, (yesterday, yesterday), Period::Day, Prices::AsTraded).pop();
            let head = chart_head(head, index, &quote, before.as_ref());
            (head, between(desk, index, span, period, Prices::AsTraded))
        }
        None => (head, Vec::new()),
    };
    let row = |candle: &Candle| {
        Object::of(call.meta, "output2")
            .with("stck_bsop_date", compact(candle.first))
            .with("bstp_nmix_prpr", points(candle.close))
            .with("bstp_nmix_oprc", points(candle.open))
            .with("bstp_nmix_hgpr", points(candle.high))
            .with("bstp_nmix_lwpr", points(candle.low))
            .with("acml_vol", candle.volume / 1_000)
            .with("acml_tr_pbmn", millions(candle.value))
            .with("mod_yn", "N")
    };
    let rows = candles.iter().take(DOMESTIC).map(row).collect();
    let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(rows));
    Ok(Answer::quote(body))
}

fn chart_head(head: Object, index: &Listing, quote: &Quote, before: Option<&Candle>) -> Object {
    let of_before = |part: fn(&Candle) -> Decimal| points(before.map_or(Decimal::ZERO, part));
    head.with("prdy_vrss_sign", quote.sign())
        .with("bstp_nmix_prdy_ctrt", points(quote.change_pct()))
        .with("prdy_nmix", points(quote.base))
        .with("acml_vol", quote.volume / 1_000)
        .with("acml_tr_pbmn", millions(quote.value))
        .with("hts_kor_isnm", index.korean.as_str())
        .with("bstp_nmix_prpr", points(quote.last))
        .with("bstp_cls_code", index.symbol.as_str())
        .with("prdy_vol", quote.previous_volume / 1_000)
        .with("bstp_nmix_oprc", points(quote.open))
        .with("bstp_nmix_hgpr", points(quote.high))
        .with("bstp_nmix_lwpr", points(quote.low))
        .with("futs_prdy_oprc", of_before(|c| c.open))
        .with("futs_prdy_hgpr", of_before(|c| c.high))
        .with("futs_prdy_lwpr", of_before(|c| c.low))
        .with("bstp_nmix_prdy_vrss", points(quote.change()))
}

/// 국내업종 현재지수. How many listings rose and fell is counted among those of the simulator.
pub(super) fn inquire_index_price(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let row = Object::of(call.meta, "output");
    let row = match domestic(desk, call)? {
        Some(index) => {
            let quote = desk.quote(index);
            let row = price_row(row, &quote);
            breadth(year_row(row, index, &quote), desk, &quote)
        }
        None => row,
    };
    Ok(Answer::quote(Object::new().with("output", Value::Object(row))))
}

fn price_row(row: Object, quote: &Quote) -> Object {
    let away = |price: Decimal| {
        let change = price - quote.base;
        let sign = if change > Decimal::ZERO {
            "2"
        } else if change < Decimal::ZERO {
            "5"
        } else {
            "3"
        };
        (points(change), sign, points(percent(change, quote.base)))
    };
    let [open, high, low] = [quote.open, quote.high, quote.low].map(away);
    row.with("bstp_nmix_prpr", points(quote.last))
        .with("bstp_nmix_prdy_vrss", points(quote.change()))
        .with("prdy_vrss_sign", quote.sign())
        .with("bstp_nmix_prdy_ctrt", points(quote.change_pct()))
        .with("acml_vol", quote.volume / 1_000)
        .with("prdy_vol", quote.previous_volume / 1_000)
        .with("acml_tr_pbmn", millions(quote.value))
        .with("prdy_tr_pbmn", millions(quote.base * Decimal::from(quote.previous_volume)))
        .with("bstp_nmix_oprc", points(quote.open))
        .with("prdy_nmix_vrss_nmix_oprc", open.0)
        .with("oprc_vrss_prpr_sign", open.1)
        .with("bstp_nmix_oprc_prdy_ctrt", open.2)
        .with("bstp_nmix_hgpr", points(quote.high))
        .with("prdy_nmix_vrss_nmix_hgpr", high.0)
        .with("hgpr_vrss_prpr_sign", high.1)
        .with("bstp_nmix_hgpr_prdy_ctrt", high.2)
        .with("bstp_nmix_lwpr", points(quote.low))
        .with("prdy_clpr_vrss_lwpr", low.0)
        .with("lwpr_vrss_prpr_sign", low.1)
        .with("prdy_clpr_vrss_lwpr_rate", low.2)
}

fn year_row(row: Object, index: &Listing, quote: &Quote) -> Object {
    let year = Year::of(index, quote);
    let away = |extreme: Extreme| points(percent(quote.last - extreme.price, extreme.price));
    let (high, low) = (year.high_since_january, year.low_since_january);
    row.with("dryy_bstp_nmix_hgpr", points(high.price))
        .with("dryy_hgpr_vrss_prpr_rate", away(high))
        .with("dryy_bstp_nmix_hgpr_date", compact(high.day))
        .with("dryy_bstp_nmix_lwpr", points(low.price))
        .with("dryy_lwpr_vrss_prpr_rate", away(low))
        .with("dryy_bstp_nmix_lwpr_date", compact(low.day))
}

/// Who rose, who fell, and how much is offered and wanted.
fn breadth(row: Object, desk: &mut Desk<'_>, quote: &Quote) -> Object {
    let stocks = desk.world.listings.iter().filter(|l| l.market() == Market::Kr && l.kind == Kind::Stock);
    let mut signs = [0_i64; 5];
    for listing in stocks {
        let sign = desk.quote(listing).sign();
        if let Some(count) = sign.parse::<usize>().ok().and_then(|sign| signs.get_mut(sign - 1)) {
            *count += 1;
        }
    }
    let [upper, up, same, lower, down] = signs;
    let book = levels(quote);
    let (offered, wanted) = book.iter().fold((0, 0), |sum, level| (sum.0 + level.offered, sum.1 + level.wanted));
    let part = |size: i64| points(percent(size.into(), (offered + wanted).into()));
    row.with("ascn_issu_cnt", up)
        .with("uplm_issu_cnt", upper)
        .with("stnr_issu_cnt", same)
        .with("down_issu_cnt", down)
        .with("lslm_issu_cnt", lower)
        .with("total_askp_rsqn", offered)
        .with("total_bidp_rsqn", wanted)
        .with("seln_rsqn_rate", part(offered))
        .with("shnu_rsqn_rate", part(wanted))
        .with("ntby_rsqn", wanted - offered)
}

/// 해외주식 종목/지수/환율기간별시세: indices and US stocks by `N`, rates of exchange by `X`.
pub(super) fn inquire_daily_chartprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let (span, period) = asked(call)?;
    let code = call.get("FID_INPUT_ISCD");
    let found = match call.get("FID_COND_MRKT_DIV_CODE") {
        "N" | "X" => desk.world.instrument(Board::OverseasIndex, code),
        // Treasury bonds and gold futures are known, but nothing of them is quoted here.
        "I" | "S" => None,
        _ => return Err(Refusal::parameter("MRKT_DIV_CODE")),
    };
    let found = found.or_else(|| desk.world.find(code).filter(|listing| listing.market() == Market::Us));
    let head = Object::of(call.meta, "output1");
    let (head, candles) = match found {
        Some(listing) => {
            let quote = desk.quote(listing);
            (overseas_head(head, listing, &quote), between(desk, listing, span, period, Prices::AsTraded))
        }
        None => (head, Vec::new()),
    };
    let row = |candle: &Candle| {
        Object::of(call.meta, "output2")
            .with("stck_bsop_date", compact(candle.first))
            .with("ovrs_nmix_prpr", points(candle.close))
            .with("ovrs_nmix_oprc", points(candle.open))
            .with("ovrs_nmix_hgpr", points(candle.high))
            .with("ovrs_nmix_lwpr", points(candle.low))
            .with("acml_vol", candle.volume)
            .with("mod_yn", "N")
    };
    let rows = candles.iter().take(OVERSEAS).map(row).collect();
    let body = Object::new().with("output1", Value::Object(head)).with("output2", Value::List(rows));
    Ok(Answer::quote(body))
}

fn overseas_head(head: Object, listing: &Listing, quote: &Quote) -> Object {
    head.with("ovrs_nmix_prdy_vrss", points(quote.change()))
        .with("prdy_vrss_sign", quote.sign())
        .with("prdy_ctrt", points(quote.change_pct()))
        .with("ovrs_nmix_prdy_clpr", points(quote.previous_close))
        .with("acml_vol", quote.volume)
        .with("hts_kor_isnm", listing.korean.as_str())
        .with("ovrs_nmix_prpr", points(quote.last))
        .with("stck_shrn_iscd", listing.symbol.as_str())
        .with("prdy_vol", quote.previous_volume)
        .with("ovrs_prod_oprc", points(quote.open))
        .with("ovrs_prod_hgpr", points(quote.high))
        .with("ovrs_prod_lwpr", points(quote.low))
}
