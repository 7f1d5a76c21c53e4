//! 종목마스터 — what is listed, by code and name, from the files that the broker publishes each day.

mod domestic;
mod file;
mod overseas;

use std::collections::HashMap;

use rust_decimal::Decimal;

pub(crate) use self::file::File;
use crate::{Instrument, tick::PriceClass};

/// One listing of a market's master file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listing {
    /// What it is traded as; a US ticker comes with its exchange.
    pub instrument: Instrument,
    /// 한글명.
    pub name: String,
    /// The English name. US only.
    pub english_name: Option<String>,
    /// Which price steps apply.
    pub class: PriceClass,
    /// 전일거래량 — the previous session's volume in shares. Domestic only.
    pub previous_volume: Option<Decimal>,
    /// 거래정지. Domestic only.
    pub suspended: bool,
}

/// A market's listings.
#[derive(Debug, Clone, Default)]
pub struct Master {
    listings: Vec<Listing>,
    by_symbol: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Master {
    pub(crate) fn new(listings: Vec<Listing>) -> Self {
        let mut master = Self { listings, ..Self::default() };
        for (at, listing) in master.listings.iter().enumerate() {
            master.by_symbol.entry(listing.instrument.symbol().into()).or_default().push(at);
            let names = std::iter::once(&listing.name).chain(&listing.english_name);
            for name in names.filter(|name| !name.is_empty()) {
                let same = master.by_name.entry(folded(name)).or_default();
                if !same.contains(&at) {
                    same.push(at);
                }
            }
        }
        master
    }

    /// Every listing, in the order of the files.
    pub fn listings(&self) -> &[Listing] {
        &self.listings
    }

    /// The listings with this code or symbol; a US symbol may be listed on more than one exchange.
    pub fn by_symbol(&self, symbol: &str) -> Vec<&Listing> {
        self.pick(self.by_symbol.get(&symbol.trim().to_ascii_uppercase()))
    }

    /// The listings with exactly this Korean or English name; blanks and letter case don't count. More than one means
    /// that the name is ambiguous.
    pub fn by_name(&self, name: &str) -> Vec<&Listing> {
        self.pick(self.by_name.get(&folded(name)))
    }

    fn pick(&self, places: Option<&Vec<usize>>) -> Vec<&Listing> {
        places.into_iter().flatten().map(|at| &self.listings[*at]).collect()
    }
}

/// A name as names are compared.
fn folded(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(symbol: &str, name: &str) -> Listing {
        Listing {
            instrument: symbol.parse().expect(symbol),
            name: name.into(),
            english_name: None,
            class: PriceClass::KrStock,
            previous_volume: None,
            suspended: false,
        }
    }

    #[test]
    fn names_are_exact_but_for_blanks_and_case() {
        let master = Master::new(vec![
            listing("005930", "삼성전자"),
            listing("005935", "삼성전자우"),
            listing("035420", "NAVER"),
        ]);
        assert_eq!(master.by_name("삼성 전자").len(), 1);
        assert_eq!(master.by_name("naver")[0].instrument.symbol(), "035420");
        assert!(master.by_name("삼성").is_empty());
        assert_eq!(master.by_symbol("005935").len(), 1);
    }
}
