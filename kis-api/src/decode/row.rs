//! The cursor: it guesses that the next field is the one asked for, and keeps the first error.

use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
    vec::Vec,
};

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::{
    json::Node,
    number::{self, Read},
};
use crate::{Error, Result, endpoint::Container};

type Pairs<'a> = [(Cow<'a, str>, Node<'a>)];

/// A parsed body and the first thing in it that could not be read.
#[derive(Debug)]
pub struct Reply<'a> {
    pairs: Vec<(Cow<'a, str>, Node<'a>)>,
    fault: Option<Fault>,
}

#[derive(Debug)]
struct Fault {
    message: &'static str,
    field: String,
    raw: Option<String>,
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
    /// Takes the fields. Errors are kept by the row's [`Reply`].
    fn from_row(row: &mut Row<'_, '_>) -> Self;
}

impl<'a> Reply<'a> {
    /// Parses a body, which must be one JSON object.
    ///
    /// # Errors
    /// [`Error::is_malformed`] when it is anything else.
    pub fn parse(body: &'a str) -> Result<Self> {
        match serde_json::from_str(body) {
            Ok(Node::Object(pairs)) => Ok(Self { pairs, fault: None }),
            Ok(_) => Err(Error::malformed("the reply is not a JSON object")),
            Err(error) => Err(Error::malformed(format!("the reply is not JSON: {error}"))),
        }
    }

    /// Calls each part what its endpoint's type calls it: the documents' tables and examples disagree about some.
    pub(super) fn rename(&mut self, parts: &'static [Container]) {
        for part in parts.iter().filter(|part| !part.aliases.is_empty()) {
            if find(&self.pairs, part.name).is_some() {
                continue;
            }
            let other = |key: &str| part.aliases.iter().any(|alias| key.eq_ignore_ascii_case(alias));
            if let Some((key, _)) = self.pairs.iter_mut().find(|(key, _)| other(key)) {
                *key = Cow::Borrowed(part.name);
            }
        }
    }

    /// The body's own fields.
    pub fn root(&mut self) -> Row<'_, 'a> {
        Row { pairs: &self.pairs, next: 0, container: "", index: None, fault: &mut self.fault }
    }

    /// The fields of an object inside of objects; none where it is missing.
    pub(crate) fn nested(&mut self, path: &[&'static str]) -> Row<'_, 'a> {
        let mut pairs: &Pairs<'_> = &self.pairs;
        for name in path {
            pairs = match find(pairs, name) {
                Some(Node::Object(inner)) => inner,
                _ => &[],
            };
        }
        Row { pairs, next: 0, container: path.last().copied().unwrap_or_default(), index: None, fault: &mut self.fault }
    }

    /// A part that is one object. A list of one is taken for it; an empty list is an object without fields.
    pub fn object<T: FromRow>(&mut self, name: &'static str) -> T {
        let pairs: &Pairs<'_> = match find(&self.pairs, name) {
            Some(Node::Object(pairs)) => pairs,
            Some(Node::List(rows)) => match rows.as_slice() {
                [] => &[],
                [Node::Object(pairs)] => pairs,
                _ => {
                    blame(&mut self.fault, "one object was expected", name, None);
                    &[]
                }
            },
            Some(Node::Text(text)) if text.trim().is_empty() => &[],
            other => {
                let message =
                    if other.is_none() { "a part of the reply is missing" } else { "one object was expected" };
                blame(&mut self.fault, message, name, None);
                &[]
            }
        };
        T::from_row(&mut Row { pairs, next: 0, container: name, index: None, fault: &mut self.fault })
    }

    /// A part that is a list of rows. One object is taken for a list of one; rows that hold nothing are dropped.
    pub fn list<T: FromRow>(&mut self, name: &'static str) -> Vec<T> {
        let rows: &[Node<'_>] = match find(&self.pairs, name) {
            Some(Node::List(rows)) => rows,
            Some(object @ Node::Object(_)) => core::slice::from_ref(object),
            Some(Node::Text(text)) if text.trim().is_empty() => &[],
            other => {
                let message = if other.is_none() { "a part of the reply is missing" } else { "a list was expected" };
                blame(&mut self.fault, message, name, None);
                &[]
            }
        };
        let mut list = Vec::with_capacity(rows.len());
        for (index, row) in rows.iter().enumerate() {
            let Node::Object(pairs) = row else {
                blame(&mut self.fault, "a row is not an object", name, None);
                break;
            };
            if !is_phantom(pairs) {
                let index = Some(index);
                list.push(T::from_row(&mut Row { pairs, next: 0, container: name, index, fault: &mut self.fault }));
            }
        }
        list
    }

    /// The first thing that could not be read, as an error.
    ///
    /// # Errors
    /// [`Error::is_malformed`], naming the field and its text.
    pub fn finish(self) -> Result<()> {
        match self.fault {
            None => Ok(()),
            Some(Fault { message, field, raw }) => Err(Error::malformed(message).with_field(field, raw.as_deref())),
        }
    }
}

fn find<'r, 'a>(pairs: &'r Pairs<'a>, name: &str) -> Option<&'r Node<'a>> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .or_else(|| pairs.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)))
        .map(|(_, node)| node)
        .filter(|node| **node != Node::Null)
}

/// The broker fills some lists up with a row in which every text is empty and every number zero.
fn is_phantom(pairs: &Pairs<'_>) -> bool {
    pairs.iter().all(|(_, node)| match node {
        Node::Text(text) => number::trimmed(text).bytes().all(|b| matches!(b, b'0' | b'.' | b'-' | b'+')),
        Node::Null => true,
        Node::List(_) | Node::Object(_) => false,
    })
}

#[cold]
fn blame(fault: &mut Option<Fault>, message: &'static str, field: impl ToString, raw: Option<&str>) {
    if fault.is_none() {
        *fault = Some(Fault { message, field: field.to_string(), raw: raw.map(ToString::to_string) });
    }
}

impl<'r, 'a> Row<'r, 'a> {
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
        self.read(name, number::date)
    }

    /// A time of day; `None` when it is empty or missing.
    #[inline]
    pub fn time(&mut self, name: &str) -> Option<Time> {
        self.read(name, number::time)
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
            Node::Null => None,
            Node::List(_) | Node::Object(_) => {
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
