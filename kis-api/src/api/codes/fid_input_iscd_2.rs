//! 입력종목코드2 — issue code to query 2.

use crate::CodeList;

/// 입력종목코드2 — issue code to query 2.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscd2 {
    /// `KSP` 코스피 — kospi market.
    Kospi,
    /// `KSQ` 코스닥 — kosdaq market.
    Kosdaq,
    /// `F001` 선물 — futures.
    Futures,
    /// `OC01` 콜옵션 — call options.
    CallOption,
    /// `OP01` 풋옵션 — put options.
    PutOption,
    /// `S001` 주식선물 — single-stock futures.
    StockFutures,
    /// `T000` ETF — exchange-traded funds.
    Etf,
    /// `W000` ELW — equity-linked warrants.
    Elw,
    /// `E199` ETN — exchange-traded notes.
    Etn,
    /// `F004` 미니선물 — mini futures.
    MiniFutures,
    /// `OC02` 미니콜옵션 — mini call options.
    MiniCallOption,
    /// `OP02` 미니풋옵션 — mini put options.
    MiniPutOption,
    /// `OC05` 위클리콜(월) — weekly call options, monday.
    WeeklyCallMonday,
    /// `OP05` 위클리풋(월) — weekly put options, monday.
    WeeklyPutMonday,
    /// `OC04` 위클리콜(목) — weekly call options, thursday.
    WeeklyCallThursday,
    /// `OP04` 위클리풋(목) — weekly put options, thursday.
    WeeklyPutThursday,
    /// `F002` 코스닥150선물 — kosdaq 150 futures.
    Kosdaq150Futures,
    /// `OC03` 코스닥150콜옵션 — kosdaq 150 call options.
    Kosdaq150CallOption,
    /// `OP03` 코스닥150풋옵션 — kosdaq 150 put options.
    Kosdaq150PutOption,
}

impl CodeList for FidInputIscd2 {
    const ALL: &'static [(&'static str, Self)] = &[
        ("KSP", Self::Kospi),
        ("KSQ", Self::Kosdaq),
        ("F001", Self::Futures),
        ("OC01", Self::CallOption),
        ("OP01", Self::PutOption),
        ("S001", Self::StockFutures),
        ("T000", Self::Etf),
        ("W000", Self::Elw),
        ("E199", Self::Etn),
        ("F004", Self::MiniFutures),
        ("OC02", Self::MiniCallOption),
        ("OP02", Self::MiniPutOption),
        ("OC05", Self::WeeklyCallMonday),
        ("OP05", Self::WeeklyPutMonday),
        ("OC04", Self::WeeklyCallThursday),
        ("OP04", Self::WeeklyPutThursday),
        ("F002", Self::Kosdaq150Futures),
        ("OC03", Self::Kosdaq150CallOption),
        ("OP03", Self::Kosdaq150PutOption),
    ];
}

/// 입력종목코드2 — issue code to query 2.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscd2ExpirationStocks {
    /// `00000` 전체 — all.
    All,
    /// `00003` 한국투자증권 — korea investment & securities.
    KoreaInvestment,
    /// `00017` KB증권 — kb securities.
    KbSecurities,
    /// `00005` 미래에셋증권 — mirae asset securities.
    MiraeAsset,
}

impl CodeList for FidInputIscd2ExpirationStocks {
    const ALL: &'static [(&'static str, Self)] = &[
        ("00000", Self::All),
        ("00003", Self::KoreaInvestment),
        ("00017", Self::KbSecurities),
        ("00005", Self::MiraeAsset),
    ];
}

/// 입력종목코드2 — issue code to query 2.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidInputIscd2NewlyListed {
    /// `00003` 한국투자증권 — korea investment & securities.
    KoreaInvestment,
    /// `00017` KB증권 — kb securities.
    KbSecurities,
}

impl CodeList for FidInputIscd2NewlyListed {
    const ALL: &'static [(&'static str, Self)] = &[("00003", Self::KoreaInvestment), ("00017", Self::KbSecurities)];
}
