//! Prices that come by themselves, as a feed brings them: whether a rule might do something at one of them is judged in
//! memory. Nothing follows from such a price but that everything is read anew ([`Command::React`](crate::Command)): the
//! feed has no TLS, and what was read decides.

use std::collections::BTreeMap;

use kis_api::{Instrument, Market, Quote};
use rust_decimal::Decimal;

use super::{Engine, duty::Sight, failure::Done, tick::RULES};
use crate::{Failure, gate::session};

/// A price of a feed.
#[derive(Debug, Clone, PartialEq)]
pub struct Trade {
    /// What was traded.
    pub instrument: Instrument,
    /// At what, in the listing's currency.
    pub price: Decimal,
    /// The day's shares so far, where the feed tells them.
    pub volume: Option<Decimal>,
}

/// What a price would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stir {
    /// A rule would remember something: it would be armed, or has a new peak.
    Change,
    /// A rule would order something.
    Order,
}

/// What the rules wait for in the markets that are open, as it was when it was last read.
#[derive(Default)]
pub struct Monitor {
    sights: Vec<Sight>,
    /// What was quoted of each, by market and symbol.
    quotes: BTreeMap<(Market, String), Quote>,
}

impl Engine {
    /// Reads what the rules wait for: a balance a market, and what is quoted of what they may sell.
    ///
    /// # Errors
    /// When something can't be read.
    pub async fn monitor(&self) -> Result<Monitor, Box<Failure>> {
        self.read_monitor().await.map_err(|stop| stop.failure)
    }

    async fn read_monitor(&self) -> Done<Monitor> {
        let mut monitor = Monitor::default();
        for market in [Market::Kr, Market::Us] {
            if session::open(market, self.days().at(self.now())).is_err() {
                continue;
            }
            let sight = Sight::for_rules(self, market, &RULES).await?;
            let wanted = sight.wanted();
            if !wanted.is_empty() {
                let quotes = self.volumes(&wanted).await?;
                monitor.quotes.extend(quotes.into_iter().map(|quote| (key(&quote.instrument), quote)));
            }
            monitor.sights.push(sight);
        }
        Ok(monitor)
    }

    /// Brings a monitor to what is remembered and wanted now, without asking the broker.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn recall(&self, monitor: &mut Monitor) -> Result<(), Box<Failure>> {
        let recalled = monitor.sights.iter_mut().try_for_each(|sight| sight.recall(self, &RULES));
        recalled.map_err(|stop| stop.failure)
    }
}

impl Monitor {
    /// What a rule may sell, whoever waits for a price first in front: conditions, then what is armed, then the rest.
    pub fn instruments(&self) -> Vec<Instrument> {
        self.sights.iter().flat_map(Sight::wanted).collect()
    }

    /// What a rule would do at this price; `None` where nobody would do anything. What is being sold already is left to the
    /// next tick, which follows the market with it.
    pub fn stirs(&self, trade: &Trade) -> Option<Stir> {
        let quote = self.quote(trade)?;
        let sights = self.sights.iter().filter(|sight| sight.memory.market == trade.instrument.market());
        sights.filter_map(|sight| sight.stirred_by(&quote)).max()
    }

    /// The last quote with what was traded since.
    fn quote(&self, trade: &Trade) -> Option<Quote> {
        let mut quote = self.quotes.get(&key(&trade.instrument))?.clone();
        quote.price = Some(trade.price);
        if let Some((volume, before)) = trade.volume.zip(quote.volume) {
            let ratio = quote.volume_ratio_pct.and_then(|ratio| ratio.checked_mul(volume)?.checked_div(before));
            (quote.volume, quote.volume_ratio_pct) = (Some(volume), ratio);
        }
        Some(quote)
    }
}

fn key(instrument: &Instrument) -> (Market, String) {
    (instrument.market(), instrument.symbol().into())
}
