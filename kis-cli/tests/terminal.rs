//! What a person at a terminal is asked, and what comes of the answers. A terminal is made by `script` of util-linux;
//! where that is missing the tests say so.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, reason = "a test that did not run says so")]

use std::{
    io::{Read as _, Write as _},
    process::{Command, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use crate::common::{Kis, Simulator};

/// A program at a terminal: what it shows, and keys for it.
struct Terminal {
    child: std::process::Child,
    shown: mpsc::Receiver<u8>,
    screen: String,
}

impl Terminal {
    fn start(kis: &Kis, line: &str) -> Option<Self> {
        let mut script = Command::new("script");
        let program = format!("'{}' {line}", env!("CARGO_BIN_EXE_kis"));
        script.args(["--quiet", "--flush", "--return", "--command", &program, "/dev/null"]);
        for (name, value) in kis.command(&[]).get_envs().filter_map(|(name, value)| Some((name, value?))) {
            script.env(name, value);
        }
        script.env("TERM", "xterm").env_remove("LANG").env_remove("LC_ALL").env("SHELL", "/bin/sh");
        let Ok(mut child) = script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn() else {
            println!("skipped: script of util-linux is not installed");
            return None;
        };
        let mut out = child.stdout.take().expect("piped");
        let (send, shown) = mpsc::channel();
        thread::spawn(move || {
            let mut byte = [0];
            while out.read(&mut byte).is_ok_and(|read| read == 1) && send.send(byte[0]).is_ok() {}
        });
        Some(Self { child, shown, screen: String::new() })
    }

    /// Waits until this is shown.
    fn wait_for(&mut self, text: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        let mut bytes = Vec::new();
        while !(self.screen.clone() + &String::from_utf8_lossy(&bytes)).contains(text) {
            match self.shown.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(byte) => bytes.push(byte),
                Err(_) => panic!("{text:?} was not shown: {}{}", self.screen, String::from_utf8_lossy(&bytes)),
            }
        }
        self.screen.push_str(&String::from_utf8_lossy(&bytes));
    }

    fn type_in(&mut self, keys: &str) {
        let stdin = self.child.stdin.as_mut().expect("piped");
        stdin.write_all(keys.as_bytes()).and_then(|()| stdin.flush()).expect("it listens");
    }

    /// The exit and everything that was shown.
    fn end(mut self) -> (i32, String) {
        let code = self.child.wait().expect("it ends").code().expect("by itself");
        let rest: Vec<u8> = self.shown.iter().collect();
        (code, self.screen + &String::from_utf8_lossy(&rest))
    }
}

#[test]
fn an_order_is_shown_and_asked_for() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    for (answer, code, count) in [("n", 2, 0), ("\r", 2, 0), ("y", 0, 1)] {
        let Some(mut terminal) = Terminal::start(&kis, "order buy 005930 3 --limit 69000") else { return };
        terminal.wait_for("[y/N]");
        for part in ["3", "69,000", "KRW", "5678", "sim"] {
            assert!(terminal.screen.contains(part), "{part} is missing in {}", terminal.screen);
        }
        assert!(!terminal.screen.contains("12345678"), "{}", terminal.screen);
        terminal.type_in(answer);
        if answer != "\r" {
            terminal.type_in("\r");
        }
        let (exit, screen) = terminal.end();
        assert_eq!(exit, code, "{screen}");
        assert_eq!(simulator.requests("/order-cash"), count, "{screen}");
    }
}

#[test]
fn a_rule_shows_its_plan_before_it_asks() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    assert_eq!(kis.run("safe-sell on 005930").code, 0);
    let Some(mut terminal) = Terminal::start(&kis, "safe-sell") else { return };
    terminal.wait_for("[y/N]");
    assert!(terminal.screen.contains("005930") && terminal.screen.contains("Decision"), "{}", terminal.screen);
    assert!(terminal.screen.contains("\u{1b}[31m+7.69%"), "profits are red: {}", terminal.screen);
    terminal.type_in("y\r");
    assert_eq!(terminal.end().0, 0);
}

#[test]
fn signing_in_asks_and_ends_with_the_balance() {
    let simulator = Simulator::start();
    let kis = Kis::at(&simulator);
    let Some(mut terminal) = Terminal::start(&kis, "auth login --profile lab --env sim --store file") else { return };
    for (question, answer) in [
        ("app key", "CANARYKEY\r"),
        ("App secret", "CANARYSECRET\r"),
        ("Account, such as", "8765\r"),
        ("eight digits and a two-digit product code", "\u{7f}\u{7f}\u{7f}\u{7f}87654321-01\r"),
        ("HTS id", "\r"),
    ] {
        terminal.wait_for(question);
        // The prompt is ready a moment after its text.
        thread::sleep(Duration::from_millis(150));
        terminal.type_in(answer);
    }
    let (exit, screen) = terminal.end();
    assert_eq!(exit, 0, "{screen}");
    assert!(
        screen.contains("Avg cost") && screen.contains("****4321-01") && screen.contains("stored: file"),
        "{screen}"
    );
    assert!(!screen.contains("CANARY"), "{screen}");
    assert_eq!(kis.run("auth status --profile lab").code, 0);
    assert_eq!(kis.run("auth logout --profile lab").code, 0);
    assert_eq!(simulator.requests("/oauth2/revokeP"), 1, "the token went back");
}
