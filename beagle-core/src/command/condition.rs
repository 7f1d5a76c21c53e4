//! 조건 주문: conditions on holdings, and running them.

use alloc::vec::Vec;

use jiff::civil::Date;
use kis_api::Instrument;

use crate::strategy::condition::{Amount, Terms, Trigger};

/// 조건 주문.
#[derive(Debug, Clone, PartialEq)]
pub enum ConditionCommand {
    /// Looks at every condition once and sells what reached its line.
    Run,
    /// Shows the conditions with what happened to them.
    List,
    /// A new condition, turned on.
    Add {
        /// The holding. It need not be held yet.
        instrument: Instrument,
        /// When it sells, how much, and until when.
        terms: Terms,
    },
    /// Changes what is given. A condition that has sold, or is over, waits again.
    Set {
        /// Which.
        id: i64,
        /// What changes.
        change: ConditionChange,
    },
    /// Removes conditions, and cancels what they have resting.
    Remove {
        /// Which.
        ids: Vec<i64>,
    },
    /// Turns conditions on. One that is named waits again if it has sold or is over, and that is the owner's word that
    /// the holding is in order after a corporate action.
    On {
        /// Which; all when empty.
        ids: Vec<i64>,
    },
    /// Turns conditions off, and cancels what they have resting.
    Off {
        /// Which; all when empty.
        ids: Vec<i64>,
    },
}

/// What changes of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConditionChange {
    /// When it sells.
    pub trigger: Option<Trigger>,
    /// How much.
    pub amount: Option<Amount>,
    /// Until when.
    pub until: Option<Until>,
}

/// Until when a condition waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// For ever.
    Ever,
    /// To the end of this day, the market's own.
    Day(Date),
}

impl ConditionChange {
    /// The terms with what changes.
    pub fn of(&self, terms: Terms) -> Terms {
        Terms {
            trigger: self.trigger.unwrap_or(terms.trigger),
            amount: self.amount.unwrap_or(terms.amount),
            until: match self.until {
                None => terms.until,
                Some(Until::Ever) => None,
                Some(Until::Day(day)) => Some(day),
            },
        }
    }
}

impl ConditionCommand {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Run => "condition run",
            Self::List => "condition list",
            Self::Add { .. } => "condition add",
            Self::Set { .. } => "condition set",
            Self::Remove { .. } => "condition remove",
            Self::On { .. } => "condition on",
            Self::Off { .. } => "condition off",
        }
    }
}
