//! 시장구분 — market division.

use crate::CodeList;

/// 시장구분 — market division.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketGb {
    /// `0` 전체 — all.
    All,
    /// `1` 코스피 — kospi market.
    Kospi,
    /// `2` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for MarketGb {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("1", Self::Kospi), ("2", Self::Kosdaq)];
}
