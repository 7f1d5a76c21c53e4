//! 순위 정렬 구분 코드 — ranking sort order code.

use crate::CodeList;

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCode {
    /// `0` 상승율순 — by rate of rise.
    RiseRate,
    /// `1` 하락율순 — by rate of fall.
    FallRate,
    /// `2` 시가대비상승율 — rate of rise from open.
    RiseFromOpen,
    /// `3` 시가대비하락율 — rate of fall from open.
    FallFromOpen,
    /// `4` 변동율 — rate of change.
    ChangeRate,
}

impl CodeList for FidRankSortClsCode {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::RiseRate),
        ("1", Self::FallRate),
        ("2", Self::RiseFromOpen),
        ("3", Self::FallFromOpen),
        ("4", Self::ChangeRate),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeAfterHourBalance {
    /// `1` 장전 시간외 — pre-market off-hours trading.
    PreMarketOffHours,
    /// `2` 장후 시간외 — after-hours trading.
    AfterHours,
    /// `3` 매도잔량 — resting ask quantity.
    AskQuantity,
    /// `4` 매수잔량 — resting bid quantity.
    BidQuantity,
}

impl CodeList for FidRankSortClsCodeAfterHourBalance {
    const ALL: &'static [(&'static str, Self)] =
        &[("1", Self::PreMarketOffHours), ("2", Self::AfterHours), ("3", Self::AskQuantity), ("4", Self::BidQuantity)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeBulkTransNum {
    /// `0` 매수상위 — top by buying.
    TopBuying,
    /// `1` 매도상위 — top by selling.
    TopSelling,
}

impl CodeList for FidRankSortClsCodeBulkTransNum {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::TopBuying), ("1", Self::TopSelling)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeCreditBalance {
    /// `1` 잔고수량 상위 — top by margin loan quantity.
    MarginBalanceQuantity,
    /// `2` 잔고금액 상위 — top by margin loan amount.
    MarginBalanceAmount,
    /// `3` 잔고비율 증가상위 — top rise in margin ratio.
    MarginRatioRise,
    /// `4` 잔고비율 감소상위 — top fall in margin ratio.
    MarginRatioFall,
    /// `6` 잔고수량 상위 — top by stock loan quantity.
    StockLoanBalanceQuantity,
    /// `7` 잔고금액 상위 — top by stock loan amount.
    StockLoanBalanceAmount,
    /// `8` 잔고비율 증가상위 — top rise in stock loan ratio.
    StockLoanRatioRise,
    /// `9` 잔고비율 감소상위 — top fall in stock loan ratio.
    StockLoanRatioFall,
}

impl CodeList for FidRankSortClsCodeCreditBalance {
    const ALL: &'static [(&'static str, Self)] = &[
        ("1", Self::MarginBalanceQuantity),
        ("2", Self::MarginBalanceAmount),
        ("3", Self::MarginRatioRise),
        ("4", Self::MarginRatioFall),
        ("6", Self::StockLoanBalanceQuantity),
        ("7", Self::StockLoanBalanceAmount),
        ("8", Self::StockLoanRatioRise),
        ("9", Self::StockLoanRatioFall),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeCreditByCompany {
    /// `0` 코드순 — by code.
    ByCode,
    /// `1` 이름순 — by name.
    ByName,
}

impl CodeList for FidRankSortClsCodeCreditByCompany {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::ByCode), ("1", Self::ByName)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeDisparity {
    /// `0` 이격도상위순 — highest disparity first.
    HighDisparity,
    /// `1` 이격도하위순 — lowest disparity first.
    LowDisparity,
}

impl CodeList for FidRankSortClsCodeDisparity {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::HighDisparity), ("1", Self::LowDisparity)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeExpClosingPrice {
    /// `0` 전체 — all.
    All,
    /// `1` 상한가마감예상 — expected close at upper limit.
    ExpectedUpperLimit,
    /// `2` 하한가마감예상 — expected close at lower limit.
    ExpectedLowerLimit,
    /// `3` 직전대비상승률상위 — top rise from last price.
    RiseFromLast,
    /// `4` 직전대비하락률상위 — top fall from last price.
    FallFromLast,
}

impl CodeList for FidRankSortClsCodeExpClosingPrice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::All),
        ("1", Self::ExpectedUpperLimit),
        ("2", Self::ExpectedLowerLimit),
        ("3", Self::RiseFromLast),
        ("4", Self::FallFromLast),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeFinanceRatio {
    /// `7` 수익성 분석 — profitability analysis.
    Profitability,
    /// `11` 안정성 분석 — stability analysis.
    Stability,
    /// `15` 성장성 분석 — growth analysis.
    Growth,
    /// `20` 활동성 분석 — activity analysis.
    Activity,
}

impl CodeList for FidRankSortClsCodeFinanceRatio {
    const ALL: &'static [(&'static str, Self)] =
        &[("7", Self::Profitability), ("11", Self::Stability), ("15", Self::Growth), ("20", Self::Activity)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeForeignInstitutionTotal {
    /// `0` 순매수상위 — top net buying.
    TopNetBuying,
    /// `1` 순매도상위 — top net selling.
    TopNetSelling,
}

impl CodeList for FidRankSortClsCodeForeignInstitutionTotal {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::TopNetBuying), ("1", Self::TopNetSelling)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeFrgnmemTradeEstimate {
    /// `0` 금액순 — by amount.
    Amount,
    /// `1` 수량순 — by quantity.
    Quantity,
}

impl CodeList for FidRankSortClsCodeFrgnmemTradeEstimate {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Amount), ("1", Self::Quantity)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeInquireViStatus {
    /// `0` 전체 — all.
    All,
    /// `1` 정적 — static interruption.
    Static,
    /// `2` 동적 — dynamic interruption.
    Dynamic,
    /// `3` 정적&동적 — static and dynamic interruption.
    StaticAndDynamic,
}

impl CodeList for FidRankSortClsCodeInquireViStatus {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::Static), ("2", Self::Dynamic), ("3", Self::StaticAndDynamic)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeMarketValue {
    /// `23` PER — price to earnings.
    Per,
    /// `24` PBR — price to book.
    Pbr,
    /// `25` PCR — price to cash flow.
    Pcr,
    /// `26` PSR — price to sales.
    Psr,
    /// `27` EPS — earnings per share.
    Eps,
    /// `28` EVA — economic value added.
    Eva,
    /// `29` EBITDA — ebitda.
    Ebitda,
    /// `30` EV/EBITDA — enterprise value to ebitda.
    EvEbitda,
    /// `31` EBITDA/금융비율 — ebitda to financial cost ratio.
    EbitdaFinancialCost,
}

impl CodeList for FidRankSortClsCodeMarketValue {
    const ALL: &'static [(&'static str, Self)] = &[
        ("23", Self::Per),
        ("24", Self::Pbr),
        ("25", Self::Pcr),
        ("26", Self::Psr),
        ("27", Self::Eps),
        ("28", Self::Eva),
        ("29", Self::Ebitda),
        ("30", Self::EvEbitda),
        ("31", Self::EbitdaFinancialCost),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeOvertimeExpTransFluct {
    /// `0` 상승률 — rate of rise.
    RiseRate,
    /// `1` 상승폭 — amount of rise.
    RiseAmount,
    /// `2` 보합 — unchanged.
    Unchanged,
    /// `3` 하락률 — rate of fall.
    FallRate,
    /// `4` 하락폭 — amount of fall.
    FallAmount,
}

impl CodeList for FidRankSortClsCodeOvertimeExpTransFluct {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::RiseRate),
        ("1", Self::RiseAmount),
        ("2", Self::Unchanged),
        ("3", Self::FallRate),
        ("4", Self::FallAmount),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeOvertimeVolume {
    /// `0` 매수잔량 — resting bid quantity.
    BidQuantity,
    /// `1` 매도잔량 — resting ask quantity.
    AskQuantity,
    /// `2` 거래량 — trading volume.
    Volume,
}

impl CodeList for FidRankSortClsCodeOvertimeVolume {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::BidQuantity), ("1", Self::AskQuantity), ("2", Self::Volume)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeProfitAssetIndex {
    /// `0` 매출이익 — gross profit.
    GrossProfit,
    /// `1` 영업이익 — operating profit.
    OperatingProfit,
    /// `2` 경상이익 — ordinary profit.
    OrdinaryProfit,
    /// `3` 당기순이익 — net income.
    NetIncome,
    /// `4` 자산총계 — total assets.
    TotalAssets,
    /// `5` 부채총계 — total liabilities.
    TotalLiabilities,
    /// `6` 자본총계 — total equity.
    TotalEquity,
}

impl CodeList for FidRankSortClsCodeProfitAssetIndex {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::GrossProfit),
        ("1", Self::OperatingProfit),
        ("2", Self::OrdinaryProfit),
        ("3", Self::NetIncome),
        ("4", Self::TotalAssets),
        ("5", Self::TotalLiabilities),
        ("6", Self::TotalEquity),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeQuoteBalance {
    /// `0` 순매수잔량순 — net resting bid quantity.
    NetBidQuantity,
    /// `1` 순매도잔량순 — net resting ask quantity.
    NetAskQuantity,
    /// `2` 매수비율순 — buy ratio.
    BuyRatio,
    /// `3` 매도비율순 — sell ratio.
    SellRatio,
}

impl CodeList for FidRankSortClsCodeQuoteBalance {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::NetBidQuantity), ("1", Self::NetAskQuantity), ("2", Self::BuyRatio), ("3", Self::SellRatio)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeTradedByCompany {
    /// `0` 매도상위 — top by selling.
    TopSelling,
    /// `1` 매수상위 — top by buying.
    TopBuying,
}

impl CodeList for FidRankSortClsCodeTradedByCompany {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::TopSelling), ("1", Self::TopBuying)];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeCondSearch {
    /// `0` 정렬1정렬안함 — not sorted.
    Unsorted,
    /// `1` 종목코드 — issue code.
    IssueCode,
    /// `2` 현재가 — last price.
    LastPrice,
    /// `3` 대비율 — rate of change.
    ChangeRate,
    /// `4` 거래량 — trading volume.
    Volume,
    /// `5` 행사가격 — strike price.
    StrikePrice,
    /// `6` 전환비율 — conversion ratio.
    ConversionRatio,
    /// `7` 상장일 — listing date.
    ListingDate,
    /// `8` 만기일 — maturity date.
    MaturityDate,
    /// `9` 잔존일수 — remaining days.
    RemainingDays,
    /// `10` 레버리지 — leverage.
    Leverage,
}

impl CodeList for FidRankSortClsCodeCondSearch {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::Unsorted),
        ("1", Self::IssueCode),
        ("2", Self::LastPrice),
        ("3", Self::ChangeRate),
        ("4", Self::Volume),
        ("5", Self::StrikePrice),
        ("6", Self::ConversionRatio),
        ("7", Self::ListingDate),
        ("8", Self::MaturityDate),
        ("9", Self::RemainingDays),
        ("10", Self::Leverage),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeIndicator {
    /// `0` 전환비율 — conversion ratio.
    ConversionRatio,
    /// `1` 레버리지 — leverage.
    Leverage,
    /// `2` 행사가 — strike price.
    StrikePrice,
    /// `3` 내재가치 — intrinsic value.
    IntrinsicValue,
    /// `4` 시간가치 — time value.
    TimeValue,
}

impl CodeList for FidRankSortClsCodeIndicator {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::ConversionRatio),
        ("1", Self::Leverage),
        ("2", Self::StrikePrice),
        ("3", Self::IntrinsicValue),
        ("4", Self::TimeValue),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeQuickChange {
    /// `1` 가격급등 — price surge.
    PriceSurge,
    /// `2` 가격급락 — price plunge.
    PricePlunge,
    /// `3` 거래량급증 — volume surge.
    VolumeSurge,
    /// `4` 매수잔량급증 — surge in bid quantity.
    BidQuantitySurge,
    /// `5` 매도잔량급증 — surge in ask quantity.
    AskQuantitySurge,
}

impl CodeList for FidRankSortClsCodeQuickChange {
    const ALL: &'static [(&'static str, Self)] = &[
        ("1", Self::PriceSurge),
        ("2", Self::PricePlunge),
        ("3", Self::VolumeSurge),
        ("4", Self::BidQuantitySurge),
        ("5", Self::AskQuantitySurge),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeSensitivity {
    /// `0` 이론가 — theoretical price.
    TheoreticalPrice,
    /// `1` 델타 — delta.
    Delta,
    /// `2` 감마 — gamma.
    Gamma,
    /// `3` 로 — documented as rho, probably theta.
    ThetaOrRho,
    /// `4` 베가 — vega.
    Vega,
    /// `5` 로 — rho.
    Rho,
    /// `6` 내재변동성 — implied volatility.
    ImpliedVolatility,
    /// `7` 90일변동성 — 90-day volatility.
    NinetyDayVolatility,
}

impl CodeList for FidRankSortClsCodeSensitivity {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::TheoreticalPrice),
        ("1", Self::Delta),
        ("2", Self::Gamma),
        ("3", Self::ThetaOrRho),
        ("4", Self::Vega),
        ("5", Self::Rho),
        ("6", Self::ImpliedVolatility),
        ("7", Self::NinetyDayVolatility),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeUdrlAssetList {
    /// `0` 종목명순 — by issue name.
    ByName,
    /// `1` 콜발행종목순 — by number of call issues.
    CallIssues,
    /// `2` 풋발행종목순 — by number of put issues.
    PutIssues,
    /// `3` 전일대비 상승율순 — rate of rise from yesterday.
    RiseRate,
    /// `4` 전일대비 하락율순 — rate of fall from yesterday.
    FallRate,
    /// `5` 현재가 크기순 — by last price.
    LastPrice,
    /// `6` 종목코드순 — by issue code.
    ByCode,
}

impl CodeList for FidRankSortClsCodeUdrlAssetList {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::ByName),
        ("1", Self::CallIssues),
        ("2", Self::PutIssues),
        ("3", Self::RiseRate),
        ("4", Self::FallRate),
        ("5", Self::LastPrice),
        ("6", Self::ByCode),
    ];
}

/// 순위 정렬 구분 코드 — ranking sort order code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidRankSortClsCodeVolumeRank {
    /// `0` 거래량순 — by volume.
    Volume,
    /// `1` 평균거래증가율 — average volume growth.
    AverageVolumeGrowth,
    /// `2` 평균거래회전율 — average volume turnover.
    AverageTurnover,
    /// `3` 거래금액순 — by trading value.
    TradingValue,
    /// `4` 순매수잔량순 — net resting bid quantity.
    NetBidQuantity,
    /// `5` 순매도잔량순 — net resting ask quantity.
    NetAskQuantity,
}

impl CodeList for FidRankSortClsCodeVolumeRank {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::Volume),
        ("1", Self::AverageVolumeGrowth),
        ("2", Self::AverageTurnover),
        ("3", Self::TradingValue),
        ("4", Self::NetBidQuantity),
        ("5", Self::NetAskQuantity),
    ];
}
