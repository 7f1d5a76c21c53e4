//! 입력수3 — third sort direction, 1 top or 2 bottom.

use crate::CodeList;

/// 입력수3 — third sort direction, 1 top or 2 bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputCnt3 {
    /// `1` 정렬3기준 - 상위 — top first.
    Top,
    /// `2` 하위 — bottom first.
    Bottom,
}

impl CodeList for FidInputCnt3 {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::Top), ("2", Self::Bottom)];
}
