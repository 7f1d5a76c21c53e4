//! 입력 시간1 — input time 1.

use crate::CodeList;

/// 입력 시간1 — input time 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputHour1 {
    /// `10` 10초 — 10 seconds.
    TenSeconds,
    /// `30` 30초 — 30 seconds.
    ThirtySeconds,
    /// `60` 1분 — 1 minute.
    OneMinute,
    /// `600` 10분 — 10 minutes.
    TenMinutes,
}

impl CodeList for FidInputHour1 {
    const ALL: &'static [(&'static str, Self)] =
        &[("10", Self::TenSeconds), ("30", Self::ThirtySeconds), ("60", Self::OneMinute), ("600", Self::TenMinutes)];
}

/// 입력 시간1 — input time 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputHour1InquireIndexTimeprice {
    /// `60` 1분 — 1 minute.
    OneMinute,
    /// `300` 5분 — 5 minutes.
    FiveMinutes,
    /// `600` 10분 — 10 minutes.
    TenMinutes,
}

impl CodeList for FidInputHour1InquireIndexTimeprice {
    const ALL: &'static [(&'static str, Self)] =
        &[("60", Self::OneMinute), ("300", Self::FiveMinutes), ("600", Self::TenMinutes)];
}
