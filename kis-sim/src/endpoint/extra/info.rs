//! What a listing is.

use kis_api::{Market, UsExchange};
use rust_decimal::Decimal;

use super::Query;
use crate::{
    desk::Desk,
    endpoint::{
        compact,
        overseas_quote::{change, feed_symbol, listing},
    },
    gateway::{Answer, Refusal},
    market::{Listing, year::Year},
    wire::{Object, Value, fixed},
};

/// 상품기본조회. A product that is not there is refused by the ledger.
pub(super) fn search_info(desk: &mut Desk<'_>, query: &Query<'_>) -> Result<Answer, Refusal> {
    let symbol = query.get("PDNO").to_ascii_uppercase();
    let code = query.get("PRDT_TYPE_CD");
    let nothing = Refusal::ledger("KIOK0560", "조회할 내용이 없습니다");
    let found = desk.world.find(&symbol).filter(|listing| listing.venue.product_type() == code).ok_or(nothing)?;
    let body = Object::new().with("output", Value::Object(product(found)));
    Ok(Answer::quote(body))
}

fn product(listing: &Listing) -> Object {
    let domestic = listing.market() == Market::Kr;
    let number = if domestic { format!("00000A{}", listing.symbol) } else { listing.symbol.clone() };
    let names = [
        ("prdt_name", &listing.korean),
        ("prdt_name120", &listing.korean),
        ("prdt_abrv_name", &listing.korean),
        ("prdt_eng_name", &listing.english),
        ("prdt_eng_name120", &listing.english),
        ("prdt_eng_abrv_name", &listing.english),
    ];
    let mut row = Object::new().with("pdno", number).with("prdt_type_cd", listing.venue.product_type());
    for (name, value) in names {
        row.set(name, value.as_str());
    }
    row.with("std_pdno", if domestic { listing.isin() } else { String::new() })
        .with("shtn_pdno", listing.symbol.as_str())
        .with("prdt_sale_stat_cd", "")
        .with("prdt_risk_grad_cd", "")
        .with("prdt_clsf_cd", if domestic { "101110" } else { "101210" })
        .with("prdt_clsf_name", if domestic { "주권" } else { "해외주식" })
        .with("sale_strt_dt", "")
        .with("sale_end_dt", "")
        .with("wrap_asst_type_cd", "06")
        .with("ivst_prdt_type_cd", if domestic { "0101" } else { "0201" })
        .with("ivst_prdt_type_cd_name", if domestic { "주식" } else { "해외주식" })
        .with("frst_erlm_dt", "")
}

/// 해외주식 현재가상세.
pub(super) fn price_detail(desk: &mut Desk<'_>, query: &Query<'_>) -> Result<Answer, Refusal> {
    let Some(listing) = listing(desk, query.get("EXCD"), query.get("SYMB")) else {
        let blank = Object::new().with("rsym", "").with("last", "");
        return Ok(Answer::quote(Object::new().with("output", Value::Object(blank))));
    };
    let quote = desk.quote(listing);
    let rate = desk.world.scenario.rate;
    let price = |value: Decimal| fixed(value, 4);
    let whole = |value: Decimal| fixed(value.trunc(), 0);
    let (sign, _, change_pct) = change(&quote);
    let shares = Decimal::from(listing.shares);
    let year = Year::of(listing, &quote);
    let row = Object::new()
        .with("rsym", feed_symbol(listing))
        .with("zdiv", "4")
        .with("curr", "USD")
        .with("vnit", "1")
        .with("open", price(quote.open))
        .with("high", price(quote.high))
        .with("low", price(quote.low))
        .with("last", price(quote.last))
        .with("base", price(quote.base))
        .with("pvol", quote.previous_volume)
        .with("pamt", whole(quote.base * Decimal::from(quote.previous_volume)))
        .with("uplp", "0.0000")
        .with("dnlp", "0.0000")
        .with("h52p", price(year.high.price))
        .with("h52d", compact(year.high.day))
        .with("l52p", price(year.low.price))
        .with("l52d", compact(year.low.day))
        .with("perx", fixed(Year::PER, 2))
        .with("pbrx", fixed(Year::PBR, 2))
        .with("epsx", fixed(year.earnings, 2))
        .with("bpsx", fixed(year.book_value, 2))
        .with("shar", listing.shares)
        .with("mcap", "0")
        .with("tomv", whole(quote.last * shares))
        .with("t_xprc", whole(quote.last * rate))
        .with("t_xdif", whole(quote.change().abs() * rate))
        .with("t_xrat", change_pct)
        .with("p_xprc", "0")
        .with("p_xdif", "0")
        .with("p_xrat", " 0.00")
        .with("t_rate", fixed(rate, 2))
        .with("p_rate", "")
        .with("t_xsgn", sign)
        .with("p_xsng", "3")
        .with("e_ordyn", if listing.suspended { "매매 불가" } else { "매매 가능" })
        .with("e_hogau", price(quote.tick))
        .with("e_icod", listing.venue.us().map_or("", UsExchange::quote_code))
        .with("e_parp", "0.0000")
        .with("tvol", quote.volume)
        .with("tamt", whole(quote.value))
        .with("etyp_nm", "");
    Ok(Answer::quote(Object::new().with("output", Value::Object(row))))
}

/// Whether the night ledger is the one in use; there has been only one for years.
pub(super) fn day_or_night(_: &mut Desk<'_>, _: &Query<'_>) -> Result<Answer, Refusal> {
    let row = Object::new().with("PSBL_YN", "N");
    Ok(Answer::quote(Object::new().with("output", Value::Object(row))))
}
