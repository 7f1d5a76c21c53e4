//! A moment, by the two clocks that this machine has.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A moment by both clocks of this machine: the one that people read, which may jump, and the one that only ever
/// counts, which begins anew when the machine starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// The wall clock. Counts per minute go by it, and people.
    pub wall: Timestamp,
    /// Which start of the machine the other clock counts from.
    pub boot: u64,
    /// Milliseconds since that start, suspended time included. Ages and the quiet period go by it.
    pub ms: u64,
}

impl Moment {
    /// How long ago an earlier moment was, in milliseconds; `None` when nobody can say, because the machine was started
    /// in between.
    pub fn ms_since(self, earlier: Self) -> Option<u64> {
        if self.boot == earlier.boot { self.ms.checked_sub(earlier.ms) } else { None }
    }

    /// Whether so much time has certainly passed since an earlier moment.
    pub fn is_past(self, earlier: Self, ms: u64) -> bool {
        self.ms_since(earlier).is_some_and(|passed| passed >= ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_knows_how_long_a_restart_took() {
        let at = |boot, ms| Moment { wall: Timestamp::UNIX_EPOCH, boot, ms };
        assert_eq!(at(1, 500).ms_since(at(1, 200)), Some(300));
        assert_eq!(at(2, 500).ms_since(at(1, 200)), None);
        assert_eq!(at(1, 200).ms_since(at(1, 500)), None, "a clock that goes back tells nothing");
        assert!(at(1, 500).is_past(at(1, 200), 300));
        assert!(!at(1, 500).is_past(at(1, 200), 301));
        assert!(!at(2, 500).is_past(at(1, 0), 1));
    }
}
