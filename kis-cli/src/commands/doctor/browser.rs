//! Whether the browser is there that reads the community site, where one is configured.

use std::{path::Path, time::Duration};

use beagle_core::Text;
use tokio::{process::Command, time::timeout};

use super::Check;
use crate::{failure::Refusal, settings::Programs};

/// How long a program may take to tell its version.
const BOUND: Duration = Duration::from_secs(20);

/// Asks both programs for their versions: a driver works with the browser of its own version alone.
pub(super) async fn browser(programs: &Programs) -> Check {
    let title = ("브라우저", "browser");
    let (chromium, driver) = (version(&programs.chromium).await, version(&programs.chromedriver).await);
    let missing = [(&chromium, &programs.chromium), (&driver, &programs.chromedriver)];
    if let Some((_, path)) = missing.into_iter().find(|(version, _)| version.is_none()) {
        return Check::failed("browser", title, not_there(path));
    }
    let (chromium, driver) = (chromium.unwrap_or_default(), driver.unwrap_or_default());
    let note = Text::new(
        format!("chromium {chromium}, chromedriver {driver}"),
        format!("chromium {chromium}, chromedriver {driver}"),
    );
    let check = Check::good("browser", title, note);
    if major(&chromium) == major(&driver) {
        return check;
    }
    check.warning(Text::new(
        "두 프로그램의 버전이 다릅니다. 함께 올리십시오: apt install chromium chromium-driver",
        "the two are of different versions; install both anew: apt install chromium chromium-driver",
    ))
}

/// `Chromium 156.0.8078.79 built on Debian …` and `ChromeDriver 156.0.8078.79 (…)`: the second word.
async fn version(program: &Path) -> Option<String> {
    let asked = Command::new(program).arg("--version").kill_on_drop(true).output();
    let told = timeout(BOUND, asked).await.ok()?.ok()?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let version = told.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(version.to_owned())
}

fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or_default()
}

fn not_there(path: &Path) -> Refusal {
    let path = path.display();
    Refusal::failed(
        "browser",
        Text::new(format!("{path}을(를) 실행할 수 없습니다"), format!("{path} can't be run")),
        Text::new(
            "apt install chromium chromium-driver 로 설치하거나, [watch_users] 의 chromium 과 chromedriver 에 있는 곳을 쓰십시오",
            "apt install chromium chromium-driver, or say where they are: chromium and chromedriver of [watch_users]",
        ),
    )
}
