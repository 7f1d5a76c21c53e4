//! 지수선물 실시간체결가 (실시간-010).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_futureoption.index_futures_realtime_conclusion",
    title: "지수선물 실시간체결가",
    doc_no: "실시간-010",
    real: "H0IFCNT0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("FUTS_SHRN_ISCD", "선물 단축 종목코드"),
        Field::Time("BSOP_HOUR", "영업 시간"),
        Field::Decimal("FUTS_PRDY_VRSS", "선물 전일 대비"),
        Field::Text("PRDY_VRSS_SIGN", "전일 대비 부호"),
        Field::Decimal("FUTS_PRDY_CTRT", "선물 전일 대비율"),
        Field::Decimal("FUTS_PRPR", "선물 현재가"),
        Field::Decimal("FUTS_OPRC", "선물 시가2"),
        Field::Decimal("FUTS_HGPR", "선물 최고가"),
        Field::Decimal("FUTS_LWPR", "선물 최저가"),
        Field::Integer("LAST_CNQN", "최종 거래량"),
        Field::Integer("ACML_VOL", "누적 거래량"),
        Field::Decimal("ACML_TR_PBMN", "누적 거래 대금"),
        Field::Decimal("HTS_THPR", "HTS 이론가"),
        Field::Decimal("MRKT_BASIS", "시장 베이시스"),
        Field::Decimal("DPRT", "괴리율"),
        Field::Decimal("NMSC_FCTN_STPL_PRC", "근월물 약정가"),
        Field::Decimal("FMSC_FCTN_STPL_PRC", "원월물 약정가"),
        Field::Decimal("SPEAD_PRC", "스프레드1"),
        Field::Integer("HTS_OTST_STPL_QTY", "HTS 미결제 약정 수량"),
        Field::Decimal("OTST_STPL_QTY_ICDC", "미결제 약정 수량 증감"),
        Field::Text("OPRC_HOUR", "시가시간"),
        Field::Text("OPRC_VRSS_PRPR_SIGN", "시가2 대비 현재가 부호"),
        Field::Decimal("OPRC_VRSS_NMIX_PRPR", "시가 대비 지수 현재가"),
        Field::Time("HGPR_HOUR", "최고가시간"),
        Field::Text("HGPR_VRSS_PRPR_SIGN", "최고가 대비 현재가 부호"),
        Field::Decimal("HGPR_VRSS_NMIX_PRPR", "최고가 대비 지수 현재가"),
        Field::Time("LWPR_HOUR", "최저가시간"),
        Field::Text("LWPR_VRSS_PRPR_SIGN", "최저가 대비 현재가 부호"),
        Field::Decimal("LWPR_VRSS_NMIX_PRPR", "최저가 대비 지수 현재가"),
        Field::Decimal("SHNU_RATE", "매수2비율"),
        Field::Decimal("CTTR", "체결강도"),
        Field::Decimal("ESDG", "괴리도"),
        Field::Decimal("OTST_STPL_RGBF_QTY_ICDC", "미결제 약정 직전 수량 증감"),
        Field::Decimal("THPR_BASIS", "이론 베이시스"),
        Field::Decimal("FUTS_ASKP1", "선물 매도호가1"),
        Field::Decimal("FUTS_BIDP1", "선물 매수호가1"),
        Field::Integer("ASKP_RSQN1", "매도호가 잔량1"),
        Field::Integer("BIDP_RSQN1", "매수호가 잔량1"),
        Field::Integer("SELN_CNTG_CSNU", "매도체결건수"),
        Field::Integer("SHNU_CNTG_CSNU", "매수체결건수"),
        Field::Integer("NTBY_CNTG_CSNU", "순매수체결건수"),
        Field::Integer("SELN_CNTG_SMTN", "총매도수량"),
        Field::Integer("SHNU_CNTG_SMTN", "총매수수량"),
        Field::Integer("TOTAL_ASKP_RSQN", "총 매도호가 잔량"),
        Field::Integer("TOTAL_BIDP_RSQN", "총 매수호가 잔량"),
        Field::Decimal("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일거래량대비등락율"),
        Field::Integer("DSCS_BLTR_ACML_QTY", "협의 대량 거래량"),
        Field::Decimal("DYNM_MXPR", "실시간상한가"),
        Field::Decimal("DYNM_LLAM", "실시간하한가"),
        Field::Text("DYNM_PRC_LIMT_YN", "실시간가격제한구분"),
    ],
    required: 50,
    layouts: &[],
    check: check_feed::<IndexFuturesRealtimeConclusion>,
};

/// 지수선물 실시간체결가 — live trades of index futures.
///
/// Official document: 실시간-010.
///
/// TR id: real `H0IFCNT0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0IFCNT0")]
#[doc(alias = "실시간-010")]
#[doc(alias = "지수선물 실시간체결가")]
#[non_exhaustive]
pub struct IndexFuturesRealtimeConclusion {
    /// 선물 단축 종목코드 — futures short issue code.
    pub futs_shrn_iscd: SmolStr,
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 선물 전일 대비 — futures change from the previous close.
    pub futs_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: SmolStr,
    /// 선물 전일 대비율 — futures change from the previous close, %.
    pub futs_prdy_ctrt: Option<Decimal>,
    /// 선물 현재가 — futures current price.
    pub futs_prpr: Option<Decimal>,
    /// 선물 시가2 — futures opening price.
    pub futs_oprc: Option<Decimal>,
    /// 선물 최고가 — futures day high.
    pub futs_hgpr: Option<Decimal>,
    /// 선물 최저가 — futures day low.
    pub futs_lwpr: Option<Decimal>,
    /// 최종 거래량 — last trade volume.
    pub last_cnqn: Option<i64>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 시장 베이시스 — market basis.
    pub mrkt_basis: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// 근월물 약정가 — near-month contract price.
    pub nmsc_fctn_stpl_prc: Option<Decimal>,
    /// 원월물 약정가 — far-month contract price.
    pub fmsc_fctn_stpl_prc: Option<Decimal>,
    /// 스프레드1 — spread 1.
    pub spead_prc: Option<Decimal>,
    /// HTS 미결제 약정 수량 — open interest, contracts.
    pub hts_otst_stpl_qty: Option<i64>,
    /// 미결제 약정 수량 증감 — change in open interest, contracts.
    pub otst_stpl_qty_icdc: Option<Decimal>,
    /// 시가시간 — time of the opening price.
    pub oprc_hour: SmolStr,
    /// 시가2 대비 현재가 부호 — sign code of current price against opening price.
    pub oprc_vrss_prpr_sign: SmolStr,
    /// 시가 대비 지수 현재가 — current index against the opening value, points.
    pub oprc_vrss_nmix_prpr: Option<Decimal>,
    /// 최고가시간 — time of the high.
    pub hgpr_hour: Option<Time>,
    /// 최고가 대비 현재가 부호 — sign code of the current price against high.
    pub hgpr_vrss_prpr_sign: SmolStr,
    /// 최고가 대비 지수 현재가 — current index against the high, points.
    pub hgpr_vrss_nmix_prpr: Option<Decimal>,
    /// 최저가시간 — time of the low.
    pub lwpr_hour: Option<Time>,
    /// 최저가 대비 현재가 부호 — sign code of the current price against low.
    pub lwpr_vrss_prpr_sign: SmolStr,
    /// 최저가 대비 지수 현재가 — current index against the low, points.
    pub lwpr_vrss_nmix_prpr: Option<Decimal>,
    /// 매수2비율 — buying ratio, %.
    pub shnu_rate: Option<Decimal>,
    /// 체결강도 — execution strength, %.
    pub cttr: Option<Decimal>,
    /// 괴리도 — divergence from theoretical price.
    pub esdg: Option<Decimal>,
    /// 미결제 약정 직전 수량 증감 — open interest change from preceding tick, contracts.
    pub otst_stpl_rgbf_qty_icdc: Option<Decimal>,
    /// 이론 베이시스 — theoretical basis.
    pub thpr_basis: Option<Decimal>,
    /// 선물 매도호가1 — futures ask price 1.
    pub futs_askp1: Option<Decimal>,
    /// 선물 매수호가1 — futures bid price 1.
    pub futs_bidp1: Option<Decimal>,
    /// 매도호가 잔량1 — resting ask quantity at level 1.
    pub askp_rsqn1: Option<i64>,
    /// 매수호가 잔량1 — resting bid quantity at level 1.
    pub bidp_rsqn1: Option<i64>,
    /// 매도체결건수 — number of sell fills.
    pub seln_cntg_csnu: Option<i64>,
    /// 매수체결건수 — number of buy fills.
    pub shnu_cntg_csnu: Option<i64>,
    /// 순매수체결건수 — total net buying trade count.
    pub ntby_cntg_csnu: Option<i64>,
    /// 총매도수량 — total sell-side filled quantity.
    pub seln_cntg_smtn: Option<i64>,
    /// 총매수수량 — total buy-side filled quantity.
    pub shnu_cntg_smtn: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 전일거래량대비등락율 — cumulative volume against the previous day's volume, %.
    pub prdy_vol_vrss_acml_vol_rate: Option<Decimal>,
    /// 협의 대량 거래량 — negotiated block trade volume, contracts.
    pub dscs_bltr_acml_qty: Option<i64>,
    /// 실시간상한가 — real-time upper price limit.
    pub dynm_mxpr: Option<Decimal>,
    /// 실시간하한가 — real-time lower price limit.
    pub dynm_llam: Option<Decimal>,
    /// 실시간가격제한구분 — real-time price limit applied flag.
    pub dynm_prc_limt_yn: SmolStr,
}

impl Feed for IndexFuturesRealtimeConclusion {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            futs_shrn_iscd: record.text(),
            bsop_hour: record.time(),
            futs_prdy_vrss: record.decimal(),
            prdy_vrss_sign: record.text(),
            futs_prdy_ctrt: record.decimal(),
            futs_prpr: record.decimal(),
            futs_oprc: record.decimal(),
            futs_hgpr: record.decimal(),
            futs_lwpr: record.decimal(),
            last_cnqn: record.integer(),
            acml_vol: record.integer(),
            acml_tr_pbmn: record.decimal(),
            hts_thpr: record.decimal(),
            mrkt_basis: record.decimal(),
            dprt: record.decimal(),
            nmsc_fctn_stpl_prc: record.decimal(),
            fmsc_fctn_stpl_prc: record.decimal(),
            spead_prc: record.decimal(),
            hts_otst_stpl_qty: record.integer(),
            otst_stpl_qty_icdc: record.decimal(),
            oprc_hour: record.text(),
            oprc_vrss_prpr_sign: record.text(),
            oprc_vrss_nmix_prpr: record.decimal(),
            hgpr_hour: record.time(),
            hgpr_vrss_prpr_sign: record.text(),
            hgpr_vrss_nmix_prpr: record.decimal(),
            lwpr_hour: record.time(),
            lwpr_vrss_prpr_sign: record.text(),
            lwpr_vrss_nmix_prpr: record.decimal(),
            shnu_rate: record.decimal(),
            cttr: record.decimal(),
            esdg: record.decimal(),
            otst_stpl_rgbf_qty_icdc: record.decimal(),
            thpr_basis: record.decimal(),
            futs_askp1: record.decimal(),
            futs_bidp1: record.decimal(),
            askp_rsqn1: record.integer(),
            bidp_rsqn1: record.integer(),
            seln_cntg_csnu: record.integer(),
            shnu_cntg_csnu: record.integer(),
            ntby_cntg_csnu: record.integer(),
            seln_cntg_smtn: record.integer(),
            shnu_cntg_smtn: record.integer(),
            total_askp_rsqn: record.integer(),
            total_bidp_rsqn: record.integer(),
            prdy_vol_vrss_acml_vol_rate: record.decimal(),
            dscs_bltr_acml_qty: record.integer(),
            dynm_mxpr: record.decimal(),
            dynm_llam: record.decimal(),
            dynm_prc_limt_yn: record.text(),
        }
    }
}

impl fmt::Debug for IndexFuturesRealtimeConclusion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndexFuturesRealtimeConclusion")
            .texts(&[
                &self.futs_shrn_iscd,
                &self.prdy_vrss_sign,
                &self.oprc_hour,
                &self.oprc_vrss_prpr_sign,
                &self.hgpr_vrss_prpr_sign,
                &self.lwpr_vrss_prpr_sign,
                &self.dynm_prc_limt_yn,
            ])
            .integers(&[
                self.last_cnqn,
                self.acml_vol,
                self.hts_otst_stpl_qty,
                self.askp_rsqn1,
                self.bidp_rsqn1,
                self.seln_cntg_csnu,
                self.shnu_cntg_csnu,
                self.ntby_cntg_csnu,
                self.seln_cntg_smtn,
                self.shnu_cntg_smtn,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.dscs_bltr_acml_qty,
            ])
            .decimals(&[
                self.futs_prdy_vrss,
                self.futs_prdy_ctrt,
                self.futs_prpr,
                self.futs_oprc,
                self.futs_hgpr,
                self.futs_lwpr,
                self.acml_tr_pbmn,
                self.hts_thpr,
                self.mrkt_basis,
                self.dprt,
                self.nmsc_fctn_stpl_prc,
                self.fmsc_fctn_stpl_prc,
                self.spead_prc,
                self.otst_stpl_qty_icdc,
                self.oprc_vrss_nmix_prpr,
                self.hgpr_vrss_nmix_prpr,
                self.lwpr_vrss_nmix_prpr,
                self.shnu_rate,
                self.cttr,
                self.esdg,
                self.otst_stpl_rgbf_qty_icdc,
                self.thpr_basis,
                self.futs_askp1,
                self.futs_bidp1,
                self.prdy_vol_vrss_acml_vol_rate,
                self.dynm_mxpr,
                self.dynm_llam,
            ])
            .times(&[self.bsop_hour, self.hgpr_hour, self.lwpr_hour])
            .fmt(f)
    }
}
