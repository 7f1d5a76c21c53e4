//! The desktop's keyring: a real Secret Service on a bus of its own.
#![cfg(feature = "keyring")]

use std::{
    env,
    process::{Command, Stdio},
};

use kis_api::{Credentials, keyring::KeyringEntry};
use secrecy::{ExposeSecret, SecretString};

const INSIDE: &str = "KIS_API_TEST_KEYRING_SESSION";

/// Runs itself once more inside a session with an unlocked keyring.
#[test]
#[expect(clippy::disallowed_methods, reason = "how the test tells its inner run from its outer one")]
fn an_entry_is_written_read_and_removed() {
    if env::var_os(INSIDE).is_some() {
        return inside();
    }
    let there = |program: &str| {
        let found = Command::new("sh").args(["-c", &format!("command -v {program}")]).stdout(Stdio::null()).status();
        found.is_ok_and(|status| status.success())
    };
    if !there("dbus-run-session") || !there("gnome-keyring-daemon") {
        println!("skipped: dbus-run-session and gnome-keyring-daemon are not installed");
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    // The daemon ends with its bus.
    let session = "printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\nexec \"$TEST\" \
                   an_entry_is_written_read_and_removed --exact --nocapture";
    let output = Command::new("dbus-run-session")
        .args(["--", "sh", "-c", session])
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env("TEST", env::current_exe().expect("a program"))
        .env(INSIDE, "1")
        .stdin(Stdio::null())
        .output()
        .expect("the session starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

fn inside() {
    let entry = KeyringEntry::new("test");
    assert!(entry.read().expect("the keyring answers").is_none());
    let missing = Credentials::from_keyring("test").expect_err("there is nothing yet");
    assert!(missing.is_auth() && missing.to_string().contains("nothing for the profile test"), "{missing}");

    let stored = r#"{"app_key":"K","app_secret":"S+/=","account":"12345678-01"}"#;
    entry.write(SecretString::from(stored)).expect("it is kept");
    assert_eq!(entry.read().expect("the keyring answers").expect("an entry").expose_secret(), stored);
    assert_eq!(format!("{:?}", Credentials::from_keyring("test").expect("credentials")), "Credentials(..)");

    entry.write(SecretString::from("neither key nor secret")).expect("it is kept");
    let odd = Credentials::from_keyring("test").expect_err("no credentials").to_string();
    assert!(odd.contains("holds no credentials") && !odd.contains("neither"), "{odd}");

    assert!(entry.remove().expect("the keyring answers"));
    assert!(!entry.remove().expect("the keyring answers"), "there is none any more");
}
