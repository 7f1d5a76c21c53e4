//! 처리구분코드 — processing type code.

use crate::CodeList;

/// 처리구분코드 — processing type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrcsDvsnCd {
    /// `0` 전체 — all.
    All,
    /// `1` 처리내역 — processed.
    Processed,
    /// `2` 미처리내역 — not processed.
    Unprocessed,
}

impl CodeList for PrcsDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("1", Self::Processed), ("2", Self::Unprocessed)];
}

/// 처리구분코드 — processing type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrcsDvsnCdPensionInquirePresentBalance {
    /// `00` 보유 주식 전체 조회 — all stocks held.
    AllHoldings,
    /// `01` 보유 주식 중 0주 주식 숨김 — hide holdings of zero shares.
    HideZeroHoldings,
}

impl CodeList for PrcsDvsnCdPensionInquirePresentBalance {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::AllHoldings), ("01", Self::HideZeroHoldings)];
}
