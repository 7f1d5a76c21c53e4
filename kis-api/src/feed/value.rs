//! Records by the table alone, for tools that work with any feed.

use alloc::vec::Vec;
use core::fmt;

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::{record::Fault, rows::Rows};
use crate::{
    Result,
    decode::{
        moment,
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
    pub value: Result<Value<'a>>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Nothing: the field is empty.
    Nothing,
    /// Text without its padding.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A decimal number.
    Decimal(Decimal),
    /// A date.
    Date(Date),
    /// A time of day.
    Time(Time),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Text(text) => text.fmt(f),
            Self::Integer(number) => number.fmt(f),
            Self::Decimal(number) => number.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Time(time) => time.fmt(f),
        }
    }
}

impl<'a> Value<'a> {
    fn read(ty: FieldType, raw: &'a str) -> Read<Self> {
        Ok(match ty {
            FieldType::Text => Some(number::trimmed(raw)).filter(|text| !text.is_empty()).map(Self::Text),
            FieldType::Integer => number::integer(raw)?.map(Self::Integer),
            FieldType::Decimal => number::decimal(raw)?.map(Self::Decimal),
            FieldType::Date => moment::date(raw)?.map(Self::Date),
            FieldType::Time => moment::time(raw)?.map(Self::Time),
        })
    }
}

/// Every record's named fields, in the order of the wire.
pub(super) fn values(mut rows: Rows<'_>) -> Vec<Vec<Named<'_>>> {
    let mut records = Vec::new();
    while let Some(row) = rows.next() {
        let named = rows.fields().iter().zip(row.split('^')).enumerate().map(|(at, (field, raw))| {
            let value = Value::read(field.ty(), raw);
            let blame = |wanted| rows.blame(field.name(), &Fault { at, wanted, raw });
            Named { field, raw, value: value.map(|value| value.unwrap_or(Value::Nothing)).map_err(blame) }
        });
        records.push(named.collect());
    }
    records
}
