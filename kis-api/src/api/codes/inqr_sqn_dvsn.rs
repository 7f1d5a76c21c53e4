//! 조회순서구분 — inquiry order type.

use crate::CodeList;

/// 조회순서구분 — inquiry order type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrSqnDvsn {
    /// `01` 이름순 — by name.
    ByName,
    /// `02` 코드순 — by code.
    ByCode,
}

impl CodeList for InqrSqnDvsn {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::ByName), ("02", Self::ByCode)];
}
