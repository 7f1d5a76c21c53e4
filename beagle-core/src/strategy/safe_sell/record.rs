//! What is remembered of one holding.

use alloc::vec::Vec;

use jiff::civil::Date;
use kis_api::{OrderNo, profit_pct};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Amendment, Sale};
use crate::report::Phase;

/// What is remembered of one holding between two looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Record {
    /// Where it stands.
    pub state: State,
    /// Its number and cost at the last look.
    pub seen: Option<Seen>,
    /// A corporate action that the owner has not looked at yet.
    pub frozen: Option<CorporateAction>,
    /// The day for which the owner said that it is in order.
    pub cleared_on: Option<Date>,
}

/// Where a holding stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waiting for enough profit.
    #[default]
    Idle,
    /// Waiting for the floor.
    Armed(Armed),
    /// A sale is under way.
    Selling(Selling),
}

/// An armed holding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Armed {
    /// The highest price since it was armed. The peak profit is counted from it, so a new cost changes it too.
    pub peak_price: Decimal,
    /// What an earlier sale left of its target: half of a holding is halved once.
    pub remainder: Option<Decimal>,
}

/// A holding of which `target` shares are being sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selling {
    /// The highest price since it was armed.
    pub peak_price: Decimal,
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

/// A holding's number and cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// 보유수량.
    pub quantity: Decimal,
    /// 매입평균가격.
    pub average_cost: Decimal,
}

/// A split, a merger, a rights issue or the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorporateAction {
    /// The market's own day on which it was noticed.
    pub seen_on: Date,
}

impl Record {
    /// Where it stands, in one word.
    pub const fn phase(&self) -> Phase {
        match self.state {
            State::Idle => Phase::Idle,
            State::Armed(_) => Phase::Armed,
            State::Selling(_) => Phase::Selling,
        }
    }

    /// The highest price since it was armed.
    pub const fn peak_price(&self) -> Option<Decimal> {
        match &self.state {
            State::Idle => None,
            State::Armed(armed) => Some(armed.peak_price),
            State::Selling(selling) => Some(selling.peak_price),
        }
    }

    /// The highest profit since it was armed, at this average cost.
    pub fn peak_pct(&self, average_cost: Decimal) -> Option<Decimal> {
        profit_pct(self.peak_price()?, average_cost)
    }

    /// The order of ours that sells it.
    pub const fn working(&self) -> Option<&Working> {
        match &self.state {
            State::Selling(selling) => selling.order.as_ref(),
            State::Idle | State::Armed(_) => None,
        }
    }

    /// The owner's word that it is in order after a corporate action. Its peak was counted in other shares, so it
    /// begins anew.
    pub fn clear(&mut self, today: Date) {
        *self = Self { cleared_on: Some(today), ..Self::default() };
    }

    /// The broker took this sale.
    pub fn sale_accepted(&mut self, sale: &Sale, order_no: OrderNo) {
        let Sale { day, price, last, .. } = *sale;
        let order = Working { order_no, earlier: Vec::new(), day, price, last, step: 0 };
        self.state = State::Selling(Selling {
            peak_price: self.peak_price().unwrap_or(sale.last).max(sale.last),
            target: sale.target,
            filled: sale.filled,
            order: Some(order),
        });
    }

    /// The broker took this amendment, which gives the order a new number.
    pub fn amendment_accepted(&mut self, amendment: &Amendment, order_no: OrderNo) {
        let Amendment { day, price, last, step, filled, target, .. } = *amendment;
        let order = Working { order_no, earlier: amendment.numbers.clone(), day, price, last, step };
        let peak_price = self.peak_price().unwrap_or(last);
        self.state = State::Selling(Selling { peak_price, target, filled, order: Some(order) });
    }

    /// The broker took the cancellation of what rested.
    pub fn cancellation_accepted(&mut self) {
        self.state = State::Idle;
    }
}
