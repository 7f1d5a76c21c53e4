//! `kis demo`: a day on a simulator of its own, by the commands that a user types and through the same engine.

mod checks;
mod day;
mod outcome;
mod script;

use std::path::PathBuf;

use beagle_core::{Exit, Text};
use kis_sim::{Config, Server};

use self::{day::Day, outcome::Outcome, script::steps};
use super::{App, Start};
use crate::{
    cli::DemoArgs,
    failure::Refusal,
    print, runtime,
    settings::{Environment, Settings, Url},
    simulator::{self, Controls},
};

/// Plays the day and tells whether it went as it should.
pub(crate) fn run(start: &Start<'_>, args: DemoArgs) -> Result<Exit, Refusal> {
    runtime::block_on(play(start, args))?
}

async fn play(start: &Start<'_>, args: DemoArgs) -> Result<Exit, Refusal> {
    let server = simulator::serve(Config::default()).await?;
    let home = tempfile::TempDir::new().map_err(|error| no_room(&error))?;
    let environment = tourist(&server, &home.path().display().to_string());
    let settings = Settings::load(&start.global_for("sim"), &environment, start.look.clone())?;
    let url = Url::parse(&server.url()).map_err(|error| no_room(&std::io::Error::other(error)))?;
    let app = App { environment: &environment, global: start.global.clone(), settings, command: start.command.clone() };

    let mut day = Day::new(&app, Controls::new(url), chart(args)?);
    for step in steps(app.look().lang()) {
        day.play(step).await?;
    }
    let outcome = Outcome::of(&day).await?;
    let heading = print::Heading { at: day.controls.clock().await?.now, ..app.heading() };
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

/// The file that was named, or a new one that stays for the user to open.
fn chart(args: DemoArgs) -> Result<PathBuf, Refusal> {
    let file = || tempfile::Builder::new().prefix("kis-demo-").suffix(".svg").tempfile()?.keep().map_err(Into::into);
    match args.chart {
        Some(path) => Ok(path),
        None => file().map(|(_, path)| path).map_err(|error: std::io::Error| no_room(&error)),
    }
}

fn no_room(error: &std::io::Error) -> Refusal {
    Refusal::failed(
        "demo",
        Text::new(format!("데모를 준비할 수 없습니다: {error}"), format!("the demo cannot be set up: {error}")),
        Text::new("임시 폴더(TMPDIR)를 확인하십시오", "check the folder for temporary files (TMPDIR)"),
    )
}
