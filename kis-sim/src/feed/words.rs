//! The words of the feeds: what each field of a record says of a screen.
//!
//! Feeds share their words, so that a word is written once for all of them. A word that nobody knows here gets a value
//! of its field's type.

mod book;
mod general;
mod overseas;
mod trade;

use std::borrow::Cow;

use kis_api::endpoint::{Field, FieldType};
use rust_decimal::Decimal;

use super::screen::Screen;
use crate::wire::fixed;

/// What a field says of a screen.
pub(super) fn value(screen: &Screen, field: &Field) -> String {
    let word = upper(field.name());
    // Futures and options have words of their own for what shares have, too.
    let word = ["STCK_", "FUTS_", "OPTN_"].iter().find_map(|prefix| word.strip_prefix(prefix)).unwrap_or(&word);
    trade::value(screen, word)
        .or_else(|| book::value(screen, word))
        .or_else(|| overseas::value(screen, word))
        .or_else(|| general::value(screen, word))
        .unwrap_or_else(|| of_type(screen, field))
}

/// A record of a feed.
pub(super) fn record(screen: &Screen, fields: &[Field]) -> Vec<String> {
    fields.iter().map(|field| value(screen, field)).collect()
}

fn upper(word: &str) -> Cow<'_, str> {
    if word.bytes().any(|b| b.is_ascii_lowercase()) { Cow::Owned(word.to_ascii_uppercase()) } else { word.into() }
}

fn of_type(screen: &Screen, field: &Field) -> String {
    match field.ty() {
        FieldType::Text => String::new(),
        FieldType::Integer => screen.whim(field.name()).to_string(),
        // Amounts are whole, in won or in thousands and millions of it.
        FieldType::Decimal if ["PBMN", "AMT"].iter().any(|part| field.name().contains(part)) => {
            (screen.whim(field.name()) * 1_000).to_string()
        }
        FieldType::Decimal => fixed(Decimal::new(screen.whim(field.name()), 2), 2),
        FieldType::Date => date(screen),
        FieldType::Time => time(screen),
    }
}

/// Today, on the exchange's clocks.
fn date(screen: &Screen) -> String {
    screen.local().strftime("%Y%m%d").to_string()
}

/// The time of day on the exchange's clocks.
fn time(screen: &Screen) -> String {
    screen.local().strftime("%H%M%S").to_string()
}

/// A price with the decimals of its market.
fn price(screen: &Screen, price: Decimal) -> String {
    fixed(price, screen.scale)
}

/// 부호 of a difference: 2 is more, 3 the same, 5 less.
fn sign(difference: Decimal) -> String {
    match difference {
        d if d > Decimal::ZERO => "2",
        d if d < Decimal::ZERO => "5",
        _ => "3",
    }
    .into()
}

/// A word that ends in a number from 1, and the number: `ASKP10` is `ASKP` and 10.
fn numbered(word: &str) -> Option<(&str, usize)> {
    let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = word[stem.len()..].parse().ok().filter(|number| *number > 0)?;
    Some((stem, number))
}
