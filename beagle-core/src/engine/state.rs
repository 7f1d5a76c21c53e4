//! What is remembered, as a file: for a backup, or for another machine.

use std::path::Path;

use jiff::Timestamp;
use kis_api::{Market, OrderRecord, Reservation, calendar};

use super::{
    Answered, Days, Engine,
    desk::Desk,
    failure::Done,
    lock,
    mark::Standing,
    order::{Sources, order_line, reservation_line, waiting},
    store::{Label, Page},
};
use crate::{
    Body, Exit,
    command::{Origin, StateCommand},
    order::{Cause, Journal as _, Ledger, Record, Register, Trading},
    reason::Refusal,
    report::{Agreement, StateBody},
};

const WHO: &str = "state import";

pub(super) async fn run(engine: &Engine, command: &StateCommand, origin: Origin) -> Answered {
    let owner = owner(engine)?;
    let path = match command {
        StateCommand::Export { to } => {
            if !origin.is_dry_run() {
                engine.store.export(to, &Label { owner, at: engine.now() })?;
            }
            to
        }
        StateCommand::Import { from } => {
            if !origin.is_dry_run() {
                import(engine, (from, &owner)).await?;
            }
            from
        }
    };
    let trading = engine.store.trading()?;
    let path = path.display().to_string();
    Ok((Body::State(StateBody { path, state: trading.into(), cause: trading.cause() }), Exit::Done))
}

/// Whose the journal is. Two environments of one account remember different things.
pub(super) fn owner(engine: &Engine) -> Done<String> {
    let account = engine.broker.account().ok_or(Refusal::NoAccount)?.fingerprint();
    Ok(format!("{} {account}", engine.broker.env()))
}

/// What came back from a copy may lack what was ordered since: only sales are possible until it was held against the
/// broker's lists. A stop that holds here goes on holding, and real money has to be armed anew. An order that may still be
/// on its way is in no list yet, so that one is settled first.
async fn import(engine: &Engine, (from, owner): (&Path, &str)) -> Done<()> {
    let _lock = engine.locks.account(WHO, lock::PERSON).await?;
    let open = unsettled(engine)?;
    if !open.is_empty() {
        return Err(Refusal::Unsettled { intents: open }.into());
    }
    let beside = engine.store.path().unwrap_or_default().with_extension("import");
    let is_ours = engine.store.import((from, &beside), owner, |copy, trading| {
        copy.set_arming(None)?;
        let mut page = Page { store: copy, at: engine.now(), purpose: None, door: None, note: None };
        let causes = trading.cause().into_iter().chain([Cause::Restored]);
        causes.into_iter().try_for_each(|cause| page.append(&Record::Alarmed { cause, at: engine.clock.moment() }))
    })?;
    if is_ours { Ok(()) } else { Err(Refusal::OtherJournal.into()) }
}

/// The intents of which nobody knows what became of them. A journal that is damaged tells of none: a copy is its remedy.
fn unsettled(engine: &Engine) -> Done<Vec<i64>> {
    match engine.store.ledger() {
        Ok(ledger) => {
            let open = ledger.entries().filter(|(_, entry)| entry.status.is_unresolved());
            Ok(open.map(|(id, _)| id).collect())
        }
        Err(error) if error.is_damaged() => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// Ends the doubt about a journal that came back from a copy or was begun anew, when the broker's lists since then hold
/// nothing that it does not know. `None` when there is no such doubt.
pub(super) async fn trust_again(engine: &Engine, (origin, who): (Origin, &str)) -> Done<Option<Agreement>> {
    const DOUBT: Trading = Trading::Reducing(Cause::Restored);
    if matches!(engine.marks.standing(&engine.store)?, Standing::Behind { .. }) {
        Desk::open(engine, origin, (who, lock::PERSON)).await?.raise_alarms().await?;
    }
    let Some(label) = engine.store.label()? else { return Ok(None) };
    if engine.store.trading()? != DOUBT {
        return Ok(None);
    }
    let ledger = engine.store.ledger()?;
    let mut unknown_orders = Vec::new();
    let mut unknown_reservations = Vec::new();
    for market in [Market::Kr, Market::Us] {
        let days = Days { market, from: calendar::local_date(market, label.at), to: engine.today(market) };
        let is_unknown = |row: &&OrderRecord| {
            let ours = ledger.ours(market, row.date.unwrap_or(days.to));
            !ours.contains(&row.order_no) && !row.original_no.as_ref().is_some_and(|original| ours.contains(original))
        };
        let rows = engine.orders(days).await?;
        unknown_orders.extend(rows.iter().filter(is_unknown).map(|row| order_line(row, &Sources::new())));
        let reservations = waiting(engine, market).await?;
        let unknown = reservations.iter().filter(|row| is_unknown_since(&ledger, label.at, row));
        unknown_reservations.extend(unknown.map(reservation_line));
    }
    let is_settled = !ledger.entries().any(|(_, entry)| entry.status.is_unresolved());
    let agrees = unknown_orders.is_empty() && unknown_reservations.is_empty() && is_settled;
    if agrees {
        let record = Record::Traded { trading: Trading::Normal, at: engine.clock.moment() };
        let page = Page { store: &engine.store, at: engine.now(), purpose: None, door: None, note: None };
        page.append_while(DOUBT, &record)?;
        engine.marks.put(&engine.store, engine.now())?;
    }
    Ok(Some(Agreement { agrees, unknown_orders, unknown_reservations }))
}

/// Whether a reservation came since then and no intent has its number: it will be ordered, whoever made it.
fn is_unknown_since(ledger: &Ledger, since: Timestamp, row: &Reservation) -> bool {
    let number = Some(row.number.digits());
    let is_newer = row.received.is_none_or(|day| day >= calendar::local_date(Market::Kr, since));
    is_newer && !ledger.entries().any(|(_, entry)| entry.number_in(Register::Reservations) == number)
}
