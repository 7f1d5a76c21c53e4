//! `nasmst.cod` and its like: columns between tabs.

use super::Listing;
use crate::{Instrument, Ticker, UsExchange, tick::PriceClass};

pub(super) fn listing(line: &str, exchange: UsExchange) -> Option<Listing> {
    let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
    let (symbol, korean, english) = (columns.get(4)?, columns.get(6)?, columns.get(7)?);
    if symbol.is_empty() {
        return None;
    }
    Some(Listing {
        instrument: Instrument::Us(Ticker::new(symbol).on(exchange)),
        name: (*korean).into(),
        english_name: (!english.is_empty()).then(|| (*english).into()),
        class: PriceClass::Us,
        previous_volume: None,
        suspended: false,
    })
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
        assert_eq!(listing("US\t22", UsExchange::Nasdaq), None);
    }
}
