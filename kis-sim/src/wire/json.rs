//! JSON that keeps its keys in order: the broker's replies have an order, and some clients' eyes depend on it.

use std::{borrow::Cow, fmt::Write as _};

use kis_api::endpoint::{Field, FieldType, Meta};

/// A value of a reply. Nearly all are text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// A string.
    Text(String),
    /// One of the few numbers: `expires_in`, and the `code` of a revocation.
    Number(i64),
    /// A list of rows.
    List(Vec<Object>),
    /// One object.
    Object(Object),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    /// Whole numbers are written as text like everything else.
    fn from(number: i64) -> Self {
        Self::Text(number.to_string())
    }
}

/// An object's pairs in the order in which they are written.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Object(pub(crate) Vec<(Cow<'static, str>, Value)>);

impl Object {
    /// An object without pairs.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A container of an endpoint's reply with every field of the table, as KIS writes one that it leaves empty:
    /// no text, and 0 for numbers.
    pub(crate) fn of(meta: &'static Meta, container: &str) -> Self {
        Self::of_fields(meta.reply.iter().find(|c| c.name == container).map_or(&[], |c| c.fields))
    }

    /// The same of these fields.
    pub(crate) fn of_fields(fields: &'static [Field]) -> Self {
        let empty = |ty: FieldType| match ty {
            FieldType::Integer | FieldType::Decimal => "0",
            FieldType::Text | FieldType::Date | FieldType::Time => "",
        };
        Self(fields.iter().map(|f| (Cow::Borrowed(f.name()), empty(f.ty()).into())).collect())
    }

    /// Sets a field. One that the table does not list is added at the end.
    pub(crate) fn set(&mut self, name: &'static str, value: impl Into<Value>) -> &mut Self {
        let value = value.into();
        match self.0.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((Cow::Borrowed(name), value)),
        }
        self
    }

    /// Sets a field whose name is put together at run time.
    pub(crate) fn put(&mut self, name: &str, value: String) {
        match self.0.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => *old = value.into(),
            None => self.0.push((Cow::Owned(name.to_owned()), value.into())),
        }
    }

    /// The same object with a field set.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// The same object without the fields that a container of the table lacks.
    pub(crate) fn within(mut self, meta: &'static Meta, container: &str) -> Self {
        let listed = Self::of(meta, container);
        self.0.retain(|(name, _)| listed.0.iter().any(|(listed, _)| listed == name));
        self
    }

    /// The same object without a field that the table lists and replies do not have.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.0.retain(|(key, _)| key != name);
        self
    }

    /// The same object with every field blank, numbers too: what KIS answers about a symbol it does not know.
    pub(crate) fn blank(mut self) -> Self {
        for (_, value) in &mut self.0 {
            *value = Value::Text(String::new());
        }
        self
    }

    /// The text of a field.
    #[cfg(test)]
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).and_then(|(_, value)| match value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// The object as JSON.
    pub(crate) fn to_json(&self) -> String {
        let mut out = String::with_capacity(64 * self.0.len());
        write_object(self, &mut out);
        out
    }
}

fn write_object(object: &Object, out: &mut String) {
    out.push('{');
    for (index, (key, value)) in object.0.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_text(key, out);
        out.push(':');
        match value {
            Value::Text(text) => write_text(text, out),
            Value::Number(number) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "{number}");
            }
            Value::Object(object) => write_object(object, out),
            Value::List(rows) => {
                out.push('[');
                for (index, row) in rows.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_object(row, out);
                }
                out.push(']');
            }
        }
    }
    out.push('}');
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stay_in_order_and_text_is_escaped() {
        let object = Object::new().with("b", "1\"\\\u{1}").with("a", "가").with("c", Value::Number(200));
        assert_eq!(object.to_json(), r#"{"b":"1\"\\\u0001","a":"가","c":200}"#);
    }

    #[test]
    fn a_container_has_every_field_of_the_table() {
        let meta = kis_api::api::find("overseas_stock.price").expect("listed");
        let row = Object::of(meta, "output");
        assert_eq!(row.text("rsym"), Some(""));
        assert_eq!(row.text("tvol"), Some("0"));
    }
}
