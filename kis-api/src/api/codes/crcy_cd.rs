//! 통화코드 — currency code.

use crate::CodeList;

/// 통화코드 — currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CrcyCd {
    /// `%%%` 전체 — all.
    All,
    /// `TUS` TOT_USD — total in us dollars.
    TotalUsd,
    /// `TKR` TOT_KRW — total in korean won.
    TotalKrw,
    /// `KRW` 한국 — korean won.
    Krw,
    /// `USD` 미국 — us dollar.
    Usd,
    /// `EUR` EUR — euro.
    Eur,
    /// `HKD` 홍콩 — hong kong dollar.
    Hkd,
    /// `CNY` 중국 — chinese yuan.
    Cny,
    /// `JPY` 일본 — japanese yen.
    Jpy,
    /// `VND` 베트남 — vietnamese dong.
    Vnd,
}

impl CodeList for CrcyCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("%%%", Self::All),
        ("TUS", Self::TotalUsd),
        ("TKR", Self::TotalKrw),
        ("KRW", Self::Krw),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("HKD", Self::Hkd),
        ("CNY", Self::Cny),
        ("JPY", Self::Jpy),
        ("VND", Self::Vnd),
    ];
}

/// 통화코드 — currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CrcyCdInquirePeriodProfit {
    /// `USD` 미국달러 — us dollar.
    Usd,
    /// `HKD` 홍콩달러 — hong kong dollar.
    Hkd,
    /// `CNY` 중국위안화 — chinese yuan.
    Cny,
    /// `JPY` 일본엔화 — japanese yen.
    Jpy,
    /// `VND` 베트남동 — vietnamese dong.
    Vnd,
}

impl CodeList for CrcyCdInquirePeriodProfit {
    const ALL: &'static [(&'static str, Self)] =
        &[("USD", Self::Usd), ("HKD", Self::Hkd), ("CNY", Self::Cny), ("JPY", Self::Jpy), ("VND", Self::Vnd)];
}

/// 통화코드 — currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CrcyCdInquireDeposit {
    /// `TUS` TOT_USD — total in us dollars.
    TotalUsd,
    /// `TKR` TOT_KRW — total in korean won.
    TotalKrw,
    /// `KRW` 한국 — korean won.
    Krw,
    /// `USD` 미국 — us dollar.
    Usd,
    /// `EUR` EUR — euro.
    Eur,
    /// `HKD` 홍콩 — hong kong dollar.
    Hkd,
    /// `CNY` 중국 — chinese yuan.
    Cny,
    /// `JPY` 일본 — japanese yen.
    Jpy,
    /// `VND` 베트남 — vietnamese dong.
    Vnd,
}

impl CodeList for CrcyCdInquireDeposit {
    const ALL: &'static [(&'static str, Self)] = &[
        ("TUS", Self::TotalUsd),
        ("TKR", Self::TotalKrw),
        ("KRW", Self::Krw),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("HKD", Self::Hkd),
        ("CNY", Self::Cny),
        ("JPY", Self::Jpy),
        ("VND", Self::Vnd),
    ];
}

/// 통화코드 — currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CrcyCdInquirePeriodCcld {
    /// `%%%` 전체 — all.
    All,
    /// `TUS` TOT_USD — total in us dollars.
    TotalUsd,
    /// `TKR` TOT_KRW — total in korean won.
    TotalKrw,
    /// `KRW` 한국 — korean won.
    Krw,
    /// `USD` 미국 — us dollar.
    Usd,
    /// `EUR` EUR — euro.
    Eur,
    /// `HKD` 홍콩 — hong kong dollar.
    Hkd,
    /// `CNY` 중국 — chinese yuan.
    Cny,
    /// `JPY` 일본 — japanese yen.
    Jpy,
}

impl CodeList for CrcyCdInquirePeriodCcld {
    const ALL: &'static [(&'static str, Self)] = &[
        ("%%%", Self::All),
        ("TUS", Self::TotalUsd),
        ("TKR", Self::TotalKrw),
        ("KRW", Self::Krw),
        ("USD", Self::Usd),
        ("EUR", Self::Eur),
        ("HKD", Self::Hkd),
        ("CNY", Self::Cny),
        ("JPY", Self::Jpy),
    ];
}

/// 통화코드 — currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CrcyCdMarginDetail {
    /// `TKR` TOT_KRW — total in korean won.
    TotalKrw,
    /// `TUS` TOT_USD — total in us dollars.
    TotalUsd,
    /// `USD` 미국달러 — us dollar.
    Usd,
    /// `HKD` 홍콩달러 — hong kong dollar.
    Hkd,
    /// `CNY` 중국위안화 — chinese yuan.
    Cny,
    /// `VND` 베트남동 — vietnamese dong.
    Vnd,
}

impl CodeList for CrcyCdMarginDetail {
    const ALL: &'static [(&'static str, Self)] = &[
        ("TKR", Self::TotalKrw),
        ("TUS", Self::TotalUsd),
        ("USD", Self::Usd),
        ("HKD", Self::Hkd),
        ("CNY", Self::Cny),
        ("VND", Self::Vnd),
    ];
}
