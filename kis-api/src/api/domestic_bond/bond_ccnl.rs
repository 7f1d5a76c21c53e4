//! 일반채권 실시간체결가 (실시간-052).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_bond.bond_ccnl",
    title: "일반채권 실시간체결가",
    doc_no: "실시간-052",
    real: "H0BJCNT0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("STND_ISCD", "표준종목코드"),
        Field::Text("BOND_ISNM", "채권종목명"),
        Field::Time("STCK_CNTG_HOUR", "주식 체결 시간"),
        Field::Text("PRDY_VRSS_SIGN", "전일 대비 부호"),
        Field::Decimal("PRDY_VRSS", "전일 대비"),
        Field::Decimal("PRDY_CTRT", "전일 대비율"),
        Field::Decimal("STCK_PRPR", "현재가"),
        Field::Integer("CNTG_VOL", "체결 거래량"),
        Field::Decimal("STCK_OPRC", "시가"),
        Field::Decimal("STCK_HGPR", "고가"),
        Field::Decimal("STCK_LWPR", "저가"),
        Field::Decimal("STCK_PRDY_CLPR", "전일종가"),
        Field::Decimal("BOND_CNTG_ERT", "현재수익률"),
        Field::Decimal("OPRC_ERT", "시가수익률"),
        Field::Decimal("HGPR_ERT", "고가수익률"),
        Field::Decimal("LWPR_ERT", "저가수익률"),
        Field::Integer("ACML_VOL", "누적 거래량"),
        Field::Integer("PRDY_VOL", "전일 거래량"),
        Field::Text("CNTG_TYPE_CLS_CODE", "체결유형코드"),
    ],
    required: 19,
    layouts: &[],
    check: check_feed::<BondCcnl>,
};

/// 일반채권 실시간체결가 — live trades of bonds.
///
/// Official document: 실시간-052.
///
/// TR id: real `H0BJCNT0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0BJCNT0")]
#[doc(alias = "실시간-052")]
#[doc(alias = "일반채권 실시간체결가")]
#[non_exhaustive]
pub struct BondCcnl {
    /// 표준종목코드 — standard issue code.
    pub stnd_iscd: SmolStr,
    /// 채권종목명 — bond issue name.
    pub bond_isnm: SmolStr,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: SmolStr,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 시가 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 전일종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 현재수익률 — current yield, %.
    pub bond_cntg_ert: Option<Decimal>,
    /// 시가수익률 — yield at the opening price, %.
    pub oprc_ert: Option<Decimal>,
    /// 고가수익률 — yield at the day high, %.
    pub hgpr_ert: Option<Decimal>,
    /// 저가수익률 — yield at the day low, %.
    pub lwpr_ert: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 체결유형코드 — fill type code.
    pub cntg_type_cls_code: SmolStr,
}

impl Feed for BondCcnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            stnd_iscd: record.text(),
            bond_isnm: record.text(),
            stck_cntg_hour: record.time(),
            prdy_vrss_sign: record.text(),
            prdy_vrss: record.decimal(),
            prdy_ctrt: record.decimal(),
            stck_prpr: record.decimal(),
            cntg_vol: record.integer(),
            stck_oprc: record.decimal(),
            stck_hgpr: record.decimal(),
            stck_lwpr: record.decimal(),
            stck_prdy_clpr: record.decimal(),
            bond_cntg_ert: record.decimal(),
            oprc_ert: record.decimal(),
            hgpr_ert: record.decimal(),
            lwpr_ert: record.decimal(),
            acml_vol: record.integer(),
            prdy_vol: record.integer(),
            cntg_type_cls_code: record.text(),
        }
    }
}

impl fmt::Debug for BondCcnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("BondCcnl")
            .texts(&[&self.stnd_iscd, &self.bond_isnm, &self.prdy_vrss_sign, &self.cntg_type_cls_code])
            .integers(&[self.cntg_vol, self.acml_vol, self.prdy_vol])
            .decimals(&[
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_prpr,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.stck_prdy_clpr,
                self.bond_cntg_ert,
                self.oprc_ert,
                self.hgpr_ert,
                self.lwpr_ert,
            ])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
