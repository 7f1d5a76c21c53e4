//! Alerts, from their receipt to their orders.

use super::{Answered, Engine, store::Queued};
use crate::{
    Body, Exit,
    command::{AlertCommand, Origin},
    report::AlertsBody,
};

mod drain;
mod ingest;
mod line;
mod sort;
mod turn;

pub(super) use drain::drain;

/// How many of the latest alerts are listed.
const LISTED: u32 = 200;

pub(super) async fn run(engine: &Engine, command: &AlertCommand, origin: Origin) -> Answered {
    match command {
        AlertCommand::Ingest { messages } => ingest::ingest(engine, messages, origin).await,
        AlertCommand::List => list(engine),
        AlertCommand::Drain { confirmed } => {
            let (body, exit) = drain(engine, confirmed, origin).await?;
            Ok((Body::Alerts(body), exit))
        }
    }
}

fn list(engine: &Engine) -> Answered {
    let alerts = engine.store.latest_alerts(LISTED)?;
    let alerts = alerts.into_iter().map(|queued: Queued| line::line(Some(queued.id), &queued)).collect();
    Ok((Body::Alerts(AlertsBody { alerts, orders: Vec::new(), reason: None }), Exit::Done))
}
