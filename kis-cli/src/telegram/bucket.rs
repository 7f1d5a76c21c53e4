//! How often somebody may ask: a bucket of tokens that fills up again.

use jiff::{SignedDuration, Timestamp};

/// So many questions at once.
const MOST: u32 = 30;
/// One more after so long.
const EACH: SignedDuration = SignedDuration::from_millis(500);

/// What is left to ask.
#[derive(Debug)]
pub(crate) struct Bucket {
    left: u32,
    /// When the last token was added.
    at: Option<Timestamp>,
    refused: u32,
}

/// Whether a question is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    Yes,
    /// It is the first of those that are not.
    No,
    /// It is another one: whoever asks was told.
    NoAgain,
}

impl Bucket {
    pub(crate) const fn full() -> Self {
        Self { left: MOST, at: None, refused: 0 }
    }

    /// Takes a token.
    pub(crate) fn take(&mut self, now: Timestamp) -> Taken {
        self.fill(now);
        if self.left > 0 {
            (self.left, self.refused) = (self.left - 1, 0);
            return Taken::Yes;
        }
        self.refused += 1;
        if self.refused == 1 { Taken::No } else { Taken::NoAgain }
    }

    fn fill(&mut self, now: Timestamp) {
        let Some(at) = self.at else { return self.at = Some(now) };
        let passed = now.duration_since(at).as_millis() / EACH.as_millis();
        // A clock that was set back gives nothing, and takes nothing.
        let passed = u32::try_from(passed.max(0)).unwrap_or(MOST);
        self.left = self.left.saturating_add(passed).min(MOST);
        if passed > 0 || now < at {
            self.at = Some(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f105_a_flood_is_slowed_down_and_told_so_once() {
        let (mut bucket, start) = (Bucket::full(), Timestamp::UNIX_EPOCH);
        let at = |seconds| start + SignedDuration::from_secs(seconds);
        let taken: Vec<Taken> = (0..40).map(|_| bucket.take(at(0))).collect();
        assert_eq!(taken.iter().filter(|taken| **taken == Taken::Yes).count(), 30);
        assert_eq!(taken.iter().filter(|taken| **taken == Taken::No).count(), 1);
        assert_eq!(bucket.take(at(0)), Taken::NoAgain);
        assert_eq!([bucket.take(at(1)), bucket.take(at(1))], [Taken::Yes, Taken::Yes]);
        assert_eq!(bucket.take(at(1)), Taken::No);
        // Of a clock that goes back nobody gains or loses.
        assert_eq!(bucket.take(at(-3600)), Taken::NoAgain);
        assert_eq!(bucket.take(at(-3599)), Taken::Yes);
        assert_eq!((0..100).filter(|_| bucket.take(at(1_000_000)) == Taken::Yes).count(), 30);
    }
}
