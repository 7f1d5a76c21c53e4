//! 대상 제외 구분 코드 — code of issues to exclude.

use crate::CodeList;

/// 대상 제외 구분 코드 — code of issues to exclude.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidTrgtExlsClsCode {
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

impl CodeList for FidTrgtExlsClsCode {
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

/// 대상 제외 구분 코드 — code of issues to exclude.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidTrgtExlsClsCodeUdrlAssetPrice {
    /// `0` 미체크 — not checked.
    Unchecked,
    /// `1` 체크 — checked.
    Checked,
}

impl CodeList for FidTrgtExlsClsCodeUdrlAssetPrice {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::Unchecked), ("1", Self::Checked)];
}
