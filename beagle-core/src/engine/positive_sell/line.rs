//! The line of a holding in a run's report.

use crate::{
    engine::{
        duty::{InForce, Line, Remembered},
        notice::of_turn,
        store::PositiveSellOverride,
    },
    report::PositiveSellLine,
    strategy::positive_sell::State,
};

/// What this rule decided, and why.
pub(super) fn line(line: &Line, settings: &InForce<PositiveSellOverride>) -> Option<PositiveSellLine> {
    let Remembered::PositiveSell(record) = &line.record else { return None };
    let own = settings.for_holding(&line.holding.instrument);
    let selling = match &record.state {
        State::Selling(selling) => Some(selling),
        _ => None,
    };
    Some(PositiveSellLine {
        seen: line.seen((own.mode.unwrap_or_default(), own.size.unwrap_or_default()), selling),
        phase: record.phase(),
        turned_on: record.turned_on,
        alert: line.turned.as_ref().map(|turned| of_turn(&line.holding, turned).text),
    })
}
