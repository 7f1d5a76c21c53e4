//! Seeded schedules over the engine: the soak is a program of the tests, built with optimisations.

use std::process::Command;

use crate::{Result, repo::Repo};

/// Builds and runs it with these words, and says whether nothing was found.
pub(crate) fn run(repo: &Repo, words: &[String]) -> Result<bool> {
    let arguments =
        ["run", "--quiet", "--release", "--locked", "--package", "rich-beagle-tests", "--example", "soak", "--"];
    let status = Command::new("cargo")
        .args(arguments)
        .args(words)
        .current_dir(repo.root())
        .status()
        .map_err(|error| format!("`cargo` can't be started: {error}"))?;
    Ok(status.success())
}
