//! The default listings, from `data/listings.csv`.

use rust_decimal::Decimal;

use crate::market::{Kind, Listing, Venue};

/// Listings whose trading is halted from the start.
const SUSPENDED: &[&str] = &["950130"];

/// The default listings.
pub(super) fn defaults() -> Vec<Listing> {
    include_str!("../../data/listings.csv").lines().filter_map(listing).collect()
}

/// A line of the table; comments and the heading give nothing.
fn listing(line: &str) -> Option<Listing> {
    let mut cells = line.split(',');
    let mut cell = || cells.next();
    let venue = match cell()? {
        "KOSPI" => Venue::Kospi,
        "KOSDAQ" => Venue::Kosdaq,
        "NASD" => Venue::Nasd,
        "NYSE" => Venue::Nyse,
        "AMEX" => Venue::Amex,
        _ => return None,
    };
    let symbol = cell()?.to_owned();
    let kind = match cell()? {
        "etf" => Kind::Etf,
        "etn" => Kind::Etn,
        _ => Kind::Stock,
    };
    let suspended = SUSPENDED.contains(&symbol.as_str());
    Some(Listing {
        venue,
        symbol,
        kind,
        korean: cell()?.into(),
        english: cell()?.into(),
        price: Decimal::from_str_exact(cell()?).ok()?,
        previous_close: Some(Decimal::from_str_exact(cell()?).ok()?),
        volume: cell()?.parse().ok()?,
        previous_volume: None,
        shares: cell()?.parse().ok()?,
        suspended,
    })
}

#[cfg(test)]
mod tests {
    use kis_api::Market;

    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let text = include_str!("../../data/listings.csv");
        let lines = text.lines().filter(|l| !l.starts_with('#')).count() - 1;
        let all = defaults();
        assert_eq!(all.len(), lines);
        assert!(all.iter().filter(|l| l.market() == Market::Kr).count() >= 40);
        assert!(all.iter().filter(|l| l.market() == Market::Us).count() >= 40);
    }
}
