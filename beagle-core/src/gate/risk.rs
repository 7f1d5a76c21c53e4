//! What an order is held against right before it is sent. Whatever is missing or stale denies.
//!
//! Sales of held shares are free of the amounts and the counts, so that nothing stands in the way of getting out; the
//! collar, the day's limits and the sellable quantity hold for them, too.

use jiff::civil::Date;
use kis_api::{Currency, Market, Quote, Side};
use rust_decimal::Decimal;

use crate::{price::Around, rules::Limits};

mod denial;
#[cfg(test)]
mod tests;

pub use denial::Denial;

/// An order that is about to be sent.
#[derive(Debug, Clone, Copy)]
pub struct Proposal<'a> {
    /// 매수 or 매도.
    pub side: Side,
    /// Whole shares.
    pub quantity: Decimal,
    /// The limit price; `None` is an order at any price.
    pub price: Option<Decimal>,
    /// The quote it was priced with.
    pub quote: &'a Quote,
    /// How long ago that quote arrived.
    pub quote_age_ms: u64,
    /// The market's own day.
    pub day: Date,
    /// What pays for it, or what is there to sell.
    pub cover: Cover,
    /// Won for one unit of the market's currency; 1 in the domestic market.
    pub rate: Option<Decimal>,
}

/// What pays for a purchase, or what is there to sell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cover {
    /// What may be spent, in the market's currency.
    Cash(Decimal),
    /// Whole shares that may be sold.
    Shares(Decimal),
}

/// What was meant to be sent before, this order not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Book {
    /// Orders of the last minute.
    pub last_minute: u32,
    /// Orders of the day.
    pub today: u32,
    /// Orders of this symbol and day.
    pub of_symbol_today: u32,
    /// Purchases of the day in this market, in its currency.
    pub bought: Decimal,
    /// Purchases of the day in both markets, in won; `None` when one of them has no known rate.
    pub bought_krw: Option<Decimal>,
}

/// What the owner set, in won.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Budget {
    /// My capital.
    pub capital: Option<Decimal>,
    /// No purchase goes below this.
    pub min_per_order: Option<Decimal>,
    /// No purchase goes above this.
    pub max_per_order: Option<Decimal>,
}

/// What an order is held against.
#[derive(Debug, Clone, Copy)]
pub struct Rulebook<'a> {
    /// The limits.
    pub limits: &'a Limits,
    /// What the owner set.
    pub budget: &'a Budget,
}

/// What an approved order is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// Quantity × price in the market's currency; a market order counts at the upper limit.
    pub amount: Decimal,
    /// The same in won, where the rate is known.
    pub krw: Option<Decimal>,
}

impl Budget {
    /// The most that one purchase may cost, in won; `None` while neither it nor my capital is set.
    pub fn max_per_order_krw(&self, limits: &Limits) -> Option<Decimal> {
        self.max_per_order.or_else(|| part(self.capital?, limits.max_per_order_pct))
    }

    /// The most that all purchases of a day may cost, in won; `None` while my capital is not set.
    pub fn max_per_day_krw(&self, limits: &Limits) -> Option<Decimal> {
        part(self.capital?, limits.max_per_day_pct)
    }
}

/// Passes the order, or says which limit it breaks. The checks have a fixed order, and each number is counted anew.
pub fn check(proposal: &Proposal<'_>, book: &Book, rulebook: &Rulebook<'_>) -> Result<Value, Denial> {
    let limits = rulebook.limits;
    quantity(proposal)?;
    quote(proposal, limits)?;
    price(proposal, limits)?;
    let value = value(proposal, limits)?;
    match proposal.cover {
        Cover::Shares(sellable) if proposal.quantity > sellable => {
            Err(Denial::MoreThanSellable { quantity: proposal.quantity, sellable })
        }
        Cover::Shares(_) => Ok(value),
        Cover::Cash(spendable) if value.amount > spendable => {
            Err(Denial::MoreThanCash { needed: value.amount, spendable, currency: proposal.quote.currency })
        }
        Cover::Cash(_) => {
            per_order((proposal, value), rulebook)?;
            per_day((proposal, value), book, rulebook)?;
            counts(book, limits)?;
            Ok(value)
        }
    }
}

fn quantity(proposal: &Proposal<'_>) -> Result<(), Denial> {
    let Proposal { side, quantity, cover, .. } = *proposal;
    let fits = matches!((side, cover), (Side::Buy, Cover::Cash(_)) | (Side::Sell, Cover::Shares(_)));
    if fits && quantity >= Decimal::ONE && quantity.fract().is_zero() {
        Ok(())
    } else {
        Err(Denial::Quantity { quantity })
    }
}

fn quote(proposal: &Proposal<'_>, limits: &Limits) -> Result<(), Denial> {
    if proposal.quote.suspended {
        return Err(Denial::Suspended);
    }
    if proposal.quote.price.is_none_or(|price| price <= Decimal::ZERO) {
        return Err(Denial::NoPrice);
    }
    let (age_ms, max_ms) = (proposal.quote_age_ms, limits.max_quote_age_ms);
    if age_ms > max_ms { Err(Denial::StaleQuote { age_ms, max_ms }) } else { Ok(()) }
}

fn price(proposal: &Proposal<'_>, limits: &Limits) -> Result<(), Denial> {
    let Some(price) = proposal.price else { return Ok(()) };
    let quote = proposal.quote;
    let currency = quote.currency;
    let around = around(proposal, limits);
    let (lower, upper) = around.limits();
    if lower.is_some_and(|lower| price < lower) || upper.is_some_and(|upper| price > upper) {
        return Err(Denial::OutsideLimits { price, lower, upper, currency });
    }
    let (low, high) = around.collar().ok_or(Denial::NoPrice)?;
    if price < low || price > high {
        return Err(Denial::OutsideCollar { price, low, high, currency });
    }
    if !kis_api::tick::is_on_step(quote.class, price, proposal.day) {
        let step = kis_api::tick::step(quote.class, price, proposal.day);
        return Err(Denial::OffStep { price, step, currency });
    }
    Ok(())
}

fn around<'a>(proposal: &Proposal<'a>, limits: &Limits) -> Around<'a> {
    let market = proposal.quote.instrument.market();
    Around { quote: proposal.quote, day: proposal.day, collar_pct: limits.collar_pct(market) }
}

fn value(proposal: &Proposal<'_>, limits: &Limits) -> Result<Value, Denial> {
    // A purchase at any price may cost as much as the day's upper limit. A sale spends nothing: the last price tells
    // what it is about.
    let at_most = around(proposal, limits).limits().1;
    let price = match proposal.side {
        Side::Buy => proposal.price.or(at_most),
        Side::Sell => proposal.price.or(at_most).or(proposal.quote.price),
    };
    let price = price.ok_or(Denial::NoUpperLimit)?;
    let amount = proposal.quantity.checked_mul(price).ok_or(Denial::TooLarge)?;
    let rate = match proposal.quote.currency {
        Currency::Krw => Some(Decimal::ONE),
        Currency::Usd => proposal.rate.filter(|rate| limits.is_sane_rate(*rate)),
    };
    Ok(Value { amount, krw: rate.and_then(|rate| amount.checked_mul(rate)) })
}

fn per_order((proposal, value): (&Proposal<'_>, Value), rulebook: &Rulebook<'_>) -> Result<(), Denial> {
    let (amount, max, currency) = match rulebook.budget.max_per_order_krw(rulebook.limits) {
        Some(max) => (value.krw.ok_or(Denial::NoRate)?, max, Currency::Krw),
        None => (
            value.amount,
            without_capital(proposal, |market| rulebook.limits.max_per_order_without_capital(market)),
            proposal.quote.currency,
        ),
    };
    if amount > max { Err(Denial::MaxPerOrder { amount, max, currency }) } else { Ok(()) }
}

fn per_day((proposal, value): (&Proposal<'_>, Value), book: &Book, rulebook: &Rulebook<'_>) -> Result<(), Denial> {
    let (amount, bought, max, currency) = match rulebook.budget.max_per_day_krw(rulebook.limits) {
        Some(max) => {
            let bought = book.bought_krw.ok_or(Denial::NoRate)?;
            (value.krw.ok_or(Denial::NoRate)?, bought, max, Currency::Krw)
        }
        None => {
            let max = without_capital(proposal, |market| rulebook.limits.max_per_day_without_capital(market));
            (value.amount, book.bought, max, proposal.quote.currency)
        }
    };
    let after = amount.checked_add(bought).ok_or(Denial::TooLarge)?;
    if after > max { Err(Denial::MaxPerDay { amount, bought, max, currency }) } else { Ok(()) }
}

fn without_capital(proposal: &Proposal<'_>, limit: impl Fn(Market) -> Decimal) -> Decimal {
    limit(proposal.quote.instrument.market())
}

fn counts(book: &Book, limits: &Limits) -> Result<(), Denial> {
    if book.last_minute >= limits.max_orders_per_minute {
        return Err(Denial::OrdersPerMinute { count: book.last_minute, max: limits.max_orders_per_minute });
    }
    if book.today >= limits.max_orders_per_day {
        return Err(Denial::OrdersPerDay { count: book.today, max: limits.max_orders_per_day });
    }
    if book.of_symbol_today >= limits.max_orders_per_symbol_day {
        return Err(Denial::OrdersPerSymbolDay { count: book.of_symbol_today, max: limits.max_orders_per_symbol_day });
    }
    Ok(())
}

fn part(whole: Decimal, pct: Decimal) -> Option<Decimal> {
    whole.checked_mul(pct)?.checked_div(Decimal::ONE_HUNDRED)
}
