//! 권리유형코드 — rights type code.

use crate::CodeList;

/// 권리유형코드 — rights type code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RghtTypeCd {
    /// `%%` 전체 — all.
    All,
    /// `01` 유상 — paid-in capital increase.
    RightsIssue,
    /// `02` 무상 — bonus issue.
    BonusIssue,
    /// `03` 배당 — dividend.
    Dividend,
    /// `11` 합병 — merger.
    Merger,
    /// `14` 액면분할 — stock split.
    StockSplit,
    /// `15` 액면병합 — reverse stock split.
    ReverseSplit,
    /// `17` 감자 — capital reduction.
    CapitalReduction,
    /// `54` WR청구 — warrant exercise.
    WarrantExercise,
    /// `61` 원리금상환 — principal and interest repayment.
    PrincipalInterestRepayment,
    /// `71` WR소멸 — warrant expiry.
    WarrantExpiry,
    /// `74` 배당옵션 — dividend option.
    DividendOption,
    /// `75` 특별배당 — special dividend.
    SpecialDividend,
    /// `76` ISINCODE변경 — isin code change.
    IsinChange,
    /// `77` 실권주청약 — subscription for forfeited shares.
    ForfeitedShareSubscription,
}

impl CodeList for RghtTypeCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("%%", Self::All),
        ("01", Self::RightsIssue),
        ("02", Self::BonusIssue),
        ("03", Self::Dividend),
        ("11", Self::Merger),
        ("14", Self::StockSplit),
        ("15", Self::ReverseSplit),
        ("17", Self::CapitalReduction),
        ("54", Self::WarrantExercise),
        ("61", Self::PrincipalInterestRepayment),
        ("71", Self::WarrantExpiry),
        ("74", Self::DividendOption),
        ("75", Self::SpecialDividend),
        ("76", Self::IsinChange),
        ("77", Self::ForfeitedShareSubscription),
    ];
}
