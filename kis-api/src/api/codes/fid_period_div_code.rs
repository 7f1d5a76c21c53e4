//! 기간분류코드 — period class code.

use crate::CodeList;

/// 기간분류코드 — period class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidPeriodDivCode {
    /// `D` 일봉 — daily bars.
    Day,
    /// `W` 주봉 — weekly bars.
    Week,
    /// `M` 월봉 — monthly bars.
    Month,
    /// `Y` 년봉 — yearly bars.
    Year,
}

impl CodeList for FidPeriodDivCode {
    const ALL: &'static [(&'static str, Self)] =
        &[("D", Self::Day), ("W", Self::Week), ("M", Self::Month), ("Y", Self::Year)];
}

/// 기간분류코드 — period class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidPeriodDivCodeInquireDailyPrice {
    /// `D` (일)최근 30거래일 — daily, last 30 trading days.
    Day,
    /// `W` (주)최근 30주 — weekly, last 30 weeks.
    Week,
    /// `M` (월)최근 30개월 — monthly, last 30 months.
    Month,
}

impl CodeList for FidPeriodDivCodeInquireDailyPrice {
    const ALL: &'static [(&'static str, Self)] = &[("D", Self::Day), ("W", Self::Week), ("M", Self::Month)];
}

/// 기간분류코드 — period class code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidPeriodDivCodeShortSale {
    /// `D` 일 — daily.
    Day,
    /// `M` 월 — monthly.
    Month,
}

impl CodeList for FidPeriodDivCodeShortSale {
    const ALL: &'static [(&'static str, Self)] = &[("D", Self::Day), ("M", Self::Month)];
}
