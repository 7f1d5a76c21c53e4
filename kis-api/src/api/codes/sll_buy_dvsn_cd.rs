//! 매도매수구분코드 — sell or buy code.

use crate::CodeList;

/// 매도매수구분코드 — sell or buy code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SllBuyDvsnCd {
    /// `01` 매도 — sell.
    Sell,
    /// `02` 매수 — buy.
    Buy,
}

impl CodeList for SllBuyDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::Sell), ("02", Self::Buy)];
}

/// 매도매수구분코드 — sell or buy code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SllBuyDvsnCdInquireDailyCcld {
    /// `00` 전체 — all.
    All,
    /// `01` 매도 — sell.
    Sell,
    /// `02` 매수 — buy.
    Buy,
}

impl CodeList for SllBuyDvsnCdInquireDailyCcld {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::Sell), ("02", Self::Buy)];
}

/// 매도매수구분코드 — sell or buy code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SllBuyDvsnCdInquireCcld {
    /// `%%` 전체 — all.
    All,
    /// `01` 매도 — sell.
    Sell,
    /// `02` 매수 — buy.
    Buy,
}

impl CodeList for SllBuyDvsnCdInquireCcld {
    const ALL: &'static [(&'static str, Self)] = &[("%%", Self::All), ("01", Self::Sell), ("02", Self::Buy)];
}

/// 매도매수구분코드 — sell or buy code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SllBuyDvsnCdDomesticBondInquireDailyCcld {
    /// `%` 전체 — all.
    All,
    /// `01` 매도 — sell.
    Sell,
    /// `02` 매수 — buy.
    Buy,
}

impl CodeList for SllBuyDvsnCdDomesticBondInquireDailyCcld {
    const ALL: &'static [(&'static str, Self)] = &[("%", Self::All), ("01", Self::Sell), ("02", Self::Buy)];
}
