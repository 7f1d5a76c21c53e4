//! The line of an alert in a report.

use crate::{alert::Quantity, engine::store::Queued, report::AlertLine};

pub(super) fn line(id: Option<i64>, queued: &Queued) -> AlertLine {
    let alert = queued.event.alert.as_ref();
    let market = alert.map(|alert| alert.instrument.market());
    AlertLine {
        id,
        at: queued.received_at,
        text: queued.text.clone(),
        leader: alert.map(|alert| alert.leader.clone()),
        side: alert.map(|alert| alert.side),
        symbol: alert.map(|alert| alert.instrument.symbol().into()),
        market,
        qty: alert.and_then(|alert| match alert.quantity {
            Quantity::Shares(shares) => Some(shares),
            Quantity::All => queued.event.leader_held,
        }),
        price: alert.and_then(|alert| alert.price.or(queued.event.last_price)),
        currency: market.map(|market| market.currency()),
        status: queued.status,
        reason: queued.event.reason.clone(),
        sizing: queued.event.sizing.clone(),
        order: None,
    }
}
