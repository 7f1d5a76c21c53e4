//! 수정주가반영여부 — adjusted price flag.

use crate::CodeList;

/// 수정주가반영여부 — adjusted price flag.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Modp {
    /// `0` 미반영 — adjusted price not applied.
    Unadjusted,
    /// `1` 반영 — adjusted price applied.
    Adjusted,
}

impl CodeList for Modp {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Unadjusted), ("1", Self::Adjusted)];
}
