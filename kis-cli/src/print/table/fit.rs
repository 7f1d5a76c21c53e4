//! Making a table fit its terminal: names are clipped and sentences broken first, then columns of less weight go.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{GAP, Laid};
use crate::print::page::{Column, Side};

/// A column of sentences is not squeezed below this, nor one of names below that.
const SENTENCES: usize = 22;
const NAMES: usize = 12;

/// Fits the columns, and gives back those that had to go. Without a terminal everything stays as wide as it is.
pub(super) fn fit<'a>(laid: &mut Vec<Laid<'a>>, terminal: Option<usize>) -> Vec<&'a Column> {
    let mut hidden = Vec::new();
    let Some(terminal) = terminal else { return hidden };
    loop {
        squeeze(laid, terminal);
        let least = laid.iter().enumerate().max_by_key(|(_, column)| column.column.rank);
        match least {
            Some((at, column)) if total(laid) > terminal && column.column.rank > 0 => {
                hidden.push(laid.remove(at).column)
            }
            _ => return hidden,
        }
    }
}

fn total(laid: &[Laid<'_>]) -> usize {
    laid.iter().map(|column| column.width).sum::<usize>() + GAP.len() * laid.len().saturating_sub(1)
}

fn squeeze(laid: &mut [Laid<'_>], terminal: usize) {
    for column in laid.iter_mut() {
        column.width = column.natural;
    }
    for (side, least) in [(Side::Wrapped, SENTENCES), (Side::Clipped, NAMES)] {
        for at in 0..laid.len() {
            let over = total(laid).saturating_sub(terminal);
            let column = &mut laid[at];
            if column.column.side == side {
                column.width -= over.min(column.width.saturating_sub(least));
            }
        }
    }
}

/// The beginning of a text, with a mark that it goes on.
pub(super) fn clip(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut clipped = String::new();
    let mut room = width.saturating_sub(2);
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if wide > room {
            break;
        }
        room -= wide;
        clipped.push(c);
    }
    clipped + ".."
}

/// Breaks a sentence at its blanks into lines of this width. A word that is wider stays whole.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut start, mut end) = (0, 0);
    for word in text.split_inclusive(' ') {
        let next = end + word.len();
        if end > start && text[start..next].trim_end().width() > width {
            lines.push(text[start..end].trim_end().to_owned());
            start = end;
        }
        end = next;
    }
    lines.push(text[start..].trim_end().to_owned());
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

    #[test]
    fn names_are_clipped_at_whole_letters() {
        assert_eq!(clip("삼성전자", 8), "삼성전자");
        assert_eq!(clip("삼성전자우", 8), "삼성전..");
        assert_eq!(clip("삼성전자우", 9), "삼성전..");
    }
}
