//! What a decision is made from, and what it may be.

use alloc::{string::ToString as _, vec::Vec};

use jiff::civil::Date;
use kis_api::{Holding, Instrument, Market, OrderNo, OrderRecord, Quote};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{reason::Hold, report::Action, rules::SafeSellRules};

/// What is known of one holding at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Snapshot<'a> {
    /// The market's own day.
    pub day: Date,
    /// The position, as the balance has it.
    pub holding: &'a Holding,
    /// A quote, where one was read. It decides about price, volume and trade; without one the balance's price is used,
    /// which is never enough to order.
    pub quote: Option<&'a Quote>,
    /// Every order since the day of the order that sells it now; empty when none does.
    pub orders: &'a [OrderRecord],
    /// An intent to sell this stock of which nobody knows the outcome.
    pub unresolved: Option<i64>,
}

/// How a rule prices its sales.
#[derive(Debug, Clone, Copy)]
pub struct Pricing<'a> {
    /// How far below the last price, and when a resting sale follows the market.
    pub rules: &'a SafeSellRules,
    /// How far from the last price an order may be, in percent.
    pub collar_pct: Decimal,
    /// What the rule sells a share for at least; without it, whatever the market gives.
    pub least: Option<Decimal>,
}

/// What to remember and what to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Step<R> {
    /// What to remember from now on.
    pub record: R,
    /// What to do.
    pub decision: Decision,
    /// Why.
    pub reason: Hold,
}

/// What to do and why; an `Err` is a reason to hold.
pub(in crate::strategy) type Verdict = Result<(Decision, Hold), Hold>;

/// What to do about one holding.
#[derive(Debug, Clone, PartialEq)]
pub enum Decision {
    /// Nothing.
    Hold,
    /// Nothing at the broker; the floor protects it from now on.
    Arm,
    /// Nothing at the broker; the floor protects it no longer.
    Disarm,
    /// Nothing at the broker; the owner is told.
    Alert,
    /// A quote is needed to decide. With a quote this is never the answer.
    Ask(Want),
    /// Sell.
    Sell(Sale),
    /// Move a resting sale toward the market.
    Amend(Amendment),
    /// Take a resting sale back, all of it.
    Cancel(OrderNo),
}

/// What a quote is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Want {
    /// Volume and price of the session, to remember something: no order follows from it alone.
    Session,
    /// The price, to order.
    Price,
}

/// A sale at a limit price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sale {
    /// The market's own day.
    pub day: Date,
    /// How many shares this order sells.
    pub quantity: Decimal,
    /// The limit price.
    pub price: Decimal,
    /// The last price it was made from.
    pub last: Decimal,
    /// How many shares are to be sold in all.
    pub target: Decimal,
    /// How many of them earlier orders sold.
    pub filled: Decimal,
}

/// A new price for a resting sale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// The market's own day on which the order was first accepted.
    pub day: Date,
    /// The resting order, after the numbers it had before.
    pub numbers: Vec<OrderNo>,
    /// How many shares of it rest.
    pub quantity: Decimal,
    /// The new limit price.
    pub price: Decimal,
    /// The last price it was made from.
    pub last: Decimal,
    /// Which price step it has.
    pub step: usize,
    /// How many shares are to be sold in all.
    pub target: Decimal,
    /// How many of them were sold by orders that are finished.
    pub filled: Decimal,
}

impl Amendment {
    /// The resting order.
    pub fn order_no(&self) -> Option<&OrderNo> {
        self.numbers.last()
    }
}

impl Decision {
    /// The word for it in reports.
    pub const fn action(&self) -> Action {
        match self {
            Self::Hold | Self::Ask(_) => Action::Hold,
            Self::Arm => Action::Arm,
            Self::Disarm => Action::Disarm,
            Self::Alert => Action::Alert,
            Self::Sell(_) => Action::Sell,
            Self::Amend(_) => Action::Amend,
            Self::Cancel(_) => Action::Cancel,
        }
    }

    /// Whether an order would be sent.
    pub const fn is_order(&self) -> bool {
        matches!(self, Self::Sell(_) | Self::Amend(_) | Self::Cancel(_))
    }

    /// Whether it would sell: one rule does so in a run.
    pub const fn is_sale(&self) -> bool {
        matches!(self, Self::Sell(_) | Self::Amend(_))
    }
}

impl Snapshot<'_> {
    pub(in crate::strategy) const fn market(&self) -> Market {
        self.holding.instrument.market()
    }

    /// The price to decide on, or why there is none. A quote decides where there is one.
    pub(in crate::strategy) fn price(&self) -> Result<Decimal, Hold> {
        let price = match self.quote {
            Some(quote) if quote.suspended => return Err(Hold::Suspended),
            Some(quote) if quote.price.is_some() && !quote.has_traded() => return Err(Hold::NoTrade),
            Some(quote) => quote.price,
            None => self.holding.price,
        };
        price.filter(|price| *price > Decimal::ZERO).ok_or(Hold::NoPrice)
    }

    pub(in crate::strategy) fn cost(&self) -> Result<Decimal, Hold> {
        self.holding.average_cost.filter(|cost| *cost > Decimal::ZERO).ok_or(Hold::NoCost)
    }
}

/// Holds what no rule sells: what takes no orders, and what was bought on credit.
pub(in crate::strategy) fn may_be_sold(holding: &Holding) -> Result<(), Hold> {
    if !takes_orders(&holding.instrument) {
        return Err(Hold::NoOrders);
    }
    if holding.credit.is_some() { Err(Hold::Credit) } else { Ok(()) }
}

/// Rights and warrants stand among the stocks of a balance under codes of their own, which no order takes.
fn takes_orders(instrument: &Instrument) -> bool {
    instrument.to_string().parse::<Instrument>().is_ok_and(|parsed| parsed == *instrument)
}
