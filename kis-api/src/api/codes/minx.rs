//! N분전콤보값 — N-minutes-ago value code.

use crate::CodeList;

/// N분전콤보값 — N-minutes-ago value code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Minx {
    /// `0` 1분전 — 1 minute ago.
    OneMinuteAgo,
    /// `1` 2분전 — 2 minutes ago.
    TwoMinutesAgo,
    /// `2` 3분전 — 3 minutes ago.
    ThreeMinutesAgo,
    /// `3` 5분전 — 5 minutes ago.
    FiveMinutesAgo,
    /// `4` 10분전 — 10 minutes ago.
    TenMinutesAgo,
    /// `5` 15분전 — 15 minutes ago.
    FifteenMinutesAgo,
    /// `6` 20분전 — 20 minutes ago.
    TwentyMinutesAgo,
    /// `7` 30분전 — 30 minutes ago.
    ThirtyMinutesAgo,
    /// `8` 60분전 — 60 minutes ago.
    SixtyMinutesAgo,
    /// `9` 120분전 — 120 minutes ago.
    HundredTwentyMinutesAgo,
}

impl CodeList for Minx {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::OneMinuteAgo),
        ("1", Self::TwoMinutesAgo),
        ("2", Self::ThreeMinutesAgo),
        ("3", Self::FiveMinutesAgo),
        ("4", Self::TenMinutesAgo),
        ("5", Self::FifteenMinutesAgo),
        ("6", Self::TwentyMinutesAgo),
        ("7", Self::ThirtyMinutesAgo),
        ("8", Self::SixtyMinutesAgo),
        ("9", Self::HundredTwentyMinutesAgo),
    ];
}
