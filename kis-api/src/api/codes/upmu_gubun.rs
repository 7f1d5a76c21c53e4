//! 구분 — business type.

use crate::CodeList;

/// 구분 — business type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpmuGubun {
    /// `0` 수량 — quantity.
    Quantity,
    /// `1` 증감 — change.
    Change,
}

impl CodeList for UpmuGubun {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Quantity), ("1", Self::Change)];
}
