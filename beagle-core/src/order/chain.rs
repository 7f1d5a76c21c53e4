//! An order and those that took its place: an amended order gets a new number.

use alloc::vec::Vec;

use kis_api::{OrderNo, OrderRecord};
use rust_decimal::Decimal;

/// An order and those that took its place one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Chain<'a> {
    /// The last of them, which tells where the order stands.
    pub row: &'a OrderRecord,
    /// All of their numbers, oldest first.
    pub numbers: Vec<OrderNo>,
    /// What all of them together traded.
    pub filled: Decimal,
}

impl<'a> Chain<'a> {
    /// Follows an order of these numbers, oldest first, through a list that has all of them and whatever replaced the
    /// last.
    ///
    /// # Errors
    /// The first number that the list does not show.
    pub fn of(numbers: &[OrderNo], orders: &'a [OrderRecord]) -> Result<Self, Option<OrderNo>> {
        let mut chain: Option<Self> = None;
        for order_no in numbers {
            let row = orders.iter().find(|row| row.order_no == *order_no).ok_or_else(|| Some(order_no.clone()))?;
            chain = Some(Self::extended(chain, row));
        }
        let mut chain = chain.ok_or(None)?;
        while let Some(next) = orders.iter().find(|next| chain.is_replaced_by(next)) {
            chain = Self::extended(Some(chain), next);
        }
        Ok(chain)
    }

    fn extended(chain: Option<Self>, row: &'a OrderRecord) -> Self {
        let (mut numbers, filled) = chain.map_or((Vec::new(), Decimal::ZERO), |chain| (chain.numbers, chain.filled));
        numbers.push(row.order_no.clone());
        Self { row, numbers, filled: filled + row.filled }
    }

    /// Whether an order took the last one's place, as when the owner amended it on the phone. The row of a
    /// cancellation names the order it cancelled, too, and never trades.
    fn is_replaced_by(&self, next: &OrderRecord) -> bool {
        let trades = next.status.is_open() || next.filled > Decimal::ZERO;
        next.original_no.as_ref() == Some(&self.row.order_no) && trades && !self.numbers.contains(&next.order_no)
    }
}
