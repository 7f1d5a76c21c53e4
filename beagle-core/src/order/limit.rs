//! What an order is held against right before it is written down. The checks have a fixed order, and each number is
//! counted anew from the journal.

use core::ops::RangeInclusive;

use jiff::{SignedDuration, civil::Date};
use kis_api::{Market, OrderRecord, Quote, Side};
use rust_decimal::Decimal;

use super::{Authority, Counted, Denial, Intent, Ledger, Listing, Moment, OrderRequest, Settings, Status};
use crate::gate::risk::{self, Book, Cover, Proposal, Rulebook};

/// An order that somebody wants, and all that decides whether it may be sent.
#[derive(Debug, Clone)]
pub struct Want {
    /// What is wanted.
    pub intent: Intent,
    /// On whose word.
    pub authority: Authority,
    /// What it was decided on. A cancellation needs none of it.
    pub case: Option<Case>,
}

/// What an order was decided on, read at one moment.
#[derive(Debug, Clone)]
pub struct Case {
    /// The quote it was priced with.
    pub quote: Quote,
    /// When that quote arrived.
    pub quote_at: Moment,
    /// What pays for it, or what is there to sell.
    pub cover: Cover,
    /// Won for one unit of the market's currency; 1 in the domestic market.
    pub rate: Option<Decimal>,
    /// The day in both markets.
    pub today: Today,
}

/// The day in both markets, each its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Today {
    /// In Seoul.
    pub kr: Date,
    /// In New York.
    pub us: Date,
}

impl Today {
    /// The same with another day in a market: a reservation counts on the day for which it is.
    pub const fn set(&mut self, market: Market, day: Date) {
        match market {
            Market::Kr => self.kr = day,
            Market::Us => self.us = day,
        }
    }

    const fn of(self, market: Market) -> Date {
        match market {
            Market::Kr => self.kr,
            Market::Us => self.us,
        }
    }

    /// The days of `market` that count for an order of `ordered`: its own day, and of the other market whatever began
    /// with it or later. New York's day goes on when Seoul's turns, and so does what was bought in Seoul on it.
    fn counted(self, market: Market, ordered: Market) -> RangeInclusive<Date> {
        let day = self.of(market);
        day.min(self.of(ordered))..=day
    }
}

/// Lets an order pass with what the limits count it with, or says what is against it.
///
/// # Errors
/// The first thing that is against it.
pub fn admit(want: &Want, ledger: &Ledger, settings: &Settings, now: Moment) -> Result<Counted, Denial> {
    standing(want, ledger)?;
    affordable(want, ledger, settings, now)
}

/// What the journal alone says against an order.
///
/// # Errors
/// The first thing that is against it.
pub fn standing(want: &Want, ledger: &Ledger) -> Result<(), Denial> {
    let intent = &want.intent;
    if !ledger.trading().allows(&intent.request, want.authority) {
        return Err(Denial::Trading(ledger.trading()));
    }
    if let Some(id) = ledger.granted(&intent.wish) {
        return Err(Denial::SameWish { id });
    }
    if let Some(id) = ledger.unresolved(&intent.request) {
        return Err(Denial::Unresolved { id });
    }
    if let Some(id) = ledger.ghost(intent) {
        return Err(Denial::Ghost { id });
    }
    Ok(())
}

/// Refuses what could trade with an order of this account that rests: such a trade moves nothing but the price, and is
/// forbidden. A sale by a rule protects and goes first. An order at any price is held against the last one.
///
/// # Errors
/// The order it would meet.
pub(super) fn alone(want: &Want, listing: &Listing) -> Result<(), Denial> {
    let request = &want.intent.request;
    let protects = want.authority == Authority::Rule && request.side() == Side::Sell;
    if protects || !request.may_trade() {
        return Ok(());
    }
    let last = want.case.as_ref().and_then(|case| case.quote.price);
    let meets = |row: &&OrderRecord| {
        let is_opposite = row.side != request.side() && row.instrument.symbol() == request.instrument().symbol();
        let crosses = |mine: Decimal, other: Decimal| match request.side() {
            Side::Buy => mine >= other,
            Side::Sell => mine <= other,
        };
        let prices = request.price().or(last).zip(row.price.or(last));
        is_opposite && row.status.is_open() && prices.is_some_and(|(mine, other)| crosses(mine, other))
    };
    let Some(row) = listing.rows().iter().find(meets) else { return Ok(()) };
    let (order_no, price) = (row.order_no.clone(), row.price);
    Err(Denial::MeetsOwn { register: listing.of().register, order_no, price })
}

fn affordable(want: &Want, ledger: &Ledger, settings: &Settings, now: Moment) -> Result<Counted, Denial> {
    let request = &want.intent.request;
    if !request.may_trade() {
        return Ok(Counted::default());
    }
    let case = want.case.as_ref().ok_or(Denial::Limit(risk::Denial::NoPrice))?;
    if case.quote.instrument.symbol() != request.instrument().symbol() {
        return Err(Denial::Limit(risk::Denial::NoPrice));
    }
    let proposal = Proposal {
        side: request.side(),
        quantity: request.quantity(),
        price: request.price(),
        quote: &case.quote,
        quote_age_ms: age_ms(case, now),
        day: want.intent.day,
        cover: unpromised(want, case.cover, ledger),
        rate: case.rate,
    };
    let replaced = replaced(request, ledger, &want.intent);
    let less = |amount: Decimal, by: Decimal| amount.checked_sub(by).unwrap_or(amount).max(Decimal::ZERO);
    let replaced_krw = case.rate.and_then(|rate| replaced.checked_mul(rate)).unwrap_or(Decimal::ZERO);
    let mut book = book(want, case, ledger, now);
    book.bought = less(book.bought, replaced);
    book.bought_krw = book.bought_krw.map(|sum| less(sum, replaced_krw));
    let rulebook = Rulebook { limits: &settings.limits, budget: &settings.budget };
    let value = risk::check(&proposal, &book, &rulebook).map_err(Denial::Limit)?;
    Ok(Counted { amount: less(value.amount, replaced), krw: value.krw.map(|krw| less(krw, replaced_krw)) })
}

/// How old the quote is; of unknown age is too old.
pub(super) fn age_ms(case: &Case, now: Moment) -> u64 {
    now.ms_since(case.quote_at).unwrap_or(u64::MAX)
}

/// What is there for a reservation. The broker asks for money and shares only when it makes an order of it, so that until
/// then those of ours that wait have to be taken off here.
fn unpromised(want: &Want, cover: Cover, ledger: &Ledger) -> Cover {
    let intent = &want.intent;
    let OrderRequest::Reserve(_) = intent.request else { return cover };
    let mine = intent.request.symbol_side();
    let waiting = ledger.promised(mine.market, intent.day).filter(|other| other.intent.request.side() == mine.side);
    // A sum that no number holds is more than there is.
    let less = |there: Decimal, taken: Decimal| there.checked_sub(taken).unwrap_or_default().max(Decimal::ZERO);
    let add = |sum: Decimal, more: Decimal| sum.checked_add(more).unwrap_or(Decimal::MAX);
    match cover {
        Cover::Cash(cash) => {
            let amounts = waiting.map(|other| other.counted.amount);
            Cover::Cash(less(cash, amounts.fold(Decimal::ZERO, add)))
        }
        Cover::Shares(shares) => {
            let of_symbol = waiting.filter(|other| other.intent.request.symbol_side() == mine);
            let quantities = of_symbol.map(|other| other.intent.request.quantity());
            Cover::Shares(less(shares, quantities.fold(Decimal::ZERO, add)))
        }
    }
}

/// What the shares that are amended were counted with, where they are of an order of ours.
fn replaced(request: &OrderRequest, ledger: &Ledger, intent: &Intent) -> Decimal {
    let Some(original) = request.original() else { return Decimal::ZERO };
    let market = original.instrument.market();
    let is_ours = ledger.ours(market, original.date.unwrap_or(intent.day)).contains(&original.order_no);
    match original.price {
        Some(price) if is_ours => request.quantity().checked_mul(price).unwrap_or_default(),
        _ => Decimal::ZERO,
    }
}

/// What was meant to be sent today, as the limits count it.
fn book(want: &Want, case: &Case, ledger: &Ledger, now: Moment) -> Book {
    let mut book = Book { bought_krw: Some(Decimal::ZERO), ..Book::default() };
    let symbol_side = want.intent.request.symbol_side();
    for market in [Market::Kr, Market::Us] {
        for (_, entry) in ledger.of_days(market, case.today.counted(market, symbol_side.market)) {
            let request = &entry.commitment.intent.request;
            if matches!(entry.status, Status::NotSent(_)) || !request.may_trade() {
                continue;
            }
            // Money counts from the moment it was meant to be spent, until it is known that it was not.
            if request.side() == Side::Buy && !entry.status.is_no_order() {
                let Counted { amount, krw } = entry.commitment.counted;
                let here = if market == symbol_side.market { amount } else { Decimal::ZERO };
                // A sum that no number holds is more than every limit.
                book.bought = book.bought.checked_add(here).unwrap_or(Decimal::MAX);
                book.bought_krw = book.bought_krw.zip(krw).and_then(|(sum, krw)| sum.checked_add(krw));
            }
            if request.is_new() {
                let is_recent = entry.commitment.at.wall.duration_since(now.wall) > -SignedDuration::from_mins(1);
                let is_same = market == symbol_side.market && request.symbol_side().symbol == symbol_side.symbol;
                book.today = book.today.saturating_add(1);
                book.last_minute = book.last_minute.saturating_add(u32::from(is_recent));
                book.of_symbol_today = book.of_symbol_today.saturating_add(u32::from(is_same));
            }
        }
    }
    book
}
