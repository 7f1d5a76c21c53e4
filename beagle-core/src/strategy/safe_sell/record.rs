//! What is remembered of one holding.

use jiff::civil::Date;
use kis_api::{OrderNo, profit_pct};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    report::Phase,
    strategy::sale::{self, Amendment, Observed, Sale, Sells, Working},
};

/// What is remembered of one holding between two looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Record {
    /// Where it stands.
    pub state: State,
    /// What was seen of its number and cost.
    #[serde(flatten)]
    pub observed: Observed,
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

/// An armed holding that is being sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selling {
    /// The highest price since it was armed.
    pub peak_price: Decimal,
    /// The sale.
    #[serde(flatten)]
    pub sale: sale::Selling,
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

    /// The owner's word that it is in order after a corporate action. Its peak was counted in other shares, so it
    /// begins anew.
    pub fn clear(&mut self, today: Date) {
        *self = Self { observed: Observed::cleared(today), ..Self::default() };
    }
}

impl Sells for Record {
    fn working(&self) -> Option<&Working> {
        match &self.state {
            State::Selling(selling) => selling.sale.order.as_ref(),
            State::Idle | State::Armed(_) => None,
        }
    }

    fn sale_accepted(&mut self, sale: &Sale, order_no: OrderNo) {
        let peak_price = self.peak_price().unwrap_or(sale.last).max(sale.last);
        self.state = State::Selling(Selling { peak_price, sale: sale::Selling::begun(sale, order_no) });
    }

    fn amendment_accepted(&mut self, amendment: &Amendment, order_no: OrderNo) {
        let peak_price = self.peak_price().unwrap_or(amendment.last);
        self.state = State::Selling(Selling { peak_price, sale: sale::Selling::amended(amendment, order_no) });
    }

    fn cancellation_accepted(&mut self) {
        self.state = State::Idle;
    }
}
