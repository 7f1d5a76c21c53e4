//! What became of the order that sells.

use alloc::vec::Vec;

use kis_api::{OrderNo, OrderRecord, OrderStatus};
use rust_decimal::Decimal;

use super::{Selling, Snapshot, Working};
use crate::{order::Chain, reason::Hold};

/// What became of the order that sells.
pub(in crate::strategy) enum Progress<'a> {
    /// Some of it rests.
    Resting(Resting<'a>),
    /// The target is sold.
    Done { filled: Decimal },
    /// The order is filled, the target is not.
    Short(Selling),
    /// Cancelled, expired or rejected before the target was sold, of which so much is left.
    Ended { left: Decimal },
}

/// A sale that rests.
pub(in crate::strategy) struct Resting<'a> {
    /// The order as the broker lists it now.
    pub(in crate::strategy) row: &'a OrderRecord,
    pub(super) numbers: Vec<OrderNo>,
    pub(super) working: &'a Working,
    pub(super) target: Decimal,
    pub(super) finished: Decimal,
}

/// Looks the order up. An order that the list does not show is not gone: nothing is decided until it shows.
pub(in crate::strategy) fn progress<'a>(selling: &'a Selling, snapshot: &Snapshot<'a>) -> Result<Progress<'a>, Hold> {
    if let Some(intent) = snapshot.unresolved {
        return Err(Hold::Unresolved { intent });
    }
    let target = selling.target;
    let Some(working) = &selling.order else {
        let filled = selling.filled;
        return Ok(if filled >= target { Progress::Done { filled } } else { Progress::Short(selling.clone()) });
    };
    let listed: Vec<OrderNo> = working.earlier.iter().chain([&working.order_no]).cloned().collect();
    // Another day's order may have the same number.
    let of_its_day = snapshot.orders.iter().filter(|row| row.date.is_none_or(|date| date == working.day));
    let chain = Chain::of(&listed, of_its_day);
    let Chain { row, numbers, filled } = chain.map_err(|missing| {
        let order_no = missing.unwrap_or_else(|| working.order_no.clone());
        Hold::NotListed { order_no }
    })?;
    let filled = selling.filled + filled;
    if filled >= target {
        return Ok(Progress::Done { filled });
    }
    Ok(match row.status {
        OrderStatus::Open | OrderStatus::PartlyFilled => {
            Progress::Resting(Resting { row, numbers, working, target, finished: selling.filled })
        }
        OrderStatus::Filled => Progress::Short(Selling { filled, order: None, ..selling.clone() }),
        OrderStatus::Cancelled | OrderStatus::Rejected | OrderStatus::Expired => {
            Progress::Ended { left: target - filled }
        }
    })
}
