//! A parsed body: its parts by the names that the table gives them.

use alloc::{borrow::Cow, format, string::String, vec::Vec};

use super::{
    json::Node,
    phantom::{Phantom, holds_nothing},
    row::{Fault, FromRow, Row, blame},
};
use crate::{
    Error, Result,
    endpoint::{Class, Container, Kind, Meta},
};

/// The pairs of an object, in the order in which they arrived.
pub(super) type Pairs<'a> = [(Cow<'a, str>, Node<'a>)];

/// A parsed body and the first thing in it that could not be read.
#[derive(Debug)]
pub struct Reply<'a> {
    pairs: Vec<(Cow<'a, str>, Node<'a>)>,
    parts: &'static [Container],
    absence: Absence,
    fault: Option<Fault>,
}

/// What it means that a list is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Absence {
    /// Nobody knows: holdings or orders may have been left out.
    Fault,
    /// That it has no rows: the broker said so, or it is about prices.
    Empty,
}

/// 조회할 내용이 없습니다 — success, and no rows (the second one is paper's).
const NO_ROWS: &[&str] = &["KIOK0560", "70070000"];

impl<'a> Reply<'a> {
    /// Parses a body, which must be one JSON object.
    ///
    /// # Errors
    /// [`Error::is_malformed`] when it is anything else.
    pub fn parse(body: &'a str) -> Result<Self> {
        let body = body.trim_start_matches('\u{feff}');
        let node = serde_json::from_str(body).or_else(|error| {
            // JSON wants control characters escaped; a headline with a bare tab in it is no reason to lose a page.
            let blank = |c: char| if c.is_control() { ' ' } else { c };
            let cleaned = body.contains(char::is_control).then(|| body.chars().map(blank).collect::<String>());
            let again = cleaned.as_deref().and_then(|cleaned| serde_json::from_str::<Node<'_>>(cleaned).ok());
            again.map(Node::into_owned).ok_or(error)
        });
        match node {
            Ok(Node::Object(pairs)) => Ok(Self { pairs, parts: &[], absence: Absence::Fault, fault: None }),
            Ok(_) => Err(Error::malformed("the reply is not a JSON object")),
            Err(error) => Err(Error::malformed(format!("the reply is not JSON: {error}"))),
        }
    }

    /// Calls each part what the endpoint's table calls it, however it came.
    pub(super) fn adopt(&mut self, meta: &'static Meta) {
        self.parts = meta.reply;
        if self.has_no_rows() || meta.class == Class::Quote {
            self.absence = Absence::Empty;
        }
        for part in missing(meta.reply, &self.pairs) {
            if let Some(at) = self.other_name(part) {
                self.pairs[at].0 = Cow::Borrowed(part.name);
            }
        }
        self.untangle();
    }

    /// Two parts that came under each other's names, about which the documents' tables and examples disagree, too: each
    /// has no field of its own.
    fn untangle(&mut self) {
        let mut named = self.parts.iter().filter(|part| !part.name.is_empty());
        while let Some(part) = named.next() {
            let place = |part: &Container| self.pairs.iter().position(|(key, _)| key.eq_ignore_ascii_case(part.name));
            let Some(at) = place(part).filter(|at| is_foreign(&self.pairs[*at].1, part)) else { continue };
            let other = named.clone().find_map(|other| {
                let there = place(other)?;
                let fits = |node: &Node<'_>, part| node.is_nothing() || (holds(node, part) && is_foreign(node, other));
                (holds(&self.pairs[at].1, other) && fits(&self.pairs[there].1, part)).then_some(there)
            });
            if let Some(there) = other {
                let (low, high) = self.pairs.split_at_mut(at.max(there));
                core::mem::swap(&mut low[at.min(there)].1, &mut high[0].1);
            }
        }
    }

    /// Refuses a success that has none of its parts.
    pub(super) fn has_a_part(&mut self, meta: &'static Meta) -> Result<()> {
        let parts = meta.reply.iter().filter(|part| !part.name.is_empty()).count();
        if parts == 0 || self.has_no_rows() || meta.kind == Kind::Auth || missing(meta.reply, &self.pairs).len() < parts
        {
            return Ok(());
        }
        Err(Error::malformed("a part of the reply is missing").with_field(meta.reply[1].name, None))
    }

    /// Whether the broker says that there are none.
    fn has_no_rows(&mut self) -> bool {
        NO_ROWS.contains(&self.root().text("msg_cd").as_str())
    }

    /// The place of a part that came under another key: one of those that the documents' tables and examples disagree
    /// about, or one that nobody else takes and that holds this part's fields.
    fn other_name(&self, part: &Container) -> Option<usize> {
        let alias = |key: &str| part.aliases.iter().any(|alias| key.eq_ignore_ascii_case(alias));
        let taken = |key: &str| self.parts.iter().any(|part| key.eq_ignore_ascii_case(part.name));
        let known = self.pairs.iter().position(|(key, _)| alias(key));
        known.or_else(|| self.pairs.iter().position(|(key, node)| !taken(key) && holds(node, part)))
    }

    /// The body's own fields.
    pub fn root(&mut self) -> Row<'_, 'a> {
        Row::new(&self.pairs, "", &mut self.fault)
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
        Row::new(pairs, path.last().copied().unwrap_or_default(), &mut self.fault)
    }

    /// A part that is one object. A list of one is taken for it; where it is missing or empty, its fields are.
    pub fn object<T: FromRow>(&mut self, name: &'static str) -> T {
        T::from_row(&mut self.part(name))
    }

    /// A part that is a list of rows. One object is taken for a list of one; rows that hold nothing are dropped.
    pub fn list<T: FromRow>(&mut self, name: &'static str) -> Vec<T> {
        let mut list = Vec::new();
        self.each(name, &mut |row, rows| {
            if list.is_empty() {
                list.reserve_exact(rows);
            }
            list.push(T::from_row(row));
        });
        list
    }

    /// The one object of a part.
    pub(super) fn part(&mut self, name: &'static str) -> Row<'_, 'a> {
        let pairs = match find(&self.pairs, name).map(only) {
            None => &[],
            Some(Some(pairs)) => pairs,
            Some(None) => {
                blame(&mut self.fault, "one object was expected", name, None);
                &[]
            }
        };
        Row::new(pairs, name, &mut self.fault)
    }

    /// Each row of a part that is not a phantom, with how many rows there are at most.
    pub(super) fn each(&mut self, name: &'static str, take: &mut dyn FnMut(&mut Row<'_, 'a>, usize)) {
        let rows: &[Node<'_>] = match find(&self.pairs, name) {
            Some(Node::List(rows)) => rows,
            Some(object @ Node::Object(_)) => core::slice::from_ref(object),
            None if self.absence == Absence::Empty => &[],
            Some(node) if node.is_nothing() => &[],
            other => {
                let message = if other.is_none() { "a part of the reply is missing" } else { "a list was expected" };
                blame(&mut self.fault, message, name, None);
                &[]
            }
        };
        let phantom = Phantom::of(self.parts.iter().find(|part| part.name == name));
        for (index, row) in rows.iter().enumerate() {
            match row {
                Node::Object(pairs) if phantom.is(pairs) => {}
                Node::Object(pairs) => take(&mut Row::new(pairs, name, &mut self.fault).at(index), rows.len() - index),
                nothing if nothing.is_nothing() => {}
                _ => blame(&mut self.fault, "a row is not an object", format_args!("{name}[{index}]"), None),
            }
        }
    }

    /// The body as it came, but for the names of its parts.
    pub(super) fn pairs(&self) -> &Pairs<'a> {
        &self.pairs
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

/// The parts that no key of the body names.
fn missing(parts: &'static [Container], pairs: &Pairs<'_>) -> Vec<&'static Container> {
    parts.iter().filter(|part| !part.name.is_empty() && find(pairs, part.name).is_none()).collect()
}

/// The fields of one object, or of a list with one row that is no phantom; none where there is nothing.
fn only<'r, 'a>(node: &'r Node<'a>) -> Option<&'r Pairs<'a>> {
    match node {
        Node::Object(pairs) => Some(pairs),
        Node::List(rows) if rows.len() == 1 => only(&rows[0]),
        Node::List(rows) => {
            let is_phantom = |row: &Node<'_>| match row {
                Node::Object(pairs) => holds_nothing(pairs),
                other => other.is_nothing(),
            };
            let mut real = rows.iter().filter(|row| !is_phantom(row));
            match (real.next(), real.next()) {
                (None, _) => Some(&[]),
                (Some(row), None) => only(row),
                _ => None,
            }
        }
        nothing => nothing.is_nothing().then_some(&[]),
    }
}

/// Whether none of the first row's keys is a field of the part.
fn is_foreign(node: &Node<'_>, part: &Container) -> bool {
    first(node).is_some_and(|pairs| {
        let own = |key: &str| part.fields.iter().any(|field| key.eq_ignore_ascii_case(field.name()));
        !pairs.is_empty() && !pairs.iter().any(|(key, _)| own(key))
    })
}

/// The one object, or the first row.
fn first<'r, 'a>(node: &'r Node<'a>) -> Option<&'r Pairs<'a>> {
    match node {
        Node::Object(pairs) => Some(pairs),
        Node::List(rows) => match rows.first() {
            Some(Node::Object(pairs)) => Some(pairs),
            _ => None,
        },
        _ => None,
    }
}

/// Whether these are a part's fields: at least half of the first row's keys are.
fn holds(node: &Node<'_>, part: &Container) -> bool {
    let Some(pairs) = first(node) else { return false };
    let own = |key: &str| part.fields.iter().any(|field| key.eq_ignore_ascii_case(field.name()));
    !pairs.is_empty() && pairs.iter().filter(|(key, _)| own(key)).count() * 2 >= pairs.len()
}

/// The value of a key; of one in another letter case, where there is no such key.
pub(super) fn find<'r, 'a>(pairs: &'r Pairs<'a>, name: &str) -> Option<&'r Node<'a>> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .or_else(|| pairs.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)))
        .map(|(_, node)| node)
}
