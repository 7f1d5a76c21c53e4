//! The numbers that the order protocol goes by.

use alloc::string::String;

use jiff::SignedDuration;

use crate::{gate::risk::Budget, rules::Limits};

/// The numbers that the order protocol goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// What an order is held against.
    pub limits: Limits,
    /// What the owner set.
    pub budget: Budget,
    /// The version of this program, which the journal keeps with each intent.
    pub version: String,
    /// How long an order that was sent may take to be taken by the broker and shown in its list, with a margin.
    pub quiet_ms: u64,
    /// From being written down to being sent: later, it is not sent.
    pub max_delay_ms: u64,
    /// A person is asked when no list was to be had for so long.
    pub escalate_ms: u64,
    /// So many orders of unknown outcome within `doubtful_ms` leave only sales.
    pub max_doubtful: usize,
    /// See `max_doubtful`.
    pub doubtful_ms: i64,
}

impl Settings {
    /// A difference between the broker's clock and this machine's beyond which only sales are left: sessions, the ages of
    /// alerts and the orders of a minute go by the wall clock.
    pub const MAX_SKEW: SignedDuration = SignedDuration::from_secs(5);

    /// How long an order may take to be taken and shown, in milliseconds, with a margin.
    pub const QUIET_MS: u64 = 120_000;

    /// Those of a limits table and a budget, with the protocol's own numbers.
    pub fn new(limits: Limits, budget: Budget) -> Self {
        Self {
            limits,
            budget,
            version: env!("CARGO_PKG_VERSION").into(),
            quiet_ms: Self::QUIET_MS,
            max_delay_ms: 10_000,
            escalate_ms: 900_000,
            max_doubtful: 3,
            doubtful_ms: 600_000,
        }
    }
}
