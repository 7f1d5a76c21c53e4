//! 잔여수량여부 — whole remaining quantity, Y all or N part.

use crate::CodeList;

/// 잔여수량여부 — whole remaining quantity, Y all or N part.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RmnQtyYn {
    /// `Y` 전량 — the whole remaining quantity.
    Yes,
    /// `N` 일부 — part of the remaining quantity.
    No,
}

impl CodeList for RmnQtyYn {
    const ALL: &'static [(&'static str, Self)] = &[("Y", Self::Yes), ("N", Self::No)];
}
