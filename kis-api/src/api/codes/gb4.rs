//! 결산/중간배당 — year-end or interim dividend selection.

use crate::CodeList;

/// 결산/중간배당 — year-end or interim dividend selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gb4 {
    /// `0` 전체 — all.
    All,
    /// `1` 결산배당 — year-end dividend.
    FinalDividend,
    /// `2` 중간배당 — interim dividend.
    InterimDividend,
}

impl CodeList for Gb4 {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::FinalDividend), ("2", Self::InterimDividend)];
}
