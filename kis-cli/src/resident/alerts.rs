//! What follows from an alert is ordered when the alert is in the queue, whichever door it came through. What has to wait
//! (a limit, a market that is closed) is tried again with the duties.

use std::{sync::Arc, time::Duration};

use beagle_core::{
    Command, Exit, Origin, Text,
    command::{AlertCommand, Door},
};
use tokio::time::sleep;

use super::Stop;
use crate::{
    commands::{Desk, trade},
    failure::Refusal,
};

/// How often the queue is looked at.
const BETWEEN: Duration = Duration::from_millis(200);

pub(super) async fn run(desk: Arc<Desk<'static>>, stop: Stop) -> Result<(), Refusal> {
    let engine = desk.quiet_engine().await?;
    let (mut mark, mut is_due) = (0, false);
    while !stop.is_cancelled() {
        is_due |= engine.has_planned_since(&mut mark).map_err(|error| unreadable(&error.text()))?;
        if is_due {
            let drain = Command::Alert(AlertCommand::Drain { confirmed: Vec::new() });
            let report = trade::perform(&desk, drain, Origin::new(Door::Resident).confirmed()).await?;
            // Whoever drains already may have come too early for the newest.
            is_due = report.exit == Exit::Busy;
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = sleep(BETWEEN) => {}
        }
    }
    Ok(())
}

fn unreadable(why: &Text) -> Refusal {
    Refusal::failed(
        "store",
        Text::new(format!("알림을 읽을 수 없습니다: {}", why.ko), format!("the alerts can't be read: {}", why.en)),
        Text::new("kis doctor 로 상태 폴더를 점검하십시오", "look at the state folder with kis doctor"),
    )
}
