//! What lies on this machine: configuration, state, cached tokens, the clock.

use std::{fs, io, path::Path};

use beagle_core::Text;
use jiff::tz::TimeZone;

use super::Check;
use crate::{
    clock as time,
    commands::App,
    failure::Refusal,
    settings::{make_private_dir, open_mode},
};

/// Whether there is a configuration, and whether others may change it.
pub(super) fn configuration(app: &App<'_>) -> Check {
    let path = app.settings.paths.config_file();
    let (profile, env) = (&app.settings.profile, app.settings.env.value);
    let origin = profile.origin.text();
    let name = &profile.value;
    let place = match fs::metadata(&path) {
        Ok(_) => Text::new(path.display().to_string(), path.display().to_string()),
        Err(_) => Text::new("설정 파일 없음", "no configuration file"),
    };
    let note = Text::new(
        format!("{}; 프로필 {name} ({env}, {})", place.ko, origin.ko),
        format!("{}; profile {name} ({env}, {})", place.en, origin.en),
    );
    let check = Check::good("configuration", ("설정", "configuration"), note);
    match fs::metadata(&path).ok().and_then(|metadata| open_mode(&metadata)).filter(|mode| mode & 0o022 != 0) {
        Some(mode) => check.warning(others_may_write(&path, mode)),
        None => check,
    }
}

fn others_may_write(path: &Path, mode: u32) -> Text {
    let path = path.display();
    Text::new(
        format!("다른 사용자가 고칠 수 있습니다(권한 {mode:o}): chmod 600 {path}"),
        format!("others may change it (mode {mode:o}): chmod 600 {path}"),
    )
}

/// Whether the state folder can be written, and only by its owner.
pub(super) fn state(app: &App<'_>) -> Check {
    let dir = &app.settings.paths.state_dir.value;
    let title = ("상태 폴더", "state folder");
    let probe =
        make_private_dir(dir).and_then(|()| tempfile::NamedTempFile::new_in(dir)).and_then(|_| fs::metadata(dir));
    let metadata = match probe {
        Ok(metadata) => metadata,
        Err(error) => return Check::failed("state", title, unwritable(dir, &error)),
    };
    let shown = dir.display();
    let check = Check::good("state", title, Text::new(shown.to_string(), shown.to_string()));
    match open_mode(&metadata).filter(|mode| mode & 0o022 != 0) {
        Some(mode) => check.warning(Text::new(
            format!("다른 사용자가 쓸 수 있습니다(권한 {mode:o}): chmod 700 {shown}"),
            format!("others may write into it (mode {mode:o}): chmod 700 {shown}"),
        )),
        None => check,
    }
}

fn unwritable(dir: &Path, error: &io::Error) -> Refusal {
    let dir = dir.display();
    Refusal::failed(
        "state",
        Text::new(format!("{dir} 에 쓸 수 없습니다: {error}"), format!("{dir} cannot be written: {error}")),
        Text::new(
            "KIS_STATE_DIR 로 쓸 수 있는 폴더를 지정하십시오",
            "name a folder that can be written with KIS_STATE_DIR",
        ),
    )
}

/// Whether the clock can be right, and whether New York's summer time is known.
pub(super) fn clock() -> Check {
    let title = ("시계", "clock");
    let now = time::now();
    let zones = [("Asia/Seoul", "KST"), ("America/New_York", "ET")];
    let mut shown = Vec::new();
    for (name, short) in zones {
        match TimeZone::get(name) {
            Ok(zone) => shown.push(format!("{} {short}", now.to_zoned(zone).strftime("%Y-%m-%d %H:%M"))),
            Err(error) => {
                return Check::failed(
                    "clock",
                    title,
                    Refusal::failed(
                        "clock",
                        Text::new(
                            format!("시간대 {name}을(를) 알 수 없습니다: {error}"),
                            format!("the time zone {name} is unknown: {error}"),
                        ),
                        Text::new("tzdata 를 설치하십시오", "install tzdata"),
                    ),
                );
            }
        }
    }
    let shown = shown.join(", ");
    let check = Check::good("clock", title, Text::new(shown.clone(), shown));
    // Orders and tokens carry dates; a machine without a battery wakes up decades ago.
    if now.to_zoned(TimeZone::UTC).year() < 2025 {
        return check.warning(Text::new(
            "시계가 과거에 있습니다. 시간 동기화를 켜십시오",
            "the clock is in the past: switch time synchronisation on",
        ));
    }
    check
}

/// Whether the cached tokens are their owner's alone; nothing when there are none.
pub(super) fn tokens(app: &App<'_>) -> Option<Check> {
    let title = ("토큰", "tokens");
    let folders = fs::read_dir(app.settings.paths.api_dir()).ok()?;
    let files = folders.filter_map(|folder| Some(folder.ok()?.path().join("token.json")));
    let files: Vec<_> = files.filter_map(|path| Some((fs::metadata(&path).ok()?, path))).collect();
    if files.is_empty() {
        return None;
    }
    if let Some((mode, path)) = files.iter().find_map(|(metadata, path)| Some((open_mode(metadata)?, path.display()))) {
        return Some(Check::failed(
            "tokens",
            title,
            Refusal::failed(
                "tokens",
                Text::new(
                    format!("{path} 의 권한이 {mode:o}이어서 다른 사용자가 볼 수 있습니다"),
                    format!("{path} has mode {mode:o}, so others may read it"),
                ),
                Text::new(format!("지우십시오: rm {path}"), format!("remove it: rm {path}")),
            ),
        ));
    }
    let count = files.len();
    Some(Check::good("tokens", title, Text::new(format!("{count}개 (0600)"), format!("{count} cached, mode 0600"))))
}
