//! The order lists.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kis_api::{Instrument, Market, OrderNo, OrderRecord, calendar};
use rust_decimal::Decimal;

use super::reserve;
use crate::{
    Body, Exit, Source,
    command::{OrderQuery, OrderRef},
    engine::{Answered, Days, Engine, failure::Done},
    reason::Refusal,
    report::{OrderLine, OrdersBody},
};

pub(super) async fn orders(engine: &Engine, query: OrderQuery) -> Answered {
    listed(engine, query, |_| true).await
}

pub(super) async fn fills(engine: &Engine, query: OrderQuery) -> Answered {
    listed(engine, query, |row| row.filled > Decimal::ZERO).await
}

/// An order of today, or else a reservation of this number.
pub(super) async fn status(engine: &Engine, order: &OrderRef) -> Answered {
    let Some(row) = found(engine, order).await? else {
        let reservation = reserve::called(engine, &order.order_no, order.market).await?;
        let body = reservation.ok_or_else(|| Refusal::OrderNotFound { order_no: order.order_no.clone() })?;
        return Ok((body, Exit::Done));
    };
    let market = row.instrument.market();
    let sources = sources(engine, market, engine.today(market))?;
    Ok((Body::Orders(OrdersBody { orders: vec![order_line(&row, &sources)] }), Exit::Done))
}

/// An order of today. Of both markets, where none is named.
pub(in crate::engine) async fn find(engine: &Engine, order: &OrderRef) -> Done<OrderRecord> {
    let found = found(engine, order).await?;
    found.ok_or_else(|| Refusal::OrderNotFound { order_no: order.order_no.clone() }.into())
}

async fn found(engine: &Engine, order: &OrderRef) -> Done<Option<OrderRecord>> {
    let mut found = Vec::new();
    for market in markets(order.market) {
        let rows = engine.orders(today(engine, market)).await?;
        found.extend(rows.into_iter().filter(|row| row.order_no == order.order_no));
    }
    match found.len() {
        0 | 1 => Ok(found.pop()),
        _ => Err(Refusal::OrderAmbiguous { order_no: order.order_no.clone() }.into()),
    }
}

async fn listed(engine: &Engine, query: OrderQuery, wanted: impl Fn(&OrderRecord) -> bool) -> Answered {
    let mut orders = Vec::new();
    for market in markets(query.market) {
        let Days { from, to, .. } = today(engine, market);
        let days = Days { market, from: query.from.or(query.to).unwrap_or(from), to: query.to.unwrap_or(to) };
        let sources = sources(engine, market, days.from)?;
        let rows = engine.orders(days).await?;
        orders.extend(rows.iter().filter(|row| wanted(row)).map(|row| order_line(row, &sources)));
    }
    Ok((Body::Orders(OrdersBody { orders }), Exit::Done))
}

/// What our orders came from.
pub(in crate::engine) type Sources = BTreeMap<(Date, OrderNo), Source>;

fn sources(engine: &Engine, market: Market, since: Date) -> Done<Sources> {
    let sources = engine.store.sources((market, since))?;
    Ok(sources.into_iter().map(|(day, order_no, source)| ((day, order_no), source)).collect())
}

pub(in crate::engine) fn order_line(row: &OrderRecord, sources: &Sources) -> OrderLine {
    let market = row.instrument.market();
    let zone = calendar::time_zone(market);
    let at = row.date.zip(row.time).and_then(|(date, time)| date.to_datetime(time).to_zoned(zone).ok());
    let exchange = match &row.instrument {
        Instrument::Kr(_) => row.exchange.map(|exchange| exchange.to_string()),
        Instrument::Us(ticker) => ticker.exchange.map(|exchange| exchange.to_string()),
    };
    OrderLine {
        order_no: row.order_no.clone(),
        original_no: row.original_no.clone(),
        symbol: row.instrument.symbol().into(),
        market,
        exchange,
        name: row.name.clone(),
        side: row.side,
        qty: row.quantity,
        price: row.price,
        currency: market.currency(),
        filled_qty: row.filled,
        average_price: row.average_price,
        remaining_qty: row.remaining,
        status: row.status,
        source: row.date.and_then(|day| sources.get(&(day, row.order_no.clone())).copied()),
        date: row.date,
        time: row.time,
        at: at.map(|at| at.timestamp()),
    }
}

fn today(engine: &Engine, market: Market) -> Days {
    let day = engine.today(market);
    Days { market, from: day, to: day }
}

pub(super) fn markets(market: Option<Market>) -> Vec<Market> {
    market.map_or_else(|| vec![Market::Kr, Market::Us], |market| vec![market])
}
