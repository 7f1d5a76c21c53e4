//! 정산상태코드 — settlement status code.

use crate::CodeList;

/// 정산상태코드 — settlement status code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExccStatCd {
    /// `1` 정산 (정산가격으로 잔고 조회) — settled, balance at settlement price.
    SettlementPrice,
    /// `2` 본정산 (매입가격으로 잔고 조회) — final settlement, at purchase price.
    PurchasePrice,
}

impl CodeList for ExccStatCd {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::SettlementPrice), ("2", Self::PurchasePrice)];
}
