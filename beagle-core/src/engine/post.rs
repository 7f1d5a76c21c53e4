//! The one call that sends an order request.

use kis_api::Outcome;

use super::broker::{Broker, Look};
use crate::order::{Permit, Taken};

/// Sends what the permit is for. It uses the permit up, and is never repeated, whatever comes back.
pub(super) async fn post_once(broker: &dyn Broker, permit: Permit, look: Look) -> Outcome<Taken> {
    let (_, request) = permit.spend();
    broker.send(&request, look).await
}
