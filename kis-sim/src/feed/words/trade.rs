//! Trades of shares, funds, warrants, futures, options and indices: the price, the day, what changed hands.

use kis_api::Market;
use rust_decimal::Decimal;

use super::{date, price, sign, time};
use crate::{
    clock::millis_between,
    feed::screen::Screen,
    market::{calendar, quote::percent},
    wire::fixed,
};

/// An average trade, for the number of trades of a day.
const USUAL_TRADE: i64 = 120;

/// What a word says, if it is one of a trade.
pub(super) fn value(screen: &Screen, word: &str) -> Option<String> {
    let quote = &screen.quote;
    let since = |from: Decimal| quote.last - from;
    Some(match word {
        "MKSC_SHRN_ISCD" | "SHRN_ISCD" | "STND_ISCD" | "BSTP_CLS_CODE" | "NMIX_ID" | "SERIES" => screen.symbol.clone(),
        "CNTG_HOUR" | "BSOP_HOUR" | "TRNM_HOUR" => time(screen),
        "BSOP_DATE" | "STND_DATE1" => date(screen),
        "PRPR" | "PRPR_NMIX" | "TOTL_ERNN_NMIX" | "NAV" => price(screen, quote.last),
        "PRDY_CLPR" | "PRDY_TOTL_ERNN_NMIX" => price(screen, quote.previous_close),
        "OPRC" | "OPRC_NMIX" | "VI_STND_PRC" | "TOTL_ERNN_NMIX_OPRC" | "OPRC_NAV" => price(screen, quote.open),
        "HGPR" | "NMIX_HGPR" | "TOTL_ERNN_NMIX_HGPR" | "HPRC_NAV" => price(screen, quote.high),
        "LWPR" | "NMIX_LWPR" | "TOTL_ERNN_NMIX_LWPR" | "LPRC_NAV" => price(screen, quote.low),
        "PRDY_VRSS_SIGN" | "NAV_PRDY_VRSS_SIGN" => quote.sign().into(),
        "TOTL_ERNN_NMIX_PRDY_VRSS_SIGN" => sign(quote.change()),
        "PRDY_VRSS" | "BSTP_NMIX_PRDY_VRSS" | "NAV_PRDY_VRSS" | "TOTL_ERNN_NMIX_PRDY_VRSS" => {
            price(screen, quote.change())
        }
        "PRDY_CTRT" | "NAV_PRDY_CTRT" | "TOTL_ERNN_NMIX_PRDY_CTRT" => fixed(quote.change_pct(), 2),
        "WGHN_AVRG_STCK_PRC" => fixed(average(screen), 2),
        "OPRC_HOUR" | "HGPR_HOUR" | "LWPR_HOUR" => opened(screen),
        "OPRC_VRSS_PRPR_SIGN" | "OPRC_VRSS_NMIX_SIGN" => sign(since(quote.open)),
        "HGPR_VRSS_PRPR_SIGN" | "HGPR_VRSS_NMIX_SIGN" => sign(since(quote.high)),
        "LWPR_VRSS_PRPR_SIGN" | "LWPR_VRSS_NMIX_SIGN" => sign(since(quote.low)),
        "OPRC_VRSS_PRPR" | "OPRC_VRSS_NMIX_PRPR" => price(screen, since(quote.open)),
        "HGPR_VRSS_PRPR" | "HGPR_VRSS_NMIX_PRPR" => price(screen, since(quote.high)),
        "LWPR_VRSS_PRPR" | "LWPR_VRSS_NMIX_PRPR" => price(screen, since(quote.low)),
        _ => return volume(screen, word),
    })
}

/// Words of what changed hands.
fn volume(screen: &Screen, word: &str) -> Option<String> {
    let quote = &screen.quote;
    let (bought, sold) = screen.sides();
    let (purchases, sales) = (bought / USUAL_TRADE, sold / USUAL_TRADE);
    let of = |part: i64, whole: i64| fixed(percent(part.into(), whole.into()), 2);
    Some(match word {
        "CNTG_VOL" | "LAST_CNQN" => screen.trade.quantity.to_string(),
        "ACML_VOL" => quote.volume.to_string(),
        "ACML_TR_PBMN" => fixed(quote.value, 0),
        "PRDY_VOL" => quote.previous_volume.to_string(),
        "CCLD_DVSN" | "CNTG_CLS_CODE" => if screen.trade.is_purchase { "1" } else { "5" }.into(),
        "SELN_CNTG_CSNU" => sales.to_string(),
        "SHNU_CNTG_CSNU" => purchases.to_string(),
        "NTBY_CNTG_CSNU" => (purchases - sales).to_string(),
        "SELN_CNTG_SMTN" => sold.to_string(),
        "SHNU_CNTG_SMTN" => bought.to_string(),
        "CTTR" => of(bought, sold),
        "SHNU_RATE" => fixed(percent(bought.into(), quote.volume.into()) / Decimal::ONE_HUNDRED, 2),
        "PRDY_VOL_VRSS_ACML_VOL_RATE" => of(quote.volume, quote.previous_volume),
        "PRDY_SMNS_HOUR_ACML_VOL" => before(screen).to_string(),
        "PRDY_SMNS_HOUR_ACML_VOL_RATE" => of(quote.volume, before(screen)),
        "VOL_TNRT" => of(quote.volume, screen.shares),
        _ => return None,
    })
}

/// The day's average price.
fn average(screen: &Screen) -> Decimal {
    let quote = &screen.quote;
    if quote.volume > 0 { quote.value / Decimal::from(quote.volume) } else { Decimal::ZERO }
}

/// When the session opened. The tape does not keep when a day's extremes were.
fn opened(screen: &Screen) -> String {
    let session = calendar::session(screen.market, screen.quote.day);
    calendar::zone(screen.market).to_datetime(session.open).strftime("%H%M%S").to_string()
}

/// What had traded on the day before by this time of the session.
fn before(screen: &Screen) -> i64 {
    let session = calendar::session(Market::Kr, screen.quote.day);
    let whole = millis_between(session.open, session.close).max(1);
    let passed = millis_between(session.open, screen.at).clamp(0, whole);
    let part = i128::from(screen.quote.previous_volume) * i128::from(passed) / i128::from(whole);
    i64::try_from(part).unwrap_or(0)
}
