//! 양전 매도, 양전 알림: their runs and their settings.

use super::{
    Answered, Engine,
    duty::{self, InForce, Rule},
    failure::Done,
};
use crate::{
    Body,
    command::{Origin, PositiveSellCommand},
    report::PositiveSellReport,
};

mod line;
mod modes;

pub(super) async fn run(engine: &Engine, command: &PositiveSellCommand, origin: Origin) -> Answered {
    match command {
        PositiveSellCommand::Run => {
            let tally = duty::run(engine, origin, &[Rule::PositiveSell]).await?;
            Ok((Body::PositiveSell(report(engine, &tally)?), tally.exit))
        }
        _ => modes::run(engine, command, origin).await,
    }
}

/// What a run did for this rule.
pub(super) fn report(engine: &Engine, tally: &duty::Tally) -> Done<PositiveSellReport> {
    let settings = InForce::of(engine)?;
    let holdings: Vec<_> = tally.lines.iter().filter_map(|line| line::line(line, &settings)).collect();
    let orders = holdings.iter().filter_map(|line| line.seen.order.clone()).collect();
    Ok(PositiveSellReport { markets: tally.markets.clone(), holdings, orders })
}
