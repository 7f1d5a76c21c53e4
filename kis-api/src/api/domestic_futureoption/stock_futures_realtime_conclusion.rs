//! 주식선물 실시간체결가 (실시간-029).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_futureoption.stock_futures_realtime_conclusion",
    title: "주식선물 실시간체결가",
    doc_no: "실시간-029",
    real: "H0ZFCNT0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("FUTS_SHRN_ISCD", "선물 단축 종목코드"),
        Field::Time("BSOP_HOUR", "영업 시간"),
        Field::Decimal("STCK_PRPR", "주식 현재가"),
        Field::Text("PRDY_VRSS_SIGN", "전일 대비 부호"),
        Field::Decimal("PRDY_VRSS", "전일 대비"),
        Field::Decimal("FUTS_PRDY_CTRT", "선물 전일 대비율"),
        Field::Decimal("STCK_OPRC", "주식 시가2"),
        Field::Decimal("STCK_HGPR", "주식 최고가"),
        Field::Decimal("STCK_LWPR", "주식 최저가"),
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
        Field::Time("OPRC_HOUR", "시가시간"),
        Field::Text("OPRC_VRSS_PRPR_SIGN", "시가2 대비 현재가 부호"),
        Field::Decimal("OPRC_VRSS_PRPR", "시가2대비현재가"),
        Field::Time("HGPR_HOUR", "최고가시간"),
        Field::Text("HGPR_VRSS_PRPR_SIGN", "최고가 대비 현재가 부호"),
        Field::Decimal("HGPR_VRSS_PRPR", "최고가대비현재가"),
        Field::Time("LWPR_HOUR", "최저가시간"),
        Field::Text("LWPR_VRSS_PRPR_SIGN", "최저가 대비 현재가 부호"),
        Field::Decimal("LWPR_VRSS_PRPR", "최저가대비현재가"),
        Field::Decimal("SHNU_RATE", "매수2비율"),
        Field::Decimal("CTTR", "체결강도"),
        Field::Decimal("ESDG", "괴리도"),
        Field::Decimal("OTST_STPL_RGBF_QTY_ICDC", "미결제 약정 직전 수량 증감"),
        Field::Decimal("THPR_BASIS", "이론 베이시스"),
        Field::Decimal("ASKP1", "매도호가1"),
        Field::Decimal("BIDP1", "매수호가1"),
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
        Field::Decimal("DYNM_MXPR", "실시간상한가"),
        Field::Decimal("DYNM_LLAM", "실시간하한가"),
        Field::Text("DYNM_PRC_LIMT_YN", "실시간가격제한구분"),
    ],
    required: 49,
    layouts: &[],
    check: check_feed::<StockFuturesRealtimeConclusion>,
};

/// 주식선물 실시간체결가 — live trades of stock futures.
///
/// Official document: 실시간-029.
///
/// TR id: real `H0ZFCNT0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0ZFCNT0")]
#[doc(alias = "실시간-029")]
#[doc(alias = "주식선물 실시간체결가")]
#[non_exhaustive]
pub struct StockFuturesRealtimeConclusion {
    /// 선물 단축 종목코드 — futures short issue code.
    pub futs_shrn_iscd: SmolStr,
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: SmolStr,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 선물 전일 대비율 — futures change from the previous close, %.
    pub futs_prdy_ctrt: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
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
    pub oprc_hour: Option<Time>,
    /// 시가2 대비 현재가 부호 — sign code of current price against opening price.
    pub oprc_vrss_prpr_sign: SmolStr,
    /// 시가2대비현재가 — current price against the opening price, KRW.
    pub oprc_vrss_prpr: Option<Decimal>,
    /// 최고가시간 — time of the high.
    pub hgpr_hour: Option<Time>,
    /// 최고가 대비 현재가 부호 — sign code of the current price against high.
    pub hgpr_vrss_prpr_sign: SmolStr,
    /// 최고가대비현재가 — current price against the high.
    pub hgpr_vrss_prpr: Option<Decimal>,
    /// 최저가시간 — time of the low.
    pub lwpr_hour: Option<Time>,
    /// 최저가 대비 현재가 부호 — sign code of the current price against low.
    pub lwpr_vrss_prpr_sign: SmolStr,
    /// 최저가대비현재가 — current price against the low.
    pub lwpr_vrss_prpr: Option<Decimal>,
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
    /// 매도호가1 — ask price 1, KRW.
    pub askp1: Option<Decimal>,
    /// 매수호가1 — bid price 1, KRW.
    pub bidp1: Option<Decimal>,
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
    /// 실시간상한가 — real-time upper price limit.
    pub dynm_mxpr: Option<Decimal>,
    /// 실시간하한가 — real-time lower price limit.
    pub dynm_llam: Option<Decimal>,
    /// 실시간가격제한구분 — real-time price limit applied flag.
    pub dynm_prc_limt_yn: SmolStr,
}

impl Feed for StockFuturesRealtimeConclusion {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            futs_shrn_iscd: record.text(),
            bsop_hour: record.time(),
            stck_prpr: record.decimal(),
            prdy_vrss_sign: record.text(),
            prdy_vrss: record.decimal(),
            futs_prdy_ctrt: record.decimal(),
            stck_oprc: record.decimal(),
            stck_hgpr: record.decimal(),
            stck_lwpr: record.decimal(),
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
            oprc_hour: record.time(),
            oprc_vrss_prpr_sign: record.text(),
            oprc_vrss_prpr: record.decimal(),
            hgpr_hour: record.time(),
            hgpr_vrss_prpr_sign: record.text(),
            hgpr_vrss_prpr: record.decimal(),
            lwpr_hour: record.time(),
            lwpr_vrss_prpr_sign: record.text(),
            lwpr_vrss_prpr: record.decimal(),
            shnu_rate: record.decimal(),
            cttr: record.decimal(),
            esdg: record.decimal(),
            otst_stpl_rgbf_qty_icdc: record.decimal(),
            thpr_basis: record.decimal(),
            askp1: record.decimal(),
            bidp1: record.decimal(),
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
            dynm_mxpr: record.decimal(),
            dynm_llam: record.decimal(),
            dynm_prc_limt_yn: record.text(),
        }
    }
}

impl fmt::Debug for StockFuturesRealtimeConclusion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("StockFuturesRealtimeConclusion")
            .texts(&[
                &self.futs_shrn_iscd,
                &self.prdy_vrss_sign,
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
            ])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.futs_prdy_ctrt,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.acml_tr_pbmn,
                self.hts_thpr,
                self.mrkt_basis,
                self.dprt,
                self.nmsc_fctn_stpl_prc,
                self.fmsc_fctn_stpl_prc,
                self.spead_prc,
                self.otst_stpl_qty_icdc,
                self.oprc_vrss_prpr,
                self.hgpr_vrss_prpr,
                self.lwpr_vrss_prpr,
                self.shnu_rate,
                self.cttr,
                self.esdg,
                self.otst_stpl_rgbf_qty_icdc,
                self.thpr_basis,
                self.askp1,
                self.bidp1,
                self.prdy_vol_vrss_acml_vol_rate,
                self.dynm_mxpr,
                self.dynm_llam,
            ])
            .times(&[self.bsop_hour, self.oprc_hour, self.hgpr_hour, self.lwpr_hour])
            .fmt(f)
    }
}
