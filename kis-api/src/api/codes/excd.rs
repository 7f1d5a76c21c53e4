//! 거래소코드 — exchange code.

use crate::CodeList;

/// 거래소코드 — exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Excd {
    /// `NYS` 뉴욕 — new york stock exchange.
    Nyse,
    /// `NAS` 나스닥 — nasdaq.
    Nasdaq,
    /// `AMS` 아멕스 — american stock exchange.
    Amex,
    /// `HKS` 홍콩 — hong kong.
    HongKong,
    /// `SHS` 상해 — shanghai.
    Shanghai,
    /// `SZS` 심천 — shenzhen.
    Shenzhen,
    /// `HSX` 호치민 — ho chi minh.
    HoChiMinh,
    /// `HNX` 하노이 — hanoi.
    Hanoi,
    /// `TSE` 도쿄 — tokyo.
    Tokyo,
}

impl CodeList for Excd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("NYS", Self::Nyse),
        ("NAS", Self::Nasdaq),
        ("AMS", Self::Amex),
        ("HKS", Self::HongKong),
        ("SHS", Self::Shanghai),
        ("SZS", Self::Shenzhen),
        ("HSX", Self::HoChiMinh),
        ("HNX", Self::Hanoi),
        ("TSE", Self::Tokyo),
    ];
}

/// 거래소코드 — exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExcdInquireAskingPrice {
    /// `NYS` 뉴욕 — new york stock exchange.
    Nyse,
    /// `NAS` 나스닥 — nasdaq.
    Nasdaq,
    /// `AMS` 아멕스 — american stock exchange.
    Amex,
    /// `HKS` 홍콩 — hong kong.
    HongKong,
    /// `SHS` 상해 — shanghai.
    Shanghai,
    /// `SZS` 심천 — shenzhen.
    Shenzhen,
    /// `HSX` 호치민 — ho chi minh.
    HoChiMinh,
    /// `HNX` 하노이 — hanoi.
    Hanoi,
    /// `TSE` 도쿄 — tokyo.
    Tokyo,
    /// `BAY` 뉴욕(주간) — new york, daytime session.
    NyseDaytime,
    /// `BAQ` 나스닥(주간) — nasdaq, daytime session.
    NasdaqDaytime,
    /// `BAA` 아멕스(주간) — american exchange, daytime session.
    AmexDaytime,
}

impl CodeList for ExcdInquireAskingPrice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("NYS", Self::Nyse),
        ("NAS", Self::Nasdaq),
        ("AMS", Self::Amex),
        ("HKS", Self::HongKong),
        ("SHS", Self::Shanghai),
        ("SZS", Self::Shenzhen),
        ("HSX", Self::HoChiMinh),
        ("HNX", Self::Hanoi),
        ("TSE", Self::Tokyo),
        ("BAY", Self::NyseDaytime),
        ("BAQ", Self::NasdaqDaytime),
        ("BAA", Self::AmexDaytime),
    ];
}

/// 거래소코드 — exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExcdPrice {
    /// `HKS` 홍콩 — hong kong.
    HongKong,
    /// `NYS` 뉴욕 — new york stock exchange.
    Nyse,
    /// `NAS` 나스닥 — nasdaq.
    Nasdaq,
    /// `AMS` 아멕스 — american stock exchange.
    Amex,
    /// `TSE` 도쿄 — tokyo.
    Tokyo,
    /// `SHS` 상해 — shanghai.
    Shanghai,
    /// `SZS` 심천 — shenzhen.
    Shenzhen,
    /// `SHI` 상해지수 — shanghai index.
    ShanghaiIndex,
    /// `SZI` 심천지수 — shenzhen index.
    ShenzhenIndex,
    /// `HSX` 호치민 — ho chi minh.
    HoChiMinh,
    /// `HNX` 하노이 — hanoi.
    Hanoi,
    /// `BAY` 뉴욕(주간) — new york, daytime session.
    NyseDaytime,
    /// `BAQ` 나스닥(주간) — nasdaq, daytime session.
    NasdaqDaytime,
    /// `BAA` 아멕스(주간) — american exchange, daytime session.
    AmexDaytime,
}

impl CodeList for ExcdPrice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("HKS", Self::HongKong),
        ("NYS", Self::Nyse),
        ("NAS", Self::Nasdaq),
        ("AMS", Self::Amex),
        ("TSE", Self::Tokyo),
        ("SHS", Self::Shanghai),
        ("SZS", Self::Shenzhen),
        ("SHI", Self::ShanghaiIndex),
        ("SZI", Self::ShenzhenIndex),
        ("HSX", Self::HoChiMinh),
        ("HNX", Self::Hanoi),
        ("BAY", Self::NyseDaytime),
        ("BAQ", Self::NasdaqDaytime),
        ("BAA", Self::AmexDaytime),
    ];
}

/// 거래소코드 — exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExcdDailyprice {
    /// `HKS` 홍콩 — hong kong.
    HongKong,
    /// `NYS` 뉴욕 — new york stock exchange.
    Nyse,
    /// `NAS` 나스닥 — nasdaq.
    Nasdaq,
    /// `AMS` 아멕스 — american stock exchange.
    Amex,
    /// `TSE` 도쿄 — tokyo.
    Tokyo,
    /// `SHS` 상해 — shanghai.
    Shanghai,
    /// `SZS` 심천 — shenzhen.
    Shenzhen,
    /// `SHI` 상해지수 — shanghai index.
    ShanghaiIndex,
    /// `SZI` 심천지수 — shenzhen index.
    ShenzhenIndex,
    /// `HSX` 호치민 — ho chi minh.
    HoChiMinh,
    /// `HNX` 하노이 — hanoi.
    Hanoi,
}

impl CodeList for ExcdDailyprice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("HKS", Self::HongKong),
        ("NYS", Self::Nyse),
        ("NAS", Self::Nasdaq),
        ("AMS", Self::Amex),
        ("TSE", Self::Tokyo),
        ("SHS", Self::Shanghai),
        ("SZS", Self::Shenzhen),
        ("SHI", Self::ShanghaiIndex),
        ("SZI", Self::ShenzhenIndex),
        ("HSX", Self::HoChiMinh),
        ("HNX", Self::Hanoi),
    ];
}
