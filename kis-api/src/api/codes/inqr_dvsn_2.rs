//! 조회구분2 — inquiry type 2.

use crate::CodeList;

/// 조회구분2 — inquiry type 2.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsn2 {
    /// `0` 전체 — all.
    All,
    /// `1` 매도 — sell.
    Sell,
    /// `2` 매수 — buy.
    Buy,
}

impl CodeList for InqrDvsn2 {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("1", Self::Sell), ("2", Self::Buy)];
}
