//! Prices of many symbols at once.

use kis_api::Market;
use rust_decimal::Decimal;

use super::overseas_quote::{change, feed_symbol, listing};
use crate::{
    clock::in_seoul,
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{
        Listing, Venue, calendar,
        quote::{Quote, percent},
    },
    wire::{Object, Value, fixed},
};

/// 관심종목(멀티종목) 시세조회: up to thirty domestic symbols. An unknown one is a row without anything.
pub(super) fn intstock_multprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let mut rows = Vec::new();
    for index in 1..=30 {
        let code = call.get(&format!("FID_INPUT_ISCD_{index}")).to_owned();
        if code.is_empty() {
            continue;
        }
        super::domestic_quote::market_code(call.get(&format!("FID_COND_MRKT_DIV_CODE_{index}")))?;
        let empty = Object::of(call.meta, "output");
        rows.push(match desk.world.domestic(&code) {
            Some(listing) => domestic_row(empty, listing, &desk.quote(listing)),
            None => empty.blank(),
        });
    }
    Ok(Answer::quote(Object::new().with("output", Value::List(rows))))
}

fn domestic_row(row: Object, listing: &Listing, quote: &Quote) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let (lower, upper) = quote.limits.unwrap_or_default();
    let (ask, bid) = quote.book();
    let market = if listing.venue == Venue::Kosdaq { "코스닥" } else { "거래소" };
    row.with("kospi_kosdaq_cls_name", market)
        .with("mrkt_trtm_cls_name", if listing.suspended { "거래정지" } else { market })
        .with("hour_cls_code", "0")
        .with("inter_shrn_iscd", listing.symbol.as_str())
        .with("inter_kor_isnm", listing.korean.as_str())
        .with("inter2_prpr", won(quote.last))
        .with("inter2_prdy_vrss", won(quote.change()))
        .with("prdy_vrss_sign", quote.sign())
        .with("prdy_ctrt", fixed(quote.change_pct(), 2))
        .with("acml_vol", quote.volume)
        .with("inter2_oprc", won(quote.open))
        .with("inter2_hgpr", won(quote.high))
        .with("inter2_lwpr", won(quote.low))
        .with("inter2_llam", won(lower))
        .with("inter2_mxpr", won(upper))
        .with("inter2_askp", won(ask))
        .with("inter2_bidp", won(bid))
        .with("acml_tr_pbmn", won(quote.value))
        .with("inter2_prdy_clpr", won(quote.previous_close))
        .with("oprc_vrss_hgpr_rate", fixed(percent(quote.high - quote.open, quote.open), 2))
        .with("intr_antc_cntg_vrss_sign", "3")
        .with("intr_antc_cntg_prdy_ctrt", "0.00")
        .with("inter2_sdpr", won(quote.base))
}

/// 해외주식 복수종목 시세조회: up to ten symbols of any exchanges. An unknown one is a row without anything.
pub(super) fn multprice(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let count = call.number("NREC")?;
    if count < Decimal::ONE || count > Decimal::TEN {
        return Err(Refusal::parameter("NREC"));
    }
    let mut rows = Vec::new();
    for index in 1..=10 {
        let (exchange, symbol) = (call.get(&format!("EXCD_{index:02}")), call.get(&format!("SYMB_{index:02}")));
        if Decimal::from(index) > count || symbol.is_empty() {
            continue;
        }
        let empty = Object::of(call.meta, "output2");
        rows.push(match listing(desk, exchange, symbol) {
            Some(listing) => overseas_row(empty, desk, listing),
            None => empty.blank(),
        });
    }
    let head = Object::of(call.meta, "output").with("nrec", rows.len() as i64);
    let body = Object::new().with("output", Value::Object(head)).with("output2", Value::List(rows));
    Ok(Answer::quote(body))
}

fn overseas_row(row: Object, desk: &mut Desk<'_>, listing: &Listing) -> Object {
    let quote = desk.quote(listing);
    let (sign, diff, rate) = change(&quote);
    let (ask, bid) = quote.book();
    let dollars = |value: Decimal| fixed(value, 4);
    let shares = Decimal::from(listing.shares);
    let local = calendar::zone(Market::Us).to_datetime(desk.now);
    row.with("rsym", feed_symbol(listing))
        .with("excd", listing.venue.us().map_or("", |e| e.quote_code()))
        .with("symb", listing.symbol.as_str())
        .with("knam", listing.korean.as_str())
        .with("exnm", listing.venue.korean())
        .with("nnam", "미국")
        .with("zdiv", "4")
        .with("last", dollars(quote.last))
        .with("sign", sign)
        .with("diff", diff)
        .with("rate", rate)
        .with("open", dollars(quote.open))
        .with("high", dollars(quote.high))
        .with("low", dollars(quote.low))
        .with("pbid", dollars(bid))
        .with("pask", dollars(ask))
        .with("tvol", quote.volume)
        .with("tamt", fixed(quote.value, 0))
        .with("xhms", super::clock_text(local))
        .with("khms", super::clock_text(in_seoul(desk.now)))
        .with("curr", "USD")
        .with("base", dollars(quote.base))
        .with("pvol", quote.previous_volume)
        .with("pamt", fixed(quote.base * Decimal::from(quote.previous_volume), 0))
        .with("shar", listing.shares)
        .with("tomv", fixed((quote.last * shares).trunc(), 0))
        .with("bnit", "1")
        .with("t_xprc", fixed((quote.last * desk.world.scenario.rate).trunc(), 0))
}
