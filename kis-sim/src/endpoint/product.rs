//! What a listing is.

use kis_api::{Market, UsExchange};
use rust_decimal::Decimal;

use super::{
    compact,
    overseas_quote::{change, feed_symbol, listing},
};
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{Kind, Listing, Venue, year::Year},
    wire::{Object, Value, fixed},
};

/// What the ledger says about a product that is not there.
const NOTHING: Refusal = Refusal::ledger("KIOK0560", "조회할 내용이 없습니다");

/// 상품기본조회. A product that is not there is refused by the ledger.
pub(super) fn search_info(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let symbol = call.get("PDNO").to_ascii_uppercase();
    let code = call.get("PRDT_TYPE_CD");
    let found = desk.world.find(&symbol).filter(|listing| listing.venue.product_type() == code).ok_or(NOTHING)?;
    let body = Object::new().with("output", Value::Object(product(call, found)));
    Ok(Answer::quote(body))
}

/// The long spelling of a domestic code.
fn long_code(listing: &Listing) -> String {
    format!("00000A{}", listing.symbol)
}

/// The names of a product, all of which are spelt the same here.
fn named(row: Object, listing: &Listing) -> Object {
    let names = [
        ("prdt_name", &listing.korean),
        ("prdt_name120", &listing.korean),
        ("prdt_abrv_name", &listing.korean),
        ("prdt_eng_name", &listing.english),
        ("prdt_eng_name120", &listing.english),
        ("prdt_eng_abrv_name", &listing.english),
    ];
    names.into_iter().fold(row, |row, (name, value)| row.with(name, value.as_str()))
}

fn product(call: &Call, listing: &Listing) -> Object {
    let domestic = listing.market() == Market::Kr;
    named(Object::of(call.meta, "output"), listing)
        .with("pdno", if domestic { long_code(listing) } else { listing.symbol.clone() })
        .with("prdt_type_cd", listing.venue.product_type())
        .with("std_pdno", if domestic { listing.isin() } else { String::new() })
        .with("shtn_pdno", listing.symbol.as_str())
        .with("prdt_clsf_cd", if domestic { "101110" } else { "101210" })
        .with("prdt_clsf_name", if domestic { "주권" } else { "해외주식" })
        .with("wrap_asst_type_cd", "06")
        .with("ivst_prdt_type_cd", if domestic { "0101" } else { "0201" })
        .with("ivst_prdt_type_cd_name", if domestic { "주식" } else { "해외주식" })
}

/// 주식기본조회.
pub(super) fn search_stock_info(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let listing = desk.world.domestic(&call.get("PDNO").to_ascii_uppercase()).ok_or(NOTHING)?;
    let quote = desk.quote(listing);
    let yes_no = |yes: bool| if yes { "Y" } else { "N" };
    let kosdaq = listing.venue == Venue::Kosdaq;
    let (group, kind, fund) = match listing.kind {
        Kind::Etf => ("EF", "301", true),
        Kind::Etn => ("EN", "501", true),
        Kind::Stock | Kind::Figure => ("ST", "101", false),
    };
    let listed = |here: bool| if here { "19990101" } else { "" };
    let row = named(Object::of(call.meta, "output"), listing)
        .with("pdno", long_code(listing))
        .with("prdt_type_cd", "300")
        .with("mket_id_cd", if kosdaq { "KSQ" } else { "STK" })
        .with("scty_grp_id_cd", group)
        .with("excg_dvsn_cd", if kosdaq { "03" } else { "02" })
        .with("setl_mmdd", "12")
        .with("lstg_stqt", listing.shares)
        .with("cpta", listing.shares * 100)
        .with("papr", "100")
        .with("issu_pric", "100")
        .with("kospi200_item_yn", yes_no(!kosdaq && !fund))
        .with("scts_mket_lstg_dt", listed(!kosdaq))
        .with("kosdaq_mket_lstg_dt", listed(kosdaq))
        .with("etf_dvsn_cd", if fund { "1" } else { "0" })
        .with("oilf_fund_yn", "N")
        .with("idx_bztp_lcls_cd", "002")
        .with("stck_kind_cd", kind)
        .with("std_pdno", listing.isin())
        .with("dpsi_aptm_erlm_yn", "Y")
        .with("nwst_odst_dvsn_cd", "1")
        .with("sbst_pric", fixed(quote.base * Decimal::new(8, 1), 0))
        .with("thco_sbst_pric", fixed(quote.base * Decimal::new(8, 1), 0))
        .with("tr_stop_yn", yes_no(listing.suspended))
        .with("admn_item_yn", "N")
        .with("thdt_clpr", fixed(quote.last, 0))
        .with("bfdy_clpr", fixed(quote.previous_close, 0))
        .with("clpr_chng_dt", compact(quote.day))
        .with("crfd_item_yn", "N")
        .with("elec_scty_yn", "Y")
        .with("cptt_trad_tr_psbl_yn", yes_no(!fund))
        .with("nxt_tr_stop_yn", "N");
    let body = Object::new().with("output", Value::Object(row));
    Ok(Answer::ledger(call, body, "KIOK0530", "조회되었습니다"))
}

/// 해외주식 현재가상세.
pub(super) fn price_detail(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let Some(listing) = listing(desk, call.get("EXCD"), call.get("SYMB")) else {
        let blank = Object::of(call.meta, "output").blank();
        return Ok(Answer::quote(Object::new().with("output", Value::Object(blank))));
    };
    let quote = desk.quote(listing);
    let rate = desk.world.scenario.rate;
    let price = |value: Decimal| fixed(value, 4);
    let whole = |value: Decimal| fixed(value.trunc(), 0);
    let (sign, _, change_pct) = change(&quote);
    let shares = Decimal::from(listing.shares);
    let year = Year::of(listing, &quote);
    let row = Object::of(call.meta, "output")
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
