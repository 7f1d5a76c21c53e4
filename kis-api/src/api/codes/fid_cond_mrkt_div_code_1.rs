//! 조건 시장 분류 코드 — market division code of issue 1.

use crate::CodeList;

/// 조건 시장 분류 코드 — market division code of issue 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktDivCode1 {
    /// `J` KRX — korea exchange.
    Krx,
    /// `NX` NXT — nextrade.
    Nxt,
    /// `UN` 통합 — krx and nxt combined.
    Unified,
}

impl CodeList for FidCondMrktDivCode1 {
    const ALL: &'static [(&'static str, Self)] = &[("J", Self::Krx), ("NX", Self::Nxt), ("UN", Self::Unified)];
}
