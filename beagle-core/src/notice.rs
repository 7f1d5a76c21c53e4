//! What the owner is told when no terminal is at hand.

use alloc::{string::String, vec::Vec};
use core::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Text;

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
    /// The scheduled duties did not run when they should have, or a part of `kis run` does not.
    MissedDuty,
    /// Something at a door that its owner should know: somebody who is not listened to, somebody who listens.
    Door,
    /// What the day was, when its session is over.
    DailySummary,
    /// A leader's profile is not what it was.
    LeaderChanged,
    /// A leader's profile could not be read for a day.
    LeaderUnread,
    /// Asked for by the owner, to see whether it arrives.
    Test,
}

impl NoticeKind {
    /// All that can be chosen. A test is always sent.
    pub const CHOICES: [Self; 11] = [
        Self::PositiveAlert,
        Self::RuleOrder,
        Self::AlertOrder,
        Self::AlertRefused,
        Self::Unknown,
        Self::Trading,
        Self::MissedDuty,
        Self::Door,
        Self::DailySummary,
        Self::LeaderChanged,
        Self::LeaderUnread,
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
            Self::Door => "door",
            Self::DailySummary => "daily_summary",
            Self::LeaderChanged => "leader_changed",
            Self::LeaderUnread => "leader_unread",
            Self::Test => "test",
        }
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What the owner is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The order in which it happened, and what a repeated message is recognised by.
    pub id: i64,
    /// When, by the exchanges' clock.
    pub at: Timestamp,
    /// What it is about.
    pub kind: NoticeKind,
    /// What it says.
    pub text: Text,
}

/// A notice, and how it left the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoticeLine {
    /// The notice.
    #[serde(flatten)]
    pub notice: Notice,
    /// Where it stands.
    pub status: NoticeStatus,
    /// Who carries it; nobody, where nobody was to be told of its kind.
    pub deliveries: Vec<Delivery>,
}

/// Where a notice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeStatus {
    /// It waits to be carried out, or to be tried again.
    Queued,
    /// It was taken.
    Sent,
    /// It is not tried any more.
    Failed,
    /// Nobody was to be told: no way out was configured then, or not for its kind.
    Unwanted,
}

/// How far one carrier got with a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Delivery {
    /// `command` or `telegram`.
    pub carrier: String,
    /// Where it stands.
    pub status: NoticeStatus,
    /// How often it failed.
    pub attempts: u32,
    /// Why it failed last.
    pub trouble: Option<Text>,
}

impl NoticeLine {
    /// A notice as far as its carriers got: queued while one of them has to try, else what the worst off says.
    pub fn new(notice: Notice, is_routed: Routed, deliveries: Vec<Delivery>) -> Self {
        let any = |status| deliveries.iter().any(|delivery| delivery.status == status);
        let status = match is_routed {
            Routed::NotYet => NoticeStatus::Queued,
            Routed::Yes if deliveries.is_empty() => NoticeStatus::Unwanted,
            Routed::Yes if any(NoticeStatus::Queued) => NoticeStatus::Queued,
            Routed::Yes if any(NoticeStatus::Failed) => NoticeStatus::Failed,
            Routed::Yes => NoticeStatus::Sent,
        };
        Self { notice, status, deliveries }
    }
}

/// Whether it is settled who carries a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Routed {
    /// The next flush settles it.
    NotYet,
    /// It is.
    Yes,
}
