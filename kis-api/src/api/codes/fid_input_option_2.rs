//! 입력 옵션2 — input option 2, fiscal quarter.

use crate::CodeList;

/// 입력 옵션2 — input option 2, fiscal quarter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputOption2 {
    /// `0` 1/4분기 — first quarter.
    FirstQuarter,
    /// `1` 반기 — half year.
    HalfYear,
    /// `2` 3/4분기 — third quarter.
    ThirdQuarter,
    /// `3` 결산 — full-year settlement.
    FullYear,
}

impl CodeList for FidInputOption2 {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::FirstQuarter), ("1", Self::HalfYear), ("2", Self::ThirdQuarter), ("3", Self::FullYear)];
}
