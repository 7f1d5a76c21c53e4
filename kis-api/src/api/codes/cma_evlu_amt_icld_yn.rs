//! CMA평가금액포함여부 — include CMA valuation amount, Y/N.

use crate::CodeList;

/// CMA평가금액포함여부 — include CMA valuation amount, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CmaEvluAmtIcldYn {
    /// `Y` 포함 — cma valuation included.
    Yes,
    /// `N` 포함하지 않음 — cma valuation not included.
    No,
}

impl CodeList for CmaEvluAmtIcldYn {
    const ALL: &'static [(&'static str, Self)] = &[("Y", Self::Yes), ("N", Self::No)];
}
