//! 거래소ID구분코드 — exchange id code, default KRX.

use crate::CodeList;

/// 거래소ID구분코드 — exchange id code, default KRX.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExcgIdDvsnCd {
    /// `KRX` 한국거래소 — korea exchange.
    Krx,
    /// `NXT` 대체거래소 (넥스트레이드) — nextrade alternative exchange.
    Nxt,
    /// `SOR` SOR (Smart Order Routing) — smart order routing.
    Sor,
}

impl CodeList for ExcgIdDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("KRX", Self::Krx), ("NXT", Self::Nxt), ("SOR", Self::Sor)];
}

/// 거래소ID구분코드 — exchange id code, default KRX.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExcgIdDvsnCdInquireDailyCcld {
    /// `KRX` 한국거래소 — korea exchange.
    Krx,
    /// `NXT` 대체거래소 (NXT) — nextrade alternative exchange.
    Nxt,
    /// `SOR` SOR (Smart Order Routing) — smart order routing.
    Sor,
    /// `ALL` 전체 — all.
    All,
}

impl CodeList for ExcgIdDvsnCdInquireDailyCcld {
    const ALL: &'static [(&'static str, Self)] =
        &[("KRX", Self::Krx), ("NXT", Self::Nxt), ("SOR", Self::Sor), ("ALL", Self::All)];
}
