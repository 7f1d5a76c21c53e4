//! The one place where this crate reads the time.

use std::time::Duration;

use jiff::Timestamp;

mod offset;

pub(crate) use offset::Offset;

/// Now, by this machine's wall clock.
#[expect(clippy::disallowed_methods, reason = "this module owns the clock")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Now, in microseconds since 1970: what processes that share a schedule agree on.
pub(crate) fn now_micros() -> i64 {
    now().as_microsecond()
}

/// The time from `earlier` to now; zero if the clock went back.
pub(crate) fn since(earlier: Timestamp) -> Duration {
    Duration::try_from(now().duration_since(earlier)).unwrap_or_default()
}

/// A moment by both clocks: the one that people read, and the one that no one sets.
#[cfg(feature = "feed")]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) at: Timestamp,
    pub(crate) instant: std::time::Instant,
}

#[cfg(feature = "feed")]
impl Moment {
    pub(crate) fn now() -> Self {
        Self { at: now(), instant: std::time::Instant::now() }
    }
}
