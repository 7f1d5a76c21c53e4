//! 정렬구분 — sort order.

use crate::CodeList;

/// 정렬구분 — sort order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SortDvsn {
    /// `00` 최근 순 — newest first.
    NewestFirst,
    /// `01` 과거 순 — oldest first.
    OldestFirst,
    /// `02` 최근 순 — newest first, second code.
    NewestFirstAlternate,
}

impl CodeList for SortDvsn {
    const ALL: &'static [(&'static str, Self)] =
        &[("00", Self::NewestFirst), ("01", Self::OldestFirst), ("02", Self::NewestFirstAlternate)];
}
