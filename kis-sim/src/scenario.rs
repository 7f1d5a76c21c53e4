//! What the world is like when the simulator starts.

mod generated;
pub(crate) mod instruments;
mod listings;
mod recorded;

use std::{
    collections::{BTreeMap, HashSet},
    path::Path,
    sync::Arc,
};

use jiff::{
    Timestamp,
    civil::{Date, DateTime, date},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use generated::Generated;

use crate::{
    Error, Result,
    market::{
        Listing,
        tape::{Course, Track},
    },
};

/// What the world is like when the simulator starts: the clock, what is listed, and what every account holds.
///
/// A scenario file is JSON with these fields. What it leaves out is as in the default scenario.
///
/// ```
/// # fn main() -> kis_sim::Result<()> {
/// let scenario = kis_sim::Scenario::from_json(
///     r#"{"clock": "2026-03-03T09:00", "cash": 1000000, "holdings": [{"symbol": "AAPL", "quantity": 3, "average": 200}]}"#,
/// )?;
/// assert_eq!(scenario.holdings.len(), 1);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Scenario {
    /// What the clocks in Seoul show.
    pub clock: DateTime,
    /// The seed of the price walks.
    pub seed: u64,
    /// Won deposit of every account.
    pub cash: Decimal,
    /// Dollar deposit of every account.
    pub usd: Decimal,
    /// Won for a dollar.
    pub rate: Decimal,
    /// What every account holds.
    pub holdings: Vec<Holding>,
    /// Listings beside the default ones; one of the same symbol takes its place.
    pub listings: Vec<Listing>,
    /// Whether the default listings are there.
    pub default_listings: bool,
    /// First prices, by symbol, where they differ from the listing's.
    pub prices: BTreeMap<String, Decimal>,
    /// Listings and holdings to make up, for accounts of many pages.
    pub generated: Generated,
    /// Whether overseas balances end with a row that holds nothing, as KIS's sometimes do.
    pub phantom_row: bool,
    /// What 005930 makes of its recorded minutes.
    pub minutes: Minutes,
}

/// What 005930 makes of its recorded minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Minutes {
    /// Their moves, one for each minute of session since the start.
    Moves,
    /// Exactly, at the dates and times at which they were recorded.
    Exact,
    /// Nothing: it walks like every other symbol.
    Unused,
}

/// Something that every account holds from the start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// The symbol of a listing.
    pub symbol: String,
    /// Shares; fractions only in the US.
    pub quantity: Decimal,
    /// The average purchase price in the listing's currency.
    pub average: Decimal,
    /// The day of the loan, when it was bought on credit.
    #[serde(default)]
    pub loan_date: Option<Date>,
}

impl Holding {
    /// A holding bought with cash.
    pub fn new(symbol: &str, quantity: impl Into<Decimal>, average: impl Into<Decimal>) -> Self {
        Self { symbol: symbol.into(), quantity: quantity.into(), average: average.into(), loan_date: None }
    }

    /// The same, bought on credit on this day.
    #[must_use]
    pub fn on_credit(mut self, since: Date) -> Self {
        self.loan_date = Some(since);
        self
    }
}

impl Default for Scenario {
    /// Ten in the morning of 2026-03-03, a Tuesday; ten million won and five thousand dollars; a few holdings in
    /// profit and in loss, one of them suspended, one on credit; no orders.
    fn default() -> Self {
        Self {
            clock: date(2026, 3, 3).at(10, 0, 0, 0),
            seed: 1,
            cash: Decimal::from(10_000_000),
            usd: Decimal::from(5_000),
            rate: Decimal::new(13_905, 1),
            holdings: default_holdings(),
            listings: Vec::new(),
            default_listings: true,
            prices: BTreeMap::new(),
            generated: Generated::default(),
            phantom_row: true,
            minutes: Minutes::Moves,
        }
    }
}

fn default_holdings() -> Vec<Holding> {
    let cents = |cents: i64| Decimal::new(cents, 2);
    vec![
        Holding::new("005930", 10, 65_000),
        Holding::new("035720", 12, 68_500),
        Holding::new("000270", 5, 101_000),
        Holding::new("069500", 20, 44_150),
        Holding::new("086520", 8, 61_300),
        Holding::new("009150", 4, 151_200),
        Holding::new("009150", 3, 143_000).on_credit(date(2025, 12, 23)),
        Holding::new("950130", 30, 7_120),
        Holding::new("AAPL", 5, cents(23_140)),
        Holding::new("TSLA", 3, cents(35_127)),
        Holding::new("KO", 10, cents(6_215)),
        Holding::new("SOXL", 15, cents(2_988)),
    ]
}

impl Scenario {
    /// The recorded minutes of 005930 as they were on 2025-09-15 from 13:21 and on the morning after.
    pub fn recorded() -> Self {
        recorded::scenario()
    }

    /// Reads a scenario: `default`, `recorded`, or the name of a JSON file.
    ///
    /// # Errors
    /// When the file can't be read or is no scenario.
    pub fn named(name: &str) -> Result<Self> {
        match name {
            "default" => Ok(Self::default()),
            "recorded" => Ok(Self::recorded()),
            path => Self::from_file(Path::new(path)),
        }
    }

    /// Reads a scenario file.
    ///
    /// # Errors
    /// When the file can't be read or is no scenario.
    pub fn from_file(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::caused(format!("the scenario {} can't be read", path.display()), error))?;
        Self::from_json(&text)
    }

    /// Reads a scenario's JSON.
    ///
    /// # Errors
    /// When it has an unknown field, a value of the wrong kind, or a holding of something that is not listed.
    pub fn from_json(text: &str) -> Result<Self> {
        let scenario: Self =
            serde_json::from_str(text).map_err(|error| Error::caused("the scenario can't be read", error))?;
        scenario.check()?;
        Ok(scenario)
    }

    fn check(&self) -> Result<()> {
        let listings = self.all_listings();
        let known: HashSet<&str> = listings.iter().map(|l| l.symbol.as_str()).collect();
        let mut named = self.holdings.iter().map(|h| &h.symbol).chain(self.prices.keys());
        if let Some(symbol) = named.find(|symbol| !known.contains(symbol.as_str())) {
            return Err(Error::new(format!("the scenario names {symbol}, which is not among its listings")));
        }
        // Wide enough for any account, narrow enough for sums of products.
        let fits = |value: Decimal, most: i64| value >= Decimal::ZERO && value <= Decimal::from(most);
        let prices = listings.iter().flat_map(|l| [Some(l.price), l.previous_close]).flatten();
        let priced = prices.clone().all(|price| !price.is_zero() && fits(price, 100_000_000));
        let counted = listings.iter().flat_map(|l| [Some(l.volume), l.previous_volume, Some(l.shares)]).flatten();
        let held = self.holdings.iter().all(|h| fits(h.quantity, 1_000_000_000) && fits(h.average, 100_000_000));
        let money = fits(self.cash, 1_000_000_000_000_000) && fits(self.usd, 1_000_000_000_000);
        if !priced || !held || !money || !fits(self.rate, 100_000) || self.rate.is_zero() {
            return Err(Error::new("the scenario has a price, a quantity or an amount out of range"));
        }
        if counted.into_iter().any(|count| !(0..=1_000_000_000_000).contains(&count)) {
            return Err(Error::new("the scenario has a volume or a number of shares out of range"));
        }
        if self.generated.kr > 5_000 || self.generated.us > 5_000 {
            return Err(Error::new("the scenario makes up more than 5000 listings"));
        }
        Ok(())
    }

    /// Every listing, with the first prices of the scenario.
    pub(crate) fn all_listings(&self) -> Vec<Listing> {
        let mut all = if self.default_listings { listings::defaults() } else { Vec::new() };
        all.extend(self.generated.listings());
        for listing in &self.listings {
            all.retain(|l| l.symbol != listing.symbol);
            all.push(listing.clone());
        }
        for listing in &mut all {
            if let Some(price) = self.prices.get(&listing.symbol) {
                listing.price = *price;
            }
        }
        all
    }

    /// Every holding of a fresh account.
    pub(crate) fn all_holdings(&self) -> Vec<Holding> {
        self.holdings.iter().cloned().chain(self.generated.holdings()).collect()
    }

    /// The first simulated moment.
    pub(crate) fn start(&self) -> Timestamp {
        crate::clock::from_seoul(self.clock).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// What decides the tapes.
    pub(crate) fn course(&self, seed: Option<u64>) -> Course {
        let minutes: Arc<[_]> = recorded::minutes().into();
        let track = match self.minutes {
            Minutes::Moves => Some(Track::Moves(minutes)),
            Minutes::Exact => Some(Track::Exact(minutes)),
            Minutes::Unused => None,
        };
        let tracks = track.into_iter().map(|track| (recorded::SYMBOL.to_owned(), track)).collect();
        Course { seed: seed.unwrap_or(self.seed), start: self.start(), tracks }
    }
}
