//! 일시돌파/돌파 구분 — momentary or sustained breakout type.

use crate::CodeList;

/// 일시돌파/돌파 구분 — momentary or sustained breakout type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Gubn2 {
    /// `0` 일시돌파 — temporary breakout.
    TemporaryBreak,
    /// `1` 돌파유지 — sustained breakout.
    SustainedBreak,
}

impl CodeList for Gubn2 {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::TemporaryBreak), ("1", Self::SustainedBreak)];
}
