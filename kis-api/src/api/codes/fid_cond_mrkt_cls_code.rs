//! 조건 시장 구분 코드 — market class code for the query, blank unless required.

use crate::CodeList;

/// 조건 시장 구분 코드 — market class code for the query, blank unless required.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktClsCode {
    /// `MKI` 미니KOSPI200 — mini kospi 200.
    MiniKospi200,
    /// `WKM` KOSPI200위클리(월) — kospi 200 weekly, monday.
    Kospi200WeeklyMonday,
    /// `WKI` KOSPI200위클리(목) — kospi 200 weekly, thursday.
    Kospi200WeeklyThursday,
    /// `KQI` KOSDAQ150 — kosdaq 150.
    Kosdaq150,
}

impl CodeList for FidCondMrktClsCode {
    const ALL: &'static [(&'static str, Self)] = &[
        ("MKI", Self::MiniKospi200),
        ("WKM", Self::Kospi200WeeklyMonday),
        ("WKI", Self::Kospi200WeeklyThursday),
        ("KQI", Self::Kosdaq150),
    ];
}
