//! 원화외화구분코드 — KRW or foreign currency code.

use crate::CodeList;

/// 원화외화구분코드 — KRW or foreign currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WcrcFrcrDvsnCd {
    /// `01` 외화기준 — in foreign currency.
    ForeignCurrency,
    /// `02` 원화기준 — in korean won.
    Won,
}

impl CodeList for WcrcFrcrDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::ForeignCurrency), ("02", Self::Won)];
}

/// 원화외화구분코드 — KRW or foreign currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WcrcFrcrDvsnCdInquirePaymtStdrBalance {
    /// `01` 원화 — in korean won.
    Won,
    /// `02` 외화 — in foreign currency.
    ForeignCurrency,
}

impl CodeList for WcrcFrcrDvsnCdInquirePaymtStdrBalance {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::Won), ("02", Self::ForeignCurrency)];
}
