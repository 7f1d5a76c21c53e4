//! What a rule has resting is taken back when it is turned off.

use kis_api::Market;

use super::{
    Rule,
    act::{self, Due},
    memory::Memory,
    run::{Scope, Tally},
    sight::Sight,
};
use crate::{
    command::Origin,
    engine::{Engine, failure::Done},
    gate::session,
};

/// Cancels what a rule has resting although it is off, where the market is open; elsewhere the next run does.
pub(in crate::engine) async fn stand_down(engine: &Engine, origin: Origin, rule: Rule) -> Done<Tally> {
    let mut tally = Tally::default();
    // A run that is under way reads the settings anew before it orders.
    let Ok(_duty) = engine.locks.duty(rule.lock()).await else { return Ok(tally) };
    let rules = [rule];
    for market in [Market::Kr, Market::Us] {
        let memory = Memory::of(engine, (market, &rules))?;
        if memory.oldest_order().is_none() || session::open(market, engine.days().at(engine.now())).is_err() {
            continue;
        }
        let sight = Sight::of(engine, memory).await?;
        let rests_although_off = sight
            .subjects
            .iter()
            .filter(|subject| sight.memory.record(subject).working().is_some() && !sight.memory.mode(subject).is_on());
        let due: Vec<Due> = rests_although_off.map(Due::of).collect();
        if !due.is_empty() {
            act::act(engine, (&Scope { market, origin, rules: &rules, leaders: &[] }, due), &mut tally).await;
        }
    }
    Ok(tally)
}
