//! 분류 구분 코드 — classification code.

use crate::CodeList;

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCode {
    /// `0` 년 — yearly.
    Year,
    /// `1` 분기 — quarterly.
    Quarter,
}

impl CodeList for FidDivClsCode {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Year), ("1", Self::Quarter)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeDisparity {
    /// `0` 전체 — all.
    All,
    /// `1` 관리종목 — administrative issue.
    AdministrativeIssue,
    /// `2` 투자주의 — investment caution.
    InvestmentCaution,
    /// `3` 투자경고 — investment warning.
    InvestmentWarning,
    /// `4` 투자위험예고 — notice of investment risk.
    InvestmentRiskNotice,
    /// `5` 투자위험 — investment risk.
    InvestmentRisk,
    /// `6` 보통주 — common stock.
    CommonStock,
    /// `7` 우선주 — preferred stock.
    PreferredStock,
}

impl CodeList for FidDivClsCodeDisparity {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::All),
        ("1", Self::AdministrativeIssue),
        ("2", Self::InvestmentCaution),
        ("3", Self::InvestmentWarning),
        ("4", Self::InvestmentRiskNotice),
        ("5", Self::InvestmentRisk),
        ("6", Self::CommonStock),
        ("7", Self::PreferredStock),
    ];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeExpTransUpdown {
    /// `0` 전체 — all.
    All,
    /// `1` 보통주 — common stock.
    CommonStock,
    /// `2` 우선주 — preferred stock.
    PreferredStock,
}

impl CodeList for FidDivClsCodeExpTransUpdown {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::CommonStock), ("2", Self::PreferredStock)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeIndicator {
    /// `0` 전체 — all.
    All,
    /// `1` 콜 — call.
    Call,
    /// `2` 풋 — put.
    Put,
}

impl CodeList for FidDivClsCodeIndicator {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("1", Self::Call), ("2", Self::Put)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeCaptureUplowprice {
    /// `0` 상하한가종목 — issues at the price limit.
    LimitPriceIssues,
    /// `6` 8%상하한가 근접 — within 8% of price limit.
    Near8Percent,
    /// `5` 10%상하한가 근접 — within 10% of price limit.
    Near10Percent,
    /// `1` 15%상하한가 근접 — within 15% of price limit.
    Near15Percent,
    /// `2` 20%상하한가 근접 — within 20% of price limit.
    Near20Percent,
    /// `3` 25%상하한가 근접 — within 25% of price limit.
    Near25Percent,
}

impl CodeList for FidDivClsCodeCaptureUplowprice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::LimitPriceIssues),
        ("6", Self::Near8Percent),
        ("5", Self::Near10Percent),
        ("1", Self::Near15Percent),
        ("2", Self::Near20Percent),
        ("3", Self::Near25Percent),
    ];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeForeignInstitutionTotal {
    /// `0` 수량정열 — by quantity.
    Quantity,
    /// `1` 금액정열 — by amount.
    Amount,
}

impl CodeList for FidDivClsCodeForeignInstitutionTotal {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Quantity), ("1", Self::Amount)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeInquireViStatus {
    /// `0` 전체 — all.
    All,
    /// `1` 상승 — rise.
    Rise,
    /// `2` 하락 — fall.
    Fall,
}

impl CodeList for FidDivClsCodeInquireViStatus {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::All), ("1", Self::Rise), ("2", Self::Fall)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeInvestOpbysec {
    /// `0` 전체 — all.
    All,
    /// `1` 매수 — buy opinion.
    Buy,
    /// `2` 중립 — neutral opinion.
    Neutral,
    /// `3` 매도 — sell opinion.
    Sell,
}

impl CodeList for FidDivClsCodeInvestOpbysec {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::Buy), ("2", Self::Neutral), ("3", Self::Sell)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeNearNewHighlow {
    /// `0` 전체 — all.
    All,
    /// `1` 관리종목 — administrative issue.
    AdministrativeIssue,
    /// `2` 투자주의 — investment caution.
    InvestmentCaution,
    /// `3` 투자경고 — investment warning.
    InvestmentWarning,
}

impl CodeList for FidDivClsCodeNearNewHighlow {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::All),
        ("1", Self::AdministrativeIssue),
        ("2", Self::InvestmentCaution),
        ("3", Self::InvestmentWarning),
    ];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeOvertimeFluctuation {
    /// `1` 상한가 — upper price limit.
    UpperLimit,
    /// `2` 상승률 — rate of rise.
    RiseRate,
    /// `3` 보합 — unchanged.
    Unchanged,
    /// `4` 하한가 — lower price limit.
    LowerLimit,
    /// `5` 하락률 — rate of fall.
    FallRate,
}

impl CodeList for FidDivClsCodeOvertimeFluctuation {
    const ALL: &'static [(&'static str, Self)] = &[
        ("1", Self::UpperLimit),
        ("2", Self::RiseRate),
        ("3", Self::Unchanged),
        ("4", Self::LowerLimit),
        ("5", Self::FallRate),
    ];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeCondSearch {
    /// `0` 전체 — all.
    All,
    /// `1` 일반 — general.
    General,
    /// `2` 조기종료 — early termination.
    EarlyTermination,
}

impl CodeList for FidDivClsCodeCondSearch {
    const ALL: &'static [(&'static str, Self)] =
        &[("0", Self::All), ("1", Self::General), ("2", Self::EarlyTermination)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeExpirationStocks {
    /// `0` 콜 — call.
    Call,
    /// `1` 풋 — put.
    Put,
    /// `2` 전체 — all.
    All,
}

impl CodeList for FidDivClsCodeExpirationStocks {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Call), ("1", Self::Put), ("2", Self::All)];
}

/// 분류 구분 코드 — classification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidDivClsCodeNewlyListed {
    /// `02` 전체 — all.
    All,
    /// `00` 콜 — call.
    Call,
    /// `01` 풋 — put.
    Put,
}

impl CodeList for FidDivClsCodeNewlyListed {
    const ALL: &'static [(&'static str, Self)] = &[("02", Self::All), ("00", Self::Call), ("01", Self::Put)];
}
