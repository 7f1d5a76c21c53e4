//! Modes, sizes and costs, of the account and of single holdings.

use kis_api::Instrument;
use rust_decimal::Decimal;

use crate::{
    Body, Exit, Mode,
    command::{Cost, Origin, PositiveSellChange, PositiveSellCommand},
    engine::{
        Answered, Engine,
        account::us_exchange,
        duty::{self, InForce, Rule, Tally},
        store::PositiveSellOverride,
    },
    reason::{Refusal, Word},
    report::{PositiveSellModeLine, PositiveSellModesBody, TurnPhase},
    rules::PositiveSellRules,
    strategy::positive_sell::{Record, State},
};

pub(super) async fn run(engine: &Engine, command: &PositiveSellCommand, origin: Origin) -> Answered {
    let Some((instruments, change)) = change_of(command)? else { return list(engine, Tally::default()) };
    if origin.is_dry_run() {
        return list(engine, Tally::default());
    }
    let settings = InForce::<PositiveSellOverride>::of(engine)?;
    for instrument in instruments {
        engine.store.set_rule_override(instrument, change.of(settings.of_holding(instrument)))?;
    }
    if instruments.is_empty() {
        engine.store.set_rule_default(change.of(settings.for_account()))?;
    }
    let tally = match command {
        PositiveSellCommand::On { instruments, .. } => {
            duty::confirm(engine, instruments)?;
            Tally::default()
        }
        PositiveSellCommand::Off { instruments } => {
            // What turns positive is told all the same, so this is the owner's word as well.
            duty::confirm(engine, instruments)?;
            duty::stand_down(engine, origin, Rule::PositiveSell).await?
        }
        _ => Tally::default(),
    };
    list(engine, tally)
}

/// What a command changes, of what.
fn change_of(command: &PositiveSellCommand) -> Result<Option<(&[Instrument], Change)>, Refusal> {
    let numbers = PositiveSellChange::default();
    Ok(match command {
        PositiveSellCommand::Run | PositiveSellCommand::List => None,
        PositiveSellCommand::On { instruments, size } => {
            let numbers = PositiveSellChange { size: *size, ..numbers };
            Some((instruments, Change { mode: Some(Mode::On), numbers }))
        }
        PositiveSellCommand::Off { instruments } => Some((instruments, Change { mode: Some(Mode::Off), numbers })),
        PositiveSellCommand::Set { change: PositiveSellChange { cost: Some(Cost::Percent(percent)), .. }, .. }
            if *percent < Decimal::ZERO =>
        {
            return Err(Refusal::BelowZero { what: Word::new("매매 비용", "the cost") });
        }
        PositiveSellCommand::Set { instruments, change } => {
            Some((instruments, Change { mode: None, numbers: *change }))
        }
    })
}

struct Change {
    mode: Option<Mode>,
    numbers: PositiveSellChange,
}

impl Change {
    fn of(&self, own: PositiveSellOverride) -> PositiveSellOverride {
        let own = own.with(&self.numbers);
        PositiveSellOverride { mode: self.mode.or(own.mode), ..own }
    }
}

fn list(engine: &Engine, tally: Tally) -> Answered {
    let settings = InForce::<PositiveSellOverride>::of(engine)?;
    let kept = engine.store.kept::<Record>()?;
    let phase = |instrument: &Instrument| {
        let same = kept.iter().find(|kept| duty::is_same(&kept.instrument, instrument) && kept.key.loan_date.is_none());
        same.map_or(TurnPhase::Idle, |kept| kept.record.phase())
    };
    let overrides = engine.store.rule_overrides::<PositiveSellOverride>()?;
    let mut shown: Vec<Instrument> = overrides.into_iter().map(|(instrument, _)| instrument).collect();
    let is_selling = |state: &State| matches!(state, State::Due { .. } | State::Selling(_));
    for kept in kept.iter().filter(|kept| is_selling(&kept.record.state)) {
        if !shown.iter().any(|shown| duty::is_same(shown, &kept.instrument)) {
            shown.push(kept.instrument.clone());
        }
    }
    let rules = &engine.rules.positive_sell;
    let body = PositiveSellModesBody {
        default: line(None, (settings.for_account(), rules)),
        holdings: shown
            .iter()
            .map(|instrument| PositiveSellModeLine {
                phase: Some(phase(instrument)),
                ..line(Some(instrument), (settings.for_holding(instrument), rules))
            })
            .collect(),
        orders: tally.orders(),
    };
    Ok((Body::PositiveSellModes(body), tally.exit.max(Exit::Done)))
}

fn line(
    instrument: Option<&Instrument>,
    (own, rules): (PositiveSellOverride, &PositiveSellRules),
) -> PositiveSellModeLine {
    PositiveSellModeLine {
        symbol: instrument.map(|instrument| instrument.symbol().into()),
        market: instrument.map(Instrument::market),
        exchange: instrument.and_then(us_exchange),
        mode: own.mode.unwrap_or_default(),
        size: own.size.unwrap_or_default(),
        cost_pct: own.applied(rules).round_trip_cost_pct,
        phase: None,
    }
}
