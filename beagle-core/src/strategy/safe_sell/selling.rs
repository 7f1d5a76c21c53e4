//! A sale under way: what became of its order, and whether it is moved toward the market.

use alloc::vec::Vec;

use kis_api::{OrderNo, OrderRecord, OrderStatus, Side, tick};
use rust_decimal::Decimal;

use super::{Amendment, Armed, Decision, Selling, Settings, Snapshot, Want, Working};
use crate::{order::Chain, price::Around, reason::Hold};

/// What became of the order that sells.
pub(super) enum Progress<'a> {
    /// Some of it rests.
    Resting(Resting<'a>),
    /// The target is sold.
    Done { filled: Decimal },
    /// The order is filled, the target is not.
    Short(Selling),
    /// Cancelled, expired or rejected before the target was sold: armed again with the same peak.
    Ended(Armed),
}

/// A sale that rests.
pub(super) struct Resting<'a> {
    /// The order as the broker lists it now.
    pub(super) row: &'a OrderRecord,
    numbers: Vec<OrderNo>,
    working: &'a Working,
    target: Decimal,
    finished: Decimal,
}

/// Looks the order up. An order that the list does not show is not gone: nothing is decided until it shows.
pub(super) fn progress<'a>(selling: &'a Selling, snapshot: &Snapshot<'a>) -> Result<Progress<'a>, Hold> {
    if let Some(intent) = snapshot.unresolved {
        return Err(Hold::Unresolved { intent });
    }
    let target = selling.target;
    let Some(working) = &selling.order else {
        let filled = selling.filled;
        return Ok(if filled >= target { Progress::Done { filled } } else { Progress::Short(selling.clone()) });
    };
    let listed: Vec<OrderNo> = working.earlier.iter().chain([&working.order_no]).cloned().collect();
    // Another day's order may have the same number.
    let of_its_day = snapshot.orders.iter().filter(|row| row.date.is_none_or(|date| date == working.day));
    let chain = Chain::of(&listed, of_its_day);
    let Chain { row, numbers, filled } = chain.map_err(|missing| {
        let order_no = missing.unwrap_or_else(|| working.order_no.clone());
        Hold::NotListed { order_no }
    })?;
    let filled = selling.filled + filled;
    if filled >= target {
        return Ok(Progress::Done { filled });
    }
    Ok(match row.status {
        OrderStatus::Open | OrderStatus::PartlyFilled => {
            Progress::Resting(Resting { row, numbers, working, target, finished: selling.filled })
        }
        OrderStatus::Filled => Progress::Short(Selling { filled, order: None, ..selling.clone() }),
        OrderStatus::Cancelled | OrderStatus::Rejected | OrderStatus::Expired => {
            Progress::Ended(Armed { peak_price: selling.peak_price, remainder: Some(target - filled) })
        }
    })
}

/// Moves a resting sale toward the market when the price left it.
pub(super) fn resting(
    resting: &Resting<'_>,
    snapshot: &Snapshot<'_>,
    settings: &Settings<'_>,
) -> Result<(Decision, Hold), Hold> {
    let Resting { row, numbers, working, target, finished } = resting;
    let currency = snapshot.holding.currency;
    let stays = || Hold::Resting {
        order_no: row.order_no.clone(),
        remaining: row.remaining,
        price: row.price.unwrap_or(working.price),
        currency,
    };
    // A suspended or silent listing leaves it where it is, and so does a missing price.
    let Ok(last) = snapshot.price() else { return Err(stays()) };
    let class = snapshot.quote.map_or(class_of(snapshot), |quote| quote.class);
    let far = tick::step(class, working.last, snapshot.day) * Decimal::from(settings.rules.amend_ticks);
    if working.last - last < far {
        return Err(stays());
    }
    let moved = Hold::PriceMoved { from: working.last, to: last, currency };
    let Some(quote) = snapshot.quote else { return Ok((Decision::Ask(Want::Price), moved)) };
    let step = working.step + 1;
    let around = Around { quote, day: snapshot.day, collar_pct: settings.collar_pct };
    let price = around.marketable(Side::Sell, settings.rules.sell_step_pct(snapshot.market(), step));
    let price = price.ok_or(Hold::NoLimitPrice)?;
    if row.price.is_none_or(|resting| price >= resting) {
        return Err(stays());
    }
    let amendment = Amendment {
        day: working.day,
        numbers: numbers.clone(),
        quantity: row.remaining,
        price,
        last,
        step,
        target: *target,
        filled: *finished,
    };
    Ok((Decision::Amend(amendment), moved))
}

/// The finest steps a listing of this market may have: the quote, which knows better, is read before anything is sent.
const fn class_of(snapshot: &Snapshot<'_>) -> tick::PriceClass {
    match snapshot.market() {
        kis_api::Market::Kr => tick::PriceClass::KrFund,
        kis_api::Market::Us => tick::PriceClass::Us,
    }
}
