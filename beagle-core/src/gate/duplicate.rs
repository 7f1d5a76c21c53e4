//! 오알림 필터링 — the same text again within ten seconds.

use alloc::string::String;

use jiff::{SignedDuration, Timestamp};
use unicode_normalization::UnicodeNormalization;

/// What two alerts are compared by: the text without white space around it, in Unicode's NFKC.
///
/// ```
/// use beagle_core::gate::duplicate::key;
/// assert_eq!(key(" Ａ bought ５ \n"), key("A bought 5"));
/// ```
pub fn key(text: &str) -> String {
    // Normalizing can make white space of other characters, so it is trimmed last.
    let normal: String = text.trim().nfkc().collect();
    String::from(normal.trim())
}

/// Whether a text received at `now` repeats one first received at `first`. A duplicate does not extend the window, so
/// `first` is the receipt of the last one that was no duplicate.
pub fn is_duplicate(first: Timestamp, now: Timestamp, window_ms: i64) -> bool {
    now.duration_since(first).abs() < SignedDuration::from_millis(window_ms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_half_open() {
        let at = |ms: i64| Timestamp::from_millisecond(1_772_500_000_000 + ms).expect("an instant");
        for (now, want) in
            [(0, true), (9_999, true), (10_000, false), (10_001, false), (-9_999, true), (-10_000, false)]
        {
            assert_eq!(is_duplicate(at(0), at(now), 10_000), want, "{now} ms after the first");
        }
    }

    #[test]
    fn spellings_of_one_text_have_one_key() {
        for text in ["삼성전자 1,000주", "\u{3000}삼성전자 １，０００주 ", "삼성전자 1,000주"] {
            assert_eq!(key(text), "삼성전자 1,000주", "{text:?}");
        }
        assert_ne!(key("A bought 1"), key("a bought 1"), "case is meant");
    }
}
