//! 기타 구분 코드 — other class code, sort order.

use crate::CodeList;

/// 기타 구분 코드 — other class code, sort order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidEtcClsCode {
    /// `0` 전체 — all.
    All,
    /// `1` 외국인 — foreign investors.
    Foreign,
    /// `2` 기관계 — institutional investors.
    Institution,
    /// `3` 기타 — other.
    OtherKind,
}

impl CodeList for FidEtcClsCode {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::Foreign), ("2", Self::Institution), ("3", Self::OtherKind)];
}

/// 기타 구분 코드 — other class code, sort order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidEtcClsCodeInquireTimeIndexchartprice {
    /// `0` 기본 — default.
    Default,
    /// `1` 장마감,시간외 제외 — without close and after-hours.
    RegularSessionOnly,
}

impl CodeList for FidEtcClsCodeInquireTimeIndexchartprice {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Default), ("1", Self::RegularSessionOnly)];
}

/// 기타 구분 코드 — other class code, sort order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidEtcClsCodeCondSearch {
    /// `0` 행사가전체 — all strike prices.
    AllStrikes,
    /// `1` >= — greater than or equal to.
    AtLeast,
}

impl CodeList for FidEtcClsCodeCondSearch {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::AllStrikes), ("1", Self::AtLeast)];
}
