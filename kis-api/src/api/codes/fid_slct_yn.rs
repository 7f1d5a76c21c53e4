//! 선택 여부 — credit order eligibility selection.

use crate::CodeList;

/// 선택 여부 — credit order eligibility selection.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FidSlctYn {
    /// `0` 신용주문가능 — credit orders allowed.
    CreditAvailable,
    /// `1` 신용주문불가 — credit orders not allowed.
    CreditUnavailable,
}

impl CodeList for FidSlctYn {
    const ALL: &'static [(&'static str, Self)] = &[("0", Self::CreditAvailable), ("1", Self::CreditUnavailable)];
}
