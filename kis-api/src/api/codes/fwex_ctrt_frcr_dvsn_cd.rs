//! 선도환계약외화구분코드 — forward exchange contract currency basis code.

use crate::CodeList;

/// 선도환계약외화구분코드 — forward exchange contract currency basis code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FwexCtrtFrcrDvsnCd {
    /// `01` 외화기준 — in foreign currency.
    ForeignCurrency,
    /// `02` 원화기준 — in korean won.
    Won,
}

impl CodeList for FwexCtrtFrcrDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::ForeignCurrency), ("02", Self::Won)];
}
