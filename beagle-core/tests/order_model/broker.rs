//! The broker and the network before it, as far as orders go.

use beagle_core::order::Listing;
use kis_api::{Instrument, Market, OrderNo, OrderRecord, OrderStatus, Side};
use rust_decimal::Decimal;

use crate::{
    plan::{Kind, Terms},
    world::DAY,
};

/// A request on its way, or whose answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Request {
    pub(crate) intent: i64,
    pub(crate) terms: Terms,
    pub(crate) wish: &'static str,
    pub(crate) kind: Kind,
    /// The order that it changes.
    pub(crate) target: Option<u8>,
    pub(crate) fate: Fate,
    /// The process that waits for the answer.
    pub(crate) process: Option<usize>,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// Nothing yet, for so many ticks.
    Travelling(u8),
    /// It is this order.
    Taken(u8),
    Refused,
}

/// An order at the broker. Its number is its place, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Order {
    /// The intent it came from; `None` is the owner's own.
    pub(crate) intent: Option<i64>,
    pub(crate) wish: &'static str,
    pub(crate) terms: Terms,
    pub(crate) kind: Kind,
    /// The order that it changed.
    pub(crate) target: Option<u8>,
    /// Whether nothing of it rests.
    pub(crate) is_closed: bool,
    /// So many ticks it was not shown; `None` once it is.
    pub(crate) hidden: Option<u8>,
}

/// A number as text.
pub(crate) fn number(order: u8) -> OrderNo {
    order.to_string().parse().expect("a number")
}

/// A number as a place.
pub(crate) fn place(number: &OrderNo) -> u8 {
    number.as_str().parse().expect("a small number")
}

/// The list as the broker shows it now. That an order was replaced is shown at once, what replaced it perhaps later.
pub(crate) fn listing(orders: &[Order], closed: bool) -> Vec<OrderRecord> {
    let shown = (1_u8..).zip(orders).filter(|(_, order)| order.hidden.is_none());
    shown.map(|(at, order)| row(at, order, closed)).collect()
}

/// The order as a row of the list.
pub(crate) fn row(at: u8, order: &Order, closed: bool) -> OrderRecord {
    let mut row = OrderRecord::new(number(at), instrument(order.terms), Side::Buy, Decimal::ONE);
    row.price = (order.kind != Kind::Cancel).then(|| order.terms.price.into());
    row.original_no = order.target.map(number);
    row.status = if closed || order.is_closed { OrderStatus::Expired } else { OrderStatus::Open };
    row
}

/// What is traded.
pub(crate) fn instrument(terms: Terms) -> Instrument {
    terms.symbol.parse().expect("a code")
}

/// A list that is complete, or claims to be.
pub(crate) fn complete(rows: Vec<OrderRecord>) -> Listing {
    Listing::of_one_page((Market::Kr, DAY), rows).expect("rows that agree")
}
