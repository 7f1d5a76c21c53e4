//! 예약주문 by hand: what the broker keeps until the next session begins.
//!
//! A reservation is an intent of the day for which it is: on that day it spends, counts against that day's limits, and
//! becomes one of its orders. The broker's list of reservations tells what became of it until then.

use jiff::{ToSpan as _, civil::Date};
use kis_api::{Env, Market, OrderNo, Reservation, ReservationStatus};

use super::{
    list::markets,
    place::{Gathered, makes_sense},
};
use crate::{
    Body, Exit, Source,
    command::{NewOrder, OrderQuery, Origin, ReservationRef, ReserveCommand},
    engine::{
        Answered, Days, Engine, OrderRequest,
        desk::Desk,
        failure::Done,
        gather::Quoted,
        lock,
        ready::{Ready, Sent},
        store::{Plan, Purpose},
    },
    gate::session,
    order::Authority,
    reason::Refusal,
    report::{ReservationLine, ReservationsBody},
};

pub(super) async fn run(engine: &Engine, command: &ReserveCommand, (who, origin): (&str, Origin)) -> Answered {
    let sent = match command {
        ReserveCommand::List(query) => return list(engine, *query).await,
        ReserveCommand::Place(order) => place(engine, order, (who, origin)).await?,
        ReserveCommand::Cancel(reservation) => take_back(engine, reservation, (who, origin)).await?,
    };
    let exit = sent.exit();
    Ok((Body::Sent(sent.by_hand()?), exit))
}

async fn place(engine: &Engine, order: &NewOrder, (who, origin): (&str, Origin)) -> Done<Sent> {
    engine.refuse_unarmed(order.side)?;
    // What needs nobody's answer is refused before anybody waits for the account.
    is_taken(engine, order)?;
    let mut desk = Desk::open(engine, origin, (who, lock::PERSON)).await?;
    let ready = reservation(engine, order).await?;
    desk.send(ready).await
}

/// Gathers what a reservation is decided on.
pub(in crate::engine) async fn reservation(engine: &Engine, order: &NewOrder) -> Done<Ready> {
    let day = is_taken(engine, order)?;
    let quoted = of_next_session(engine.quote(&order.instrument).await?);
    let gathered = Gathered::of(engine, order, quoted).await?;
    let request = OrderRequest::Reserve(gathered.placement(order)?);
    let mut ready = Ready { day, ..gathered.ready(engine, (order, request)) };
    if let Some(case) = &mut ready.case {
        case.today.set(order.instrument.market(), day);
    }
    Ok(ready)
}

/// The day of the session that it would wait for, if the broker keeps such orders, and now.
fn is_taken(engine: &Engine, order: &NewOrder) -> Done<Date> {
    let (market, env) = (order.instrument.market(), engine.broker.env());
    if !has_list(engine) {
        return Err(Refusal::NoReservations { market }.into());
    }
    makes_sense(engine, order)?;
    match market {
        Market::Kr => order.kind.domestic_reserved_code()?,
        Market::Us => order.kind.us_reserved_code(order.side, env)?,
    };
    Ok(session::reserves(market, engine.days().at(engine.now())).map_err(Refusal::from)?.date)
}

/// Paper accounts take no domestic reservations, and show none of the US: without a list, one whose reply is lost could
/// never be told from one that was not taken.
fn has_list(engine: &Engine) -> bool {
    engine.broker.env() != Env::Paper
}

/// The next session's limits are counted from the price with which this one ended.
fn of_next_session(mut quoted: Quoted) -> Quoted {
    let quote = &mut quoted.quote;
    (quote.base_price, quote.lower_limit, quote.upper_limit) = (quote.price, None, None);
    quoted
}

async fn take_back(engine: &Engine, reservation: &ReservationRef, (who, origin): (&str, Origin)) -> Done<Sent> {
    let mut desk = Desk::open(engine, origin, (who, lock::PERSON)).await?;
    let ready = withdrawal(engine, reservation).await?;
    desk.send(ready).await
}

/// Gathers what taking a reservation back needs: there is little that stands in its way.
pub(in crate::engine) async fn withdrawal(engine: &Engine, reservation: &ReservationRef) -> Done<Ready> {
    let row = find(engine, reservation).await?;
    if row.status != ReservationStatus::Waiting {
        let Reservation { number, status, order_no, .. } = row;
        return Err(Refusal::ReservationOver { number, status, order_no }.into());
    }
    Ok(withdrawing(engine, row))
}

/// Takes a reservation back.
pub(in crate::engine) fn withdrawing(engine: &Engine, row: Reservation) -> Ready {
    let market = row.instrument.market();
    let next = engine.days().at(engine.now()).next_session(market).map(|session| session.date);
    Ready {
        source: Source::Manual,
        authority: Authority::Owner,
        day: next.unwrap_or_else(|| engine.today(market)),
        case: None,
        wish: None,
        purpose: Purpose { name: Some(row.name.clone()), held: None, plan: Plan::Nothing },
        request: OrderRequest::Unreserve { reservation: Box::new(row) },
    }
}

/// The reservations of a market that wait.
pub(in crate::engine) async fn waiting(engine: &Engine, market: Market) -> Done<Vec<Reservation>> {
    if !has_list(engine) {
        return Ok(Vec::new());
    }
    let rows = engine.broker.reservations(lately(engine, market)).await?;
    Ok(rows.into_iter().filter(|row| row.status == ReservationStatus::Waiting).collect())
}

/// A reservation by its number: one that waits, or else one that did.
async fn find(engine: &Engine, reservation: &ReservationRef) -> Done<Reservation> {
    let number = || reservation.number.clone();
    let mut found = Vec::new();
    for market in markets(reservation.market) {
        if !has_list(engine) {
            return Err(Refusal::NoReservations { market }.into());
        }
        let rows = engine.broker.reservations(lately(engine, market)).await?;
        found.extend(rows.into_iter().filter(|row| row.number.digits() == reservation.number.digits()));
    }
    let is_waiting = |row: &Reservation| row.status == ReservationStatus::Waiting;
    if found.iter().any(is_waiting) {
        found.retain(is_waiting);
    }
    match found.len() {
        0 => Err(Refusal::ReservationNotFound { number: number() }.into()),
        1 => Ok(found.remove(0)),
        _ => Err(Refusal::ReservationAmbiguous { number: number() }.into()),
    }
}

/// The reservation that has this number, where there is one: `kis order status` may be asked for it, too.
pub(super) async fn called(engine: &Engine, order_no: &OrderNo, market: Option<Market>) -> Done<Option<Body>> {
    let Ok(number) = order_no.as_str().parse() else { return Ok(None) };
    if !has_list(engine) {
        return Ok(None);
    }
    let mut reservations = Vec::new();
    for market in markets(market) {
        let rows = engine.broker.reservations(lately(engine, market)).await?;
        reservations.extend(rows.iter().filter(|row| row.number == number).map(reservation_line));
    }
    let is_any = !reservations.is_empty();
    Ok(is_any.then_some(Body::Reservations(ReservationsBody { reservations })))
}

async fn list(engine: &Engine, query: OrderQuery) -> Answered {
    let mut reservations = Vec::new();
    for market in markets(query.market) {
        if !has_list(engine) {
            return Err(Refusal::NoReservations { market }.into());
        }
        let today = engine.today(market);
        let Days { from, to, .. } = lately(engine, market);
        let days = Days { market, from: query.from.or(query.to).unwrap_or(from), to: query.to.unwrap_or(to) };
        let is_of_days = query.from.is_some() || query.to.is_some();
        let is_wanted = |row: &Reservation| {
            let day = row.day.or(row.received);
            is_of_days || row.status == ReservationStatus::Waiting || day.is_none_or(|day| day >= today)
        };
        let rows = engine.broker.reservations(days).await?;
        reservations.extend(rows.iter().filter(|row| is_wanted(row)).map(reservation_line));
    }
    Ok((Body::Reservations(ReservationsBody { reservations }), Exit::Done))
}

/// The days that the lists are asked for. At home a reservation may be good for thirty days; the list of the US goes by
/// the days in Seoul on which they came, and shows less than a week.
fn lately(engine: &Engine, market: Market) -> Days {
    let seoul = engine.today(Market::Kr);
    let back = |days: i64| seoul.checked_sub(days.days()).unwrap_or(seoul);
    match market {
        Market::Kr => {
            let next = engine.days().at(engine.now()).next_session(market).map(|session| session.date);
            Days { market, from: back(30), to: next.unwrap_or(seoul) }
        }
        Market::Us => Days { market, from: back(6), to: seoul },
    }
}

pub(in crate::engine) fn reservation_line(row: &Reservation) -> ReservationLine {
    let market = row.instrument.market();
    ReservationLine {
        reservation_no: row.number.clone(),
        received: row.received,
        for_day: row.day,
        until: row.until,
        symbol: row.instrument.symbol().into(),
        market,
        name: row.name.clone(),
        side: row.side,
        qty: row.quantity,
        price: row.price,
        currency: market.currency(),
        filled_qty: row.filled,
        order_no: row.order_no.clone(),
        status: row.status,
        remark: row.remark.clone(),
    }
}
