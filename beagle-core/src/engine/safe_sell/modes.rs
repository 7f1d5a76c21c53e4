//! Modes, sizes and numbers, of the account and of single holdings.

use kis_api::{Instrument, Market};

use super::{
    act,
    run::{DUTY, Tally},
    sight::{AllInForce, InForce, Sight},
};
use crate::{
    Body, Exit, Mode,
    command::{Origin, SafeSellChange, SafeSellCommand, Trail},
    engine::{
        Answered, Engine,
        failure::Done,
        store::{Kept, SafeSellOverride},
    },
    gate::session,
    reason::{Refusal, Word},
    report::{SafeSellModeLine, SafeSellModesBody},
    strategy::safe_sell::State,
};

pub(super) async fn run(engine: &Engine, command: &SafeSellCommand, origin: Origin) -> Answered {
    let Some((instruments, change)) = change_of(command) else { return list(engine, Tally::default()) };
    let changed = changed(engine, instruments, change)?;
    if origin.is_dry_run() {
        return list(engine, Tally::default());
    }
    for (instrument, own) in &changed {
        match instrument {
            Some(instrument) => engine.store.set_safe_sell_override(instrument, *own)?,
            None => engine.store.set_safe_sell_default(*own)?,
        }
    }
    let tally = match command {
        SafeSellCommand::On { instruments, .. } => {
            clear(engine, instruments)?;
            Tally::default()
        }
        SafeSellCommand::Off { .. } => stand_down(engine, origin).await?,
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
    let all = AllInForce::of(engine)?;
    let default = engine.store.safe_sell_default()?;
    if instruments.is_empty() {
        let own = apply(default);
        makes_sense(&all.with(own))?;
        return Ok(vec![(None, own)]);
    }
    let known = engine.store.safe_sell_overrides()?;
    let of = |instrument: &Instrument| {
        let same = known.iter().find(|(known, _)| is_same(known, instrument));
        same.map(|(_, own)| *own).unwrap_or_default()
    };
    instruments
        .iter()
        .map(|instrument| {
            let own = apply(of(instrument));
            makes_sense(&all.with(own.over(default)))?;
            Ok((Some(instrument.clone()), own))
        })
        .collect()
}

/// A holding is armed above the line at which it is sold.
fn makes_sense(in_force: &InForce) -> Result<(), Refusal> {
    let rules = &in_force.rules;
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

/// The owner's word that a holding is in order after a corporate action.
fn clear(engine: &Engine, instruments: &[Instrument]) -> Done<()> {
    let mut kept = engine.store.safe_sell_records()?;
    kept.retain(|kept| {
        kept.record.frozen.is_some() && instruments.iter().any(|instrument| is_same(instrument, &kept.instrument))
    });
    for kept in &mut kept {
        kept.record.clear(engine.today(kept.key.market));
    }
    Ok(engine.store.keep_safe_sell(&kept)?)
}

/// Disarms what is off now, and cancels what it has resting where the market is open; elsewhere the next run does.
async fn stand_down(engine: &Engine, origin: Origin) -> Done<Tally> {
    let mut tally = Tally::default();
    // A run that is under way reads the settings anew before it orders.
    let Ok(_duty) = engine.locks.duty(DUTY).await else { return Ok(tally) };
    let all = AllInForce::of(engine)?;
    let is_off = |kept: &Kept| !all.for_holding(&kept.instrument).mode().is_on();
    let mut kept = engine.store.safe_sell_records()?;
    kept.retain(|kept| is_off(kept) && kept.record.state != State::Idle);
    let (selling, mut armed): (Vec<Kept>, Vec<Kept>) =
        kept.into_iter().partition(|kept| kept.record.working().is_some());
    for kept in &mut armed {
        kept.record.state = State::Idle;
    }
    engine.store.keep_safe_sell(&armed)?;
    for market in [Market::Kr, Market::Us] {
        let selling: Vec<&Kept> = selling.iter().filter(|kept| kept.key.market == market).collect();
        if selling.is_empty() || session::open(market, engine.now()).is_err() {
            continue;
        }
        let sight = Sight::of(engine, market).await?;
        let is_selling = |symbol: &str| selling.iter().any(|kept| kept.key.symbol == symbol);
        let due = sight.holdings.into_iter().filter(|holding| is_selling(holding.instrument.symbol())).collect();
        act::act(engine, (market, origin, due), &mut tally).await;
    }
    Ok(tally)
}

fn list(engine: &Engine, tally: Tally) -> Answered {
    let all = AllInForce::of(engine)?;
    let kept = engine.store.safe_sell_records()?;
    let phase = |instrument: &Instrument| {
        let same = kept.iter().find(|kept| is_same(&kept.instrument, instrument) && kept.key.loan_date.is_none());
        same.map(|kept| kept.record.phase()).unwrap_or(crate::report::Phase::Idle)
    };
    let mut shown: Vec<Instrument> =
        engine.store.safe_sell_overrides()?.into_iter().map(|(instrument, _)| instrument).collect();
    for kept in kept.iter().filter(|kept| kept.record.state != State::Idle) {
        if !shown.iter().any(|shown| is_same(shown, &kept.instrument)) {
            shown.push(kept.instrument.clone());
        }
    }
    let body = SafeSellModesBody {
        default: line(None, &all.for_account()),
        holdings: shown
            .iter()
            .map(|instrument| SafeSellModeLine {
                phase: Some(phase(instrument)),
                ..line(Some(instrument), &all.for_holding(instrument))
            })
            .collect(),
        orders: tally.report.orders,
    };
    Ok((Body::SafeSellModes(body), tally.exit.max(Exit::Done)))
}

fn line(instrument: Option<&Instrument>, in_force: &InForce) -> SafeSellModeLine {
    let rules = &in_force.rules;
    SafeSellModeLine {
        symbol: instrument.map(|instrument| instrument.symbol().into()),
        market: instrument.map(Instrument::market),
        exchange: instrument.and_then(crate::engine::account::us_exchange),
        mode: in_force.mode(),
        size: in_force.size(),
        arm_profit_pct: rules.arm_profit_pct,
        floor_profit_pct: rules.floor_profit_pct,
        min_volume_ratio_pct: rules.min_volume_ratio_pct,
        trail: rules.trail_pct.map_or(Trail::Off, Trail::Points),
        phase: None,
    }
}

/// Whether two name the same stock; a ticker may lack its exchange.
fn is_same(a: &Instrument, b: &Instrument) -> bool {
    a.market() == b.market() && a.symbol() == b.symbol()
}
