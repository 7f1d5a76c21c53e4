//! Amending and cancelling by hand.

use kis_api::{OrderRecord, Side};
use rust_decimal::Decimal;

use super::list::find;
use crate::{
    Source,
    command::{OrderCommand, OrderRef, Origin},
    engine::{
        Engine, OrderRequest, book,
        failure::Done,
        gather, lock,
        post::{self, Ready, Sent},
        store::Plan,
    },
    gate::{
        risk::{Book, Cover, Proposal},
        session,
    },
    reason::{Refusal, Word},
    report::Action,
};

pub(super) async fn change(engine: &Engine, command: &OrderCommand, origin: Origin) -> Done<Sent> {
    engine.refuse_real()?;
    let _lock = match origin.is_dry_run() {
        true => None,
        false => Some(engine.locks.account(command.name(), lock::PERSON).await?),
    };
    let ready = match command {
        OrderCommand::Amend { order, price, quantity } => amendment(engine, order, (*price, *quantity)).await?,
        OrderCommand::Cancel { order, quantity } => cancellation(engine, order, *quantity).await?,
        _ => return Err(Refusal::NothingToChange.into()),
    };
    post::send(engine, ready, origin).await
}

/// Takes an amendment through every gate.
pub(in crate::engine) async fn amendment(
    engine: &Engine,
    order: &OrderRef,
    (price, quantity): (Option<Decimal>, Option<u64>),
) -> Done<Ready> {
    let row = resting(engine, order, quantity).await?;
    post::refuse_unresolved(engine, &row.instrument, row.side)?;
    let shares = quantity.map_or(row.remaining, Decimal::from);
    let price = price.or(row.price).ok_or(Refusal::NothingToChange)?;
    if Some(price) == row.price && shares == row.remaining {
        return Err(Refusal::NothingToChange.into());
    }
    let quoted = engine.quote(&row.instrument).await?;
    let market = row.instrument.market();
    let day = engine.today(market);
    let old = row.remaining * row.price.unwrap_or_default();
    let (cover, rate) = match row.side {
        // What it holds already is free again for what takes its place.
        Side::Buy => {
            let cash = engine.spendable(&row.instrument, Some(price)).await?;
            (Cover::Cash(cash.spendable + old), cash.rate)
        }
        Side::Sell => (Cover::Shares(row.remaining), gather::rate_of(quoted.quote.currency, None)),
    };
    let proposal = Proposal {
        side: row.side,
        quantity: shares,
        price: Some(price),
        quote: &quoted.quote,
        quote_age_ms: quoted.age_ms(),
        day,
        cover,
        rate,
    };
    let ours = engine.store.claimant((market, row.date.unwrap_or(day)), &row.order_no)?.is_some();
    let counted = if ours { old } else { Decimal::ZERO };
    let value = engine.approve_within(&proposal, &without(book::book(engine, &row.instrument)?, counted, rate))?;
    let more = |amount: Decimal| (amount - counted).max(Decimal::ZERO);
    let amount_krw = value.krw.zip(rate).map(|(krw, rate)| (krw - counted * rate).max(Decimal::ZERO));
    Ok(Ready {
        request: OrderRequest::Amend { order: Box::new(row.clone()), price, quantity },
        price: Some(price),
        amount: Some(more(value.amount)),
        amount_krw,
        ..ready(&row, (Action::Amend, shares), day)
    })
}

/// Takes a cancellation through every gate: there is little that stands in its way.
pub(in crate::engine) async fn cancellation(engine: &Engine, order: &OrderRef, quantity: Option<u64>) -> Done<Ready> {
    let row = resting(engine, order, quantity).await?;
    let shares = quantity.map_or(row.remaining, Decimal::from);
    // All that rests is asked for as such, which alone may be asked for again.
    let quantity = quantity.filter(|_| shares < row.remaining);
    let day = engine.today(row.instrument.market());
    Ok(Ready {
        request: OrderRequest::Cancel { order: Box::new(row.clone()), quantity },
        plan: if quantity.is_none() { Plan::CancelAll } else { Plan::Nothing },
        ..ready(&row, (Action::Cancel, shares), day)
    })
}

/// An order of which enough rests, in a market that is open.
async fn resting(engine: &Engine, order: &OrderRef, quantity: Option<u64>) -> Done<OrderRecord> {
    if quantity == Some(0) {
        return Err(Refusal::NotPositive { what: Word::new("수량", "the quantity") }.into());
    }
    let row = find(engine, order).await?;
    session::open(row.instrument.market(), engine.now()).map_err(Refusal::from)?;
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

fn ready(row: &OrderRecord, (action, quantity): (Action, Decimal), day: jiff::civil::Date) -> Ready {
    Ready {
        request: OrderRequest::Cancel { order: Box::new(row.clone()), quantity: None },
        source: Source::Manual,
        action,
        instrument: row.instrument.clone(),
        name: Some(row.name.clone()),
        side: row.side,
        quantity,
        price: row.price,
        amount: None,
        amount_krw: None,
        original_no: Some(row.order_no.clone()),
        held: None,
        day,
        plan: Plan::Nothing,
    }
}

/// The day's purchases without those of the order that is amended.
fn without(book: Book, amount: Decimal, rate: Option<Decimal>) -> Book {
    let less = |sum: Decimal, amount: Decimal| (sum - amount).max(Decimal::ZERO);
    Book {
        bought: less(book.bought, amount),
        bought_krw: book.bought_krw.zip(rate).map(|(sum, rate)| less(sum, amount * rate)),
        ..book
    }
}
