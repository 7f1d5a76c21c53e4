//! The duties, every minute of a session: what cron does elsewhere.

use std::{sync::Arc, time::Duration};

use beagle_core::{
    Origin,
    command::Door,
    report::{MarketStatus, TickReport},
};
use tokio::time::sleep;

use super::Stop;
use crate::{
    clock,
    commands::{Desk, tick},
    failure::Refusal,
};

const MINUTE: Duration = Duration::from_secs(60);

pub(super) async fn run(desk: Arc<Desk<'static>>, stop: Stop) -> Result<(), Refusal> {
    let mut was_closed = false;
    loop {
        let run = tick::once(&desk, Origin::new(Door::Resident).confirmed()).await;
        let closed = |report: &TickReport| report.markets.iter().all(|market| market.status == MarketStatus::Closed);
        let is_closed = run.report().is_some_and(closed);
        // Of a night one line is enough.
        if !(was_closed && is_closed) {
            run.write_down(desk.app);
        }
        was_closed = is_closed;
        run.done.map(drop)?;
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = sleep(to_the_minute()) => {}
        }
    }
}

/// How long it is until the next minute begins.
fn to_the_minute() -> Duration {
    let into = clock::now().as_millisecond().rem_euclid(60_000);
    MINUTE.saturating_sub(Duration::from_millis(into.unsigned_abs()))
}
