//! A reply read by its table, for tools that know an endpoint by name alone.

use alloc::{borrow::Cow, string::String, vec::Vec};

use super::{
    envelope,
    json::Node,
    reply::{Pairs, Reply},
    row::Row,
    value::Value,
};
use crate::{
    Error, Result,
    endpoint::{Container, Field, FieldType, Meta, Shape},
};

type Fields = Vec<(String, Value)>;

/// A reply by its table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Typed {
    /// The body's own fields and its parts, by the table's names in lower case.
    pub fields: Value,
    /// What no field takes, as it came and where it came: a list has an object for each of its rows.
    /// `None` where everything was taken.
    pub unknown: Option<Value>,
}

impl Meta {
    /// Reads a stored body as the endpoint's own type does, which is asked first, and gives its values by name.
    ///
    /// # Errors
    /// As [`Meta::check`].
    pub fn typed(&'static self, body: &str) -> Result<Typed> {
        self.check(body)?;
        let place = |error: Error| error.at(self.id, "");
        let mut reply = Reply::parse(body).map_err(place)?;
        envelope(self, &mut reply).map_err(place)?;
        let typed = Typed::read(self, &mut reply);
        reply.finish().map_err(place)?;
        Ok(typed)
    }
}

impl Typed {
    /// Takes every field of the table. Errors are kept by the reply.
    pub(crate) fn read(meta: &'static Meta, reply: &mut Reply<'_>) -> Self {
        let (mut fields, mut unknown) = (Fields::new(), Fields::new());
        for part in meta.reply {
            let name = part.name.to_ascii_lowercase();
            match part.shape {
                _ if name.is_empty() => {
                    fields.extend(row(part, &mut reply.root()));
                    let part_of = |key: &str| meta.reply.iter().any(|part| key.eq_ignore_ascii_case(part.name));
                    unknown.extend(rest(part, reply.pairs()).into_iter().filter(|(key, _)| !part_of(key)));
                }
                Shape::Object => {
                    let mut only = reply.part(part.name);
                    fields.push((name.clone(), Value::Object(row(part, &mut only))));
                    let rest = rest(part, only.pairs());
                    unknown.extend((!rest.is_empty()).then_some((name, Value::Object(rest))));
                }
                Shape::List => {
                    let (mut rows, mut rests) = (Vec::new(), Vec::new());
                    reply.each(part.name, &mut |next, _| {
                        rows.push(Value::Object(row(part, next)));
                        rests.push(rest(part, next.pairs()));
                    });
                    fields.push((name.clone(), Value::List(rows)));
                    if rests.iter().any(|rest| !rest.is_empty()) {
                        unknown.push((name, Value::List(rests.into_iter().map(Value::Object).collect())));
                    }
                }
            }
        }
        let unknown = (!unknown.is_empty()).then_some(Value::Object(unknown));
        Self { fields: Value::Object(fields), unknown }
    }
}

/// The fields of a part, by name.
fn row(part: &'static Container, row: &mut Row<'_, '_>) -> Fields {
    part.fields.iter().map(|field| (field.name().to_ascii_lowercase(), value(field, row))).collect()
}

/// One field, read as the generated types read it.
fn value(field: &'static Field, row: &mut Row<'_, '_>) -> Value {
    let name = field.name();
    match field.ty() {
        // A page cursor goes back with its padding.
        FieldType::Text if name.starts_with("ctx_") => Value::Text(row.verbatim(name)),
        FieldType::Text => Value::Text(row.text(name)),
        FieldType::Integer => row.integer(name).into(),
        FieldType::Decimal => row.decimal(name).into(),
        FieldType::Date => row.date(name).into(),
        FieldType::Time => row.time(name).into(),
    }
}

/// The keys that no field of the part takes.
fn rest(part: &'static Container, pairs: &Pairs<'_>) -> Fields {
    let taken = |key: &str| part.fields.iter().any(|field| key.eq_ignore_ascii_case(field.name()));
    let left = pairs.iter().filter(|(key, _)| !taken(key));
    left.map(|(key, node): &(Cow<'_, str>, Node<'_>)| (key.as_ref().into(), node.into())).collect()
}
