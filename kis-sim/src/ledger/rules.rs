//! What an order must look like to be accepted, before anyone asks whether the customer can pay for it.

use jiff::{Timestamp, civil::Date, civil::time};
use kis_api::{Market, Side, tick};
use rust_decimal::Decimal;

use super::order::{Kind, Rest, Terms};
use crate::{
    clock::later,
    gateway::{Refusal, refusal::codes},
    market::{
        Listing,
        calendar::{self, Phase},
        quote::Quote,
    },
};

/// What a domestic `ORD_DVSN` means; `None` for what this broker does not take.
pub(crate) fn domestic_kind(code: &str) -> Option<(Kind, Rest)> {
    Some(match code {
        "00" => (Kind::Limit, Rest::Day),
        "01" => (Kind::Market, Rest::Day),
        "02" => (Kind::ConditionalLimit, Rest::Day),
        "03" => (Kind::BestOpposite, Rest::Day),
        "04" => (Kind::BestOwn, Rest::Day),
        "05" => (Kind::PreMarket, Rest::Day),
        "06" => (Kind::AfterClose, Rest::Day),
        "07" => (Kind::Overtime, Rest::Day),
        "11" => (Kind::Limit, Rest::Cancelled),
        "12" => (Kind::Limit, Rest::AllOrNothing),
        "13" => (Kind::Market, Rest::Cancelled),
        "14" => (Kind::Market, Rest::AllOrNothing),
        "15" => (Kind::BestOpposite, Rest::Cancelled),
        "16" => (Kind::BestOpposite, Rest::AllOrNothing),
        "22" => (Kind::StopLimit, Rest::Day),
        _ => return None,
    })
}

/// Which domestic kinds an exchange takes: NXT and smart routing have no orders that are bound to KRX's hours,
/// and NXT takes no market orders that may rest.
pub(crate) fn on_exchange(kind: Kind, rest: Rest, exchange: &str) -> Result<(), Refusal> {
    let bound_to_krx = matches!(kind, Kind::ConditionalLimit | Kind::PreMarket | Kind::AfterClose | Kind::Overtime);
    match exchange {
        "NXT" if kind == Kind::Market && rest == Rest::Day => Err(codes::NO_MARKET_ORDERS),
        "NXT" | "SOR" if bound_to_krx => Err(Refusal::parameter("ORD_DVSN")),
        "SOR" if kind == Kind::StopLimit => Err(Refusal::parameter("ORD_DVSN")),
        _ => Ok(()),
    }
}

/// What a US `ORD_DVSN` means: whether it needs a limit is part of it. Market kinds are for sales alone.
pub(crate) fn overseas_kind(code: &str, side: Side, paper: bool) -> Option<(Kind, bool)> {
    Some(match (code, side) {
        ("00", _) => (Kind::Limit, true),
        _ if paper => return None,
        ("32", _) => (Kind::AtOpen, true),
        ("34", _) => (Kind::AtClose, true),
        ("31", Side::Sell) => (Kind::AtOpen, false),
        ("33", Side::Sell) => (Kind::AtClose, false),
        _ => return None,
    })
}

/// Whether orders of this kind are taken now; gives the day for which they are.
pub(crate) fn open_for(market: Market, kind: Kind, paper: bool, now: Timestamp) -> Result<Date, Refusal> {
    let today = calendar::local_date(market, now);
    let phase = calendar::phase(market, now);
    let session = calendar::session(market, today);
    let taken = match (kind, phase) {
        (Kind::PreMarket, Phase::BeforeOpen) => now < later(session.open, -20 * 60_000),
        (Kind::AfterClose, Phase::AfterClose) | (Kind::Overtime, Phase::Overtime) => !paper,
        (Kind::PreMarket | Kind::AfterClose | Kind::Overtime, _) => false,
        (Kind::AtOpen, Phase::Regular) => false,
        // Paper trading refuses orders before the open.
        (_, Phase::BeforeOpen) => !paper,
        (_, Phase::Regular) => true,
        (_, Phase::AfterClose | Phase::Overtime | Phase::Closed) => false,
    };
    if taken {
        return Ok(today);
    }
    let trading_day = calendar::is_trading_day(market, today);
    Err(match (market, paper) {
        (_, true) if !trading_day => codes::PAPER_NO_TRADING_DAY,
        (_, true) if now < session.open => codes::PAPER_TOO_EARLY,
        (_, true) => codes::PAPER_TOO_LATE,
        (Market::Us, false) => codes::OVERSEAS_CLOSED,
        (Market::Kr, false) if !trading_day => codes::NO_TRADING_DAY,
        (Market::Kr, false) => codes::OUT_OF_HOURS,
    })
}

/// A price as an exchange takes it: there, on its step, within the day's limits.
pub(crate) fn price(listing: &Listing, quote: &Quote, price: Decimal) -> Result<(), Refusal> {
    if price <= Decimal::ZERO {
        return Err(codes::NO_PRICE);
    }
    if !tick::is_on_step(listing.class(), price, quote.day) {
        return Err(codes::OFF_STEP);
    }
    // The US has no limits; this one keeps amounts countable.
    let (lower, upper) = quote.limits.unwrap_or((Decimal::ZERO, Decimal::from(10_000_000)));
    if price < lower || price > upper { Err(codes::OUT_OF_LIMITS) } else { Ok(()) }
}

/// The limit of an order whose price the exchange chooses when it arrives, and its price at worst.
pub(crate) fn settle_prices(terms: &mut Terms, quote: &Quote) -> Decimal {
    let (ask, bid) = quote.book();
    match (terms.kind, terms.side) {
        (Kind::BestOpposite, Side::Buy) | (Kind::BestOwn, Side::Sell) => terms.limit = Some(ask),
        (Kind::BestOpposite, Side::Sell) | (Kind::BestOwn, Side::Buy) => terms.limit = Some(bid),
        (Kind::PreMarket, _) => terms.limit = Some(quote.base),
        (Kind::AfterClose, _) => terms.limit = Some(quote.last),
        _ => {}
    }
    let highest = quote.limits.map_or(quote.last, |(_, upper)| upper);
    let market_later = terms.kind == Kind::ConditionalLimit;
    terms.limit.filter(|_| !market_later).unwrap_or(highest)
}

/// When orders of a kind expire on their day.
pub(crate) fn expiry(market: Market, kind: Kind, day: Date) -> Timestamp {
    let session = calendar::session(market, day);
    match kind {
        // What the opening auction does not take is cancelled after it.
        Kind::AtOpen => later(session.open, 60_000),
        Kind::PreMarket => calendar::at(market, day, time(8, 40, 0, 0)),
        Kind::AfterClose => later(session.close, 30 * 60_000),
        Kind::Overtime => later(session.close, 150 * 60_000),
        _ => session.close,
    }
}
