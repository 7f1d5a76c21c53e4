//! What a decision about an order needs to know, read at one moment.

use std::time::Duration;

use kis_api::{Balance, Currency, Holding, Instrument, Market, Quote};
use rust_decimal::Decimal;
use tokio::time::Instant;

use super::{Engine, failure::Done};
use crate::{
    gate::risk::{Proposal, Rulebook, Value, check},
    reason::Refusal,
};

/// A quote, and when its reply arrived.
#[derive(Debug, Clone)]
pub(super) struct Quoted {
    pub(super) quote: Quote,
    read_at: Instant,
}

impl Quoted {
    pub(super) fn age_ms(&self) -> u64 {
        let age: Duration = self.read_at.elapsed();
        u64::try_from(age.as_millis()).unwrap_or(u64::MAX)
    }
}

/// What pays for a purchase.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cash {
    /// What may be spent, in the market's currency.
    pub(super) spendable: Decimal,
    /// Won for one unit of it.
    pub(super) rate: Option<Decimal>,
}

/// What is there to sell of one stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shares {
    /// All shares held with cash.
    pub(super) held: Decimal,
    /// The whole ones that may be sold now.
    pub(super) sellable: Decimal,
}

impl Engine {
    pub(super) async fn quote(&self, instrument: &Instrument) -> Done<Quoted> {
        let quote = self.broker.quote(instrument).await?;
        Ok(Quoted { quote, read_at: Instant::now() })
    }

    /// The quote that a rule sells on.
    pub(super) async fn quote_with_close(&self, instrument: &Instrument) -> Done<Quoted> {
        let quote = self.broker.quote_with_close(instrument).await?;
        Ok(Quoted { quote, read_at: Instant::now() })
    }

    pub(super) async fn spendable(&self, instrument: &Instrument, price: Option<Decimal>) -> Done<Cash> {
        let power = self.broker.buying_power(instrument, price).await?;
        let rate = match (instrument.market(), power.rate) {
            (Market::Kr, _) => Some(Decimal::ONE),
            (Market::Us, Some(rate)) => Some(rate),
            (Market::Us, None) => self.broker.balance(Market::Us).await?.rate,
        };
        Ok(Cash { spendable: power.spendable(), rate })
    }

    /// Holds an order against the limits, on numbers counted anew.
    pub(super) fn approve(&self, proposal: &Proposal<'_>) -> Done<Value> {
        let book = super::book::book(self, &proposal.quote.instrument)?;
        self.approve_within(proposal, &book)
    }

    pub(super) fn approve_within(&self, proposal: &Proposal<'_>, book: &crate::gate::risk::Book) -> Done<Value> {
        let budget = self.store.budget()?;
        let rulebook = Rulebook { limits: &self.rules.limits, budget: &budget };
        Ok(check(proposal, book, &rulebook).map_err(Refusal::from)?)
    }
}

/// The positions of a stock that were bought with cash; those on credit are another thing.
pub(super) fn cash_holdings<'b>(balance: &'b Balance, instrument: &Instrument) -> impl Iterator<Item = &'b Holding> {
    let symbol = String::from(instrument.symbol());
    balance.holdings.iter().filter(move |holding| holding.credit.is_none() && holding.instrument.symbol() == symbol)
}

pub(super) fn shares(balance: &Balance, instrument: &Instrument) -> Shares {
    cash_holdings(balance, instrument).fold(Shares { held: Decimal::ZERO, sellable: Decimal::ZERO }, |sum, holding| {
        Shares { held: sum.held + holding.quantity, sellable: sum.sellable + holding.sellable_shares() }
    })
}

/// Won for one unit, where the won needs no rate.
pub(super) fn rate_of(currency: Currency, rate: Option<Decimal>) -> Option<Decimal> {
    if currency == Currency::Krw { Some(Decimal::ONE) } else { rate }
}
