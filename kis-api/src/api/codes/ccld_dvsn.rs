//! 체결구분 — filled or unfilled filter.

use crate::CodeList;

/// 체결구분 — filled or unfilled filter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcldDvsn {
    /// `00` 전체 — all.
    All,
    /// `01` 체결 — filled.
    Filled,
    /// `02` 미체결 — unfilled.
    Unfilled,
}

impl CodeList for CcldDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::Filled), ("02", Self::Unfilled)];
}
