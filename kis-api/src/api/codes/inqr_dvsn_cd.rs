//! 조회구분코드 — inquiry type code.

use crate::CodeList;

/// 조회구분코드 — inquiry type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsnCd {
    /// `00` 전체 — all.
    All,
    /// `01` 일반해외주식 — general overseas stock.
    GeneralOverseasStock,
    /// `02` 미니스탁 — mini stock.
    MiniStock,
}

impl CodeList for InqrDvsnCd {
    const ALL: &'static [(&'static str, Self)] =
        &[("00", Self::All), ("01", Self::GeneralOverseasStock), ("02", Self::MiniStock)];
}

/// 조회구분코드 — inquiry type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsnCdInquirePaymtStdrBalance {
    /// `00` 전체 — all.
    All,
    /// `01` 일반 — general.
    General,
    /// `02` 미니스탁 — mini stock.
    MiniStock,
}

impl CodeList for InqrDvsnCdInquirePaymtStdrBalance {
    const ALL: &'static [(&'static str, Self)] = &[("00", Self::All), ("01", Self::General), ("02", Self::MiniStock)];
}

/// 조회구분코드 — inquiry type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InqrDvsnCdPeriodRights {
    /// `02` 현지기준일 — local record date.
    LocalRecordDate,
    /// `03` 청약시작일 — subscription start date.
    SubscriptionStart,
    /// `04` 청약종료일 — subscription end date.
    SubscriptionEnd,
}

impl CodeList for InqrDvsnCdPeriodRights {
    const ALL: &'static [(&'static str, Self)] =
        &[("02", Self::LocalRecordDate), ("03", Self::SubscriptionStart), ("04", Self::SubscriptionEnd)];
}
