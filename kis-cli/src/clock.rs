//! The one place where this program reads the time, and what time it is on the exchanges.

use std::sync::{Arc, Mutex, PoisonError};

use beagle_core::engine::{self, SystemClock};
use jiff::Timestamp;

use crate::simulator;

/// Now, by this machine's wall clock.
#[expect(clippy::disallowed_methods, reason = "this module owns the clock")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// The exchanges' time: this machine's, or a simulator's, which stands still from one command to the next.
#[derive(Debug, Clone)]
pub(crate) struct MarketClock(Arc<Mutex<Option<simulator::Clock>>>);

impl MarketClock {
    /// A clock that a simulator has set, or this machine's.
    pub(crate) fn new(set: Option<simulator::Clock>) -> Self {
        Self(Arc::new(Mutex::new(set)))
    }

    /// Sets the clock anew for another command. `false` where another simulator set it: nothing is changed.
    pub(crate) fn follow(&self, set: Option<simulator::Clock>) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = known.map(|clock| clock.opened_ms) == set.map(|clock| clock.opened_ms);
        if is_same {
            *known = set;
        }
        is_same
    }

    /// When the simulator opened that set it.
    pub(crate) fn opened(&self) -> Option<i64> {
        self.set().map(|clock| clock.opened_ms)
    }

    fn set(&self) -> Option<simulator::Clock> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl engine::Clock for MarketClock {
    fn now(&self) -> Timestamp {
        self.set().map_or_else(|| SystemClock.now(), |clock| clock.now)
    }
}
