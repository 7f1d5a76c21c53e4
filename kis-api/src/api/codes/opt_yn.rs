//! 옵션여부 — option flag, Y/N.

use crate::CodeList;

/// 옵션여부 — option flag, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OptYn {
    /// `%` 전체 — all.
    All,
    /// `N` 선물 — futures.
    Futures,
    /// `Y` 옵션 — options.
    Options,
}

impl CodeList for OptYn {
    const ALL: &'static [(&'static str, Self)] = &[("%", Self::All), ("N", Self::Futures), ("Y", Self::Options)];
}
