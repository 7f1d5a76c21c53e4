//! `kospi_code.mst` and `kosdaq_code.mst`: a head of code, ISIN and name, then a tail of fixed width.

use rust_decimal::{Decimal, prelude::ToPrimitive as _};

use crate::{
    market::{Kind, Listing, Venue, quote::Quote},
    wire::padded,
};

/// The widths of the flags between the sector codes and the base price: KOSPI has 26 of them, KOSDAQ 21.
const fn flags(venue: Venue) -> usize {
    match venue {
        Venue::Kosdaq => 21,
        _ => 26,
    }
}

/// A line of the file.
pub(super) fn line(listing: &Listing, quote: &Quote) -> String {
    let head = format!("{:<9}{:<12}{}", listing.symbol, listing.isin(), padded(&listing.korean, 40));
    format!("{head}{}\n", tail(listing, quote))
}

/// The tail; what the simulator does not know is zero, blank or N, as the width of its field asks.
fn tail(listing: &Listing, quote: &Quote) -> String {
    let group = match listing.kind {
        Kind::Stock => "ST",
        Kind::Etf => "EF",
        Kind::Etn => "EN",
        Kind::Figure => "  ",
    };
    let number = |value: i64, width: usize| format!("{value:0width$}");
    let won = |value: Decimal| value.trunc().to_i64().unwrap_or(0);
    let market_value = won(quote.base * Decimal::from(listing.shares) / Decimal::from(100_000_000));
    let mut tail = String::with_capacity(228);
    tail.push_str(group);
    // 시가총액규모, 지수업종 대·중·소분류.
    tail.push_str("0000000000000");
    tail.push_str(&"N".repeat(flags(listing.venue)));
    tail.push_str(&number(won(quote.base), 9));
    // 매매수량단위 and 시간외수량단위.
    tail.push_str("0000100001");
    tail.push(if listing.suspended { 'Y' } else { 'N' });
    // 정리매매, 관리종목, 시장경고, 경고예고, 불성실공시, 우회상장, 락구분, 액면변경, 증자구분.
    tail.push_str("NN00NNN000000");
    // 증거금비율, 신용가능, 신용기간.
    tail.push_str("020Y090");
    tail.push_str(&number(quote.previous_volume, 12));
    // 액면가 and 상장일자.
    tail.push_str("00000000010019990101");
    tail.push_str(&number(listing.shares / 1_000, 15));
    // 자본금, 결산월, 공모가, 우선주.
    tail.push_str(&format!("{:021}12{:07}0", 0, 0));
    // 공매도과열, 이상급등, KRX300 and, on KOSPI alone, KOSPI.
    tail.push_str(if listing.venue == Venue::Kosdaq { "NNN" } else { "NNNN" });
    // 매출액, 영업이익, 경상이익, 당기순이익, ROE, 기준년월.
    tail.push_str(&format!("{:09}{:09}{:09}{:05}{:9}{:8}", 0, 0, 0, 0, "0.00", "20251231"));
    tail.push_str(&number(market_value, 9));
    // 그룹사코드, 회사신용한도초과, 담보대출가능, 대주가능.
    tail.push_str("   NYY");
    tail
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_tails_are_as_wide_as_the_real_ones() {
        for (venue, width) in [("KOSPI", 227), ("KOSDAQ", 221)] {
            let text = format!(r#"{{"venue":"{venue}","symbol":"005930","korean":"삼성전자","price":"70000"}}"#);
            let listing: Listing = serde_json::from_str(&text).expect("a listing");
            let quote = Quote {
                day: date(2026, 3, 3),
                last: Decimal::from(70_000),
                base: Decimal::from(69_500),
                previous_close: Decimal::from(69_500),
                open: Decimal::ZERO,
                high: Decimal::ZERO,
                low: Decimal::ZERO,
                volume: 0,
                value: Decimal::ZERO,
                previous_volume: 14_500_000,
                limits: None,
                tick: Decimal::ONE_HUNDRED,
            };
            assert_eq!(tail(&listing, &quote).len(), width, "{venue}");
        }
    }
}
