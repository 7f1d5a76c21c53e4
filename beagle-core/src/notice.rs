//! What the owner is told when no terminal is at hand.

use core::fmt;

use serde::{Deserialize, Serialize};

/// What a notice is about. The owner chooses by it what is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// 양전 알림: a holding at a loss turned positive.
    PositiveAlert,
    /// A rule's order: 안전 매도, 양전 매도, 조건 주문.
    RuleOrder,
    /// An order that a leader's alert led to.
    AlertOrder,
    /// An alert that leads to nothing, or waits for the owner's word.
    AlertRefused,
    /// An order of which nobody knows whether it exists.
    Unknown,
    /// Trading was stopped, reduced or started again.
    Trading,
    /// The scheduled duties did not run when they should have.
    MissedDuty,
    /// Asked for by the owner, to see whether it arrives.
    Test,
}

impl NoticeKind {
    /// All that can be chosen. A test is always sent.
    pub const CHOICES: [Self; 7] = [
        Self::PositiveAlert,
        Self::RuleOrder,
        Self::AlertOrder,
        Self::AlertRefused,
        Self::Unknown,
        Self::Trading,
        Self::MissedDuty,
    ];

    /// Its word in the configuration and in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PositiveAlert => "positive_alert",
            Self::RuleOrder => "rule_order",
            Self::AlertOrder => "alert_order",
            Self::AlertRefused => "alert_refused",
            Self::Unknown => "unknown",
            Self::Trading => "trading",
            Self::MissedDuty => "missed_duty",
            Self::Test => "test",
        }
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
