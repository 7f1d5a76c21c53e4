//! Whether the ways to the owner's phone, and from it, are open. Somebody is asked for their name; no message is sent.

use std::{fs::Metadata, path::Path, time::Instant};

use beagle_core::{Exit, Text};
use serde::Deserialize;
use serde_json::json;

use super::Check;
use crate::{
    commands::{App, serve},
    failure::Refusal,
    settings::{BotSettings, Origin},
    telegram::{Bot, Trouble, TroubleKind},
};

/// Those that the configuration names.
pub(super) async fn all(app: &App<'_>) -> Vec<Check> {
    let settings = &app.settings;
    let mut checks = Vec::new();
    if let Some(words) = &settings.notify.command {
        checks.push(program(app, words.value.first().map_or("", String::as_str)));
    }
    if let Some((_, bot)) = settings.notice_chat() {
        checks.push(telegram(app, bot).await);
    }
    if settings.serve.listen.origin != Origin::Default {
        checks.push(server(app).await);
    }
    checks
}

/// The program of `notify.command` is there. It is not run: it would tell somebody something.
fn program(app: &App<'_>, name: &str) -> Check {
    let title = ("알림 프로그램", "notices");
    let folders = app.environment.text("PATH").unwrap_or_default();
    let is_there = |path: &Path| path.metadata().is_ok_and(|file| is_program(&file));
    let found = if name.contains('/') {
        is_there(Path::new(name))
    } else {
        std::env::split_paths(folders).any(|folder| is_there(&folder.join(name)))
    };
    if found {
        return Check::good("notify", title, Text::both(|_| name.to_owned()));
    }
    let refusal = Refusal::failed(
        "notify",
        Text::new(format!("{name}을(를) 실행할 수 없습니다"), format!("{name} can't be run")),
        Text::new(
            "notify.command 에 있는 곳을 모두 쓰고, 실행 권한을 주십시오",
            "write its whole path into notify.command, and make it executable",
        ),
    );
    Check::failed("notify", title, refusal)
}

#[cfg(unix)]
fn is_program(file: &Metadata) -> bool {
    file.is_file() && std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o111 != 0
}

#[cfg(not(unix))]
fn is_program(file: &Metadata) -> bool {
    file.is_file()
}

#[derive(Deserialize)]
struct Me {
    #[serde(default)]
    username: String,
}

/// The bot says who it is.
async fn telegram(app: &App<'_>, settings: &BotSettings) -> Check {
    let title = ("텔레그램", "telegram");
    let bot = match Bot::of(settings, app) {
        Ok(bot) => bot,
        Err(why) => return Check::failed("telegram", title, no_bot((Exit::Credentials, why))),
    };
    let asked = Instant::now();
    match bot.call::<Me>("getMe", &json!({})).await {
        Ok(Me { username }) => {
            let ms = asked.elapsed().as_millis();
            Check::good("telegram", title, Text::both(|_| format!("@{username}, {ms} ms")))
        }
        Err(Trouble { kind: TroubleKind::Unauthorized, why }) => {
            Check::failed("telegram", title, no_bot((Exit::Credentials, why)))
        }
        Err(Trouble { why, .. }) => Check::failed("telegram", title, unreached(why)),
    }
}

fn no_bot((exit, why): (Exit, Text)) -> Refusal {
    let hint = Text::new(
        "봇의 토큰을 kis notify login 으로 다시 저장하십시오",
        "store the bot's token anew with kis notify login",
    );
    Refusal::new(exit, "telegram", why, hint)
}

fn unreached(why: Text) -> Refusal {
    let hint = Text::new(
        "인터넷 연결과, api.telegram.org 를 막는 방화벽이 있는지 보십시오. 알림은 닿을 때까지 남아 있습니다",
        "see whether the network is up, and whether a firewall blocks api.telegram.org; notices wait until it is reached",
    );
    Refusal::failed("telegram", why, hint)
}

/// It can be served where the configuration says, or is.
async fn server(app: &App<'_>) -> Check {
    let title = ("서버", "server");
    match serve::try_out(app).await {
        Ok(note) => Check::good("serve", title, note),
        Err(refusal) => Check::failed("serve", title, refusal),
    }
}
