//! `kis auth logout`: the token goes back to the broker, and what is stored is removed.

use beagle_core::{Exit, Text};
use serde::Serialize;

use crate::{
    broker::Broker,
    cli::StoreName,
    commands::App,
    failure::Refusal,
    print::{self, Page, Tone},
    runtime,
    secrets::{self, FileStore, KeyringStore, Source},
};

#[derive(Serialize)]
struct SignedOut {
    store: &'static str,
    removed: bool,
}

/// Forgets a profile's credentials.
pub(crate) fn run(app: &App<'_>) -> Result<Exit, Refusal> {
    app.refuse_dry_run()?;
    let settings = &app.settings;
    let profile = &settings.profile.value;
    give_token_back(app)?;
    let removed = match settings.store.value {
        StoreName::Keyring => KeyringStore::new(profile).delete()?,
        StoreName::File => FileStore::new(&settings.paths, profile).delete()?,
    };
    let result = SignedOut { store: settings.store.value.name(), removed };
    print::result(app.look(), &app.heading(), &result, || {
        let text = if removed {
            Text::new(
                format!("프로필 {profile} 의 인증 정보를 지웠습니다"),
                format!("the credentials of profile {profile} are removed"),
            )
        } else {
            Text::new(
                format!("프로필 {profile} 의 저장된 인증 정보가 없습니다"),
                format!("no credentials were stored for profile {profile}"),
            )
        };
        let mut page = Page::default();
        page.line(text, Tone::Plain);
        page
    });
    Ok(Exit::Done)
}

/// A token of credentials that were stored. One that can't be given back ends by itself within a day.
fn give_token_back(app: &App<'_>) -> Result<(), Refusal> {
    let Ok(secrets) = secrets::find(&app.settings, app.environment) else { return Ok(()) };
    if !matches!(secrets.source, Source::Keyring | Source::File) || app.settings.runs_own_simulator() {
        return Ok(());
    }
    let given_back = runtime::block_on(async {
        let broker = Broker::open(&app.settings, &secrets).await?;
        broker.client.revoke_token().await.map_err(|error| crate::failure::of_broker(&error))
    })?;
    if let Err(refusal) = given_back {
        let why = refusal.failure.message;
        print::note(
            app.look(),
            &Text::new(
                format!("토큰을 반납하지 못했습니다. 하루 안에 저절로 끝납니다: {}", why.ko),
                format!("the token could not be given back, it ends by itself within a day: {}", why.en),
            ),
        );
    }
    Ok(())
}
