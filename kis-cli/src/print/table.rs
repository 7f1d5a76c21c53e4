//! Tables as aligned text. Hangul is two columns wide, so widths are counted in columns of the terminal.

mod fit;

use beagle_core::{Lang, Text};
use unicode_width::UnicodeWidthStr;

use self::fit::{clip, fit, wrap};
use super::{
    colour::paint,
    page::{Block, Column, Page, Side, Table, Tone},
};
use crate::look::Look;

/// Between two columns.
const GAP: &str = "  ";
/// Sentences have no edge worth underlining.
const LONGEST_RULE: usize = 40;

/// The whole page as text.
pub(super) fn render(page: &Page, look: &Look) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        match block {
            // The line that comes with a table without rows says more than its titles.
            Block::Table(table) if table.rows.is_empty() => {}
            Block::Table(table) => draw(table, look, &mut out),
            Block::Line(text, tone) => write_line(text.get(look.lang()), *tone, look, &mut out),
            Block::Sum(name, amount) => {
                write_line(&format!("{} {amount}", name.get(look.lang())), Tone::Strong, look, &mut out);
            }
            Block::Gap if out.is_empty() => {}
            Block::Gap => out.push('\n'),
        }
    }
    out
}

/// A column as it will stand: its texts and its width.
struct Laid<'a> {
    column: &'a Column,
    title: &'a str,
    texts: Vec<(String, Tone)>,
    /// What its texts need.
    natural: usize,
    width: usize,
}

impl<'a> Laid<'a> {
    fn new(table: &'a Table, at: usize, lang: Lang) -> Self {
        let column = &table.columns[at];
        let title = column.title.get(lang);
        let texts: Vec<_> = table.rows.iter().map(|row| (row[at].shown(lang), row[at].tone())).collect();
        let natural = texts.iter().map(|(text, _)| text.width()).max().unwrap_or(0).max(title.width());
        Self { column, title, texts, natural, width: natural }
    }

    fn rule(&self) -> String {
        "-".repeat(if self.column.side == Side::Wrapped { self.width.min(LONGEST_RULE) } else { self.width })
    }

    /// The lines of a text in this column.
    fn lines(&self, text: &str) -> Vec<String> {
        match self.column.side {
            Side::Wrapped => wrap(text, self.width),
            Side::Clipped => vec![clip(text, self.width)],
            Side::Left | Side::Right | Side::Unseen => vec![text.to_owned()],
        }
    }
}

fn draw(table: &Table, look: &Look, out: &mut String) {
    let seen = (0..table.columns.len()).filter(|at| table.columns[*at].side != Side::Unseen);
    let mut laid: Vec<Laid<'_>> = seen.map(|at| Laid::new(table, at, look.lang())).collect();
    let hidden = fit(&mut laid, look.width);

    write_row(laid.iter().map(|column| (column, column.title.to_owned(), Tone::Strong)), look, out);
    write_row(laid.iter().map(|column| (column, column.rule(), Tone::Dim)), look, out);
    for at in 0..table.rows.len() {
        let row = laid.iter().map(|column| (column, column.texts[at].0.clone(), column.texts[at].1));
        write_row(row, look, out);
    }
    if !hidden.is_empty() {
        let names = hidden.iter().map(|column| column.title.get(look.lang())).collect::<Vec<_>>().join(", ");
        let told = Text::new(format!("창이 좁아 숨긴 열: {names}"), format!("hidden, for want of width: {names}"));
        write_line(told.get(look.lang()), Tone::Dim, look, out);
    }
}

fn write_row<'a>(cells: impl Iterator<Item = (&'a Laid<'a>, String, Tone)>, look: &Look, out: &mut String) {
    let cells: Vec<_> = cells.map(|(column, text, tone)| (column, column.lines(&text), tone)).collect();
    for at in 0..cells.iter().map(|(_, lines, _)| lines.len()).max().unwrap_or(0) {
        let mut row = String::new();
        for (index, (column, lines, tone)) in cells.iter().enumerate() {
            let text = lines.get(at).map_or("", String::as_str);
            let pad = " ".repeat(column.width.saturating_sub(text.width()));
            let painted = paint(text, *tone, look.colour);
            row.push_str(if index > 0 { GAP } else { "" });
            row.push_str(&if column.column.side == Side::Right { pad + &painted } else { painted + &pad });
        }
        out.push_str(row.trim_end());
        out.push('\n');
    }
}

fn write_line(text: &str, tone: Tone, look: &Look, out: &mut String) {
    out.push_str(&paint(text, tone, look.colour));
    out.push('\n');
}
