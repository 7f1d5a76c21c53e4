//! 입력 수2 — second input, maximum gap % or sort direction.

use crate::CodeList;

/// 입력 수2 — second input, maximum gap % or sort direction.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputCnt2 {
    /// `1` 정렬2기준 - 상위 — top first.
    Top,
    /// `2` 하위 — bottom first.
    Bottom,
}

impl CodeList for FidInputCnt2 {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::Top), ("2", Self::Bottom)];
}
