//! An intent as it is shown.

mod doubt;

use jiff::civil::Date;
use kis_api::Side;

pub(super) use doubt::undecided;

use super::{
    Engine,
    failure::{Done, Stop},
    store::{StoreError, Written},
};
use crate::{
    order::{Entry, Ledger, Moment, OrderRequest, Register},
    reason::Refusal,
    report::{Action, IntentLine, IntentStatus},
};

/// All that is known of one intent.
pub(super) struct Known {
    id: i64,
    pub(super) entry: Entry,
    pub(super) history: Vec<Written>,
    /// When it was looked at.
    at: Moment,
}

impl Known {
    /// What the intent's own rows say.
    pub(super) fn of(engine: &Engine, id: i64) -> Done<Self> {
        let history = engine.store.history(id)?;
        let ledger = Ledger::fold(history.iter().map(|row| &row.record));
        let ledger = ledger.map_err(|damage| Stop::from(StoreError::damaged(damage.to_string())))?;
        let entry = ledger.entry(id).cloned().ok_or(Refusal::UnknownIntent { id })?;
        Ok(Self { id, entry, history, at: engine.clock.moment() })
    }

    /// Which of the broker's lists tells of it.
    pub(super) fn register(&self) -> Register {
        self.entry.commitment.intent.request.register()
    }

    pub(super) fn line(&self) -> IntentLine {
        let commitment = &self.entry.commitment;
        let request = &commitment.intent.request;
        let market = request.symbol_side().market;
        let note = self.history.iter().rev().find_map(|row| row.note.as_ref());
        IntentLine {
            id: self.id,
            action: action(request),
            symbol: request.instrument().symbol().into(),
            market,
            side: request.side(),
            qty: request.quantity(),
            price: request.price(),
            currency: market.currency(),
            source: commitment.intent.source,
            status: IntentStatus::from(&self.entry.status),
            order_no: self.entry.order_no().cloned(),
            reservation_no: match request {
                OrderRequest::Unreserve { reservation } => Some(reservation.number.digits().clone()),
                _ => self.entry.number_in(Register::Reservations).cloned(),
            },
            for_day: for_day(request, commitment.intent.day),
            at: self.history.first().map_or(commitment.at.wall, |first| first.at),
            note: note.map(|note| note.text.clone()),
            doubt: doubt::of((self.id, &self.entry), self.at),
        }
    }
}

pub(super) fn line(engine: &Engine, id: i64) -> Done<IntentLine> {
    Known::of(engine, id).map(|known| known.line())
}

/// What is asked of the broker.
pub(super) const fn action(request: &OrderRequest) -> Action {
    match request {
        OrderRequest::Place(placement) => match placement.side {
            Side::Buy => Action::Buy,
            Side::Sell => Action::Sell,
        },
        OrderRequest::Amend { .. } => Action::Amend,
        OrderRequest::Cancel { .. } => Action::Cancel,
        OrderRequest::Reserve(_) => Action::Reserve,
        OrderRequest::Unreserve { .. } => Action::Unreserve,
    }
}

/// The day of the session that a reservation waits for.
pub(super) fn for_day(request: &OrderRequest, day: Date) -> Option<Date> {
    (request.register() == Register::Reservations).then_some(day)
}
