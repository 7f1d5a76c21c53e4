//! 분리과세여부 — separate taxation, Y/N.

use crate::CodeList;

/// 분리과세여부 — separate taxation, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SprxYn {
    /// `N` 종합과세 — comprehensive taxation.
    No,
    /// `Y` 분리과세 — separate taxation.
    Yes,
}

impl CodeList for SprxYn {
    const ALL: &'static [(&'static str, Self)] = &[("N", Self::No), ("Y", Self::Yes)];
}
