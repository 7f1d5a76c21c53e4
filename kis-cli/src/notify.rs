//! How notices leave the house: at the end of a command, after its result was printed. What goes wrong here changes
//! neither a result nor the way a command leaves.

mod message;
mod program;
mod telegram;

use std::{collections::BTreeSet, time::Duration};

use beagle_core::{
    Text,
    engine::{Carrier, Flush, Flushed, Outbox},
    notice::NoticeKind,
};

use self::{message::Sender, program::Program, telegram::Telegram};
use crate::{
    broker::Broker,
    commands::{App, Desk},
    journal,
};

pub(crate) use self::telegram::Token;

/// All that is queued takes no longer; the rest waits for the next command.
const PATIENCE: Duration = Duration::from_secs(5);

/// Carries out what is queued, if this command has met a journal. Where nobody is to be told, look-ups open none.
pub(crate) async fn flush(desk: &Desk<'_>) {
    let app = desk.app;
    if app.global.dry_run {
        return;
    }
    let Some(broker) = desk.opened() else { return };
    if let Some(outbox) = desk.outbox().await {
        flush_of(app, (&outbox, broker)).await;
    } else if app.settings.notify.is_any() && journal::is_there(&app.settings, broker).await {
        let Ok(engine) = desk.quiet_engine().await else { return };
        flush_of(app, (&engine.outbox(), broker)).await;
    }
}

/// Carries out what is queued here. What came of it, where anything could.
pub(crate) async fn flush_of(app: &App<'_>, (outbox, broker): (&Outbox, &Broker)) -> Option<Flushed> {
    let settings = &app.settings.notify;
    let sender = Sender::of(app, broker);
    let program =
        settings.command.as_ref().map(|command| Program::new(&command.value, settings.command_input.value, &sender));
    let telegram = settings.telegram.as_ref().map(|telegram| Telegram::new(telegram, app, &sender));
    let ways = [program.as_ref().map(|way| way as &dyn Carrier), telegram.as_ref().map(|way| way as &dyn Carrier)];
    let carriers: Vec<&dyn Carrier> = ways.into_iter().flatten().collect();
    let kinds: &BTreeSet<NoticeKind> = &settings.kinds.value;
    match outbox.flush(&Flush { carriers: &carriers, kinds, patience: PATIENCE }).await {
        Ok(flushed) => {
            tell(app, flushed);
            Some(flushed)
        }
        Err(error) => {
            app.tell(&error.text());
            None
        }
    }
}

/// For those who asked with -v.
fn tell(app: &App<'_>, Flushed { sent, failed }: Flushed) {
    if (sent, failed) != (0, 0) {
        app.tell(&Text::new(
            format!("알림 {sent}건을 보냈고 {failed}건은 보내지 못했습니다 (kis notify list)"),
            format!("notices: {sent} sent, {failed} not (kis notify list)"),
        ));
    }
}

/// What a stranger said, on one line and short enough for a list.
fn one_line(text: &str) -> String {
    const MOST: usize = 160;
    let line = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    line.chars().filter(|c| !c.is_control()).take(MOST).collect()
}
