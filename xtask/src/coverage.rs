//! How many lines of the order core its own tests reach.

use std::{collections::BTreeMap, process::Command};

use crate::{Result, process, repo::Repo, say};

/// The order core: the protocol, and the limits that it holds every order against.
const CORE: [&str; 3] = ["beagle-core/src/order.rs", "beagle-core/src/order/", "beagle-core/src/gate/risk"];

/// Its tests: those beside the code, the client's outcomes, the second implementation of the limits, and the model, which
/// plays its small worlds without optimisation.
const TESTS: &[&str] = &[
    "llvm-cov",
    "test",
    "--package=beagle-core",
    "--no-default-features",
    "--locked",
    "--lib",
    "--test=order_answers",
    "--test=order_limits",
    "--test=order_model",
    "--lcov",
    "--output-path",
    REPORT,
];

const REPORT: &str = "target/coverage.info";

/// In percent of the lines.
const LEAST: usize = 95;

/// Lines by number, and whether each was reached.
type Lines = BTreeMap<usize, bool>;

/// Runs the tests and prints what they reach, file by file; says whether it is enough.
pub(crate) fn run(repo: &Repo) -> Result<bool> {
    let tool = process::output(repo.root(), "cargo", &["llvm-cov", "--version"]).map_err(|error| {
        format!("{error}\n`cargo install cargo-llvm-cov` and `rustup component add llvm-tools` bring what is missing")
    })?;
    std::fs::create_dir_all(repo.root().join("target"))?;
    let status = Command::new("cargo").args(TESTS).current_dir(repo.root()).status()?;
    if !status.success() {
        return Err(format!("`cargo {}` failed", TESTS.join(" ")).into());
    }
    let mut files = parse(&repo.read(REPORT)?, &format!("{}/", repo.root().display()));
    for (file, lines) in &mut files {
        let end = product(&repo.read(file)?);
        lines.retain(|line, _| *line <= end);
    }
    say::out(&table(&files, tool.trim()));
    let (reached, all) = total(&files);
    Ok(reached * 100 >= all * LEAST)
}

/// The files of the core in an LCOV report, each without the folder of the repository.
fn parse(report: &str, root: &str) -> BTreeMap<String, Lines> {
    let mut files = BTreeMap::<String, Lines>::new();
    let mut current = None;
    for line in report.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            let file = path.strip_prefix(root).unwrap_or(path);
            let is_core = CORE.iter().any(|core| file.starts_with(core)) && !file.contains("/tests");
            current = is_core.then(|| files.entry(file.to_owned()).or_default());
        } else if let (Some(lines), Some(data)) = (&mut current, line.strip_prefix("DA:")) {
            let mut numbers = data.split(',').map(str::parse);
            if let (Some(Ok(line)), Some(Ok(count))) = (numbers.next(), numbers.next()) {
                *lines.entry(line).or_default() |= count > 0_usize;
            }
        }
    }
    files
}

/// How many lines of a file come before its own tests.
fn product(text: &str) -> usize {
    let lines: Vec<_> = text.lines().collect();
    let tests = lines.windows(2).position(|pair| pair[0] == "#[cfg(test)]" && pair[1].ends_with('{'));
    tests.unwrap_or(lines.len())
}

fn total(files: &BTreeMap<String, Lines>) -> (usize, usize) {
    let lines = || files.values().flat_map(Lines::values);
    (lines().filter(|is_reached| **is_reached).count(), lines().count())
}

fn table(files: &BTreeMap<String, Lines>, tool: &str) -> String {
    let mut text = Vec::new();
    for (file, lines) in files {
        let missed: Vec<_> =
            lines.iter().filter(|(_, is_reached)| !**is_reached).map(|(line, _)| line.to_string()).collect();
        let not = if missed.is_empty() { String::new() } else { format!("  not {}", missed.join(", ")) };
        text.push(format!("{:>4} of {:>4}  {file}{not}", lines.len() - missed.len(), lines.len()));
    }
    let (reached, all) = total(files);
    let hundredths = (reached * 10_000).checked_div(all).unwrap_or_default();
    let percent = format!("{}.{:02} %", hundredths / 100, hundredths % 100);
    text.push(format!("{reached:>4} of {all:>4}  lines of the order core, {percent}, by {tool}"));
    text.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_file_by_file() {
        let report = "SF:/r/beagle-core/src/order/step.rs\nDA:3,0\nDA:4,2\nDA:4,0\nend_of_record\n\
            SF:/r/beagle-core/src/order/step/tests.rs\nDA:1,1\nend_of_record\n\
            SF:/r/beagle-core/src/money.rs\nDA:1,0\nend_of_record\n\
            SF:/r/beagle-core/src/gate/risk.rs\nDA:9,1\nend_of_record\n";
        let files = parse(report, "/r/");
        assert_eq!(total(&files), (2, 3));
        let wanted = "   1 of    1  beagle-core/src/gate/risk.rs
   1 of    2  beagle-core/src/order/step.rs  not 3
   2 of    3  lines of the order core, 66.66 %, by a tool";
        assert_eq!(table(&files, "a tool"), wanted);
    }

    #[test]
    fn tests_in_a_file_are_not_its_product() {
        assert_eq!(product("fn one() {}\n\n#[cfg(test)]\nmod tests {\n}\n"), 2);
        assert_eq!(product("#[cfg(test)]\nmod tests;\n\nfn one() {}\n"), 4);
    }
}
