//! 조회구분 — inquiry type.

use crate::CodeList;

/// 조회구분 — inquiry type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsn {
    /// `00` 역순 — reverse order.
    Reverse,
    /// `01` 정순 — forward order.
    Forward,
}

impl CodeList for InqrDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::Reverse), ("01", Self::Forward)];
}
