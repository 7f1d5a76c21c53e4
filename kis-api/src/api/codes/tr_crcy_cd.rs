//! 거래통화코드 — trading currency code.

use crate::CodeList;

/// 거래통화코드 — trading currency code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TrCrcyCd {
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

impl CodeList for TrCrcyCd {
    const ALL: &'static [(&'static str, Self)] =
        &[("USD", Self::Usd), ("HKD", Self::Hkd), ("CNY", Self::Cny), ("JPY", Self::Jpy), ("VND", Self::Vnd)];
}
