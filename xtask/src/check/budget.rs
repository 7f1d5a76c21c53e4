//! kis-api is a library: every crate below it is one its users build, review and trust.

use std::collections::BTreeSet;

use super::Report;
use crate::{Result, repo::Repo};

const PACKAGE: &str = "kis-api";
const MOST: usize = 150;
const MOST_DIRECT: usize = 25;

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let tree = |depth| {
        let arguments =
            ["tree", "--locked", "--package", PACKAGE, "--edges", "normal", "--prefix", "none", "--depth", depth];
        repo.cargo(&arguments).map(|text| crates(&text))
    };
    Ok(check(tree("99")?, tree("1")?))
}

fn check(all: usize, direct: usize) -> Report {
    let mut problems = Vec::new();
    for (kind, count, most) in [("", all, MOST), ("direct ", direct, MOST_DIRECT)] {
        if count > most {
            problems.push(format!("{PACKAGE} has {count} {kind}dependencies; {most} are allowed"));
        }
    }
    Report { problems, note: Some(format!("{PACKAGE}: {all} crates of {MOST}, {direct} direct of {MOST_DIRECT}")) }
}

/// How many crates a tree names, its root apart.
fn crates(tree: &str) -> usize {
    let name_and_version = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let distinct: BTreeSet<_> = tree.lines().filter(|line| !line.is_empty()).map(name_and_version).collect();
    distinct.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_counts_once_and_the_root_not_at_all() {
        let tree = "kis-api v0.1.0 (somewhere)\njiff v0.2.43\nserde v1.0.229\nserde v1.0.229 (*)\nserde_derive v1.0.229 (proc-macro)\n\n";
        assert_eq!(crates(tree), 3);
        assert_eq!(crates("a v1.0.0\nb v1.0.0\nb v2.0.0\n"), 2);
    }

    #[test]
    fn more_than_allowed_is_a_problem() {
        assert!(check(MOST, MOST_DIRECT).problems.is_empty());
        assert_eq!(check(MOST + 1, MOST_DIRECT + 1).problems.len(), 2);
    }
}
