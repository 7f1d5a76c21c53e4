//! 잔량전부주문여부 — order the whole remaining quantity, Y/N.

use crate::CodeList;

/// 잔량전부주문여부 — order the whole remaining quantity, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QtyAllOrdYn {
    /// `Y` 전량 — the whole remaining quantity.
    Yes,
    /// `N` 일부 — part of the remaining quantity.
    No,
}

impl CodeList for QtyAllOrdYn {
    const ALL: &'static [(&'static str, Self)] = &[("Y", Self::Yes), ("N", Self::No)];
}
