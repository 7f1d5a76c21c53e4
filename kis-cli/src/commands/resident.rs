//! `kis run`: everything that goes on by itself, in one process.

use std::sync::Arc;

use beagle_core::{Exit, Text};

use super::{App, Desk, trade};
use crate::{
    cli::RunArgs,
    failure::Refusal,
    print,
    resident::{self, Part},
    settings::{Origin, Settings},
};

/// Runs until somebody stops it.
pub(crate) async fn run(app: App<'static>, args: &RunArgs) -> Result<Exit, Refusal> {
    let desk = hold(app);
    let parts = parts(args, &desk.app.settings);
    let done = begin(&desk, &parts).await;
    Ok(done.map_or_else(|refusal| desk.app.refuse(&refusal), |()| Exit::Done))
}

async fn begin(desk: &Arc<Desk<'static>>, parts: &[Part]) -> Result<(), Refusal> {
    desk.app.refuse_dry_run()?;
    let names = parts.iter().map(|part| part.name).collect::<Vec<_>>().join(", ");
    trade::confirm_orders(
        desk.app,
        &Text::new(
            format!("규칙에 따라 스스로 주문합니다 ({names}). 시작할까요?"),
            format!("orders will be placed as the rules have it ({names}): begin?"),
        ),
    )?;
    // What would fail at once fails before anything is said to run.
    desk.engine().await?;
    print::plain(&format!("{}: {names}\n", desk.app.settings.profile.value));
    resident::run(desk, parts).await;
    Ok(())
}

fn parts(args: &RunArgs, settings: &Settings) -> Vec<Part> {
    let mut parts = vec![resident::SCHEDULE, resident::ALERTS, resident::NOTICES];
    if !args.no_feed {
        parts.push(resident::FEED);
    }
    if settings.telegram.is_some() {
        parts.push(resident::TELEGRAM);
    }
    // Whoever wrote down where it listens wants it to.
    if settings.serve.listen.origin != Origin::Default {
        parts.push(resident::SERVE);
    }
    parts
}

/// A desk that is there until the process ends, for parts that run as long.
pub(crate) fn hold(app: App<'static>) -> Arc<Desk<'static>> {
    Arc::new(Desk::new(Box::leak(Box::new(app))))
}
