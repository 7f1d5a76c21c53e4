//! 조회조건 — inquiry condition.

use crate::CodeList;

/// 조회조건 — inquiry condition.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrCndt {
    /// `00` 전체 — all.
    All,
    /// `01` 상품번호단위 — by product number.
    ByProduct,
}

impl CodeList for InqrCndt {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::ByProduct)];
}
