//! Where a body and its endpoint's table differ. The decoder takes all of these; whoever keeps the tables wants to know.

use alloc::{borrow::Cow, format, string::String, vec::Vec};
use core::fmt;

use super::{json::Node, reply::Reply};
use crate::{
    Error, Result,
    endpoint::{Container, Field, Meta, Shape},
};

/// One difference, each told once, however many rows have it. Places are `output1.hldg_qty`, or `msg1` for the body's own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference {
    /// A key that no field takes.
    Unknown(String),
    /// A field or a part that is not there, in one row at least.
    Absent(String),
    /// A key or a part that came under another name, or in another letter case.
    Renamed {
        /// What the table calls it.
        place: String,
        /// What it is called here.
        found: String,
    },
    /// A list for an object, or the other way round.
    Reshaped {
        /// The part.
        place: String,
        /// What the table says.
        expected: Shape,
    },
    /// A text where the table has a part, or a part where it has a text.
    Misplaced(String),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(place) => write!(f, "{place}: no field takes it"),
            Self::Absent(place) => write!(f, "{place}: is not there"),
            Self::Renamed { place, found } => write!(f, "{place}: came as {found}"),
            Self::Reshaped { place, expected: Shape::List } => write!(f, "{place}: a list came as one object"),
            Self::Reshaped { place, expected: Shape::Object } => write!(f, "{place}: an object came as a list"),
            Self::Misplaced(place) => write!(f, "{place}: another kind of value"),
        }
    }
}

impl Meta {
    /// Where this body differs from the table, its envelope included. Nothing is said about the values: that is what
    /// [`check`](Meta::check) does.
    ///
    /// # Errors
    /// [`Error::is_malformed`] when it is not a JSON object.
    pub fn differences(&'static self, body: &str) -> Result<Vec<Difference>> {
        let place = |error: Error| error.at(self.id, "");
        let came = Reply::parse(body).map_err(place)?;
        let mut reply = Reply::parse(body).map_err(place)?;
        reply.adopt(self);
        let mut found = Found::default();
        for part in self.reply {
            if part.name.is_empty() {
                let part_of = |key: &str| self.reply.iter().any(|part| key.eq_ignore_ascii_case(part.name));
                found.row(part, &mut reply.pairs().iter().filter(|(key, _)| !part_of(key)));
                continue;
            }
            match reply.pairs().iter().position(|(key, _)| key.eq_ignore_ascii_case(part.name)) {
                None => found.add(Difference::Absent(part.name.into())),
                Some(at) => {
                    found.name(part.name.into(), part.name, &came.pairs()[at].0);
                    found.part(part, &reply.pairs()[at].1);
                }
            }
        }
        Ok(found.0)
    }
}

/// The differences found so far, each once.
#[derive(Default)]
struct Found(Vec<Difference>);

type Pair<'a> = (Cow<'a, str>, Node<'a>);

impl Found {
    fn add(&mut self, difference: Difference) {
        if !self.0.contains(&difference) {
            self.0.push(difference);
        }
    }

    fn name(&mut self, place: String, name: &str, found: &str) {
        if found != name {
            self.add(Difference::Renamed { place, found: found.into() });
        }
    }

    fn part(&mut self, part: &'static Container, node: &Node<'_>) {
        let reshaped = || Difference::Reshaped { place: part.name.into(), expected: part.shape };
        match (part.shape, node) {
            (Shape::Object, Node::Object(pairs)) => self.row(part, &mut pairs.iter()),
            (Shape::List, Node::List(rows)) => self.rows(part, rows),
            (Shape::List, object @ Node::Object(_)) => {
                self.add(reshaped());
                self.rows(part, core::slice::from_ref(object));
            }
            (Shape::Object, Node::List(rows)) => {
                self.add(reshaped());
                self.rows(part, rows);
            }
            (_, Node::Text(_) | Node::Null) => self.add(Difference::Misplaced(part.name.into())),
        }
    }

    fn rows(&mut self, part: &'static Container, rows: &[Node<'_>]) {
        for row in rows {
            match row {
                Node::Object(pairs) => self.row(part, &mut pairs.iter()),
                _ => self.add(Difference::Misplaced(part.name.into())),
            }
        }
    }

    fn row<'n, 'a: 'n>(&mut self, part: &'static Container, pairs: &mut dyn Iterator<Item = &'n Pair<'a>>) {
        let place = |name: &str| match part.name {
            "" => name.into(),
            part => format!("{part}.{name}"),
        };
        let mut seen = Vec::new();
        for (key, node) in pairs {
            match part.fields.iter().map(Field::name).find(|name| key.eq_ignore_ascii_case(name)) {
                None => self.add(Difference::Unknown(place(key))),
                Some(name) => {
                    self.name(place(name), name, key);
                    seen.push(name);
                    if matches!(node, Node::List(_) | Node::Object(_)) {
                        self.add(Difference::Misplaced(place(name)));
                    }
                }
            }
        }
        for name in part.fields.iter().map(Field::name).filter(|name| !seen.contains(name)) {
            self.add(Difference::Absent(place(name)));
        }
    }
}
