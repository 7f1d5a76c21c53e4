//! The cursor: it guesses that the next field is the one asked for, and keeps the first error.

use alloc::{
    format,
    string::{String, ToString},
};

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::{
    json::Node,
    moment,
    number::{self, Read},
    reply::Pairs,
};

/// Something that could not be read.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) message: &'static str,
    pub(super) field: String,
    pub(super) raw: Option<String>,
}

/// One object of a reply.
#[derive(Debug)]
pub struct Row<'r, 'a> {
    pairs: &'r Pairs<'a>,
    next: usize,
    container: &'static str,
    index: Option<usize>,
    fault: &'r mut Option<Fault>,
}

/// A struct that is read from one object.
pub trait FromRow {
    /// Takes the fields. Errors are kept by the row's [`Reply`](super::Reply).
    fn from_row(row: &mut Row<'_, '_>) -> Self;
}

/// Keeps a fault, if it is the first one.
#[cold]
pub(super) fn blame(fault: &mut Option<Fault>, message: &'static str, field: impl ToString, raw: Option<&str>) {
    if fault.is_none() {
        *fault = Some(Fault { message, field: field.to_string(), raw: raw.map(ToString::to_string) });
    }
}

impl<'r, 'a> Row<'r, 'a> {
    pub(super) fn new(pairs: &'r Pairs<'a>, container: &'static str, fault: &'r mut Option<Fault>) -> Self {
        Self { pairs, next: 0, container, index: None, fault }
    }

    pub(super) fn at(self, index: usize) -> Self {
        Self { index: Some(index), ..self }
    }

    /// The fields as they came.
    pub(super) fn pairs(&self) -> &'r Pairs<'a> {
        self.pairs
    }

    /// A text or code without its padding; empty when it is missing.
    #[inline]
    pub fn text(&mut self, name: &str) -> String {
        self.find(name).map(number::trimmed).unwrap_or_default().into()
    }

    /// A text exactly as it came: a page cursor goes back with its padding.
    #[inline]
    pub fn verbatim(&mut self, name: &str) -> String {
        self.find(name).unwrap_or_default().into()
    }

    /// A decimal number; `None` when it is empty or missing.
    #[inline]
    pub fn decimal(&mut self, name: &str) -> Option<Decimal> {
        self.read(name, number::decimal)
    }

    /// A whole number; `None` when it is empty or missing.
    #[inline]
    pub fn integer(&mut self, name: &str) -> Option<i64> {
        self.read(name, number::integer)
    }

    /// A date; `None` when it is empty, all zeros or missing.
    #[inline]
    pub fn date(&mut self, name: &str) -> Option<Date> {
        self.read(name, moment::date)
    }

    /// A time of day; `None` when it is empty or missing.
    #[inline]
    pub fn time(&mut self, name: &str) -> Option<Time> {
        self.read(name, moment::time)
    }

    fn read<T>(&mut self, name: &str, parse: fn(&str) -> Read<T>) -> Option<T> {
        let text = self.find(name)?;
        parse(text).unwrap_or_else(|wanted| {
            let place = self.place(name);
            blame(self.fault, wanted, place, Some(text));
            None
        })
    }

    #[inline]
    fn find(&mut self, name: &str) -> Option<&'r str> {
        let node = match self.pairs.get(self.next) {
            Some((key, node)) if key == name => {
                self.next += 1;
                node
            }
            _ => self.search(name)?,
        };
        match node {
            Node::Text(text) => Some(text),
            nothing if nothing.is_nothing() => None,
            _ => {
                let place = self.place(name);
                blame(self.fault, "one value was expected", place, None);
                None
            }
        }
    }

    fn search(&mut self, name: &str) -> Option<&'r Node<'a>> {
        let at = self
            .pairs
            .iter()
            .position(|(key, _)| key == name)
            .or_else(|| self.pairs.iter().position(|(key, _)| key.eq_ignore_ascii_case(name)))?;
        self.next = at + 1;
        Some(&self.pairs[at].1)
    }

    #[cold]
    fn place(&self, name: &str) -> String {
        match (self.container, self.index) {
            ("", _) => name.to_string(),
            (container, None) => format!("{container}.{name}"),
            (container, Some(index)) => format!("{container}[{index}].{name}"),
        }
    }
}
