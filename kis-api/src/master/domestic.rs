//! `kospi_code.mst` and `kosdaq_code.mst`: a head of code and name, and a tail of fixed width behind it.

use rust_decimal::Decimal;

use super::{Exchange, Listing, ListingKind};
use crate::{Instrument, StockCode, tick::PriceClass};

/// Where things stand in the tail, which is ASCII.
pub(super) struct Layout {
    width: usize,
    base_price: (usize, usize),
    suspended: usize,
    previous_volume: (usize, usize),
}

pub(super) const KOSPI: Layout = Layout { width: 227, base_price: (41, 50), suspended: 60, previous_volume: (81, 93) };
pub(super) const KOSDAQ: Layout = Layout { width: 221, base_price: (36, 45), suspended: 55, previous_volume: (76, 88) };

pub(super) fn listing(line: &str, layout: &Layout, exchange: Exchange) -> Option<Listing> {
    let tail_at = line.len().checked_sub(layout.width)?;
    let (head, tail) = line.split_at_checked(tail_at)?;
    let code = StockCode::from_list(head.get(..9)?.trim())?;
    let kind = if code.is_etn() { ListingKind::Etn } else { kind(tail.get(..2)?) };
    let number = |(from, to): (usize, usize)| {
        let digits = tail.get(from..to)?.trim();
        if digits.is_empty() { Some(None) } else { digits.parse::<u64>().ok().map(|n| Some(Decimal::from(n))) }
    };
    let mut listing = Listing::new(Instrument::Kr(code), head.get(21..)?.trim(), exchange);
    listing.kind = kind;
    if matches!(kind, ListingKind::Etf | ListingKind::Etn) {
        listing.class = PriceClass::KrFund;
    }
    listing.base_price = number(layout.base_price)?.filter(|price| !price.is_zero());
    listing.previous_volume = number(layout.previous_volume)?;
    listing.suspended = tail.get(layout.suspended..=layout.suspended)? == "Y";
    Some(listing)
}

/// 증권그룹구분코드.
fn kind(group: &str) -> ListingKind {
    match group {
        "ST" | "FS" | "DR" => ListingKind::Stock,
        "EF" | "FE" => ListingKind::Etf,
        "EN" => ListingKind::Etn,
        "RT" => ListingKind::Reit,
        "SW" | "SR" | "EW" => ListingKind::Warrant,
        _ => ListingKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(layout: &Layout, group: &str, volume: &str) -> String {
        let (from, to) = layout.previous_volume;
        let mut tail = format!("{group:<from$}{volume:>width$}", width = to - from);
        tail.replace_range(layout.base_price.0..layout.base_price.1, "000069500");
        tail.replace_range(layout.suspended..=layout.suspended, "N");
        format!("{:<9}{:<12}{:<40}{tail:<width$}", "005930", "KR7005930003", "삼성전자", width = layout.width)
    }

    #[test]
    fn head_and_tail() {
        for layout in [&KOSPI, &KOSDAQ] {
            let read = |line: &str| listing(line, layout, Exchange::Kospi);
            let etf = read(&line(layout, "EF", "1")).expect("it reads");
            assert_eq!((etf.kind, etf.class), (ListingKind::Etf, PriceClass::KrFund));
            assert_eq!(read("short"), None);
            let read = read(&line(layout, "ST", "17192584")).expect("it reads");
            assert_eq!((read.instrument.symbol(), &*read.name), ("005930", "삼성전자"));
            assert_eq!(read.base_price, Some(Decimal::from(69_500)));
            assert_eq!(read.previous_volume, Some(Decimal::from(17_192_584)));
            assert_eq!((read.kind, read.class, read.suspended), (ListingKind::Stock, PriceClass::KrStock, false));
        }
    }
}
