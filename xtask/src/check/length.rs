//! A file is one subject; a long one is usually two.

use super::Report;
use crate::{Result, repo::Repo};

const MOST: usize = 500;

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let mut problems = Vec::new();
    let mut longest = (0, String::new());
    let mut sources = Vec::new();
    for file in repo.rust_files()? {
        let source = repo.read(&file)?;
        sources.push((file, source));
    }
    let tests: Vec<_> = sources.iter().flat_map(|(file, source)| test_modules(file, source)).collect();
    for (file, source) in sources {
        if !is_bounded(&file) || tests.contains(&file) {
            continue;
        }
        let lines = source.lines().count();
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
    !file.starts_with("tests/") && !file.contains("/tests/") && !file.contains("/src/api/")
}

/// The files of the modules that a file has for its tests.
fn test_modules(file: &str, source: &str) -> Vec<String> {
    let folder = match file.rsplit_once('/') {
        Some((folder, "lib.rs" | "main.rs")) => folder,
        _ => file.trim_end_matches(".rs"),
    };
    let names = source.split("#[cfg(test)]\nmod ").skip(1).filter_map(|rest| rest.lines().next()?.strip_suffix(';'));
    names.map(|name| format!("{folder}/{name}.rs")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_and_tests_may_be_long() {
        for file in ["tests/src/captures.rs", "kis-cli/tests/help.rs", "kis-api/src/api/oauth/auth_token.rs"] {
            assert!(!is_bounded(file), "{file}");
        }
        for file in ["kis-api/src/api.rs", "kis-sim/src/world.rs", "xtask/src/main.rs"] {
            assert!(is_bounded(file), "{file}");
        }
    }
    #[test]
    fn the_modules_of_tests_are_known_by_their_parent() {
        let source = "mod books;\n#[cfg(test)]\nmod laws;\n#[cfg(test)]\nmod tests {\n}\n";
        assert_eq!(test_modules("kis-sim/src/world.rs", source), ["kis-sim/src/world/laws.rs"]);
        assert_eq!(test_modules("kis-sim/src/lib.rs", source), ["kis-sim/src/laws.rs"]);
    }
}
