//! `docs/faults.md`.

use std::fmt::Write;

use super::{
    catalogue::{Catalogue, Standing},
    tests_of::Tests,
};

const HEAD: &str = "# What goes wrong, and what happens then

Written by `cargo xtask faults` from [tests/faults.toml](../tests/faults.toml) and the names of the tests. `.ci/run` checks
that each of them is there and ran. Two words come up often. *Unknown*: nobody can say whether there is an order, so none
like it is sent, and the broker's complete list decides. *The quiet period*: two minutes, after which a request that was
lost can't become an order any more.
";

/// The page.
pub(super) fn page(catalogue: &Catalogue, tests: &Tests) -> String {
    let mut page = String::from(HEAD);
    let _ = writeln!(page, "\n{}.", catalogue.summary(tests));
    for part in &catalogue.parts {
        let then = if part.later.is_some() { "what shall happen" } else { "what happens here" };
        let _ = writeln!(page, "\n## {}\n\n| # | fault | {then} | test | status |\n|--:|---|---|---|---|", part.title);
        for row in part.rows() {
            let status = match catalogue.standing(part, row.number, tests) {
                Standing::Shown => "pass".into(),
                Standing::NotApplicable(why) => format!("not applicable: {why}"),
                Standing::Later(when) => format!("later, {when}"),
                Standing::Missing => "missing".into(),
            };
            let names: Vec<_> =
                tests.of(row.number).map(|test| format!("[`{}`](../{})", test.name, test.file)).collect();
            let _ =
                writeln!(page, "| {} | {} | {} | {} | {status} |", row.number, row.fault, row.here, names.join("<br>"));
        }
    }
    page
}
