//! 기초자산입력종목코드 — underlying asset issue code.

use crate::CodeList;

/// 기초자산입력종목코드 — underlying asset issue code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidUnasInputIscd {
    /// `000000` 전체 — all.
    All,
    /// `2001` 코스피200 — kospi 200 index.
    Kospi200,
    /// `3003` 코스닥150 — kosdaq 150 index.
    Kosdaq150,
}

impl CodeList for FidUnasInputIscd {
    const ALL: &'static [(&'static str, Self)] =
        &[("000000", Self::All), ("2001", Self::Kospi200), ("3003", Self::Kosdaq150)];
}
