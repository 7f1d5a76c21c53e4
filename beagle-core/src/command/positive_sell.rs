//! 양전 매도: running it, and its settings.

use alloc::vec::Vec;

use kis_api::Instrument;
use rust_decimal::Decimal;

use crate::Size;

/// 양전 매도.
#[derive(Debug, Clone, PartialEq)]
pub enum PositiveSellCommand {
    /// Looks at every holding once, tells what turned positive, and sells where that is wanted.
    Run,
    /// Shows the modes and sizes, the account's default first.
    List,
    /// Turns selling on. It is also the owner's word that a holding is in order after a corporate action.
    On {
        /// For these, or the account's default when empty.
        instruments: Vec<Instrument>,
        /// With this size; unchanged when not given.
        size: Option<Size>,
    },
    /// Turns selling off, and cancels what it has resting. What turns positive is told all the same.
    Off {
        /// For these, or the account's default when empty.
        instruments: Vec<Instrument>,
    },
    /// Changes what is given.
    Set {
        /// For these, or the account's default when empty.
        instruments: Vec<Instrument>,
        /// What changes.
        change: PositiveSellChange,
    },
}

/// What changes of the rule's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PositiveSellChange {
    /// How much a sale takes.
    pub size: Option<Size>,
    /// Which profit a sale has to cover.
    pub cost: Option<Cost>,
}

/// Which profit a sale has to cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// What buying and selling costs on the day, by the rules.
    Table,
    /// So many percent.
    Percent(Decimal),
}

impl PositiveSellCommand {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Run => "positive-sell run",
            Self::List => "positive-sell list",
            Self::On { .. } => "positive-sell on",
            Self::Off { .. } => "positive-sell off",
            Self::Set { .. } => "positive-sell set",
        }
    }
}
