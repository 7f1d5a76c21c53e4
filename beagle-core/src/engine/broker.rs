//! The broker as the engine needs it.

use std::{future::Future, pin::Pin};

use jiff::{SignedDuration, civil::Date};
use kis_api::{
    Account, Balance, BuyingPower, Env, Instrument, Market, OrderList, Outcome, Quote, Reservation, Result, TradingDay,
};
use rust_decimal::Decimal;

pub use crate::order::{OrderRequest, Placement};
use crate::{alert::NameTable, order::Taken};

/// A reply that is on its way.
pub type Reply<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What the engine asks of a broker. Reads may be repeated; an order request never is.
pub trait Broker: Send + Sync {
    /// The environment.
    fn env(&self) -> Env;

    /// The account that is traded.
    fn account(&self) -> Option<&Account>;

    /// How far the broker's clock is ahead of this machine's by its latest reply, as far as that is certain; `None` while
    /// nobody knows.
    fn clock_offset(&self) -> Option<SignedDuration>;

    /// A price with everything that decides about it. A ticker without its exchange comes back with it.
    fn quote<'a>(&'a self, instrument: &'a Instrument) -> Reply<'a, Result<Quote>>;

    /// A price as [`Broker::quote`] has it, with the previous close wherever the broker tells it: on the ex-date of a
    /// split or a rights issue it is not the base price.
    fn quote_with_close<'a>(&'a self, instrument: &'a Instrument) -> Reply<'a, Result<Quote>>;

    /// Prices with their volume ratio and previous close, of one market, in as few requests as that takes. Listings
    /// that the broker does not know are left out.
    fn volumes<'a>(&'a self, instruments: &'a [Instrument]) -> Reply<'a, Result<Vec<Quote>>>;

    /// Every holding of a market.
    fn balance(&self, market: Market) -> Reply<'_, Result<Balance>>;

    /// What can be spent in a market.
    fn cash(&self, market: Market) -> Reply<'_, Result<BuyingPower>>;

    /// What an order of this kind may spend.
    fn buying_power<'a>(&'a self, instrument: &'a Instrument, price: Option<Decimal>)
    -> Reply<'a, Result<BuyingPower>>;

    /// Every order of these days, oldest first, and on how many pages the list came. Days of long ago may be kept apart:
    /// `today` is the market's own day.
    fn order_list(&self, days: Days, today: Date) -> Reply<'_, Result<OrderList>>;

    /// Every reservation of these days: at home those for which they are, in the US those in Seoul on which they came.
    fn reservations(&self, days: Days) -> Reply<'_, Result<Vec<Reservation>>>;

    /// The names of a market's listings.
    fn names(&self, market: Market) -> Reply<'_, Result<NameTable>>;

    /// The broker's own calendar of the domestic market from this day on. It asks to be asked once a day, and paper
    /// accounts lack it.
    fn trading_days(&self, from: Date) -> Reply<'_, Result<Vec<TradingDay>>>;

    /// Sends an order request, once, unless the last look says no: it is asked when nothing was written yet and nothing
    /// is left to wait for.
    fn send<'a>(&'a self, request: &'a OrderRequest, look: Look) -> Reply<'a, Outcome<Taken>>;
}

/// Whether an order may still leave.
pub type Look = Box<dyn Fn() -> bool + Send + Sync>;

/// Days of a market, its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// Which market.
    pub market: Market,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}
