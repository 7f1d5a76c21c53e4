//! 소속 구분 코드 — affiliation class code.

use crate::CodeList;

/// 소속 구분 코드 — affiliation class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidBlngClsCode {
    /// `0` 전체 — all.
    All,
    /// `1` 일반 — general.
    General,
    /// `2` 조기종료 — early termination.
    EarlyTermination,
}

impl CodeList for FidBlngClsCode {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::General), ("2", Self::EarlyTermination)];
}

/// 소속 구분 코드 — affiliation class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidBlngClsCodeExpClosingPrice {
    /// `0` 전체 — all.
    All,
    /// `1` 종가범위연장 — extended closing price range.
    ClosingRangeExtended,
}

impl CodeList for FidBlngClsCodeExpClosingPrice {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("1", Self::ClosingRangeExtended)];
}

/// 소속 구분 코드 — affiliation class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidBlngClsCodeInquireIndexCategoryPrice {
    /// `K` 거래소 — kospi market.
    Kospi,
    /// `0` 전업종 — all sectors.
    AllSectors,
    /// `1` 기타구분 — other classification.
    OtherKind,
    /// `2` 자본금구분 | 벤처구분 — by capital, or venture.
    CapitalOrVenture,
    /// `3` 상업별구분 | 일반구분 — by industry, or general.
    IndustryOrGeneral,
    /// `Q` 코스닥 — kosdaq market.
    Kosdaq,
    /// `K2` 코스닥 — kospi 200, documented as kosdaq.
    Kospi200,
}

impl CodeList for FidBlngClsCodeInquireIndexCategoryPrice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("K", Self::Kospi),
        ("0", Self::AllSectors),
        ("1", Self::OtherKind),
        ("2", Self::CapitalOrVenture),
        ("3", Self::IndustryOrGeneral),
        ("Q", Self::Kosdaq),
        ("K2", Self::Kospi200),
    ];
}

/// 소속 구분 코드 — affiliation class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidBlngClsCodeVolumeRank {
    /// `0` 평균거래량 — average volume.
    AverageVolume,
    /// `1` 거래증가율 — volume growth rate.
    VolumeGrowth,
    /// `2` 평균거래회전율 — average volume turnover.
    AverageTurnover,
    /// `3` 거래금액순 — by trading value.
    TradingValue,
    /// `4` 평균거래금액회전율 — average trading value turnover.
    AverageValueTurnover,
}

impl CodeList for FidBlngClsCodeVolumeRank {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::AverageVolume),
        ("1", Self::VolumeGrowth),
        ("2", Self::AverageTurnover),
        ("3", Self::TradingValue),
        ("4", Self::AverageValueTurnover),
    ];
}
