//! 전일포함여부 — include the previous day flag.

use crate::CodeList;

/// 전일포함여부 — include the previous day flag.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Pinc {
    /// `0` 당일 — today only.
    Today,
    /// `1` 전일포함 — previous day included.
    IncludePreviousDay,
}

impl CodeList for Pinc {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Today), ("1", Self::IncludePreviousDay)];
}
