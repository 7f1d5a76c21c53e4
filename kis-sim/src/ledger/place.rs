//! Taking an order.

use kis_api::Side;
use rust_decimal::Decimal;

use super::{
    account::needed,
    matching,
    order::{Kind, Order, Terms},
    rules,
};
use crate::{
    desk::Desk,
    gateway::{Refusal, refusal::codes},
};

/// Checks an order against the exchange's rules and the customer's means, takes it, and trades what can be traded
/// at once. Gives its number.
pub(crate) fn place(desk: &mut Desk<'_>, key: &str, terms: Terms, paper: bool) -> Result<u64, Refusal> {
    let order = checked(desk, key, terms, paper, Freed::default())?;
    Ok(take(desk, key, order))
}

/// `ORD_QTY` has ten digits.
const MOST_SHARES: i64 = 9_999_999_999;

/// What comes back to a customer before an order is taken: from the order that it replaces.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Freed {
    pub(super) shares: i64,
    pub(super) money: Decimal,
}

/// Checks an order.
pub(super) fn checked(
    desk: &mut Desk<'_>,
    key: &str,
    mut terms: Terms,
    paper: bool,
    freed: Freed,
) -> Result<Order, Refusal> {
    let listing = desk.world.find(&terms.symbol).filter(|l| l.market() == terms.market).ok_or(codes::NOT_LISTED)?;
    if listing.suspended {
        return Err(codes::HALTED);
    }
    if !(1..=MOST_SHARES).contains(&terms.quantity) {
        return Err(codes::BAD_QUANTITY);
    }
    let day = rules::open_for(terms.market, terms.kind, paper, desk.now)?;
    let quote = desk.quote(listing);
    let named = matches!(terms.kind, Kind::Limit | Kind::ConditionalLimit | Kind::StopLimit | Kind::Overtime);
    let named = named || matches!(terms.kind, Kind::AtOpen | Kind::AtClose) && terms.limit.is_some();
    if named {
        rules::price(listing, &quote, terms.limit.unwrap_or_default())?;
    }
    if terms.kind == Kind::StopLimit {
        rules::price(listing, &quote, terms.trigger.unwrap_or_default())?;
    }
    let ceiling = rules::settle_prices(&mut terms, &quote);
    let account = desk.account(key);
    match terms.side {
        Side::Buy => {
            let orderable = account.orderable(terms.market, desk.world) + freed.money;
            if needed(listing, ceiling, terms.quantity, day) > orderable {
                return Err(codes::NO_MONEY);
            }
        }
        Side::Sell if terms.quantity > account.sellable(&terms.symbol) + freed.shares => return Err(codes::NO_SHARES),
        Side::Sell => {}
    }
    Ok(Order {
        no: 0,
        original: None,
        cancels: false,
        terms,
        at: desk.now,
        day,
        ceiling,
        fills: Vec::new(),
        cancelled: 0,
        amended: 0,
        expired: 0,
        triggered: false,
        is_refused: false,
    })
}

/// Writes an order into the books and trades what can be traded at once.
pub(super) fn take(desk: &mut Desk<'_>, key: &str, mut order: Order) -> u64 {
    let books = desk.books.edit();
    books.last_order += 1;
    let no = books.last_order;
    order.no = no;
    order.is_refused = desk.oddities.refuse_at_exchange && order.original.is_none();
    let account = desk.account_mut(key);
    account.orders.push(order);
    let index = account.orders.len() - 1;
    matching::arrive(desk, key, index);
    no
}
