//! `kis watch-users [login|logout]`

#[cfg(feature = "browser")]
mod login;

use beagle_core::{
    Body, Command, Exit, Origin, Report, Text,
    command::{Door, FollowCommand},
    sighting::Sighting,
};

use super::{App, Desk, trade};
use crate::{cli::WatchUsersVerb, failure::Refusal, print::ask};
#[cfg(feature = "browser")]
use crate::{
    settings::WatchUsersSettings,
    watch_users::{Keep, Vault, look},
};

/// Runs what was typed.
#[cfg(feature = "browser")]
pub(crate) async fn run(app: &App<'_>, verb: Option<&WatchUsersVerb>) -> Result<Exit, Refusal> {
    let settings = app.settings.watch_users.as_ref().ok_or_else(|| no_site(app))?;
    match verb {
        None => watch(app, settings).await,
        Some(WatchUsersVerb::Login(args)) => login::login(app, settings, args).await,
        Some(WatchUsersVerb::Logout) => login::logout(app, settings),
    }
}

/// A program without a browser has nothing to read with.
#[cfg(not(feature = "browser"))]
pub(crate) async fn run(_: &App<'_>, _: Option<&WatchUsersVerb>) -> Result<Exit, Refusal> {
    Err(Refusal::usage(
        Text::new("이 kis 는 브라우저 없이 만들어졌습니다", "this kis was built without a browser"),
        Text::new("기능 browser 로 다시 만드십시오", "build it with the feature `browser`"),
    ))
}

/// Reads every leader's profile, and lets the engine hold what was seen against what is known.
#[cfg(feature = "browser")]
async fn watch(app: &App<'_>, settings: &WatchUsersSettings) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let mut exit = Exit::Done;
    let done = async {
        let ids = followed(&desk).await?;
        let keep = if app.global.dry_run { Keep::Nothing } else { Keep::Session };
        let vault = Vault::new(&settings.site, app.environment, (&app.settings.paths, settings.store));
        let (sightings, trouble) = match ids.is_empty() {
            true => (Vec::new(), None),
            false => look(settings, (&vault, keep), &ids).await,
        };
        exit = trouble.map_or(Exit::Done, |trouble| trouble.exit());
        sight(&desk, sightings).await
    };
    let done = done.await;
    let told = trade::end(&desk, &done).await;
    // Why nothing could be read says more than that nothing was.
    Ok(if told == Exit::Failed && exit != Exit::Done { exit } else { told })
}

/// The profiles of those who are followed.
async fn followed(desk: &Desk<'_>) -> Result<Vec<String>, Refusal> {
    let command = Command::Follow(FollowCommand::List);
    let report = desk.quiet_engine().await?.handle(command, Origin::new(Door::Cron)).await;
    match report.outcome {
        Ok(Body::Leaders(body)) => Ok(body.leaders.into_iter().filter_map(|leader| leader.profile).collect()),
        Ok(_) => Ok(Vec::new()),
        Err(failure) => Err(Refusal { failure: Box::new(failure), exit: report.exit }),
    }
}

async fn sight(desk: &Desk<'_>, sightings: Vec<(String, Sighting)>) -> Result<Report, Refusal> {
    let origin = Origin::new(if ask::is_possible() { Door::Terminal } else { Door::Cron });
    let origin = if desk.app.global.dry_run { origin.dry_run() } else { origin };
    trade::perform(desk, Command::Follow(FollowCommand::Sight(sightings)), origin).await
}

fn no_site(app: &App<'_>) -> Refusal {
    let file = app.settings.paths.config_file();
    let file = file.display();
    Refusal::config(
        Text::new(
            format!("{file} 에 커뮤니티 사이트가 없습니다"),
            format!("{file} does not describe a community site"),
        ),
        Text::new(
            "[watch_users] 를 쓰십시오. 모든 항목은 kis config example 이 보여 줍니다",
            "write its [watch_users]; kis config example shows every key",
        ),
    )
}
