//! 적용 범위 거래량 — minimum volume applied, shares, 0 for all.

use crate::CodeList;

/// 적용 범위 거래량 — minimum volume applied, shares, 0 for all.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidAplyRangVol {
    /// `0` 전체 — all.
    All,
    /// `100` 100주 이상 — 100 shares or more.
    AtLeast100,
}

impl CodeList for FidAplyRangVol {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("100", Self::AtLeast100)];
}
