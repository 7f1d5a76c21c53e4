//! `cargo xtask features`: what is wanted of Rich Beagle, line by line, with its command and its tests: `docs/features.md`
//! from `tests/features.toml`.

use std::{fmt::Write, path::PathBuf};

use serde::Deserialize;

use crate::{Result, ran, repo::Repo, say};

const WORDS: &str = "tests/features.toml";
const PAGE: &str = "docs/features.md";

const HEAD: &str = "# What Rich Beagle does, and what shows it

Written by `cargo xtask features` from [tests/features.toml](../tests/features.toml). `.ci/run` checks that each test is there and
ran. All of it was run against the simulator, nothing against KIS itself.
";

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Options {
    /// Compares instead of writing, and wants every test.
    pub(crate) check: bool,
    /// What a run of all tests printed.
    pub(crate) log: Option<PathBuf>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Features {
    #[serde(rename = "part")]
    parts: Vec<Part>,
}

/// What belongs together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    title: String,
    #[serde(rename = "line")]
    lines: Vec<Line>,
}

/// One thing that is wanted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    what: String,
    /// What a user types for it; empty where it holds whatever is typed.
    #[serde(default)]
    command: String,
    /// `file#name`, with the file's path in the repository.
    #[serde(default)]
    tests: Vec<String>,
    /// When it is made, if that is not now.
    later: Option<String>,
}

/// Writes the page, or says whether it is what it should be.
pub(crate) fn run(repo: &Repo, options: &Options) -> Result<bool> {
    let features: Features = toml::from_str(&repo.read(WORDS)?)?;
    let log = options.log.as_ref().map(std::fs::read_to_string).transpose()?;
    let mut problems = Vec::new();
    for line in features.lines() {
        problems.extend(line.problems(log.as_deref(), |file| repo.read(file).ok()));
    }
    let page = features.page();
    if !options.check {
        std::fs::write(repo.root().join(PAGE), &page)?;
    } else if repo.read(PAGE)? != page {
        problems.push(format!("{PAGE} is not what `cargo xtask features` writes"));
    }
    problems.iter().for_each(|problem| say::err(problem));
    say::out(&features.summary());
    Ok(problems.is_empty() || !options.check)
}

impl Features {
    fn lines(&self) -> impl Iterator<Item = &Line> {
        self.parts.iter().flat_map(|part| &part.lines)
    }

    fn summary(&self) -> String {
        let later = self.lines().filter(|line| line.later.is_some()).count();
        let all = self.lines().count();
        format!("{all} lines: {} with a test, {later} later", all - later)
    }

    fn page(&self) -> String {
        let mut page = String::from(HEAD);
        let _ = writeln!(page, "\n{}.", self.summary());
        for part in &self.parts {
            let _ = writeln!(page, "\n## {}\n\n| what | command | test | status |\n|---|---|---|---|", part.title);
            for line in &part.lines {
                // A bar would end its cell.
                let command = line.command.replace('|', "\\|");
                let command = if command.is_empty() { command } else { format!("`{command}`") };
                let tests: Vec<String> = line.tests.iter().map(|test| link(test)).collect();
                let status = line.later.as_ref().map_or("pass".into(), |when| format!("later, {when}"));
                let _ = writeln!(page, "| {} | {command} | {} | {status} |", line.what, tests.join("<br>"));
            }
        }
        page
    }
}

impl Line {
    /// What is wrong with it, by the files of the repository and what a run of the tests printed.
    fn problems(&self, log: Option<&str>, file: impl Fn(&str) -> Option<String>) -> Vec<String> {
        let mut problems = Vec::new();
        if self.tests.is_empty() == self.later.is_none() {
            problems.push(format!("it wants tests, or a word when it is made: {}", self.what));
        }
        for test in &self.tests {
            let (path, name) = test.split_once('#').unwrap_or((test, ""));
            match file(path) {
                Some(source) if words(&source).any(|word| word == name) => {}
                _ => problems.push(format!("there is no test {test}")),
            }
            if log.is_some_and(|log| !ran::tells(log, name)) {
                problems.push(format!("{test} did not run"));
            }
        }
        problems
    }
}

fn words(source: &str) -> impl Iterator<Item = &str> {
    source.split(|char: char| !char.is_alphanumeric() && char != '_')
}

fn link(test: &str) -> String {
    let (path, name) = test.split_once('#').unwrap_or((test, test));
    format!("[`{name}`](../{path})")
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = r#"
[[part]]
title = "Alerts"

[[part.line]]
what = "Each is acted on once"
command = "kis alert drain"
tests = ["a.rs#once"]

[[part.line]]
what = "From the phone"
later = "with the phone's side"
"#;

    fn file(path: &str) -> Option<String> {
        (path == "a.rs").then(|| "#[test]\nfn once() {}".into())
    }

    #[test]
    fn a_line_has_its_tests_or_its_time() {
        let features: Features = toml::from_str(WORDS).unwrap();
        let problems: Vec<_> = features.lines().flat_map(|line| line.problems(None, file)).collect();
        assert_eq!(problems, Vec::<String>::new());
        let page = features.page();
        assert!(page.contains("| Each is acted on once | `kis alert drain` | [`once`](../a.rs) | pass |"), "{page}");
        assert!(page.contains("2 lines: 1 with a test, 1 later"), "{page}");
    }

    #[test]
    fn a_test_that_is_not_there_or_did_not_run_is_found() {
        let line = |tests: &str| toml::from_str::<Line>(&format!("what = \"x\"\ntests = [{tests}]")).unwrap();
        assert_eq!(line("\"a.rs#twice\"").problems(None, file), ["there is no test a.rs#twice"]);
        assert_eq!(line("\"a.rs#once\"").problems(Some(""), file), ["a.rs#once did not run"]);
        assert_eq!(line("\"a.rs#once\"").problems(Some("test once ... ok"), file), Vec::<String>::new());
        assert_eq!(line("").problems(None, file), ["it wants tests, or a word when it is made: x"]);
    }
}
