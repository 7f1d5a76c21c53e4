//! 증거금구분 — margin type, 01 initial or 02 maintenance.

use crate::CodeList;

/// 증거금구분 — margin type, 01 initial or 02 maintenance.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MgnaDvsn {
    /// `01` 개시 — initial margin.
    Initial,
    /// `02` 유지 — maintenance margin.
    Maintenance,
}

impl CodeList for MgnaDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::Initial), ("02", Self::Maintenance)];
}
