//! What would keep an installed schedule from doing anything.

use beagle_core::Text;
use kis_api::Env;

use crate::{
    commands::App,
    crontab,
    secrets::{self, Answer, Source},
};

/// What its owner should know before cron runs it for the first time.
pub(super) fn of(app: &App<'_>) -> Vec<Text> {
    let asleep = (!crontab::daemon_runs()).then(|| {
        Text::new(
            "cron이 실행 중이 아닌 것 같습니다: systemctl enable --now cron (또는 service cron start)",
            "cron does not seem to run: systemctl enable --now cron (or service cron start)",
        )
    });
    asleep.into_iter().chain(credentials(app)).collect()
}

/// Cron has neither a D-Bus session, in which the keyring is, nor this shell's environment.
fn credentials(app: &App<'_>) -> Option<Text> {
    let profile = &app.settings.profile.value;
    let answers = secrets::survey(&app.settings, app.environment);
    let (source, answer) = answers.last()?;
    let found = matches!(answer, Answer::Found(_));
    let why = match source {
        Source::File | Source::Simulator if found => return None,
        Source::Variables | Source::Folder if app.settings.env.value == Env::Sim => return None,
        Source::Keyring if found => Text::new(
            "인증 정보가 키링에 있습니다. cron에는 D-Bus 세션이 없어 키링을 열 수 없습니다",
            "the credentials are in the keyring, which cron can't open: it has no D-Bus session",
        ),
        Source::Variables | Source::Folder if found => Text::new(
            "인증 정보를 이 셸의 환경에서 읽었습니다. cron에는 그 환경이 없습니다",
            "the credentials come from the environment of this shell, which cron does not have",
        ),
        _ => Text::new(
            format!("프로필 {profile} 의 인증 정보가 없습니다"),
            format!("profile {profile} has no credentials"),
        ),
    };
    Some(Text::new(
        format!("{}: kis auth login --profile {profile} --store file", why.ko),
        format!("{}: kis auth login --profile {profile} --store file", why.en),
    ))
}
