//! `nasmst.cod` and its like: columns between tabs.

use super::{Listing, ListingKind};
use crate::{Instrument, Ticker, UsExchange};

pub(super) fn listing(line: &str, exchange: UsExchange) -> Option<Listing> {
    let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
    let (symbol, korean, english) = (columns.get(4)?, columns.get(6)?, columns.get(7)?);
    if symbol.is_empty() {
        return None;
    }
    let mut listing = Listing::new(Instrument::Us(Ticker::new(symbol).on(exchange)), korean, exchange.into());
    listing.english_name = (!english.is_empty()).then(|| (*english).into());
    listing.kind = kind(columns.get(8)?, columns.get(22).unwrap_or(&""));
    Some(listing)
}

/// Security type, and for exchange traded products their class.
fn kind(security: &str, class: &str) -> ListingKind {
    match (security, class) {
        ("1", _) => ListingKind::Index,
        ("2", _) => ListingKind::Stock,
        ("3", "002" | "006") => ListingKind::Etn,
        ("3", "001" | "005" | "") => ListingKind::Etf,
        ("4", _) => ListingKind::Warrant,
        _ => ListingKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns() {
        let line =
            "US\t22\tNAS\t나스닥\tAAPL\tNASAAPL\t애플\tAPPLE INC\t2\tUSD\t4\t\t262.5200\t1\t1\t\t\tN\t\t\t0\t1\t\t";
        let read = listing(line, UsExchange::Nasdaq).expect("it reads");
        assert_eq!(read.instrument.to_string(), "NASD:AAPL");
        assert_eq!((&*read.name, read.english_name.as_deref()), ("애플", Some("APPLE INC")));
        assert_eq!(read.kind, ListingKind::Stock);
        assert_eq!(
            (kind("3", "001"), kind("3", "002"), kind("1", "")),
            (ListingKind::Etf, ListingKind::Etn, ListingKind::Index)
        );
        assert_eq!(listing("US\t22", UsExchange::Nasdaq), None);
    }
}
