//! 조회구분 — market or inquiry type selection.

use crate::CodeList;

/// 조회구분 — market or inquiry type selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gb1 {
    /// `0` 전체 — all.
    All,
    /// `1` 코스피 — kospi market.
    Kospi,
    /// `2` 코스피200 — kospi 200 index.
    Kospi200,
    /// `3` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for Gb1 {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::Kospi), ("2", Self::Kospi200), ("3", Self::Kosdaq)];
}

/// 조회구분 — market or inquiry type selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gb1KsdinfoDividend {
    /// `0` 배당전체 — all dividends.
    AllDividends,
    /// `1` 결산배당 — year-end dividend.
    FinalDividend,
    /// `2` 중간배당 — interim dividend.
    InterimDividend,
}

impl CodeList for Gb1KsdinfoDividend {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::AllDividends), ("1", Self::FinalDividend), ("2", Self::InterimDividend)];
}

/// 조회구분 — market or inquiry type selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gb1KsdinfoPaidinCapin {
    /// `1` 청약일별 — by subscription date.
    BySubscriptionDate,
    /// `2` 기준일별 — by record date.
    ByRecordDate,
}

impl CodeList for Gb1KsdinfoPaidinCapin {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::BySubscriptionDate), ("2", Self::ByRecordDate)];
}
