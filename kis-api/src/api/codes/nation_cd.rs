//! 국가코드 — country code, blank for all.

use crate::CodeList;

/// 국가코드 — country code, blank for all.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NationCd {
    /// `CN` 중국 — china.
    China,
    /// `HK` 홍콩 — hong kong.
    HongKong,
    /// `US` 미국 — united states.
    UnitedStates,
}

impl CodeList for NationCd {
    const ALL: &'static [(&'static str, Self)] =
        &[("CN", Self::China), ("HK", Self::HongKong), ("US", Self::UnitedStates)];
}
