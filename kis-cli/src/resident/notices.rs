//! What is on its way to the owner goes out as it happens, whichever command or part it comes from.

use std::{sync::Arc, time::Duration};

use tokio::time::sleep;

use super::Stop;
use crate::{commands::Desk, failure::Refusal, notify::Ways};

/// How often the queue is looked at.
const BETWEEN: Duration = Duration::from_millis(500);

pub(super) async fn run(desk: Arc<Desk<'static>>, stop: Stop) -> Result<(), Refusal> {
    if !desk.app.settings.is_anybody_told() {
        return Ok(());
    }
    let outbox = desk.quiet_engine().await?.outbox();
    let ways = Ways::of(&desk, desk.broker().await?);
    while !stop.is_cancelled() {
        ways.flush(&outbox).await;
        tokio::select! {
            () = stop.cancelled() => {}
            () = sleep(BETWEEN) => {}
        }
    }
    Ok(())
}
