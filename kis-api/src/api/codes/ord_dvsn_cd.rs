//! 주문구분코드 — order type code.

use crate::CodeList;

/// 주문구분코드 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnCd {
    /// `01` 지정가 — limit order.
    Limit,
    /// `02` 시장가 — market order.
    Market,
    /// `03` 조건부 — conditional limit order.
    Conditional,
    /// `04` 최유리 — best price order.
    Best,
    /// `10` 지정가(IOC) — limit, immediate or cancel.
    IocLimit,
    /// `11` 지정가(FOK) — limit, fill or kill.
    FokLimit,
    /// `12` 시장가(IOC) — market, immediate or cancel.
    IocMarket,
    /// `13` 시장가(FOK) — market, fill or kill.
    FokMarket,
    /// `14` 최유리(IOC) — best price, immediate or cancel.
    IocBest,
    /// `15` 최유리(FOK) — best price, fill or kill.
    FokBest,
}

impl CodeList for OrdDvsnCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("01", Self::Limit),
        ("02", Self::Market),
        ("03", Self::Conditional),
        ("04", Self::Best),
        ("10", Self::IocLimit),
        ("11", Self::FokLimit),
        ("12", Self::IocMarket),
        ("13", Self::FokMarket),
        ("14", Self::IocBest),
        ("15", Self::FokBest),
    ];
}

/// 주문구분코드 — order type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrdDvsnCdOrderResv {
    /// `00` 지정가 — limit order.
    Limit,
    /// `01` 시장가 — market order.
    Market,
    /// `02` 조건부지정가 — conditional limit order.
    ConditionalLimit,
    /// `05` 장전 시간외 — pre-market off-hours trading.
    PreMarketOffHours,
}

impl CodeList for OrdDvsnCdOrderResv {
    const ALL: &'static [(&'static str, Self)] =
        &[("00", Self::Limit), ("01", Self::Market), ("02", Self::ConditionalLimit), ("05", Self::PreMarketOffHours)];
}
