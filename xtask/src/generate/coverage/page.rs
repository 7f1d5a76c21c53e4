//! The table as a page.

use std::fmt::Write;

use super::{Line, Simulator};
use crate::generate::GROUPS;

const HEAD: &str = "# Coverage

Every official endpoint and realtime feed of the KIS Open API (documents of 2026-06-03), and what is there for it.
`cargo xtask gen` writes this page from `kis-api/spec/`; `kis api list` shows the same table, `kis api show ID` one entry
with its parameters and fields.

- **typed**: kis-api has a request and a reply, or a record, with every documented field.
- **example**: `fixtures/` has a reply or frame of our own making, which tests read.
- **simulator**: kis-sim answers, from its books and its market (state) or with a sample of the right shape (sample).
- **curated**: the call of the curated layer that uses it.
- **paper**: the id in the paper environment, where the documents give one.
- **live**: seen with the broker itself. Nothing is: all of this was checked against documents, recordings and the
  simulator alone.
";

pub(super) fn page(lines: &[Line<'_>]) -> String {
    let mut text = HEAD.to_owned();
    let count = |holds: &dyn Fn(&&Line<'_>) -> bool| lines.iter().filter(holds).count();
    let _ = writeln!(
        text,
        "\n{} entries: {} endpoints and {} feeds, all typed. {} have an example, the simulator answers {} ({} of them from \
         its state), {} have a curated call, {} a paper id, 0 were seen live.",
        lines.len(),
        count(&|line| !line.is_feed),
        count(&|line| line.is_feed),
        count(&|line| line.example),
        count(&|line| line.simulator != Simulator::No),
        count(&|line| line.simulator == Simulator::State),
        count(&|line| line.curated.is_some()),
        count(&|line| has_paper(line)),
    );
    for group in GROUPS {
        for (title, is_feed) in [("", false), (", realtime", true)] {
            let of: Vec<_> = lines.iter().filter(|line| line.group == group.name && line.is_feed == is_feed).collect();
            if of.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n## {}{title}\n", group.title.trim_end_matches('.'));
            text.push_str("| id | title | TR id | paper | typed | example | simulator | curated | live |\n");
            text.push_str("|---|---|---|---|---|---|---|---|---|\n");
            of.iter().for_each(|line| row(&mut text, line));
        }
    }
    text
}

fn has_paper(line: &Line<'_>) -> bool {
    line.ids.is_empty() || line.ids.iter().any(|(_, paper)| paper.is_some())
}

fn row(text: &mut String, line: &Line<'_>) {
    let ids = |ids: Vec<&str>| match ids.is_empty() {
        true => "–".to_owned(),
        false => ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" "),
    };
    let paper = if line.ids.is_empty() { "yes".into() } else { ids(line.ids.iter().filter_map(|id| id.1).collect()) };
    let _ = writeln!(
        text,
        "| `{}.{}` | {} — {} | {} | {paper} | yes | {} | {} | {} | no |",
        line.group,
        line.name,
        line.title,
        line.en,
        ids(line.ids.iter().map(|id| id.0).collect()),
        if line.example { "yes" } else { "–" },
        if line.simulator == Simulator::No { "–" } else { line.simulator.name() },
        line.curated.map_or_else(|| "–".into(), |call| format!("`{call}`")),
    );
}
