//! 순위정렬구분코드2 — ranking sort order code 2.

use crate::CodeList;

/// 순위정렬구분코드2 — ranking sort order code 2.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCode2 {
    /// `0` 매수순 — by buying.
    ByBuying,
    /// `1` 매도순 — by selling.
    BySelling,
}

impl CodeList for FidRankSortClsCode2 {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::ByBuying), ("1", Self::BySelling)];
}
