//! 장운영 구분 코드 — market operation class code.

use crate::CodeList;

/// 장운영 구분 코드 — market operation class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMkopClsCode {
    /// `1` 장시작전 — before the market opens.
    PreOpen,
    /// `2` 장마감 — market close.
    MarketClose,
}

impl CodeList for FidMkopClsCode {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::PreOpen), ("2", Self::MarketClose)];
}

/// 장운영 구분 코드 — market operation class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMkopClsCodeExpPriceTrend {
    /// `0` 전체 — all.
    All,
    /// `4` 체결량 0 제외 — exclude zero traded volume.
    ExcludeZeroVolume,
}

impl CodeList for FidMkopClsCodeExpPriceTrend {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("4", Self::ExcludeZeroVolume)];
}

/// 장운영 구분 코드 — market operation class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidMkopClsCodeExpTransUpdown {
    /// `0` 장전예상 — expected before the open.
    PreOpenExpected,
    /// `1` 장마감예상 — expected at the close.
    CloseExpected,
}

impl CodeList for FidMkopClsCodeExpTransUpdown {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::PreOpenExpected), ("1", Self::CloseExpected)];
}
