//! How far the broker's clock is from this machine's, by the `Date` of its replies.

use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp, fmt::rfc2822::DateTimeParser};

/// What the latest reply with a date told.
#[derive(Debug, Default)]
pub(crate) struct Offset(Mutex<Option<SignedDuration>>);

impl Offset {
    /// Takes a reply's `Date` into account. One that is missing or can't be read tells nothing.
    pub(crate) fn note(&self, date: Option<&[u8]>, exchange: (Timestamp, Timestamp)) {
        let date = date.and_then(|date| DateTimeParser::new().parse_timestamp(date).ok());
        if let Some(date) = date {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(certain(date, exchange));
        }
    }

    /// How far the broker is ahead; negative when it is behind.
    pub(crate) fn latest(&self) -> Option<SignedDuration> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// As much of the difference as is certain. The reply was dated at some moment between the request and its arrival, and
/// a date leaves out the fraction of its second.
fn certain(date: Timestamp, (asked, answered): (Timestamp, Timestamp)) -> SignedDuration {
    let least = date.duration_since(answered);
    let most = date.duration_since(asked).saturating_add(SignedDuration::from_secs(1));
    if least.is_positive() {
        least
    } else if most.is_negative() {
        most
    } else {
        SignedDuration::ZERO
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(date: &str, asked: &str, answered: &str) -> Option<SignedDuration> {
        let at = |text: &str| format!("2026-03-03T{text}Z").parse().expect(text);
        let offset = Offset::default();
        offset.note(Some(date.as_bytes()), (at(asked), at(answered)));
        offset.latest()
    }

    #[test]
    fn only_what_is_certain_counts() {
        const DATE: &str = "Tue, 03 Mar 2026 01:00:05 GMT";
        for (asked, answered, ms) in [
            ("01:00:05.2", "01:00:05.3", 0),
            ("01:00:04.9", "01:00:06.1", 0),
            ("01:00:05.999", "01:00:15", 0),
            ("00:59:54", "01:00:04", 1_000),
            ("00:58:25", "00:58:25", 100_000),
            ("01:00:06.5", "01:00:07", -500),
            ("02:00:06", "02:00:09", -3_600_000),
        ] {
            assert_eq!(noted(DATE, asked, answered), Some(SignedDuration::from_millis(ms)), "{asked} to {answered}");
        }
    }

    #[test]
    fn what_is_no_date_tells_nothing() {
        for date in ["", "yesterday", "2026-03-03"] {
            assert_eq!(noted(date, "01:00:00", "01:00:00"), None, "{date}");
        }
    }
}
