//! One look at one condition.

use rust_decimal::Decimal;

use super::{Measure, Record, Settings, State};
use crate::{
    reason::Hold,
    strategy::sale::{self, Decision, Part, Progress, Snapshot, Step, Verdict},
};

/// Says what to do about a condition, and why. Deterministic and total. The holding has no shares where it is not held.
pub fn decide(record: &Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Step<Record> {
    let mut record = record.clone();
    let (decision, reason) = look(&mut record, snapshot, settings).unwrap_or_else(|hold| (Decision::Hold, hold));
    Step { record, decision, reason }
}

/// An `Err` is a reason to hold.
fn look(record: &mut Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Verdict {
    match record.state {
        State::Done { filled } => return Err(Hold::Fulfilled { filled }),
        State::Over { until } => return Err(Hold::Over { until }),
        _ => sale::may_be_sold(snapshot.holding)?,
    }
    if let State::Selling(selling) = &record.state {
        match sale::progress(selling, snapshot)? {
            Progress::Resting(resting) if !settings.mode.is_on() => return Ok(sale::take_back(&resting)),
            Progress::Resting(resting) => {
                record.observed.freeze(snapshot)?;
                return sale::toward_market(&resting, snapshot, &settings.pricing(snapshot));
            }
            Progress::Done { filled } => {
                record.state = State::Done { filled };
                return Err(Hold::Sold { filled });
            }
            Progress::Short(sale) => record.state = State::Waiting { remainder: Some(sale.target - sale.filled) },
            Progress::Ended { left } => record.state = State::Waiting { remainder: Some(left) },
        }
    }
    if let Some(until) = settings.terms.until.filter(|until| snapshot.day > *until) {
        record.state = State::Over { until };
        return Err(Hold::Over { until });
    }
    if !settings.mode.is_on() {
        return Err(Hold::ModeOff);
    }
    if snapshot.holding.quantity <= Decimal::ZERO {
        return Err(Hold::NotHeld);
    }
    wait(record, snapshot, settings)
}

/// It waits for its line.
fn wait(record: &mut Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Verdict {
    record.observed.freeze(snapshot)?;
    let price = snapshot.price()?;
    let cost = snapshot.cost();
    if let Ok(cost) = cost {
        record.observed.notice(snapshot, cost);
    }
    let trigger = settings.terms.trigger;
    let cost = match trigger.measure {
        Measure::Price => cost.ok(),
        Measure::Profit => Some(cost?),
    };
    let value = trigger.value(price, cost).ok_or(Hold::NoPrice)?;
    let currency = snapshot.holding.currency;
    if !trigger.is_met(value) {
        return Err(Hold::NotMet { value, trigger, currency });
    }
    if let Some(intent) = snapshot.unresolved {
        return Err(Hold::Unresolved { intent });
    }
    let State::Waiting { remainder } = record.state else { return Err(Hold::NothingSellable) };
    let wanted = remainder.map(|remainder| remainder.min(snapshot.holding.quantity.floor()));
    let target = wanted.unwrap_or_else(|| settings.terms.amount.of(snapshot.holding));
    sale::sell(Part::whole(target), Hold::Met { value, trigger, currency }, (snapshot, &settings.pricing(snapshot)))
}
