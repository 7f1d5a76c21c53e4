//! The clock that cron goes by.

use std::{fs, path::Path};

use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::ClockZone;

/// The machine's time zone. `TZ` is not asked: it is that of a shell, and cron was not started by it.
pub(crate) fn of_machine() -> ClockZone {
    ClockZone::Machine(of(Path::new("/etc/localtime")))
}

/// A link into the tz database, or a copy of a zone. Without it a machine's clock shows UTC.
fn of(localtime: &Path) -> TimeZone {
    let link = fs::read_link(localtime).ok();
    let name = link.as_deref().and_then(Path::to_str).and_then(|path| path.split_once("zoneinfo/"));
    let by_name = |name: &str| TimeZoneDatabase::bundled().get(name).ok();
    let copied = || TimeZone::tzif("/etc/localtime", &fs::read(localtime).ok()?).ok();
    name.and_then(|(_, name)| by_name(name)).or_else(copied).unwrap_or(TimeZone::UTC)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn links_and_copies_are_read_and_nothing_is_utc() {
        let folder = tempfile::tempdir().expect("a folder");
        let name = |file: &str| of(&folder.path().join(file)).iana_name().map(str::to_owned);
        std::os::unix::fs::symlink("/usr/share/zoneinfo/Asia/Seoul", folder.path().join("link")).expect("a link");
        std::os::unix::fs::symlink("../usr/share/zoneinfo/America/New_York", folder.path().join("relative"))
            .expect("a link");
        assert_eq!(name("link").as_deref(), Some("Asia/Seoul"));
        assert_eq!(name("relative").as_deref(), Some("America/New_York"));
        assert_eq!(name("nothing").as_deref(), Some("UTC"));
    }
}
