//! 가격 구분 코드 — upper or lower price limit code.

use crate::CodeList;

/// 가격 구분 코드 — upper or lower price limit code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidPrcClsCode {
    /// `0` 상한가 — upper price limit.
    UpperLimit,
    /// `1` 하한가 — lower price limit.
    LowerLimit,
}

impl CodeList for FidPrcClsCode {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::UpperLimit), ("1", Self::LowerLimit)];
}

/// 가격 구분 코드 — upper or lower price limit code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidPrcClsCodeFluctuation {
    /// `0` 저가대비 | 고가대비 | 전체 — versus low or high, or all.
    LowHighOrAll,
    /// `1` 종가대비 — versus closing price.
    VersusClose,
}

impl CodeList for FidPrcClsCodeFluctuation {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::LowHighOrAll), ("1", Self::VersusClose)];
}

/// 가격 구분 코드 — upper or lower price limit code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidPrcClsCodeNearNewHighlow {
    /// `0` 신고근접 — near a new high.
    NearNewHigh,
    /// `1` 신저근접 — near a new low.
    NearNewLow,
}

impl CodeList for FidPrcClsCodeNearNewHighlow {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::NearNewHigh), ("1", Self::NearNewLow)];
}
