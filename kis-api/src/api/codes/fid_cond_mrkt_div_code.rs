//! 조건 시장 분류 코드 — market division code for the query.

use crate::CodeList;

/// 조건 시장 분류 코드 — market division code for the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktDivCode {
    /// `J` KRX — korea exchange.
    Krx,
    /// `NX` NXT — nextrade.
    Nxt,
    /// `UN` 통합 — krx and nxt combined.
    Unified,
}

impl CodeList for FidCondMrktDivCode {
    const ALL: &'static [(&'static str, Self)] = &[("J", Self::Krx), ("NX", Self::Nxt), ("UN", Self::Unified)];
}

/// 조건 시장 분류 코드 — market division code for the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktDivCodeInquireAskingPrice {
    /// `F` 지수선물 — index futures.
    IndexFutures,
    /// `O` 지수옵션 — index options.
    IndexOptions,
    /// `JF` 주식선물 — single-stock futures.
    StockFutures,
    /// `JO` 주식옵션 — single-stock options.
    StockOptions,
    /// `CF` 상품선물(금), 금리선물(국채), 통화선물(달러) — gold, treasury and dollar futures.
    CommodityFutures,
    /// `CM` 야간선물 — night session futures.
    NightFutures,
    /// `EU` 야간옵션 — night session options.
    NightOptions,
}

impl CodeList for FidCondMrktDivCodeInquireAskingPrice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("F", Self::IndexFutures),
        ("O", Self::IndexOptions),
        ("JF", Self::StockFutures),
        ("JO", Self::StockOptions),
        ("CF", Self::CommodityFutures),
        ("CM", Self::NightFutures),
        ("EU", Self::NightOptions),
    ];
}

/// 조건 시장 분류 코드 — market division code for the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktDivCodeVolumeRank {
    /// `J` KRX — korea exchange.
    Krx,
    /// `NX` NXT — nextrade.
    Nxt,
}

impl CodeList for FidCondMrktDivCodeVolumeRank {
    const ALL: &'static [(&'static str, Self)] = &[("J", Self::Krx), ("NX", Self::Nxt)];
}

/// 조건 시장 분류 코드 — market division code for the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktDivCodeExpPriceTrend {
    /// `F` 지수선물 — index futures.
    IndexFutures,
    /// `O` 지수옵션 — index options.
    IndexOptions,
}

impl CodeList for FidCondMrktDivCodeExpPriceTrend {
    const ALL: &'static [(&'static str, Self)] = &[("F", Self::IndexFutures), ("O", Self::IndexOptions)];
}

/// 조건 시장 분류 코드 — market division code for the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktDivCodeInquireDailyChartprice {
    /// `N` 해외지수 — overseas index.
    OverseasIndex,
    /// `X` 환율 — exchange rate.
    ExchangeRate,
    /// `I` 국채 — treasury bonds.
    Treasury,
    /// `S` 금선물 — gold futures.
    GoldFutures,
}

impl CodeList for FidCondMrktDivCodeInquireDailyChartprice {
    const ALL: &'static [(&'static str, Self)] =
        &[("N", Self::OverseasIndex), ("X", Self::ExchangeRate), ("I", Self::Treasury), ("S", Self::GoldFutures)];
}

/// 조건 시장 분류 코드 — market division code for the query.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidCondMrktDivCodeInquireTimeIndexchartprice {
    /// `N` 해외지수 — overseas index.
    OverseasIndex,
    /// `X` 환율 — exchange rate.
    ExchangeRate,
    /// `KX` 원화환율 — won exchange rate.
    WonExchangeRate,
}

impl CodeList for FidCondMrktDivCodeInquireTimeIndexchartprice {
    const ALL: &'static [(&'static str, Self)] =
        &[("N", Self::OverseasIndex), ("X", Self::ExchangeRate), ("KX", Self::WonExchangeRate)];
}
