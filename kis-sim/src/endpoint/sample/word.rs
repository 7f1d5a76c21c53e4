//! Texts, dates and times by the name of their field.

use jiff::{ToSpan as _, civil::Date};
use kis_api::{Market, UsExchange, endpoint::Field};

use super::{
    figure::serial,
    rows::{Row, is_symbol},
};
use crate::{
    endpoint::{clock_text, compact, domestic_order::BRANCH, overseas_quote::feed_symbol},
    gateway::Call,
    ledger::order::number,
    market::{Kind, calendar},
};

/// A day for a field.
pub(super) fn date(row: &Row<'_>, name: &str) -> String {
    compact(day(row, &name.to_ascii_lowercase()))
}

/// What began lies behind, what ends lies ahead, and all else is the row's own day.
fn day(row: &Row<'_>, name: &str) -> Date {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let own = row.quote.day;
    match () {
        () if has(&["lstn", "lstg", "list_", "issu", "opng", "erlm", "strt", "frst"]) => {
            own.saturating_sub(3_650.days())
        }
        () if has(&["end", "expd", "expr", "mtrt", "last_tr", "rdpt", "sttl", "close", "_fin_", "to_date"]) => {
            own.saturating_add(90.days())
        }
        () => own,
    }
}

/// A time for a field: the row's own, on the market's clocks.
pub(super) fn time(row: &Row<'_>) -> String {
    clock_text(calendar::zone(row.listing.market()).to_datetime(row.at))
}

/// A text for a field.
pub(super) fn word(call: &Call, row: &Row<'_>, field: &Field) -> String {
    let name = field.name().to_ascii_lowercase();
    let listing = row.listing;
    let us = listing.market() == Market::Us;
    if name.starts_with("ctx_area") {
        return String::new();
    }
    if let Some(text) = echo(call, &name) {
        return text;
    }
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let ends = |parts: &[&str]| parts.iter().any(|part| name.ends_with(part));
    let either = |us_text: &str, text: &str| if us { us_text.to_owned() } else { text.to_owned() };
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let place = name[stem.len()..].parse::<usize>().unwrap_or(1);
    match name.as_str() {
        _ if has(&["mbcr_no"]) => member(place).0.to_owned(),
        _ if has(&["mbcr_name"]) => member(place).1.to_owned(),
        // Of the symbols that a headline names, only the first one is there.
        _ if matches!(stem, "iscd" | "kor_isnm") && place > 1 => String::new(),
        "iscd1" => listing.symbol.clone(),
        "rsym" => feed_symbol(listing),
        "excd" | "exch_cd" => listing.venue.us().map_or("KRX", UsExchange::quote_code).to_owned(),
        "ovrs_excg_cd" | "excg_id_dvsn_cd" => listing.venue.code().to_owned(),
        "e_ordyn" => "매매 가능".to_owned(),
        "prdt_type_cd" => listing.venue.product_type().to_owned(),
        "unas_isnm" => "삼성전자".to_owned(),
        "krx_fwdg_ord_orgno" | "ord_gno_brno" => BRANCH.to_owned(),
        "orgn_odno" | "sor_odno" | "acnt_name" => String::new(),
        _ if has(&["unas"]) && has(&["iscd"]) => "005930".to_owned(),
        _ if has(&["sign", "diff_flag"]) => row.quote.sign().to_owned(),
        _ if has(&["odno"]) => number(serial(row)),
        _ if has(&["std_pdno", "stnd_iscd", "isin_cd"]) => {
            if us {
                String::new()
            } else {
                isin(row)
            }
        }
        _ if is_symbol(field) || ends(&["iscd", "pdno", "symb"]) => listing.symbol.clone(),
        _ if has(&["eng_name", "eng_abrv"]) || matches!(name.as_str(), "ename" | "enam") => listing.english.clone(),
        _ if has(&["isnm", "prdt_name", "prdt_abrv", "item_name", "item_kor", "isin_name", "knam"])
            || name == "name" =>
        {
            listing.korean.clone()
        }
        _ if has(&["crcy", "curr", "crc_cd"]) => either("USD", "KRW"),
        _ if has(&["natn"]) => either("미국", "한국"),
        _ if has(&["sll_buy"]) => if has(&["name"]) { "매수" } else { "02" }.to_owned(),
        _ if ends(&["_yn"]) => "N".to_owned(),
        _ if ends(&["dtime"]) => format!("{}{}", compact(row.quote.day), time(row)),
        _ if ends(&["yymm", "_ym"]) => format!("{}12", row.quote.day.year() - 1 - row.index as i16),
        _ if ends(&["_hour", "_tmd", "_time"]) => time(row),
        _ if ends(&["_dt", "_date", "ymd"]) => row.quote.day.strftime("%Y/%m/%d").to_string(),
        _ if ends(&["name", "_nm", "cntt", "text", "memo", "rson", "dorg", "nam"]) => field.label().to_owned(),
        _ if ends(&["_cd", "dvsn"]) => "00".to_owned(),
        _ if ends(&["code", "_gb", "type", "kind", "_tp", "stat", "cls"]) => "0".to_owned(),
        _ => String::new(),
    }
}

/// Members of the exchange, by the place that a list gives them.
fn member(place: usize) -> (&'static str, &'static str) {
    const MEMBERS: [(&str, &str); 5] = [
        ("00003", "한국투자증권"),
        ("00005", "미래에셋증권"),
        ("00012", "NH투자증권"),
        ("00017", "KB증권"),
        ("00036", "모간서울"),
    ];
    MEMBERS[place.saturating_sub(1) % MEMBERS.len()]
}

fn isin(row: &Row<'_>) -> String {
    if row.listing.kind == Kind::Figure { row.listing.symbol.clone() } else { row.listing.isin() }
}

/// What the reply repeats of the question: an account, an exchange.
fn echo(call: &Call, name: &str) -> Option<String> {
    let param = call.meta.params.iter().find(|param| param.name().eq_ignore_ascii_case(name))?;
    let value = call.get(param.name());
    (!matches!(value, "" | "00") && !value.starts_with('%')).then(|| value.to_owned())
}
