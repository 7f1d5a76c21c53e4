//! ELW 실시간체결가 (실시간-061).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "elw.elw_ccnl",
    title: "ELW 실시간체결가",
    doc_no: "실시간-061",
    real: "H0EWCNT0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("MKSC_SHRN_ISCD", "유가증권 단축 종목코드"),
        Field::Time("STCK_CNTG_HOUR", "주식 체결 시간"),
        Field::Decimal("STCK_PRPR", "주식 현재가"),
        Field::Text("PRDY_VRSS_SIGN", "전일 대비 부호"),
        Field::Decimal("PRDY_VRSS", "전일 대비"),
        Field::Decimal("PRDY_CTRT", "전일 대비율"),
        Field::Decimal("WGHN_AVRG_STCK_PRC", "가중 평균 주식 가격"),
        Field::Decimal("STCK_OPRC", "주식 시가2"),
        Field::Decimal("STCK_HGPR", "주식 최고가"),
        Field::Decimal("STCK_LWPR", "주식 최저가"),
        Field::Decimal("ASKP1", "매도호가1"),
        Field::Decimal("BIDP1", "매수호가1"),
        Field::Integer("CNTG_VOL", "체결 거래량"),
        Field::Integer("ACML_VOL", "누적 거래량"),
        Field::Decimal("ACML_TR_PBMN", "누적 거래 대금"),
        Field::Integer("SELN_CNTG_CSNU", "매도체결건수"),
        Field::Integer("SHNU_CNTG_CSNU", "매수체결건수"),
        Field::Integer("NTBY_CNTG_CSNU", "순매수체결건수"),
        Field::Decimal("CTTR", "체결강도"),
        Field::Integer("SELN_CNTG_SMTN", "총매도수량"),
        Field::Integer("SHNU_CNTG_SMTN", "총매수수량"),
        Field::Text("CNTG_CLS_CODE", "체결구분코드"),
        Field::Decimal("SHNU_RATE", "매수2비율"),
        Field::Decimal("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일거래량대비등락율"),
        Field::Time("OPRC_HOUR", "시가시간"),
        Field::Text("OPRC_VRSS_PRPR_SIGN", "시가2 대비 현재가 부호"),
        Field::Decimal("OPRC_VRSS_PRPR", "시가2대비현재가"),
        Field::Time("HGPR_HOUR", "최고가시간"),
        Field::Text("HGPR_VRSS_PRPR_SIGN", "최고가 대비 현재가 부호"),
        Field::Decimal("HGPR_VRSS_PRPR", "최고가대비현재가"),
        Field::Time("LWPR_HOUR", "최저가시간"),
        Field::Text("LWPR_VRSS_PRPR_SIGN", "최저가 대비 현재가 부호"),
        Field::Decimal("LWPR_VRSS_PRPR", "최저가대비현재가"),
        Field::Date("BSOP_DATE", "영업일자"),
        Field::Text("NEW_MKOP_CLS_CODE", "신장운영구분코드"),
        Field::Text("TRHT_YN", "거래정지여부"),
        Field::Integer("ASKP_RSQN1", "매도호가 잔량1"),
        Field::Integer("BIDP_RSQN1", "매수호가 잔량1"),
        Field::Integer("TOTAL_ASKP_RSQN", "총 매도호가 잔량"),
        Field::Integer("TOTAL_BIDP_RSQN", "총 매수호가 잔량"),
        Field::Decimal("TMVL_VAL", "시간가치값"),
        Field::Decimal("PRIT", "패리티"),
        Field::Decimal("PRMM_VAL", "프리미엄값"),
        Field::Decimal("GEAR", "기어링"),
        Field::Decimal("PRLS_QRYR_RATE", "손익분기비율"),
        Field::Decimal("INVL_VAL", "내재가치값"),
        Field::Decimal("PRMM_RATE", "프리미엄비율"),
        Field::Decimal("CFP", "자본지지점"),
        Field::Decimal("LVRG_VAL", "레버리지값"),
        Field::Decimal("DELTA", "델타"),
        Field::Decimal("GAMA", "감마"),
        Field::Decimal("VEGA", "베가"),
        Field::Decimal("THETA", "세타"),
        Field::Decimal("RHO", "로우"),
        Field::Decimal("HTS_INTS_VLTL", "HTS내재변동성"),
        Field::Decimal("HTS_THPR", "HTS 이론가"),
        Field::Decimal("VOL_TNRT", "거래량 회전율"),
        Field::Integer("PRDY_SMNS_HOUR_ACML_VOL", "전일동시간누적거래량"),
        Field::Decimal("PRDY_SMNS_HOUR_ACML_VOL_RATE", "전일동시간누적거래량비율"),
        Field::Decimal("APPRCH_RATE", "접근도"),
        Field::Decimal("LP_HVOL", "LP보유량"),
        Field::Decimal("LP_HLDN_RATE", "LP보유비율"),
        Field::Decimal("LP_NTBY_QTY", "LP순매도량"),
    ],
    required: 63,
    layouts: &[],
    check: check_feed::<ElwCcnl>,
};

/// ELW 실시간체결가 — live trades of an ELW.
///
/// Official document: 실시간-061.
///
/// TR id: real `H0EWCNT0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0EWCNT0")]
#[doc(alias = "실시간-061")]
#[doc(alias = "ELW 실시간체결가")]
#[non_exhaustive]
pub struct ElwCcnl {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: SmolStr,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: SmolStr,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 가중 평균 주식 가격 — weighted average price, KRW.
    pub wghn_avrg_stck_prc: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 매도호가1 — ask price 1, KRW.
    pub askp1: Option<Decimal>,
    /// 매수호가1 — bid price 1, KRW.
    pub bidp1: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 매도체결건수 — number of sell fills.
    pub seln_cntg_csnu: Option<i64>,
    /// 매수체결건수 — number of buy fills.
    pub shnu_cntg_csnu: Option<i64>,
    /// 순매수체결건수 — total net buying trade count.
    pub ntby_cntg_csnu: Option<i64>,
    /// 체결강도 — execution strength, %.
    pub cttr: Option<Decimal>,
    /// 총매도수량 — total sell-side filled quantity.
    pub seln_cntg_smtn: Option<i64>,
    /// 총매수수량 — total buy-side filled quantity.
    pub shnu_cntg_smtn: Option<i64>,
    /// 체결구분코드 — fill class code, blank.
    pub cntg_cls_code: SmolStr,
    /// 매수2비율 — buying ratio, %.
    pub shnu_rate: Option<Decimal>,
    /// 전일거래량대비등락율 — cumulative volume against the previous day's volume, %.
    pub prdy_vol_vrss_acml_vol_rate: Option<Decimal>,
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
    /// 영업일자 — business date.
    pub bsop_date: Option<Date>,
    /// 신장운영구분코드 — new market operation class code.
    pub new_mkop_cls_code: SmolStr,
    /// 거래정지여부 — trading halted, Y/N.
    pub trht_yn: SmolStr,
    /// 매도호가 잔량1 — resting ask quantity at level 1.
    pub askp_rsqn1: Option<i64>,
    /// 매수호가 잔량1 — resting bid quantity at level 1.
    pub bidp_rsqn1: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 프리미엄값 — premium value.
    pub prmm_val: Option<Decimal>,
    /// 기어링 — gearing, times.
    pub gear: Option<Decimal>,
    /// 손익분기비율 — break-even rate, %.
    pub prls_qryr_rate: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 프리미엄비율 — premium rate, %.
    pub prmm_rate: Option<Decimal>,
    /// 자본지지점 — capital fulcrum point, %.
    pub cfp: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// 델타 — delta (price sensitivity to the underlying).
    pub delta: Option<Decimal>,
    /// 감마 — gamma (rate of change of delta).
    pub gama: Option<Decimal>,
    /// 베가 — vega (sensitivity to volatility).
    pub vega: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 로우 — rho (sensitivity to interest rates).
    pub rho: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 거래량 회전율 — volume turnover rate, %.
    pub vol_tnrt: Option<Decimal>,
    /// 전일동시간누적거래량 — previous day's cumulative volume at same time, shares.
    pub prdy_smns_hour_acml_vol: Option<i64>,
    /// 전일동시간누적거래량비율 — cumulative volume against previous day's same time, %.
    pub prdy_smns_hour_acml_vol_rate: Option<Decimal>,
    /// 접근도 — approach rate, %.
    pub apprch_rate: Option<Decimal>,
    /// LP보유량 — quantity held by LPs.
    pub lp_hvol: Option<Decimal>,
    /// LP보유비율 — LP holding ratio, %.
    pub lp_hldn_rate: Option<Decimal>,
    /// LP순매도량 — LP net buying quantity (labelled net selling).
    pub lp_ntby_qty: Option<Decimal>,
}

impl Feed for ElwCcnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            mksc_shrn_iscd: record.text(),
            stck_cntg_hour: record.time(),
            stck_prpr: record.decimal(),
            prdy_vrss_sign: record.text(),
            prdy_vrss: record.decimal(),
            prdy_ctrt: record.decimal(),
            wghn_avrg_stck_prc: record.decimal(),
            stck_oprc: record.decimal(),
            stck_hgpr: record.decimal(),
            stck_lwpr: record.decimal(),
            askp1: record.decimal(),
            bidp1: record.decimal(),
            cntg_vol: record.integer(),
            acml_vol: record.integer(),
            acml_tr_pbmn: record.decimal(),
            seln_cntg_csnu: record.integer(),
            shnu_cntg_csnu: record.integer(),
            ntby_cntg_csnu: record.integer(),
            cttr: record.decimal(),
            seln_cntg_smtn: record.integer(),
            shnu_cntg_smtn: record.integer(),
            cntg_cls_code: record.text(),
            shnu_rate: record.decimal(),
            prdy_vol_vrss_acml_vol_rate: record.decimal(),
            oprc_hour: record.time(),
            oprc_vrss_prpr_sign: record.text(),
            oprc_vrss_prpr: record.decimal(),
            hgpr_hour: record.time(),
            hgpr_vrss_prpr_sign: record.text(),
            hgpr_vrss_prpr: record.decimal(),
            lwpr_hour: record.time(),
            lwpr_vrss_prpr_sign: record.text(),
            lwpr_vrss_prpr: record.decimal(),
            bsop_date: record.date(),
            new_mkop_cls_code: record.text(),
            trht_yn: record.text(),
            askp_rsqn1: record.integer(),
            bidp_rsqn1: record.integer(),
            total_askp_rsqn: record.integer(),
            total_bidp_rsqn: record.integer(),
            tmvl_val: record.decimal(),
            prit: record.decimal(),
            prmm_val: record.decimal(),
            gear: record.decimal(),
            prls_qryr_rate: record.decimal(),
            invl_val: record.decimal(),
            prmm_rate: record.decimal(),
            cfp: record.decimal(),
            lvrg_val: record.decimal(),
            delta: record.decimal(),
            gama: record.decimal(),
            vega: record.decimal(),
            theta: record.decimal(),
            rho: record.decimal(),
            hts_ints_vltl: record.decimal(),
            hts_thpr: record.decimal(),
            vol_tnrt: record.decimal(),
            prdy_smns_hour_acml_vol: record.integer(),
            prdy_smns_hour_acml_vol_rate: record.decimal(),
            apprch_rate: record.decimal(),
            lp_hvol: record.decimal(),
            lp_hldn_rate: record.decimal(),
            lp_ntby_qty: record.decimal(),
        }
    }
}

impl fmt::Debug for ElwCcnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ElwCcnl")
            .texts(&[
                &self.mksc_shrn_iscd,
                &self.prdy_vrss_sign,
                &self.cntg_cls_code,
                &self.oprc_vrss_prpr_sign,
                &self.hgpr_vrss_prpr_sign,
                &self.lwpr_vrss_prpr_sign,
                &self.new_mkop_cls_code,
                &self.trht_yn,
            ])
            .integers(&[
                self.cntg_vol,
                self.acml_vol,
                self.seln_cntg_csnu,
                self.shnu_cntg_csnu,
                self.ntby_cntg_csnu,
                self.seln_cntg_smtn,
                self.shnu_cntg_smtn,
                self.askp_rsqn1,
                self.bidp_rsqn1,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.prdy_smns_hour_acml_vol,
            ])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.wghn_avrg_stck_prc,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.askp1,
                self.bidp1,
                self.acml_tr_pbmn,
                self.cttr,
                self.shnu_rate,
                self.prdy_vol_vrss_acml_vol_rate,
                self.oprc_vrss_prpr,
                self.hgpr_vrss_prpr,
                self.lwpr_vrss_prpr,
                self.tmvl_val,
                self.prit,
                self.prmm_val,
                self.gear,
                self.prls_qryr_rate,
                self.invl_val,
                self.prmm_rate,
                self.cfp,
                self.lvrg_val,
                self.delta,
                self.gama,
                self.vega,
                self.theta,
                self.rho,
                self.hts_ints_vltl,
                self.hts_thpr,
                self.vol_tnrt,
                self.prdy_smns_hour_acml_vol_rate,
                self.apprch_rate,
                self.lp_hvol,
                self.lp_hldn_rate,
                self.lp_ntby_qty,
            ])
            .dates(&[self.bsop_date])
            .times(&[self.stck_cntg_hour, self.oprc_hour, self.hgpr_hour, self.lwpr_hour])
            .fmt(f)
    }
}
