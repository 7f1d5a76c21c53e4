//! The line of a holding in a run's report.

use crate::{
    engine::{
        account::us_exchange,
        duty::{InForce, Line, Remembered, progress},
        notice::of_turn,
        store::PositiveSellOverride,
    },
    report::PositiveSellLine,
    strategy::positive_sell::State,
};

/// What this rule decided, and why.
pub(super) fn line(line: &Line, settings: &InForce<PositiveSellOverride>) -> Option<PositiveSellLine> {
    let Remembered::PositiveSell(record) = &line.record else { return None };
    let holding = &line.holding;
    let own = settings.for_holding(&holding.instrument);
    let selling = match &record.state {
        State::Selling(selling) => Some(selling),
        _ => None,
    };
    let (target_qty, filled_qty) = progress(selling);
    Some(PositiveSellLine {
        symbol: holding.instrument.symbol().into(),
        market: holding.instrument.market(),
        exchange: us_exchange(&holding.instrument),
        name: holding.name.clone(),
        loan_date: holding.credit.as_ref().and_then(|credit| credit.loan_date),
        qty: holding.quantity,
        sellable_qty: holding.sellable_shares(),
        price: line.price,
        average_cost: holding.average_cost,
        currency: holding.currency,
        profit_pct: line.profit_pct(),
        mode: own.mode.unwrap_or_default(),
        size: own.size.unwrap_or_default(),
        phase: record.phase(),
        turned_on: record.turned_on,
        target_qty,
        filled_qty,
        decision: line.decision,
        reason: line.reason.clone(),
        alert: line.turned.as_ref().map(|turned| of_turn(holding, turned).text),
        order: line.order.clone(),
    })
}
