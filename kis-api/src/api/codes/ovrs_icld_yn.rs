//! 해외포함여부 — include overseas, Y/N.

use crate::CodeList;

/// 해외포함여부 — include overseas, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OvrsIcldYn {
    /// `Y` 포함 — overseas included.
    Yes,
    /// `N` 포함하지 않음 — overseas not included.
    No,
}

impl CodeList for OvrsIcldYn {
    const ALL: &'static [(&'static str, Self)] = &[("Y", Self::Yes), ("N", Self::No)];
}
