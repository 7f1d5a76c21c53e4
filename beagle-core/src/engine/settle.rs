//! Orders of which nobody knows whether they exist, and a person's answer.

use kis_api::OrderNo;

use super::{
    Answered, Days, Engine,
    failure::Done,
    lock,
    store::{Again, Intent, OutcomeEvent},
};
use crate::{
    Body, Exit,
    command::{Origin, SettleCommand},
    reason::Refusal,
    report::{IntentLine, IntentStatus, IntentsBody},
};

pub(super) async fn run(engine: &Engine, command: &SettleCommand, origin: Origin) -> Answered {
    let (id, order_no) = match command {
        SettleCommand::List => {
            let intents = engine.store.unresolved()?;
            return Ok((Body::Intents(IntentsBody { intents: intents.into_iter().map(line).collect() }), Exit::Done));
        }
        SettleCommand::Placed { id, order_no } => (*id, Some(order_no.clone())),
        SettleCommand::NotPlaced { id } => (*id, None),
    };
    // Whoever is sending it right now has the lock and will know better.
    let _lock = engine.locks.account("settle", lock::PERSON).await?;
    let intent = engine.store.intent(id)?.ok_or(Refusal::UnknownIntent { id })?;
    if !intent.status.is_unresolved() {
        return Err(Refusal::IntentResolved { id }.into());
    }
    if let Some(order_no) = &order_no {
        exists(engine, &intent, order_no).await?;
    }
    if !origin.is_dry_run() {
        engine.store.intent_is(id, &answer(engine, order_no))?;
    }
    let intent = engine.store.intent(id)?.ok_or(Refusal::UnknownIntent { id })?;
    Ok((Body::Intents(IntentsBody { intents: vec![line(intent)] }), Exit::Done))
}

/// The broker's list has to show the order, as it was meant, and no other intent may have it.
async fn exists(engine: &Engine, intent: &Intent, order_no: &OrderNo) -> Done<()> {
    let market = intent.new.instrument.market();
    if let Some(id) = engine.store.claimant((market, intent.new.day), order_no)? {
        return Err(Refusal::OrderClaimed { order_no: order_no.clone(), id }.into());
    }
    let days = Days { market, from: intent.new.day, to: intent.new.day };
    let rows = engine.broker.orders(days).await?;
    let not_found = || Refusal::OrderNotFound { order_no: order_no.clone() };
    let row = rows.iter().find(|row| row.order_no == *order_no).ok_or_else(not_found)?;
    let is_meant = row.instrument.symbol() == intent.new.instrument.symbol()
        && row.side == intent.new.side
        && row.quantity == intent.new.quantity;
    if is_meant { Ok(()) } else { Err(Refusal::OtherOrder { order_no: order_no.clone(), id: intent.id }.into()) }
}

fn answer(engine: &Engine, order_no: Option<OrderNo>) -> OutcomeEvent {
    let status = if order_no.is_some() { IntentStatus::SettledPlaced } else { IntentStatus::SettledNotPlaced };
    OutcomeEvent { at: engine.now(), status, order_no, branch: None, reason: None, again: Again::No }
}

fn line(intent: Intent) -> IntentLine {
    let Intent { id, status, order_no, note, new } = intent;
    let market = new.instrument.market();
    IntentLine {
        id,
        action: new.action,
        symbol: new.instrument.symbol().into(),
        market,
        side: new.side,
        qty: new.quantity,
        price: new.price,
        currency: market.currency(),
        source: new.source,
        status,
        order_no,
        at: new.at,
        note,
    }
}
