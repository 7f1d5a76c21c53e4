//! `kis api list`

use beagle_core::{Exit, Text};

use super::entry::all;
use crate::{
    cli::ApiListArgs,
    commands::Start,
    failure::Refusal,
    print::{self, Cell, Page, Table, Tone, clipped, left},
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
                kind(entry.kind),
                Cell::text(entry.title),
                Cell::text(entry.tr_ids.iter().map(|id| id.real).collect::<Vec<_>>().join(" ")),
                if entry.paper { yes() } else { Cell::Unknown },
                simulator(entry.simulator),
                Cell::maybe(entry.curated, Cell::text),
            ]);
        }
        let mut page = Page::default();
        page.table_or(table, Text::new("그런 API가 없습니다", "no endpoint has all of these words"));
        page
    });
    Ok(Exit::Done)
}

fn kind(name: &'static str) -> Cell {
    let ko = match name {
        "read" => "조회",
        "order" => "주문",
        "auth" => "인증",
        "feed" => "실시간",
        other => other,
    };
    Cell::Word(name, Text::new(ko, name), Tone::Plain)
}

fn simulator(name: &'static str) -> Cell {
    match name {
        "state" => Cell::Word(name, Text::new("실제 상태", name), Tone::Plain),
        "sample" => Cell::Word(name, Text::new("예시", name), Tone::Plain),
        other => Cell::text(other),
    }
}

/// For people and programs alike.
pub(super) fn yes() -> Cell {
    Cell::Word("yes", Text::new("예", "yes"), Tone::Plain)
}
