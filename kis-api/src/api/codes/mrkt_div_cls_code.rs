//! 장분류구분코드 — market or issue class of the query.

use crate::CodeList;

/// 장분류구분코드 — market or issue class of the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MrktDivClsCode {
    /// `1` 코스피 — kospi market.
    Kospi,
    /// `2` 코스닥 — kosdaq market.
    Kosdaq,
    /// `3` 종목 — single issue.
    Issue,
}

impl CodeList for MrktDivClsCode {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::Kospi), ("2", Self::Kosdaq), ("3", Self::Issue)];
}

/// 장분류구분코드 — market or issue class of the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MrktDivClsCodeInvestorProgramTradeToday {
    /// `1` 코스피 — kospi market.
    Kospi,
    /// `4` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for MrktDivClsCodeInvestorProgramTradeToday {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::Kospi), ("4", Self::Kosdaq)];
}
