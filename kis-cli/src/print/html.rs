//! Pages for a browser. Each row of a table is a card where the screen is narrow, so every cell says what it is.

use beagle_core::Lang;
use maud::{Markup, html};

use super::page::{Block, Cell, Page, Side, Table, Tone};

/// The whole page, as what stands in a browser's.
pub(crate) fn render(page: &Page, lang: Lang) -> Markup {
    html! {
        @for block in &page.blocks {
            @match block {
                // The line that comes with a table without rows says more than its titles.
                Block::Table(table) if table.rows.is_empty() => {}
                Block::Table(table) => (rows(table, lang)),
                Block::Line(text, tone) => p class=(class(*tone)) { (text.get(lang)) },
                Block::Gap => {}
            }
        }
    }
}

/// The roles are said, since a table that is laid out as cards is none to a browser any more.
fn rows(table: &Table, lang: Lang) -> Markup {
    let seen: Vec<usize> = (0..table.columns.len()).filter(|at| table.columns[*at].side != Side::Unseen).collect();
    let title = |at: usize| table.columns[at].title.get(lang);
    html! {
        table role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    @for at in &seen { th role="columnheader" scope="col" class=(side(table.columns[*at].side)) { (title(*at)) } }
                }
            }
            tbody role="rowgroup" {
                @for row in &table.rows {
                    tr role="row" {
                        @for at in &seen { (cell(&row[*at], (title(*at), table.columns[*at].side), lang)) }
                    }
                }
            }
        }
    }
}

fn cell(cell: &Cell, (title, place): (&str, Side), lang: Lang) -> Markup {
    let shown = cell.shown(lang);
    let is_empty = shown.is_empty() || matches!(cell, Cell::Unknown | Cell::Blank);
    let classes = format!("{} {}{}", side(place), class(cell.tone()), if is_empty { " none" } else { "" });
    html! { td role="cell" class=(classes) data-label=(title) { span { (shown) } } }
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::Right => "number",
        Side::Left | Side::Clipped => "word",
        Side::Wrapped | Side::Unseen => "sentence",
    }
}

const fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Up => "up",
        Tone::Down => "down",
        Tone::Warn => "warn",
        Tone::Dim => "dim",
        Tone::Strong => "strong",
    }
}

#[cfg(test)]
mod tests {
    use beagle_core::Text;
    use rust_decimal::Decimal;

    use super::*;
    use crate::print::{left, right};

    #[test]
    fn what_a_broker_or_a_message_says_stays_text() {
        let mut table = Table::new([left("text", "글", "Text"), right("profit", "손익", "Profit")]);
        table.row([Cell::text("<script>alert(1)</script>\"'&"), Cell::Change(Decimal::from(-3))]);
        let mut page = Page::of(table);
        page.line(Text::new("<b>", "<b>"), Tone::Warn);
        let html = render(&page, Lang::Ko).into_string();
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(html.contains("data-label=\"손익\"") && html.contains("number down"), "{html}");
    }
}
