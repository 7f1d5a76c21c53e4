//! 선물옵션종목구분코드 — futures and options issue type, blank by default.

use crate::CodeList;

/// 선물옵션종목구분코드 — futures and options issue type, blank by default.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FuopItemDvsnCd {
    /// `01` 선물 — futures.
    Futures,
    /// `02` 콜옵션 — call options.
    CallOption,
    /// `03` 풋옵션 — put options.
    PutOption,
    /// `04` 스프레드 — spread.
    Spread,
}

impl CodeList for FuopItemDvsnCd {
    const ALL: &'static [(&'static str, Self)] =
        &[("01", Self::Futures), ("02", Self::CallOption), ("03", Self::PutOption), ("04", Self::Spread)];
}
