//! Amending and cancelling by hand.

use kis_api::{OrderRecord, Side};
use rust_decimal::Decimal;

use super::list::find;
use crate::{
    Source,
    command::{OrderCommand, OrderRef, Origin},
    engine::{
        Engine, OrderRequest,
        desk::Desk,
        failure::Done,
        gather, lock,
        ready::{Ready, Sent},
        store::{Plan, Purpose},
    },
    gate::{risk::Cover, session},
    order::Authority,
    reason::{Refusal, Word},
};

pub(super) async fn change(engine: &Engine, command: &OrderCommand, origin: Origin) -> Done<Sent> {
    if let OrderCommand::Amend { .. } = command {
        engine.refuse_unarmed(Side::Sell)?;
    }
    let mut desk = Desk::open(engine, origin, (command.name(), lock::PERSON)).await?;
    let ready = match command {
        OrderCommand::Amend { order, price, quantity } => amendment(engine, order, (*price, *quantity)).await?,
        OrderCommand::Cancel { order, quantity } => cancellation(engine, order, *quantity).await?,
        _ => return Err(Refusal::NothingToChange.into()),
    };
    desk.send(ready).await
}

/// Gathers what an amendment is decided on.
pub(in crate::engine) async fn amendment(
    engine: &Engine,
    order: &OrderRef,
    (price, quantity): (Option<Decimal>, Option<u64>),
) -> Done<Ready> {
    let row = resting(engine, order, quantity).await?;
    session::open(row.instrument.market(), engine.days().at(engine.now())).map_err(Refusal::from)?;
    let shares = quantity.map_or(row.remaining, Decimal::from);
    let price = price.or(row.price).ok_or(Refusal::NothingToChange)?;
    if Some(price) == row.price && shares == row.remaining {
        return Err(Refusal::NothingToChange.into());
    }
    let quoted = engine.quote(&row.instrument).await?;
    let old = row.price.and_then(|price| price.checked_mul(shares)).unwrap_or_default();
    let (cover, rate) = match row.side {
        // What these shares hold already is free again for what takes their place.
        Side::Buy => {
            let cash = engine.spendable(&row.instrument, Some(price)).await?;
            (Cover::Cash(cash.spendable + old), cash.rate)
        }
        Side::Sell => (Cover::Shares(row.remaining), gather::rate_of(quoted.quote.currency, None)),
    };
    let case = Some(engine.case(&quoted, (cover, rate)));
    let request = OrderRequest::Amend { order: Box::new(row), price, quantity };
    Ok(Ready { case, ..ready(engine, request) })
}

/// Gathers what a cancellation needs. There is little that stands in its way, and no hour: orders rest before the open
/// and after the close, too.
pub(in crate::engine) async fn cancellation(engine: &Engine, order: &OrderRef, quantity: Option<u64>) -> Done<Ready> {
    let row = resting(engine, order, quantity).await?;
    // All that rests is asked for as such, which alone may be asked for again.
    let quantity = quantity.filter(|quantity| Decimal::from(*quantity) < row.remaining);
    Ok(ready(engine, OrderRequest::Cancel { order: Box::new(row), quantity }))
}

/// Takes back all that rests of an order.
pub(in crate::engine) fn taking_back(engine: &Engine, row: OrderRecord) -> Ready {
    ready(engine, OrderRequest::Cancel { order: Box::new(row), quantity: None })
}

/// An order of which enough rests.
async fn resting(engine: &Engine, order: &OrderRef, quantity: Option<u64>) -> Done<OrderRecord> {
    if quantity == Some(0) {
        return Err(Refusal::NotPositive { what: Word::new("수량", "the quantity") }.into());
    }
    let row = find(engine, order).await?;
    if !row.status.is_open() {
        return Err(Refusal::OrderNotOpen { order_no: row.order_no, status: row.status }.into());
    }
    match quantity.map(Decimal::from) {
        Some(quantity) if quantity > row.remaining => {
            Err(Refusal::MoreThanRests { quantity, remaining: row.remaining }.into())
        }
        _ => Ok(row),
    }
}

fn ready(engine: &Engine, request: OrderRequest) -> Ready {
    let name = request.original().map(|row| row.name.clone());
    Ready {
        source: Source::Manual,
        authority: Authority::Owner,
        day: engine.today(request.instrument().market()),
        case: None,
        wish: None,
        purpose: Purpose { name, held: None, plan: Plan::Nothing },
        request,
    }
}
