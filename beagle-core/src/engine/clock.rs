//! What time it is: on the exchanges, and on this machine.

use jiff::Timestamp;

use crate::order::Moment;

mod boot;

/// What time it is.
pub trait Clock: Send + Sync {
    /// The time on the exchanges, which alerts and sessions go by. The simulator has its own.
    fn now(&self) -> Timestamp;

    /// The time of this machine, which limits, ages and the quiet period go by.
    fn moment(&self) -> Moment {
        boot::moment(machine_time())
    }
}

/// The exchanges' time is this machine's.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        machine_time()
    }
}

/// The exchanges' time stands still: a simulator's, asked for once a command.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(Timestamp);

impl FixedClock {
    /// It is this moment.
    pub const fn new(now: Timestamp) -> Self {
        Self(now)
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the module that owns the clock")]
fn machine_time() -> Timestamp {
    Timestamp::now()
}
