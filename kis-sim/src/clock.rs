//! The one place that reads the machine's clock. Everything else is told what time it is.

use jiff::{SignedDuration, Timestamp, civil::DateTime, fmt::rfc2822::DateTimePrinter, tz::TimeZone};

/// The real time.
#[expect(clippy::disallowed_methods, reason = "this is the module that owns the clock")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Seoul time has had no summer time since 1988.
pub(crate) fn seoul() -> TimeZone {
    TimeZone::fixed(jiff::tz::offset(9))
}

/// The date and time of day in Seoul.
pub(crate) fn in_seoul(at: Timestamp) -> DateTime {
    seoul().to_datetime(at)
}

/// The moment at which clocks in Seoul show this.
pub(crate) fn from_seoul(local: DateTime) -> Option<Timestamp> {
    seoul().to_timestamp(local).ok()
}

/// `at` and this many milliseconds, stopping at the ends of what a timestamp can hold.
pub(crate) fn later(at: Timestamp, millis: i64) -> Timestamp {
    at.checked_add(SignedDuration::from_millis(millis)).unwrap_or(if millis < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}

/// Milliseconds from `from` to `to`; negative when `to` is earlier.
pub(crate) fn millis_between(from: Timestamp, to: Timestamp) -> i64 {
    to.as_millisecond() - from.as_millisecond()
}

/// As the header `Date` has it; empty for a moment that it has no year for.
pub(crate) fn http_date(at: Timestamp) -> String {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&at).unwrap_or_default()
}
