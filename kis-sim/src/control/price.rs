//! `/__sim/price`: what something costs from now on.

use kis_api::Market;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::json;

use super::{Misuse, read, shown};
use crate::{
    desk::Desk,
    market::tape::Mark,
    wire::{Reply, Request, plain},
};

/// A request to set a price.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tag {
    symbol: String,
    price: Option<Decimal>,
    exchange: Option<String>,
    volume: Option<i64>,
    previous_volume: Option<i64>,
    previous_close: Option<Decimal>,
    base_price: Option<Decimal>,
    minute_volume: Option<i64>,
}

/// `POST /__sim/price`
pub(super) fn set(desk: &mut Desk<'_>, request: &Request) -> Result<Reply, Misuse> {
    let tag: Tag = read(request)?;
    let symbol = tag.symbol.trim().to_ascii_uppercase();
    let listing = desk.world.find(&symbol).ok_or_else(|| Misuse(format!("{symbol} is not listed")))?;
    if let Some(exchange) = &tag.exchange {
        let known = [listing.venue.code(), listing.venue.us().map_or("KRX", |e| e.quote_code())];
        if !known.iter().any(|code| code.eq_ignore_ascii_case(exchange)) {
            return Err(Misuse(format!("{symbol} is listed on {}, not on {exchange}", listing.venue.code())));
        }
    }
    if tag.base_price.is_some() && listing.market() != Market::Kr {
        return Err(Misuse("a base price of its own is domestic; give previous_close".into()));
    }
    let prices = [tag.price, tag.previous_close, tag.base_price];
    if prices.iter().flatten().any(|price| *price <= Decimal::ZERO || *price > Decimal::from(100_000_000)) {
        return Err(Misuse("a price is more than 0 and not more than 100,000,000".into()));
    }
    let volumes = [tag.volume, tag.previous_volume, tag.minute_volume];
    if volumes.iter().flatten().any(|volume| !(0..=1_000_000_000_000).contains(volume)) {
        return Err(Misuse("a volume is not less than 0 and not more than 1,000,000,000,000".into()));
    }
    if prices.iter().all(Option::is_none) && volumes.iter().all(Option::is_none) {
        return Err(Misuse("give a price, or a volume".into()));
    }
    let at = desk.now;
    let marks = desk.books.edit().marks.entry(symbol.clone()).or_default();
    marks.push(Mark {
        at,
        price: tag.price,
        volume: tag.volume,
        previous_volume: tag.previous_volume,
        previous_close: tag.previous_close,
        base_price: tag.base_price,
        minute_volume: tag.minute_volume,
    });
    crate::ledger::matching::price_set(desk, listing);
    let quote = desk.quote(listing);
    let body = json!({
        "symbol": symbol,
        "price": plain(quote.last),
        "previous_close": plain(quote.previous_close),
        "base_price": plain(quote.base),
        "volume": quote.volume,
        "previous_volume": quote.previous_volume,
    });
    Ok(shown(200, &body))
}
