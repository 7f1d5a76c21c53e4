//! 대상 구분 코드 — code of issues to include.

use crate::CodeList;

/// 대상 구분 코드 — code of issues to include.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidTrgtClsCode {
    /// `0` 발행회사종목코드 — issuer code.
    IssuerCode,
    /// `1` 기초자산종목코드 — underlying asset code.
    UnderlyingCode,
    /// `2` FID시장구분코드 — market division code.
    MarketCode,
    /// `3` FID입력날짜1(상장일) — listing date.
    ListingDate,
    /// `4` FID입력날짜2(만기일) — maturity date.
    MaturityDate,
    /// `5` LP회원사종목코드 — liquidity provider code.
    LpMemberCode,
    /// `7` 잔존일 이상 이하 — remaining days range.
    RemainingDays,
    /// `8` 현재가 — last price.
    LastPrice,
    /// `9` 전일대비율 — rate of change from yesterday.
    ChangeRate,
    /// `10` 거래량 — trading volume.
    Volume,
    /// `11` 최종거래일 — last trading day.
    LastTradingDay,
    /// `12` 레버리지 — leverage.
    Leverage,
}

impl CodeList for FidTrgtClsCode {
    const ALL: &'static [(&'static str, Self)] = &[
        ("0", Self::IssuerCode),
        ("1", Self::UnderlyingCode),
        ("2", Self::MarketCode),
        ("3", Self::ListingDate),
        ("4", Self::MaturityDate),
        ("5", Self::LpMemberCode),
        ("7", Self::RemainingDays),
        ("8", Self::LastPrice),
        ("9", Self::ChangeRate),
        ("10", Self::Volume),
        ("11", Self::LastTradingDay),
        ("12", Self::Leverage),
    ];
}
