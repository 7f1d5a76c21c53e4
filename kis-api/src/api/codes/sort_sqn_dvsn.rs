//! 정렬순서구분 — sort order type.

use crate::CodeList;

/// 정렬순서구분 — sort order type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SortSqnDvsn {
    /// `01` 주문순서 — in order of ordering.
    Forward,
    /// `02` 주문역순 — in reverse order of ordering.
    Reverse,
}

impl CodeList for SortSqnDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::Forward), ("02", Self::Reverse)];
}
