//! 체결미체결구분 — filled or unfilled filter.

use crate::CodeList;

/// 체결미체결구분 — filled or unfilled filter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcldNccsDvsn {
    /// `00` 전체 — all.
    All,
    /// `01` 체결 — filled.
    Filled,
    /// `02` 미체결 — unfilled.
    Unfilled,
}

impl CodeList for CcldNccsDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::Filled), ("02", Self::Unfilled)];
}

/// 체결미체결구분 — filled or unfilled filter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcldNccsDvsnInquireCcld {
    /// `01` 전체 — all.
    All,
    /// `02` 체결 — filled.
    Filled,
    /// `03` 미체결 — unfilled.
    Unfilled,
}

impl CodeList for CcldNccsDvsnInquireCcld {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::All), ("02", Self::Filled), ("03", Self::Unfilled)];
}

/// 체결미체결구분 — filled or unfilled filter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcldNccsDvsnPensionInquireDailyCcld {
    /// `%%` 전체 — all.
    All,
    /// `01` 체결 — filled.
    Filled,
    /// `02` 미체결 — unfilled.
    Unfilled,
}

impl CodeList for CcldNccsDvsnPensionInquireDailyCcld {
    const ALL: &'static [(&'static str, Self)] = &[("%%", Self::All), ("01", Self::Filled), ("02", Self::Unfilled)];
}
