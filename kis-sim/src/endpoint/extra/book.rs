//! Order books of ten levels.

use rust_decimal::Decimal;

use super::Query;
use crate::{
    clock::in_seoul,
    desk::Desk,
    endpoint::{
        clock_text, domestic_quote,
        overseas_quote::{feed_symbol, listing},
    },
    gateway::{Answer, Refusal},
    market::{
        Listing, calendar,
        depth::{Level, levels},
        quote::Quote,
    },
    wire::{Object, Value, fixed},
};

/// 주식현재가 호가/예상체결.
pub(super) fn domestic(desk: &mut Desk<'_>, query: &Query<'_>) -> Result<Answer, Refusal> {
    domestic_quote::market_code(query.get("FID_COND_MRKT_DIV_CODE"))?;
    let code = query.get("FID_INPUT_ISCD").to_owned();
    let Some(listing) = desk.world.domestic(&code) else {
        let body = Object::new().with("output1", Value::Object(Object::new()));
        return Ok(Answer::quote(body.with("output2", Value::Object(Object::new()))));
    };
    let quote = desk.quote(listing);
    let time = clock_text(in_seoul(desk.now));
    let body = Object::new()
        .with("output1", Value::Object(domestic_book(&quote, time)))
        .with("output2", Value::Object(expected(listing, &quote)));
    Ok(Answer::quote(body))
}

fn domestic_book(quote: &Quote, time: String) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let levels = levels(quote);
    let mut book = Object::new().with("aspr_acpt_hour", time);
    let mut column = |name: &str, value: fn(&Level) -> String| {
        for (level, index) in levels.iter().zip(1..) {
            book.0.push((format!("{name}{index}").into(), value(level).into()));
        }
    };
    column("askp", |level| fixed(level.ask, 0));
    column("bidp", |level| fixed(level.bid, 0));
    column("askp_rsqn", |level| level.offered.to_string());
    column("bidp_rsqn", |level| level.wanted.to_string());
    column("askp_rsqn_icdc", |_| "0".into());
    column("bidp_rsqn_icdc", |_| "0".into());
    let offered: i64 = levels.iter().map(|level| level.offered).sum();
    let wanted: i64 = levels.iter().map(|level| level.wanted).sum();
    book.with("total_askp_rsqn", offered)
        .with("total_bidp_rsqn", wanted)
        .with("total_askp_rsqn_icdc", "0")
        .with("total_bidp_rsqn_icdc", "0")
        .with("ovtm_total_askp_icdc", "0")
        .with("ovtm_total_bidp_icdc", "0")
        .with("ovtm_total_askp_rsqn", "0")
        .with("ovtm_total_bidp_rsqn", "0")
        .with("ntby_aspr_rsqn", won(Decimal::from(wanted - offered)))
        .with("new_mkop_cls_code", "20")
}

fn expected(listing: &Listing, quote: &Quote) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    Object::new()
        .with("antc_mkop_cls_code", "112")
        .with("stck_prpr", won(quote.last))
        .with("stck_oprc", won(quote.open))
        .with("stck_hgpr", won(quote.high))
        .with("stck_lwpr", won(quote.low))
        .with("stck_sdpr", won(quote.base))
        .with("antc_cnpr", won(quote.last))
        .with("antc_cntg_vrss_sign", quote.sign())
        .with("antc_cntg_vrss", won(quote.change()))
        .with("antc_cntg_prdy_ctrt", fixed(quote.change_pct(), 2))
        .with("antc_vol", "0")
        .with("stck_shrn_iscd", listing.symbol.as_str())
        .with("vi_cls_code", "N")
}

/// 해외주식 현재가 호가.
pub(super) fn overseas(desk: &mut Desk<'_>, query: &Query<'_>) -> Result<Answer, Refusal> {
    let Some(listing) = listing(desk, query.get("EXCD"), query.get("SYMB")) else {
        let blank = Object::new().with("rsym", "").with("last", "");
        return Ok(Answer::quote(Object::new().with("output1", Value::Object(blank))));
    };
    let quote = desk.quote(listing);
    let levels = levels(&quote);
    let price = |value: Decimal| fixed(value, 4);
    let local = calendar::zone(kis_api::Market::Us).to_datetime(desk.now);
    let offered: i64 = levels.iter().map(|level| level.offered).sum();
    let wanted: i64 = levels.iter().map(|level| level.wanted).sum();
    let head = Object::new()
        .with("rsym", feed_symbol(listing))
        .with("zdiv", "4")
        .with("curr", "USD")
        .with("base", price(quote.base))
        .with("open", price(quote.open))
        .with("high", price(quote.high))
        .with("low", price(quote.low))
        .with("last", price(quote.last))
        .with("dymd", local.strftime("%Y%m%d").to_string())
        .with("dhms", clock_text(local))
        .with("bvol", wanted)
        .with("avol", offered)
        .with("bdvl", "0")
        .with("advl", "0")
        .with("code", listing.symbol.as_str())
        .with("ropen", fixed(quote.open - quote.base, 4))
        .with("rhigh", fixed(quote.high - quote.base, 4))
        .with("rlow", fixed(quote.low - quote.base, 4))
        .with("rclose", fixed(quote.change(), 4));
    let mut book = Object::new();
    for (level, index) in levels.iter().zip(1..) {
        let cells = [
            ("pbid", price(level.bid)),
            ("pask", price(level.ask)),
            ("vbid", level.wanted.to_string()),
            ("vask", level.offered.to_string()),
            ("dbid", "0".into()),
            ("dask", "0".into()),
        ];
        book.0.extend(cells.map(|(name, value)| (format!("{name}{index}").into(), value.into())));
    }
    let names = ["vstm", "vetm", "csbp", "cshi", "cslo", "iep", "iev"];
    let auction = Object(names.iter().map(|name| ((*name).into(), "".into())).collect());
    let body = Object::new()
        .with("output1", Value::Object(head))
        .with("output2", Value::Object(book))
        .with("output3", Value::Object(auction));
    Ok(Answer::quote(body))
}
