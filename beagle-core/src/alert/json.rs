//! Alerts as JSON: `{"leader","side","stock","qty","price","market","at"}`.

use alloc::{borrow::Cow, boxed::Box, format, string::String};

use jiff::Timestamp;
use kis_api::{Currency, Market};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::hear::{Heard, Quantity, amount, malformed, quantity, side};
use crate::{NumberError, gate::duplicate, money::Marked, reason::AlertRefusal};

/// Numbers are kept as they are written: a float would change them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire<'a> {
    #[serde(borrow)]
    leader: Cow<'a, str>,
    #[serde(borrow)]
    side: Cow<'a, str>,
    #[serde(borrow)]
    stock: Cow<'a, str>,
    qty: Box<RawValue>,
    price: Option<Box<RawValue>>,
    market: Option<Market>,
    at: Option<Timestamp>,
}

pub(super) fn read(text: &str) -> Result<Heard, AlertRefusal> {
    let wire: Wire<'_> =
        serde_json::from_str(text).map_err(|error| malformed(format!("JSON: {error}"), format!("JSON: {error}")))?;
    let price: Option<Marked> = wire.price.as_deref().map(|raw| number(raw, "가격", "price")).transpose()?;
    Ok(Heard {
        leader: duplicate::key(&wire.leader),
        side: side(wire.side.trim())?,
        stock: duplicate::key(&wire.stock),
        quantity: match text_of(&wire.qty) {
            Some(word) => quantity(word.trim())?,
            None => Quantity::Shares(number(&wire.qty, "수량", "quantity")?.amount),
        },
        price: price.map(|price| price.amount),
        currency: price.and_then(|price| price.currency),
        market: wire.market,
        at: wire.at,
    })
}

/// A JSON number is what it says; a string is read as strictly as text.
fn number(raw: &RawValue, ko: &str, en: &str) -> Result<Marked, AlertRefusal> {
    if let Some(text) = text_of(raw) {
        return amount(ko, en, text.trim());
    }
    let currency: Option<Currency> = None;
    match Decimal::from_str_exact(raw.get()) {
        Ok(amount) if raw.get().len() <= 20 => Ok(Marked { amount, currency }),
        _ => {
            let text = NumberError::Malformed.text();
            Err(malformed(format!("{ko} {raw}: {}", text.ko), format!("{en} {raw}: {}", text.en)))
        }
    }
}

fn text_of(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}
