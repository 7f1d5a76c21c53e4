//! Rows with which the broker fills a list up, or says that it is empty.

use alloc::vec::Vec;

use super::{
    json::Node,
    number::{is_nothing, trimmed},
    reply::{Pairs, find},
};
use crate::endpoint::{Container, Field, FieldType};

/// What makes a row of a list no row.
pub(super) enum Phantom {
    /// It names no product and no order, and its numbers and dates are nothing; codes may say something all the same.
    Nameless { names: Vec<&'static str>, fields: &'static [Field] },
    /// All of its texts are empty and all of its numbers zero.
    Blank,
    /// Only that it has no fields: rows of numbers alone are told apart by their place.
    Bare,
}

impl Phantom {
    /// What it is in this part.
    pub(super) fn of(part: Option<&'static Container>) -> Self {
        let Some(part) = part else { return Self::Blank };
        let names: Vec<_> = part.fields.iter().map(Field::name).filter(|name| is_name(name)).collect();
        let has_text = part.fields.iter().any(|field| matches!(field.ty(), FieldType::Text | FieldType::Date));
        match (names.is_empty(), has_text) {
            (false, _) => Self::Nameless { names, fields: part.fields },
            (true, true) => Self::Blank,
            (true, false) => Self::Bare,
        }
    }

    /// Whether this row is one.
    pub(super) fn is(&self, row: &Pairs<'_>) -> bool {
        match self {
            Self::Nameless { names, fields } => {
                let mut found = names.iter().filter_map(|name| find(row, name)).peekable();
                match found.peek() {
                    Some(_) => found.all(is_blank) && is_worthless(row, fields),
                    None => holds_nothing(row),
                }
            }
            Self::Blank => holds_nothing(row),
            Self::Bare => row.is_empty(),
        }
    }
}

/// `pdno`, `ovrs_pdno`, `odno`: the number of a product or an order.
fn is_name(word: &str) -> bool {
    let ends = |end: &str| word.len() >= end.len() && word[word.len() - end.len()..].eq_ignore_ascii_case(end);
    ends("pdno") || ends("odno")
}

/// Whether every text is empty and every number zero.
pub(super) fn holds_nothing(row: &Pairs<'_>) -> bool {
    row.iter().all(|(_, node)| is_blank(node))
}

/// Whether everything but texts is nothing.
fn is_worthless(row: &Pairs<'_>, fields: &[Field]) -> bool {
    fields
        .iter()
        .filter(|field| field.ty() != FieldType::Text)
        .all(|field| find(row, field.name()).is_none_or(is_blank))
}

/// Empty, or zero.
fn is_blank(node: &Node<'_>) -> bool {
    match node {
        Node::Text(text) => {
            let text = trimmed(text);
            is_nothing(text) || text.bytes().all(|b| matches!(b, b'0' | b'.' | b'-' | b'+' | b'/'))
        }
        nothing => nothing.is_nothing(),
    }
}
