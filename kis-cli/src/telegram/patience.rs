//! How long to wait: after something went wrong, and between two messages.

use std::time::Duration;

use super::bot::TroubleKind;

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60);
/// A wait that is asked for is obeyed, up to what a person would call an outage.
const LONGEST_ASKED: Duration = Duration::from_secs(15 * 60);

/// Waits that double from failure to failure.
#[derive(Debug, Default)]
pub(crate) struct Backoff {
    failures: u32,
}

impl Backoff {
    /// How long to wait after this.
    pub(crate) fn after(&mut self, trouble: TroubleKind) -> Duration {
        let doubled = FIRST.saturating_mul(1_u32.checked_shl(self.failures).unwrap_or(u32::MAX)).min(LONGEST);
        self.failures = self.failures.saturating_add(1).min(16);
        match trouble {
            TroubleKind::Limited(asked) => asked.clamp(FIRST, LONGEST_ASKED),
            _ => doubled,
        }
    }

    /// How often it failed in a row.
    pub(crate) const fn failures(&self) -> u32 {
        self.failures
    }

    /// It worked.
    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }
}

/// A message a second to a chat, as Telegram wants it, after a few at once.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    /// How far ahead of one a second messages are, as of `at`.
    ahead: Duration,
    /// Time since an instant that is the same for all.
    at: Duration,
}

/// So many go at once.
const BURST: u32 = 10;
const EACH: Duration = Duration::from_secs(1);

impl Pace {
    /// How long the next message waits. It is counted as sent.
    pub(crate) fn next(&mut self, now: Duration) -> Duration {
        self.ahead = self.ahead.saturating_sub(now.saturating_sub(self.at));
        self.at = self.at.max(now);
        let wait = (self.ahead + EACH).saturating_sub(EACH * BURST);
        self.ahead += EACH;
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_minute_and_an_asked_one_is_obeyed() {
        let mut backoff = Backoff::default();
        let waits: Vec<u64> = (0..9).map(|_| backoff.after(TroubleKind::Later).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(backoff.after(TroubleKind::Limited(Duration::from_secs(7))).as_secs(), 7);
        assert_eq!(backoff.after(TroubleKind::Limited(Duration::ZERO)).as_secs(), 1);
        backoff.reset();
        assert_eq!(backoff.after(TroubleKind::Later).as_secs(), 1);
    }

    #[test]
    fn ten_messages_go_at_once_and_then_one_a_second() {
        let mut pace = Pace::default();
        let mut now = Duration::from_secs(100);
        let mut sent = Vec::new();
        for _ in 0..60 {
            now += pace.next(now);
            sent.push(now.as_secs() - 100);
        }
        assert_eq!(sent[..11], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(sent[59], 50);
        assert_eq!(pace.next(now + Duration::from_secs(60)), Duration::ZERO);
    }
}
