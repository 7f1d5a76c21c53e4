//! From raw rows to strict values: what a curated value can't do without is missing with a name, never zero.

use rust_decimal::Decimal;

use crate::{Error, Result, UsExchange, endpoint::Meta};

/// A value that must be there.
pub(crate) fn required<T>(meta: &'static Meta, field: &'static str, value: Option<T>) -> Result<T> {
    value.ok_or_else(|| Error::malformed("a value is missing").with_field(field, Some("")).at(meta.id, ""))
}

/// A text that must read as `T`.
pub(crate) fn parsed<T>(meta: &'static Meta, field: &'static str, text: &str, value: Option<T>) -> Result<T> {
    value.ok_or_else(|| Error::malformed("a value can't be read").with_field(field, Some(text)).at(meta.id, ""))
}

/// A price or cost: zero and below are the broker's way of having none.
pub(crate) fn positive(value: Option<Decimal>) -> Option<Decimal> {
    plain(value.filter(|value| *value > Decimal::ZERO))
}

/// A number without the zeros with which the broker fills its places up.
pub(crate) fn plain(value: Option<Decimal>) -> Option<Decimal> {
    value.map(|value| value.normalize())
}

/// A text that may be absent.
pub(crate) fn nonempty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// A US exchange by either of its codes.
pub(crate) fn us_exchange(meta: &'static Meta, field: &'static str, code: &str) -> Result<UsExchange> {
    parsed(meta, field, code, UsExchange::from_code(code))
}
