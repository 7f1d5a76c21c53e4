//! 과거 데이터 포함 여부 — include past data, Y/N.

use crate::CodeList;

/// 과거 데이터 포함 여부 — include past data, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidPwDataIncuYn {
    /// `Y` 과거 — past data included.
    Yes,
    /// `N` 당일 — today's data only.
    No,
}

impl CodeList for FidPwDataIncuYn {
    const ALL: &'static [(&'static str, Self)] = &[("Y", Self::Yes), ("N", Self::No)];
}
