//! 입력 종목코드 — issue code to query (Q prefix for ETN).

use crate::CodeList;

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscd {
    /// `0000` 전체 — all.
    All,
    /// `0001` 거래소 — kospi market.
    Kospi,
    /// `1001` 코스닥 — kosdaq market.
    Kosdaq,
    /// `2001` 코스피200 — kospi 200 index.
    Kospi200,
}

impl CodeList for FidInputIscd {
    const ALL: &'static [(&'static str, Self)] =
        &[("0000", Self::All), ("0001", Self::Kospi), ("1001", Self::Kosdaq), ("2001", Self::Kospi200)];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdBulkTransNum {
    /// `0000` 전체 — all.
    All,
    /// `0001` 거래소 — kospi market.
    Kospi,
    /// `1001` 코스닥 — kosdaq market.
    Kosdaq,
    /// `2001` 코스피200 — kospi 200 index.
    Kospi200,
    /// `4001` KRX100 — krx 100 index.
    Krx100,
}

impl CodeList for FidInputIscdBulkTransNum {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0000", Self::All),
        ("0001", Self::Kospi),
        ("1001", Self::Kosdaq),
        ("2001", Self::Kospi200),
        ("4001", Self::Krx100),
    ];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdIndicator {
    /// `00000` 전체 — all.
    All,
    /// `00003` 한국투자증권 — korea investment & securities.
    KoreaInvestment,
    /// `00017` KB증권 — kb securities.
    KbSecurities,
    /// `00005` 미래에셋주식회사 — mirae asset securities.
    MiraeAsset,
}

impl CodeList for FidInputIscdIndicator {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00000", Self::All),
        ("00003", Self::KoreaInvestment),
        ("00017", Self::KbSecurities),
        ("00005", Self::MiraeAsset),
    ];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdCaptureUplowprice {
    /// `0000` 전체 — all.
    All,
    /// `0001` 코스피 — kospi market.
    Kospi,
    /// `1001` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for FidInputIscdCaptureUplowprice {
    const ALL: &'static [(&'static str, Self)] = &[("0000", Self::All), ("0001", Self::Kospi), ("1001", Self::Kosdaq)];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdInquireIndexCategoryPrice {
    /// `0001` 코스피 — kospi market.
    Kospi,
    /// `1001` 코스닥 — kosdaq market.
    Kosdaq,
    /// `2001` 코스피200 — kospi 200 index.
    Kospi200,
}

impl CodeList for FidInputIscdInquireIndexCategoryPrice {
    const ALL: &'static [(&'static str, Self)] =
        &[("0001", Self::Kospi), ("1001", Self::Kosdaq), ("2001", Self::Kospi200)];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdInquireDailyIndexchartprice {
    /// `0001` 종합 — composite index.
    Composite,
    /// `0002` 대형주 — large-cap stocks.
    LargeCap,
}

impl CodeList for FidInputIscdInquireDailyIndexchartprice {
    const ALL: &'static [(&'static str, Self)] = &[("0001", Self::Composite), ("0002", Self::LargeCap)];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdInquireIndexTickprice {
    /// `0001` 거래소 — kospi market.
    Kospi,
    /// `1001` 코스닥 — kosdaq market.
    Kosdaq,
    /// `2001` 코스피200 — kospi 200 index.
    Kospi200,
    /// `3003` KSQ150 — kosdaq 150 index.
    Kosdaq150,
}

impl CodeList for FidInputIscdInquireIndexTickprice {
    const ALL: &'static [(&'static str, Self)] =
        &[("0001", Self::Kospi), ("1001", Self::Kosdaq), ("2001", Self::Kospi200), ("3003", Self::Kosdaq150)];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdFrgnmemTradeEstimate {
    /// `0000` 전체 — all.
    All,
    /// `1001` 코스피 — kospi market.
    Kospi,
    /// `2001` 코스닥 — kosdaq market.
    Kosdaq,
}

impl CodeList for FidInputIscdFrgnmemTradeEstimate {
    const ALL: &'static [(&'static str, Self)] = &[("0000", Self::All), ("1001", Self::Kospi), ("2001", Self::Kosdaq)];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdInquireInvestorTimeByMarket {
    /// `ETF` ETF — exchange-traded funds.
    Etf,
    /// `ELW` ELW — equity-linked warrants.
    Elw,
    /// `ETN` ETN — exchange-traded notes.
    Etn,
}

impl CodeList for FidInputIscdInquireInvestorTimeByMarket {
    const ALL: &'static [(&'static str, Self)] = &[("ETF", Self::Etf), ("ELW", Self::Elw), ("ETN", Self::Etn)];
}

/// 입력 종목코드 — issue code to query (Q prefix for ETN).
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscdShortSale {
    /// `0000` 전체 — all.
    All,
    /// `0001` 코스피 — kospi market.
    Kospi,
    /// `1001` 코스닥 — kosdaq market.
    Kosdaq,
    /// `2001` 코스피200 — kospi 200 index.
    Kospi200,
    /// `4001` KRX100 — krx 100 index.
    Krx100,
    /// `3003` 코스닥150 — kosdaq 150 index.
    Kosdaq150,
}

impl CodeList for FidInputIscdShortSale {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0000", Self::All),
        ("0001", Self::Kospi),
        ("1001", Self::Kosdaq),
        ("2001", Self::Kospi200),
        ("4001", Self::Krx100),
        ("3003", Self::Kosdaq150),
    ];
}
