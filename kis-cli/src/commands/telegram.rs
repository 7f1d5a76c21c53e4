//! `kis telegram run|pair|totp`

mod pair;
mod totp;

use std::sync::Arc;

use beagle_core::{Exit, Text};

use super::{App, Start, resident};
use crate::{
    cli::TelegramVerb,
    failure::Refusal,
    notify, print,
    resident::{NOTICES, Stop},
    runtime, stop, telegram,
};

/// Runs what was typed.
pub(crate) fn run(start: &Start<'static>, verb: TelegramVerb) -> Result<Exit, Refusal> {
    let app = start.load()?;
    let done = app.refuse_dry_run().and_then(|()| match verb {
        TelegramVerb::Run => start.load().and_then(|app| runtime::block_on(converse(app)).flatten()),
        TelegramVerb::Pair => runtime::block_on(pair::run(&app)).flatten(),
        TelegramVerb::Totp => totp::run(&app),
    });
    Ok(done.unwrap_or_else(|refusal| app.refuse(&refusal)))
}

/// Converses until a person or a service manager ends it, and carries out notices as they come.
async fn converse(app: App<'static>) -> Result<Exit, Refusal> {
    let desk = resident::hold(app);
    let stop = Stop::new();
    let signal = stop.clone();
    tokio::spawn(async move {
        stop::stopped().await;
        signal.cancel();
    });
    let ready =
        Text::new("텔레그램 명령을 기다립니다. 끝내려면 ctrl-c", "waiting for commands by Telegram, until ctrl-c");
    print::note(desk.app.look(), &ready);
    let notices = tokio::spawn((NOTICES.run)(Arc::clone(&desk), stop.clone()));
    let done = telegram::serve(Arc::clone(&desk), stop.clone()).await;
    stop.cancel();
    // What the last command had to tell goes out, whatever became of the rest.
    let _ = notices.await;
    notify::flush(&desk).await;
    Ok(done.map_or_else(|refusal| desk.app.refuse(&refusal), |()| Exit::Done))
}
