//! 주문대상잔고구분코드 — balance type code the order applies to.

use crate::CodeList;

/// 주문대상잔고구분코드 — balance type code the order applies to.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdObjtCblcDvsnCd {
    /// `10` 현금 — cash.
    Cash,
    /// `12` 주식담보대출 — loan on stock collateral.
    StockCollateralLoan,
    /// `14` 대여상환 — return of lent securities.
    LendingReturn,
    /// `21` 자기융자신규 — new broker-funded margin loan.
    OwnMarginOpen,
    /// `22` 유통대주신규 — new ksfc stock loan.
    KsfcStockLoanOpen,
    /// `23` 유통융자신규 — new ksfc-funded margin loan.
    KsfcMarginOpen,
    /// `24` 자기대주신규 — new broker stock loan.
    OwnStockLoanOpen,
    /// `25` 자기융자상환 — broker-funded margin loan repayment.
    OwnMarginRepay,
    /// `26` 유통대주상환 — ksfc stock loan repayment.
    KsfcStockLoanRepay,
    /// `27` 유통융자상환 — ksfc-funded margin loan repayment.
    KsfcMarginRepay,
    /// `28` 자기대주상환 — broker stock loan repayment.
    OwnStockLoanRepay,
}

impl CodeList for OrdObjtCblcDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("10", Self::Cash),
        ("12", Self::StockCollateralLoan),
        ("14", Self::LendingReturn),
        ("21", Self::OwnMarginOpen),
        ("22", Self::KsfcStockLoanOpen),
        ("23", Self::KsfcMarginOpen),
        ("24", Self::OwnStockLoanOpen),
        ("25", Self::OwnMarginRepay),
        ("26", Self::KsfcStockLoanRepay),
        ("27", Self::KsfcMarginRepay),
        ("28", Self::OwnStockLoanRepay),
    ];
}
