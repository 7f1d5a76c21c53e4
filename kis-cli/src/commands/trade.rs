//! Everything that goes to the engine.

use beagle_core::{Command, Exit, Report};

use super::{App, Desk};
use crate::{cli::TradeVerb, command, failure::Refusal, print};

/// Runs what was typed and prints what came of it.
pub(crate) async fn run(app: &App<'_>, verb: TradeVerb) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let command = command::of(verb, &desk).await?;
    let report = perform(&desk, command).await?;
    let heading = print::Heading { command: report.command.to_owned(), at: report.at, ..app.heading() };
    print::report(app.look(), &heading, &report);
    Ok(report.exit)
}

/// Runs a command.
pub(crate) async fn perform(desk: &Desk<'_>, command: Command) -> Result<Report, Refusal> {
    if let Command::Quote { instruments } = &command {
        return super::quote::look_up(desk.broker().await?, instruments).await;
    }
    Err(Refusal::failed(
        "unavailable",
        beagle_core::Text::new("아직 쓸 수 없는 명령입니다", "this command cannot be used yet"),
        beagle_core::Text::default(),
    ))
}
