//! Adding, changing and removing conditions, and the list of them.

use kis_api::Market;
use rust_decimal::Decimal;

use super::line;
use crate::{
    Body, Exit, Mode,
    command::{ConditionCommand, Origin},
    engine::{
        Answered, Engine,
        duty::{self, Rule, Tally},
        failure::Done,
        store::Condition,
    },
    reason::{Refusal, Word},
    report::{ConditionEvent, ConditionEventLine, ConditionsBody},
    strategy::condition::{Amount, Measure, Terms},
};

pub(super) async fn run(engine: &Engine, command: &ConditionCommand, origin: Origin) -> Answered {
    check(engine, command)?;
    if origin.is_dry_run() || *command == ConditionCommand::List {
        return list(engine, (&Tally::default(), history(engine)?));
    }
    let mut tally = Tally::default();
    match command {
        ConditionCommand::Add { instrument, terms } => {
            engine.store.add_condition((instrument, terms), engine.now())?;
        }
        ConditionCommand::Set { id, change } => {
            let day = engine.today(market_of(engine, *id)?);
            changed(engine, &[*id], ConditionEvent::Changed, |condition| {
                condition.terms = change.of(condition.terms);
                condition.record.renew(day);
            })?;
        }
        ConditionCommand::On { ids } => {
            let days = [Market::Kr, Market::Us].map(|market| (market, engine.today(market)));
            changed(engine, &named(engine, ids)?, ConditionEvent::On, |condition| {
                condition.mode = Mode::On;
                // What has sold sells again only by its number.
                let is_its = |(market, _): &&(Market, _)| *market == condition.instrument.market();
                if let Some((_, day)) = days.iter().find(is_its).filter(|_| !ids.is_empty()) {
                    condition.record.renew(*day);
                }
            })?;
        }
        ConditionCommand::Off { ids } => {
            changed(engine, &named(engine, ids)?, ConditionEvent::Off, |condition| condition.mode = Mode::Off)?;
            tally = duty::stand_down(engine, origin, Rule::Condition).await?;
        }
        ConditionCommand::Remove { ids } => {
            changed(engine, ids, ConditionEvent::Removed, |condition| {
                (condition.mode, condition.removed) = (Mode::Off, true);
            })?;
            tally = duty::stand_down(engine, origin, Rule::Condition).await?;
        }
        ConditionCommand::Run | ConditionCommand::List => {}
    }
    list(engine, (&tally, Vec::new()))
}

/// What makes no sense is refused before anything is changed.
fn check(engine: &Engine, command: &ConditionCommand) -> Done<()> {
    match command {
        ConditionCommand::Add { instrument, terms } => makes_sense(engine, instrument.market(), terms),
        ConditionCommand::Set { id, change } => {
            let condition = find(engine, *id)?;
            makes_sense(engine, condition.instrument.market(), &change.of(condition.terms))
        }
        ConditionCommand::On { ids } | ConditionCommand::Off { ids } | ConditionCommand::Remove { ids } => {
            ids.iter().try_for_each(|id| find(engine, *id).map(drop))
        }
        ConditionCommand::Run | ConditionCommand::List => Ok(()),
    }
}

fn makes_sense(engine: &Engine, market: Market, terms: &Terms) -> Done<()> {
    let not_positive = |ko, en| Err(Refusal::NotPositive { what: Word::new(ko, en) }.into());
    if terms.trigger.measure == Measure::Price && terms.trigger.line <= Decimal::ZERO {
        return not_positive("가격", "the price");
    }
    if terms.amount == Amount::Shares(0) {
        return not_positive("수량", "the quantity");
    }
    match terms.until.filter(|until| *until < engine.today(market)) {
        Some(day) => Err(Refusal::DayOver { day }.into()),
        None => Ok(()),
    }
}

fn find(engine: &Engine, id: i64) -> Done<Condition> {
    let found = engine.store.conditions()?.into_iter().find(|condition| condition.id == id && !condition.removed);
    Ok(found.ok_or(Refusal::UnknownCondition { id })?)
}

fn market_of(engine: &Engine, id: i64) -> Done<Market> {
    find(engine, id).map(|condition| condition.instrument.market())
}

/// These, or all of them when none is named.
fn named(engine: &Engine, ids: &[i64]) -> Done<Vec<i64>> {
    if !ids.is_empty() {
        return Ok(ids.into());
    }
    let all = engine.store.conditions()?.into_iter().filter(|condition| !condition.removed);
    Ok(all.map(|condition| condition.id).collect())
}

fn changed(engine: &Engine, ids: &[i64], event: ConditionEvent, change: impl Fn(&mut Condition)) -> Done<()> {
    for id in ids {
        let known = engine.store.change_condition(*id, (engine.now(), event), &change)?;
        known.ok_or(Refusal::UnknownCondition { id: *id })?;
    }
    Ok(())
}

/// What happened to all of them, the removed ones as well.
fn history(engine: &Engine) -> Done<Vec<ConditionEventLine>> {
    let all = engine.store.conditions()?;
    let symbol = |id: i64| {
        let condition = all.iter().find(|condition| condition.id == id);
        condition.map(|condition| condition.instrument.symbol().into()).unwrap_or_default()
    };
    let events = engine.store.condition_events()?.into_iter();
    Ok(events.map(|(id, at, event)| ConditionEventLine { id, symbol: symbol(id), at, event }).collect())
}

fn list(engine: &Engine, (tally, history): (&Tally, Vec<ConditionEventLine>)) -> Answered {
    let all = engine.store.conditions()?;
    let conditions = all.iter().filter(|condition| !condition.removed).map(line::of).collect();
    let body = ConditionsBody { conditions, history, orders: tally.orders() };
    Ok((Body::Conditions(body), tally.exit.max(Exit::Done)))
}
