//! `kis` as its user runs it, and as this catalogue makes it fail.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::OnceLock,
};

use rich_beagle_tests::{program::failing_program, sim::canary};
use serde_json::Value;
use tempfile::TempDir;

use crate::desk::Desk;

/// The program as one user has it, against a simulated broker.
pub(crate) struct Kis {
    home: TempDir,
    url: String,
}

/// What a run left.
#[derive(Debug)]
pub(crate) struct Run {
    /// `None` when it was killed.
    pub(crate) code: Option<i32>,
    /// What it printed, where that is JSON.
    pub(crate) value: Value,
}

impl Kis {
    pub(crate) fn at(desk: &Desk) -> Self {
        Self { home: TempDir::new().expect("a folder"), url: desk.url() }
    }

    /// Another machine, or this one from a backup: the same broker, and the journal as it is on the disk now.
    pub(crate) fn copied(&self) -> Self {
        let copy = Self { home: TempDir::new().expect("a folder"), url: self.url.clone() };
        let folder = self.store();
        let folder = folder.parent().expect("a folder");
        let to = copy.state().join(folder.strip_prefix(self.state()).expect("in the state folder"));
        std::fs::create_dir_all(&to).expect("a folder");
        // Not the shared memory, which no disk ever has.
        for name in ["beagle.db", "beagle.db-wal"] {
            if folder.join(name).exists() {
                std::fs::copy(folder.join(name), to.join(name)).expect("a copy");
            }
        }
        copy
    }

    pub(crate) fn state(&self) -> PathBuf {
        self.home.path().join("state")
    }

    /// The journal's file.
    pub(crate) fn store(&self) -> PathBuf {
        let folders = std::fs::read_dir(self.state().join("journal")).expect("a journal");
        let mut found = folders.map(|folder| folder.expect("an entry").path().join("beagle.db"));
        found.find(|path| path.exists()).expect("a journal")
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// The program with these words, nothing in its environment but what it needs.
    pub(crate) fn command(&self, line: &str) -> Command {
        static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
        let program = PROGRAM.get_or_init(|| failing_program().get_program().into());
        self.command_of(program, line)
    }

    fn command_of(&self, program: &Path, line: &str) -> Command {
        let mut command = Command::new(program);
        command.args(line.split_whitespace()).args(["--output", "json"]).env_clear();
        command.env("KIS_BASE_URL", &self.url).env("HOME", self.home.path());
        command.env("KIS_CONFIG_DIR", self.home.path().join("config")).env("KIS_STATE_DIR", self.state());
        for name in ["KIS_APP_KEY", "KIS_APP_SECRET"] {
            command.env(name, canary(name));
        }
        // The account that the engines of this process have, too.
        command.env("KIS_ACCOUNT", "12345678-01");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, line: &str) -> Run {
        Run::of(self.command(line).output().expect("the program runs"))
    }

    /// The same, with a place where it fails.
    pub(crate) fn failing(&self, plan: &str, line: &str) -> Run {
        Run::of(self.command(line).env("KIS_FAIL", plan).output().expect("the program runs"))
    }

    /// The same an hour later, by the clock of this machine.
    pub(crate) fn later(&self, line: &str) -> Run {
        self.failing("suspend@any:1", line)
    }

    pub(crate) fn start(&self, plan: &str, line: &str) -> Child {
        self.command(line).env("KIS_FAIL", plan).spawn().expect("the program starts")
    }

    /// What the journal says of each intent: its status and its order's number.
    pub(crate) fn intents(&self) -> Vec<(String, Option<String>)> {
        let run = self.run("journal");
        let intents = run.value["result"]["intents"].as_array().unwrap_or_else(|| panic!("{run:?}")).clone();
        let text = |value: &Value| value.as_str().map(String::from);
        intents.iter().map(|line| (text(&line["status"]).expect("a status"), text(&line["order_no"]))).collect()
    }

    /// Looks for what became of every order, until the quiet period is over.
    pub(crate) fn settles(&self) {
        let run = self.run("settle");
        assert!(matches!(run.code, Some(0 | 5)), "{run:?}");
        let run = self.later("settle");
        assert_eq!(run.code, Some(0), "{run:?}");
    }
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        let out = String::from_utf8(output.stdout).expect("UTF-8");
        Self { code: output.status.code(), value: serde_json::from_str(&out).unwrap_or(Value::Null) }
    }

    pub(crate) fn error(&self) -> &str {
        self.value["error"]["code"].as_str().unwrap_or_else(|| panic!("no error: {self:?}"))
    }
}

/// The orders in the broker's book, by their numbers.
pub(crate) async fn book(desk: &Desk) -> Vec<String> {
    let stats = desk.get("/__sim/stats").await;
    let orders = stats["orders"].as_array().expect("orders").clone();
    orders.iter().map(|order| order["order_no"].as_str().expect("a number").into()).collect()
}

/// What the broker's book and the journal have to say together: one request an intent, and each order is an intent's.
pub(crate) async fn agree(desk: &Desk, kis: &Kis) {
    let (book, intents) = (book(desk).await, kis.intents());
    let known: Vec<_> = intents.iter().filter_map(|(_, number)| number.clone()).collect();
    let significant = |number: &String| number.trim_start_matches('0').to_owned();
    let mut sorted =
        (book.iter().map(significant).collect::<Vec<_>>(), known.iter().map(significant).collect::<Vec<_>>());
    sorted.0.sort();
    sorted.1.sort();
    assert_eq!(sorted.0, sorted.1, "the book, and the journal: {intents:?}");
    for (status, _) in &intents {
        assert!(!["committed", "unknown"].contains(&status.as_str()), "{intents:?}");
    }
}
