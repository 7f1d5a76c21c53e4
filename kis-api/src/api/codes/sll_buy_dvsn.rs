//! 매도매수구분 — sell or buy filter.

use crate::CodeList;

/// 매도매수구분 — sell or buy filter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SllBuyDvsn {
    /// `00` 전체 — all.
    All,
    /// `01` 매도 — sell.
    Sell,
    /// `02` 매수 — buy.
    Buy,
}

impl CodeList for SllBuyDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::Sell), ("02", Self::Buy)];
}
