//! Alerts, from their receipt to their orders.

use super::{
    Answered, Engine,
    store::{Queued, StoreError},
};
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

impl Engine {
    /// Whether an alert was planned since `mark`, which moves on: one waits for its order, and nobody may have looked yet.
    /// A mark of 0 has seen nothing.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn has_planned_since(&self, mark: &mut i64) -> Result<bool, StoreError> {
        let (last, is_any) = self.store.planned_since(*mark)?;
        *mark = last;
        Ok(is_any)
    }
}

fn list(engine: &Engine) -> Answered {
    let alerts = engine.store.latest_alerts(LISTED)?;
    let alerts = alerts.into_iter().map(|queued: Queued| line::line(Some(queued.id), &queued)).collect();
    Ok((Body::Alerts(AlertsBody { alerts, orders: Vec::new(), reason: None }), Exit::Done))
}
