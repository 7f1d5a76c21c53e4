//! The line of a holding in a run's report.

use kis_api::{Holding, Quote, profit_pct};
use rust_decimal::Decimal;

use super::sight::{AllInForce, InForce};
use crate::{
    engine::{
        account::{shown_pct, us_exchange},
        store::Kept,
    },
    reason::{Hold, Reason as _},
    report::{Action, Phase, ReasonLine, SafeSellLine, SentOrder},
    strategy::safe_sell::{Record, State, Step},
};

/// A holding as a look saw it.
pub(super) struct Seen<'a> {
    pub(super) holding: &'a Holding,
    pub(super) quote: Option<&'a Quote>,
    pub(super) in_force: InForce,
}

/// What was decided, and why.
pub(super) fn line(seen: &Seen<'_>, step: Step) -> SafeSellLine {
    let mut line = unread(seen, step.record, step.reason.line());
    line.decision = step.decision.action();
    line
}

/// A look that came to nothing, because something could not be read or was refused.
pub(super) fn unread(seen: &Seen<'_>, record: Record, reason: ReasonLine) -> SafeSellLine {
    let Seen { holding, quote, in_force } = seen;
    let price = quote.and_then(|quote| quote.price).or(holding.price);
    let mut line = SafeSellLine {
        symbol: holding.instrument.symbol().into(),
        market: holding.instrument.market(),
        exchange: us_exchange(&holding.instrument),
        name: holding.name.clone(),
        loan_date: holding.credit.as_ref().and_then(|credit| credit.loan_date),
        qty: holding.quantity,
        sellable_qty: holding.sellable_shares(),
        price,
        average_cost: holding.average_cost,
        currency: holding.currency,
        profit_pct: price.zip(holding.average_cost).and_then(|(price, cost)| profit_pct(price, cost)).map(shown_pct),
        peak_profit_pct: None,
        mode: in_force.mode(),
        size: in_force.size(),
        phase: Phase::Idle,
        target_qty: None,
        filled_qty: None,
        decision: Action::Hold,
        reason,
        order: None,
    };
    remember(&mut line, &record);
    line
}

/// The order that came of it, and where the holding stands since.
pub(super) fn after(line: &mut SafeSellLine, record: &Record, order: SentOrder) {
    remember(line, record);
    line.order = Some(order);
}

/// A holding that was armed and is no longer held.
pub(super) fn gone(kept: &Kept, all: &AllInForce) -> Option<SafeSellLine> {
    if kept.record.state == State::Idle {
        return None;
    }
    let holding = Holding::new(kept.instrument.clone(), kept.name.clone(), Decimal::ZERO);
    let seen = Seen { holding: &holding, quote: None, in_force: all.for_holding(&kept.instrument) };
    let mut line = unread(&seen, Record::default(), Hold::Gone.line());
    line.decision = Action::Disarm;
    Some(line)
}

fn remember(line: &mut SafeSellLine, record: &Record) {
    line.phase = record.phase();
    line.peak_profit_pct = line.average_cost.and_then(|cost| record.peak_pct(cost)).map(shown_pct);
    (line.target_qty, line.filled_qty) = match &record.state {
        State::Selling(selling) => (Some(selling.target), Some(selling.filled)),
        State::Idle | State::Armed(_) => (None, None),
    };
}
