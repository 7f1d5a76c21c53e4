//! 구분코드 — data type code.

use crate::CodeList;

/// 구분코드 — data type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataGb {
    /// `1` 장외 최종호가 — over-the-counter final quote.
    OtcFinalQuote,
    /// `2` 해외금리지표 — overseas interest rate indicators.
    OverseasRates,
    /// `3` 장내 국고채 — exchange-traded treasury bonds.
    ExchangeTreasury,
}

impl CodeList for DataGb {
    const ALL: &'static [(&'static str, Self)] =
        &[("1", Self::OtcFinalQuote), ("2", Self::OverseasRates), ("3", Self::ExchangeTreasury)];
}
