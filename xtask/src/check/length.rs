//! A file is one subject; a long one is usually two.

use super::Report;
use crate::{Result, repo::Repo};

const MOST: usize = 500;

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let mut problems = Vec::new();
    let mut longest = (0, String::new());
    for file in repo.rust_files()? {
        if !is_bounded(&file) {
            continue;
        }
        let lines = repo.read(&file)?.lines().count();
        if lines > MOST {
            problems.push(format!("{file} has {lines} lines: is it still one subject?"));
        }
        longest = longest.max((lines, file));
    }
    let (lines, file) = longest;
    Ok(Report { problems, note: Some(format!("the longest of {MOST} allowed: {lines} ({file})")) })
}

/// An endpoint's file is as long as its reply is wide, and a table of cases as long as its cases are many.
fn is_bounded(file: &str) -> bool {
    !file.starts_with("tests/")
        && !file.contains("/tests/")
        && !file.contains("/src/api/")
        && !file.ends_with("/tests.rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_and_tests_may_be_long() {
        for file in [
            "tests/src/captures.rs",
            "kis-cli/tests/help.rs",
            "kis-api/src/api/oauth/auth_token.rs",
            "kis-sim/src/books/tests.rs",
        ] {
            assert!(!is_bounded(file), "{file}");
        }
        for file in ["kis-api/src/api.rs", "kis-sim/src/world.rs", "xtask/src/main.rs"] {
            assert!(is_bounded(file), "{file}");
        }
    }
}
