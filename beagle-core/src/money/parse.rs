//! The currency marks around an amount.

use kis_api::Currency;
use rust_decimal::Decimal;

use super::{MoneyError, korean};

/// An amount and the currency that was written with it, if one was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marked {
    /// How much.
    pub(crate) amount: Decimal,
    /// Of what, where that was written.
    pub(crate) currency: Option<Currency>,
}

/// The longer of two that begin alike comes first.
const BEFORE: [(&str, Currency); 7] = [
    ("₩", Currency::Krw),
    ("￦", Currency::Krw),
    ("krw", Currency::Krw),
    ("us$", Currency::Usd),
    ("usd", Currency::Usd),
    ("$", Currency::Usd),
    ("＄", Currency::Usd),
];

const AFTER: [(&str, Currency); 8] = [
    ("원", Currency::Krw),
    ("krw", Currency::Krw),
    ("won", Currency::Krw),
    ("달러", Currency::Usd),
    ("불", Currency::Usd),
    ("dollars", Currency::Usd),
    ("usd", Currency::Usd),
    ("$", Currency::Usd),
];

/// Reads an amount with at most one currency mark, before or after it.
pub(crate) fn marked(text: &str) -> Result<Marked, MoneyError> {
    let text = text.trim();
    let before = BEFORE.iter().find_map(|(mark, currency)| Some((strip_start(text, mark)?, *currency)));
    let after = AFTER.iter().find_map(|(mark, currency)| Some((strip_end(text, mark)?, *currency)));
    let (number, currency) = match (before, after) {
        (Some(_), Some(_)) => return Err(MoneyError::Malformed),
        (Some((number, currency)), None) | (None, Some((number, currency))) => (number.trim(), Some(currency)),
        (None, None) => (text, None),
    };
    Ok(Marked { amount: korean::parse(number)?, currency })
}

fn strip_start<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let (head, rest) = (text.get(..mark.len())?, text.get(mark.len()..)?);
    head.eq_ignore_ascii_case(mark).then_some(rest)
}

fn strip_end<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(mark.len())?;
    let (rest, tail) = (text.get(..at)?, text.get(at..)?);
    tail.eq_ignore_ascii_case(mark).then_some(rest)
}
