//! Shares and futures abroad.

use rust_decimal::Decimal;

use super::{date, numbered, price, sign, time};
use crate::{
    feed::screen::Screen,
    market::{calendar::Phase, depth::Level},
    wire::fixed,
};

/// What a word says, if it is one of a market abroad.
pub(super) fn value(screen: &Screen, word: &str) -> Option<String> {
    let quote = &screen.quote;
    let (bought, sold) = screen.sides();
    let best = screen.levels.first();
    Some(match word {
        "RSYM" | "SERIES_CD" => screen.key.clone(),
        "SYMB" => screen.symbol.clone(),
        "ZDIV" => "4".into(),
        "TYMD" | "BSNS_DATE" => quote.day.strftime("%Y%m%d").to_string(),
        "XYMD" | "RECV_DATE" => date(screen),
        "XHMS" | "RECV_TIME" | "RECV_TIME2" => time(screen),
        "KYMD" => screen.seoul().strftime("%Y%m%d").to_string(),
        "KHMS" => screen.seoul().strftime("%H%M%S").to_string(),
        "OPEN" | "OPEN_PRICE" => price(screen, quote.open),
        "HIGH" | "HIGH_PRICE" => price(screen, quote.high),
        "LOW" | "LOW_PRICE" => price(screen, quote.low),
        "LAST" | "LAST_PRICE" => price(screen, quote.last),
        "PREV_PRICE" | "STTL_PRICE" | "PSTTL_PRICE" => price(screen, quote.base),
        "SIGN" => quote.sign().into(),
        "PREV_SIGN" | "QUOTSIGN" | "PSTTL_SIGN" => sign(quote.change()),
        // The difference has no sign, the rate has one.
        "DIFF" => price(screen, quote.change().abs()),
        "RATE" => rate(screen),
        "PREV_DIFF_PRICE" | "PSTTL_DIFF_PRICE" => price(screen, quote.change()),
        "PREV_DIFF_RATE" | "PSTTL_DIFF_RATE" => fixed(quote.change_pct(), 2),
        "PBID" => price(screen, best?.bid),
        "PASK" => price(screen, best?.ask),
        "VBID" => best?.wanted.to_string(),
        "VASK" => best?.offered.to_string(),
        "EVOL" | "LAST_QNTT" => screen.trade.quantity.to_string(),
        "TVOL" | "VOL" => quote.volume.to_string(),
        "TAMT" => fixed(quote.value, 0),
        "BIVL" => sold.to_string(),
        "ASVL" => bought.to_string(),
        "STRN" => {
            if sold > 0 {
                fixed(Decimal::from(bought * 100) / Decimal::from(sold), 2)
            } else {
                "0.00".into()
            }
        }
        // 1 is the regular session, 2 the time before it, 3 the time after it.
        "MTYP" => match screen.phase {
            Phase::Regular => "1",
            Phase::BeforeOpen => "2",
            Phase::AfterClose | Phase::Overtime | Phase::Closed => "3",
        }
        .into(),
        "BVOL" => total(screen, |level| level.wanted),
        "AVOL" => total(screen, |level| level.offered),
        "BDVL" | "ADVL" => "0".into(),
        _ => return level(screen, word),
    })
}

fn total(screen: &Screen, size: fn(&Level) -> i64) -> String {
    screen.levels.iter().map(size).sum::<i64>().to_string()
}

/// `+1.44`; unchanged is `0.00`.
fn rate(screen: &Screen) -> String {
    let rate = fixed(screen.quote.change_pct(), 2);
    if screen.quote.change() > Decimal::ZERO { format!("+{rate}") } else { rate }
}

/// Words of one level: `PBID1`, `VASK10`.
fn level(screen: &Screen, word: &str) -> Option<String> {
    let (stem, number) = numbered(word)?;
    let level = screen.levels.get(number - 1)?;
    Some(match stem {
        "PBID" => price(screen, level.bid),
        "PASK" => price(screen, level.ask),
        "VBID" => level.wanted.to_string(),
        "VASK" => level.offered.to_string(),
        "DBID" | "DASK" => "0".into(),
        _ => return None,
    })
}
