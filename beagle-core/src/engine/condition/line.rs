//! The line of a condition, in a run's report and in a list.

use rust_decimal::Decimal;

use crate::{
    engine::{
        account::us_exchange,
        duty::{Line, Remembered, progress},
        store::Condition,
    },
    report::{ConditionLine, ConditionRunLine},
    strategy::{
        Seller,
        condition::{Amount, State, Terms},
    },
};

/// A condition as it stands.
pub(super) fn of(condition: &Condition) -> ConditionLine {
    let Condition { id, instrument, mode, terms, record, .. } = condition;
    let Terms { trigger, amount, until } = *terms;
    let (target_qty, filled_qty) = match &record.state {
        State::Selling(selling) => progress(Some(selling)),
        State::Done { filled } => (Some(*filled), Some(*filled)),
        State::Waiting { .. } | State::Over { .. } => (None, None::<Decimal>),
    };
    ConditionLine {
        id: *id,
        symbol: instrument.symbol().into(),
        market: instrument.market(),
        exchange: us_exchange(instrument),
        measure: trigger.measure,
        when: trigger.when,
        line: trigger.line,
        currency: instrument.market().currency(),
        sell: match amount {
            Amount::Shares(shares) => shares.to_string(),
            Amount::Part(size) => size.name().into(),
        },
        until,
        mode: *mode,
        phase: record.phase(),
        target_qty,
        filled_qty,
    }
}

/// What a run decided about a condition, and why.
pub(super) fn of_run(line: &Line, conditions: &[Condition]) -> Option<ConditionRunLine> {
    let (Seller::Condition(id), Remembered::Condition(record)) = (line.seller, &line.record) else { return None };
    let condition = conditions.iter().find(|condition| condition.id == id)?;
    let condition = Condition { record: record.clone(), ..condition.clone() };
    let holding = &line.holding;
    Some(ConditionRunLine {
        condition: of(&condition),
        name: holding.name.clone(),
        qty: holding.quantity,
        sellable_qty: holding.sellable_shares(),
        price: line.price,
        average_cost: holding.average_cost,
        profit_pct: line.profit_pct(),
        decision: line.decision,
        reason: line.reason.clone(),
        order: line.order.clone(),
    })
}
