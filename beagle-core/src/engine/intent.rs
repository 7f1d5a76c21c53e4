//! An intent as it is shown.

use super::{desk::Desk, failure::Done};
use crate::{
    order::OrderRequest,
    reason::Refusal,
    report::{Action, IntentLine, IntentStatus},
};
use kis_api::Side;

pub(super) fn line(desk: &Desk<'_>, id: i64) -> Done<IntentLine> {
    let entry = desk.ledger().entry(id).ok_or(Refusal::UnknownIntent { id })?;
    let history = desk.engine().store.history(id)?;
    let at = history.first().map_or(entry.commitment.at.wall, |first| first.at);
    let note = history.into_iter().rev().find_map(|row| row.note).map(|note| note.text.en);
    let intent = &entry.commitment.intent;
    let request = &intent.request;
    let market = request.symbol_side().market;
    Ok(IntentLine {
        id,
        action: action(request),
        symbol: request.instrument().symbol().into(),
        market,
        side: request.side(),
        qty: request.quantity(),
        price: request.price(),
        currency: market.currency(),
        source: intent.source,
        status: IntentStatus::from(&entry.status),
        order_no: entry.order_no().cloned(),
        at,
        note,
    })
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
    }
}
