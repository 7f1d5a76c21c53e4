//! What a run says of a holding, whichever rule looked at it.

use kis_api::{Holding, Quote};
use rust_decimal::Decimal;

use super::look::{Look, Remembered, Subject};
use crate::{
    engine::account::shown_pct,
    reason::{Hold, Reason as _},
    report::{Action, ReasonLine, SentOrder},
    strategy::{Seller, sale::Selling},
};

/// What a run says of a holding.
pub(in crate::engine) struct Line {
    pub(in crate::engine) holding: Holding,
    /// The price that was decided on: the quote's where one was read, else the balance's.
    pub(in crate::engine) price: Option<Decimal>,
    pub(in crate::engine) seller: Seller,
    pub(in crate::engine) record: Remembered,
    pub(in crate::engine) decision: Action,
    pub(in crate::engine) reason: ReasonLine,
    /// It turned positive, with this profit.
    pub(in crate::engine) turned: Option<Hold>,
    pub(in crate::engine) order: Option<SentOrder>,
}

impl Line {
    /// What was decided, and why.
    pub(super) fn new(subject: &Subject, look: Look, quote: Option<&Quote>) -> Self {
        let turned = look.turned(&subject.holding, quote);
        let mut line = Self::unread(subject, look.record, look.reason.line());
        line.price = price(&subject.holding, quote);
        line.decision = look.decision.action();
        line.turned = turned;
        line
    }

    /// A look that came to nothing, because something could not be read or was refused.
    pub(super) fn unread(subject: &Subject, record: Remembered, reason: ReasonLine) -> Self {
        let Subject { holding, seller } = subject.clone();
        let price = holding.price;
        Self { holding, price, seller, record, decision: Action::Hold, reason, turned: None, order: None }
    }

    /// Its profit at the price that was decided on, as it is shown.
    pub(in crate::engine) fn profit_pct(&self) -> Option<Decimal> {
        profit_pct(&self.holding, self.price)
    }
}

/// The quote's price where one was read, else the balance's.
pub(super) fn price(holding: &Holding, quote: Option<&Quote>) -> Option<Decimal> {
    quote.and_then(|quote| quote.price).or(holding.price)
}

/// A holding's profit at this price, as it is shown.
pub(super) fn profit_pct(holding: &Holding, price: Option<Decimal>) -> Option<Decimal> {
    price.zip(holding.average_cost).and_then(|(price, cost)| kis_api::profit_pct(price, cost)).map(shown_pct)
}

/// Shares that are to be sold in all, and those of them that are sold.
pub(in crate::engine) fn progress(selling: Option<&Selling>) -> (Option<Decimal>, Option<Decimal>) {
    (selling.map(|selling| selling.target), selling.map(|selling| selling.filled))
}
