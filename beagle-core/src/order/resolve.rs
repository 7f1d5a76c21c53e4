//! What the broker's list says of an intent without an answer.

use alloc::{collections::BTreeSet, vec::Vec};

use kis_api::{OrderNo, OrderRecord};

use super::{Commitment, Doubt, Listing, Register, Verdict, Why};

/// What is asked of a list.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// What was meant.
    pub commitment: &'a Commitment,
    /// Orders of which a person said that they are not this one.
    pub disowned: &'a BTreeSet<OrderNo>,
    /// The complete list of its day.
    pub listing: &'a Listing,
    /// Numbers of that day that other intents have.
    pub claims: &'a BTreeSet<&'a OrderNo>,
    /// All numbers of that day that orders of ours had or have.
    pub ours: &'a BTreeSet<&'a OrderNo>,
    /// Numbers that the broker's notices named since.
    pub noticed: &'a BTreeSet<OrderNo>,
    /// Reservations of ours that may have become orders of this list without our knowing which.
    pub promised: &'a [&'a Commitment],
    /// Whether an order that is not in the list by now will never be.
    pub quiet: Quiet,
}

/// Whether an order that is not in the list by now will never be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quiet {
    /// It may still come.
    Running,
    /// Whatever was sent was taken or lost long ago, and shown.
    Over,
}

impl Question<'_> {
    /// What the list says; `None` while it may say more later.
    ///
    /// New are the orders that were not in the list before and that no other intent has. One that fits is this intent's
    /// order, at once; unless somebody else ordered the same symbol and side meanwhile, since that one might be theirs
    /// and ours still on its way. None that fits means that there is no order, but only after the quiet period.
    ///
    /// An order that looks as one of our reservations would is nobody's until the list of reservations says which order
    /// that became: bound to this intent, it would be counted as two. That list is read first and the broker makes the
    /// orders before the session begins, so this passes by itself.
    pub fn resolve(&self) -> Option<Verdict> {
        if self.commitment.intent.request.is_repeatable() {
            return self.taken_back();
        }
        let (fitting, others) = self.new_orders();
        let doubt = |why| Some(Verdict::Escalated(Doubt { why, candidates: fitting.clone(), others: others.clone() }));
        match (&*fitting, &*others) {
            ([order_no], []) => Some(Verdict::Bound(order_no.clone())),
            ([_], _) => doubt(Why::NotAlone),
            ([], _) if self.quiet == Quiet::Running || self.may_be_promised() => None,
            ([], _) if self.is_contradicted() => doubt(Why::NotListed),
            ([], _) => Some(Verdict::NotPlaced),
            _ => doubt(Why::SeveralFit),
        }
    }

    /// What the day's last list says of an intent that was written off: nothing, or that its order was there after all.
    pub fn sweep(&self) -> Option<Verdict> {
        let (fitting, others) = self.new_orders();
        let why = match (&*fitting, &*others) {
            ([], _) => return None,
            ([order_no], []) => return Some(Verdict::LateFound(order_no.clone())),
            ([_], _) => Why::NotAlone,
            _ => Why::SeveralFit,
        };
        Some(Verdict::Escalated(Doubt { why, candidates: fitting, others }))
    }

    /// The new orders that look as this intent would: a person's word is held against them. A person may know which order
    /// a reservation became before the broker's list says so.
    pub fn fitting(&self) -> Vec<OrderNo> {
        let fitting = self.new_rows().filter(|row| self.commitment.fits(row));
        fitting.map(|row| row.order_no.clone()).collect()
    }

    /// New orders of the symbol and side: those that look as this intent would, and the others.
    fn new_orders(&self) -> (Vec<OrderNo>, Vec<OrderNo>) {
        let new = self.new_rows().filter(|row| !self.is_promised(row));
        let (fitting, others): (Vec<_>, Vec<_>) = new.partition(|row| self.commitment.fits(row));
        let number = |row: &OrderRecord| row.order_no.clone();
        let others = others.into_iter().filter(|row| !self.changes_ours(row));
        (fitting.into_iter().map(number).collect(), others.map(number).collect())
    }

    fn new_rows(&self) -> impl Iterator<Item = &OrderRecord> {
        let is_new = |row: &&OrderRecord| {
            self.commitment.is_about(row)
                && !self.commitment.before.contains(&row.order_no)
                && !self.claims.contains(&row.order_no)
                && !self.disowned.contains(&row.order_no)
        };
        self.listing.rows().iter().filter(is_new)
    }

    fn is_promised(&self, row: &OrderRecord) -> bool {
        self.promised.iter().any(|reservation| reservation.fits(row))
    }

    /// Whether an order that is nobody's yet may be this intent's.
    fn may_be_promised(&self) -> bool {
        self.new_rows().any(|row| self.is_promised(row) && self.commitment.fits(row))
    }

    /// The row of an amendment or a cancellation of an order of ours says nothing of another order.
    fn changes_ours(&self, row: &OrderRecord) -> bool {
        self.commitment.intent.request.original_no().is_none()
            && row.original_no.as_ref().is_some_and(|original| self.ours.contains(original))
    }

    /// The broker told of an order that its list does not show.
    fn is_contradicted(&self) -> bool {
        let is_explained = |order_no: &OrderNo| {
            self.commitment.before.contains(order_no)
                || self.claims.contains(order_no)
                || self.listing.row(order_no).is_some()
        };
        !self.noticed.iter().all(is_explained)
    }

    /// Whether the order that was to be taken back still rests is all there is to know.
    fn taken_back(&self) -> Option<Verdict> {
        let original = self.commitment.intent.request.original_no()?;
        match self.listing.row(original) {
            Some(row) if !row.status.is_open() => Some(Verdict::Gone),
            // It was listed before, and at home those that were cancelled are left out.
            None if self.listing.of().register == Register::Reservations => Some(Verdict::Gone),
            _ if self.quiet == Quiet::Over => Some(Verdict::NotPlaced),
            _ => None,
        }
    }
}
