//! What is shown, before it has a form: tables, fields and lines, of which the table, CSV and colour forms are made.

use std::borrow::Cow;

use beagle_core::Text;
use jiff::{Timestamp, tz::TimeZone};
use kis_api::Currency;
use rust_decimal::Decimal;

use super::number;

/// Everything one command shows.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(super) blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Debug)]
pub(super) enum Block {
    Table(Table),
    Line(Text, Tone),
    /// What a page comes to: its name and its amount.
    Sum(Text, String),
    Gap,
}

/// Rows under titles. The first table of a page is what its CSV form holds.
#[derive(Debug)]
pub(crate) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A column: its name for programs, its titles for people.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(super) key: Cow<'static, str>,
    pub(super) title: Text,
    pub(super) side: Side,
    /// Where a terminal is too narrow, the highest rank goes first; 0 stays.
    pub(super) rank: u8,
}

impl Column {
    /// The same, of this little weight.
    pub(crate) fn rank(self, rank: u8) -> Self {
        Self { rank, ..self }
    }
}

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
    /// Left, and cut where the terminal is too narrow: names.
    Clipped,
    /// Left, and broken into lines where the terminal is too narrow. One such column a table, the last.
    Wrapped,
    /// For programs only: people see it in another column.
    Unseen,
}

/// How something is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    /// A profit or a rise: red, as Korea has it.
    Up,
    /// A loss or a fall: blue.
    Down,
    /// What is worth a look.
    Warn,
    /// What is there for completeness.
    Dim,
    Strong,
}

/// One value of a table.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    /// Nothing is known: not zero.
    Unknown,
    /// Nothing belongs here.
    Blank,
    Text(String),
    /// A word of ours, in both languages, with its name for programs.
    Word(&'static str, Text, Tone),
    Quantity(Decimal),
    Money(Decimal, Currency),
    /// Of an index.
    Points(Decimal),
    /// A price in the colour of its change.
    Price(Decimal, Currency, Tone),
    /// Money with its sign and colour.
    Profit(Decimal, Currency),
    /// A percentage with its sign and colour.
    Change(Decimal),
    Percent(Decimal),
    Instant(Timestamp),
    /// A time with its offset; people see it to the minute, on the clock that the title names.
    Local(String),
    /// A sentence.
    Reason(Text, Tone),
}

impl Page {
    /// A page that begins with this table.
    pub(crate) fn of(table: Table) -> Self {
        let mut page = Self::default();
        page.table(table);
        page
    }

    pub(crate) fn table(&mut self, table: Table) {
        self.gap();
        self.blocks.push(Block::Table(table));
    }

    /// A table, and what to say when it has no rows.
    pub(crate) fn table_or(&mut self, table: Table, none: Text) {
        let is_empty = table.rows.is_empty();
        self.table(table);
        if is_empty {
            self.line(none, Tone::Dim);
        }
    }

    pub(crate) fn line(&mut self, text: Text, tone: Tone) {
        self.blocks.push(Block::Line(text, tone));
    }

    /// What the page comes to.
    pub(crate) fn sum(&mut self, name: Text, amount: String) {
        self.blocks.push(Block::Sum(name, amount));
    }

    pub(crate) fn gap(&mut self) {
        if !self.blocks.is_empty() {
            self.blocks.push(Block::Gap);
        }
    }
}

impl Table {
    pub(crate) fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self { columns: columns.into_iter().collect(), rows: Vec::new() }
    }

    /// Adds a row; it has one cell a column.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let cells: Vec<Cell> = cells.into_iter().collect();
        debug_assert_eq!(cells.len(), self.columns.len(), "{:?}", self.columns);
        self.rows.push(cells);
    }
}

/// A column of texts.
pub(crate) fn left(key: &'static str, ko: &str, en: &str) -> Column {
    Column { key: Cow::Borrowed(key), title: Text::new(ko, en), side: Side::Left, rank: 0 }
}

/// A column that programs and people know by the same name.
pub(crate) fn named(name: &str, side: Side) -> Column {
    Column { key: Cow::Owned(name.to_owned()), title: Text::both(|_| name.to_owned()), side, rank: 0 }
}

/// A column of names.
pub(crate) fn clipped(key: &'static str, ko: &str, en: &str) -> Column {
    Column { side: Side::Clipped, ..left(key, ko, en) }
}

/// A column of numbers.
pub(crate) fn right(key: &'static str, ko: &str, en: &str) -> Column {
    Column { side: Side::Right, ..left(key, ko, en) }
}

/// A column of CSV alone: what people see as ₩ or $.
pub(crate) fn currency() -> Column {
    unseen("currency")
}

/// A column of CSV alone: what people are told elsewhere.
pub(crate) fn unseen(key: &'static str) -> Column {
    Column { side: Side::Unseen, ..left(key, "", "") }
}

/// The last column, of sentences.
pub(crate) fn wrapped(key: &'static str, ko: &str, en: &str) -> Column {
    Column { side: Side::Wrapped, ..left(key, ko, en) }
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Unknown } else { Self::Text(text) }
    }

    /// `2026-03-03T09:30:00-05:00`.
    pub(crate) fn local(time: impl Into<String>) -> Self {
        Self::Local(time.into())
    }

    pub(crate) fn maybe<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Unknown, cell)
    }

    /// For people.
    pub(super) fn shown(&self, lang: beagle_core::Lang) -> String {
        match self {
            Self::Unknown => "-".into(),
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Local(time) => time.chars().take("2026-03-03T09:30".len()).collect::<String>().replace('T', " "),
            Self::Word(_, text, _) | Self::Reason(text, _) => text.get(lang).to_owned(),
            Self::Quantity(number) => number::grouped(*number),
            Self::Points(points) => number::fixed(*points, 2),
            Self::Money(amount, currency) | Self::Price(amount, currency, _) => number::money(*amount, *currency),
            Self::Profit(amount, currency) => number::signed(*amount, &number::money(amount.abs(), *currency)),
            Self::Change(percent) => number::signed(*percent, &number::percent(percent.abs())),
            Self::Percent(percent) => number::percent(*percent),
            // The owner's day is Seoul's, whichever market is meant.
            Self::Instant(at) => at.to_zoned(seoul()).strftime("%m-%d %H:%M:%S").to_string(),
        }
    }

    /// For programs.
    pub(super) fn raw(&self) -> String {
        match self {
            Self::Unknown | Self::Blank => String::new(),
            Self::Text(text) | Self::Local(text) => text.clone(),
            Self::Word(name, ..) => (*name).into(),
            Self::Reason(text, _) => text.en.clone(),
            Self::Quantity(number) | Self::Points(number) | Self::Change(number) | Self::Percent(number) => {
                number.normalize().to_string()
            }
            Self::Money(amount, _) | Self::Price(amount, ..) | Self::Profit(amount, _) => {
                amount.normalize().to_string()
            }
            Self::Instant(at) => at.to_string(),
        }
    }

    pub(super) fn tone(&self) -> Tone {
        match self {
            Self::Profit(number, _) | Self::Change(number) if *number > Decimal::ZERO => Tone::Up,
            Self::Profit(number, _) | Self::Change(number) if *number < Decimal::ZERO => Tone::Down,
            Self::Word(.., tone) | Self::Reason(_, tone) | Self::Price(.., tone) => *tone,
            Self::Unknown => Tone::Dim,
            _ => Tone::Plain,
        }
    }
}

/// The owner's time zone.
pub(crate) fn seoul() -> TimeZone {
    // Korea has kept UTC+9 without summer time since 1988.
    TimeZone::fixed(jiff::tz::offset(9))
}
