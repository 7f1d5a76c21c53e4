//! 거래량조건 — volume condition.

use crate::CodeList;

/// 거래량조건 — volume condition.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VolRang {
    /// `0` 전체 — all.
    All,
    /// `1` 1백주이상 — 100 shares or more.
    AtLeast100,
    /// `2` 1천주이상 — 1,000 shares or more.
    AtLeast1Thousand,
    /// `3` 1만주이상 — 10,000 shares or more.
    AtLeast10Thousand,
    /// `4` 10만주이상 — 100,000 shares or more.
    AtLeast100Thousand,
    /// `5` 100만주이상 — 1,000,000 shares or more.
    AtLeast1Million,
    /// `6` 1000만주이상 — 10,000,000 shares or more.
    AtLeast10Million,
}

impl CodeList for VolRang {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::All),
        ("1", Self::AtLeast100),
        ("2", Self::AtLeast1Thousand),
        ("3", Self::AtLeast10Thousand),
        ("4", Self::AtLeast100Thousand),
        ("5", Self::AtLeast1Million),
        ("6", Self::AtLeast10Million),
    ];
}
