//! Tables as aligned text. Hangul is two columns wide, so widths are counted in columns of the terminal.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::{
    colour::paint,
    page::{Block, Cell, Column, Page, Side, Table, Tone},
};
use crate::look::Look;

/// Between two columns.
const GAP: &str = "  ";
/// A column of sentences is never squeezed below this; the terminal breaks the lines then.
const NARROWEST: usize = 24;
const LONGEST_RULE: usize = 40;

/// The whole page as text.
pub(super) fn render(page: &Page, look: &Look) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        match block {
            Block::Table(table) => draw(table, look, &mut out),
            Block::Line(text, tone) => {
                out.push_str(&paint(text.get(look.lang()), *tone, look.colour));
                out.push('\n');
            }
            Block::Gap => out.push('\n'),
        }
    }
    out
}

fn draw(table: &Table, look: &Look, out: &mut String) {
    let seen: Vec<usize> = (0..table.columns.len()).filter(|at| table.columns[*at].side != Side::Unseen).collect();
    let columns: Vec<&Column> = seen.iter().map(|at| &table.columns[*at]).collect();
    let titles: Vec<_> = columns.iter().map(|c| (c.title.get(look.lang()).to_owned(), Tone::Strong)).collect();
    let toned = |cell: &Cell| (cell.shown(look.lang()), cell.tone());
    let rows: Vec<Vec<_>> = table.rows.iter().map(|row| seen.iter().map(|at| toned(&row[*at])).collect()).collect();

    let mut widths = vec![0; columns.len()];
    for row in std::iter::once(&titles).chain(&rows) {
        for (width, (text, _)) in widths.iter_mut().zip(row) {
            *width = text.width().max(*width);
        }
    }
    squeeze(&columns, &mut widths, look.width);

    // Sentences have no edge worth underlining.
    let rules = widths.iter().zip(&columns).map(|(width, column)| match column.side {
        Side::Wrapped => ("-".repeat((*width).min(LONGEST_RULE)), Tone::Dim),
        _ => ("-".repeat(*width), Tone::Dim),
    });
    let rules: Vec<_> = rules.collect();
    for row in [&titles, &rules].into_iter().chain(&rows) {
        write_row(&columns, row, &widths, look.colour, out);
    }
}

/// Gives the sentences' column what the others leave of the terminal.
fn squeeze(columns: &[&Column], widths: &mut [usize], terminal: Option<usize>) {
    let (Some(terminal), Some(at)) = (terminal, columns.iter().position(|column| column.side == Side::Wrapped)) else {
        return;
    };
    let others: usize = widths.iter().sum::<usize>() - widths[at] + GAP.len() * (widths.len() - 1);
    widths[at] = widths[at].min(terminal.saturating_sub(others).max(NARROWEST));
}

fn write_row(columns: &[&Column], cells: &[(String, Tone)], widths: &[usize], colour: bool, out: &mut String) {
    let broken: Vec<Vec<&str>> = cells
        .iter()
        .zip(widths)
        .zip(columns)
        .map(
            |(((text, _), width), column)| {
                if column.side == Side::Wrapped { wrap(text, *width) } else { vec![text.as_str()] }
            },
        )
        .collect();
    for line in 0..broken.iter().map(Vec::len).max().unwrap_or(0) {
        let mut row = String::new();
        for (index, (parts, column)) in broken.iter().zip(columns).enumerate() {
            let text = parts.get(line).copied().unwrap_or("");
            let pad = " ".repeat(widths[index].saturating_sub(text.width()));
            let painted = paint(text, cells[index].1, colour);
            let gap = if index > 0 { GAP } else { "" };
            let (before, after) = if column.side == Side::Right { (pad.as_str(), "") } else { ("", pad.as_str()) };
            let _ = write!(row, "{gap}{before}{painted}{after}");
        }
        out.push_str(row.trim_end());
        out.push('\n');
    }
}

/// Breaks a sentence at its blanks into lines of this width. A word that is wider stays whole.
fn wrap(text: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut end) = (0, 0);
    for word in text.split_inclusive(' ') {
        let next = end + word.len();
        if end > start && text[start..next].trim_end().width() > width {
            lines.push(text[start..end].trim_end());
            start = end;
        }
        end = next;
    }
    lines.push(text[start..].trim_end());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_break_at_blanks() {
        assert_eq!(wrap("수익률이 기준보다 낮습니다", 12), ["수익률이", "기준보다", "낮습니다"]);
        assert_eq!(wrap("a bb ccc", 4), ["a bb", "ccc"]);
        assert_eq!(wrap("unbreakable", 4), ["unbreakable"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
