//! Whether the tests of the order core notice when its verdicts and limits are spoilt.

use std::{collections::BTreeSet, process::Command};

use serde_json::Value;

use crate::{Result, process, repo::Repo, say};

/// Where `cargo mutants` keeps what it found.
const FOLDER: &str = "target/mutants";

/// First the tests beside the code, which take a moment; then, for what these miss, the second implementation of the
/// limits, the client's outcomes and the model, which plays its small worlds.
const ROUNDS: [&[&str]; 2] = [
    &["-C=--lib", "--", "--", "order::", "gate::risk"],
    &["--iterate", "-C=--lib", "-C=--test=order_answers", "-C=--test=order_limits", "-C=--test=order_model"],
];

/// In percent of the spoilt places that build.
const LEAST: usize = 95;

/// What became of the mutants of one round.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    caught: usize,
    unviable: usize,
    survivors: BTreeSet<String>,
}

/// Spoils what `.cargo/mutants.toml` names, one place at a time, and prints what nobody noticed; says whether enough was
/// noticed.
pub(crate) fn run(repo: &Repo) -> Result<bool> {
    let tool = process::output(repo.root(), "cargo", &["mutants", "--version"])
        .map_err(|error| format!("{error}\n`cargo install cargo-mutants` brings what is missing"))?;
    let folder = repo.root().join(FOLDER);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let mut rounds = Vec::new();
    for words in ROUNDS {
        // It fails when something survives; what did is in its report.
        Command::new("cargo")
            .args(["mutants", "--output", FOLDER])
            .args(words)
            // What is spoilt is built beside the copy of it.
            .env_remove("CARGO_TARGET_DIR")
            .current_dir(repo.root())
            .status()?;
        let report = repo.read(&format!("{FOLDER}/mutants.out/outcomes.json"))?;
        rounds.push(found(&serde_json::from_str(&report)?)?);
    }
    let (caught, unviable) = rounds.iter().fold((0, 0), |(a, b), found| (a + found.caught, b + found.unviable));
    let survivors = rounds.pop().unwrap_or_default().survivors;
    survivors.iter().for_each(|name| say::out(&format!("nobody noticed: {name}")));
    let all = caught + survivors.len();
    let by = tool.trim();
    say::out(&format!("{caught} of {all} were noticed, {unviable} more don't build; {by}"));
    Ok(all > 0 && caught * 100 >= all * LEAST)
}

/// Reads a report. A test that never ends has noticed, too.
fn found(report: &Value) -> Result<Found> {
    let outcomes = report["outcomes"].as_array().ok_or("the report of `cargo mutants` has no outcomes")?;
    let mut found = Found::default();
    for outcome in outcomes {
        let name = outcome["scenario"]["Mutant"]["name"].as_str();
        match (outcome["summary"].as_str(), name) {
            (Some("CaughtMutant" | "Timeout"), Some(_)) => found.caught += 1,
            (Some("Unviable"), Some(_)) => found.unviable += 1,
            (Some("MissedMutant"), Some(name)) => drop(found.survivors.insert(name.to_owned())),
            (Some("Success"), None) => {}
            _ => return Err("the tests fail before anything is spoilt".into()),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_nobody_noticed_is_named() {
        let mutant =
            |name: &str, summary: &str| json!({ "scenario": { "Mutant": { "name": name } }, "summary": summary });
        let report = json!({ "outcomes": [
            { "scenario": "Baseline", "summary": "Success" },
            mutant("a", "CaughtMutant"), mutant("b", "Timeout"), mutant("c", "Unviable"), mutant("d", "MissedMutant"),
        ] });
        let wanted = Found { caught: 2, unviable: 1, survivors: ["d".to_owned()].into() };
        assert_eq!(found(&report).unwrap(), wanted);
        let failed = json!({ "outcomes": [{ "scenario": "Baseline", "summary": "Failure" }] });
        assert!(found(&failed).unwrap_err().to_string().contains("before anything"));
    }
}
