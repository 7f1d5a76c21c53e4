//! 배당구분 — dividend type selection.

use crate::CodeList;

/// 배당구분 — dividend type selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gb3 {
    /// `1` 주식배당 — stock dividend.
    StockDividend,
    /// `2` 현금배당 — cash dividend.
    CashDividend,
}

impl CodeList for Gb3 {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::StockDividend), ("2", Self::CashDividend)];
}
