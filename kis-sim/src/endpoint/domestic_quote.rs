//! Prices of domestic stocks.

use rust_decimal::Decimal;

use super::compact;
use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{
        Kind, Listing, Venue,
        quote::{Quote, percent},
        year::{Extreme, Year},
    },
    wire::{Object, Value, fixed},
};

/// 주식현재가 시세.
pub(super) fn inquire_price(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    market_code(call.get("FID_COND_MRKT_DIV_CODE"))?;
    let empty = Object::of(call.meta, "output");
    let output = match desk.world.domestic(call.get("FID_INPUT_ISCD")) {
        Some(listing) => {
            let quote = desk.quote(listing);
            year(screen(empty, listing, &quote), listing, &quote)
        }
        // KIS does not call an unknown code an error: every price is simply 0.
        None => empty,
    };
    Ok(Answer::quote(Object::new().with("output", Value::Object(output))))
}

/// The market codes that a domestic quote may be asked for. All show the same book here.
pub(super) fn market_code(code: &str) -> Result<(), Refusal> {
    match code {
        "J" | "NX" | "UN" => Ok(()),
        _ => Err(Refusal::parameter("MRKT_DIV_CODE")),
    }
}

fn screen(mut row: Object, listing: &Listing, quote: &Quote) -> Object {
    let won = |value: Decimal| fixed(value, 0);
    let shares = Decimal::from(listing.shares);
    let (lower, upper) = quote.limits.unwrap_or_default();
    let mean = if quote.volume > 0 { quote.value / Decimal::from(quote.volume) } else { Decimal::ZERO };
    let yes_no = |yes: bool| if yes { "Y" } else { "N" };
    row.set("iscd_stat_cls_code", if listing.suspended { "58" } else { "55" })
        .set("marg_rate", "20.00")
        .set("rprs_mrkt_kor_name", market_name(listing))
        .set("bstp_kor_isnm", sector(listing))
        .set("temp_stop_yn", yes_no(listing.suspended))
        .set("oprc_rang_cont_yn", "N")
        .set("clpr_rang_cont_yn", "N")
        .set("crdt_able_yn", "Y")
        .set("grmn_rate_cls_code", "40")
        .set("elw_pblc_yn", "N")
        .set("stck_prpr", won(quote.last))
        .set("prdy_vrss", won(quote.change()))
        .set("prdy_vrss_sign", quote.sign())
        .set("prdy_ctrt", fixed(quote.change_pct(), 2))
        .set("acml_tr_pbmn", won(quote.value))
        .set("acml_vol", quote.volume)
        .set("prdy_vrss_vol_rate", fixed(percent(quote.volume.into(), quote.previous_volume.into()), 2))
        .set("stck_oprc", won(quote.open))
        .set("stck_hgpr", won(quote.high))
        .set("stck_lwpr", won(quote.low))
        .set("stck_mxpr", won(upper))
        .set("stck_llam", won(lower))
        .set("stck_sdpr", won(quote.base))
        .set("wghn_avrg_stck_prc", fixed(mean, 2))
        .set("rstc_wdth_prc", won(upper - quote.base))
        .set("stck_sspr", won(quote.base * Decimal::new(8, 1)))
        .set("aspr_unit", won(quote.tick))
        .set("hts_deal_qty_unit_val", "1")
        .set("lstn_stcn", listing.shares)
        .set("hts_avls", won((quote.last * shares / Decimal::from(100_000_000)).trunc()))
        .set("vol_tnrt", fixed(percent(quote.volume.into(), shares), 2))
        .set("ssts_yn", "Y")
        .set("stck_shrn_iscd", listing.symbol.as_str())
        .set("vi_cls_code", "N")
        .set("ovtm_vi_cls_code", "N")
        .set("invt_caful_yn", "N")
        .set("mrkt_warn_cls_code", "00")
        .set("short_over_yn", "N")
        .set("sltr_yn", "N")
        .set("mang_issu_cls_code", "N");
    row
}

/// The part of the screen that speaks of more than the day.
fn year(row: Object, listing: &Listing, quote: &Quote) -> Object {
    let year = Year::of(listing, quote);
    let won = |value: Decimal| fixed(value, 0);
    let away = |extreme: Extreme| fixed(percent(quote.last - extreme.price, extreme.price), 2);
    let [high, low, high_since, low_since] = [year.high, year.low, year.high_since_january, year.low_since_january]
        .map(|e| (won(e.price), compact(e.day), away(e)));
    row.with("stck_fcam", "100")
        .with("fcam_cnnm", "100")
        .with("cpfn", fixed(Decimal::from(listing.shares / 1_000_000), 0))
        .with("cpfn_cnnm", format!("{} 억", listing.shares / 1_000_000))
        .with("stac_month", "12")
        .with("per", fixed(Year::PER, 2))
        .with("pbr", fixed(Year::PBR, 2))
        .with("eps", fixed(year.earnings, 2))
        .with("bps", fixed(year.book_value, 2))
        .with("d250_hgpr", high.0.as_str())
        .with("d250_hgpr_date", high.1.as_str())
        .with("d250_hgpr_vrss_prpr_rate", high.2.as_str())
        .with("d250_lwpr", low.0.as_str())
        .with("d250_lwpr_date", low.1.as_str())
        .with("d250_lwpr_vrss_prpr_rate", low.2.as_str())
        .with("stck_dryy_hgpr", high_since.0)
        .with("dryy_hgpr_date", high_since.1)
        .with("dryy_hgpr_vrss_prpr_rate", high_since.2)
        .with("stck_dryy_lwpr", low_since.0)
        .with("dryy_lwpr_date", low_since.1)
        .with("dryy_lwpr_vrss_prpr_rate", low_since.2)
        .with("w52_hgpr", high.0)
        .with("w52_hgpr_date", high.1)
        .with("w52_hgpr_vrss_prpr_ctrt", high.2)
        .with("w52_lwpr", low.0)
        .with("w52_lwpr_date", low.1)
        .with("w52_lwpr_vrss_prpr_ctrt", low.2)
}

/// 대표 시장 한글 명.
fn market_name(listing: &Listing) -> &'static str {
    match (listing.kind, listing.venue) {
        (Kind::Etf, _) => "ETF",
        (Kind::Etn, _) => "ETN",
        (Kind::Stock, Venue::Kosdaq) => "KOSDAQ",
        (Kind::Stock | Kind::Figure, _) => "KOSPI",
    }
}

/// 업종 한글 종목명; the simulator does not know sectors, so it names the board.
fn sector(listing: &Listing) -> &'static str {
    match listing.venue {
        Venue::Kosdaq => "코스닥",
        _ => "코스피",
    }
}
