//! 거래소구분코드 — exchange code.

use crate::CodeList;

/// 거래소구분코드 — exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExcgDvsnCd {
    /// `00` 전체 — all.
    All,
    /// `02` 거래소 — kospi market.
    Kospi,
    /// `03` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for ExcgDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("02", Self::Kospi), ("03", Self::Kosdaq)];
}
