//! 상품유형코드 — product type code.

use crate::CodeList;

/// 상품유형코드 — product type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrdtTypeCd {
    /// `512` 미국 나스닥 — us nasdaq.
    Nasdaq,
    /// `513` 미국 뉴욕거래소 — us new york stock exchange.
    Nyse,
    /// `529` 미국 아멕스 — us american stock exchange.
    Amex,
    /// `515` 일본 — japan.
    Japan,
    /// `501` 홍콩 — hong kong.
    HongKong,
    /// `543` 홍콩CNY — hong kong in cny.
    HongKongCny,
    /// `558` 홍콩USD — hong kong in usd.
    HongKongUsd,
    /// `507` 베트남 하노이거래소 — vietnam hanoi stock exchange.
    Hanoi,
    /// `508` 베트남 호치민거래소 — vietnam ho chi minh exchange.
    HoChiMinh,
    /// `551` 중국 상해A — china shanghai a shares.
    ShanghaiA,
    /// `552` 중국 심천A — china shenzhen a shares.
    ShenzhenA,
}

impl CodeList for PrdtTypeCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("512", Self::Nasdaq),
        ("513", Self::Nyse),
        ("529", Self::Amex),
        ("515", Self::Japan),
        ("501", Self::HongKong),
        ("543", Self::HongKongCny),
        ("558", Self::HongKongUsd),
        ("507", Self::Hanoi),
        ("508", Self::HoChiMinh),
        ("551", Self::ShanghaiA),
        ("552", Self::ShenzhenA),
    ];
}

/// 상품유형코드 — product type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrdtTypeCdSearchInfo {
    /// `300` 주식 — domestic stock.
    Stock,
    /// `301` 선물옵션 — futures and options.
    FuturesOptions,
    /// `302` 채권 — bond.
    Bond,
    /// `512` 미국 나스닥 — us nasdaq.
    Nasdaq,
    /// `513` 미국 뉴욕 — us new york stock exchange.
    Nyse,
    /// `529` 미국 아멕스 — us american stock exchange.
    Amex,
    /// `515` 일본 — japan.
    Japan,
    /// `501` 홍콩 — hong kong.
    HongKong,
    /// `543` 홍콩CNY — hong kong in cny.
    HongKongCny,
    /// `558` 홍콩USD — hong kong in usd.
    HongKongUsd,
    /// `507` 베트남 하노이 — vietnam hanoi.
    Hanoi,
    /// `508` 베트남 호치민 — vietnam ho chi minh.
    HoChiMinh,
    /// `551` 중국 상해A — china shanghai a shares.
    ShanghaiA,
    /// `552` 중국 심천A — china shenzhen a shares.
    ShenzhenA,
}

impl CodeList for PrdtTypeCdSearchInfo {
    const ALL: &'static [(&'static str, Self)] = &[
        ("300", Self::Stock),
        ("301", Self::FuturesOptions),
        ("302", Self::Bond),
        ("512", Self::Nasdaq),
        ("513", Self::Nyse),
        ("529", Self::Amex),
        ("515", Self::Japan),
        ("501", Self::HongKong),
        ("543", Self::HongKongCny),
        ("558", Self::HongKongUsd),
        ("507", Self::Hanoi),
        ("508", Self::HoChiMinh),
        ("551", Self::ShanghaiA),
        ("552", Self::ShenzhenA),
    ];
}

/// 상품유형코드 — product type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrdtTypeCdSearchStockInfo {
    /// `300` 주식, ETF, ETN, ELW — stock, etf, etn, elw.
    StockOrEtp,
    /// `301` 선물옵션 — futures and options.
    FuturesOptions,
    /// `302` 채권 — bond.
    Bond,
    /// `306` ELS — equity-linked securities.
    Els,
}

impl CodeList for PrdtTypeCdSearchStockInfo {
    const ALL: &'static [(&'static str, Self)] =
        &[("300", Self::StockOrEtp), ("301", Self::FuturesOptions), ("302", Self::Bond), ("306", Self::Els)];
}

/// 상품유형코드 — product type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PrdtTypeCdOrderResv {
    /// `515` 일본 — japan.
    Japan,
    /// `501` 홍콩 — hong kong.
    HongKong,
    /// `543` 홍콩CNY — hong kong in cny.
    HongKongCny,
    /// `558` 홍콩USD — hong kong in usd.
    HongKongUsd,
    /// `507` 베트남 하노이거래소 — vietnam hanoi stock exchange.
    Hanoi,
    /// `508` 베트남 호치민거래소 — vietnam ho chi minh exchange.
    HoChiMinh,
    /// `551` 중국 상해A — china shanghai a shares.
    ShanghaiA,
    /// `552` 중국 심천A — china shenzhen a shares.
    ShenzhenA,
}

impl CodeList for PrdtTypeCdOrderResv {
    const ALL: &'static [(&'static str, Self)] = &[
        ("515", Self::Japan),
        ("501", Self::HongKong),
        ("543", Self::HongKongCny),
        ("558", Self::HongKongUsd),
        ("507", Self::Hanoi),
        ("508", Self::HoChiMinh),
        ("551", Self::ShanghaiA),
        ("552", Self::ShenzhenA),
    ];
}
