//! `kis demo`: a day on a simulator of its own, by the commands that a user types and through the same engine.

mod checks;
mod script;

use beagle_core::{Exit, Origin, Report, Text, command::Door};
use kis_sim::{Config, Server};

use self::{
    checks::{Day, Outcome},
    script::{Step, steps},
};
use super::{App, Desk, Start, trade};
use crate::{
    cli::{OutputFormat, Verb},
    command,
    failure::Refusal,
    look::Look,
    print, runtime,
    settings::{Environment, Settings, Url},
    simulator::{self, Controls},
    typed::Typed,
};

/// Plays the day and tells whether it went as it should.
pub(crate) fn run(start: &Start<'_>) -> Result<Exit, Refusal> {
    runtime::block_on(play(start))?
}

async fn play(start: &Start<'_>) -> Result<Exit, Refusal> {
    let server = simulator::serve(Config::default()).await?;
    let home = tempfile::TempDir::new().map_err(|error| no_room(&error))?;
    let environment = tourist(&server, &home.path().display().to_string());
    let settings = Settings::load(&start.global_for("sim"), &environment, start.look.clone())?;
    let controls = Controls::new(simulator_url(&server)?);
    let app = App { environment: &environment, global: start.global.clone(), settings, command: start.command.clone() };

    let mut day = Day::default();
    for step in steps(app.look().lang()) {
        match step {
            Step::Say(text) => narrate(app.look(), &text),
            Step::Trade(symbol, price) => controls.price(symbol, price).await?,
            Step::Pass(seconds) => controls.pass(seconds).await?,
            Step::Type(words) => day.reports.push(type_in(&app, &words).await?),
        }
    }
    let outcome = Outcome::new(&day, controls.stats().await?);
    let heading = print::Heading { at: controls.clock().await?.now, ..app.heading() };
    print::result(app.look(), &heading, &outcome, || outcome.page());
    server.stop().await;
    Ok(if outcome.is_as_told() { Exit::Done } else { Exit::Failed })
}

/// Somebody with an empty home and nothing but this simulator.
fn tourist(server: &Server, home: &str) -> Environment {
    let pairs =
        [("KIS_CONFIG_DIR", home.to_owned()), ("KIS_STATE_DIR", home.to_owned()), ("KIS_BASE_URL", server.url())];
    Environment::from_pairs(pairs.map(|(name, value)| (name.to_owned(), value)))
}

/// Runs one line as if it had been typed, and shows what it shows.
async fn type_in(app: &App<'_>, words: &[String]) -> Result<Report, Refusal> {
    let line = std::iter::once("kis".to_owned()).chain(words.iter().cloned());
    let typed = Typed::new(line.map(Into::into));
    let (cli, _) = typed.parse().map_err(|error| crate::usage::refusal(&error))?;
    // The script types nothing but trading commands.
    let Verb::Trade(verb) = cli.verb else { return Err(crate::usage::no_such_command(words)) };
    let desk = Desk::new(app);
    let command = command::of(verb, &desk).await?;
    let report = trade::perform(&desk, command, Origin::new(Door::Demo).confirmed()).await?;
    if app.look().output.value == OutputFormat::Table {
        print::plain(&format!("\n$ {}\n", typed.line()));
        print::report(app.look(), &app.heading(), &report);
    }
    Ok(report)
}

fn narrate(look: &Look, text: &Text) {
    if look.output.value == OutputFormat::Table {
        print::headline(look, text);
    }
}

fn simulator_url(server: &Server) -> Result<Url, Refusal> {
    Url::parse(&server.url()).map_err(|error| no_room(&std::io::Error::other(error)))
}

fn no_room(error: &std::io::Error) -> Refusal {
    Refusal::failed(
        "demo",
        Text::new(format!("데모를 준비할 수 없습니다: {error}"), format!("the demo cannot be set up: {error}")),
        Text::new("임시 폴더(TMPDIR)를 확인하십시오", "check the folder for temporary files (TMPDIR)"),
    )
}
