//! 조회구분 — query type.

use crate::CodeList;

/// 조회구분 — query type.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QryTp {
    /// `Q` 최초조회시 — first query.
    FirstPage,
    /// `P` 다음키(INDEX_KEY) 입력하여 조회시 — next page by index key.
    NextPage,
}

impl CodeList for QryTp {
    const ALL: &'static [(&'static str, Self)] = &[("Q", Self::FirstPage), ("P", Self::NextPage)];
}
