//! Order books of ten levels.

use rust_decimal::Decimal;

use super::{
    clock_text, compact, domestic_quote,
    overseas_chart::signed,
    overseas_quote::{feed_symbol, listing},
};
use crate::{
    clock::in_seoul,
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{
        Listing, calendar,
        depth::{Level, levels},
        quote::{Quote, percent},
    },
    wire::{Object, Value, fixed},
};

/// 주식현재가 호가/예상체결.
pub(super) fn inquire_asking_price_exp_ccn(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    domestic_quote::market_code(call.get("FID_COND_MRKT_DIV_CODE"))?;
    let code = call.get("FID_INPUT_ISCD").to_owned();
    let (book, expected_trade) = (Object::of(call.meta, "output1"), Object::of(call.meta, "output2"));
    let Some(listing) = desk.world.domestic(&code) else {
        let body = Object::new().with("output1", Value::Object(book)).with("output2", Value::Object(expected_trade));
        return Ok(Answer::quote(body));
    };
    let quote = desk.quote(listing);
    let time = clock_text(in_seoul(desk.now));
    let body = Object::new()
        .with("output1", Value::Object(domestic_book(book, &quote, time)))
        .with("output2", Value::Object(expected(expected_trade, listing, &quote)));
    Ok(Answer::quote(body))
}

fn domestic_book(book: Object, quote: &Quote, time: String) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let levels = levels(quote);
    let mut book = book.with("aspr_acpt_hour", time);
    let mut column = |name: &str, value: fn(&Level) -> String| {
        for (level, index) in levels.iter().zip(1..) {
            book.put(&format!("{name}{index}"), value(level));
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

fn expected(row: Object, listing: &Listing, quote: &Quote) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    row.with("antc_mkop_cls_code", "112")
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
pub(super) fn inquire_asking_price(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let [head, book, auction] = ["output1", "output2", "output3"].map(|part| Object::of(call.meta, part));
    let (head, book) = match listing(desk, call.get("EXCD"), call.get("SYMB")) {
        Some(listing) => {
            let quote = desk.quote(listing);
            let local = calendar::zone(kis_api::Market::Us).to_datetime(desk.now);
            let levels = levels(&quote);
            let total = |size: fn(&Level) -> i64| levels.iter().map(size).sum::<i64>();
            let head = overseas_head(head, listing, &quote)
                .with("dymd", compact(local.date()))
                .with("dhms", clock_text(local))
                .with("bvol", total(|level| level.wanted))
                .with("avol", total(|level| level.offered));
            (head, overseas_book(book, &levels))
        }
        None => (head.blank(), book),
    };
    let body = Object::new()
        .with("output1", Value::Object(head))
        .with("output2", Value::Object(book))
        .with("output3", Value::Object(auction.blank()));
    Ok(Answer::quote(body))
}

fn overseas_head(head: Object, listing: &Listing, quote: &Quote) -> Object {
    let price = |value: Decimal| fixed(value, 4);
    let rate = |price: Decimal| signed(percent(price - quote.base, quote.base));
    head.with("rsym", feed_symbol(listing))
        .with("zdiv", "4")
        .with("curr", "USD")
        .with("base", price(quote.base))
        .with("open", price(quote.open))
        .with("high", price(quote.high))
        .with("low", price(quote.low))
        .with("last", price(quote.last))
        .with("code", listing.symbol.as_str())
        .with("ropen", rate(quote.open))
        .with("rhigh", rate(quote.high))
        .with("rlow", rate(quote.low))
        .with("rclose", rate(quote.last))
}

fn overseas_book(mut book: Object, levels: &[Level]) -> Object {
    for (level, index) in levels.iter().zip(1..) {
        let cells = [
            ("pbid", fixed(level.bid, 4)),
            ("pask", fixed(level.ask, 4)),
            ("vbid", level.wanted.to_string()),
            ("vask", level.offered.to_string()),
        ];
        for (name, value) in cells {
            book.put(&format!("{name}{index}"), value);
        }
    }
    book
}
