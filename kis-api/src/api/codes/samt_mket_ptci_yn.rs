//! 소액시장참여여부 — small-lot market participation, Y/N.

use crate::CodeList;

/// 소액시장참여여부 — small-lot market participation, Y/N.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SamtMketPtciYn {
    /// `N` 일반시장 — general market.
    No,
    /// `Y` 소액시장 — small-lot market.
    Yes,
}

impl CodeList for SamtMketPtciYn {
    const ALL: &'static [(&'static str, Self)] = &[("N", Self::No), ("Y", Self::Yes)];
}
