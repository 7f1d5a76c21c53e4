//! 예약주문: when reservations are taken, and when orders are made of them.

use jiff::{
    Timestamp,
    civil::{Date, Time, time},
};
use kis_api::{Market, Side};
use rust_decimal::prelude::ToPrimitive as _;
use serde::{Deserialize, Serialize};

use super::{
    order::{Kind, Rest, Source, Terms},
    place, rules,
    ticket::{Book, Ticket},
};
use crate::{
    clock::{in_seoul, later},
    desk::Desk,
    gateway::{Refusal, refusal::codes},
    market::calendar,
};

const MINUTE_MS: i64 = 60_000;

/// What is to become of a reservation, and what did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Plan {
    /// `ORD_DVSN_CD` or `ORD_DVSN` as it was sent.
    pub(crate) code: String,
    /// The last day of one that is ordered anew every day.
    pub(crate) until: Option<Date>,
    /// When it is ordered next; `None` when nothing is left to do.
    pub(crate) due: Option<Timestamp>,
    /// The numbers of the orders that it became.
    pub(crate) orders: Vec<u64>,
    /// Why no order could be made of it.
    pub(crate) refusal: String,
}

/// The market of a book of reservations.
pub(crate) const fn market(book: Book) -> Market {
    match book {
        Book::OverseasReserved => Market::Us,
        _ => Market::Kr,
    }
}

/// The kind of order that a reservation asks for, and whether it has a limit.
pub(crate) fn kind(market: Market, code: &str, side: Side) -> Option<(Kind, bool)> {
    match (market, code) {
        (Market::Kr, "00" | "02") => rules::domestic_kind(code).map(|(kind, _)| (kind, true)),
        (Market::Kr, "01" | "05") => rules::domestic_kind(code).map(|(kind, _)| (kind, false)),
        (Market::Us, "" | "00" | "31") => rules::overseas_kind(if code.is_empty() { "00" } else { code }, side, false),
        _ => None,
    }
}

/// Whether reservations are taken now. At home that is from ten minutes after the close to 07:30 of the next trading
/// day, with a pause at midnight; for the US from 10:00 in Seoul to ten minutes before the session, with one at 16:30.
pub(crate) fn is_taken(market: Market, now: Timestamp) -> bool {
    let local = in_seoul(now);
    let (day, clock) = (local.date(), local.time());
    let between = |from: Time, to: Time| from <= clock && clock < to;
    match market {
        Market::Kr => {
            let paused = clock >= time(23, 40, 0, 0) || clock < time(0, 10, 0, 0);
            let trading = calendar::is_trading_day(Market::Kr, day) && between(time(7, 30, 0, 0), time(15, 40, 0, 0));
            !paused && !trading
        }
        Market::Us => {
            let last = later(calendar::session(Market::Us, day).open, -10 * MINUTE_MS);
            clock >= time(10, 0, 0, 0) && now < last && !between(time(16, 30, 0, 0), time(16, 45, 0, 0))
        }
    }
}

/// When the reservations of a market are ordered on a day: at home as it begins to take orders, in the US right before
/// its session.
fn ordered_on(market: Market, day: Date) -> Timestamp {
    let open = calendar::session(market, day).open;
    match market {
        Market::Kr => later(open, -30 * MINUTE_MS),
        Market::Us => later(open, -1_000),
    }
}

/// When they are ordered next after a moment.
pub(crate) fn next(market: Market, after: Timestamp) -> Timestamp {
    let today = calendar::local_date(market, after);
    if calendar::is_trading_day(market, today) && ordered_on(market, today) > after {
        return ordered_on(market, today);
    }
    ordered_on(market, calendar::next_trading_day(market, today))
}

/// The next moment at which a reservation is ordered.
pub(crate) fn soonest(desk: &Desk<'_>) -> Option<Timestamp> {
    let tickets = desk.books.accounts.values().flat_map(|account| &account.tickets);
    tickets.filter_map(|ticket| ticket.plan.as_ref()?.due).min()
}

/// Makes orders of the reservations that are due, the oldest first.
pub(crate) fn order_due(desk: &mut Desk<'_>) {
    let mut due = Vec::new();
    for (key, account) in &desk.books.accounts {
        for (index, ticket) in account.tickets.iter().enumerate() {
            if ticket.plan.as_ref().and_then(|plan| plan.due).is_some_and(|at| at <= desk.now) {
                due.push((ticket.no, key.clone(), index));
            }
        }
    }
    due.sort_unstable();
    for (_, key, index) in due {
        order(desk, &key, index);
    }
}

/// Makes an order of a reservation. Only now somebody asks for money and shares.
fn order(desk: &mut Desk<'_>, key: &str, index: usize) {
    let ticket = desk.account(key).tickets[index].clone();
    let Some(mut plan) = ticket.plan.clone() else { return };
    let left = ticket.quantity.to_i64().unwrap_or(0) - filled(desk, key, &plan);
    if left > 0 {
        match terms(desk, &ticket, left).and_then(|terms| place::place(desk, key, terms, false)) {
            Ok(no) => plan.orders.push(no),
            Err(refusal) => plan.refusal = refusal.message().to_owned(),
        }
    }
    let market = market(ticket.book);
    let again = next(market, desk.now);
    let goes_on = left > 0 && plan.until.is_some_and(|last| calendar::local_date(market, again) <= last);
    plan.due = goes_on.then_some(again);
    desk.account_mut(key).tickets[index].plan = Some(plan);
}

/// Shares that the orders of a reservation got.
pub(crate) fn filled(desk: &Desk<'_>, key: &str, plan: &Plan) -> i64 {
    let orders = desk.account(key).orders.iter().filter(|order| plan.orders.contains(&order.no));
    orders.map(super::order::Order::filled).sum()
}

fn terms(desk: &Desk<'_>, ticket: &Ticket, quantity: i64) -> Result<Terms, Refusal> {
    let market = market(ticket.book);
    let code = ticket.plan.as_ref().map_or("", |plan| plan.code.as_str());
    let listing = desk.world.find(&ticket.symbol).ok_or(codes::NOT_LISTED)?;
    let (kind, limited) = kind(market, code, ticket.side).ok_or_else(|| Refusal::parameter("ORD_DVSN"))?;
    Ok(Terms {
        market,
        symbol: ticket.symbol.clone(),
        side: ticket.side,
        quantity,
        limit: limited.then_some(ticket.price),
        trigger: None,
        kind,
        rest: Rest::Day,
        code: code.to_owned(),
        exchange: if market == Market::Us { listing.venue.code().to_owned() } else { "KRX".to_owned() },
        source: Source::Api,
    })
}
