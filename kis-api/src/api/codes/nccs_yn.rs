//! 미체결여부 — unfilled, Y/N.

use crate::CodeList;

/// 미체결여부 — unfilled, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NccsYn {
    /// `N` 전체 — all.
    All,
    /// `C` 체결 — filled.
    Filled,
    /// `Y` 미체결 — unfilled.
    Unfilled,
}

impl CodeList for NccsYn {
    const ALL: &'static [(&'static str, Self)] = &[("N", Self::All), ("C", Self::Filled), ("Y", Self::Unfilled)];
}
