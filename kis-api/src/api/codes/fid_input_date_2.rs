//! 입력날짜2 — search end date.

use crate::CodeList;

/// 입력날짜2 — search end date.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputDate2 {
    /// `0` 만기일전체 — all maturity dates.
    All,
    /// `1` 1개월 — within 1 month.
    OneMonth,
    /// `2` 1~2 — 1 to 2 months.
    Months1To2,
    /// `3` 2~3 — 2 to 3 months.
    Months2To3,
    /// `4` 3~6 — 3 to 6 months.
    Months3To6,
    /// `5` 6~9 — 6 to 9 months.
    Months6To9,
    /// `6` 9~12 — 9 to 12 months.
    Months9To12,
    /// `7` 12이상 — 12 months or more.
    TwelveMonthsOrMore,
}

impl CodeList for FidInputDate2 {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::All),
        ("1", Self::OneMonth),
        ("2", Self::Months1To2),
        ("3", Self::Months2To3),
        ("4", Self::Months3To6),
        ("5", Self::Months6To9),
        ("6", Self::Months9To12),
        ("7", Self::TwelveMonthsOrMore),
    ];
}
