//! 국내주식 — the domestic market.

mod balance;
mod book;
mod calendar;
mod chart;
mod list;
mod order;
mod profit;
mod quote;
mod reservation;
mod volume;

#[cfg(fuzzing)]
pub(crate) use self::list::joined;
pub use self::{
    calendar::TradingDay,
    order::{KrAmend, KrCancel, KrOrder},
    reservation::{KrReservation, KrReservationCancel},
};
pub(crate) use self::{
    list::{day, status},
    order::wire_price,
};
use crate::Client;

/// The calls for the domestic market, made by [`Client::domestic`].
#[derive(Debug, Clone, Copy)]
pub struct Domestic<'c> {
    client: &'c Client,
}

impl<'c> Domestic<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    pub(crate) fn client(&self) -> &'c Client {
        self.client
    }
}
