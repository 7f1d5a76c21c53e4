//! A page for a messenger: a phone is too narrow for tables, so each row is a few short lines.

use beagle_core::{Lang, Text};

use super::page::{Block, Cell, Page, Side, Table, Tone};

/// A line of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MessageLine {
    pub(crate) text: String,
    pub(crate) weight: Weight,
}

/// How a line of a message looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Plain,
    Bold,
}

/// The page, line by line.
pub(crate) fn lines(page: &Page, lang: Lang) -> Vec<MessageLine> {
    let mut lines = Vec::new();
    for block in &page.blocks {
        match block {
            Block::Table(table) => table.rows.iter().for_each(|row| write(table, row, (lang, &mut lines))),
            Block::Line(text, tone) => {
                let weight = if *tone == Tone::Strong { Weight::Bold } else { Weight::Plain };
                lines.push(MessageLine { text: text.get(lang).to_owned(), weight });
            }
            Block::Sum(name, amount) => {
                lines.push(MessageLine { text: format!("{} {amount}", name.get(lang)), weight: Weight::Bold });
            }
            Block::Gap => lines.push(plain(String::new())),
        }
    }
    lines
}

/// What a row is about, and below it what is known of it. There is no room for what is not.
fn write(table: &Table, row: &[Cell], (lang, lines): (Lang, &mut Vec<MessageLine>)) {
    let seen = table.columns.iter().zip(row).filter(|(column, cell)| {
        column.side != Side::Unseen && !matches!(cell, Cell::Blank | Cell::Unknown) && !cell.shown(lang).is_empty()
    });
    let mut names = Vec::new();
    let (mut facts, mut sentences) = (Vec::new(), Vec::new());
    for (at, (column, cell)) in seen.enumerate() {
        let text = marked(cell, lang);
        match column.side {
            Side::Wrapped => sentences.push(text),
            // A number alone says nothing.
            Side::Right if at == 0 => names.push(titled(&column.title, &text, lang)),
            _ if at == 0 || column.side == Side::Clipped => names.push(text),
            _ => facts.push(titled(&column.title, &text, lang)),
        }
    }
    lines.push(MessageLine { text: names.join(" "), weight: Weight::Bold });
    if !facts.is_empty() {
        lines.push(plain(facts.join(" · ")));
    }
    lines.extend(sentences.into_iter().map(plain));
}

/// A messenger has no colours but those of signs: a rise is red and a fall blue, as Korea has it.
fn marked(cell: &Cell, lang: Lang) -> String {
    let text = cell.shown(lang);
    match cell {
        Cell::Change(change) if change.is_zero() => text,
        Cell::Change(change) if change.is_sign_negative() => format!("🔹{text}"),
        Cell::Change(_) => format!("🔺{text}"),
        _ => text,
    }
}

fn titled(title: &Text, value: &str, lang: Lang) -> String {
    match title.get(lang) {
        "" => value.to_owned(),
        title => format!("{title} {value}"),
    }
}

const fn plain(text: String) -> MessageLine {
    MessageLine { text, weight: Weight::Plain }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::print::{clipped, left, right, unseen, wrapped};

    #[test]
    fn a_row_is_a_name_and_what_is_known_of_it() {
        let mut table = Table::new([
            left("symbol", "종목", "Symbol"),
            clipped("name", "이름", "Name"),
            right("qty", "수량", "Shares"),
            unseen("currency"),
            right("blank", "빈칸", "Blank"),
            right("change", "등락", "Change"),
            right("peak", "고점", "Peak"),
            wrapped("why", "이유", "Why"),
        ]);
        table.row([
            Cell::text("005930"),
            Cell::text("삼성전자"),
            Cell::Quantity(Decimal::from(1_000)),
            Cell::text("KRW"),
            Cell::Blank,
            Cell::Change(Decimal::NEGATIVE_ONE),
            Cell::Unknown,
            Cell::Reason(Text::new("그대로 둠", "left alone"), Tone::Plain),
        ]);
        let mut page = Page::of(table);
        page.line(Text::new("끝", "the end"), Tone::Strong);
        let lines: Vec<String> = lines(&page, Lang::Ko).into_iter().map(|line| line.text).collect();
        assert_eq!(lines, ["005930 삼성전자", "수량 1,000 · 등락 🔹-1.00%", "그대로 둠", "끝"]);
    }
}
