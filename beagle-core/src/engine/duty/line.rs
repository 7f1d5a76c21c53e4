//! What a run says of a holding, whichever rule looked at it.

use kis_api::{Holding, Quote};
use rust_decimal::Decimal;

use super::look::{Look, Remembered, Subject};
use crate::{
    Mode, Size,
    engine::account::{shown_pct, us_exchange},
    reason::{Hold, Reason as _},
    report::{Action, ReasonLine, RuleLine, SentOrder},
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

    /// What every rule says of it: with this mode and size, and of this sale, if one is under way.
    pub(in crate::engine) fn seen(&self, (mode, size): (Mode, Size), selling: Option<&Selling>) -> RuleLine {
        let Self { holding, .. } = self;
        let (target_qty, filled_qty) = progress(selling);
        RuleLine {
            symbol: holding.instrument.symbol().into(),
            market: holding.instrument.market(),
            exchange: us_exchange(&holding.instrument),
            name: holding.name.clone(),
            loan_date: holding.credit.as_ref().and_then(|credit| credit.loan_date),
            qty: holding.quantity,
            sellable_qty: holding.sellable_shares(),
            price: self.price,
            average_cost: holding.average_cost,
            currency: holding.currency,
            profit_pct: self.profit_pct(),
            mode,
            size,
            target_qty,
            filled_qty,
            decision: self.decision,
            reason: self.reason.clone(),
            order: self.order.clone(),
        }
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
