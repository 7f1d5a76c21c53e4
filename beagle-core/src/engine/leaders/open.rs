//! The orders of ours that may still be filled.

use kis_api::{Instrument, Market};
use rust_decimal::Decimal;

use crate::engine::{desk::Desk, failure::Done, store::Plan};

/// An order of ours that may still be filled.
pub(super) struct Open {
    pub(super) instrument: Instrument,
    pub(super) plan: Plan,
    /// What of it was not filled when it was last looked up.
    pub(super) left: Decimal,
}

/// What of a market was open when it was last looked up.
pub(super) fn open_in(desk: &Desk<'_>, market: Market) -> Done<Vec<Open>> {
    let is_open = |entry: &crate::order::Entry| {
        let request = &entry.commitment.intent.request;
        request.symbol_side().market == market && entry.is_resting()
    };
    let open = desk.ledger().entries().filter(|(_, entry)| is_open(entry)).map(|(id, entry)| {
        let request = &entry.commitment.intent.request;
        let plan = desk.engine().store.purpose(id)?.plan;
        Ok(Open { instrument: request.instrument().clone(), plan, left: request.quantity() - entry.progress.filled })
    });
    open.collect()
}
