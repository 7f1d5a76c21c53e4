//! 선물옵션구분 — futures or options type.

use crate::CodeList;

/// 선물옵션구분 — futures or options type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FuopDvsn {
    /// `00` 전체 — all.
    All,
    /// `01` 선물 — futures.
    Futures,
    /// `02` 옵션 — options.
    Options,
}

impl CodeList for FuopDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::Futures), ("02", Self::Options)];
}
