//! 미국주식 — the US market.

mod balance;
mod book;
mod chart;
mod list;
mod order;
mod profit;
mod quote;
mod reservation;

#[cfg(fuzzing)]
pub(crate) use self::list::joined;
pub use self::{
    order::{UsAmend, UsCancel, UsOrder},
    reservation::{UsReservation, UsReservationCancel},
};
use crate::Client;

/// The calls for the US market, made by [`Client::us`].
#[derive(Debug, Clone, Copy)]
pub struct Us<'c> {
    client: &'c Client,
}

impl<'c> Us<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    pub(crate) fn client(&self) -> &'c Client {
        self.client
    }
}
