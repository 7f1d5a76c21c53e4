//! One look at one holding.

use kis_api::profit_pct;
use rust_decimal::Decimal;

use super::{Armed, Record, Selling, Settings, State};
use crate::{
    reason::Hold,
    strategy::sale::{self, Decision, Part, Progress, Snapshot, Step, Verdict, Want},
};

/// Says what to do about a holding, and why. Deterministic and total: every holding gets an answer.
pub fn decide(record: &Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Step<Record> {
    let mut record = record.clone();
    let (decision, reason) = look(&mut record, snapshot, settings).unwrap_or_else(|hold| (Decision::Hold, hold));
    Step { record, decision, reason }
}

fn look(record: &mut Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Verdict {
    sale::may_be_sold(snapshot.holding)?;
    if !settings.mode.is_on() {
        return turned_off(record, snapshot);
    }
    record.observed.freeze(snapshot)?;
    if let State::Selling(selling) = &record.state {
        let peak_price = selling.peak_price;
        match sale::progress(&selling.sale, snapshot)? {
            Progress::Resting(resting) => return sale::toward_market(&resting, snapshot, &settings.pricing()),
            Progress::Done { filled } => {
                record.state = State::Idle;
                return Err(Hold::Sold { filled });
            }
            Progress::Short(sale) => return next_order(record, Selling { peak_price, sale }, (snapshot, settings)),
            Progress::Ended { left } => record.state = State::Armed(Armed { peak_price, remainder: Some(left) }),
        }
    }
    let cost = snapshot.cost()?;
    let is_new_cost = record.observed.notice(snapshot, cost);
    let price = snapshot.price()?;
    let profit = profit_pct(price, cost).ok_or(Hold::NoPrice)?;
    match record.state.clone() {
        State::Armed(armed) if is_new_cost => recount(record, (armed, price, cost, profit), settings),
        State::Armed(armed) => watch(record, (armed, price, cost, profit), (snapshot, settings)),
        _ => may_arm(record, (price, profit), (snapshot, settings)),
    }
}

/// Off: disarmed, and what rests is taken back.
fn turned_off(record: &mut Record, snapshot: &Snapshot<'_>) -> Verdict {
    let was_idle = record.state == State::Idle;
    if let State::Selling(selling) = &record.state
        && let Progress::Resting(resting) = sale::progress(&selling.sale, snapshot)?
    {
        return Ok(sale::take_back(&resting));
    }
    record.state = State::Idle;
    Ok((if was_idle { Decision::Hold } else { Decision::Disarm }, Hold::ModeOff))
}

/// A purchase changed the cost. Profit and peak are counted again, and that alone never sells.
fn recount(
    record: &mut Record,
    (armed, price, cost, profit): (Armed, Decimal, Decimal, Decimal),
    settings: &Settings<'_>,
) -> Verdict {
    let floor = settings.rules.floor_profit_pct;
    if profit <= floor {
        record.state = State::Idle;
        return Ok((Decision::Disarm, Hold::NewCost { profit_pct: profit, floor_pct: floor }));
    }
    let mut peak_price = armed.peak_price.max(price);
    let mut line = Line::of(peak_price, cost, settings)?;
    if profit <= line.pct {
        // The same fall weighs more at the new cost: the peak starts over here.
        peak_price = price;
        line = Line::of(peak_price, cost, settings)?;
    }
    record.state = State::Armed(Armed { peak_price, remainder: None });
    Err(line.above(profit))
}

/// Armed: sold at its line.
fn watch(
    record: &mut Record,
    (armed, price, cost, profit): (Armed, Decimal, Decimal, Decimal),
    (snapshot, settings): (&Snapshot<'_>, &Settings<'_>),
) -> Verdict {
    let peak_price = armed.peak_price.max(price);
    let remainder = armed.remainder;
    record.state = State::Armed(Armed { peak_price, remainder });
    let line = Line::of(peak_price, cost, settings)?;
    if profit > line.pct {
        return Err(line.above(profit));
    }
    if let Some(intent) = snapshot.unresolved {
        return Err(Hold::Unresolved { intent });
    }
    let target = remainder.unwrap_or_else(|| settings.size.of(snapshot.holding.sellable));
    sale::sell(Part::whole(target), line.reached(profit), (snapshot, &settings.pricing()))
}

/// A sale whose last order is filled and whose target is not.
fn next_order(record: &mut Record, selling: Selling, (snapshot, settings): (&Snapshot<'_>, &Settings<'_>)) -> Verdict {
    let (target, filled) = (selling.sale.target, selling.sale.filled);
    if snapshot.holding.quantity.floor() <= Decimal::ZERO {
        record.state = State::Idle;
        return Err(Hold::Sold { filled });
    }
    record.state = State::Selling(selling);
    if let Some(intent) = snapshot.unresolved {
        return Err(Hold::Unresolved { intent });
    }
    snapshot.price()?;
    sale::sell(Part { target, filled }, Hold::Remainder { target, filled }, (snapshot, &settings.pricing()))
}

/// Idle: armed when profit and volume are high enough.
fn may_arm(
    record: &mut Record,
    (price, profit): (Decimal, Decimal),
    (snapshot, settings): (&Snapshot<'_>, &Settings<'_>),
) -> Verdict {
    let quantity = snapshot.holding.quantity;
    if quantity < Decimal::ONE {
        return Err(Hold::Fraction { quantity });
    }
    let rules = settings.rules;
    if profit < rules.arm_profit_pct {
        return Err(Hold::BelowArm { profit_pct: profit, arm_pct: rules.arm_profit_pct });
    }
    let Some(quote) = snapshot.quote else { return Ok((Decision::Ask(Want::Session), Hold::NoVolumeRatio)) };
    let ratio = quote.volume_ratio_pct.ok_or(Hold::NoVolumeRatio)?;
    if ratio < rules.min_volume_ratio_pct {
        return Err(Hold::LowVolume { ratio_pct: ratio, min_pct: rules.min_volume_ratio_pct });
    }
    record.state = State::Armed(Armed { peak_price: price, remainder: None });
    Ok((Decision::Arm, Hold::Arming { profit_pct: profit, ratio_pct: ratio }))
}

/// The profit at or below which an armed holding is sold: the floor, or the trail where that is higher.
struct Line {
    pct: Decimal,
    peak_pct: Decimal,
    trails: bool,
}

impl Line {
    fn of(peak_price: Decimal, cost: Decimal, settings: &Settings<'_>) -> Result<Self, Hold> {
        let peak_pct = profit_pct(peak_price, cost).ok_or(Hold::NoPrice)?;
        let floor = settings.rules.floor_profit_pct;
        let trail = settings.rules.trail_pct.and_then(|trail| peak_pct.checked_sub(trail));
        Ok(match trail {
            Some(trail) if trail > floor => Self { pct: trail, peak_pct, trails: true },
            _ => Self { pct: floor, peak_pct, trails: false },
        })
    }

    fn above(&self, profit_pct: Decimal) -> Hold {
        Hold::AboveLine { profit_pct, peak_pct: self.peak_pct, line_pct: self.pct }
    }

    fn reached(&self, profit_pct: Decimal) -> Hold {
        if self.trails {
            Hold::Trail { profit_pct, peak_pct: self.peak_pct, line_pct: self.pct }
        } else {
            Hold::Floor { profit_pct, floor_pct: self.pct }
        }
    }
}
