//! 해외거래소코드 — overseas exchange code.

use crate::CodeList;

/// 해외거래소코드 — overseas exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OvrsExcgCd {
    /// `NASD` 나스닥 — nasdaq.
    Nasdaq,
    /// `NYSE` 뉴욕 — new york stock exchange.
    Nyse,
    /// `AMEX` 아멕스 — american stock exchange.
    Amex,
    /// `SEHK` 홍콩 — hong kong.
    HongKong,
    /// `SHAA` 중국상해 — china shanghai.
    Shanghai,
    /// `SZAA` 중국심천 — china shenzhen.
    Shenzhen,
    /// `TKSE` 일본 — japan, tokyo.
    Tokyo,
    /// `HASE` 베트남 하노이 — vietnam hanoi.
    Hanoi,
    /// `VNSE` 베트남 호치민 — vietnam ho chi minh.
    HoChiMinh,
}

impl CodeList for OvrsExcgCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("NASD", Self::Nasdaq),
        ("NYSE", Self::Nyse),
        ("AMEX", Self::Amex),
        ("SEHK", Self::HongKong),
        ("SHAA", Self::Shanghai),
        ("SZAA", Self::Shenzhen),
        ("TKSE", Self::Tokyo),
        ("HASE", Self::Hanoi),
        ("VNSE", Self::HoChiMinh),
    ];
}

/// 해외거래소코드 — overseas exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OvrsExcgCdInquirePsamount {
    /// `NASD` 나스닥 — nasdaq.
    Nasdaq,
    /// `NYSE` 뉴욕 — new york stock exchange.
    Nyse,
    /// `AMEX` 아멕스 — american stock exchange.
    Amex,
    /// `SEHK` 홍콩 — hong kong.
    HongKong,
    /// `SHAA` 중국상해 — china shanghai.
    Shanghai,
    /// `SZAA` 중국심천 — china shenzhen.
    Shenzhen,
    /// `TKSE` 일본 — japan, tokyo.
    Tokyo,
    /// `HASE` 하노이거래소 — hanoi stock exchange.
    HanoiExchange,
    /// `VNSE` 호치민거래소 — ho chi minh stock exchange.
    HoChiMinhExchange,
}

impl CodeList for OvrsExcgCdInquirePsamount {
    const ALL: &'static [(&'static str, Self)] = &[
        ("NASD", Self::Nasdaq),
        ("NYSE", Self::Nyse),
        ("AMEX", Self::Amex),
        ("SEHK", Self::HongKong),
        ("SHAA", Self::Shanghai),
        ("SZAA", Self::Shenzhen),
        ("TKSE", Self::Tokyo),
        ("HASE", Self::HanoiExchange),
        ("VNSE", Self::HoChiMinhExchange),
    ];
}

/// 해외거래소코드 — overseas exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OvrsExcgCdDaytimeOrder {
    /// `NASD` 나스닥 — nasdaq.
    Nasdaq,
    /// `NYSE` 뉴욕 — new york stock exchange.
    Nyse,
    /// `AMEX` 아멕스 — american stock exchange.
    Amex,
}

impl CodeList for OvrsExcgCdDaytimeOrder {
    const ALL: &'static [(&'static str, Self)] = &[("NASD", Self::Nasdaq), ("NYSE", Self::Nyse), ("AMEX", Self::Amex)];
}

/// 해외거래소코드 — overseas exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OvrsExcgCdInquireBalance {
    /// `NASD` 나스닥 | 미국전체 — nasdaq, or all us exchanges.
    NasdaqOrUs,
    /// `NYSE` 뉴욕 — new york stock exchange.
    Nyse,
    /// `AMEX` 아멕스 — american stock exchange.
    Amex,
    /// `NAS` 나스닥 — nasdaq.
    Nasdaq,
    /// `SEHK` 홍콩 — hong kong.
    HongKong,
    /// `SHAA` 중국상해 — china shanghai.
    Shanghai,
    /// `SZAA` 중국심천 — china shenzhen.
    Shenzhen,
    /// `TKSE` 일본 — japan, tokyo.
    Tokyo,
    /// `HASE` 베트남 하노이 — vietnam hanoi.
    Hanoi,
    /// `VNSE` 베트남 호치민 — vietnam ho chi minh.
    HoChiMinh,
}

impl CodeList for OvrsExcgCdInquireBalance {
    const ALL: &'static [(&'static str, Self)] = &[
        ("NASD", Self::NasdaqOrUs),
        ("NYSE", Self::Nyse),
        ("AMEX", Self::Amex),
        ("NAS", Self::Nasdaq),
        ("SEHK", Self::HongKong),
        ("SHAA", Self::Shanghai),
        ("SZAA", Self::Shenzhen),
        ("TKSE", Self::Tokyo),
        ("HASE", Self::Hanoi),
        ("VNSE", Self::HoChiMinh),
    ];
}

/// 해외거래소코드 — overseas exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OvrsExcgCdInquireCcnl {
    /// `NASD` 미국시장 전체(나스닥, 뉴욕, 아멕스) — all us exchanges.
    UnitedStates,
    /// `NYSE` 뉴욕 — new york stock exchange.
    Nyse,
    /// `AMEX` 아멕스 — american stock exchange.
    Amex,
    /// `SEHK` 홍콩 — hong kong.
    HongKong,
    /// `SHAA` 중국상해 — china shanghai.
    Shanghai,
    /// `SZAA` 중국심천 — china shenzhen.
    Shenzhen,
    /// `TKSE` 일본 — japan, tokyo.
    Tokyo,
    /// `HASE` 베트남 하노이 — vietnam hanoi.
    Hanoi,
    /// `VNSE` 베트남 호치민 — vietnam ho chi minh.
    HoChiMinh,
}

impl CodeList for OvrsExcgCdInquireCcnl {
    const ALL: &'static [(&'static str, Self)] = &[
        ("NASD", Self::UnitedStates),
        ("NYSE", Self::Nyse),
        ("AMEX", Self::Amex),
        ("SEHK", Self::HongKong),
        ("SHAA", Self::Shanghai),
        ("SZAA", Self::Shenzhen),
        ("TKSE", Self::Tokyo),
        ("HASE", Self::Hanoi),
        ("VNSE", Self::HoChiMinh),
    ];
}

/// 해외거래소코드 — overseas exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OvrsExcgCdInquirePeriodProfit {
    /// `NASD` 미국 — united states.
    UnitedStates,
    /// `SEHK` 홍콩 — hong kong.
    HongKong,
    /// `SHAA` 중국 — china.
    China,
    /// `TKSE` 일본 — japan, tokyo.
    Tokyo,
    /// `HASE` 베트남 — vietnam.
    Vietnam,
}

impl CodeList for OvrsExcgCdInquirePeriodProfit {
    const ALL: &'static [(&'static str, Self)] = &[
        ("NASD", Self::UnitedStates),
        ("SEHK", Self::HongKong),
        ("SHAA", Self::China),
        ("TKSE", Self::Tokyo),
        ("HASE", Self::Vietnam),
    ];
}
