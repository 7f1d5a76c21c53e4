//! 정렬순서 — sort order.

use crate::CodeList;

/// 정렬순서 — sort order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SortSqn {
    /// `AS` 정순 — forward order.
    Forward,
    /// `DS` 역순 — reverse order.
    Reverse,
}

impl CodeList for SortSqn {
    const ALL: &'static [(&'static str, Self)] = &[("AS", Self::Forward), ("DS", Self::Reverse)];
}

/// 정렬순서 — sort order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SortSqnInquireCcnl {
    /// `DS` 정순 — forward order.
    Forward,
    /// `AS` 역순 — reverse order.
    Reverse,
}

impl CodeList for SortSqnInquireCcnl {
    const ALL: &'static [(&'static str, Self)] = &[("DS", Self::Forward), ("AS", Self::Reverse)];
}
