//! How notices leave the house: at the end of a command, after its result was printed; in a process that goes on, all the
//! time. What goes wrong here changes neither a result nor the way a command leaves.

mod message;
mod program;
mod telegram;

use std::time::Duration;

use beagle_core::{
    Text,
    engine::{Carrier, Flush, Flushed, Outbox},
};

use self::{message::Sender, program::Program, telegram::Telegram};
use crate::{
    broker::Broker,
    commands::{App, Desk},
    journal,
};

/// All that is queued takes no longer; the rest waits for the next command.
const PATIENCE: Duration = Duration::from_secs(5);

/// The ways out of the house.
pub(crate) struct Ways<'a> {
    app: &'a App<'a>,
    program: Option<Program<'a>>,
    telegram: Option<Telegram<'a>>,
}

impl<'a> Ways<'a> {
    /// Those that the configuration names.
    pub(crate) fn of(desk: &'a Desk<'a>, broker: &Broker) -> Self {
        let (app, sender) = (desk.app, Sender::of(desk.app, broker));
        let settings = &app.settings.notify;
        let (command, input) = (settings.command.as_ref(), settings.command_input.value);
        let program = command.map(|words| Program::new((&words.value, input), app.environment, sender.clone()));
        let telegram = app.settings.notice_chat().map(|chat| Telegram::new(chat, desk, sender));
        Self { app, program, telegram }
    }

    /// Carries out what is queued here. What came of it, where anything could.
    pub(crate) async fn flush(&self, outbox: &Outbox) -> Option<Flushed> {
        let ways = [
            self.program.as_ref().map(|way| way as &dyn Carrier),
            self.telegram.as_ref().map(|way| way as &dyn Carrier),
        ];
        let carriers: Vec<&dyn Carrier> = ways.into_iter().flatten().collect();
        let kinds = &self.app.settings.notify.kinds.value;
        match outbox.flush(&Flush { carriers: &carriers, kinds, patience: PATIENCE }).await {
            Ok(flushed) => {
                tell(self.app, flushed);
                Some(flushed)
            }
            Err(error) => {
                self.app.tell(&error.text());
                None
            }
        }
    }
}

/// Carries out what is queued, if this command has met a journal. Where nobody is to be told, look-ups open none.
pub(crate) async fn flush(desk: &Desk<'_>) {
    let app = desk.app;
    if app.global.dry_run {
        return;
    }
    let Some(broker) = desk.opened() else { return };
    let outbox = match desk.outbox().await {
        Some(outbox) => outbox,
        None if app.settings.is_anybody_told() && journal::is_there(&app.settings, broker).await => {
            let Ok(engine) = desk.quiet_engine().await else { return };
            engine.outbox()
        }
        None => return,
    };
    Ways::of(desk, broker).flush(&outbox).await;
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
