//! 조회구분3 — inquiry type 3.

use crate::CodeList;

/// 조회구분3 — inquiry type 3.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsn3 {
    /// `00` 전체 — all.
    All,
    /// `01` 현금 — cash.
    Cash,
    /// `02` 신용 — credit.
    Credit,
    /// `03` 담보 — collateral loan.
    Collateral,
    /// `04` 대주 — stock loan.
    StockLoan,
    /// `05` 대여 — securities lending.
    Lending,
}

impl CodeList for InqrDvsn3 {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00", Self::All),
        ("01", Self::Cash),
        ("02", Self::Credit),
        ("03", Self::Collateral),
        ("04", Self::StockLoan),
        ("05", Self::Lending),
    ];
}
