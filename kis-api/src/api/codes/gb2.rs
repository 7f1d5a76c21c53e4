//! 종목선택 — issue type selection.

use crate::CodeList;

/// 종목선택 — issue type selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gb2 {
    /// `0` 전체 — all.
    All,
    /// `6` 보통주 — common stock.
    CommonStock,
    /// `7` 우선주 — preferred stock.
    PreferredStock,
}

impl CodeList for Gb2 {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("6", Self::CommonStock), ("7", Self::PreferredStock)];
}
