//! 입력날짜1 — search start date.

use crate::CodeList;

/// 입력날짜1 — search start date.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputDate1 {
    /// `0` 상장일전체 — all listing dates.
    All,
    /// `1` 금일 — today.
    Today,
    /// `2` 7일이하 — 7 days or less.
    WithinSevenDays,
    /// `3` 8~30일 — 8 to 30 days.
    Days8To30,
    /// `4` 31~90일 — 31 to 90 days.
    Days31To90,
}

impl CodeList for FidInputDate1 {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::All),
        ("1", Self::Today),
        ("2", Self::WithinSevenDays),
        ("3", Self::Days8To30),
        ("4", Self::Days31To90),
    ];
}
