//! The end of a process that writes, at any moment: what it was told to be written is there.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use super::*;

/// Names the folder to the process that is going to be killed.
const FOLDER: &str = "BEAGLE_CONTRACT_FOLDER";

/// How many rows it is left to write before it ends.
const LIVES: [usize; 4] = [1, 2, 7, 30];

pub(super) fn what_was_acknowledged_survives_a_kill<C: Candidate>() {
    let place = C::place();
    let Some(folder) = C::folder(&place) else { return };
    let mut acknowledged = 0;
    for life in LIVES {
        acknowledged = acknowledged.max(last_words(folder, life));
        let rows = C::open(&place).expect("it opens after a kill").rows().expect("rows");
        let written = i64::try_from(rows.len()).expect("few");
        assert!(written >= acknowledged, "{acknowledged} rows were acknowledged, and {written} are there");
        assert_eq!(rows, (1..=written).map(intent).collect::<Vec<_>>(), "whole, and in their order");
    }
}

/// Lets another process write until it has said so often that a row is written, and kills it in the middle of the next.
/// Returns the last row that it spoke of.
fn last_words(folder: &Path, life: usize) -> i64 {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "--ignored", "--nocapture", "engine::store::contract::killed::writes_until_it_is_killed"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .expect("one more of this program");
    let words = BufReader::new(child.stdout.take().expect("its words")).lines();
    let rows = words.map_while(Result::ok).filter_map(|line| line.strip_prefix("row ")?.parse::<i64>().ok());
    let last = rows.take(life).last().expect("it wrote");
    child.kill().expect("it was alive");
    child.wait().expect("it is gone");
    last
}

#[test]
#[ignore = "the other process of `what_was_acknowledged_survives_a_kill`"]
#[expect(clippy::disallowed_methods, reason = "a test tells the other process where to write")]
fn writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let mut journal = Sqlite::at(Path::new(&folder)).expect("a journal");
    let first = journal.ledger().expect("a ledger").next_id();
    let mut out = std::io::stdout().lock();
    for id in first.. {
        journal.append(&intent(id)).expect("room");
        writeln!(out, "row {id}").expect("somebody listens");
    }
}
