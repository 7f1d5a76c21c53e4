//! What a decision about an order needs to know, read at one moment.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use jiff::civil::Date;
use kis_api::{Balance, Currency, Holding, Instrument, Market, Quote};
use rust_decimal::Decimal;

use super::{Engine, failure::Done};
use crate::{
    gate::risk::Cover,
    order::{Case, Moment, Today},
};

/// A quote, and when its reply arrived.
#[derive(Debug, Clone)]
pub(super) struct Quoted {
    pub(super) quote: Quote,
    read_at: Moment,
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

/// The closes of the day before, as far as they are known. In a session they stay what they are.
#[derive(Default)]
pub(super) struct Closes(Mutex<BTreeMap<(Market, String), (Date, Decimal)>>);

impl Closes {
    fn of(&self, instrument: &Instrument, today: Date) -> Option<Decimal> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (day, close) = known.get(&(instrument.market(), instrument.symbol().into()))?;
        (*day == today).then_some(*close)
    }

    fn keep(&self, quote: &Quote, today: Date) {
        if let Some(close) = quote.previous_close {
            let of = (quote.instrument.market(), quote.instrument.symbol().into());
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(of, (today, close));
        }
    }
}

impl Engine {
    pub(super) async fn quote(&self, instrument: &Instrument) -> Done<Quoted> {
        let quote = self.broker.quote(instrument).await?;
        Ok(Quoted { quote, read_at: self.clock.moment() })
    }

    /// The quote that a rule sells on. The close of the day before is asked for once a day.
    pub(super) async fn quote_with_close(&self, instrument: &Instrument) -> Done<Quoted> {
        let today = self.today(instrument.market());
        let Some(close) = self.closes.of(instrument, today) else {
            let quote = self.broker.quote_with_close(instrument).await?;
            self.closes.keep(&quote, today);
            return Ok(Quoted { quote, read_at: self.clock.moment() });
        };
        let mut quoted = self.quote(instrument).await?;
        quoted.quote.previous_close = quoted.quote.previous_close.or(Some(close));
        Ok(quoted)
    }

    /// Volume and price of the session, in as few requests as that takes; they bring the closes of the day before along.
    pub(super) async fn volumes(&self, instruments: &[Instrument]) -> Done<Vec<Quote>> {
        let quotes = self.broker.volumes(instruments).await?;
        for quote in &quotes {
            self.closes.keep(quote, self.today(quote.instrument.market()));
        }
        Ok(quotes)
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

    /// What an order is decided on.
    pub(super) fn case(&self, quoted: &Quoted, (cover, rate): (Cover, Option<Decimal>)) -> Case {
        let today = Today { kr: self.today(Market::Kr), us: self.today(Market::Us) };
        Case { quote: quoted.quote.clone(), quote_at: quoted.read_at, cover, rate, today }
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
