//! What is on its way to the owner goes out as it happens, whichever command or part it comes from.

use std::{sync::Arc, time::Duration};

use tokio::time::sleep;

use super::Stop;
use crate::{commands::Desk, failure::Refusal, notify};

/// How often the queue is looked at.
const BETWEEN: Duration = Duration::from_millis(500);

pub(super) async fn run(desk: Arc<Desk<'static>>, stop: Stop) -> Result<(), Refusal> {
    if !desk.app.settings.notify.is_any() {
        return Ok(());
    }
    let outbox = desk.quiet_engine().await?.outbox();
    while !stop.is_cancelled() {
        notify::flush_of(desk.app, (&outbox, desk.broker().await?)).await;
        tokio::select! {
            () = stop.cancelled() => {}
            () = sleep(BETWEEN) => {}
        }
    }
    Ok(())
}
