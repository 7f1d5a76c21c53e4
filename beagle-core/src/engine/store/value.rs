//! Values as SQLite keeps them: decimals, words and instants are text.

use kis_api::OrderNo;
use rusqlite::{Row, types::Type};
use serde::{Serialize, de::DeserializeOwned};

/// A value that serializes as one string: an enum's word, a decimal, a day, an instant.
pub(super) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        other => unreachable!("{} is no word: {other:?}", std::any::type_name::<T>()),
    }
}

/// Reads a column that [`word`] wrote.
pub(super) fn read<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    parse(row.get(column)?, column)
}

/// Reads a column that may be `NULL`.
pub(super) fn read_optional<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<String>>(column)?.map(|text| parse(text, column)).transpose()
}

/// Reads a column of JSON.
pub(super) fn read_json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| conversion(column, error))
}

/// An order number as it is compared.
pub(super) fn significant(order_no: &OrderNo) -> &str {
    order_no.as_str().trim_start_matches('0')
}

fn parse<T: DeserializeOwned>(text: String, column: &str) -> rusqlite::Result<T> {
    serde_json::from_value(serde_json::Value::String(text)).map_err(|error| conversion(column, error))
}

fn conversion(column: &str, error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, format!("{column}: {error}").into())
}
