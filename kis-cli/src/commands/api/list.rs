//! `kis api list`

use beagle_core::{Exit, Text};

use super::entry::all;
use crate::{
    cli::ApiListArgs,
    commands::Start,
    failure::Refusal,
    print::{self, Cell, Page, Table, clipped, left},
};

/// Lists what has all of these words.
pub(crate) fn list(start: &Start<'_>, args: &ApiListArgs) -> Result<Exit, Refusal> {
    let mut entries = all();
    entries.retain(|entry| args.words.iter().all(|word| entry.has(word)));
    print::result(&start.look, &start.heading(), &entries, || {
        let mut table = Table::new([
            left("id", "이름", "Id"),
            left("kind", "종류", "Kind"),
            clipped("title", "제목", "Title").rank(1),
            left("tr_id", "TR", "TR").rank(2),
            left("paper", "모의투자", "Paper").rank(3),
            left("simulator", "모의 증권사", "Simulator").rank(4),
            left("curated", "쉬운 호출", "Curated").rank(5),
        ]);
        for entry in &entries {
            table.row([
                Cell::text(entry.id),
                Cell::text(entry.kind),
                Cell::text(entry.title),
                Cell::text(entry.tr_ids.iter().map(|id| id.real).collect::<Vec<_>>().join(" ")),
                Cell::text(if entry.paper { "yes" } else { "" }),
                Cell::text(entry.simulator),
                Cell::maybe(entry.curated, Cell::text),
            ]);
        }
        let mut page = Page::default();
        page.table_or(table, Text::new("그런 API가 없습니다", "no endpoint has all of these words"));
        page
    });
    Ok(Exit::Done)
}
