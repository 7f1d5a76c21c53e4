//! Debian's cron runs the installed lines, around the open and the close of each market: without D-Bus, with the environment
//! that cron gives its jobs, on a clock of its own.
//!
//! Each daemon has a view of the file system of its own, in which there are no other crontabs. That takes root.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, reason = "a test that did not run says so")]

use std::{fs, path::Path, process::Command, thread};

use crate::common::{Kis, Simulator};
use jiff::{Timestamp, tz::TimeZone};

/// A minute before something happens, a market, and what the runs at both ends of that minute find.
const MOMENTS: [(&str, &str, &str, [&str; 2]); 4] = [
    ("KRX opens", "2026-03-06T08:58:40+09:00", "kr", ["closed", "open"]),
    ("KRX closes", "2026-03-06T15:28:40+09:00", "kr", ["open", "closed"]),
    // The first session of New York's summer time.
    ("New York opens", "2026-03-09T09:28:40-04:00", "us", ["closed", "open"]),
    ("New York closes", "2026-03-09T15:58:40-04:00", "us", ["open", "closed"]),
];

/// A machine with one crontab, whose cron goes by another clock. It is long enough for two minutes to begin.
const MACHINE: &str = r#"
set -euo pipefail
mount -t tmpfs tmpfs /var/spool/cron
mkdir /var/spool/cron/crontabs
chown root:crontab /var/spool/cron/crontabs
chmod 1730 /var/spool/cron/crontabs
mount -t tmpfs tmpfs /run
# Where programs of the moved clock that were killed leave shared memory behind, which a later one would take for its own.
mount -t tmpfs tmpfs /dev/shm
mount -t tmpfs tmpfs /etc/cron.d
touch "$HOME/empty"
mount --bind "$HOME/empty" /etc/crontab
printf '* * * * * env >%s/environment\n' "$HOME" | crontab -
"$KIS" schedule install >"$HOME/installed"
library=$(faketime -f +0 printenv LD_PRELOAD)
ahead=$(( $(date -d "$MOMENT" +%s) - $(date +%s) ))
timeout 95 env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LD_PRELOAD="$library" FAKETIME="$(printf %+d "$ahead")" \
    FAKETIME_DONT_FAKE_MONOTONIC=1 cron -f || [ $? -eq 124 ]
"#;

#[test]
fn cron_runs_what_is_installed() {
    if let Err(why) = is_possible() {
        println!("skipped: the real cron, since {why}");
        return;
    }
    thread::scope(|scope| {
        for moment in MOMENTS {
            scope.spawn(move || lives_through(moment));
        }
    });
}

fn lives_through((name, moment, market, found): (&str, &str, &str, [&str; 2])) {
    let broker = Simulator::start();
    let at: Timestamp = moment.parse().expect(moment);
    let seoul = TimeZone::get("Asia/Seoul").expect("a zone").to_datetime(at);
    broker.ask("POST", "/__sim/clock", &format!(r#"{{"at":"{seoul}"}}"#));
    let kis = Kis::at(&broker);
    let mut machine = Command::new("unshare");
    machine.args(["--mount", "bash", "-c", MACHINE]).env_clear();
    machine.envs(kis.command(&[]).get_envs().filter_map(|(name, value)| Some((name, value?))));
    machine.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").env("KIS", env!("CARGO_BIN_EXE_kis")).env("MOMENT", moment);
    let output = machine.output().expect("a machine");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));

    let log = read(&kis.state_dir().join("log/tick.log"));
    println!("{name}:\n{log}");
    let runs: Vec<&str> = log.lines().collect();
    // KRX opens with an hour, and the lines say no other hour than those of its sessions: the minute before has no run.
    let most = if name == "KRX opens" && runs.len() == 1 { 1 } else { 2 };
    assert_eq!(runs.len(), most, "{name}: one run a minute");
    for (run, found) in runs.iter().rev().zip(found.iter().rev()) {
        assert!(run.contains(" exit=0 ") && run.contains(&format!(" {market}={found}")), "{name}: {run}");
        assert_eq!(run.contains("safe_sell=idle/"), *found == "open", "{name}: duties run in a session only: {run}");
    }
    // That of both markets, whose rate is asked for apart: the first run writes down what the account is worth.
    assert_eq!(broker.requests("balance"), 3, "{name}: the run outside of the session asked nobody");
    let environment = read(&kis.home().join("environment"));
    assert!(!environment.contains("DBUS") && !environment.contains("KIS_"), "{name}: {environment}");
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Why the daemon can't be run here.
fn is_possible() -> Result<(), String> {
    let is_done = |program: &str, words: &[&str]| {
        let done = Command::new(program).args(words).output();
        done.is_ok_and(|output| output.status.success())
    };
    for (what, words) in [
        ("cron and crontab are not installed", "command -v cron && command -v crontab"),
        ("`faketime` is not installed", "command -v faketime"),
        ("that takes root", "[ $(id -u) -eq 0 ]"),
    ] {
        let found = Command::new("sh").args(["-c", words]).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").output();
        if !found.is_ok_and(|output| output.status.success()) {
            return Err(what.into());
        }
    }
    if is_done("unshare", &["--mount", "mount", "-t", "tmpfs", "tmpfs", "/run"]) {
        Ok(())
    } else {
        Err("this machine lets nobody have a file system of their own".into())
    }
}
