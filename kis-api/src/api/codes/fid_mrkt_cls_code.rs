//! 시장 구분 코드 — market class code.

use crate::CodeList;

/// 시장 구분 코드 — market class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMrktClsCode {
    /// `K` 코스피 — kospi market.
    Kospi,
    /// `Q` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for FidMrktClsCode {
    const ALL: &'static [(&'static str, Self)] = &[("K", Self::Kospi), ("Q", Self::Kosdaq)];
}

/// 시장 구분 코드 — market class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMrktClsCodeExpTotalIndex {
    /// `0` 전체 — all.
    All,
    /// `K` 거래소 — kospi market.
    Kospi,
    /// `Q` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for FidMrktClsCodeExpTotalIndex {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("K", Self::Kospi), ("Q", Self::Kosdaq)];
}

/// 시장 구분 코드 — market class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMrktClsCodeFrgnmemTradeTrend {
    /// `A` 전체 — all.
    All,
    /// `K` 코스피 — kospi market.
    Kospi,
    /// `Q` 코스닥 — kosdaq market.
    Kosdaq,
    /// `K2` 코스피200 — kospi 200 index.
    Kospi200,
    /// `W` ELW — equity-linked warrants.
    Elw,
}

impl CodeList for FidMrktClsCodeFrgnmemTradeTrend {
    const ALL: &'static [(&'static str, Self)] =
        &[("A", Self::All), ("K", Self::Kospi), ("Q", Self::Kosdaq), ("K2", Self::Kospi200), ("W", Self::Elw)];
}

/// 시장 구분 코드 — market class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMrktClsCodeInquireIndexCategoryPrice {
    /// `K` 거래소 — kospi market.
    Kospi,
    /// `Q` 코스닥 — kosdaq market.
    Kosdaq,
    /// `K2` 코스피200 — kospi 200 index.
    Kospi200,
}

impl CodeList for FidMrktClsCodeInquireIndexCategoryPrice {
    const ALL: &'static [(&'static str, Self)] = &[("K", Self::Kospi), ("Q", Self::Kosdaq), ("K2", Self::Kospi200)];
}

/// 시장 구분 코드 — market class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMrktClsCodeCondSearch {
    /// `A` 권리유형전체 — all right types.
    AllRights,
    /// `CO` 콜 — call.
    Call,
    /// `PO` 풋 — put.
    Put,
}

impl CodeList for FidMrktClsCodeCondSearch {
    const ALL: &'static [(&'static str, Self)] = &[("A", Self::AllRights), ("CO", Self::Call), ("PO", Self::Put)];
}

/// 시장 구분 코드 — market class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMrktClsCodeUdrlAssetPrice {
    /// `A` 전체 — all.
    All,
    /// `C` 콜 — call.
    Call,
    /// `P` 풋 — put.
    Put,
}

impl CodeList for FidMrktClsCodeUdrlAssetPrice {
    const ALL: &'static [(&'static str, Self)] = &[("A", Self::All), ("C", Self::Call), ("P", Self::Put)];
}
