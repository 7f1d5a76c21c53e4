//! What is installed for this profile.

use std::path::Path;

use beagle_core::{Lang, Text, schedule::CronTimes};
use kis_api::Market;

use crate::{
    commands::App,
    crontab::{self, Block, ClockZone, Job},
    failure::Refusal,
};

/// The block of this profile, whose notices and logs are in this language.
pub(super) fn of(app: &App<'_>, (clock, lang): (&ClockZone, Lang)) -> Result<Block, Refusal> {
    let job = |(market, title): (Market, &str)| Job {
        title: title.into(),
        times: CronTimes::of(market, clock.zone()).to_string(),
    };
    let sessions = [
        (Market::Kr, "KRX, 09:00-15:30 in Seoul"),
        (Market::Us, "US, 09:30-16:00 in New York, in summer time and without"),
    ];
    Ok(Block {
        clock: clock.clone(),
        jobs: sessions.map(job).into(),
        command: command(app, lang)?,
        user: crontab::user(),
    })
}

/// One line for `sh`: cron has no environment to speak of, so that everything is said there.
fn command(app: &App<'_>, lang: Lang) -> Result<String, Refusal> {
    let program = std::env::current_exe().map_err(|error| unnamed(&error.to_string()))?;
    let paths = &app.settings.paths;
    let mut words = Vec::new();
    for (name, folder) in [("KIS_CONFIG_DIR", &paths.config_dir.value), ("KIS_STATE_DIR", &paths.state_dir.value)] {
        words.push(format!("{name}={}", quoted(&shown(folder)?)));
    }
    // Where the profile does not say it itself.
    for name in ["KIS_BASE_URL", "KIS_WS_URL"] {
        if let Some(url) = app.environment.text(name) {
            words.push(format!("{name}={}", quoted(url)));
        }
    }
    words.push(quoted(&shown(&program)?));
    words.push(format!("--profile {}", quoted(&app.settings.profile.value)));
    let lang = match lang {
        Lang::Ko => "ko",
        Lang::En => "en",
    };
    words.push(format!("--lang {lang} --yes tick"));
    Ok(words.join(" "))
}

fn shown(path: &Path) -> Result<String, Refusal> {
    let text = path.to_str().filter(|text| !text.contains(char::is_control));
    text.map(str::to_owned).ok_or_else(|| unnamed(&path.display().to_string()))
}

/// As `sh` reads it, and as cron hands it on: a bare percent sign would be a new line.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-:+@,".contains(c);
    let text = if text.chars().all(is_plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) };
    text.replace('%', r"\%")
}

fn unnamed(what: &str) -> Refusal {
    Refusal::failed(
        "path",
        Text::new(
            format!("crontab에 쓸 수 없는 경로입니다: {what}"),
            format!("a crontab can't name this path: {what}"),
        ),
        Text::new("다른 폴더에 설치하십시오", "install it in another folder"),
    )
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn paths_are_what_the_shell_reads() {
        for (text, line) in [
            ("/opt/beagle/.config/kis", "/opt/beagle/.config/kis"),
            ("/opt/비글/kis", "/opt/비글/kis"),
            ("/srv/my kis", "'/srv/my kis'"),
            ("/srv/it's 100%", r"'/srv/it'\''s 100\%'"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ] {
            assert_eq!(quoted(text), line);
        }
    }
}
