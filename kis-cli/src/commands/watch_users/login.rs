//! `kis watch-users login|logout`: the name and the password go to the store, and are tried at once.

use std::io::{self, BufRead as _};

use beagle_core::{Exit, Reason as _, Text};
use secrecy::SecretString;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::{
    cli::WatchUsersLoginArgs,
    commands::App,
    failure::Refusal,
    print::{self, Page, Tone, ask},
    settings::{self, WatchUsersSettings},
    watch_users::{Login, Trouble, Vault, sign_in},
};

#[derive(Serialize)]
struct SignedIn {
    site: String,
    store: &'static str,
}

#[derive(Serialize)]
struct Forgotten {
    site: String,
    removed: bool,
}

pub(super) async fn login(
    app: &App<'_>,
    settings: &WatchUsersSettings,
    args: &WatchUsersLoginArgs,
) -> Result<Exit, Refusal> {
    app.refuse_dry_run()?;
    let paths = &app.settings.paths;
    let store = args.store.unwrap_or(settings.store);
    let vault = Vault::new(&settings.site, app.environment, (paths, store));
    vault.keep_login(&read(app, &vault)?)?;
    settings::remember_community(paths, store)?;
    sign_in(settings, &vault).await.map_err(|trouble| refused(&trouble))?;
    let signed_in = SignedIn { site: settings.site.origin(), store: store.name() };
    print::result(app.look(), &app.heading(), &signed_in, || {
        let (site, store) = (&signed_in.site, signed_in.store);
        let text = Text::new(
            format!("{site} 에 로그인했고, 아이디와 비밀번호를 저장했습니다: {store}"),
            format!("signed in to {site}; name and password are stored: {store}"),
        );
        line(text)
    });
    Ok(Exit::Done)
}

pub(super) fn logout(app: &App<'_>, settings: &WatchUsersSettings) -> Result<Exit, Refusal> {
    app.refuse_dry_run()?;
    let vault = Vault::new(&settings.site, app.environment, (&app.settings.paths, settings.store));
    let forgotten = Forgotten { site: settings.site.origin(), removed: vault.forget()? };
    print::result(app.look(), &app.heading(), &forgotten, || {
        line(match forgotten.removed {
            true => Text::new("아이디와 비밀번호, 세션을 지웠습니다", "name, password and session are removed"),
            false => Text::new("저장된 것이 없습니다", "nothing was stored"),
        })
    });
    Ok(Exit::Done)
}

fn line(text: Text) -> Page {
    let mut page = Page::default();
    page.line(text, Tone::Strong);
    page
}

fn read(app: &App<'_>, vault: &Vault<'_>) -> Result<Login, Refusal> {
    if ask::is_possible() {
        let lang = app.look().lang();
        let user = ask::secret(lang, &Text::new("사이트 아이디 (보이지 않습니다)", "Name on the site (not shown)"))?;
        let password = ask::secret(lang, &Text::new("비밀번호 (보이지 않습니다)", "Password (not shown)"))?;
        return Ok(Login { user, password });
    }
    if let Some(given) = vault.given().map_err(|why| refused(&Trouble::Store(why)))? {
        return Ok(given);
    }
    let mut lines = io::stdin().lock().lines().map_while(Result::ok).map(Zeroizing::new);
    let mut next = || lines.next().filter(|line| !line.is_empty()).map(|line| SecretString::from(line.as_str()));
    match (next(), next()) {
        (Some(user), Some(password)) => Ok(Login { user, password }),
        _ => Err(nothing_given()),
    }
}

fn nothing_given() -> Refusal {
    Refusal::credentials(
        Text::new("아이디와 비밀번호가 오지 않았습니다", "no name and password were given"),
        Text::new(
            "표준 입력에 한 줄씩 쓰거나, 터미널에서 실행하십시오",
            "give a line each on standard input, or run it on a terminal",
        ),
    )
}

fn refused(trouble: &Trouble) -> Refusal {
    let line = trouble.line();
    Refusal::new(trouble.exit(), &line.code, line.text, line.hint)
}
