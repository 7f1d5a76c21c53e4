//! `/__sim/order`: an order that the account's owner places from a phone.

use kis_api::{Market, Side};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::json;

use super::{Misuse, read, shown};
use crate::{
    desk::Desk,
    ledger::{
        order::{Kind, Rest, Source, Terms, number},
        place,
    },
    wire::{Reply, Request},
};

/// An order from a phone. Without a price it is a market order, of which there are none in the US.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tap {
    /// The whole number; may be left out while there is only one account.
    account: Option<String>,
    symbol: String,
    side: Side,
    #[serde(alias = "qty")]
    quantity: i64,
    price: Option<Decimal>,
}

/// `POST /__sim/order`
pub(super) fn place(desk: &mut Desk<'_>, request: &Request) -> Result<Reply, Misuse> {
    let tap: Tap = read(request)?;
    let key = account(desk, tap.account.as_deref())?;
    let symbol = tap.symbol.trim().to_ascii_uppercase();
    let listing = desk.world.find(&symbol).ok_or_else(|| Misuse(format!("{symbol} is not listed")))?;
    let market = listing.market();
    let (kind, code) = match (tap.price, market) {
        (Some(_), _) => (Kind::Limit, "00"),
        (None, Market::Kr) => (Kind::Market, "01"),
        (None, Market::Us) => return Err(Misuse("the US has no market orders: give a price".into())),
    };
    let terms = Terms {
        market,
        symbol,
        side: tap.side,
        quantity: tap.quantity,
        limit: tap.price,
        trigger: None,
        kind,
        rest: Rest::Day,
        code: code.into(),
        exchange: listing.venue.code().into(),
        source: Source::Phone,
    };
    let no = place::place(desk, &key, terms, false)
        .map_err(|refusal| Misuse(format!("refused: {} {}", refusal.code(), refusal.message())))?;
    Ok(shown(200, &json!({ "order_no": number(no) })))
}

fn account(desk: &Desk<'_>, named: Option<&str>) -> Result<String, Misuse> {
    if let Some(text) = named {
        let account: kis_api::Account = text.parse().map_err(|error| Misuse(format!("{error}")))?;
        return Ok(format!("{}-{}", account.number(), account.product()));
    }
    let mut known = desk.books.accounts.keys();
    match (known.next(), known.next()) {
        (Some(only), None) => Ok(only.clone()),
        (None, _) => Err(Misuse("no account was used yet: name one".into())),
        (Some(_), Some(_)) => Err(Misuse("there are several accounts: name one".into())),
    }
}
