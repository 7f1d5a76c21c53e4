//! 국가코드 — country code.

use crate::CodeList;

/// 국가코드 — country code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Ncod {
    /// `CN` 중국 — china.
    China,
    /// `HK` 홍콩 — hong kong.
    HongKong,
    /// `US` 미국 — united states.
    UnitedStates,
    /// `JP` 일본 — japan.
    Japan,
    /// `VN` 베트남 — vietnam.
    Vietnam,
}

impl CodeList for Ncod {
    const ALL: &'static [(&'static str, Self)] = &[
        ("CN", Self::China),
        ("HK", Self::HongKong),
        ("US", Self::UnitedStates),
        ("JP", Self::Japan),
        ("VN", Self::Vietnam),
    ];
}
