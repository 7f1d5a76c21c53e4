//! The line of a holding in a run's report.

use crate::{
    engine::{
        account::shown_pct,
        duty::{InForce, Line, Remembered},
        store::SafeSellOverride,
    },
    report::SafeSellLine,
    strategy::safe_sell::State,
};

/// What this rule decided, and why.
pub(super) fn line(line: &Line, settings: &InForce<SafeSellOverride>) -> Option<SafeSellLine> {
    let Remembered::SafeSell(record) = &line.record else { return None };
    let holding = &line.holding;
    let own = settings.for_holding(&holding.instrument);
    let selling = match &record.state {
        State::Selling(selling) => Some(&selling.sale),
        State::Idle | State::Armed(_) => None,
    };
    Some(SafeSellLine {
        seen: line.seen((own.mode.unwrap_or_default(), own.size.unwrap_or_default()), selling),
        peak_profit_pct: holding.average_cost.and_then(|cost| record.peak_pct(cost)).map(shown_pct),
        phase: record.phase(),
    })
}
