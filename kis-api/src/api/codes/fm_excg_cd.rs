//! FM거래소코드 — exchange code.

use crate::CodeList;

/// FM거래소코드 — exchange code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FmExcgCd {
    /// `CME` CME — cme.
    Cme,
    /// `EUREX` EUREX — eurex.
    Eurex,
    /// `ICE` ICE — ice.
    Ice,
    /// `SGX` SGX — sgx.
    Sgx,
    /// `OSE` OSE — ose.
    Ose,
    /// `ASX` ASX — asx.
    Asx,
    /// `CBOE` CBOE — cboe.
    Cboe,
    /// `MDEX` MDEX — mdex.
    Mdex,
    /// `NYSE` NYSE — nyse.
    Nyse,
    /// `BMF` BMF — bmf.
    Bmf,
    /// `FTX` FTX — ftx.
    Ftx,
    /// `HNX` HNX — hnx.
    Hnx,
    /// `ETC` 기타 — other.
    OtherKind,
}

impl CodeList for FmExcgCd {
    const ALL: &'static [(&'static str, Self)] = &[
        ("CME", Self::Cme),
        ("EUREX", Self::Eurex),
        ("ICE", Self::Ice),
        ("SGX", Self::Sgx),
        ("OSE", Self::Ose),
        ("ASX", Self::Asx),
        ("CBOE", Self::Cboe),
        ("MDEX", Self::Mdex),
        ("NYSE", Self::Nyse),
        ("BMF", Self::Bmf),
        ("FTX", Self::Ftx),
        ("HNX", Self::Hnx),
        ("ETC", Self::OtherKind),
    ];
}
