//! Prices of US stocks.

use kis_api::UsExchange;
use rust_decimal::Decimal;

use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    market::{Listing, quote::Quote},
    wire::{Object, Value, fixed},
};

/// 해외주식 현재체결가.
pub(super) fn price(desk: &mut Desk<'_>, call: &Call) -> Result<Answer, Refusal> {
    let (exchange, symbol) = (call.get("EXCD"), call.get("SYMB"));
    let empty = Object::of(call.meta, "output");
    let found = listing(desk, exchange, symbol);
    let output = match found {
        Some(listing) => screen(empty, listing, &desk.quote(listing)),
        // KIS does not call an unknown symbol an error: every field is blank but the one that repeats the question.
        None => empty.blank().with("rsym", format!("D{exchange}{symbol}")),
    };
    Ok(Answer::quote(Object::new().with("output", Value::Object(output))))
}

/// The listing of a quote request. The codes of daytime trading (BAQ, BAY, BAA) show the same book here.
pub(super) fn listing<'a>(desk: &Desk<'a>, exchange: &str, symbol: &str) -> Option<&'a Listing> {
    let exchange = match exchange {
        "BAQ" => Some(UsExchange::Nasdaq),
        "BAY" => Some(UsExchange::Nyse),
        "BAA" => Some(UsExchange::Amex),
        code => UsExchange::from_code(code).filter(|e| e.quote_code() == code),
    };
    exchange.and_then(|exchange| desk.world.overseas(exchange, symbol))
}

/// The symbol of the real-time feed: D for delayed, the exchange, the ticker.
pub(super) fn feed_symbol(listing: &Listing) -> String {
    format!("D{}{}", listing.venue.us().map_or("", UsExchange::quote_code), listing.symbol)
}

/// `(sign, diff, rate)`: the difference without a sign, the rate with one; unchanged has a leading blank.
pub(super) fn change(quote: &Quote) -> (&'static str, String, String) {
    let pct = quote.change_pct();
    let rate = match () {
        () if pct.is_zero() => " 0.00".to_owned(),
        () if pct > Decimal::ZERO => format!("+{}", fixed(pct, 2)),
        () => fixed(pct, 2),
    };
    let sign = if quote.traded() { quote.sign() } else { "0" };
    (sign, fixed(quote.change().abs(), 4), rate)
}

fn screen(mut row: Object, listing: &Listing, quote: &Quote) -> Object {
    let (sign, diff, rate) = change(quote);
    row.set("rsym", feed_symbol(listing))
        .set("zdiv", "4")
        .set("base", fixed(quote.base, 4))
        .set("pvol", quote.previous_volume)
        .set("last", fixed(quote.last, 4))
        .set("sign", sign)
        .set("diff", diff)
        .set("rate", rate)
        .set("tvol", quote.volume)
        .set("tamt", fixed(quote.value, 0))
        .set("ordy", if listing.suspended { "매매불가" } else { "매도불가" });
    row
}
