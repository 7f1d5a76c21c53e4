//! 주문구분 — order type code.

use crate::CodeList;

/// 주문구분 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsn {
    /// `00` 지정가 — limit.
    Limit,
    /// `01` 시장가 — market.
    Market,
}

impl CodeList for OrdDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::Limit), ("01", Self::Market)];
}
