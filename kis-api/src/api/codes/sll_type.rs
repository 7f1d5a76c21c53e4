//! 매도유형 (매도주문 시) — sell type code, default 01 ordinary sell.

use crate::CodeList;

/// 매도유형 (매도주문 시) — sell type code, default 01 ordinary sell.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SllType {
    /// `01` 일반매도 — normal sale.
    NormalSell,
    /// `02` 임의매매 — discretionary sale.
    DiscretionarySell,
    /// `05` 대차매도 — sale of borrowed shares.
    BorrowedSell,
}

impl CodeList for SllType {
    const ALL: &'static [(&'static str, Self)] =
        &[("01", Self::NormalSell), ("02", Self::DiscretionarySell), ("05", Self::BorrowedSell)];
}
