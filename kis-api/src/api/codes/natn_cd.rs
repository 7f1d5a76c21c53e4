//! 국가코드 — country code.

use crate::CodeList;

/// 국가코드 — country code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NatnCd {
    /// `840` 미국 — united states.
    UnitedStates,
    /// `344` 홍콩 — hong kong.
    HongKong,
    /// `156` 중국 — china.
    China,
}

impl CodeList for NatnCd {
    const ALL: &'static [(&'static str, Self)] =
        &[("840", Self::UnitedStates), ("344", Self::HongKong), ("156", Self::China)];
}

/// 국가코드 — country code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NatnCdInquirePresentBalance {
    /// `000` 전체 — all.
    All,
    /// `840` 미국 — united states.
    UnitedStates,
    /// `344` 홍콩 — hong kong.
    HongKong,
    /// `156` 중국 — china.
    China,
    /// `392` 일본 — japan.
    Japan,
    /// `704` 베트남 — vietnam.
    Vietnam,
}

impl CodeList for NatnCdInquirePresentBalance {
    const ALL: &'static [(&'static str, Self)] = &[
        ("000", Self::All),
        ("840", Self::UnitedStates),
        ("344", Self::HongKong),
        ("156", Self::China),
        ("392", Self::Japan),
        ("704", Self::Vietnam),
    ];
}
