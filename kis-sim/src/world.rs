//! What never changes while a simulator runs: the scenario and what follows from it.

use std::collections::HashMap;

use jiff::Timestamp;
use kis_api::{Market, UsExchange};

use crate::{
    config::{Config, Limits},
    ledger::account::Account,
    market::{Board, Listing, tape::Course},
    scenario::{Scenario, instruments},
};

/// What never changes while a simulator runs.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) scenario: Scenario,
    pub(crate) listings: Vec<Listing>,
    pub(crate) course: Course,
    /// `None` when requests are not counted.
    pub(crate) limits: Option<Limits>,
    /// The account of a customer who never came before.
    pub(crate) fresh: Account,
    by_symbol: HashMap<String, usize>,
    /// What is quoted and not traded.
    instruments: Vec<(Board, Listing)>,
}

impl World {
    pub(crate) fn new(config: &Config) -> Self {
        let scenario = config.scenario.clone();
        let listings = scenario.all_listings();
        let by_symbol = listings.iter().enumerate().map(|(index, l)| (l.symbol.clone(), index)).collect();
        let course = scenario.course(config.seed);
        let limits = config.real_limits.then_some(config.limits);
        let fresh = Account::fresh(&scenario);
        Self { scenario, listings, course, limits, fresh, by_symbol, instruments: instruments::defaults() }
    }

    /// The scenario's first moment.
    pub(crate) fn start(&self) -> Timestamp {
        self.course.start
    }

    /// The listing of this symbol.
    pub(crate) fn find(&self, symbol: &str) -> Option<&Listing> {
        self.by_symbol.get(symbol).map(|index| &self.listings[*index])
    }

    /// The domestic listing of a code as requests spell it.
    pub(crate) fn domestic(&self, code: &str) -> Option<&Listing> {
        self.find(code.trim()).filter(|l| l.market() == Market::Kr)
    }

    /// The US listing of a ticker on an exchange.
    pub(crate) fn overseas(&self, exchange: UsExchange, ticker: &str) -> Option<&Listing> {
        let ticker = ticker.trim().to_ascii_uppercase();
        self.find(&ticker).filter(|l| l.venue.us() == Some(exchange))
    }

    /// What is quoted on a board.
    pub(crate) fn board(&self, board: Board) -> impl Iterator<Item = &Listing> {
        self.instruments.iter().filter(move |(of, _)| *of == board).map(|(_, listing)| listing)
    }

    /// The instrument of this code on a board.
    pub(crate) fn instrument(&self, board: Board, code: &str) -> Option<&Listing> {
        self.board(board).find(|listing| listing.symbol == code.trim())
    }
}
