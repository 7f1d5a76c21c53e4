//! Matching: orders against the tape, minute by minute, in the order in which they came.
//!
//! An order that arrives trades at the last price if its limit allows. One that waits trades at its limit when the
//! price reaches it, and at the first price of a session, which a call auction makes for all. In a minute the
//! broker's customers together get no more than the minute offers. Closing auctions are not simulated: trading goes on
//! to the last minute.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date};
use kis_api::Side;
use rust_decimal::Decimal;

use super::{
    order::{Kind, Order, Rest},
    rules,
};
use crate::{
    clock::{later, millis_between},
    desk::Desk,
    market::{
        Listing,
        calendar::{self, Phase},
    },
};

const MINUTE_MS: i64 = 60_000;

/// When in the session an order meets a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The order has just arrived.
    Arrival,
    /// The first minute of the session.
    Opening,
    /// Any minute.
    During,
    /// The last minute of the session.
    Closing,
}

/// Trades and expires everything between the last time this was called and now.
pub(crate) fn advance(desk: &mut Desk<'_>) {
    let (from, to) = (desk.books.matched, desk.now);
    if to <= from {
        return;
    }
    let open = desk.books.accounts.values().flat_map(|a| &a.orders).filter(|o| o.is_open());
    let symbols: BTreeSet<String> = open.map(|o| o.terms.symbol.clone()).collect();
    for symbol in symbols {
        if let Some(listing) = desk.world.find(&symbol) {
            sweep(desk, listing, from, to);
        }
    }
    desk.books.adjust().matched = to;
}

/// Lets waiting orders meet a price that was just set.
pub(crate) fn price_set(desk: &mut Desk<'_>, listing: &Listing) {
    if calendar::phase(listing.market(), desk.now) == Phase::Regular {
        minute(desk, listing, desk.now, Stage::During);
    }
}

/// Lets an order meet the price at which it arrives.
pub(super) fn arrive(desk: &mut Desk<'_>, key: &str, index: usize) {
    let now = desk.now;
    let order = &desk.account(key).orders[index];
    let (rest, day) = (order.terms.rest, order.day);
    let Some(listing) = desk.world.find(&order.terms.symbol) else { return };
    if calendar::phase(listing.market(), now) == Phase::Regular {
        let (price, offered) = offer(desk, listing, now);
        let whole = rest != Rest::AllOrNothing || offered >= desk.account(key).orders[index].terms.quantity;
        trigger(desk, key, index, price);
        if whole {
            meet(desk, listing, (key, index), now, Stage::Arrival);
        }
        if now >= later(calendar::session(listing.market(), day).close, -MINUTE_MS) {
            meet(desk, listing, (key, index), now, Stage::Closing);
        }
    } else {
        out_of_hours(desk, listing, key, index, now);
    }
    let left = desk.account(key).orders[index].remaining();
    if rest != Rest::Day && left > 0 {
        desk.account_mut(key).orders[index].cancelled += left;
    }
}

/// Follows one listing through time.
fn sweep(desk: &mut Desk<'_>, listing: &Listing, from: Timestamp, to: Timestamp) {
    let market = listing.market();
    let mut day = calendar::local_date(market, from);
    let last = calendar::local_date(market, to);
    while day <= last && !waiting(desk, listing).is_empty() {
        if calendar::is_trading_day(market, day) {
            session(desk, listing, day, (from, to));
            after_hours(desk, listing, day, (from, to));
            expire(desk, listing, day, to);
        }
        day = calendar::next_trading_day(market, day);
    }
}

/// The minutes of one session that lie between two moments, the first one excluded.
fn session(desk: &mut Desk<'_>, listing: &Listing, day: Date, (from, to): (Timestamp, Timestamp)) {
    let session = calendar::session(listing.market(), day);
    let minutes = session.minutes();
    let passed = millis_between(session.open, from).div_euclid(MINUTE_MS) + 1;
    let first = usize::try_from(passed).unwrap_or(0);
    for index in first..minutes {
        let at = later(session.open, index as i64 * MINUTE_MS);
        if at > to || waiting(desk, listing).is_empty() {
            return;
        }
        let stage = match index {
            0 => Stage::Opening,
            _ if index + 1 == minutes => Stage::Closing,
            _ => Stage::During,
        };
        minute(desk, listing, at, stage);
    }
}

/// Lets every waiting order of a listing meet the price of a moment.
fn minute(desk: &mut Desk<'_>, listing: &Listing, at: Timestamp, stage: Stage) {
    let (price, _) = offer(desk, listing, at);
    for (_, key, index) in waiting(desk, listing) {
        trigger(desk, &key, index, price);
        meet(desk, listing, (&key, index), at, stage);
    }
}

/// The waiting orders of a listing, oldest first.
fn waiting(desk: &Desk<'_>, listing: &Listing) -> Vec<(u64, String, usize)> {
    let mut found = Vec::new();
    for (key, account) in &desk.books.accounts {
        for (index, order) in account.orders.iter().enumerate() {
            if order.is_open() && order.terms.symbol == listing.symbol {
                found.push((order.no, key.clone(), index));
            }
        }
    }
    found.sort_unstable();
    found
}

/// The price of a moment, and the shares that its minute still offers.
fn offer(desk: &mut Desk<'_>, listing: &Listing, at: Timestamp) -> (Decimal, i64) {
    let (price, offered) = desk.trade_at(listing, at);
    let taken = match desk.books.taken.get(&listing.symbol) {
        Some((minute, taken)) if *minute == start_of_minute(at) => *taken,
        _ => 0,
    };
    (price, offered - taken)
}

fn start_of_minute(at: Timestamp) -> Timestamp {
    later(at, -at.as_millisecond().rem_euclid(MINUTE_MS))
}

/// Wakes a stop order whose condition is met.
fn trigger(desk: &mut Desk<'_>, key: &str, index: usize, price: Decimal) {
    let order = &desk.account(key).orders[index];
    let Some(condition) = order.terms.trigger.filter(|_| !order.triggered) else { return };
    let met = match order.terms.side {
        Side::Buy => price >= condition,
        Side::Sell => price <= condition,
    };
    if met {
        desk.account_mut(key).orders[index].triggered = true;
    }
}

/// Trades what an order can get of a moment.
fn meet(desk: &mut Desk<'_>, listing: &Listing, (key, index): (&str, usize), at: Timestamp, stage: Stage) {
    let (price, offered) = offer(desk, listing, at);
    let order = &desk.account(key).orders[index];
    let quantity = order.remaining().min(offered);
    let Some(price) = executable(order, price, stage) else { return };
    if quantity <= 0 {
        return;
    }
    let minute = start_of_minute(at);
    desk.account_mut(key).book(index, listing, price, quantity, at);
    let taken = desk.books.edit().taken.entry(listing.symbol.clone()).or_insert((minute, 0));
    *taken = if taken.0 == minute { (minute, taken.1 + quantity) } else { (minute, quantity) };
}

/// The price at which an order trades when the market is at `price`; `None` when it does not.
fn executable(order: &Order, price: Decimal, stage: Stage) -> Option<Decimal> {
    let terms = &order.terms;
    let within = |limit: Decimal| match terms.side {
        Side::Buy => price <= limit,
        Side::Sell => price >= limit,
    };
    match (terms.kind, terms.limit) {
        (Kind::Market, _) => Some(price),
        (Kind::ConditionalLimit, _) if stage == Stage::Closing => Some(price),
        (Kind::StopLimit, _) if !order.triggered => None,
        (Kind::AtOpen, limit) => (stage == Stage::Opening && limit.is_none_or(within)).then_some(price),
        (Kind::AtClose, limit) => (stage == Stage::Closing && limit.is_none_or(within)).then_some(price),
        (Kind::PreMarket | Kind::AfterClose | Kind::Overtime, _) => None,
        (_, Some(limit)) if within(limit) => {
            // An order that waits is met at its own price. A stop order did not wait in the book.
            let waited = !matches!(stage, Stage::Arrival | Stage::Opening) && terms.kind != Kind::StopLimit;
            Some(if waited { limit } else { price })
        }
        _ => None,
    }
}

/// Orders at the price of the day before trade as they arrive, orders at the closing price from ten minutes after it.
fn out_of_hours(desk: &mut Desk<'_>, listing: &Listing, key: &str, index: usize, now: Timestamp) {
    let order = &desk.account(key).orders[index];
    let ripe = now >= later(calendar::session(listing.market(), order.day).close, 10 * MINUTE_MS);
    let (quantity, side) = (order.remaining(), order.terms.side);
    let (kind, Some(limit)) = (order.terms.kind, order.terms.limit) else { return };
    let last = desk.trade_at(listing, now).0;
    let within = match side {
        Side::Buy => last <= limit,
        Side::Sell => last >= limit,
    };
    let price = match kind {
        Kind::PreMarket => limit,
        Kind::AfterClose | Kind::Overtime if ripe && within => last,
        _ => return,
    };
    if quantity > 0 {
        desk.account_mut(key).book(index, listing, price, quantity, now);
    }
}

/// Orders at the closing price that waited for their time.
fn after_hours(desk: &mut Desk<'_>, listing: &Listing, day: Date, (from, to): (Timestamp, Timestamp)) {
    let ripe = later(calendar::session(listing.market(), day).close, 10 * MINUTE_MS);
    if from < ripe && ripe <= to {
        for (_, key, index) in waiting(desk, listing) {
            out_of_hours(desk, listing, &key, index, ripe);
        }
    }
}

/// Ends what waited for a session that is over.
fn expire(desk: &mut Desk<'_>, listing: &Listing, day: Date, to: Timestamp) {
    for (_, key, index) in waiting(desk, listing) {
        let order = &desk.account(&key).orders[index];
        let ends = rules::expiry(listing.market(), order.terms.kind, order.day);
        if order.day <= day && ends <= to {
            let left = order.remaining();
            desk.account_mut(&key).orders[index].expired += left;
        }
    }
}
