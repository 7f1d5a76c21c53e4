//! 예약주문여부 — reserved order, Y/N.

use crate::CodeList;

/// 예약주문여부 — reserved order, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RsvnOrdYn {
    /// `Y` 예약주문 — reservation order.
    Yes,
    /// `N` 신용주문 — ordinary credit order.
    No,
}

impl CodeList for RsvnOrdYn {
    const ALL: &'static [(&'static str, Self)] = &[("Y", Self::Yes), ("N", Self::No)];
}
