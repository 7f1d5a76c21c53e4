//! 시간외단일가, 거래소여부 — after-hours single-price or exchange flag.

use crate::CodeList;

/// 시간외단일가, 거래소여부 — after-hours single-price or exchange flag.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AfhrFlprYn {
    /// `N` 기본값 — default value.
    Default,
    /// `Y` 시간외단일가 — after-hours single price.
    AfterHoursSinglePrice,
    /// `X` NXT 정규장 (프리마켓, 메인, 애프터마켓) — nxt pre-, main and after-market.
    NxtRegular,
}

impl CodeList for AfhrFlprYn {
    const ALL: &'static [(&'static str, Self)] =
        &[("N", Self::Default), ("Y", Self::AfterHoursSinglePrice), ("X", Self::NxtRegular)];
}

/// 시간외단일가, 거래소여부 — after-hours single-price or exchange flag.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AfhrFlprYnInquireBalanceRlzPl {
    /// `N` 기본값 — default value.
    Default,
    /// `Y` 시간외단일가 — after-hours single price.
    AfterHoursSinglePrice,
}

impl CodeList for AfhrFlprYnInquireBalanceRlzPl {
    const ALL: &'static [(&'static str, Self)] = &[("N", Self::Default), ("Y", Self::AfterHoursSinglePrice)];
}
