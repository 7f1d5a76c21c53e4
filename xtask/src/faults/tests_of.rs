//! The tests that bear the numbers of rows.

use crate::{Result, ran, repo::Repo};

/// One test.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Test {
    number: u32,
    pub(super) name: String,
    /// The file it is in, relative to the repository.
    pub(super) file: String,
}

/// All of them.
#[derive(Debug)]
pub(super) struct Tests(Vec<Test>);

impl Tests {
    pub(super) fn find(repo: &Repo) -> Result<Self> {
        let mut sources = Vec::new();
        for file in repo.rust_files()?.into_iter().filter(|file| !file.starts_with("xtask/")) {
            let source = repo.read(&file)?;
            sources.push((file, source));
        }
        Ok(Self::of_sources(sources.iter().map(|(file, source)| (&**file, &**source))))
    }

    pub(super) fn of_sources<'s>(sources: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        let in_file = |(file, source): (&'s str, &'s str)| {
            let named = source.lines().filter_map(name);
            named.map(|(number, name)| Test { number, name: name.into(), file: file.into() }).collect::<Vec<_>>()
        };
        let mut tests: Vec<Test> = sources.into_iter().flat_map(in_file).collect();
        tests.sort();
        Self(tests)
    }

    /// Those of a row.
    pub(super) fn of(&self, number: u32) -> impl Iterator<Item = &Test> {
        self.0.iter().filter(move |test| test.number == number)
    }

    /// Those of no row.
    pub(super) fn strangers(&self, rows: u32) -> impl Iterator<Item = &Test> {
        self.0.iter().filter(move |test| !(1..=rows).contains(&test.number))
    }

    /// Those that a run of all tests does not tell of, or does not call good.
    pub(super) fn missing_in(&self, log: &str) -> Vec<String> {
        let is_missing = |test: &&Test| !ran::tells(log, &test.name);
        self.0.iter().filter(is_missing).map(|test| format!("{} ({}) did not run", test.name, test.file)).collect()
    }
}

/// `fn f001_what_happens(`, with its number.
fn name(line: &str) -> Option<(u32, &str)> {
    let line = line.trim_start();
    let (name, _) = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn f")?.split_once('(')?;
    let (number, _) = name.split_once('_').filter(|(number, _)| number.len() == 3)?;
    let at = line.find(name)?;
    Some((number.parse().ok()?, &line[at - 1..at + name.len()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_with_their_numbers() {
        assert_eq!(name("    async fn f007_half_a_reply() {"), Some((7, "f007_half_a_reply")));
        assert_eq!(name("fn f120_a(n: u8) {"), Some((120, "f120_a")));
        for line in ["fn f7_half() {", "// fn f007_half()", "fn from_7() {", "fn f00x_half() {"] {
            assert_eq!(name(line), None, "{line}");
        }
    }

    #[test]
    fn a_run_tells_of_each() {
        let tests = Tests::of_sources([("a.rs", "fn f001_a() {}\nfn f002_b() {}\nfn f003_c() {}\nfn f004_d() {}")]);
        let log = "test f001_a ... ok\nx test network::f002_b ... a word ok\ntest f003_c ... ignored\n";
        assert_eq!(tests.missing_in(log), ["f003_c (a.rs) did not run", "f004_d (a.rs) did not run"]);
    }
}
