//! Credentials: where they are found, how they are kept, and that they are never shown.

#![cfg(unix)]
#![allow(clippy::print_stdout, reason = "a test that did not run says so")]

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Stdio},
};

use crate::common::{Kis, Run, Simulator};

const KEY: &str = "PSKGpOyQNcdOyZbkBFTFoOxtzHq8STZHE6sv";
const SECRET: &str = "rYV3CJC/BZHhm5S6xxMYHxq2B5kRP0r6UV1cZB3urJ1mKpWx+KA7EvZtxr9Pko2JjCKlpXFB7BSv0hD9Oi22Jc8FQF6cA1EZeXrddMgg1mhzLaPI89Aay6Sa7XXhV6L9uf9D8DXa+RAnfBmKOO5KMOZPI+oVpbR2CDjlt1BC5Gco7fcopoF=";
const ACCOUNT: &str = "99887766-01";
const HTS_ID: &str = "canary_hts";

fn lines() -> String {
    format!(
        "# a comment\nKIS_APP_KEY={KEY}\nexport KIS_APP_SECRET=\"{SECRET}\"\nKIS_ACCOUNT={ACCOUNT}\nKIS_HTS_ID={HTS_ID}\n"
    )
}

fn login(kis: &Kis, line: &str) -> Run {
    kis.run_words(&line.split_whitespace().collect::<Vec<_>>(), &lines())
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
}

/// None of the four stands in a text.
fn assert_silent(what: &str, text: &str) {
    for canary in [KEY, SECRET, HTS_ID, "87654321", "8765432"] {
        assert!(!text.contains(canary), "{what} holds {canary}");
    }
}

#[test]
fn a_file_is_kept_for_its_owner_and_remembered() {
    let kis = Kis::new();
    let run = login(&kis, "auth login --profile paper --store file --no-check");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("****7766-01") && run.out.contains("stored: file"), "{}", run.out);

    let file = kis.config_dir().join("secrets/paper.json");
    assert_eq!((mode(&file), mode(file.parent().expect("a folder"))), (0o600, 0o700));
    let config = fs::read_to_string(kis.config_dir().join("config.toml")).expect("a configuration");
    assert!(config.contains("[profiles.paper]") && config.contains("store = \"file\""), "{config}");
    assert_silent("the configuration", &config);

    let (code, status) = kis.json("auth status --profile paper");
    assert_eq!((code, &status["result"]["source"]), (0, &"file".into()), "{status}");
    assert_eq!(status["result"]["account"], "****7766-01");
    for line in ["auth status --profile paper -vv", "config show --profile paper", "doctor --profile sim --output json"]
    {
        let run = kis.run(line);
        assert_silent(line, &(run.out + &run.err));
    }

    let (code, out) = kis.json("auth logout --profile paper");
    assert_eq!((code, &out["result"]["removed"]), (0, &true.into()), "{out}");
    assert!(!file.exists());
    assert_eq!(kis.run("auth status --profile paper").code, 3);
}

#[test]
fn signing_in_leaves_the_rest_of_the_configuration_alone() {
    let kis = Kis::new();
    kis.configure("# mine\nlang = \"ko\" # not yours\n\n[profiles.other]\nenv = \"paper\"\n");
    assert_eq!(login(&kis, "auth login --profile paper --store file --no-check").code, 0);
    let config = fs::read_to_string(kis.config_dir().join("config.toml")).expect("a configuration");
    assert!(config.starts_with("# mine\nlang = \"ko\" # not yours\n\n[profiles.other]\nenv = \"paper\"\n"), "{config}");
    assert!(kis.run("auth status --profile paper").code == 0);
}

#[test]
fn a_file_that_others_may_read_is_refused() {
    let kis = Kis::new();
    assert_eq!(login(&kis, "auth login --profile paper --store file --no-check").code, 0);
    let dir = kis.config_dir().join("secrets");
    let file = dir.join("paper.json");
    for (path, open, closed) in [(&file, 0o640, 0o600), (&file, 0o604, 0o600), (&dir, 0o755, 0o700)] {
        set_mode(path, open);
        let run = kis.run("auth status --profile paper");
        assert_eq!(run.code, 3, "{open:o}: {}", run.out);
        assert!(run.out.contains(&format!("has mode {open:o}")) && run.out.contains("chmod"), "{}", run.out);
        set_mode(path, closed);
    }
    assert_eq!(kis.run("auth status --profile paper").code, 0);
}

#[test]
fn sources_have_their_order_and_never_mix() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let put = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        path.to_str().expect("UTF-8").to_owned()
    };
    let of_systemd = Kis::new().with("CREDENTIALS_DIRECTORY", folder.path().to_str().expect("UTF-8"));
    let source = |kis: &Kis| {
        let (code, status) = kis.json("auth status --profile paper");
        (code, status["result"]["source"].as_str().map(str::to_owned), status)
    };
    assert_eq!(source(&of_systemd).0, 3, "an empty folder holds no credentials");

    put("kis_app_key", "k");
    let half = of_systemd.run("auth status --profile paper");
    assert!(half.code == 3 && half.out.contains("belong together"), "{}", half.out);
    put("kis_app_secret", "s\n");
    put("kis_account", "11112222-01\n");
    let (code, name, status) = source(&of_systemd);
    assert_eq!((code, name.as_deref()), (0, Some("systemd")), "{status}");
    assert_eq!(status["result"]["account"], "****2222-01");

    let (key, secret) = (put("key", KEY), put("secret", &format!("{SECRET}\n")));
    let of_files =
        of_systemd.with("KIS_APP_KEY_FILE", &key).with("KIS_APP_SECRET_FILE", &secret).with("KIS_ACCOUNT", ACCOUNT);
    let (code, name, status) = source(&of_files);
    assert_eq!((code, name.as_deref()), (0, Some("environment")), "{status}");
    assert_eq!(status["result"]["account"], "****7766-01");

    let half = Kis::new().with("KIS_APP_KEY", KEY).run("auth status --profile paper");
    assert!(half.code == 3 && half.out.contains("KIS_APP_KEY is set and KIS_APP_SECRET is not"), "{}", half.out);
    assert_silent("the refusal", &half.out);
    let missing = Kis::new().with("KIS_APP_KEY_FILE", "/nowhere").run("auth status --profile paper");
    assert!(
        missing.code == 3 && missing.out.contains("the file of KIS_APP_KEY_FILE cannot be read"),
        "{}",
        missing.out
    );
}

#[test]
fn under_cron_without_a_bus_it_says_what_it_tried() {
    let run = Kis::new().run("quote 005930 --profile paper");
    assert_eq!((run.code, run.out.as_str()), (3, ""), "{}", run.err);
    for part in [
        "environment: nothing there",
        "systemd credentials: nothing there",
        "keyring: there is no keyring service",
        "--store file",
    ] {
        assert!(run.err.contains(part), "{part}: {}", run.err);
    }
    // A file that was chosen is used without a bus, and -v says so.
    let kis = Kis::new();
    assert_eq!(login(&kis, "auth login --profile lab --env sim --store file --no-check").code, 0);
    let run = kis.run("quote 005930 --profile lab -v");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("credentials: file"), "{}", run.err);
}

#[test]
fn nothing_is_written_where_nobody_chose_a_place() {
    let kis = Kis::new();
    let run = login(&kis, "auth login --profile paper --no-check");
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(run.err.contains("--store file"), "{}", run.err);
    assert!(!kis.config_dir().exists(), "a refusal left something behind");
}

#[test]
fn a_login_that_makes_no_sense_is_refused() {
    let kis = Kis::new();
    for (words, input, code, part) in [
        ("auth login --store file", lines(), 2, "--env paper"),
        ("auth login --env paper --store file --dry-run", lines(), 2, "run it without --dry-run"),
        ("auth login --profile paper --env real --store file", lines(), 2, "paper environment"),
        ("auth login --profile Mine --env paper --store file", lines(), 2, "lower-case"),
        ("auth login --env paper --store file", String::new(), 3, "KIS_APP_KEY"),
        (
            "auth login --env paper --store file",
            format!("KIS_APP_KEY={KEY}\n{SECRET}\n"),
            3,
            "line 2 of standard input",
        ),
        ("auth login --env paper --store file", lines().replace(ACCOUNT, "8765432"), 3, "eight digits"),
    ] {
        let run = kis.run_words(&words.split(' ').collect::<Vec<_>>(), &input);
        assert_eq!(run.code, code, "{words}: {}{}", run.out, run.err);
        assert!(run.err.contains(part), "{words}: {}", run.err);
        assert_silent(words, &(run.out + &run.err));
        assert!(!kis.config_dir().exists(), "{words} left something behind");
    }
}

#[test]
fn a_real_key_in_the_environment_draws_a_warning() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator).with("KIS_APP_KEY", KEY).with("KIS_APP_SECRET", SECRET).with("KIS_ACCOUNT", ACCOUNT);
    let run = kis.run("quote 005930 --profile real");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("warning: the key of a real account comes from the environment"), "{}", run.err);
    assert_silent("the warning", &(run.out + &run.err));
    let quiet = kis.run("quote 005930 --profile sim");
    assert_eq!((quiet.code, quiet.err.as_str()), (0, ""));
}

/// A session of D-Bus with an unlocked keyring of Debian's `gnome-keyring`, and these commands in it.
fn in_a_desktop_session(kis: &Kis, script: &str) -> Option<Run> {
    let there = |program: &str| {
        let found = Command::new("sh").args(["-c", &format!("command -v {program}")]).stdout(Stdio::null()).status();
        found.is_ok_and(|status| status.success())
    };
    if !there("dbus-run-session") || !there("gnome-keyring-daemon") {
        println!("skipped: dbus-run-session and gnome-keyring-daemon are not installed");
        return None;
    }
    // The daemon ends with its bus.
    let session = format!("printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n{script}");
    let mut command = kis.command(&[]);
    let variables: Vec<_> =
        command.get_envs().map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned))).collect();
    command = Command::new("dbus-run-session");
    command.args(["--", "sh", "-c", &session]).env_clear().env("PATH", "/usr/local/bin:/usr/bin:/bin");
    command.env("XDG_RUNTIME_DIR", kis.home()).env("KIS", env!("CARGO_BIN_EXE_kis"));
    command.envs(variables.into_iter().filter_map(|(name, value)| Some((name, value?))));
    Some(Run::of(command.stdin(Stdio::null()).output().expect("the session starts")))
}

#[test]
fn a_keyring_of_the_desktop_keeps_them() {
    let kis = Kis::new();
    let input = kis.home().join("input");
    fs::write(&input, lines()).expect("a file");
    let script = format!(
        "\"$KIS\" auth login --profile paper --no-check <'{}' && \"$KIS\" auth status --profile paper --output json && \
         \"$KIS\" auth logout --profile paper && \"$KIS\" auth status --profile paper",
        input.display()
    );
    let Some(run) = in_a_desktop_session(&kis, &script) else { return };
    fs::remove_file(&input).expect("it is there");
    assert!(run.out.contains("stored: keyring"), "{}{}", run.out, run.err);
    assert!(run.out.contains("\"source\": \"keyring\"") && run.out.contains("****7766-01"), "{}{}", run.out, run.err);
    assert!(
        run.out.contains("are removed") && run.out.contains("keyring              nothing there"),
        "{}{}",
        run.out,
        run.err
    );
    assert_eq!(run.code, 3, "after signing out there is nothing: {}", run.err);
    assert_silent("the session", &(run.out + &run.err));
    let config = fs::read_to_string(kis.config_dir().join("config.toml")).expect("a configuration");
    assert!(config.contains("store = \"keyring\""), "{config}");
}
