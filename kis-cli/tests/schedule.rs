//! `kis schedule`, with a `crontab` that keeps one file: what is written, what comes back, and what is refused.

#![cfg(unix)]

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use crate::common::Kis;
use serde_json::Value;

/// As cron's own: it prints the file, takes it from standard input, or deletes it; and says so where there is none.
const CRONTAB: &str = r#"#!/bin/sh
case "$1" in
-l) if [ -e "$CRONTAB" ]; then cat "$CRONTAB"; else echo "no crontab for somebody" >&2; exit 1; fi ;;
-r) rm "$CRONTAB" ;;
-) cat >"$CRONTAB" ;;
esac
"#;

struct Machine {
    kis: Kis,
    crontab: PathBuf,
}

impl Machine {
    fn with(program: Option<&str>) -> Self {
        let kis = Kis::new();
        let (programs, crontab) = (kis.home().join("bin"), kis.home().join("crontab"));
        fs::create_dir(&programs).expect("a folder");
        if let Some(program) = program {
            let path = programs.join("crontab");
            fs::write(&path, program).expect("a program");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a mode");
        }
        // Those of the machine too, but for a `crontab`: what a script needs.
        for name in ["cat", "rm", "id", "sh"] {
            let place = ["/bin", "/usr/bin"].map(|folder| Path::new(folder).join(name));
            let found = place.iter().find(|path| path.exists()).expect("a program of every machine");
            std::os::unix::fs::symlink(found, programs.join(name)).expect("a link");
        }
        let path = programs.display().to_string();
        let kis = kis.with("PATH", &path).with("CRONTAB", &crontab.display().to_string());
        Self { kis, crontab }
    }

    fn new() -> Self {
        Self::with(Some(CRONTAB))
    }

    fn has(&self, text: impl AsRef<[u8]>) {
        fs::write(&self.crontab, text).expect("a crontab");
    }

    fn holds(&self) -> Vec<u8> {
        fs::read(&self.crontab).unwrap_or_default()
    }

    fn lines(&self) -> Vec<String> {
        String::from_utf8(self.holds()).expect("UTF-8").lines().map(str::to_owned).collect()
    }

    fn does(&self, line: &str) -> Value {
        let (code, value) = self.kis.json(line);
        assert_eq!(code, 0, "{value}");
        value["result"].clone()
    }
}

#[test]
fn it_is_installed_shown_and_removed() {
    let machine = Machine::new();
    let mine = "# mine\n0 3 * * * backup 100\\%\n";
    machine.has(mine);
    assert_eq!(machine.does("schedule show")["state"], "absent");
    assert_eq!(machine.does("schedule install --zone UTC --dry-run")["state"], "dry_run");
    assert_eq!(machine.holds(), mine.as_bytes());

    let installed = machine.does("schedule install --zone UTC --profile sim");
    assert_eq!((&installed["state"], &installed["zone"]), (&"installed".into(), &"UTC".into()));
    let lines = machine.lines();
    assert_eq!(lines[..2].join("\n") + "\n", mine, "what was there stays where it was");
    let kis = &machine.kis;
    let variables = [("KIS_CONFIG_DIR", kis.config_dir()), ("KIS_STATE_DIR", kis.state_dir())]
        .map(|(name, folder)| format!("{name}={}", folder.display()));
    let run = format!(
        "{} {} --profile sim --lang en --yes tick >/dev/null 2>&1",
        variables.join(" "),
        env!("CARGO_BIN_EXE_kis")
    );
    let jobs: Vec<&String> = lines.iter().filter(|line| line.starts_with('*')).collect();
    assert_eq!(jobs, [&format!("* 0-7 * * 1-5 {run}"), &format!("* 13-20 * * 1-5 {run}")]);
    assert!(lines.contains(&"MAILTO=\"\"".into()), "{lines:?}");

    assert_eq!(machine.does("schedule install --zone UTC")["state"], "unchanged");
    assert_eq!(machine.lines(), lines);
    let shown = machine.does("schedule show --lang ko");
    assert_eq!(
        (&shown["state"], &shown["zone"]),
        (&"installed".into(), &"UTC".into()),
        "another language is no change"
    );
    assert_eq!(machine.does("schedule show --profile paper")["state"], "outdated");
    machine.does("schedule install --zone Asia/Seoul");
    assert!(machine.lines().iter().any(|line| line.starts_with("* 0-5,22-23 * * 1-6 ")), "{:?}", machine.lines());

    assert_eq!(machine.does("schedule remove --dry-run")["state"], "dry_run");
    assert_eq!(machine.does("schedule remove")["state"], "removed");
    assert_eq!(machine.holds(), mine.as_bytes());
    assert_eq!(machine.does("schedule remove")["state"], "absent");
}

#[test]
fn a_crontab_that_was_not_there_is_gone_again() {
    let machine = Machine::new();
    machine.does("schedule install");
    assert!(machine.crontab.exists());
    machine.does("schedule remove");
    assert!(!machine.crontab.exists());
}

#[test]
fn the_last_run_is_shown() {
    let machine = Machine::new();
    assert_eq!(machine.does("schedule show")["last_run"], Value::Null);
    assert_eq!(machine.kis.run("tick --yes").code, 0);
    let last = machine.does("schedule show")["last_run"].clone();
    assert!(
        last.as_str().expect("a line").contains("sim") && last.as_str().expect("a line").contains("exit=0"),
        "{last}"
    );
}

/// Cron has no D-Bus session, and not the environment of this shell.
#[test]
fn credentials_that_cron_can_not_have_are_told() {
    let machine = Machine::new();
    let hints = |kis: &Kis, line: &str| {
        let (code, value) = kis.json(line);
        assert_eq!(code, 0, "{value}");
        value["result"]["hints"].to_string()
    };
    assert!(!hints(&machine.kis, "schedule install").contains("credentials"), "the simulator needs none");
    assert!(hints(&machine.kis, "schedule install --profile paper").contains("--store file"));
    let kis = Machine::new();
    let kis = kis.kis.with("KIS_APP_KEY", "k").with("KIS_APP_SECRET", "s").with("KIS_ACCOUNT", "12345678-01");
    let told = hints(&kis, "schedule install --profile paper");
    assert!(told.contains("environment of this shell"), "{told}");
}

#[test]
fn the_address_of_another_broker_goes_along_and_secrets_never() {
    let machine = Machine::new();
    let kis = machine.kis.with("KIS_BASE_URL", "http://127.0.0.1:9").with("KIS_APP_SECRET", "a-secret-of-nobody");
    assert_eq!(kis.json("schedule install").0, 0);
    let text = fs::read_to_string(&machine.crontab).expect("a crontab");
    assert!(text.contains(" KIS_BASE_URL=http://127.0.0.1:9 ") && !text.contains("secret"), "{text}");
}

#[test]
fn what_it_can_not_do_it_tells_and_leaves_everything_as_it_was() {
    let none = Machine::with(None);
    for line in ["schedule show", "schedule install", "schedule remove"] {
        let (code, value) = none.kis.json(line);
        assert_eq!((code, &value["error"]["code"]), (1, &"no_cron".into()), "{value}");
        let korean = none.kis.run(&format!("{line} --lang ko"));
        assert!(korean.err.contains("cron을 설치하십시오"), "{}", korean.err);
    }
    let closed = "#!/bin/sh\necho 'You (me) are not allowed to use this program (crontab)' >&2\nexit 1\n";
    let (code, value) = Machine::with(Some(closed)).kis.json("schedule install");
    assert_eq!((code, &value["error"]["code"]), (1, &"crontab".into()));
    assert!(value["error"]["message"].as_str().expect("a sentence").contains("not allowed"), "{value}");

    let machine = Machine::new();
    let broken = "x\n# >>> kis schedule >>>\ny\n";
    machine.has(broken);
    for line in ["schedule show", "schedule install", "schedule remove"] {
        let (code, value) = machine.kis.json(line);
        assert_eq!((code, &value["error"]["code"]), (1, &"crontab_broken".into()), "{value}");
        assert!(
            value["error"]["message"].as_str().expect("a sentence").starts_with("line 2 of the crontab"),
            "{value}"
        );
        assert_eq!(machine.holds(), broken.as_bytes());
    }
    let forgetful = CRONTAB.replace("cat >\"$CRONTAB\"", "cat >/dev/null");
    let (code, value) = Machine::with(Some(&forgetful)).kis.json("schedule install");
    assert_eq!((code, &value["error"]["code"]), (1, &"crontab".into()), "{value}");
    assert_eq!(machine.kis.json("schedule install --zone Nowhere/At").0, 2);
}
