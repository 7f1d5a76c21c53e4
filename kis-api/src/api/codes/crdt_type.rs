//! 신용유형 — credit type code.

use crate::CodeList;

/// 신용유형 — credit type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CrdtType {
    /// `21` 자기융자신규 — new broker-funded margin loan.
    OwnMarginOpen,
    /// `23` 유통융자신규 — new ksfc-funded margin loan.
    KsfcMarginOpen,
    /// `26` 유통대주상환 — ksfc stock loan repayment.
    KsfcStockLoanRepay,
    /// `28` 자기대주상환 — broker stock loan repayment.
    OwnStockLoanRepay,
    /// `25` 자기융자상환 — broker-funded margin loan repayment.
    OwnMarginRepay,
    /// `27` 유통융자상환 — ksfc-funded margin loan repayment.
    KsfcMarginRepay,
    /// `22` 유통대주신규 — new ksfc stock loan.
    KsfcStockLoanOpen,
    /// `24` 자기대주신규 — new broker stock loan.
    OwnStockLoanOpen,
}

impl CodeList for CrdtType {
    const ALL: &'static [(&'static str, Self)] = &[
        ("21", Self::OwnMarginOpen),
        ("23", Self::KsfcMarginOpen),
        ("26", Self::KsfcStockLoanRepay),
        ("28", Self::OwnStockLoanRepay),
        ("25", Self::OwnMarginRepay),
        ("27", Self::KsfcMarginRepay),
        ("22", Self::KsfcStockLoanOpen),
        ("24", Self::OwnStockLoanOpen),
    ];
}
