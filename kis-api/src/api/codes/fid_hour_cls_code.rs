//! 시간 구분 코드 — time class code.

use crate::CodeList;

/// 시간 구분 코드 — time class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidHourClsCode {
    /// `5` 이격도5 — 5-day disparity.
    Disparity5,
    /// `10` 이격도10 — 10-day disparity.
    Disparity10,
    /// `20` 이격도20 — 20-day disparity.
    Disparity20,
    /// `60` 이격도60 — 60-day disparity.
    Disparity60,
    /// `120` 이격도120 — 120-day disparity.
    Disparity120,
}

impl CodeList for FidHourClsCode {
    const ALL: &'static [(&'static str, Self)] = &[
        ("5", Self::Disparity5),
        ("10", Self::Disparity10),
        ("20", Self::Disparity20),
        ("60", Self::Disparity60),
        ("120", Self::Disparity120),
    ];
}

/// 시간 구분 코드 — time class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidHourClsCodeIndicatorTrendMinute {
    /// `60` 1분 — 1 minute.
    OneMinute,
    /// `180` 3분 — 3 minutes.
    ThreeMinutes,
    /// `300` 5분 — 5 minutes.
    FiveMinutes,
    /// `600` 10분 — 10 minutes.
    TenMinutes,
    /// `1800` 30분 — 30 minutes.
    ThirtyMinutes,
    /// `3600` 60분 — 60 minutes.
    SixtyMinutes,
    /// `7200` 60분 — 7200 seconds, documented as 60 minutes.
    TwoHours,
}

impl CodeList for FidHourClsCodeIndicatorTrendMinute {
    const ALL: &'static [(&'static str, Self)] = &[
        ("60", Self::OneMinute),
        ("180", Self::ThreeMinutes),
        ("300", Self::FiveMinutes),
        ("600", Self::TenMinutes),
        ("1800", Self::ThirtyMinutes),
        ("3600", Self::SixtyMinutes),
        ("7200", Self::TwoHours),
    ];
}

/// 시간 구분 코드 — time class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidHourClsCodeQuickChange {
    /// `1` 분 — minutes.
    Minute,
    /// `2` 일 — days.
    Day,
}

impl CodeList for FidHourClsCodeQuickChange {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::Minute), ("2", Self::Day)];
}

/// 시간 구분 코드 — time class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidHourClsCodeVolatilityTrendMinute {
    /// `60` 1분 — 1 minute.
    OneMinute,
    /// `180` 3분 — 3 minutes.
    ThreeMinutes,
    /// `300` 5분 — 5 minutes.
    FiveMinutes,
    /// `600` 10분 — 10 minutes.
    TenMinutes,
    /// `1800` 30분 — 30 minutes.
    ThirtyMinutes,
    /// `3600` 60분 — 60 minutes.
    SixtyMinutes,
}

impl CodeList for FidHourClsCodeVolatilityTrendMinute {
    const ALL: &'static [(&'static str, Self)] = &[
        ("60", Self::OneMinute),
        ("180", Self::ThreeMinutes),
        ("300", Self::FiveMinutes),
        ("600", Self::TenMinutes),
        ("1800", Self::ThirtyMinutes),
        ("3600", Self::SixtyMinutes),
    ];
}

/// 시간 구분 코드 — time class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidHourClsCodeInquireTimeFuopchartprice {
    /// `30` 30초 — 30 seconds.
    ThirtySeconds,
    /// `60` 1분 — 1 minute.
    OneMinute,
    /// `3600` 1시간 — 1 hour.
    OneHour,
}

impl CodeList for FidHourClsCodeInquireTimeFuopchartprice {
    const ALL: &'static [(&'static str, Self)] =
        &[("30", Self::ThirtySeconds), ("60", Self::OneMinute), ("3600", Self::OneHour)];
}

/// 시간 구분 코드 — time class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidHourClsCodeInquireTimeIndexchartprice {
    /// `0` 정규장 — regular session.
    RegularSession,
    /// `1` 시간외 — after-hours trading.
    AfterHours,
}

impl CodeList for FidHourClsCodeInquireTimeIndexchartprice {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::RegularSession), ("1", Self::AfterHours)];
}
