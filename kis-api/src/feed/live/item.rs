//! What a stream gives: records, and the places where some may be missing.

use jiff::Timestamp;

/// A record, or a place where some may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Item<T> {
    /// A record.
    Data(T),
    /// Records may be missing here: what decides on them asks the broker over REST before it goes on.
    Gap(Gap),
}

impl<T> Item<T> {
    /// The record, if this is one.
    pub fn data(self) -> Option<T> {
        match self {
            Self::Data(data) => Some(data),
            Self::Gap(_) => None,
        }
    }

    /// The same item with another record.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Item<U> {
        match self {
            Self::Data(data) => Item::Data(f(data)),
            Self::Gap(gap) => Item::Gap(gap),
        }
    }
}

/// A span of this machine's time in which records may be missing. Two of them without a record in between are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Gap {
    /// When the connection was last known to be whole, or the first dropped record came.
    pub from: Timestamp,
    /// When the broker confirmed the subscription again, or the last dropped record came.
    pub to: Timestamp,
    /// How often the connection was lost.
    pub breaks: u32,
    /// How many records were dropped because their reader was too slow.
    pub dropped: u64,
}

impl Gap {
    /// The connection was lost.
    pub(super) fn lost(from: Timestamp, to: Timestamp) -> Self {
        Self { from, to: to.max(from), breaks: 1, dropped: 0 }
    }

    /// A record was dropped.
    pub(super) fn dropped(at: Timestamp) -> Self {
        Self { from: at, to: at, breaks: 0, dropped: 1 }
    }

    /// This gap and one that follows at once.
    pub(super) fn and(self, next: Self) -> Self {
        Self {
            from: self.from.min(next.from),
            to: self.to.max(next.to),
            breaks: self.breaks.saturating_add(next.breaks),
            dropped: self.dropped.saturating_add(next.dropped),
        }
    }
}
