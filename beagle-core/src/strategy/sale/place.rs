//! The price and the number of an order that sells, and where it goes while it rests.

use kis_api::{Market, Side, tick};
use rust_decimal::Decimal;

use super::{Amendment, Decision, Pricing, Resting, Sale, Snapshot, Verdict, Want};
use crate::{price::Around, reason::Hold};

/// How many shares are to be sold in all, and how many of them earlier orders sold.
#[derive(Debug, Clone, Copy)]
pub(in crate::strategy) struct Part {
    pub(in crate::strategy) target: Decimal,
    pub(in crate::strategy) filled: Decimal,
}

impl Part {
    /// All of it is still to be sold.
    pub(in crate::strategy) const fn whole(target: Decimal) -> Self {
        Self { target, filled: Decimal::ZERO }
    }
}

/// Sells what is left of the target, as far as it may be sold now.
pub(in crate::strategy) fn sell(
    part: Part,
    reason: Hold,
    (snapshot, pricing): (&Snapshot<'_>, &Pricing<'_>),
) -> Verdict {
    let whole = snapshot.holding.sellable_shares();
    if whole.is_zero() {
        let quantity = snapshot.holding.quantity;
        let only_a_fraction = quantity < Decimal::ONE;
        return Err(if only_a_fraction { Hold::Fraction { quantity } } else { Hold::NothingSellable });
    }
    if snapshot.quote.is_none() {
        return Ok((Decision::Ask(Want::Price), reason));
    }
    let price = limit_price(0, (snapshot, pricing))?;
    let Part { target, filled } = part;
    let quantity = (target - filled).min(whole);
    let sale = Sale { day: snapshot.day, quantity, price, last: snapshot.price()?, target, filled };
    Ok((Decision::Sell(sale), reason))
}

/// Takes back a sale that rests although its rule is off.
pub(in crate::strategy) fn take_back(Resting { row, .. }: &Resting<'_>) -> (Decision, Hold) {
    let order_no = row.order_no.clone();
    (Decision::Cancel(order_no.clone()), Hold::Cancelling { order_no })
}

/// Moves a resting sale toward the market when the price left it, or takes it back where the market went below what the
/// rule sells for.
pub(in crate::strategy) fn toward_market(
    resting: &Resting<'_>,
    snapshot: &Snapshot<'_>,
    pricing: &Pricing<'_>,
) -> Verdict {
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
    let far = tick::step(class, working.last, snapshot.day) * Decimal::from(pricing.rules.amend_ticks);
    if working.last - last < far {
        return Err(stays());
    }
    let moved = Hold::PriceMoved { from: working.last, to: last, currency };
    if snapshot.quote.is_none() {
        return Ok((Decision::Ask(Want::Price), moved));
    }
    if pricing.least.is_some_and(|least| last < least) {
        // It can't follow, and its shares are wanted by the rules that protect.
        return Ok((Decision::Cancel(row.order_no.clone()), Hold::FellAway { order_no: row.order_no.clone() }));
    }
    let step = working.step + 1;
    let price = limit_price(step, (snapshot, pricing))?;
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

/// So far below the last price, but not below what the rule sells for at least.
fn limit_price(step: usize, (snapshot, pricing): (&Snapshot<'_>, &Pricing<'_>)) -> Result<Decimal, Hold> {
    let quote = snapshot.quote.ok_or(Hold::NoPrice)?;
    let around = Around { quote, day: snapshot.day, collar_pct: pricing.collar_pct };
    let price = around.marketable(Side::Sell, pricing.rules.sell_step_pct(snapshot.market(), step));
    let price = price.ok_or(Hold::NoLimitPrice)?;
    match pricing.least.filter(|least| *least > price) {
        None => Ok(price),
        Some(least) => tick::round(quote.class, least, tick::Toward::Up, snapshot.day)
            .filter(|price| around.allows(*price))
            .ok_or(Hold::NoLimitPrice),
    }
}

/// The finest steps a listing of this market may have: the quote, which knows better, is read before anything is sent.
const fn class_of(snapshot: &Snapshot<'_>) -> tick::PriceClass {
    match snapshot.market() {
        Market::Kr => tick::PriceClass::KrFund,
        Market::Us => tick::PriceClass::Us,
    }
}
