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
    /// An alert of a leader.
    Alert,
}

impl Source {
    /// The word for it in reports and in the journal.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Manual => "manual",
            Self::SafeSell => "safe_sell",
            Self::Alert => "alert",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
