//! What became of the orders that exist.

use alloc::vec::Vec;

use kis_api::{OrderNo, OrderStatus};

use super::{Chain, End, Entry, Listing, Progress, Quiet, Register};

/// Whether the day goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    Open,
    Over,
}

/// What became of a reservation.
pub(super) enum Fate {
    /// This order.
    Ordered(OrderNo),
    /// No order.
    Ended(End),
}

impl Entry {
    /// Where its order stands by this list, if that is news. What an order became under later numbers belongs to the
    /// intent that placed it.
    pub(super) fn news(&self, listing: &Listing, day: Day) -> Option<Progress> {
        let first = self.order_no()?;
        if !self.commitment.intent.request.is_new() || self.is_ended() {
            return None;
        }
        let numbers: Vec<OrderNo> = self.numbers().cloned().collect();
        let progress = match Chain::of(&numbers, listing.rows()) {
            Ok(chain) => {
                let later = chain.numbers.into_iter().filter(|number| number != first).collect();
                // Before the close it may as well have been replaced by one that the list does not show yet.
                let end = match (day, End::of(chain.row.status)) {
                    (Day::Over, None) => Some(End::Expired),
                    (Day::Open, Some(End::Expired)) => None,
                    (_, end) => end,
                };
                Progress { filled: chain.filled, later, end }
            }
            // The list lags behind the answer; at the end of the day it has no excuse left.
            Err(_) if day == Day::Open => return None,
            Err(_) => Progress { end: Some(End::Missing), ..self.progress.clone() },
        };
        (self.progress != progress).then_some(progress)
    }

    /// What became of its reservation by this list, if that is news.
    pub(super) fn fate(&self, listing: &Listing, quiet: Quiet) -> Option<Fate> {
        let number = self.number_in(Register::Reservations).filter(|_| self.may_be_ordered())?;
        match (listing.ordered_as(number), listing.row(number)) {
            (Some(order_no), _) => Some(Fate::Ordered(order_no.clone())),
            (None, Some(row)) => match row.status {
                OrderStatus::Cancelled => Some(Fate::Ended(End::Cancelled)),
                OrderStatus::Rejected => Some(Fate::Ended(End::NotOrdered)),
                _ => None,
            },
            // At home, those that were cancelled are left out of the list.
            (None, None) => (quiet == Quiet::Over).then_some(Fate::Ended(End::Missing)),
        }
    }

    /// Whether its order or reservation exists and may still be filled, as far as the lists told.
    pub fn is_resting(&self) -> bool {
        self.commitment.intent.request.is_new() && self.number().is_some() && !self.is_ended()
    }

    /// Whether nothing of its order rests any more, as far as the lists told.
    pub const fn is_ended(&self) -> bool {
        self.progress.end.is_some()
    }
}
