//! 계좌거래유형코드 — account transaction type code.

use crate::CodeList;

/// 계좌거래유형코드 — account transaction type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AcntTrTypeCd {
    /// `1` 전체 — all.
    All,
    /// `2` 입출금 — deposits and withdrawals.
    DepositWithdrawal,
    /// `3` 결제 — settlement.
    Settlement,
}

impl CodeList for AcntTrTypeCd {
    const ALL: &'static [(&'static str, Self)] =
        &[("1", Self::All), ("2", Self::DepositWithdrawal), ("3", Self::Settlement)];
}
