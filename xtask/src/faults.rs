//! `cargo xtask faults`: the fault catalogue, `docs/faults.md`, from `tests/faults.toml` and the tests that bear the
//! numbers of its rows.

mod catalogue;
mod page;
mod tests_of;

use std::path::PathBuf;

use crate::{Result, repo::Repo, say};
use catalogue::Catalogue;
use tests_of::Tests;

const WORDS: &str = "tests/faults.toml";
const PAGE: &str = "docs/faults.md";

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Options {
    /// Compares instead of writing, and wants every row.
    pub(crate) check: bool,
    /// What a run of all tests printed: each of the catalogue's tests has to be there.
    pub(crate) log: Option<PathBuf>,
}

/// Writes the page, or says whether it is what it should be.
pub(crate) fn run(repo: &Repo, options: &Options) -> Result<bool> {
    let catalogue = Catalogue::read(&repo.read(WORDS)?)?;
    let tests = Tests::find(repo)?;
    let page = page::page(&catalogue, &tests);
    let mut problems = catalogue.problems(&tests);
    if let Some(log) = &options.log {
        problems.extend(tests.missing_in(&std::fs::read_to_string(log)?));
    }
    if options.check {
        if repo.read(PAGE)? != page {
            problems.push(format!("{PAGE} is not what `cargo xtask faults` writes"));
        }
    } else {
        std::fs::write(repo.root().join(PAGE), &page)?;
    }
    problems.iter().for_each(|problem| say::err(problem));
    say::out(&catalogue.summary(&tests));
    Ok(problems.is_empty() || !options.check)
}
