//! What is remembered, as a file: for a backup, or for another machine.

use super::{Answered, Engine, failure::Done, lock, store::Page};
use crate::{
    Body, Exit,
    command::{Origin, StateCommand},
    order::{Cause, Journal as _, Record, Trading},
    reason::Refusal,
    report::StateBody,
};

const WHO: &str = "state import";

pub(super) async fn run(engine: &Engine, command: &StateCommand, origin: Origin) -> Answered {
    let account = engine.broker.account().ok_or(Refusal::NoAccount)?.fingerprint();
    // Two environments of one account remember different things.
    let owner = format!("{} {account}", engine.broker.env());
    let path = match command {
        StateCommand::Export { to } => {
            if !origin.is_dry_run() {
                engine.store.export(to, &owner)?;
            }
            to
        }
        StateCommand::Import { from } => {
            if !origin.is_dry_run() {
                import(engine, (from, &owner)).await?;
            }
            from
        }
    };
    let trading = engine.store.trading()?;
    let path = path.display().to_string();
    Ok((Body::State(StateBody { path, state: trading.into(), cause: trading.cause() }), Exit::Done))
}

/// What came back from a copy may lack what was ordered since: only sales are possible until it was held against the
/// broker's list.
async fn import(engine: &Engine, (from, owner): (&std::path::Path, &str)) -> Done<()> {
    let _lock = engine.locks.account(WHO, lock::PERSON).await?;
    let beside = engine.store.path().unwrap_or_default().with_extension("import");
    if !engine.store.import(from, (&beside, owner))? {
        return Err(Refusal::OtherJournal.into());
    }
    let record = Record::Alarmed { cause: Cause::Restored, at: engine.clock.moment() };
    let mut page = Page { store: &engine.store, at: engine.now(), purpose: None, note: None };
    Ok(page.append(&record)?)
}

/// Ends the doubt about a journal that came back from a copy, when the broker's lists of the day hold nothing that it
/// does not know.
pub(super) async fn trust_again(engine: &Engine) -> Done<()> {
    if engine.store.trading()? != Trading::Reducing(Cause::Restored) {
        return Ok(());
    }
    let ledger = engine.store.ledger()?;
    for market in [kis_api::Market::Kr, kis_api::Market::Us] {
        let day = engine.today(market);
        let ours = ledger.ours(market, day);
        let list = engine.broker.order_list(market, day).await?;
        if list.orders.iter().any(|row| !ours.contains(&row.order_no)) {
            return Ok(());
        }
    }
    let is_open = ledger.entries().any(|(_, entry)| entry.status.is_unresolved());
    if is_open {
        return Ok(());
    }
    let record = Record::Traded { trading: Trading::Normal, at: engine.clock.moment() };
    let mut page = Page { store: &engine.store, at: engine.now(), purpose: None, note: None };
    Ok(page.append(&record)?)
}
