//! 입력 수1 — input count 1, number of days or periods.

use crate::CodeList;

/// 입력 수1 — input count 1, number of days or periods.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputCnt1 {
    /// `0` 1일 — one day.
    OneDay,
    /// `1` 2일 | 1개월 — two days, or one month.
    TwoDaysOneMonth,
    /// `2` 3일 | 2개월 — three days, or two months.
    ThreeDaysTwoMonths,
    /// `3` 4일 | 3개월 — four days, or three months.
    FourDaysThreeMonths,
    /// `4` 1주일 — one week.
    OneWeek,
    /// `9` 2주일 — two weeks.
    TwoWeeks,
    /// `14` 3주일 — three weeks.
    ThreeWeeks,
}

impl CodeList for FidInputCnt1 {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::OneDay),
        ("1", Self::TwoDaysOneMonth),
        ("2", Self::ThreeDaysTwoMonths),
        ("3", Self::FourDaysThreeMonths),
        ("4", Self::OneWeek),
        ("9", Self::TwoWeeks),
        ("14", Self::ThreeWeeks),
    ];
}

/// 입력 수1 — input count 1, number of days or periods.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputCnt1TopInterestStock {
    /// `1` 1위부터 — from rank 1.
    FromFirst,
    /// `10` 10위부터 — from rank 10.
    FromTenth,
}

impl CodeList for FidInputCnt1TopInterestStock {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::FromFirst), ("10", Self::FromTenth)];
}

/// 입력 수1 — input count 1, number of days or periods.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputCnt1CondSearch {
    /// `1` 정렬1기준 - 상위 — top first.
    Top,
    /// `2` 하위 — bottom first.
    Bottom,
}

impl CodeList for FidInputCnt1CondSearch {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::Top), ("2", Self::Bottom)];
}
