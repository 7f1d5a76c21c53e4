//! A process that goes on: parts that run beside each other until somebody stops them. One that ends with an error says so
//! and begins anew, later each time; the others go on meanwhile.

mod alerts;
mod feed;
mod notices;
mod schedule;

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use beagle_core::{Text, notice::NoticeKind};
use tokio::{
    task::{JoinError, JoinSet},
    time::{Instant, sleep},
};
use tokio_util::sync::CancellationToken;

use crate::{
    commands::{Desk, serve},
    failure::Refusal,
    print, stop, telegram,
};

/// How long a part waits before it begins anew; doubled with every failure.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// Who waits so long has failed several times: the owner is told, wherever that is.
const LONG_WAIT: Duration = Duration::from_secs(8);
/// Whatever ran for so long begins anew without delay.
const GOOD_RUN: Duration = Duration::from_secs(120);

/// Told when everything is to end.
pub(crate) type Stop = CancellationToken;

/// A part while it runs.
pub(crate) type Running = Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send>>;

/// Something that runs until it is told to stop.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    /// Its name in what is said of it.
    pub(crate) name: &'static str,
    /// Begins it.
    pub(crate) run: fn(Arc<Desk<'static>>, Stop) -> Running,
}

/// The duties, every minute of a session.
pub(crate) const SCHEDULE: Part = Part { name: "schedule", run: |desk, stop| Box::pin(schedule::run(desk, stop)) };
/// The orders that follow from alerts, as they come.
pub(crate) const ALERTS: Part = Part { name: "alerts", run: |desk, stop| Box::pin(alerts::run(desk, stop)) };
/// What is on its way to the owner.
pub(crate) const NOTICES: Part = Part { name: "notices", run: |desk, stop| Box::pin(notices::run(desk, stop)) };
/// The rules, at every price that the broker's feed brings.
pub(crate) const FEED: Part = Part { name: "feed", run: |desk, stop| Box::pin(feed::run(desk, stop)) };

/// The conversation with the owner by Telegram.
pub(crate) const TELEGRAM: Part = Part { name: "telegram", run: |desk, stop| Box::pin(telegram::serve(desk, stop)) };

/// The commands, the page and alerts for a phone.
pub(crate) const SERVE: Part = Part { name: "serve", run: |desk, stop| Box::pin(serve::part(desk, stop)) };

/// Runs these parts until somebody stops the process. Each ends what it has begun.
pub(crate) async fn run(desk: &Arc<Desk<'static>>, parts: &[Part]) {
    let stop = Stop::new();
    let mut running = JoinSet::new();
    for part in parts {
        running.spawn(keep_running(*part, Arc::clone(desk), stop.clone()));
    }
    tokio::select! {
        () = stop::stopped() => {}
        // Parts that ended by themselves have nothing more to do.
        () = async { while running.join_next().await.is_some() {} } => {}
    }
    stop.cancel();
    while running.join_next().await.is_some() {}
}

async fn keep_running(part: Part, desk: Arc<Desk<'static>>, stop: Stop) {
    let mut wait = FIRST_WAIT;
    loop {
        let began = Instant::now();
        // In a task of its own: a panic that does not end the process (release builds end) ends none of the others.
        let ended = tokio::spawn((part.run)(Arc::clone(&desk), stop.clone())).await;
        let refusal = match ended {
            Ok(Ok(())) => return,
            Ok(Err(refusal)) => refusal,
            Err(error) => broken(&error),
        };
        if stop.is_cancelled() {
            return;
        }
        if began.elapsed() >= GOOD_RUN {
            wait = FIRST_WAIT;
        }
        let text = what_happened(part, &refusal, wait);
        print::note(desk.app.look(), &text);
        if wait == LONG_WAIT {
            tell_owner(&desk, text).await;
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = sleep(wait) => {}
        }
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

fn broken(error: &JoinError) -> Refusal {
    Refusal::failed(
        "broken",
        Text::new(format!("프로그램의 잘못으로 끝났습니다: {error}"), format!("a fault of this program: {error}")),
        Text::default(),
    )
}

fn what_happened(part: Part, refusal: &Refusal, wait: Duration) -> Text {
    let (name, seconds) = (part.name, wait.as_secs());
    let Text { ko, en } = &refusal.failure.message;
    Text::new(
        format!("{name}: {ko} — {seconds}초 뒤 다시 시작합니다"),
        format!("{name}: {en}; it begins anew in {seconds} s"),
    )
}

/// Where not even this can be kept, standard error has it.
async fn tell_owner(desk: &Desk<'_>, text: Text) {
    if let Ok(engine) = desk.quiet_engine().await
        && let Err(error) = engine.tell(NoticeKind::MissedDuty, text)
    {
        print::note(desk.app.look(), &error.text());
    }
}
