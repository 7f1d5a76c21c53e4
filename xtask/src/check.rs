//! The checks: a table of them, and what one reports.

mod budget;
mod commands;
mod length;
mod lints;
mod modules;
mod msrv;
mod post_once;
mod reasons;
mod words;

use crate::{Result, repo::Repo, say};

/// One thing that must hold.
pub(crate) struct Check {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    run: fn(&Repo) -> Result<Report>,
}

/// What a check found. Without problems it passed.
#[derive(Debug, Default, PartialEq, Eq)]
struct Report {
    problems: Vec<String>,
    /// Worth a line although the check passed.
    note: Option<String>,
}

/// Every check, in the order they run.
pub(crate) static ALL: &[Check] = &[
    Check { name: "msrv", about: "every dependency builds with the workspace's rust-version", run: msrv::run },
    Check {
        name: "budget",
        about: "kis-api's normal dependencies stay few: who adds it pays for them",
        run: budget::run,
    },
    Check {
        name: "words",
        about: "no file names a path of one machine, a registry's host or a tool that wrote it",
        run: words::run,
    },
    Check {
        name: "length",
        about: "no source file is longer than 500 lines, generated ones and tests apart",
        run: length::run,
    },
    Check {
        name: "modules",
        about: "modules are `foo.rs` and `foo/`, and a file that lists modules holds no logic",
        run: modules::run,
    },
    Check {
        name: "lints",
        about: "the lints, the float ban and the release profile are as CONTRIBUTING.md says",
        run: lints::run,
    },
    Check {
        name: "post-once",
        about: "an order is sent in one place, once, and nothing there repeats it",
        run: post_once::run,
    },
    Check { name: "reasons", about: "the guide explains every reason that a report gives", run: reasons::run },
    Check { name: "commands", about: "the commands that the README shows exist, with their flags", run: commands::run },
];

/// The check of this name.
pub(crate) fn find(name: &str) -> Option<&'static Check> {
    ALL.iter().find(|check| check.name == name)
}

/// Runs the named checks, or all, and says whether they passed.
pub(crate) fn run(repo: &Repo, names: &[String]) -> bool {
    let mut sound = true;
    for check in ALL.iter().filter(|check| names.is_empty() || names.iter().any(|name| name == check.name)) {
        // A check that can't be made has not passed; the others go on.
        let report = (check.run)(repo).unwrap_or_else(|error| Report { problems: vec![error.to_string()], note: None });
        let verdict = if report.problems.is_empty() { "ok" } else { "FAILED" };
        say::out(format!("{verdict:<7} {:<10} {}", check.name, report.note.unwrap_or_default()).trim_end());
        for problem in &report.problems {
            say::out(&format!("        {problem}"));
        }
        sound &= report.problems.is_empty();
    }
    sound
}
