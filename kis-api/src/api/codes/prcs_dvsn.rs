//! 처리구분 — processing type.

use crate::CodeList;

/// 처리구분 — processing type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrcsDvsn {
    /// `00` 전일매매포함 — include previous day's trades.
    IncludePreviousDay,
    /// `01` 전일매매미포함 — exclude previous day's trades.
    ExcludePreviousDay,
}

impl CodeList for PrcsDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::IncludePreviousDay), ("01", Self::ExcludePreviousDay)];
}
