//! What is remembered of one condition.

use jiff::civil::Date;
use kis_api::OrderNo;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    report::ConditionPhase,
    strategy::sale::{Amendment, Observed, Sale, Selling, Sells, Working},
};

/// What is remembered of one condition between two looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Record {
    /// Where it stands.
    pub state: State,
    /// What was seen of the holding's number and cost.
    #[serde(flatten)]
    pub observed: Observed,
}

/// Where a condition stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is not met.
    Waiting {
        /// What an earlier order left of its target.
        remainder: Option<Decimal>,
    },
    /// It was met, and a sale is under way.
    Selling(Selling),
    /// All of it is sold.
    Done {
        /// How many shares.
        filled: Decimal,
    },
    /// Its last day is over.
    Over {
        /// That day.
        until: Date,
    },
}

impl Default for State {
    fn default() -> Self {
        Self::Waiting { remainder: None }
    }
}

impl Record {
    /// Where it stands, in one word.
    pub const fn phase(&self) -> ConditionPhase {
        match self.state {
            State::Waiting { .. } => ConditionPhase::Waiting,
            State::Selling(_) => ConditionPhase::Selling,
            State::Done { .. } => ConditionPhase::Done,
            State::Over { .. } => ConditionPhase::Over,
        }
    }

    /// The owner's word that it is to wait, as if it were new. A sale that is under way goes on.
    pub fn renew(&mut self, today: Date) {
        self.observed = Observed::cleared(today);
        if !matches!(self.state, State::Selling(_)) {
            self.state = State::default();
        }
    }
}

impl Sells for Record {
    fn working(&self) -> Option<&Working> {
        match &self.state {
            State::Selling(selling) => selling.order.as_ref(),
            _ => None,
        }
    }

    fn sale_accepted(&mut self, sale: &Sale, order_no: OrderNo) {
        self.state = State::Selling(Selling::begun(sale, order_no));
    }

    fn amendment_accepted(&mut self, amendment: &Amendment, order_no: OrderNo) {
        self.state = State::Selling(Selling::amended(amendment, order_no));
    }

    /// What was sold of it until then, the list tells at the next look.
    fn cancellation_accepted(&mut self) {}
}
