//! Pages for a browser. Each row of a table is a card where the screen is narrow: what it is about, a figure that stands
//! out, and what else is known, each under its title.

use beagle_core::Lang;
use maud::{Markup, html};

use super::page::{Block, Cell, Column, Page, Side, Table, Tone};

/// What a row may be about, by the key of its column; the first that says something.
const LEADS: [&str; 5] = ["name", "leader", "symbol", "switch", "market"];
/// What says by itself what it is, and stands below that; a number with its title.
const MARKS: [&str; 6] = ["id", "symbol", "market", "leader", "side", "at"];
/// What stands out; the first there is.
const FIGURES: [&str; 6] = ["profit_pct", "change_pct", "realised_pct", "decision", "status", "mode"];

/// The whole page, as what stands in a browser's. What it comes to is read first.
pub(crate) fn render(page: &Page, lang: Lang) -> Markup {
    html! {
        @for block in &page.blocks {
            @if let Block::Sum(name, amount) = block {
                p.sum { span { (name.get(lang)) } " " strong { (amount) } }
            }
        }
        // What was said together stands together.
        @for blocks in page.blocks.chunk_by(|one, next| is_line(one) && is_line(next)) {
            @match blocks {
                // The line that comes with a table without rows says more than its titles.
                [Block::Table(table)] if table.rows.is_empty() => {}
                [Block::Table(table)] => (rows(table, lang)),
                lines if lines.iter().any(|block| matches!(block, Block::Line(..))) => (said(lines, lang)),
                _ => {}
            }
        }
    }
}

/// A gap parts nothing from a line.
const fn is_line(block: &Block) -> bool {
    matches!(block, Block::Line(..) | Block::Gap)
}

fn said(lines: &[Block], lang: Lang) -> Markup {
    let is_all_dim = !lines.iter().any(|block| matches!(block, Block::Line(_, tone) if *tone != Tone::Dim));
    html! {
        div class=(if is_all_dim { "said nothing" } else { "said" }) {
            @for block in lines {
                @if let Block::Line(text, tone) = block { p class=(class(*tone)) { (text.get(lang)) } }
            }
        }
    }
}

/// The roles are said, since a table that is laid out as cards is none to a browser any more.
fn rows(table: &Table, lang: Lang) -> Markup {
    let columns: Vec<&Column> = table.columns.iter().collect();
    let seen: Vec<usize> = (0..columns.len()).filter(|at| columns[*at].side != Side::Unseen).collect();
    let figure = FIGURES.iter().find_map(|key| seen.iter().copied().find(|at| columns[*at].key == *key));
    html! {
        table role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    @for at in &seen {
                        th role="columnheader" scope="col" class=(side(columns[*at].side)) { (columns[*at].title.get(lang)) }
                    }
                }
            }
            tbody role="rowgroup" {
                @for row in &table.rows {
                    @let lead = LEADS.iter().find_map(|key| {
                        seen.iter().copied().find(|at| columns[*at].key == *key && !is_empty(&row[*at], lang))
                    });
                    tr role="row" {
                        @for at in seen.iter().copied() {
                            (cell(&row[at], columns[at], (place(columns[at], (at, lead, figure)), lang)))
                        }
                    }
                }
            }
        }
    }
}

/// Where a cell stands on its card.
fn place(column: &Column, (at, lead, figure): (usize, Option<usize>, Option<usize>)) -> &'static str {
    match column.side {
        _ if lead == Some(at) => "lead",
        _ if figure == Some(at) => "figure",
        Side::Wrapped => "sentence",
        _ if MARKS.contains(&column.key.as_ref()) => "mark",
        _ => "fact",
    }
}

fn is_empty(cell: &Cell, lang: Lang) -> bool {
    matches!(cell, Cell::Unknown | Cell::Blank) || cell.shown(lang).is_empty()
}

fn cell(cell: &Cell, column: &Column, (place, lang): (&str, Lang)) -> Markup {
    let none = if is_empty(cell, lang) { " none" } else { "" };
    let classes = format!("{place} {} {}{none}", side(column.side), class(cell.tone()));
    html! { td role="cell" class=(classes) data-label=(column.title.get(lang)) { (cell.shown(lang)) } }
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::Right => "number",
        _ => "word",
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
    use crate::print::{clipped, left, right};

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

    #[test]
    fn a_card_is_about_its_name_or_what_else_there_is() {
        let mut table = Table::new([
            left("symbol", "종목", "Symbol"),
            clipped("name", "종목명", "Name"),
            right("qty", "보유", "Held"),
            right("profit_pct", "수익률", "Profit %"),
        ]);
        table.row([Cell::text("005930"), Cell::text("삼성전자"), Cell::Unknown, Cell::Change(Decimal::ONE)]);
        table.row([Cell::text("000660"), Cell::text(""), Cell::Quantity(Decimal::TWO), Cell::Unknown]);
        let mut page = Page::of(table);
        page.sum(Text::new("합계", "Total"), "₩1".to_owned());
        let html = render(&page, Lang::En).into_string();
        for part in [
            "<p class=\"sum\"><span>Total</span> <strong>₩1</strong></p><table",
            "\"mark word plain\" data-label=\"Symbol\">005930",
            "\"lead word plain\" data-label=\"Name\">삼성전자",
            "\"fact number dim none\"",
            "\"figure number up\"",
            "\"lead word plain\" data-label=\"Symbol\">000660",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
    }
}
