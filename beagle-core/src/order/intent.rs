//! What we mean to send, as it is written down before it is sent.

use alloc::{collections::BTreeSet, string::String};

use jiff::civil::Date;
use kis_api::{OrderNo, OrderRecord};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Moment, OrderRequest, Sheet};
use crate::Source;

/// An order that somebody wants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Intent {
    /// What it is wanted for: one alert, one decision of a rule, one command of a person. There is at most one order for
    /// a wish, however often and by however many processes it is proposed.
    pub wish: String,
    /// Who wants it.
    pub source: Source,
    /// The market's own day on which it is to trade: that of a reservation is the day of the session that it waits for.
    pub day: Date,
    /// What is asked of the broker.
    pub request: OrderRequest,
}

impl Intent {
    /// Which of the broker's lists tells of it.
    pub fn sheet(&self) -> Sheet {
        Sheet { register: self.request.register(), market: self.request.symbol_side().market, day: self.day }
    }
}

/// What the day's limits count an order with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counted {
    /// In the market's currency; an amendment counts with what it adds.
    pub amount: Decimal,
    /// The same in won, where the rate was known.
    pub krw: Option<Decimal>,
}

/// An intent with all that is written down before it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Commitment {
    /// Its number in the journal.
    pub id: i64,
    /// What is meant.
    pub intent: Intent,
    /// What the limits count it with.
    pub counted: Counted,
    /// What the broker's complete list showed right before, orders or reservations: none of them is this one.
    pub before: BTreeSet<OrderNo>,
    /// Whether the owner wanted it although trading was halted.
    pub during_halt: bool,
    /// When.
    pub at: Moment,
    /// The version of the program that sends it.
    pub version: String,
}

impl Commitment {
    /// Whether a row of the order list looks as this intent would.
    ///
    /// Orders at any price fit whatever price the list shows for them. An amendment and the cancellation of a part are
    /// rows of their own that name the order they change; nothing else does.
    pub fn fits(&self, row: &OrderRecord) -> bool {
        let request = &self.intent.request;
        let is_price_meant = request.price().is_none_or(|price| row.price == Some(price));
        let is_original_meant = row.original_no.as_ref() == request.original_no();
        let is_quantity_meant = match request {
            // What rests may have become less on the way.
            OrderRequest::Amend { quantity: None, .. } => row.quantity <= request.quantity(),
            _ => row.quantity == request.quantity(),
        };
        self.is_about(row) && is_original_meant && is_price_meant && is_quantity_meant
    }

    /// Whether a row is of this intent's symbol and side.
    pub fn is_about(&self, row: &OrderRecord) -> bool {
        super::SymbolSide::of(&row.instrument, row.side) == self.intent.request.symbol_side()
    }

    /// Whether nobody could tell the orders of two intents of a day apart in a list.
    pub fn looks_like(&self, other: &Intent) -> bool {
        let (mine, other_request) = (&self.intent.request, &other.request);
        self.intent.day == other.day
            && mine.symbol_side() == other_request.symbol_side()
            && mine.original_no() == other_request.original_no()
            && mine.quantity() == other_request.quantity()
            && match (mine.price(), other_request.price()) {
                (Some(mine), Some(other)) => mine == other,
                // An order at any price may be listed with any.
                _ => true,
            }
    }
}
