//! Order books and their auctions.

use rust_decimal::Decimal;

use super::{numbered, price};
use crate::{feed::screen::Screen, market::depth::Level, wire::fixed};

/// What a word says, if it is one of an order book.
pub(super) fn value(screen: &Screen, word: &str) -> Option<String> {
    let total = |size: fn(&Level) -> i64| screen.levels.iter().map(size).sum::<i64>().to_string();
    Some(match word {
        "TOTAL_ASKP_RSQN" => total(|level| level.offered),
        "TOTAL_BIDP_RSQN" => total(|level| level.wanted),
        "MID_PRC" | "KMID_PRC" | "NMID_PRC" => fixed(middle(screen), screen.scale),
        "MIDP_TOTAL_RSQN" | "KMID_TOTAL_RSQN" | "NMID_TOTAL_RSQN" => "0".into(),
        "MIDP_CLS_CODE" | "KMID_CLS_CODE" | "NMID_CLS_CODE" => "0".into(),
        // No auction: a price of zero, whose change is the whole price.
        "ANTC_CNPR" | "ANTC_CNQN" | "ANTC_VOL" => "0".into(),
        "ANTC_CNTG_VRSS" => price(screen, -screen.quote.base),
        "ANTC_CNTG_VRSS_SIGN" => "5".into(),
        "ANTC_CNTG_PRDY_CTRT" => "-100.00".into(),
        _ if word.ends_with("_ICDC") || word.starts_with("OVTM_TOTAL_") => "0".into(),
        _ => return level(screen, word),
    })
}

/// Words of one level: `ASKP3`, `BIDP_RSQN10`.
fn level(screen: &Screen, word: &str) -> Option<String> {
    let (stem, number) = numbered(word)?;
    let level = screen.levels.get(number - 1)?;
    Some(match stem {
        "ASKP" | "ASK_PRICE_" => price(screen, level.ask),
        "BIDP" | "BID_PRICE_" => price(screen, level.bid),
        "ASKP_RSQN" | "ASK_QNTT_" => level.offered.to_string(),
        "BIDP_RSQN" | "BID_QNTT_" => level.wanted.to_string(),
        "ASKP_CSNU" | "ASK_NUM_" => (1 + level.offered / 40).to_string(),
        "BIDP_CSNU" | "BID_NUM_" => (1 + level.wanted / 40).to_string(),
        // 수익률 of a bond at this price.
        "ASKP_ERT" => fixed(Decimal::new(3_100 - i64::try_from(number).unwrap_or(0), 3), 3),
        "BIDP_ERT" => fixed(Decimal::new(3_100 + i64::try_from(number).unwrap_or(0), 3), 3),
        _ => return None,
    })
}

fn middle(screen: &Screen) -> Decimal {
    screen.levels.first().map_or(Decimal::ZERO, |best| (best.ask + best.bid) / Decimal::TWO)
}
