//! Who wanted an order.

use core::fmt;

use serde::{Deserialize, Serialize};

/// What an order came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A person ordered it.
    Manual,
    /// 안전 매도.
    SafeSell,
    /// 양전 매도.
    PositiveSell,
    /// 조건 주문.
    Condition,
    /// An alert of a leader.
    Alert,
}

impl Source {
    /// The word for it in reports and in the journal.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Manual => "manual",
            Self::SafeSell => "safe_sell",
            Self::PositiveSell => "positive_sell",
            Self::Condition => "condition",
            Self::Alert => "alert",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
