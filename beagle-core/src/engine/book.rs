//! What was ordered before, as the limits count it.

use jiff::SignedDuration;
use kis_api::{Instrument, Market, Side};
use rust_decimal::Decimal;

use super::{Engine, failure::Done, store::Intent};
use crate::{
    gate::risk::Book,
    report::{Action, IntentStatus},
};

/// Counts the intents of today, each market's by its own day.
pub(super) fn book(engine: &Engine, instrument: &Instrument) -> Done<Book> {
    let mut book = Book { bought_krw: Some(Decimal::ZERO), ..Book::default() };
    let a_minute_ago = engine.clock.real() - SignedDuration::from_mins(1);
    for market in [Market::Kr, Market::Us] {
        for intent in engine.store.intents_since(market, engine.today(market))? {
            let new = &intent.new;
            if intent.status == IntentStatus::NotSent {
                continue;
            }
            if counts_as_bought(&intent) {
                let in_this_market = if market == instrument.market() { new.amount } else { None };
                book.bought += in_this_market.unwrap_or_default();
                book.bought_krw = book.bought_krw.zip(new.amount_krw).map(|(sum, amount)| sum + amount);
            }
            if !matches!(new.action, Action::Buy | Action::Sell) {
                continue;
            }
            book.today += 1;
            book.last_minute += u32::from(new.real > a_minute_ago);
            let is_same =
                new.instrument.market() == instrument.market() && new.instrument.symbol() == instrument.symbol();
            book.of_symbol_today += u32::from(is_same);
        }
    }
    Ok(book)
}

/// Money counts from the moment it was meant to be spent, until it is proven that it was not. An amendment counts with
/// what it adds.
fn counts_as_bought(intent: &Intent) -> bool {
    let is_no_order = matches!(intent.status, IntentStatus::Rejected | IntentStatus::SettledNotPlaced);
    intent.new.side == Side::Buy && matches!(intent.new.action, Action::Buy | Action::Amend) && !is_no_order
}
