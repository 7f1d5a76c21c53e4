//! An order and those that took its place: an amended order gets a new number.

use alloc::vec::Vec;

use kis_api::{OrderNo, OrderRecord};
use rust_decimal::Decimal;

/// An order and those that took the place of it, or of a part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chain<'a> {
    /// What tells where the order stands: the last of them of which something rests, and the last of all where nothing
    /// does.
    pub row: &'a OrderRecord,
    /// All of their numbers, oldest first; but that of `row` is the last.
    pub numbers: Vec<OrderNo>,
    /// What all of them together traded.
    pub filled: Decimal,
}

impl<'a> Chain<'a> {
    /// Follows an order of these numbers, oldest first, through a list that has all of them and whatever replaced them.
    /// The list is of one day: numbers begin anew on the next.
    ///
    /// # Errors
    /// The first number that the list does not show.
    pub fn of(numbers: &[OrderNo], orders: impl IntoIterator<Item = &'a OrderRecord>) -> Result<Self, Option<OrderNo>> {
        let orders: Vec<&OrderRecord> = orders.into_iter().collect();
        let listed = |number: &OrderNo| {
            let row = orders.iter().copied().find(|row| row.order_no == *number);
            row.ok_or_else(|| Some(number.clone()))
        };
        let mut rows = numbers.iter().map(listed).collect::<Result<Vec<_>, _>>()?;
        while let Some(next) = orders.iter().copied().find(|next| takes_a_place(next, &rows)) {
            rows.push(next);
        }
        // When a part is amended, the other part goes on under the old number.
        let standing = rows.iter().rposition(|row| row.status.is_open()).unwrap_or(rows.len().saturating_sub(1));
        let row = if rows.is_empty() { return Err(None) } else { rows.remove(standing) };
        rows.push(row);
        let numbers = rows.iter().map(|row| row.order_no.clone()).collect();
        Ok(Self { row, numbers, filled: rows.iter().map(|row| row.filled).sum() })
    }
}

/// Whether an order took the place of one of these, as when the owner amended it on the phone. The row of a
/// cancellation names the order it cancelled, too, and never trades.
fn takes_a_place(next: &OrderRecord, of: &[&OrderRecord]) -> bool {
    let trades = next.status.is_open() || next.filled > Decimal::ZERO;
    let replaces = |row: &&OrderRecord| next.original_no.as_ref() == Some(&row.order_no);
    trades && of.iter().any(replaces) && of.iter().all(|row| row.order_no != next.order_no)
}
