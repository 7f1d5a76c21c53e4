//! 주식선물 실시간예상체결 (실시간-031).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_futureoption.futures_exp_ccnl",
    title: "주식선물 실시간예상체결",
    doc_no: "실시간-031",
    real: "H0ZFANC0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("FUTS_SHRN_ISCD", "선물 단축 종목코드"),
        Field::Time("BSOP_HOUR", "영업 시간"),
        Field::Decimal("ANTC_CNPR", "예상 체결가"),
        Field::Decimal("ANTC_CNTG_VRSS", "예상 체결 대비"),
        Field::Text("ANTC_CNTG_VRSS_SIGN", "예상 체결 대비 부호"),
        Field::Decimal("ANTC_CNTG_PRDY_CTRT", "예상 체결 전일 대비율"),
        Field::Text("ANTC_MKOP_CLS_CODE", "예상장운영구분코드"),
        Field::Integer("ANTC_CNQN", "예상체결수량"),
    ],
    required: 8,
    layouts: &[],
    check: check_feed::<FuturesExpCcnl>,
};

/// 주식선물 실시간예상체결 — live expected matches of stock futures.
///
/// Official document: 실시간-031.
///
/// TR id: real `H0ZFANC0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0ZFANC0")]
#[doc(alias = "실시간-031")]
#[doc(alias = "주식선물 실시간예상체결")]
#[non_exhaustive]
pub struct FuturesExpCcnl {
    /// 선물 단축 종목코드 — futures short issue code.
    pub futs_shrn_iscd: SmolStr,
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 예상 체결가 — expected match price, KRW.
    pub antc_cnpr: Option<Decimal>,
    /// 예상 체결 대비 — expected match price change, KRW.
    pub antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: SmolStr,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
    /// 예상장운영구분코드 — expected match market operation class code.
    pub antc_mkop_cls_code: SmolStr,
    /// 예상체결수량 — expected match volume, shares.
    pub antc_cnqn: Option<i64>,
}

impl Feed for FuturesExpCcnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            futs_shrn_iscd: record.text(),
            bsop_hour: record.time(),
            antc_cnpr: record.decimal(),
            antc_cntg_vrss: record.decimal(),
            antc_cntg_vrss_sign: record.text(),
            antc_cntg_prdy_ctrt: record.decimal(),
            antc_mkop_cls_code: record.text(),
            antc_cnqn: record.integer(),
        }
    }
}

impl fmt::Debug for FuturesExpCcnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FuturesExpCcnl")
            .texts(&[&self.futs_shrn_iscd, &self.antc_cntg_vrss_sign, &self.antc_mkop_cls_code])
            .integers(&[self.antc_cnqn])
            .decimals(&[self.antc_cnpr, self.antc_cntg_vrss, self.antc_cntg_prdy_ctrt])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
