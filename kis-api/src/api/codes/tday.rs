//! 당일전일구분 — current or previous day flag.

use crate::CodeList;

/// 당일전일구분 — current or previous day flag.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Tday {
    /// `0` 전일 — previous day.
    PreviousDay,
    /// `1` 당일 — today.
    Today,
}

impl CodeList for Tday {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::PreviousDay), ("1", Self::Today)];
}
