//! What is remembered of one holding.

use jiff::civil::Date;
use kis_api::OrderNo;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{
    report::TurnPhase,
    strategy::sale::{Amendment, Observed, Sale, Selling, Sells, Working},
};

/// What is remembered of one holding between two looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Record {
    /// Where it stands.
    pub state: State,
    /// The market's own day on which it turned last.
    pub turned_on: Option<Date>,
    /// What was seen of its number and cost.
    #[serde(flatten)]
    pub observed: Observed,
}

/// Where a holding stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It was never seen below zero.
    #[default]
    Idle,
    /// Below zero: it is told when it turns.
    Below,
    /// It turned, and was told.
    Turned,
    /// It turned, was told, and is to be sold.
    Due {
        /// What an earlier sale left of its target: half of a holding is halved once.
        remainder: Option<Decimal>,
    },
    /// A sale is under way.
    Selling(Selling),
}

impl Record {
    /// Where it stands, in one word.
    pub const fn phase(&self) -> TurnPhase {
        match self.state {
            State::Idle => TurnPhase::Idle,
            State::Below => TurnPhase::Below,
            State::Turned => TurnPhase::Turned,
            State::Due { .. } => TurnPhase::Due,
            State::Selling(_) => TurnPhase::Selling,
        }
    }

    /// Whether a look that began with `before` saw it turn, which is told.
    pub fn turned_since(&self, before: &Self) -> bool {
        before.state == State::Below && !matches!(self.state, State::Below | State::Idle)
    }

    /// The owner's word that it is in order after a corporate action. It was below zero in other shares, so it begins
    /// anew.
    pub fn clear(&mut self, today: Date) {
        *self = Self { observed: Observed::cleared(today), turned_on: self.turned_on, ..Self::default() };
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
