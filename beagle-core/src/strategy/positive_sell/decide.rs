//! One look at one holding.

use kis_api::profit_pct;
use rust_decimal::Decimal;

use super::{Record, Settings, State};
use crate::{
    reason::Hold,
    strategy::sale::{self, Decision, Part, Progress, Snapshot, Step, Verdict, Want},
};

/// Says what to do about a holding, and why. Deterministic and total: every holding gets an answer. Whether it turned is
/// told by [`Record::turned_since`].
pub fn decide(record: &Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Step<Record> {
    let mut record = record.clone();
    let (decision, reason) = look(&mut record, snapshot, settings).unwrap_or_else(|hold| (Decision::Hold, hold));
    Step { record, decision, reason }
}

/// An `Err` is a reason to hold.
fn look(record: &mut Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Verdict {
    sale::may_be_sold(snapshot.holding)?;
    if let State::Selling(selling) = &record.state {
        match sale::progress(selling, snapshot)? {
            Progress::Resting(resting) if !settings.mode.is_on() => return Ok(sale::take_back(&resting)),
            Progress::Resting(resting) => {
                record.observed.freeze(snapshot)?;
                return sale::toward_market(&resting, snapshot, &settings.pricing(snapshot, snapshot.cost()?));
            }
            Progress::Done { filled } => {
                record.state = State::Turned;
                return Err(Hold::Sold { filled });
            }
            Progress::Short(sale) => record.state = State::Due { remainder: Some(sale.target - sale.filled) },
            Progress::Ended { left } => record.state = State::Due { remainder: Some(left) },
        }
    }
    record.observed.freeze(snapshot)?;
    let cost = snapshot.cost()?;
    let is_new_cost = record.observed.notice(snapshot, cost);
    let profit = profit_pct(snapshot.price()?, cost).ok_or(Hold::NoPrice)?;
    let rearm = settings.rules.rearm_profit_pct;
    match record.state.clone() {
        State::Idle if profit < Decimal::ZERO => below(record, profit),
        State::Idle => Err(Hold::NotBelowZero { profit_pct: profit }),
        State::Below if profit > Decimal::ZERO => turns(record, (profit, cost, is_new_cost), (snapshot, settings)),
        State::Below => below(record, profit),
        State::Turned | State::Due { .. } if profit < rearm => below(record, profit),
        State::Due { remainder } if settings.mode.is_on() => {
            // What is half now is counted anew after a purchase.
            let remainder = remainder.filter(|_| !is_new_cost);
            record.state = State::Due { remainder };
            due(remainder, (profit, cost), (snapshot, settings))
        }
        _ => {
            record.state = State::Turned;
            Err(Hold::TurnedBefore { profit_pct: profit, rearm_pct: rearm })
        }
    }
}

fn below(record: &mut Record, profit_pct: Decimal) -> Verdict {
    record.state = State::Below;
    Err(Hold::BelowZero { profit_pct })
}

/// It turned, if the session says so too. A new cost alone is told, and never sells.
fn turns(
    record: &mut Record,
    (profit, cost, is_new_cost): (Decimal, Decimal, bool),
    (snapshot, settings): (&Snapshot<'_>, &Settings<'_>),
) -> Verdict {
    let turned = Hold::Turned { profit_pct: profit };
    if snapshot.quote.is_none() {
        return Ok((Decision::Ask(Want::Session), turned));
    }
    record.turned_on = Some(snapshot.day);
    if !settings.mode.is_on() || is_new_cost {
        record.state = State::Turned;
        return Ok((Decision::Alert, turned));
    }
    record.state = State::Due { remainder: None };
    // What keeps it from being sold now does not keep it from being told.
    due(None, (profit, cost), (snapshot, settings)).or_else(|hold| Ok((Decision::Alert, hold)))
}

fn due(
    remainder: Option<Decimal>,
    (profit, cost): (Decimal, Decimal),
    (snapshot, settings): (&Snapshot<'_>, &Settings<'_>),
) -> Verdict {
    let cost_pct = settings.cost_pct(snapshot);
    if profit < cost_pct {
        return Err(Hold::BelowCost { profit_pct: profit, cost_pct });
    }
    if let Some(intent) = snapshot.unresolved {
        return Err(Hold::Unresolved { intent });
    }
    let target = remainder.unwrap_or_else(|| settings.size.of(snapshot.holding.sellable));
    let reason = Hold::CoversCost { profit_pct: profit, cost_pct };
    sale::sell(Part::whole(target), reason, (snapshot, &settings.pricing(snapshot, cost)))
}
