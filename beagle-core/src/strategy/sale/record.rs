//! What is remembered of a sale.

use alloc::vec::Vec;

use jiff::civil::Date;
use kis_api::OrderNo;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Amendment, Sale};

/// A holding of which `target` shares are being sold, over as many orders as that takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selling {
    /// How many shares are to be sold in all; fixed when the sale began.
    pub target: Decimal,
    /// How many of them were sold by orders that are finished.
    pub filled: Decimal,
    /// The order that sells now.
    pub order: Option<Working>,
}

/// An order of ours that was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Working {
    /// 주문번호.
    pub order_no: OrderNo,
    /// The numbers it had before it was amended, oldest first: what they sold is sold.
    pub earlier: Vec<OrderNo>,
    /// The market's own day on which the first of them was accepted.
    pub day: Date,
    /// Its limit price.
    pub price: Decimal,
    /// The last price when it was priced.
    pub last: Decimal,
    /// Which price step it has.
    pub step: usize,
}

/// What remembers a sale: it learns what the broker took.
pub trait Sells {
    /// The order of ours that sells it.
    fn working(&self) -> Option<&Working>;

    /// The broker took this sale.
    fn sale_accepted(&mut self, sale: &Sale, order_no: OrderNo);

    /// The broker took this amendment, which gives the order a new number.
    fn amendment_accepted(&mut self, amendment: &Amendment, order_no: OrderNo);

    /// The broker took the cancellation of what rested.
    fn cancellation_accepted(&mut self);
}

impl Selling {
    /// A sale whose order the broker took.
    pub fn begun(sale: &Sale, order_no: OrderNo) -> Self {
        let Sale { day, price, last, target, filled, .. } = *sale;
        let order = Working { order_no, earlier: Vec::new(), day, price, last, step: 0 };
        Self { target, filled, order: Some(order) }
    }

    /// A sale whose order the broker gave another price and number.
    pub fn amended(amendment: &Amendment, order_no: OrderNo) -> Self {
        let Amendment { day, price, last, step, filled, target, .. } = *amendment;
        let order = Working { order_no, earlier: amendment.numbers.clone(), day, price, last, step };
        Self { target, filled, order: Some(order) }
    }
}
