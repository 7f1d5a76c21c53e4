//! What is quoted beside stocks and funds, from `data/instruments.csv`.

use rust_decimal::Decimal;

use crate::market::{Board, Kind, Listing, Venue};

/// The instruments of every board, in the order of the table.
pub(crate) fn defaults() -> Vec<(Board, Listing)> {
    include_str!("../../data/instruments.csv").lines().filter_map(instrument).collect()
}

/// A line of the table; comments and the heading give nothing.
fn instrument(line: &str) -> Option<(Board, Listing)> {
    let mut cells = line.split(',');
    let mut cell = || cells.next();
    let board = match cell()? {
        "index" => Board::Index,
        "overseas_index" => Board::OverseasIndex,
        "derivative" => Board::Derivative,
        "elw" => Board::Elw,
        "bond" => Board::Bond,
        "overseas_contract" => Board::OverseasContract,
        _ => return None,
    };
    let overseas = matches!(board, Board::OverseasIndex | Board::OverseasContract);
    let listing = Listing {
        venue: if overseas { Venue::Nasd } else { Venue::Kospi },
        kind: if board == Board::Elw { Kind::Stock } else { Kind::Figure },
        symbol: cell()?.to_owned(),
        korean: cell()?.into(),
        english: cell()?.into(),
        price: Decimal::from_str_exact(cell()?).ok()?,
        previous_close: Some(Decimal::from_str_exact(cell()?).ok()?),
        volume: cell()?.parse().ok()?,
        previous_volume: None,
        shares: cell()?.parse().ok()?,
        suspended: false,
    };
    Some((board, listing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let text = include_str!("../../data/instruments.csv");
        assert_eq!(defaults().len(), text.lines().filter(|l| !l.starts_with('#')).count() - 1);
    }
}
