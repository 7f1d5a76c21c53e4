//! 호가유형코드 — quotation type code.

use crate::CodeList;

/// 호가유형코드 — quotation type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NmprTypeCd {
    /// `01` 지정가 — limit order.
    Limit,
    /// `02` 시장가 — market order.
    Market,
    /// `03` 조건부 — conditional limit order.
    Conditional,
    /// `04` 최유리 — best price order.
    Best,
}

impl CodeList for NmprTypeCd {
    const ALL: &'static [(&'static str, Self)] =
        &[("01", Self::Limit), ("02", Self::Market), ("03", Self::Conditional), ("04", Self::Best)];
}
