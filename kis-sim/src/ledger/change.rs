//! Amending and cancelling.

use kis_api::{Market, Side};
use rust_decimal::Decimal;

use super::{
    account::needed,
    order::{Kind, Order, Rest, Terms},
    place::{self, Freed},
};
use crate::{
    desk::Desk,
    gateway::{Refusal, refusal::codes},
};

/// Which waiting order is to change, and how much of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target {
    pub(crate) market: Market,
    pub(crate) no: u64,
    /// `None` is all that waits.
    pub(crate) quantity: Option<i64>,
}

/// What an amended order is to be.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(crate) kind: Kind,
    pub(crate) rest: Rest,
    pub(crate) code: String,
    pub(crate) limit: Option<Decimal>,
    pub(crate) trigger: Option<Decimal>,
}

/// Replaces a waiting order, or a part of it, by a new one. Gives the new number.
pub(crate) fn amend(
    desk: &mut Desk<'_>,
    key: &str,
    target: Target,
    change: Change,
    paper: bool,
) -> Result<u64, Refusal> {
    let (index, quantity) = find(desk, key, target)?;
    let old = &desk.account(key).orders[index];
    let terms = Terms {
        quantity,
        limit: change.limit,
        trigger: change.trigger,
        kind: change.kind,
        rest: change.rest,
        code: change.code,
        ..old.terms.clone()
    };
    let freed = match desk.world.find(&old.terms.symbol) {
        Some(listing) if old.terms.side == Side::Buy => needed(listing, old.ceiling, quantity, old.day),
        _ => Decimal::ZERO,
    };
    let freed = Freed { shares: quantity, money: freed };
    let mut order = place::checked(desk, key, terms, paper, freed)?;
    order.original = Some(target.no);
    desk.account_mut(key).orders[index].amended += quantity;
    Ok(place::take(desk, key, order))
}

/// Takes back a waiting order, or a part of it. The cancellation has a number of its own.
pub(crate) fn cancel(desk: &mut Desk<'_>, key: &str, target: Target) -> Result<u64, Refusal> {
    let (index, quantity) = find(desk, key, target)?;
    let now = desk.now;
    let books = desk.books.edit();
    books.last_order += 1;
    let no = books.last_order;
    let account = desk.account_mut(key);
    let old = &mut account.orders[index];
    old.cancelled += quantity;
    let record = Order {
        no,
        original: Some(target.no),
        cancels: true,
        terms: Terms { quantity, ..old.terms.clone() },
        at: now,
        fills: Vec::new(),
        cancelled: quantity,
        amended: 0,
        expired: 0,
        ..old.clone()
    };
    account.orders.push(record);
    Ok(no)
}

/// The place of the waiting order and the shares that are to change.
fn find(desk: &Desk<'_>, key: &str, target: Target) -> Result<(usize, i64), Refusal> {
    let orders = &desk.account(key).orders;
    let same = |o: &Order| o.no == target.no && o.terms.market == target.market && !o.cancels;
    let index = orders.iter().position(same).ok_or(codes::NO_SUCH_ORDER)?;
    let waiting = orders[index].remaining();
    let quantity = target.quantity.unwrap_or(waiting);
    if waiting == 0 || quantity > waiting {
        return Err(codes::NOTHING_LEFT);
    }
    if quantity <= 0 { Err(codes::BAD_QUANTITY) } else { Ok((index, quantity)) }
}
