//! A JSON tree that borrows from the body and keeps pairs in the order in which they arrived.

use alloc::{borrow::Cow, format, string::ToString, vec::Vec};
use core::{fmt, mem};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON value whose scalars are all text: KIS writes nearly every number as a string.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'a> {
    /// A string, number or boolean, as text.
    Text(Cow<'a, str>),
    /// `null`.
    Null,
    /// An array.
    List(Vec<Node<'a>>),
    /// An object's pairs.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl Node<'_> {
    /// The same value, which borrows nothing.
    pub(super) fn into_owned(self) -> Node<'static> {
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Self::Text(text) => Node::Text(own(text)),
            Self::Null => Node::Null,
            Self::List(items) => Node::List(items.into_iter().map(Node::into_owned).collect()),
            Self::Object(pairs) => {
                Node::Object(pairs.into_iter().map(|(key, node)| (own(key), node.into_owned())).collect())
            }
        }
    }

    /// Whether it stands for nothing: `null`, blank text, or a container with nothing in it.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Null => true,
            Self::List(items) => items.is_empty(),
            Self::Object(pairs) => pairs.is_empty(),
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Room(0).deserialize(deserializer)
    }
}

/// The key under which serde_json hands a number over as text, once anybody in the program has turned on its feature
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads a value; an object is expected to have this many pairs at most.
#[derive(Clone, Copy)]
struct Room(usize);

impl<'de> DeserializeSeed<'de> for Room {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Room {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text.into())))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(if value { "true" } else { "false" })))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(value.to_string())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(value.to_string())))
    }

    /// Fifteen digits survive the way through a float; of more, nobody knows which were there.
    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        let text = value.to_string();
        let digits = text.bytes().filter(u8::is_ascii_digit).skip_while(|b| *b == b'0').count();
        let zeros = if text.contains('.') { 0 } else { text.bytes().rev().take_while(|b| *b == b'0').count() };
        Ok(Node::Text(Cow::Owned(if digits - zeros.min(digits) > 15 { format!("{text} (inexact)") } else { text })))
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node<'de>, A::Error> {
        // Rows of one list have the same width: each tells how much room the next one needs.
        let mut list = Vec::new();
        let mut room = self;
        while let Some(item) = items.next_element_seed(room)? {
            if let Node::Object(pairs) = &item {
                room = Self(pairs.len());
            }
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut pairs = Vec::with_capacity(self.0.max(8));
        while let Some((Key(key), value)) = map.next_entry()? {
            pairs.push((key, value));
        }
        if let [(key, number @ Node::Text(_))] = &mut pairs[..]
            && key == NUMBER
        {
            return Ok(mem::replace(number, Node::Null));
        }
        if pairs.len() > self.0 {
            keep_last(&mut pairs);
        }
        Ok(Node::Object(pairs))
    }
}

/// A key that came twice has its last value, as everywhere in JSON. Rows of the width of the one before are not searched.
fn keep_last(pairs: &mut Vec<(Cow<'_, str>, Node<'_>)>) {
    let mut at = 0;
    while at < pairs.len() {
        if pairs[at + 1..].iter().any(|(key, _)| *key == pairs[at].0) {
            pairs.remove(at);
        } else {
            at += 1;
        }
    }
}

/// A key that borrows where it can, which `Cow`'s own `Deserialize` does not.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_str(Room(0))? {
            Node::Text(text) => Ok(Self(text)),
            _ => Err(D::Error::custom("a key is not text")),
        }
    }
}
