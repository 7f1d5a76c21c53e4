//! `kis sim reset`

use std::{fs, io, path::Path};

use beagle_core::{Exit, Text};
use serde::Serialize;

use super::App;
use crate::{
    failure::Refusal,
    print::{self, Page, Tone},
};

#[derive(Serialize)]
struct Reset {
    reset: bool,
}

/// Forgets what happened on this profile's simulated broker: its day begins anew.
pub(crate) fn run(app: &App<'_>) -> Result<Exit, Refusal> {
    app.refuse_dry_run()?;
    let settings = &app.settings;
    if !settings.runs_own_simulator() {
        return Err(Refusal::usage(
            Text::new(
                "이 프로필은 내장 모의 증권사를 쓰지 않습니다",
                "this profile does not use the built-in simulator",
            ),
            Text::new(
                "--profile sim 을 쓰고 KIS_BASE_URL 을 비우십시오. 따로 띄운 모의 증권사는 POST /__sim/reset 으로 되돌립니다",
                "use --profile sim without KIS_BASE_URL; a simulator served apart is reset by POST /__sim/reset",
            ),
        ));
    }
    // The books and the journals that belong to them: one without the other would not know its own orders.
    remove(&settings.paths.profile_dir(&settings.profile.value))?;
    print::result(app.look(), &app.heading(), &Reset { reset: true }, || {
        let mut page = Page::default();
        page.line(
            Text::new(
                "모의 증권사를 처음으로 되돌렸습니다. 다음 명령은 거래일 10시에 시작합니다",
                "the simulated broker begins anew: the next command finds it at 10:00 of a trading day",
            ),
            Tone::Plain,
        );
        page
    });
    Ok(Exit::Done)
}

fn remove(path: &Path) -> Result<(), Refusal> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Refusal::failed(
            "state",
            Text::new(
                format!("{}을(를) 지울 수 없습니다: {error}", path.display()),
                format!("cannot remove {}: {error}", path.display()),
            ),
            Text::new("상태 폴더의 권한을 확인하십시오", "look at the permissions of the state folder"),
        )),
        _ => Ok(()),
    }
}
