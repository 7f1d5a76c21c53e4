//! The one place where this crate reads the time.

use std::time::Duration;

use jiff::Timestamp;

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
