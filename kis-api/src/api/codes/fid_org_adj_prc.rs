//! 수정주가 원주가 가격 — adjusted or original price selection.

use crate::CodeList;

/// 수정주가 원주가 가격 — adjusted or original price selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidOrgAdjPrc {
    /// `0` 수정주가 — adjusted price.
    Adjusted,
    /// `1` 원주가 — original, unadjusted price.
    Original,
}

impl CodeList for FidOrgAdjPrc {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Adjusted), ("1", Self::Original)];
}

/// 수정주가 원주가 가격 — adjusted or original price selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidOrgAdjPrcInquireDailyPrice {
    /// `0` 수정주가미반영 — adjusted price not applied.
    Unadjusted,
    /// `1` 수정주가반영 — adjusted price applied.
    Adjusted,
}

impl CodeList for FidOrgAdjPrcInquireDailyPrice {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Unadjusted), ("1", Self::Adjusted)];
}
