//! The guide explains every word that a report gives as a reason.

use super::Report;
use crate::{Result, repo::Repo};

const SOURCES: [&str; 2] = ["beagle-core/src/reason/hold.rs", "beagle-core/src/reason/alert.rs"];
const PAGES: [&str; 2] = ["docs/guide/ko/10-reports.md", "docs/guide/en/10-reports.md"];

pub(super) fn run(repo: &Repo) -> Result<Report> {
    let mut report = Report::default();
    let mut explained = 0;
    let pages = PAGES.map(|page| repo.read(page).map(|text| (page, text)));
    for source in SOURCES {
        for code in codes(&repo.read(source)?) {
            explained += 1;
            for page in &pages {
                let (page, text) = page.as_ref().map_err(|error| error.to_string())?;
                if !text.contains(&format!("| `{code}` |")) {
                    report.problems.push(format!("{page} does not say what `{code}` means ({source})"));
                }
            }
        }
    }
    report.note = Some(format!("{explained} explained"));
    Ok(report)
}

fn codes(source: &str) -> Vec<&str> {
    source.lines().filter_map(code).collect()
}

/// The word of `Self::Variant => "word",`.
fn code(line: &str) -> Option<&str> {
    let (_, code) = line.trim().strip_prefix("Self::")?.strip_suffix("\",")?.rsplit_once("=> \"")?;
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_they_are_given() {
        let source =
            "    Self::Gone => \"gone\",\n    Self::Sold { .. } => \"sold\",\n    (When::AtMost, true) => \"<\",\n";
        assert_eq!(codes(source), ["gone", "sold"]);
    }
}
