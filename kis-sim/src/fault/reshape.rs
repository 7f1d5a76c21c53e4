//! Replies whose shape is not the documents'.

use std::borrow::Cow;

use crate::wire::{Object, Value};

/// What an accepted order or reservation is called.
const NUMBERS: &[&str] = &["ODNO", "SOR_ODNO", "RSVN_ORD_SEQ", "OVRS_RSVN_ODNO"];

/// What happens to the objects of a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reshape {
    /// Fields that no document knows.
    Extra(Vec<String>),
    /// Fields that are not there.
    Missing(Vec<String>),
    /// Keys in the other case.
    Recase,
    /// The last row of every list once more.
    Duplicate,
    /// No number of an order or a reservation.
    Unnumbered,
    /// Trading days and holidays exchanged, on these days of the calendar.
    FlippedDays(Vec<String>),
}

impl Reshape {
    /// Changes the parts of a body; the envelope stays as it is.
    pub(crate) fn apply(&self, body: &mut Object) {
        for (_, value) in &mut body.0 {
            match value {
                Value::Object(object) => self.object(object),
                Value::List(rows) => {
                    rows.iter_mut().for_each(|row| self.object(row));
                    if let (Self::Duplicate, Some(last)) = (self, rows.last().cloned()) {
                        rows.push(last);
                    }
                }
                Value::Text(_) | Value::Number(_) => {}
            }
        }
    }

    fn object(&self, object: &mut Object) {
        match self {
            Self::Extra(names) if names.is_empty() => {
                object.0.insert(0, ("new_in_2027".into(), "Y".into()));
                object.0.push(("new_amt".into(), "0.0000".into()));
            }
            Self::Extra(names) => {
                object.0.extend(names.iter().map(|name| (Cow::Owned(name.clone()), Value::from("1"))));
            }
            Self::Missing(names) => object.0.retain(|(key, _)| !names.iter().any(|name| name == key)),
            Self::Recase => {
                for (key, _) in &mut object.0 {
                    *key = Cow::Owned(key.chars().map(other_case).collect());
                }
            }
            Self::Unnumbered => {
                for (key, value) in &mut object.0 {
                    if NUMBERS.iter().any(|number| key.eq_ignore_ascii_case(number)) {
                        *value = Value::from("");
                    }
                }
            }
            Self::FlippedDays(days) => flip(days, object),
            Self::Duplicate => {}
        }
    }
}

/// Exchanges yes and no in a row of the calendar that is about one of these days.
fn flip(days: &[String], row: &mut Object) {
    let is = |value: &Value, text: &str| matches!(value, Value::Text(found) if found == text);
    if !row.0.iter().any(|(key, value)| key == "bass_dt" && days.iter().any(|day| is(value, day))) {
        return;
    }
    for (_, value) in row.0.iter_mut().filter(|(key, _)| ["bzdy_yn", "opnd_yn", "sttl_day_yn"].contains(&key.as_ref()))
    {
        *value = Value::from(if is(value, "Y") { "N" } else { "Y" });
    }
}

fn other_case(c: char) -> char {
    if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
}
