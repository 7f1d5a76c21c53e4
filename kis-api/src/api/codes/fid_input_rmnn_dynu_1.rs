//! 입력잔존일수1 — minimum remaining days to expiry.

use crate::CodeList;

/// 입력잔존일수1 — minimum remaining days to expiry.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputRmnnDynu1 {
    /// `0` 전체 — all.
    All,
    /// `1` 1개월이하 — 1 month or less.
    WithinOneMonth,
    /// `2` 1개월~2개월 — 1 to 2 months.
    Months1To2,
    /// `3` 2개월~3개월 — 2 to 3 months.
    Months2To3,
    /// `4` 3개월~6개월 — 3 to 6 months.
    Months3To6,
    /// `5` 6개월~9개월 — 6 to 9 months.
    Months6To9,
    /// `6` 9개월~12개월 — 9 to 12 months.
    Months9To12,
    /// `7` 12개월이상 — 12 months or more.
    TwelveMonthsOrMore,
}

impl CodeList for FidInputRmnnDynu1 {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::All),
        ("1", Self::WithinOneMonth),
        ("2", Self::Months1To2),
        ("3", Self::Months2To3),
        ("4", Self::Months3To6),
        ("5", Self::Months6To9),
        ("6", Self::Months9To12),
        ("7", Self::TwelveMonthsOrMore),
    ];
}
