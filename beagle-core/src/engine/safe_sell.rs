//! 안전 매도: its runs and its settings.

use super::{
    Answered, Engine,
    duty::{self, InForce, Rule},
};
use crate::{
    Body,
    command::{Origin, SafeSellCommand},
    report::SafeSellReport,
};

mod line;
mod modes;

pub(super) async fn run(engine: &Engine, command: &SafeSellCommand, origin: Origin) -> Answered {
    match command {
        SafeSellCommand::Run => {
            let tally = duty::run(engine, origin, &[Rule::SafeSell]).await?;
            Ok((Body::SafeSell(report(engine, &tally)?), tally.exit))
        }
        _ => modes::run(engine, command, origin).await,
    }
}

/// What a run did for this rule.
pub(super) fn report(engine: &Engine, tally: &duty::Tally) -> super::Done<SafeSellReport> {
    let settings = InForce::of(engine)?;
    let holdings: Vec<_> = tally.lines.iter().filter_map(|line| line::line(line, &settings)).collect();
    let orders = holdings.iter().filter_map(|line| line.seen.order.clone()).collect();
    Ok(SafeSellReport { markets: tally.markets.clone(), holdings, orders })
}
