//! 국내주식 실시간프로그램매매 (KRX) (실시간-048).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.program_trade_krx",
    title: "국내주식 실시간프로그램매매 (KRX)",
    doc_no: "실시간-048",
    real: "H0STPGM0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("MKSC_SHRN_ISCD", "유가증권 단축 종목코드"),
        Field::Time("STCK_CNTG_HOUR", "주식 체결 시간"),
        Field::Integer("SELN_CNQN", "매도체결량"),
        Field::Decimal("SELN_TR_PBMN", "매도 거래 대금"),
        Field::Integer("SHNU_CNQN", "매수2체결량"),
        Field::Decimal("SHNU_TR_PBMN", "매수2 거래 대금"),
        Field::Integer("NTBY_CNQN", "순매수 체결량"),
        Field::Decimal("NTBY_TR_PBMN", "순매수 거래 대금"),
        Field::Integer("SELN_RSQN", "매도호가잔량"),
        Field::Integer("SHNU_RSQN", "매수호가잔량"),
        Field::Integer("WHOL_NTBY_QTY", "전체순매수호가잔량"),
    ],
    required: 11,
    layouts: &[],
    check: check_feed::<ProgramTradeKrx>,
};

/// 국내주식 실시간프로그램매매 (KRX) — live program trading on KRX.
///
/// Official document: 실시간-048.
///
/// TR id: real `H0STPGM0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0STPGM0")]
#[doc(alias = "실시간-048")]
#[doc(alias = "국내주식 실시간프로그램매매 (KRX)")]
#[non_exhaustive]
pub struct ProgramTradeKrx {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: SmolStr,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 매도체결량 — sell filled quantity, shares.
    pub seln_cnqn: Option<i64>,
    /// 매도 거래 대금 — selling amount.
    pub seln_tr_pbmn: Option<Decimal>,
    /// 매수2체결량 — buy filled quantity, shares.
    pub shnu_cnqn: Option<i64>,
    /// 매수2 거래 대금 — buying amount.
    pub shnu_tr_pbmn: Option<Decimal>,
    /// 순매수 체결량 — net bought filled quantity, shares.
    pub ntby_cnqn: Option<i64>,
    /// 순매수 거래 대금 — net buying amount.
    pub ntby_tr_pbmn: Option<Decimal>,
    /// 매도호가잔량 — resting sell quantity, shares.
    pub seln_rsqn: Option<i64>,
    /// 매수호가잔량 — resting buy quantity, shares.
    pub shnu_rsqn: Option<i64>,
    /// 전체순매수호가잔량 — total net buying quantity.
    pub whol_ntby_qty: Option<i64>,
}

impl Feed for ProgramTradeKrx {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            mksc_shrn_iscd: record.text(),
            stck_cntg_hour: record.time(),
            seln_cnqn: record.integer(),
            seln_tr_pbmn: record.decimal(),
            shnu_cnqn: record.integer(),
            shnu_tr_pbmn: record.decimal(),
            ntby_cnqn: record.integer(),
            ntby_tr_pbmn: record.decimal(),
            seln_rsqn: record.integer(),
            shnu_rsqn: record.integer(),
            whol_ntby_qty: record.integer(),
        }
    }
}

impl fmt::Debug for ProgramTradeKrx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ProgramTradeKrx")
            .texts(&[&self.mksc_shrn_iscd])
            .integers(&[
                self.seln_cnqn,
                self.shnu_cnqn,
                self.ntby_cnqn,
                self.seln_rsqn,
                self.shnu_rsqn,
                self.whol_ntby_qty,
            ])
            .decimals(&[self.seln_tr_pbmn, self.shnu_tr_pbmn, self.ntby_tr_pbmn])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
