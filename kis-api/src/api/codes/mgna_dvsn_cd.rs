//! 증거금 구분코드 — margin type code, 01 customer or 02 maintenance.

use crate::CodeList;

/// 증거금 구분코드 — margin type code, 01 customer or 02 maintenance.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MgnaDvsnCd {
    /// `01` 위탁 — customer (entrusted) margin.
    CustomerMargin,
    /// `02` 유지 — maintenance margin.
    Maintenance,
}

impl CodeList for MgnaDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::CustomerMargin), ("02", Self::Maintenance)];
}
