//! 입력 종목코드 — issue code to query 1.

use crate::CodeList;

/// 입력 종목코드 — issue code to query 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscd1 {
    /// `KSP` 코스피 — kospi market.
    Kospi,
    /// `KSQ` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for FidInputIscd1 {
    const ALL: &'static [(&'static str, Self)] = &[("KSP", Self::Kospi), ("KSQ", Self::Kosdaq)];
}
