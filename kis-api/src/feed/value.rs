//! Records by the table alone, for tools that work with any feed.

use alloc::vec::Vec;

use super::{record::Fault, rows::Rows};
use crate::{
    Result,
    decode::{
        Value, moment,
        number::{self, Read},
    },
    endpoint::{Field, FieldType},
};

/// One named field of a record.
#[derive(Debug)]
#[non_exhaustive]
pub struct Named<'a> {
    /// Its name, label and type.
    pub field: &'static Field,
    /// What stands on the wire.
    pub raw: &'a str,
    /// What that means, or an error that names the field and its text.
    pub value: Result<Value>,
}

/// Every record's named fields, in the order of the wire.
pub(super) fn values(mut rows: Rows<'_>) -> Vec<Vec<Named<'_>>> {
    let mut records = Vec::new();
    while let Some(row) = rows.next() {
        let named = rows.fields().iter().zip(row.split('^')).enumerate().map(|(at, (field, raw))| {
            let value = value(field.ty(), raw);
            let value = value.map_err(|wanted| rows.blame(field.name(), &Fault { at, wanted, raw }));
            Named { field, raw, value: value.map(|value| value.unwrap_or(Value::Null)) }
        });
        records.push(named.collect());
    }
    records
}

/// As the generated types read it.
fn value(ty: FieldType, raw: &str) -> Read<Value> {
    Ok(match ty {
        FieldType::Text => Some(Value::Text(number::trimmed(raw).into())),
        FieldType::Integer => number::integer(raw)?.map(Value::Integer),
        FieldType::Decimal => number::decimal(raw)?.map(Value::Decimal),
        FieldType::Date => moment::date(raw)?.map(Value::Date),
        FieldType::Time => moment::time(raw)?.map(Value::Time),
    })
}
