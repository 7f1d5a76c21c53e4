//! The one place where this program reads the time.

use jiff::Timestamp;

/// Now, by this machine's wall clock.
#[expect(clippy::disallowed_methods, reason = "this module owns the clock")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}
