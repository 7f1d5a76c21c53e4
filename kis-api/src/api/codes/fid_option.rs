//! 증가율기간 — growth rate period (2-999), or ELW moneyness filter.

use crate::CodeList;

/// 증가율기간 — growth rate period (2-999), or ELW moneyness filter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidOption {
    /// `0` 없음 — none.
    NoFilter,
    /// `1` ATM — at the money.
    Atm,
    /// `2` ITM — in the money.
    Itm,
    /// `3` OTM — out of the money.
    Otm,
}

impl CodeList for FidOption {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::NoFilter), ("1", Self::Atm), ("2", Self::Itm), ("3", Self::Otm)];
}
