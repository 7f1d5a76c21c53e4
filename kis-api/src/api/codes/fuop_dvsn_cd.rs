//! 선물옵션구분코드 — futures or options code.

use crate::CodeList;

/// 선물옵션구분코드 — futures or options code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FuopDvsnCd {
    /// `01` 선물 — futures.
    Futures,
    /// `02` 옵션 — options.
    Options,
}

impl CodeList for FuopDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::Futures), ("02", Self::Options)];
}

/// 선물옵션구분코드 — futures or options code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FuopDvsnCdInquireDailyCcld {
    /// `00` 전체 — all.
    All,
    /// `01` 선물 — futures.
    Futures,
    /// `02` 옵션 — options.
    Options,
}

impl CodeList for FuopDvsnCdInquireDailyCcld {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::Futures), ("02", Self::Options)];
}
