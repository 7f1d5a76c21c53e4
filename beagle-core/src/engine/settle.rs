//! Orders of which nobody knows whether they exist: what the broker's list says of them, and a person's answer where it
//! does not tell.

use std::time::Duration;

use kis_api::OrderNo;

use super::{Answered, Engine, desk::Desk, failure::Done, intent::line, lock, state};
use crate::{
    Body, Exit,
    command::{Origin, SettleCommand},
    order::{Entry, Notice, What},
    reason::Refusal,
    report::IntentsBody,
};

pub(super) async fn run(engine: &Engine, command: &SettleCommand, origin: Origin) -> Answered {
    const WHO: &str = "settle";
    let (id, order_no) = match command {
        SettleCommand::List => {
            let (body, exit) = look(engine, origin, (WHO, lock::PERSON)).await?;
            return Ok((Body::Intents(body), exit));
        }
        SettleCommand::Placed { id, order_no } => (*id, Some(order_no.clone())),
        SettleCommand::NotPlaced { id } => (*id, None),
    };
    // Whoever is sending an order right now has the account and will know better.
    let mut desk = Desk::open(engine, origin, (WHO, lock::PERSON)).await?;
    answer(&mut desk, (id, order_no)).await?;
    Ok((Body::Intents(IntentsBody { intents: vec![line(engine, id)?], agreement: None }), Exit::Done))
}

/// Looks for each of them. Those that were open before are shown as they stand now.
pub(super) async fn look(
    engine: &Engine,
    origin: Origin,
    (who, patience): (&str, Duration),
) -> Done<(IntentsBody, Exit)> {
    let before = Desk::look_on(engine)?;
    let is_open = |entry: &Entry| entry.status.is_unresolved();
    let open: Vec<i64> = before.ledger().entries().filter(|(_, entry)| is_open(entry)).map(|(id, _)| id).collect();
    Desk::look_up(engine, origin, (who, patience)).await?;
    let agreement = if origin.is_dry_run() { None } else { state::trust_again(engine, (origin, who)).await? };
    let intents = open.into_iter().map(|id| line(engine, id)).collect::<Done<Vec<_>>>()?;
    let is_any_open = intents.iter().any(|intent| intent.status.is_unresolved());
    let exit = if is_any_open { Exit::Unknown } else { Exit::Done };
    Ok((IntentsBody { intents, agreement }, exit))
}

async fn answer(desk: &mut Desk<'_>, (id, order_no): (i64, Option<OrderNo>)) -> Done<()> {
    let entry = desk.ledger().entry(id).ok_or(Refusal::UnknownIntent { id })?;
    if !entry.status.is_unresolved() {
        return Err(Refusal::IntentResolved { id }.into());
    }
    if let Some(order_no) = &order_no
        && let Some(by) = desk.ledger().claimant(entry.commitment.intent.sheet(), order_no)
    {
        return Err(Refusal::OrderClaimed { order_no: order_no.clone(), id: by }.into());
    }
    if desk.is_dry_run() {
        return Ok(());
    }
    let told = desk.happen(What::Person { id, order_no: order_no.clone() }).await?;
    let is_told = |wanted: fn(&Notice) -> bool| told.iter().any(wanted);
    match order_no {
        Some(order_no) if is_told(|notice| matches!(notice, Notice::NotThatOrder { .. })) => {
            Err(Refusal::OtherOrder { order_no, id }.into())
        }
        _ if is_told(|notice| matches!(notice, Notice::NotListed | Notice::NotWritten)) => Err(desk.take_trouble()),
        _ => Ok(()),
    }
}
