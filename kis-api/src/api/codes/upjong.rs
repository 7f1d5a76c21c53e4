//! 업종구분 — sector selection.

use crate::CodeList;

/// 업종구분 — sector selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Upjong {
    /// `0001` 종합 — kospi composite.
    KospiComposite,
    /// `1001` 종합, … — kosdaq composite.
    KosdaqComposite,
    /// `1041` IT부품 — it parts sector.
    ItParts,
    /// `2001` KOSPI200 — kospi 200 index.
    Kospi200,
    /// `2007` KOSPI100 — kospi 100 index.
    Kospi100,
    /// `2008` KOSPI50 — kospi 50 index.
    Kospi50,
}

impl CodeList for Upjong {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0001", Self::KospiComposite),
        ("1001", Self::KosdaqComposite),
        ("1041", Self::ItParts),
        ("2001", Self::Kospi200),
        ("2007", Self::Kospi100),
        ("2008", Self::Kospi50),
    ];
}
