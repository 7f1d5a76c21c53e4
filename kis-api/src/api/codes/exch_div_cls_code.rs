//! 거래소 구분 코드 — exchange code.

use crate::CodeList;

/// 거래소 구분 코드 — exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExchDivClsCode {
    /// `J` KRX — korea exchange.
    Krx,
    /// `NX` NXT — nextrade.
    Nxt,
    /// `UN` 통합 — krx and nxt combined.
    Unified,
}

impl CodeList for ExchDivClsCode {
    const ALL: &'static [(&'static str, Self)] = &[("J", Self::Krx), ("NX", Self::Nxt), ("UN", Self::Unified)];
}
