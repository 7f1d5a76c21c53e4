//! Orders that are kept and not traded: bonds, futures and options never, reservations until an order is made of them.

use jiff::{Timestamp, civil::Date};
use kis_api::Side;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::reserve::Plan;

/// Which lists a ticket belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Book {
    /// 주식예약주문.
    DomesticReserved,
    /// 해외주식 예약주문.
    OverseasReserved,
    /// 장내채권.
    Bond,
    /// Domestic futures and options.
    Derivative,
    /// The same in the night session.
    NightDerivative,
    /// Foreign futures and options.
    OverseasContract,
}

/// An order that is kept and not traded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ticket {
    pub(crate) no: u64,
    /// The number of the one that this takes the place of.
    pub(crate) original: Option<u64>,
    pub(crate) book: Book,
    pub(crate) symbol: String,
    pub(crate) side: Side,
    pub(crate) quantity: Decimal,
    pub(crate) price: Decimal,
    pub(crate) at: Timestamp,
    /// The day on Seoul's clocks.
    pub(crate) day: Date,
    /// Whether it was cancelled, or another took its place.
    pub(crate) gone: bool,
    /// What is to become of a reservation.
    #[serde(default)]
    pub(crate) plan: Option<Plan>,
}
