//! Everything that is asked of the engine: confirmed where it orders, carried out, printed.

use beagle_core::{
    Command, Exit, Origin, Reason, Report, Text,
    command::{Door, FollowCommand},
    engine::{Engine, failpoint},
    reason,
};

use super::{App, Desk};
use crate::{
    cli::{OutputFormat, TradeVerb},
    command,
    failure::Refusal,
    notify,
    print::{self, ask},
};

/// Runs what was typed and prints what came of it.
pub(crate) async fn run(app: &App<'_>, verb: TradeVerb) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let done = async {
        let command = command::of(verb, &desk).await?;
        carry_out(&desk, command).await
    };
    let done = done.await;
    Ok(end(&desk, &done).await)
}

/// Prints what came of a command, and then carries out what its owner is to be told.
pub(crate) async fn end(desk: &Desk<'_>, done: &Result<Report, Refusal>) -> Exit {
    let exit = match done {
        Ok(report) => show(desk.app, report),
        Err(refusal) => desk.app.refuse(refusal),
    };
    notify::flush(desk).await;
    exit
}

/// Carries a command out, once somebody said yes where it needs one.
pub(crate) async fn carry_out(desk: &Desk<'_>, command: Command) -> Result<Report, Refusal> {
    match confirmation(desk.app, &command)? {
        Confirmation::NotNeeded(origin) => perform(desk, command, origin).await,
        Confirmation::Ask(origin) => ask_and_perform(&*desk.engine().await?, command, origin, desk.app).await,
    }
}

/// Prints what came of a command.
fn show(app: &App<'_>, report: &Report) -> Exit {
    failpoint::pass("print");
    print::report(app.look(), &app.heading(), report);
    failpoint::pass("printed");
    report.exit
}

/// Carries a command out.
pub(crate) async fn perform(desk: &Desk<'_>, command: Command, origin: Origin) -> Result<Report, Refusal> {
    Ok(desk.engine().await?.handle(command, origin).await)
}

/// Whether a person has to say yes first.
enum Confirmation {
    NotNeeded(Origin),
    Ask(Origin),
}

/// A yes was given beforehand, or is not needed, or can be asked for; else nothing is asked of the broker.
fn confirmation(app: &App<'_>, command: &Command) -> Result<Confirmation, Refusal> {
    let door = if ask::is_possible() { Door::Terminal } else { Door::Cron };
    let origin = Origin::new(door);
    if app.global.dry_run {
        Ok(Confirmation::NotNeeded(origin.dry_run()))
    } else if !command.may_order() || app.global.yes {
        Ok(Confirmation::NotNeeded(origin.confirmed()))
    } else if ask::is_possible() {
        Ok(Confirmation::Ask(origin))
    } else {
        Err(not_confirmed())
    }
}

/// Whoever lets orders be placed by themselves says yes once.
pub(super) fn confirm_orders(app: &App<'_>, question: &Text) -> Result<(), Refusal> {
    let is_given = app.global.yes || (ask::is_possible() && ask::confirm(app.look().lang(), question)?);
    if is_given { Ok(()) } else { Err(not_confirmed()) }
}

async fn ask_and_perform(engine: &Engine, command: Command, origin: Origin, app: &App<'_>) -> Result<Report, Refusal> {
    let preview = engine.preview(&command).await;
    // What a rule would do is more than a sentence says; and what can't be shown can't be done: trying it without
    // sending anything tells why, and how to leave.
    if preview.is_err() || !is_told_in_a_sentence(&command) {
        let plan = engine.handle(command.clone(), origin.dry_run()).await;
        if preview.is_err() || plan.outcome.is_err() {
            return Ok(plan);
        }
        if app.look().output.value == OutputFormat::Table {
            print::report(app.look(), &app.heading(), &plan);
        }
    }
    let question = preview.map_or_else(|failure| failure.message, |preview| preview.text);
    if !ask::confirm(app.look().lang(), &question)? {
        return Err(not_confirmed());
    }
    Ok(engine.handle(command, origin.confirmed()).await)
}

const fn is_told_in_a_sentence(command: &Command) -> bool {
    matches!(
        command,
        Command::Order(_) | Command::Follow(FollowCommand::Order(_)) | Command::Resume | Command::State(_)
    )
}

fn not_confirmed() -> Refusal {
    let line = reason::Refusal::NotConfirmed.line();
    Refusal::new(Exit::Usage, &line.code, line.text, line.hint)
}
