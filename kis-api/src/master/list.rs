//! A market's listings, and how one is found among them.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    Listing,
    search::{self, Wanted},
};

/// A market's listings.
#[derive(Debug, Clone, Default)]
pub struct Master {
    listings: Vec<Listing>,
    stale_since: Option<Date>,
    by_symbol: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Master {
    pub(crate) fn new(listings: Vec<Listing>) -> Self {
        let mut master = Self { listings, ..Self::default() };
        for (at, listing) in master.listings.iter().enumerate() {
            master.by_symbol.entry(listing.instrument.symbol().into()).or_default().push(at);
            for name in listing.names().filter(|name| !name.is_empty()) {
                let same = master.by_name.entry(search::folded(name)).or_default();
                if !same.contains(&at) {
                    same.push(at);
                }
            }
        }
        master
    }

    /// The same, read from a file that was fetched on this day and could not be fetched anew.
    pub(crate) fn stale(mut self, since: Option<Date>) -> Self {
        self.stale_since = since;
        self
    }

    /// Every listing, in the order of the files.
    pub fn listings(&self) -> &[Listing] {
        &self.listings
    }

    /// The day in Seoul on which the oldest of the files was fetched, when today's could not be: what was listed or
    /// renamed since then is not in here.
    pub fn stale_since(&self) -> Option<Date> {
        self.stale_since
    }

    /// The listings with this code or symbol; a US symbol may be listed on more than one exchange.
    pub fn by_symbol(&self, symbol: &str) -> Vec<&Listing> {
        self.pick(self.by_symbol.get(&symbol.trim().to_ascii_uppercase()))
    }

    /// The listings with exactly this Korean or English name; blanks and letter case don't count. More than one means
    /// that the name is ambiguous.
    pub fn by_name(&self, name: &str) -> Vec<&Listing> {
        self.pick(self.by_name.get(&search::folded(name)))
    }

    /// The listings that this may mean, the likeliest first: by code or symbol, by Korean or English name, by a part of
    /// a name, or by the initials of a Korean one (ㅅㅅㅈㅈ). The same text finds the same listings in the same order.
    pub fn search(&self, text: &str) -> Vec<&Listing> {
        let wanted = Wanted::new(text);
        let found = self.listings.iter().filter_map(|listing| Some((wanted.rank(listing)?, listing)));
        let mut found: Vec<_> = found.collect();
        found.sort_by_cached_key(|(rank, listing)| {
            (*rank, listing.name.chars().count(), listing.instrument.to_string())
        });
        found.into_iter().map(|(_, listing)| listing).collect()
    }

    fn pick(&self, places: Option<&Vec<usize>>) -> Vec<&Listing> {
        places.into_iter().flatten().map(|at| &self.listings[*at]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::Exchange;

    fn master() -> Master {
        let listing = |symbol: &str, name: &str, english: &str| {
            let mut listing = Listing::new(symbol.parse().expect(symbol), name, Exchange::Kospi);
            listing.english_name = (!english.is_empty()).then(|| english.into());
            listing
        };
        Master::new(vec![
            listing("005935", "삼성전자우", ""),
            listing("009150", "삼성전기", ""),
            listing("005930", "삼성전자", ""),
            listing("035420", "NAVER", ""),
            listing("069500", "KODEX 200", ""),
            listing("AAPL", "애플", "APPLE INC"),
            listing("APLE", "애플 호스피탈리티", "APPLE HOSPITALITY REIT INC"),
            listing("SNAP", "스냅", "SNAP INC"),
        ])
    }

    fn found(text: &str) -> Vec<String> {
        master().search(text).iter().map(|listing| listing.instrument.symbol().to_owned()).collect()
    }

    #[test]
    fn names_are_exact_but_for_blanks_and_case() {
        let master = master();
        assert_eq!(master.by_name("삼성 전자").len(), 1);
        assert_eq!(master.by_name("naver")[0].instrument.symbol(), "035420");
        assert!(master.by_name("삼성").is_empty());
        assert_eq!(master.by_symbol("005935").len(), 1);
    }

    #[test]
    fn the_likeliest_comes_first() {
        for (text, symbols) in [
            ("삼성전자", &["005930", "005935"][..]),
            ("삼성", &["005930", "009150", "005935"]),
            ("전자", &["005930", "005935"]),
            ("005930", &["005930"]),
            ("0059", &["005930", "005935"]),
            ("ㅅㅅㅈㅈ", &["005930", "005935"]),
            ("ㅈㄱ", &["009150"]),
            ("apple", &["AAPL", "APLE"]),
            ("ap", &["APLE", "AAPL", "SNAP"]),
            ("kodex200", &["069500"]),
            ("inc", &["AAPL", "SNAP", "APLE"]),
            ("nothing", &[]),
            (" ", &[]),
        ] {
            assert_eq!(found(text), symbols, "{text}");
        }
    }
}
