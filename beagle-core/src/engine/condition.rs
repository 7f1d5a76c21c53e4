//! 조건 주문: running conditions, and changing them.

use super::{
    Answered, Engine,
    duty::{self, Rule},
    failure::Done,
};
use crate::{
    Body,
    command::{ConditionCommand, Origin},
    report::ConditionReport,
};

mod edit;
mod line;

pub(super) async fn run(engine: &Engine, command: &ConditionCommand, origin: Origin) -> Answered {
    match command {
        ConditionCommand::Run => {
            let tally = duty::run(engine, origin, &[Rule::Condition]).await?;
            Ok((Body::ConditionRun(report(engine, &tally)?), tally.exit))
        }
        _ => edit::run(engine, command, origin).await,
    }
}

/// What a run did for the conditions.
pub(super) fn report(engine: &Engine, tally: &duty::Tally) -> Done<ConditionReport> {
    let conditions = engine.store.conditions()?;
    let mut lines: Vec<_> = tally.lines.iter().filter_map(|line| line::of_run(line, &conditions)).collect();
    lines.sort_by_key(|line| line.condition.id);
    let orders = lines.iter().filter_map(|line| line.order.clone()).collect();
    Ok(ConditionReport { markets: tally.markets.clone(), conditions: lines, orders })
}
