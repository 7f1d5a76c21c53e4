//! FM클래스코드 — product class code.

use crate::CodeList;

/// FM클래스코드 — product class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FmClasCd {
    /// `001` 통화 — currency.
    Currency,
    /// `002` 금리 — interest rate.
    InterestRate,
    /// `003` 지수 — index.
    Index,
    /// `004` 농산물 — agricultural products.
    Agricultural,
    /// `005` 축산물 — livestock products.
    Livestock,
    /// `006` 금속 — metals.
    Metal,
    /// `007` 에너지 — energy.
    Energy,
}

impl CodeList for FmClasCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("001", Self::Currency),
        ("002", Self::InterestRate),
        ("003", Self::Index),
        ("004", Self::Agricultural),
        ("005", Self::Livestock),
        ("006", Self::Metal),
        ("007", Self::Energy),
    ];
}
