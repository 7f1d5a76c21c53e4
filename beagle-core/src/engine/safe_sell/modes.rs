//! Modes, sizes and numbers, of the account and of single holdings.

use kis_api::Instrument;

use crate::{
    Body, Exit, Mode,
    command::{Origin, SafeSellChange, SafeSellCommand, Trail},
    engine::{
        Answered, Engine,
        duty::{self, InForce, Rule, Tally},
        failure::Done,
        store::{Kept, Override as _, SafeSellOverride},
    },
    reason::{Refusal, Word},
    report::{SafeSellModeLine, SafeSellModesBody},
    rules::SafeSellRules,
    strategy::{
        safe_sell::{Record, State},
        sale::Sells as _,
    },
};

pub(super) async fn run(engine: &Engine, command: &SafeSellCommand, origin: Origin) -> Answered {
    let Some((instruments, change)) = change_of(command) else { return list(engine, Tally::default()) };
    let changed = changed(engine, instruments, change)?;
    if origin.is_dry_run() {
        return list(engine, Tally::default());
    }
    for (instrument, own) in &changed {
        match instrument {
            Some(instrument) => engine.store.set_rule_override(instrument, *own)?,
            None => engine.store.set_rule_default(*own)?,
        }
    }
    let tally = match command {
        SafeSellCommand::On { instruments, .. } => {
            duty::confirm(engine, instruments)?;
            Tally::default()
        }
        SafeSellCommand::Off { .. } => {
            disarm(engine)?;
            duty::stand_down(engine, origin, Rule::SafeSell).await?
        }
        _ => Tally::default(),
    };
    list(engine, tally)
}

/// What a command changes, of what.
fn change_of(command: &SafeSellCommand) -> Option<(&[Instrument], Change)> {
    let nothing = SafeSellChange::default();
    match command {
        SafeSellCommand::Run | SafeSellCommand::List => None,
        SafeSellCommand::On { instruments, size } => {
            Some((instruments, Change { mode: Some(Mode::On), numbers: SafeSellChange { size: *size, ..nothing } }))
        }
        SafeSellCommand::Off { instruments } => Some((instruments, Change { mode: Some(Mode::Off), numbers: nothing })),
        SafeSellCommand::Set { instruments, change } => Some((instruments, Change { mode: None, numbers: *change })),
    }
}

#[derive(Clone, Copy)]
struct Change {
    mode: Option<Mode>,
    numbers: SafeSellChange,
}

/// The settings as they will be; of the account where no holding is named.
fn changed(
    engine: &Engine,
    instruments: &[Instrument],
    change: Change,
) -> Done<Vec<(Option<Instrument>, SafeSellOverride)>> {
    let apply = |own: SafeSellOverride| {
        let own = own.with(&change.numbers);
        SafeSellOverride { mode: change.mode.or(own.mode), ..own }
    };
    let settings = InForce::<SafeSellOverride>::of(engine)?;
    let default = settings.for_account();
    let rules = &engine.rules.safe_sell;
    if instruments.is_empty() {
        let own = apply(default);
        makes_sense(&own.applied(rules))?;
        return Ok(vec![(None, own)]);
    }
    instruments
        .iter()
        .map(|instrument| {
            let own = apply(settings.of_holding(instrument));
            makes_sense(&own.over(default).applied(rules))?;
            Ok((Some(instrument.clone()), own))
        })
        .collect()
}

/// A holding is armed above the line at which it is sold.
fn makes_sense(rules: &SafeSellRules) -> Result<(), Refusal> {
    let (arm_pct, floor_pct) = (rules.arm_profit_pct, rules.floor_profit_pct);
    if floor_pct >= arm_pct {
        return Err(Refusal::FloorNotBelowArm { arm_pct, floor_pct });
    }
    match rules.trail_pct {
        Some(trail) if trail <= rust_decimal::Decimal::ZERO => {
            Err(Refusal::NotPositive { what: Word::new("고점 대비 하락폭", "the trail") })
        }
        _ => Ok(()),
    }
}

/// Disarms what is off now.
fn disarm(engine: &Engine) -> Done<()> {
    let settings = InForce::<SafeSellOverride>::of(engine)?;
    let is_off = |kept: &Kept<Record>| !settings.for_holding(&kept.instrument).mode.unwrap_or_default().is_on();
    let mut armed = engine.store.kept::<Record>()?;
    armed.retain(|kept| is_off(kept) && kept.record.state != State::Idle && kept.record.working().is_none());
    for kept in &mut armed {
        kept.record.state = State::Idle;
    }
    Ok(engine.store.keep(&armed)?)
}

fn list(engine: &Engine, tally: Tally) -> Answered {
    let settings = InForce::<SafeSellOverride>::of(engine)?;
    let kept = engine.store.kept::<Record>()?;
    let phase = |instrument: &Instrument| {
        let same = kept.iter().find(|kept| duty::is_same(&kept.instrument, instrument) && kept.key.loan_date.is_none());
        same.map_or(crate::report::Phase::Idle, |kept| kept.record.phase())
    };
    let mut shown: Vec<Instrument> =
        engine.store.rule_overrides::<SafeSellOverride>()?.into_iter().map(|(instrument, _)| instrument).collect();
    for kept in kept.iter().filter(|kept| kept.record.state != State::Idle) {
        if !shown.iter().any(|shown| duty::is_same(shown, &kept.instrument)) {
            shown.push(kept.instrument.clone());
        }
    }
    let rules = &engine.rules.safe_sell;
    let body = SafeSellModesBody {
        default: line(None, (settings.for_account(), rules)),
        holdings: shown
            .iter()
            .map(|instrument| SafeSellModeLine {
                phase: Some(phase(instrument)),
                ..line(Some(instrument), (settings.for_holding(instrument), rules))
            })
            .collect(),
        orders: tally.orders(),
    };
    Ok((Body::SafeSellModes(body), tally.exit.max(Exit::Done)))
}

fn line(instrument: Option<&Instrument>, (own, rules): (SafeSellOverride, &SafeSellRules)) -> SafeSellModeLine {
    let rules = own.applied(rules);
    SafeSellModeLine {
        symbol: instrument.map(|instrument| instrument.symbol().into()),
        market: instrument.map(Instrument::market),
        exchange: instrument.and_then(crate::engine::account::us_exchange),
        mode: own.mode.unwrap_or_default(),
        size: own.size.unwrap_or_default(),
        arm_profit_pct: rules.arm_profit_pct,
        floor_profit_pct: rules.floor_profit_pct,
        min_volume_ratio_pct: rules.min_volume_ratio_pct,
        trail: rules.trail_pct.map_or(Trail::Off, Trail::Points),
        phase: None,
    }
}
