//! N일자값 — N-day value code.

use crate::CodeList;

/// N일자값 — N-day value code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Nday {
    /// `0` 당일 — today.
    Today,
    /// `1` 2일 — 2 days.
    TwoDays,
    /// `2` 3일 — 3 days.
    ThreeDays,
    /// `3` 5일 — 5 days.
    FiveDays,
    /// `4` 10일 — 10 days.
    TenDays,
    /// `5` 20일전 — 20 days.
    TwentyDays,
    /// `6` 30일 — 30 days.
    ThirtyDays,
    /// `7` 60일 — 60 days.
    SixtyDays,
    /// `8` 120일 — 120 days.
    HundredTwentyDays,
    /// `9` 1년 — 1 year.
    OneYear,
}

impl CodeList for Nday {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::Today),
        ("1", Self::TwoDays),
        ("2", Self::ThreeDays),
        ("3", Self::FiveDays),
        ("4", Self::TenDays),
        ("5", Self::TwentyDays),
        ("6", Self::ThirtyDays),
        ("7", Self::SixtyDays),
        ("8", Self::HundredTwentyDays),
        ("9", Self::OneYear),
    ];
}

/// N일자값 — N-day value code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NdayNewHighlow {
    /// `0` 5일 — 5 days.
    FiveDays,
    /// `1` 10일 — 10 days.
    TenDays,
    /// `2` 20일 — 20 days.
    TwentyDays,
    /// `3` 30일 — 30 days.
    ThirtyDays,
    /// `4` 60일 — 60 days.
    SixtyDays,
    /// `5` 120일전 — 120 days.
    HundredTwentyDays,
    /// `6` 52주 — 52 weeks.
    FiftyTwoWeeks,
    /// `7` 1년 — 1 year.
    OneYear,
}

impl CodeList for NdayNewHighlow {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::FiveDays),
        ("1", Self::TenDays),
        ("2", Self::TwentyDays),
        ("3", Self::ThirtyDays),
        ("4", Self::SixtyDays),
        ("5", Self::HundredTwentyDays),
        ("6", Self::FiftyTwoWeeks),
        ("7", Self::OneYear),
    ];
}

/// N일자값 — N-day value code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NdayVolumePower {
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

impl CodeList for NdayVolumePower {
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
