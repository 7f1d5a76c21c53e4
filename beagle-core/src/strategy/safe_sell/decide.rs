//! One look at one holding.

use alloc::string::ToString as _;

use kis_api::{Instrument, Side, profit_pct};
use rust_decimal::Decimal;

use super::{
    Armed, Decision, Record, Sale, Seen, Settings, Snapshot, State, Step, Want, corporate,
    selling::{self, Progress},
};
use crate::{price::Around, reason::Hold};

/// Says what to do about a holding, and why. Deterministic and total: every holding gets an answer.
pub fn decide(record: &Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Step {
    let mut record = record.clone();
    let (decision, reason) = look(&mut record, snapshot, settings).unwrap_or_else(|hold| (Decision::Hold, hold));
    Step { record, decision, reason }
}

type Verdict = Result<(Decision, Hold), Hold>;

/// An `Err` is a reason to hold.
fn look(record: &mut Record, snapshot: &Snapshot<'_>, settings: &Settings<'_>) -> Verdict {
    if !takes_orders(&snapshot.holding.instrument) {
        return Err(Hold::NoOrders);
    }
    if snapshot.holding.credit.is_some() {
        return Err(Hold::Credit);
    }
    if !settings.mode.is_on() {
        return turned_off(record, snapshot);
    }
    if let Some(action) = corporate::action(record, snapshot) {
        record.frozen = Some(action);
        return Err(Hold::CorporateAction { seen_on: action.seen_on });
    }
    if let State::Selling(selling) = &record.state {
        match selling::progress(selling, snapshot)? {
            Progress::Resting(resting) => return selling::resting(&resting, snapshot, settings),
            Progress::Done { filled } => {
                record.state = State::Idle;
                return Err(Hold::Sold { filled });
            }
            Progress::Short(selling) => return next_order(record, selling, (snapshot, settings)),
            Progress::Ended(armed) => record.state = State::Armed(armed),
        }
    }
    let cost = snapshot.cost()?;
    let is_new_cost = notice(record, snapshot, cost);
    let price = snapshot.price()?;
    let profit = profit_pct(price, cost).ok_or(Hold::NoPrice)?;
    match record.state.clone() {
        State::Armed(armed) if is_new_cost => recount(record, (armed, price, cost, profit), settings),
        State::Armed(armed) => watch(record, (armed, price, cost, profit), (snapshot, settings)),
        _ => may_arm(record, (price, profit), (snapshot, settings)),
    }
}

/// Rights and warrants stand among the stocks of a balance under codes of their own, which no order takes.
fn takes_orders(instrument: &Instrument) -> bool {
    instrument.to_string().parse::<Instrument>().is_ok_and(|parsed| parsed == *instrument)
}

/// Off: disarmed, and what rests is taken back.
fn turned_off(record: &mut Record, snapshot: &Snapshot<'_>) -> Verdict {
    let was_idle = record.state == State::Idle;
    if let State::Selling(selling) = &record.state
        && let Progress::Resting(resting) = selling::progress(selling, snapshot)?
    {
        let order_no = resting.row.order_no.clone();
        return Ok((Decision::Cancel(order_no.clone()), Hold::Cancelling { order_no }));
    }
    record.state = State::Idle;
    Ok((if was_idle { Decision::Hold } else { Decision::Disarm }, Hold::ModeOff))
}

/// Remembers number and cost, and tells whether a purchase changed them since the last look.
fn notice(record: &mut Record, snapshot: &Snapshot<'_>, cost: Decimal) -> bool {
    let now = Seen { quantity: snapshot.holding.quantity, average_cost: cost };
    let before = record.seen.replace(now);
    // A sale leaves the cost where it is, but for the broker's rounding.
    let rounding = |cost: Decimal| cost * Decimal::new(5, 4);
    before.is_some_and(|before| {
        now.quantity > before.quantity || (cost - before.average_cost).abs() > rounding(before.average_cost)
    })
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
    sell(Part { target, filled: Decimal::ZERO }, line.reached(profit), (snapshot, settings))
}

/// A sale whose last order is filled and whose target is not.
fn next_order(
    record: &mut Record,
    selling: super::Selling,
    (snapshot, settings): (&Snapshot<'_>, &Settings<'_>),
) -> Verdict {
    let (target, filled) = (selling.target, selling.filled);
    if snapshot.holding.quantity.floor() <= Decimal::ZERO {
        record.state = State::Idle;
        return Err(Hold::Sold { filled });
    }
    record.state = State::Selling(selling);
    if let Some(intent) = snapshot.unresolved {
        return Err(Hold::Unresolved { intent });
    }
    snapshot.price()?;
    sell(Part { target, filled }, Hold::Remainder { target, filled }, (snapshot, settings))
}

struct Part {
    target: Decimal,
    filled: Decimal,
}

fn sell(part: Part, reason: Hold, (snapshot, settings): (&Snapshot<'_>, &Settings<'_>)) -> Verdict {
    let whole = snapshot.holding.sellable_shares();
    if whole.is_zero() {
        let quantity = snapshot.holding.quantity;
        let only_a_fraction = quantity < Decimal::ONE;
        return Err(if only_a_fraction { Hold::Fraction { quantity } } else { Hold::NothingSellable });
    }
    let Some(quote) = snapshot.quote else { return Ok((Decision::Ask(Want::Price), reason)) };
    let around = Around { quote, day: snapshot.day, collar_pct: settings.collar_pct };
    let step_pct = settings.rules.sell_step_pct(snapshot.market(), 0);
    let price = around.marketable(Side::Sell, step_pct).ok_or(Hold::NoLimitPrice)?;
    let Part { target, filled } = part;
    let quantity = (target - filled).min(whole);
    let sale = Sale { day: snapshot.day, quantity, price, last: snapshot.price()?, target, filled };
    Ok((Decision::Sell(sale), reason))
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
    let Some(quote) = snapshot.quote else { return Ok((Decision::Ask(Want::Volume), Hold::NoVolumeRatio)) };
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
