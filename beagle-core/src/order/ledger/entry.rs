//! What is known of one intent, and what a row adds to it.

use jiff::civil::Date;
use kis_api::{Market, OrderNo};

use super::{Basis, Entry, How, Status};
use crate::order::{Answer, OrderRequest, Record, Register, SymbolSide, Verdict};

impl Entry {
    /// Whether it is of this market and day.
    pub fn is_of(&self, market: Market, day: Date) -> bool {
        let intent = &self.commitment.intent;
        intent.day == day && intent.request.symbol_side().market == market
    }

    /// Whether it is in the way of other orders of this symbol and side.
    pub fn blocks(&self, symbol_side: &SymbolSide<'_>) -> bool {
        let request = &self.commitment.intent.request;
        self.status.is_unresolved() && !request.is_repeatable() && request.symbol_side() == *symbol_side
    }

    /// The number that the broker gave it: its order's, or its reservation's.
    pub const fn number(&self) -> Option<&OrderNo> {
        match &self.status {
            Status::Placed { order_no, .. } => Some(order_no),
            _ => None,
        }
    }

    /// Its number in one of the lists. A reservation has one in each once the broker made an order of it.
    pub fn number_in(&self, register: Register) -> Option<&OrderNo> {
        match (self.commitment.intent.request.register(), register) {
            (Register::Reservations, Register::Orders) => self.ordered.as_ref(),
            (Register::Orders, Register::Reservations) => None,
            _ => self.number(),
        }
    }

    /// The number of its order.
    pub fn order_no(&self) -> Option<&OrderNo> {
        self.number_in(Register::Orders)
    }

    /// All the numbers that its order had.
    pub fn numbers(&self) -> impl Iterator<Item = &OrderNo> {
        self.order_no().into_iter().chain(&self.progress.later)
    }

    /// Whether it is a reservation of which an order may still be made, or has been made without our knowing.
    pub fn may_be_ordered(&self) -> bool {
        let is_reservation = matches!(self.commitment.intent.request, OrderRequest::Reserve(_));
        let may_exist = self.status.is_unresolved() || matches!(self.status, Status::Placed { .. });
        is_reservation && may_exist && self.ordered.is_none() && !self.is_ended()
    }

    /// Whether this list may tell something new of it.
    pub fn waits_for(&self, register: Register) -> bool {
        let is_open = self.status.is_unresolved() && self.commitment.intent.request.register() == register;
        is_open
            || match register {
                Register::Orders => self.is_resting() && self.order_no().is_some(),
                Register::Reservations => self.may_be_ordered(),
            }
    }

    /// What is known once this row is written; `None` when it can't follow.
    pub(super) fn followed_by(&self, record: &Record) -> Option<Self> {
        let mut next = self.clone();
        match record {
            Record::Answered { answer, at, .. } if self.status == Status::Committed => {
                next.status = match answer {
                    Answer::Accepted { order_no, .. } => {
                        Status::Placed { order_no: order_no.clone(), how: How::Answered }
                    }
                    Answer::TakenBack => Status::Gone,
                    Answer::Rejected => Status::Rejected,
                    Answer::NotSent(why) => Status::NotSent(*why),
                    Answer::Unknown => Status::Unknown,
                };
                if *answer == Answer::Unknown {
                    next.quiet_since = Some(*at);
                    next.doubtful_since = Some(*at);
                }
            }
            Record::Watched { at, .. } if self.status.awaits_list() => {
                next.quiet_since = Some(*at);
                next.doubtful_since = self.doubtful_since.or(Some(*at));
            }
            Record::Resolved { verdict: Verdict::LateFound(order_no), .. } if self.status.is_written_off() => {
                next.status = Status::Placed { order_no: order_no.clone(), how: How::Late };
            }
            Record::Resolved { verdict: Verdict::Escalated(doubt), .. }
                if self.status.awaits_list() || self.status.is_written_off() =>
            {
                next.status = Status::Escalated(doubt.clone());
            }
            Record::Resolved { verdict, .. } if self.status.awaits_list() => {
                next.status = match verdict {
                    Verdict::Bound(order_no) => Status::Placed { order_no: order_no.clone(), how: How::Bound },
                    Verdict::NotPlaced => Status::NotPlaced(Basis::Presumed),
                    Verdict::Gone => Status::Gone,
                    Verdict::LateFound(_) | Verdict::Escalated(_) => return None,
                };
            }
            Record::Settled { order_no, disowned, .. } if self.status.is_unresolved() => {
                next.disowned.extend(disowned.iter().cloned());
                next.status = match order_no {
                    Some(order_no) => Status::Placed { order_no: order_no.clone(), how: How::Person },
                    None => Status::NotPlaced(Basis::Person),
                };
            }
            Record::Ordered { order_no, .. } if self.may_be_ordered() && !self.status.is_unresolved() => {
                next.ordered = Some(order_no.clone());
            }
            Record::Progressed { progress, .. } if matches!(self.status, Status::Placed { .. }) => {
                next.progress = progress.clone();
            }
            _ => return None,
        }
        Some(next)
    }
}
