//! 펀드결제분포함여부 — include fund settlement portion, Y/N.

use crate::CodeList;

/// 펀드결제분포함여부 — include fund settlement portion, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FundSttlIcldYn {
    /// `N` 포함하지 않음 — fund settlement not included.
    No,
    /// `Y` 포함 — fund settlement included.
    Yes,
}

impl CodeList for FundSttlIcldYn {
    const ALL: &'static [(&'static str, Self)] = &[("N", Self::No), ("Y", Self::Yes)];
}
