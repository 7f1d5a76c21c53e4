//! 한국거래소호가조건코드 — KRX quotation condition: 0 none, 3 IOC, 4 FOK.

use crate::CodeList;

/// 한국거래소호가조건코드 — KRX quotation condition: 0 none, 3 IOC, 4 FOK.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum KrxNmprCndtCd {
    /// `0` 없음 — no condition.
    NoCondition,
    /// `3` IOC — immediate or cancel.
    Ioc,
    /// `4` FOK — fill or kill.
    Fok,
}

impl CodeList for KrxNmprCndtCd {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::NoCondition), ("3", Self::Ioc), ("4", Self::Fok)];
}
