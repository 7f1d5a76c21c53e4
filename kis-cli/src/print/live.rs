//! What goes on: a table that is drawn again in its place, or a line an event.

use beagle_core::{Lang, Text};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::{
    Heading, colour,
    json::{self, Outcome},
    out, out_live,
    page::{Cell, Column, Page, Side, Tone},
    separated, table,
};
use crate::{cli::OutputFormat, look::Look};

/// A page that changes while a person looks at it.
#[derive(Debug, Default)]
pub(crate) struct Board {
    /// How many lines of the last page stand above the cursor.
    lines: usize,
}

impl Board {
    /// Draws the page where the last one stood.
    pub(crate) fn draw(&mut self, look: &Look, page: &Page) {
        let text = clipped(&table::render(page, look), screen_height());
        let up = match self.lines {
            0 => String::new(),
            lines => format!("\u{1b}[{lines}A"),
        };
        // To the beginning of the line, and away with everything below; then all at once, so that nothing flickers.
        out(&format!("{up}\r\u{1b}[J{text}"));
        self.lines = text.lines().count();
    }
}

fn screen_height() -> usize {
    terminal_size::terminal_size().map_or(usize::MAX, |(_, height)| usize::from(height.0))
}

/// Lines that scrolled out of sight can't be drawn again.
fn clipped(text: &str, height: usize) -> String {
    let most = height.saturating_sub(1).max(1);
    text.split_inclusive('\n').take(most).collect()
}

/// A line an event.
#[derive(Debug)]
pub(crate) struct Lines {
    columns: Vec<Column>,
    /// The widest text of each column so far, so that most lines stand below each other.
    widths: Vec<usize>,
    /// Whoever read them went away (`| head -1`).
    unread: bool,
}

impl Lines {
    /// Begins. CSV begins with the names of the columns.
    pub(crate) fn begin(look: &Look, columns: impl IntoIterator<Item = Column>) -> Self {
        let columns: Vec<Column> = columns.into_iter().collect();
        let widths = vec![0; columns.len()];
        let mut lines = Self { columns, widths, unread: false };
        if look.output.value == OutputFormat::Csv {
            lines.print(&separated::line(lines.columns.iter().map(|column| column.key.clone().into_owned())));
        }
        lines
    }

    /// Whether there is nobody left to print for. Known with the first line that nobody took.
    pub(crate) fn is_unread(&self) -> bool {
        self.unread
    }

    /// Prints an event: its JSON form as it serialises, the others from its cells.
    pub(crate) fn event<T: Serialize>(&mut self, look: &Look, heading: &Heading, (value, cells): (&T, Vec<Cell>)) {
        let line = match look.output.value {
            OutputFormat::Json => json::line(heading, Outcome::Result(value)),
            OutputFormat::Csv => separated::line(cells.iter().map(Cell::raw)),
            OutputFormat::Table => self.aligned(look, &cells),
        };
        self.print(&line);
    }

    /// Prints a remark between the events. In CSV, whose lines are all of one kind, it goes to standard error.
    pub(crate) fn remark<T: Serialize>(&mut self, look: &Look, heading: &Heading, (value, text): (&T, &Text)) {
        match look.output.value {
            OutputFormat::Json => self.print(&json::line(heading, Outcome::Result(value))),
            OutputFormat::Csv => super::note(look, text),
            OutputFormat::Table => {
                self.print(&format!("{}\n", colour::paint(text.get(look.lang()), Tone::Warn, look.colour)));
            }
        }
    }

    fn print(&mut self, line: &str) {
        self.unread |= out_live(line).is_err();
    }

    fn aligned(&mut self, look: &Look, cells: &[Cell]) -> String {
        let mut line = String::new();
        let columns = self.columns.iter().zip(&mut self.widths).zip(cells);
        for ((column, width), cell) in columns.filter(|((column, _), _)| column.side != Side::Unseen) {
            let text = shown(cell, look.lang());
            *width = text.width().max(*width);
            let pad = " ".repeat(*width - text.width());
            let painted = colour::paint(&text, cell.tone(), look.colour);
            line.push_str(&if column.side == Side::Right { pad + &painted } else { painted + &pad });
            line.push_str("  ");
        }
        line.trim_end().to_owned() + "\n"
    }
}

fn shown(cell: &Cell, lang: Lang) -> String {
    match cell {
        Cell::Unknown => String::new(),
        cell => cell.shown(lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_on_the_screen_is_left_out() {
        assert_eq!(clipped("a\nb\nc\n", 3), "a\nb\n");
        assert_eq!(clipped("a\nb\n", 24), "a\nb\n");
        assert_eq!(clipped("a\n", 0), "a\n");
    }
}
