//! Numbers by the name of their field.

use kis_api::{
    Market,
    endpoint::{Field, FieldType},
};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use super::rows::Row;
use crate::{
    market::{Kind, Listing, depth::levels, quote::percent, year::Year},
    wire::fixed,
};

/// A number for a field.
pub(super) fn figure(row: &Row<'_>, field: &Field) -> String {
    let name = field.name().to_ascii_lowercase();
    match field.ty() {
        FieldType::Integer => fixed(known(row, &name).map_or_else(|| count(row, &name), |known| known.value), 0),
        _ => match known(row, &name) {
            Some(known) => fixed(known.value, known.scale.unwrap_or(scale(row.listing))),
            None => other(row, &name),
        },
    }
}

/// A number that the tape knows.
struct Known {
    value: Decimal,
    /// Its decimals; those of the listing's prices where there is none.
    scale: Option<u32>,
}

/// The decimals of a listing's prices.
fn scale(listing: &Listing) -> u32 {
    match (listing.market(), listing.kind) {
        (Market::Us, _) => 4,
        (Market::Kr, Kind::Figure) => 2,
        (Market::Kr, _) => 0,
    }
}

/// Names that stand for one figure each.
fn known(row: &Row<'_>, name: &str) -> Option<Known> {
    let quote = &row.quote;
    let price = |value| Some(Known { value, scale: None });
    let whole = |value: Decimal| Some(Known { value: value.trunc(), scale: Some(0) });
    let part = |value| Some(Known { value, scale: Some(2) });
    let shares = Decimal::from(row.listing.shares);
    let (lower, upper) = quote.limits.unwrap_or_default();
    // Underlyings and funds' net asset values have prices of their own, of which nothing is known here.
    if let Some(known) = level(row, name) {
        return Some(known);
    }
    let ends = |parts: &[&str]| parts.iter().any(|part| name.ends_with(part));
    match name {
        "data_rank" | "rank" | "seq" | "rank_sort" => whole(Decimal::from(row.index + 1)),
        "nrec" | "ret_cnt" | "rec_cnt" | "trec" | "crec" | "tret_cnt" | "last_n_cnt" => whole(Decimal::from(row.count)),
        "zdiv" => whole(scale(row.listing).into()),
        "prdy_vol" | "pvol" | "n_prdy_vol" => whole(quote.previous_volume.into()),
        "acml_vol" | "tvol" | "vol" | "evol" | "cntg_vol" | "last_qntt" => whole(quote.volume.into()),
        "prdy_vrss_vol" => whole((quote.volume - quote.previous_volume).into()),
        "lstn_stcn" | "shar" | "lstg_stqt" | "lstg_stck_num" => whole(shares),
        "hts_avls" | "stck_avls" => whole(quote.last * shares / Decimal::from(100_000_000)),
        "tomv" | "mcap" => whole(quote.last * shares),
        "vol_tnrt" | "tr_tnrt" => part(percent(quote.volume.into(), shares)),
        "per" | "perx" => part(Year::PER),
        "pbr" | "pbrx" => part(Year::PBR),
        "sdpr" | "base" | "n_base" | "prdy_nmix" | "prev_price" | "bass_pric" => price(quote.base),
        "tr_pbmn" | "acml_tr_pbmn" | "avrg_tr_pbmn" | "tamt" | "eamt" => whole(quote.value),
        _ if name.contains("vrss_prpr") => {
            let from = match name {
                _ if name.contains("oprc") => quote.open,
                _ if name.contains("hgpr") => quote.high,
                _ if name.contains("lwpr") => quote.low,
                _ => quote.base,
            };
            let away = quote.last - from;
            if ends(&["rate", "ctrt"]) { part(percent(away, from)) } else { price(away) }
        }
        _ if ends(&["prdy_vrss", "diff", "prev_diff_price"]) => price(signed(row, quote.change())),
        _ if ends(&["prdy_ctrt", "prev_diff_rate"]) || matches!(name, "rate" | "n_rate") => part(quote.change_pct()),
        _ if ends(&["vol_rate", "vrss_vol_rate"]) => part(percent(quote.volume.into(), quote.previous_volume.into())),
        _ if ends(&["oprc", "open_price"]) || name == "open" => price(quote.open),
        _ if ends(&["hgpr", "high_price"]) || name == "high" => price(quote.high),
        _ if ends(&["lwpr", "low_price"]) || name == "low" => price(quote.low),
        _ if ends(&["sdpr", "prdy_clpr"]) => price(quote.base),
        _ if ends(&["mxpr", "uplp", "uplm"]) => price(upper),
        _ if ends(&["llam", "dnlp", "lslm"]) => price(lower),
        _ if ends(&["prpr", "clpr", "clos", "last", "last_price", "now_pric1", "cnpr", "nav"]) => price(quote.last),
        _ if ends(&["unpr", "prc", "pric", "price", "unpr2", "unpr3", "idx", "acpr", "stpr"]) => price(quote.last),
        _ => None,
    }
}

/// A change as its market writes it: domestic ones with a sign, overseas ones beside it.
fn signed(row: &Row<'_>, change: Decimal) -> Decimal {
    if row.listing.market() == Market::Us { change.abs() } else { change }
}

/// Prices and sizes of the book, by the level at the end of their names.
fn level(row: &Row<'_>, name: &str) -> Option<Known> {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let depth = name[stem.len()..].parse::<usize>().unwrap_or(1).clamp(1, 10);
    let book = || levels(&row.quote).into_iter().nth(depth - 1);
    let price = |value| Some(Known { value, scale: None });
    let size = |value: i64| Some(Known { value: value.into(), scale: Some(0) });
    match stem {
        _ if stem.starts_with("total") => None,
        _ if ["askp", "pask", "ask_price"].iter().any(|end| stem.ends_with(end)) => price(book()?.ask),
        _ if ["bidp", "pbid", "bid_price"].iter().any(|end| stem.ends_with(end)) => price(book()?.bid),
        _ if stem.ends_with("askp_rsqn") || matches!(stem, "vask" | "ask_qntt") => size(book()?.offered),
        _ if stem.ends_with("bidp_rsqn") || matches!(stem, "vbid" | "bid_qntt") => size(book()?.wanted),
        _ => None,
    }
}

/// A number from 0 to 9,999 that belongs to a field of a row, and is the same whenever it is asked for.
fn own(row: &Row<'_>, name: &str) -> i64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let day = row.quote.day.day_of_year().unsigned_abs().to_le_bytes();
    for byte in name.bytes().chain(row.listing.symbol.bytes()).chain(day).chain(row.index.to_le_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    i64::try_from((hash >> 20) % 10_000).unwrap_or(0)
}

/// A whole number by its name.
fn count(row: &Row<'_>, name: &str) -> Decimal {
    let own = own(row, name);
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let traded = Decimal::from(row.quote.volume);
    match () {
        // Net purchases go either way.
        () if has(&["ntby", "icdc"]) => (traded * Decimal::new(own - 5_000, 5)).trunc(),
        () if has(&["vol", "cntg_qty", "rsqn", "seln_qty", "shnu_qty"]) => (traded * Decimal::new(own, 5)).trunc(),
        () if has(&["issu_cnt", "dynu"]) => Decimal::from(own % 300),
        () if has(&["stcn", "stpl_qty", "stk_qty"]) => Decimal::from(own * 100),
        () => Decimal::from(own % 100),
    }
}

/// A decimal by its name: a part, an amount or a small figure.
fn other(row: &Row<'_>, name: &str) -> String {
    let own = own(row, name);
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let decimals = if row.listing.market() == Market::Us { 2 } else { 0 };
    match () {
        () if has(&["rate", "rt", "ctrt", "rlim", "inrt", "vltl", "prit", "dprt", "tnrt"]) => {
            fixed(Decimal::new(own % 6_000, 2), 2)
        }
        () if has(&["qty", "cnt", "qntt", "vol", "rsqn", "stcn", "num", "dynu"]) => fixed(count(row, name), 0),
        () if has(&["ntby", "pfls", "icdc"]) => fixed(row.quote.last * Decimal::new(own - 5_000, 1), decimals),
        () if has(&["amt", "pbmn", "dncl", "cash", "evlu", "fee", "mgn", "dpast", "dnca", "tota", "pchs", "sbst"]) => {
            fixed(row.quote.last * Decimal::new(own, 1), decimals)
        }
        () if has(&["qty", "cnt", "qntt", "vol", "rsqn", "stcn", "num", "dynu"]) => {
            fixed(Decimal::from(own % 1_000), 0)
        }
        () if has(&["exrt"]) => fixed(Decimal::new(13_905_000, 4), 4),
        () => fixed(Decimal::new(own, 2), 2),
    }
}

/// A number of rows that fits an order number.
pub(super) fn serial(row: &Row<'_>) -> u64 {
    u64::try_from(row.index).unwrap_or(0) + 1 + own(row, "odno").to_u64().unwrap_or(0)
}
