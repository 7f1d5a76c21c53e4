//! The rows in words.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::tests_of::Tests;
use crate::Result;

/// So many rows the catalogue has.
const ROWS: u32 = 124;

/// So many of them may be argued away.
const MOST_NOT_APPLICABLE: usize = 10;

/// The whole catalogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Catalogue {
    #[serde(rename = "part")]
    pub(super) parts: Vec<Part>,
    /// Rows that can't happen here, and why.
    not_applicable: BTreeMap<String, String>,
}

/// Faults of one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) title: String,
    /// When its rows get their tests, if that is not now.
    pub(super) later: Option<String>,
    rows: toml::map::Map<String, toml::Value>,
}

/// One row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row<'c> {
    pub(super) number: u32,
    pub(super) fault: &'c str,
    /// What happens here.
    pub(super) here: &'c str,
}

/// Where a row stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Standing<'c> {
    /// It has tests.
    Shown,
    /// It can't happen here.
    NotApplicable(&'c str),
    /// Its time comes later.
    Later(&'c str),
    /// Neither.
    Missing,
}

impl Part {
    /// Its rows, in order.
    pub(super) fn rows(&self) -> Vec<Row<'_>> {
        self.rows.iter().filter_map(|(number, words)| row(number, words)).collect()
    }
}

fn row<'c>(number: &str, words: &'c toml::Value) -> Option<Row<'c>> {
    let [fault, here] = &**words.as_array()? else { return None };
    Some(Row { number: number.parse().ok()?, fault: fault.as_str()?, here: here.as_str()? })
}

impl Catalogue {
    pub(super) fn read(text: &str) -> Result<Self> {
        let catalogue: Self = toml::from_str(text)?;
        let numbers: Vec<u32> = catalogue.parts.iter().flat_map(Part::rows).map(|row| row.number).collect();
        if numbers != (1..=ROWS).collect::<Vec<_>>() {
            return Err(format!("the rows are 1 to {ROWS}, each once, in order, as `1 = [\"fault\", \"here\"]`").into());
        }
        Ok(catalogue)
    }

    /// Where a row of this part stands.
    pub(super) fn standing<'c>(&'c self, part: &'c Part, number: u32, tests: &Tests) -> Standing<'c> {
        match (&part.later, self.not_applicable.get(&number.to_string())) {
            _ if tests.of(number).next().is_some() => Standing::Shown,
            (_, Some(why)) => Standing::NotApplicable(why),
            (Some(when), None) => Standing::Later(when),
            (None, None) => Standing::Missing,
        }
    }

    /// What is wrong with it.
    pub(super) fn problems(&self, tests: &Tests) -> Vec<String> {
        let mut problems = Vec::new();
        for part in &self.parts {
            for Row { number, fault, .. } in part.rows() {
                if self.standing(part, number, tests) == Standing::Missing {
                    problems.push(format!("row {number} has no test `f{number:03}_…` and no reason: {fault}"));
                }
            }
        }
        for number in self.not_applicable.keys() {
            let test = number.parse().ok().and_then(|number| tests.of(number).next());
            if let Some(test) = test {
                problems.push(format!("row {number} is not applicable and has the test {}", test.name));
            }
        }
        if self.not_applicable.len() > MOST_NOT_APPLICABLE {
            let count = self.not_applicable.len();
            problems.push(format!("{count} rows are not applicable: {MOST_NOT_APPLICABLE} may be"));
        }
        problems.extend(tests.strangers(ROWS).map(|test| format!("{}: there is no such row", test.name)));
        problems
    }

    /// How many rows stand where.
    pub(super) fn summary(&self, tests: &Tests) -> String {
        let [mut shown, mut not, mut later, mut missing] = [0; 4];
        for part in &self.parts {
            for row in part.rows() {
                match self.standing(part, row.number, tests) {
                    Standing::Shown => shown += 1,
                    Standing::NotApplicable(_) => not += 1,
                    Standing::Later(_) => later += 1,
                    Standing::Missing => missing += 1,
                }
            }
        }
        format!("{ROWS} faults: {shown} with a test, {not} not applicable, {later} later, {missing} missing")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(not_applicable: &str) -> Catalogue {
        let rows = |numbers: std::ops::RangeInclusive<u32>| -> String {
            numbers.map(|number| format!("{number} = [\"goes wrong\", \"is noticed\"]\n")).collect()
        };
        let (now, later) = (rows(1..=85), rows(86..=ROWS));
        let text = format!(
            "[[part]]\ntitle = \"Now\"\n[part.rows]\n{now}\n[[part]]\ntitle = \"Later\"\nlater = \"with those\"\n\
             [part.rows]\n{later}\n[not_applicable]\n{not_applicable}"
        );
        Catalogue::read(&text).unwrap()
    }

    fn tests(numbers: impl Iterator<Item = u32>) -> Tests {
        let source: String = numbers.map(|number| format!("#[test]\nfn f{number:03}_x() {{}}\n")).collect();
        Tests::of_sources([("tests/faults/a.rs", source.as_str())])
    }

    #[test]
    fn a_row_has_a_test_or_a_reason() {
        assert_eq!(catalogue("").problems(&tests(1..=85)), Vec::<String>::new());
        assert_eq!(catalogue("85 = \"no such thing\"").problems(&tests(1..=84)), Vec::<String>::new());
        let problems = catalogue("").problems(&tests(1..=84));
        assert_eq!(problems, ["row 85 has no test `f085_…` and no reason: goes wrong"]);
    }

    #[test]
    fn reasons_are_few_and_true() {
        let reasons: String = (75..=85).map(|number| format!("{number} = \"no such thing\"\n")).collect();
        assert_eq!(catalogue(&reasons).problems(&tests(1..=74)), ["11 rows are not applicable: 10 may be"]);
        let problems = catalogue("85 = \"no such thing\"").problems(&tests(1..=85));
        assert_eq!(problems, ["row 85 is not applicable and has the test f085_x"]);
    }

    #[test]
    fn rows_are_without_a_gap() {
        let text = "[[part]]\ntitle = \"A\"\n[part.rows]\n1 = [\"a\", \"b\"]\n3 = [\"a\", \"b\"]\n[not_applicable]\n";
        assert!(Catalogue::read(text).is_err());
    }

    #[test]
    fn a_test_of_no_row_is_found() {
        let problems = catalogue("").problems(&tests((1..=85).chain([125])));
        assert_eq!(problems, ["f125_x: there is no such row"]);
    }
}
