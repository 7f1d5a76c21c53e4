//! 일/주/월구분 — daily, weekly or monthly type.

use crate::CodeList;

/// 일/주/월구분 — daily, weekly or monthly type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gubn {
    /// `0` 일 — daily.
    Day,
    /// `1` 주 — weekly.
    Week,
    /// `2` 월 — monthly.
    Month,
}

impl CodeList for Gubn {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Day), ("1", Self::Week), ("2", Self::Month)];
}

/// 일/주/월구분 — daily, weekly or monthly type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GubnNewHighlow {
    /// `1` 신고 — new high.
    NewHigh,
    /// `0` 신저 — new low.
    NewLow,
}

impl CodeList for GubnNewHighlow {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::NewHigh), ("0", Self::NewLow)];
}

/// 일/주/월구분 — daily, weekly or monthly type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GubnPriceFluct {
    /// `0` 급락 — price plunge.
    Plunge,
    /// `1` 급등 — price surge.
    Surge,
}

impl CodeList for GubnPriceFluct {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Plunge), ("1", Self::Surge)];
}

/// 일/주/월구분 — daily, weekly or monthly type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GubnUpdownRate {
    /// `0` 하락율 — rate of fall.
    FallRate,
    /// `1` 상승율 — rate of rise.
    RiseRate,
}

impl CodeList for GubnUpdownRate {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::FallRate), ("1", Self::RiseRate)];
}
