//! The last look before an order leaves.

use alloc::sync::Arc;

use super::{Authority, Commitment, Moment, NotSent, Settings, Trading};

/// What an order was committed under. It is asked twice: when the intent is on the disk, and when the connection to the
/// broker stands and nothing was written to it. In between a token, a slot of the limiter and the network are waited for,
/// and this machine may have been suspended.
#[derive(Debug, Clone)]
pub struct LastLook {
    commitment: Arc<Commitment>,
    quote_at: Option<Moment>,
    max_delay_ms: u64,
    max_quote_age_ms: u64,
}

impl LastLook {
    pub(super) fn new(commitment: &Arc<Commitment>, quote_at: Option<Moment>, settings: &Settings) -> Self {
        Self {
            commitment: Arc::clone(commitment),
            quote_at,
            max_delay_ms: settings.max_delay_ms,
            max_quote_age_ms: settings.limits.max_quote_age_ms,
        }
    }

    /// What is against sending it now; `None` when nothing is.
    pub fn against(&self, trading: Trading, now: Moment) -> Option<NotSent> {
        let Commitment { intent, during_halt, at, .. } = &*self.commitment;
        let authority = if *during_halt { Authority::OwnerDuringHalt } else { Authority::Rule };
        let is_old = |since: Moment, max_ms: u64| now.ms_since(since).is_none_or(|passed| passed > max_ms);
        if !trading.allows(&intent.request, authority) {
            Some(NotSent::Stopped)
        } else if is_old(*at, self.max_delay_ms) || self.quote_at.is_some_and(|at| is_old(at, self.max_quote_age_ms)) {
            Some(NotSent::Late)
        } else {
            None
        }
    }
}
