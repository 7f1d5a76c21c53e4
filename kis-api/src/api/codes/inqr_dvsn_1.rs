//! 조회구분1 — inquiry type 1.

use crate::CodeList;

/// 조회구분1 — inquiry type 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsn1 {
    /// `1` ELW — equity-linked warrants.
    Elw,
    /// `2` 프리보드 — freeboard market.
    FreeBoard,
}

impl CodeList for InqrDvsn1 {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::Elw), ("2", Self::FreeBoard)];
}

/// 조회구분1 — inquiry type 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsn1InquirePsblRvsecncl {
    /// `0` 주문 — by order.
    ByOrder,
    /// `1` 종목 — by issue.
    ByIssue,
}

impl CodeList for InqrDvsn1InquirePsblRvsecncl {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::ByOrder), ("1", Self::ByIssue)];
}

/// 조회구분1 — inquiry type 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsn1LendableByCompany {
    /// `0` 전체조회 — all.
    All,
    /// `1` 종목코드순 정렬 — by stock code.
    ByCode,
}

impl CodeList for InqrDvsn1LendableByCompany {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("1", Self::ByCode)];
}
