//! 거래시장코드 — trading market code.

use crate::CodeList;

/// 거래시장코드 — trading market code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TrMketCd {
    /// `00` 전체 — all.
    All,
    /// `01` 나스닥(NASD) | 상해B | 일본 | 하노이거래 | 홍콩 — nasdaq, or first market elsewhere.
    NasdaqOrFirst,
    /// `02` 뉴욕거래소(NYSE) | 심천B | 호치민거래소 | 홍콩CNY — nyse, or second market elsewhere.
    NyseOrSecond,
    /// `03` 미국(PINK SHEETS) | 상해A | 홍콩USD — pink sheets, or third market elsewhere.
    PinkSheetsOrThird,
    /// `04` 미국(OTCBB) | 심천A — otcbb, or fourth market elsewhere.
    OtcbbOrFourth,
    /// `05` 아멕스(AMEX) — american stock exchange.
    Amex,
}

impl CodeList for TrMketCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00", Self::All),
        ("01", Self::NasdaqOrFirst),
        ("02", Self::NyseOrSecond),
        ("03", Self::PinkSheetsOrThird),
        ("04", Self::OtcbbOrFourth),
        ("05", Self::Amex),
    ];
}
