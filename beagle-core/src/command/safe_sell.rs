//! 안전 매도: running it, and its settings.

use alloc::vec::Vec;

use kis_api::Instrument;
use rust_decimal::Decimal;

use crate::Size;

/// 안전 매도.
#[derive(Debug, Clone, PartialEq)]
pub enum SafeSellCommand {
    /// Looks at every holding once and does what the rule says.
    Run,
    /// Shows the modes and sizes, the account's default first.
    List,
    /// Turns the rule on. It is also the owner's word that a holding is in order after a corporate action.
    On {
        /// For these, or the account's default when empty.
        instruments: Vec<Instrument>,
        /// With this size; unchanged when not given.
        size: Option<Size>,
    },
    /// Turns the rule off, disarms, and cancels what it has resting.
    Off {
        /// For these, or the account's default when empty.
        instruments: Vec<Instrument>,
    },
    /// Changes what is given.
    Set {
        /// For these, or the account's default when empty.
        instruments: Vec<Instrument>,
        /// What changes.
        change: SafeSellChange,
    },
}

/// What changes of the rule's numbers. Percentages are whole numbers of percent: 3 is 3 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SafeSellChange {
    /// How much a sale takes.
    pub size: Option<Size>,
    /// From which profit a holding is armed.
    pub arm_profit_pct: Option<Decimal>,
    /// At which profit it is sold.
    pub floor_profit_pct: Option<Decimal>,
    /// From which volume ratio it may be armed.
    pub min_volume_ratio_pct: Option<Decimal>,
    /// How far below its peak profit it is sold.
    pub trail: Option<Trail>,
}

/// Whether a sale follows the peak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trail {
    /// It does not: the floor alone decides.
    Off,
    /// At this many percentage points below the peak.
    Points(Decimal),
}

impl SafeSellCommand {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Run => "safe-sell run",
            Self::List => "safe-sell list",
            Self::On { .. } => "safe-sell on",
            Self::Off { .. } => "safe-sell off",
            Self::Set { .. } => "safe-sell set",
        }
    }
}
