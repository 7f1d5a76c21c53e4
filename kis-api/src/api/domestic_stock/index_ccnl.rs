//! 국내지수 실시간체결 (실시간-026).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.index_ccnl",
    title: "국내지수 실시간체결",
    doc_no: "실시간-026",
    real: "H0UPCNT0",
    paper: None,
    key: Key::Sector,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("bstp_cls_code", "업종 구분 코드"),
        Field::Time("bsop_hour", "영업 시간"),
        Field::Decimal("prpr_nmix", "현재가 지수"),
        Field::Text("prdy_vrss_sign", "전일 대비 부호"),
        Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
        Field::Integer("acml_vol", "누적 거래량"),
        Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
        Field::Integer("pcas_vol", "건별 거래량"),
        Field::Decimal("pcas_tr_pbmn", "건별 거래 대금"),
        Field::Decimal("prdy_ctrt", "전일 대비율"),
        Field::Decimal("oprc_nmix", "시가 지수"),
        Field::Decimal("nmix_hgpr", "지수 최고가"),
        Field::Decimal("nmix_lwpr", "지수 최저가"),
        Field::Decimal("oprc_vrss_nmix_prpr", "시가 대비 지수 현재가"),
        Field::Text("oprc_vrss_nmix_sign", "시가 대비 지수 부호"),
        Field::Decimal("hgpr_vrss_nmix_prpr", "최고가 대비 지수 현재가"),
        Field::Text("hgpr_vrss_nmix_sign", "최고가 대비 지수 부호"),
        Field::Decimal("lwpr_vrss_nmix_prpr", "최저가 대비 지수 현재가"),
        Field::Text("lwpr_vrss_nmix_sign", "최저가 대비 지수 부호"),
        Field::Decimal("prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율"),
        Field::Decimal("prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율"),
        Field::Decimal("prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"),
        Field::Integer("uplm_issu_cnt", "상한 종목 수"),
        Field::Integer("ascn_issu_cnt", "상승 종목 수"),
        Field::Integer("stnr_issu_cnt", "보합 종목 수"),
        Field::Integer("down_issu_cnt", "하락 종목 수"),
        Field::Integer("lslm_issu_cnt", "하한 종목 수"),
        Field::Integer("qtqt_ascn_issu_cnt", "기세 상승 종목수"),
        Field::Integer("qtqt_down_issu_cnt", "기세 하락 종목수"),
        Field::Decimal("tick_vrss", "TICK대비"),
    ],
    required: 30,
    layouts: &[],
    check: check_feed::<IndexCcnl>,
};

/// 국내지수 실시간체결 — live values of an index.
///
/// Official document: 실시간-026.
///
/// TR id: real `H0UPCNT0`, paper none. Subscribed by 업종구분코드 (sector code).
#[doc(alias = "H0UPCNT0")]
#[doc(alias = "실시간-026")]
#[doc(alias = "국내지수 실시간체결")]
#[non_exhaustive]
pub struct IndexCcnl {
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: SmolStr,
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 현재가 지수 — current index value.
    pub prpr_nmix: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: SmolStr,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 건별 거래량 — volume per trade.
    pub pcas_vol: Option<i64>,
    /// 건별 거래 대금 — traded value per trade.
    pub pcas_tr_pbmn: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 시가 지수 — opening index value.
    pub oprc_nmix: Option<Decimal>,
    /// 지수 최고가 — index high.
    pub nmix_hgpr: Option<Decimal>,
    /// 지수 최저가 — index low.
    pub nmix_lwpr: Option<Decimal>,
    /// 시가 대비 지수 현재가 — current index against the opening value, points.
    pub oprc_vrss_nmix_prpr: Option<Decimal>,
    /// 시가 대비 지수 부호 — sign code of the index against the open.
    pub oprc_vrss_nmix_sign: SmolStr,
    /// 최고가 대비 지수 현재가 — current index against the high, points.
    pub hgpr_vrss_nmix_prpr: Option<Decimal>,
    /// 최고가 대비 지수 부호 — sign code of the index against the high.
    pub hgpr_vrss_nmix_sign: SmolStr,
    /// 최저가 대비 지수 현재가 — current index against the low, points.
    pub lwpr_vrss_nmix_prpr: Option<Decimal>,
    /// 최저가 대비 지수 부호 — sign code of the index against the low.
    pub lwpr_vrss_nmix_sign: SmolStr,
    /// 전일 종가 대비 시가2 비율 — opening price against the previous close, %.
    pub prdy_clpr_vrss_oprc_rate: Option<Decimal>,
    /// 전일 종가 대비 최고가 비율 — high against the previous close, %.
    pub prdy_clpr_vrss_hgpr_rate: Option<Decimal>,
    /// 전일 종가 대비 최저가 비율 — low against the previous close, %.
    pub prdy_clpr_vrss_lwpr_rate: Option<Decimal>,
    /// 상한 종목 수 — number of issues at the upper price limit.
    pub uplm_issu_cnt: Option<i64>,
    /// 상승 종목 수 — number of advancing issues.
    pub ascn_issu_cnt: Option<i64>,
    /// 보합 종목 수 — number of unchanged issues.
    pub stnr_issu_cnt: Option<i64>,
    /// 하락 종목 수 — number of declining issues.
    pub down_issu_cnt: Option<i64>,
    /// 하한 종목 수 — number of issues at the lower price limit.
    pub lslm_issu_cnt: Option<i64>,
    /// 기세 상승 종목수 — issues up on quotes without trades.
    pub qtqt_ascn_issu_cnt: Option<i64>,
    /// 기세 하락 종목수 — issues down on quotes without trades.
    pub qtqt_down_issu_cnt: Option<i64>,
    /// TICK대비 — change from the previous tick.
    pub tick_vrss: Option<Decimal>,
}

impl Feed for IndexCcnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            bstp_cls_code: record.text(),
            bsop_hour: record.time(),
            prpr_nmix: record.decimal(),
            prdy_vrss_sign: record.text(),
            bstp_nmix_prdy_vrss: record.decimal(),
            acml_vol: record.integer(),
            acml_tr_pbmn: record.decimal(),
            pcas_vol: record.integer(),
            pcas_tr_pbmn: record.decimal(),
            prdy_ctrt: record.decimal(),
            oprc_nmix: record.decimal(),
            nmix_hgpr: record.decimal(),
            nmix_lwpr: record.decimal(),
            oprc_vrss_nmix_prpr: record.decimal(),
            oprc_vrss_nmix_sign: record.text(),
            hgpr_vrss_nmix_prpr: record.decimal(),
            hgpr_vrss_nmix_sign: record.text(),
            lwpr_vrss_nmix_prpr: record.decimal(),
            lwpr_vrss_nmix_sign: record.text(),
            prdy_clpr_vrss_oprc_rate: record.decimal(),
            prdy_clpr_vrss_hgpr_rate: record.decimal(),
            prdy_clpr_vrss_lwpr_rate: record.decimal(),
            uplm_issu_cnt: record.integer(),
            ascn_issu_cnt: record.integer(),
            stnr_issu_cnt: record.integer(),
            down_issu_cnt: record.integer(),
            lslm_issu_cnt: record.integer(),
            qtqt_ascn_issu_cnt: record.integer(),
            qtqt_down_issu_cnt: record.integer(),
            tick_vrss: record.decimal(),
        }
    }
}

impl fmt::Debug for IndexCcnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndexCcnl")
            .texts(&[
                &self.bstp_cls_code,
                &self.prdy_vrss_sign,
                &self.oprc_vrss_nmix_sign,
                &self.hgpr_vrss_nmix_sign,
                &self.lwpr_vrss_nmix_sign,
            ])
            .integers(&[
                self.acml_vol,
                self.pcas_vol,
                self.uplm_issu_cnt,
                self.ascn_issu_cnt,
                self.stnr_issu_cnt,
                self.down_issu_cnt,
                self.lslm_issu_cnt,
                self.qtqt_ascn_issu_cnt,
                self.qtqt_down_issu_cnt,
            ])
            .decimals(&[
                self.prpr_nmix,
                self.bstp_nmix_prdy_vrss,
                self.acml_tr_pbmn,
                self.pcas_tr_pbmn,
                self.prdy_ctrt,
                self.oprc_nmix,
                self.nmix_hgpr,
                self.nmix_lwpr,
                self.oprc_vrss_nmix_prpr,
                self.hgpr_vrss_nmix_prpr,
                self.lwpr_vrss_nmix_prpr,
                self.prdy_clpr_vrss_oprc_rate,
                self.prdy_clpr_vrss_hgpr_rate,
                self.prdy_clpr_vrss_lwpr_rate,
                self.tick_vrss,
            ])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
