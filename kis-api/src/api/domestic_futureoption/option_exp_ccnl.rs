//! 주식옵션 실시간예상체결 (실시간-046).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_futureoption.option_exp_ccnl",
    title: "주식옵션 실시간예상체결",
    doc_no: "실시간-046",
    real: "H0ZOANC0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("OPTN_SHRN_ISCD", "옵션단축종목코드"),
        Field::Time("BSOP_HOUR", "영업 시간"),
        Field::Decimal("ANTC_CNPR", "예상 체결가"),
        Field::Decimal("ANTC_CNTG_VRSS", "예상 체결 대비"),
        Field::Text("ANTC_CNTG_VRSS_SIGN", "예상 체결 대비 부호"),
        Field::Decimal("ANTC_CNTG_PRDY_CTRT", "예상 체결 전일 대비율"),
        Field::Text("ANTC_MKOP_CLS_CODE", "예상장운영구분코드"),
    ],
    required: 7,
    layouts: &[],
    check: check_feed::<OptionExpCcnl>,
};

/// 주식옵션 실시간예상체결 — live expected matches of stock options.
///
/// Official document: 실시간-046.
///
/// TR id: real `H0ZOANC0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0ZOANC0")]
#[doc(alias = "실시간-046")]
#[doc(alias = "주식옵션 실시간예상체결")]
#[non_exhaustive]
pub struct OptionExpCcnl {
    /// 옵션단축종목코드 — option short issue code.
    pub optn_shrn_iscd: SmolStr,
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
}

impl Feed for OptionExpCcnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            optn_shrn_iscd: record.text(),
            bsop_hour: record.time(),
            antc_cnpr: record.decimal(),
            antc_cntg_vrss: record.decimal(),
            antc_cntg_vrss_sign: record.text(),
            antc_cntg_prdy_ctrt: record.decimal(),
            antc_mkop_cls_code: record.text(),
        }
    }
}

impl fmt::Debug for OptionExpCcnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OptionExpCcnl")
            .texts(&[&self.optn_shrn_iscd, &self.antc_cntg_vrss_sign, &self.antc_mkop_cls_code])
            .decimals(&[self.antc_cnpr, self.antc_cntg_vrss, self.antc_cntg_prdy_ctrt])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
