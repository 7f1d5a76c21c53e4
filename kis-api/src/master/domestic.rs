//! `kospi_code.mst` and `kosdaq_code.mst`: a head of code and name, and a tail of fixed width behind it.

use rust_decimal::Decimal;

use super::Listing;
use crate::{Instrument, StockCode, tick::PriceClass};

/// Where things stand in the tail, which is ASCII.
pub(super) struct Layout {
    width: usize,
    suspended: usize,
    previous_volume: (usize, usize),
}

pub(super) const KOSPI: Layout = Layout { width: 227, suspended: 60, previous_volume: (81, 93) };
pub(super) const KOSDAQ: Layout = Layout { width: 221, suspended: 55, previous_volume: (76, 88) };

pub(super) fn listing(line: &str, layout: &Layout) -> Option<Listing> {
    let tail_at = line.len().checked_sub(layout.width)?;
    let (head, tail) = line.split_at_checked(tail_at)?;
    let code = StockCode::from_list(head.get(..9)?.trim())?;
    let name = head.get(21..)?.trim();
    let (from, to) = layout.previous_volume;
    let volume = tail.get(from..to)?.trim();
    // 그룹코드: EF is an ETF, EN an ETN.
    let fund = code.is_etn() || matches!(tail.get(..2)?, "EF" | "EN");
    Some(Listing {
        instrument: Instrument::Kr(code),
        name: name.into(),
        english_name: None,
        class: if fund { PriceClass::KrFund } else { PriceClass::KrStock },
        previous_volume: if volume.is_empty() { None } else { Some(Decimal::from(volume.parse::<u64>().ok()?)) },
        suspended: tail.get(layout.suspended..=layout.suspended)? == "Y",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(layout: &Layout, group: &str, volume: &str) -> String {
        let (from, to) = layout.previous_volume;
        let mut tail = format!("{group:<from$}{volume:>width$}", width = to - from);
        tail.replace_range(layout.suspended..=layout.suspended, "N");
        format!("{:<9}{:<12}{:<40}{tail:<width$}", "005930", "KR7005930003", "삼성전자", width = layout.width)
    }

    #[test]
    fn head_and_tail() {
        for layout in [&KOSPI, &KOSDAQ] {
            let read = listing(&line(layout, "ST", "17192584"), layout).expect("it reads");
            assert_eq!((read.instrument.symbol(), &*read.name), ("005930", "삼성전자"));
            assert_eq!(read.previous_volume, Some(Decimal::from(17_192_584)));
            assert_eq!((read.class, read.suspended), (PriceClass::KrStock, false));
            assert_eq!(listing(&line(layout, "EF", "1"), layout).expect("it reads").class, PriceClass::KrFund);
            assert_eq!(listing("short", layout), None);
        }
    }
}
