//! 정정취소구분코드 — amend or cancel code.

use crate::CodeList;

/// 정정취소구분코드 — amend or cancel code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RvseCnclDvsnCd {
    /// `01` 정정 — amend.
    Amend,
    /// `02` 취소 — cancel.
    Cancel,
}

impl CodeList for RvseCnclDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[("01", Self::Amend), ("02", Self::Cancel)];
}

/// 정정취소구분코드 — amend or cancel code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RvseCnclDvsnCdOrderResv {
    /// `00` 매도/매수 주문"시 필수 항목 — new buy or sell order.
    NewOrder,
    /// `02` 취소 — cancel.
    Cancel,
}

impl CodeList for RvseCnclDvsnCdOrderResv {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::NewOrder), ("02", Self::Cancel)];
}
