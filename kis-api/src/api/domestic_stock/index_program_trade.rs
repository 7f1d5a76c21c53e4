//! 국내지수 실시간프로그램매매 (실시간-028).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.index_program_trade",
    title: "국내지수 실시간프로그램매매",
    doc_no: "실시간-028",
    real: "H0UPPGM0",
    paper: None,
    key: Key::Sector,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("BSTP_CLS_CODE", "업종 구분 코드"),
        Field::Time("BSOP_HOUR", "영업 시간"),
        Field::Integer("ARBT_SELN_ENTM_CNQN", "차익 매도 위탁 체결량"),
        Field::Integer("ARBT_SELN_ONSL_CNQN", "차익 매도 자기 체결량"),
        Field::Integer("ARBT_SHNU_ENTM_CNQN", "차익 매수2 위탁 체결량"),
        Field::Integer("ARBT_SHNU_ONSL_CNQN", "차익 매수2 자기 체결량"),
        Field::Integer("NABT_SELN_ENTM_CNQN", "비차익 매도 위탁 체결량"),
        Field::Integer("NABT_SELN_ONSL_CNQN", "비차익 매도 자기 체결량"),
        Field::Integer("NABT_SHNU_ENTM_CNQN", "비차익 매수2 위탁 체결량"),
        Field::Integer("NABT_SHNU_ONSL_CNQN", "비차익 매수2 자기 체결량"),
        Field::Decimal("ARBT_SELN_ENTM_CNTG_AMT", "차익 매도 위탁 체결 금액"),
        Field::Decimal("ARBT_SELN_ONSL_CNTG_AMT", "차익 매도 자기 체결 금액"),
        Field::Decimal("ARBT_SHNU_ENTM_CNTG_AMT", "차익 매수2 위탁 체결 금액"),
        Field::Decimal("ARBT_SHNU_ONSL_CNTG_AMT", "차익 매수2 자기 체결 금액"),
        Field::Decimal("NABT_SELN_ENTM_CNTG_AMT", "비차익 매도 위탁 체결 금액"),
        Field::Decimal("NABT_SELN_ONSL_CNTG_AMT", "비차익 매도 자기 체결 금액"),
        Field::Decimal("NABT_SHNU_ENTM_CNTG_AMT", "비차익 매수2 위탁 체결 금액"),
        Field::Decimal("NABT_SHNU_ONSL_CNTG_AMT", "비차익 매수2 자기 체결 금액"),
        Field::Integer("ARBT_SMTN_SELN_VOL", "차익 합계 매도 거래량"),
        Field::Decimal("ARBT_SMTM_SELN_VOL_RATE", "차익 합계 매도 거래량 비율"),
        Field::Decimal("ARBT_SMTN_SELN_TR_PBMN", "차익 합계 매도 거래 대금"),
        Field::Decimal("ARBT_SMTM_SELN_TR_PBMN_RATE", "차익 합계 매도 거래대금 비율"),
        Field::Integer("ARBT_SMTN_SHNU_VOL", "차익 합계 매수2 거래량"),
        Field::Decimal("ARBT_SMTM_SHNU_VOL_RATE", "차익 합계 매수 거래량 비율"),
        Field::Decimal("ARBT_SMTN_SHNU_TR_PBMN", "차익 합계 매수2 거래 대금"),
        Field::Decimal("ARBT_SMTM_SHNU_TR_PBMN_RATE", "차익 합계 매수 거래대금 비율"),
        Field::Integer("ARBT_SMTN_NTBY_QTY", "차익 합계 순매수 수량"),
        Field::Decimal("ARBT_SMTM_NTBY_QTY_RATE", "차익 합계 순매수 수량 비율"),
        Field::Decimal("ARBT_SMTN_NTBY_TR_PBMN", "차익 합계 순매수 거래 대금"),
        Field::Decimal("ARBT_SMTM_NTBY_TR_PBMN_RATE", "차익 합계 순매수 거래대금 비율"),
        Field::Integer("NABT_SMTN_SELN_VOL", "비차익 합계 매도 거래량"),
        Field::Decimal("NABT_SMTM_SELN_VOL_RATE", "비차익 합계 매도 거래량 비율"),
        Field::Decimal("NABT_SMTN_SELN_TR_PBMN", "비차익 합계 매도 거래 대금"),
        Field::Decimal("NABT_SMTM_SELN_TR_PBMN_RATE", "비차익 합계 매도 거래대금 비율"),
        Field::Integer("NABT_SMTN_SHNU_VOL", "비차익 합계 매수2 거래량"),
        Field::Decimal("NABT_SMTM_SHNU_VOL_RATE", "비차익 합계 매수 거래량 비율"),
        Field::Decimal("NABT_SMTN_SHNU_TR_PBMN", "비차익 합계 매수2 거래 대금"),
        Field::Decimal("NABT_SMTM_SHNU_TR_PBMN_RATE", "비차익 합계 매수 거래대금 비율"),
        Field::Integer("NABT_SMTN_NTBY_QTY", "비차익 합계 순매수 수량"),
        Field::Decimal("NABT_SMTM_NTBY_QTY_RATE", "비차익 합계 순매수 수량 비율"),
        Field::Decimal("NABT_SMTN_NTBY_TR_PBMN", "비차익 합계 순매수 거래 대금"),
        Field::Decimal("NABT_SMTM_NTBY_TR_PBMN_RATE", "비차익 합계 순매수 거래대금 비"),
        Field::Integer("WHOL_ENTM_SELN_VOL", "전체 위탁 매도 거래량"),
        Field::Decimal("ENTM_SELN_VOL_RATE", "위탁 매도 거래량 비율"),
        Field::Decimal("WHOL_ENTM_SELN_TR_PBMN", "전체 위탁 매도 거래 대금"),
        Field::Decimal("ENTM_SELN_TR_PBMN_RATE", "위탁 매도 거래대금 비율"),
        Field::Integer("WHOL_ENTM_SHNU_VOL", "전체 위탁 매수2 거래량"),
        Field::Decimal("ENTM_SHNU_VOL_RATE", "위탁 매수 거래량 비율"),
        Field::Decimal("WHOL_ENTM_SHNU_TR_PBMN", "전체 위탁 매수2 거래 대금"),
        Field::Decimal("ENTM_SHNU_TR_PBMN_RATE", "위탁 매수 거래대금 비율"),
        Field::Integer("WHOL_ENTM_NTBY_QT", "전체 위탁 순매수 수량"),
        Field::Decimal("ENTM_NTBY_QTY_RAT", "위탁 순매수 수량 비율"),
        Field::Decimal("WHOL_ENTM_NTBY_TR_PBMN", "전체 위탁 순매수 거래 대금"),
        Field::Decimal("ENTM_NTBY_TR_PBMN_RATE", "위탁 순매수 금액 비율"),
        Field::Integer("WHOL_ONSL_SELN_VOL", "전체 자기 매도 거래량"),
        Field::Decimal("ONSL_SELN_VOL_RATE", "자기 매도 거래량 비율"),
        Field::Decimal("WHOL_ONSL_SELN_TR_PBMN", "전체 자기 매도 거래 대금"),
        Field::Decimal("ONSL_SELN_TR_PBMN_RATE", "자기 매도 거래대금 비율"),
        Field::Integer("WHOL_ONSL_SHNU_VOL", "전체 자기 매수2 거래량"),
        Field::Decimal("ONSL_SHNU_VOL_RATE", "자기 매수 거래량 비율"),
        Field::Decimal("WHOL_ONSL_SHNU_TR_PBMN", "전체 자기 매수2 거래 대금"),
        Field::Decimal("ONSL_SHNU_TR_PBMN_RATE", "자기 매수 거래대금 비율"),
        Field::Integer("WHOL_ONSL_NTBY_QTY", "전체 자기 순매수 수량"),
        Field::Decimal("ONSL_NTBY_QTY_RATE", "자기 순매수량 비율"),
        Field::Decimal("WHOL_ONSL_NTBY_TR_PBMN", "전체 자기 순매수 거래 대금"),
        Field::Decimal("ONSL_NTBY_TR_PBMN_RATE", "자기 순매수 대금 비율"),
        Field::Integer("TOTAL_SELN_QTY", "총매도수량"),
        Field::Decimal("WHOL_SELN_VOL_RATE", "전체 매도 거래량 비율"),
        Field::Decimal("TOTAL_SELN_TR_PBMN", "총 매도 거래 대금"),
        Field::Decimal("WHOL_SELN_TR_PBMN_RATE", "전체 매도 거래대금 비율"),
        Field::Integer("SHNU_CNTG_SMTN", "총매수수량"),
        Field::Decimal("WHOL_SHUN_VOL_RATE", "전체 매수 거래량 비율"),
        Field::Decimal("TOTAL_SHNU_TR_PBMN", "총 매수2 거래 대금"),
        Field::Decimal("WHOL_SHUN_TR_PBMN_RATE", "전체 매수 거래대금 비율"),
        Field::Integer("WHOL_NTBY_QTY", "전체 순매수 수량"),
        Field::Decimal("WHOL_SMTM_NTBY_QTY_RATE", "전체 합계 순매수 수량 비율"),
        Field::Decimal("WHOL_NTBY_TR_PBMN", "전체 순매수 거래 대금"),
        Field::Decimal("WHOL_NTBY_TR_PBMN_RATE", "전체 순매수 거래대금 비율"),
        Field::Integer("ARBT_ENTM_NTBY_QTY", "차익 위탁 순매수 수량"),
        Field::Decimal("ARBT_ENTM_NTBY_TR_PBMN", "차익 위탁 순매수 거래 대금"),
        Field::Integer("ARBT_ONSL_NTBY_QTY", "차익 자기 순매수 수량"),
        Field::Decimal("ARBT_ONSL_NTBY_TR_PBMN", "차익 자기 순매수 거래 대금"),
        Field::Integer("NABT_ENTM_NTBY_QTY", "비차익 위탁 순매수 수량"),
        Field::Decimal("NABT_ENTM_NTBY_TR_PBMN", "비차익 위탁 순매수 거래 대금"),
        Field::Integer("NABT_ONSL_NTBY_QTY", "비차익 자기 순매수 수량"),
        Field::Decimal("NABT_ONSL_NTBY_TR_PBMN", "비차익 자기 순매수 거래 대금"),
        Field::Integer("ACML_VOL", "누적 거래량"),
        Field::Decimal("ACML_TR_PBMN", "누적 거래 대금"),
    ],
    required: 88,
    layouts: &[],
    check: check_feed::<IndexProgramTrade>,
};

/// 국내지수 실시간프로그램매매 — live program trading of an index.
///
/// Official document: 실시간-028.
///
/// TR id: real `H0UPPGM0`, paper none. Subscribed by 업종구분코드 (sector code).
#[doc(alias = "H0UPPGM0")]
#[doc(alias = "실시간-028")]
#[doc(alias = "국내지수 실시간프로그램매매")]
#[non_exhaustive]
pub struct IndexProgramTrade {
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: SmolStr,
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 차익 매도 위탁 체결량 — arbitrage selling filled for clients (agency).
    pub arbt_seln_entm_cnqn: Option<i64>,
    /// 차익 매도 자기 체결량 — arbitrage selling filled, proprietary.
    pub arbt_seln_onsl_cnqn: Option<i64>,
    /// 차익 매수2 위탁 체결량 — arbitrage buying filled for clients (agency).
    pub arbt_shnu_entm_cnqn: Option<i64>,
    /// 차익 매수2 자기 체결량 — arbitrage buying filled, proprietary.
    pub arbt_shnu_onsl_cnqn: Option<i64>,
    /// 비차익 매도 위탁 체결량 — non-arbitrage selling filled for clients (agency).
    pub nabt_seln_entm_cnqn: Option<i64>,
    /// 비차익 매도 자기 체결량 — non-arbitrage selling filled, proprietary.
    pub nabt_seln_onsl_cnqn: Option<i64>,
    /// 비차익 매수2 위탁 체결량 — non-arbitrage buying filled for clients (agency).
    pub nabt_shnu_entm_cnqn: Option<i64>,
    /// 비차익 매수2 자기 체결량 — non-arbitrage buying filled, proprietary.
    pub nabt_shnu_onsl_cnqn: Option<i64>,
    /// 차익 매도 위탁 체결 금액 — arbitrage selling amount filled for clients (agency).
    pub arbt_seln_entm_cntg_amt: Option<Decimal>,
    /// 차익 매도 자기 체결 금액 — arbitrage selling amount filled, proprietary.
    pub arbt_seln_onsl_cntg_amt: Option<Decimal>,
    /// 차익 매수2 위탁 체결 금액 — arbitrage buying amount filled for clients (agency).
    pub arbt_shnu_entm_cntg_amt: Option<Decimal>,
    /// 차익 매수2 자기 체결 금액 — arbitrage buying amount filled, proprietary.
    pub arbt_shnu_onsl_cntg_amt: Option<Decimal>,
    /// 비차익 매도 위탁 체결 금액 — non-arbitrage selling amount filled for clients (agency).
    pub nabt_seln_entm_cntg_amt: Option<Decimal>,
    /// 비차익 매도 자기 체결 금액 — non-arbitrage selling amount filled, proprietary.
    pub nabt_seln_onsl_cntg_amt: Option<Decimal>,
    /// 비차익 매수2 위탁 체결 금액 — non-arbitrage buying amount filled for clients (agency).
    pub nabt_shnu_entm_cntg_amt: Option<Decimal>,
    /// 비차익 매수2 자기 체결 금액 — non-arbitrage buying amount filled, proprietary.
    pub nabt_shnu_onsl_cntg_amt: Option<Decimal>,
    /// 차익 합계 매도 거래량 — arbitrage total sell volume, shares.
    pub arbt_smtn_seln_vol: Option<i64>,
    /// 차익 합계 매도 거래량 비율 — arbitrage total sell volume ratio, %.
    pub arbt_smtm_seln_vol_rate: Option<Decimal>,
    /// 차익 합계 매도 거래 대금 — arbitrage total sold value.
    pub arbt_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 차익 합계 매도 거래대금 비율 — arbitrage total sold value ratio, %.
    pub arbt_smtm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 차익 합계 매수2 거래량 — arbitrage total buy volume, shares.
    pub arbt_smtn_shnu_vol: Option<i64>,
    /// 차익 합계 매수 거래량 비율 — arbitrage total buying volume ratio, %.
    pub arbt_smtm_shnu_vol_rate: Option<Decimal>,
    /// 차익 합계 매수2 거래 대금 — arbitrage total bought value.
    pub arbt_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 차익 합계 매수 거래대금 비율 — arbitrage total buying amount ratio, %.
    pub arbt_smtm_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 차익 합계 순매수 수량 — arbitrage total net bought quantity, shares.
    pub arbt_smtn_ntby_qty: Option<i64>,
    /// 차익 합계 순매수 수량 비율 — arbitrage total net bought quantity ratio, %.
    pub arbt_smtm_ntby_qty_rate: Option<Decimal>,
    /// 차익 합계 순매수 거래 대금 — arbitrage total net bought value.
    pub arbt_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 차익 합계 순매수 거래대금 비율 — arbitrage total net bought value ratio, %.
    pub arbt_smtm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 매도 거래량 — non-arbitrage total sell volume, shares.
    pub nabt_smtn_seln_vol: Option<i64>,
    /// 비차익 합계 매도 거래량 비율 — non-arbitrage total sell volume ratio, %.
    pub nabt_smtm_seln_vol_rate: Option<Decimal>,
    /// 비차익 합계 매도 거래 대금 — non-arbitrage total sold value.
    pub nabt_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 매도 거래대금 비율 — non-arbitrage total sold value ratio, %.
    pub nabt_smtm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 매수2 거래량 — non-arbitrage total buy volume, shares.
    pub nabt_smtn_shnu_vol: Option<i64>,
    /// 비차익 합계 매수 거래량 비율 — non-arbitrage total buying volume ratio, %.
    pub nabt_smtm_shnu_vol_rate: Option<Decimal>,
    /// 비차익 합계 매수2 거래 대금 — non-arbitrage total bought value.
    pub nabt_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 매수 거래대금 비율 — non-arbitrage total buying amount ratio, %.
    pub nabt_smtm_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 순매수 수량 — non-arbitrage total net bought quantity, shares.
    pub nabt_smtn_ntby_qty: Option<i64>,
    /// 비차익 합계 순매수 수량 비율 — non-arbitrage total net bought quantity ratio, %.
    pub nabt_smtm_ntby_qty_rate: Option<Decimal>,
    /// 비차익 합계 순매수 거래 대금 — non-arbitrage total net bought value.
    pub nabt_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 순매수 거래대금 비 — non-arbitrage total net bought value ratio, %.
    pub nabt_smtm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 전체 위탁 매도 거래량 — total agency program sell volume, shares.
    pub whol_entm_seln_vol: Option<i64>,
    /// 위탁 매도 거래량 비율 — agency selling volume ratio, %.
    pub entm_seln_vol_rate: Option<Decimal>,
    /// 전체 위탁 매도 거래 대금 — total agency program sold value.
    pub whol_entm_seln_tr_pbmn: Option<Decimal>,
    /// 위탁 매도 거래대금 비율 — agency selling amount ratio, %.
    pub entm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 전체 위탁 매수2 거래량 — total agency program buy volume, shares.
    pub whol_entm_shnu_vol: Option<i64>,
    /// 위탁 매수 거래량 비율 — agency buying volume ratio, %.
    pub entm_shnu_vol_rate: Option<Decimal>,
    /// 전체 위탁 매수2 거래 대금 — total agency program bought value.
    pub whol_entm_shnu_tr_pbmn: Option<Decimal>,
    /// 위탁 매수 거래대금 비율 — agency buying amount ratio, %.
    pub entm_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 전체 위탁 순매수 수량 — total agency net buying quantity.
    pub whol_entm_ntby_qt: Option<i64>,
    /// 위탁 순매수 수량 비율 — agency net buying quantity ratio, %.
    pub entm_ntby_qty_rat: Option<Decimal>,
    /// 전체 위탁 순매수 거래 대금 — total agency program net bought value.
    pub whol_entm_ntby_tr_pbmn: Option<Decimal>,
    /// 위탁 순매수 금액 비율 — agency net buying amount ratio, %.
    pub entm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 전체 자기 매도 거래량 — total proprietary program sell volume, shares.
    pub whol_onsl_seln_vol: Option<i64>,
    /// 자기 매도 거래량 비율 — proprietary selling volume ratio, %.
    pub onsl_seln_vol_rate: Option<Decimal>,
    /// 전체 자기 매도 거래 대금 — total proprietary program sold value.
    pub whol_onsl_seln_tr_pbmn: Option<Decimal>,
    /// 자기 매도 거래대금 비율 — proprietary selling amount ratio, %.
    pub onsl_seln_tr_pbmn_rate: Option<Decimal>,
    /// 전체 자기 매수2 거래량 — total proprietary program buy volume, shares.
    pub whol_onsl_shnu_vol: Option<i64>,
    /// 자기 매수 거래량 비율 — proprietary buying volume ratio, %.
    pub onsl_shnu_vol_rate: Option<Decimal>,
    /// 전체 자기 매수2 거래 대금 — total proprietary program bought value.
    pub whol_onsl_shnu_tr_pbmn: Option<Decimal>,
    /// 자기 매수 거래대금 비율 — proprietary buying amount ratio, %.
    pub onsl_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 전체 자기 순매수 수량 — total proprietary program net bought quantity, shares.
    pub whol_onsl_ntby_qty: Option<i64>,
    /// 자기 순매수량 비율 — proprietary net buying quantity ratio, %.
    pub onsl_ntby_qty_rate: Option<Decimal>,
    /// 전체 자기 순매수 거래 대금 — total proprietary program net bought value.
    pub whol_onsl_ntby_tr_pbmn: Option<Decimal>,
    /// 자기 순매수 대금 비율 — proprietary net buying amount ratio, %.
    pub onsl_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 총매도수량 — total sell quantity, shares.
    pub total_seln_qty: Option<i64>,
    /// 전체 매도 거래량 비율 — total program sell volume ratio, %.
    pub whol_seln_vol_rate: Option<Decimal>,
    /// 총 매도 거래 대금 — total selling amount.
    pub total_seln_tr_pbmn: Option<Decimal>,
    /// 전체 매도 거래대금 비율 — total program sold value ratio, %.
    pub whol_seln_tr_pbmn_rate: Option<Decimal>,
    /// 총매수수량 — total buy-side filled quantity.
    pub shnu_cntg_smtn: Option<i64>,
    /// 전체 매수 거래량 비율 — total program buy volume ratio, %.
    pub whol_shun_vol_rate: Option<Decimal>,
    /// 총 매수2 거래 대금 — total buying amount.
    pub total_shnu_tr_pbmn: Option<Decimal>,
    /// 전체 매수 거래대금 비율 — total program bought value ratio, %.
    pub whol_shun_tr_pbmn_rate: Option<Decimal>,
    /// 전체 순매수 수량 — total net buying quantity.
    pub whol_ntby_qty: Option<i64>,
    /// 전체 합계 순매수 수량 비율 — total net buying quantity ratio, %.
    pub whol_smtm_ntby_qty_rate: Option<Decimal>,
    /// 전체 순매수 거래 대금 — total net buying amount.
    pub whol_ntby_tr_pbmn: Option<Decimal>,
    /// 전체 순매수 거래대금 비율 — total program net bought value ratio, %.
    pub whol_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 차익 위탁 순매수 수량 — arbitrage agency net bought quantity, shares.
    pub arbt_entm_ntby_qty: Option<i64>,
    /// 차익 위탁 순매수 거래 대금 — arbitrage agency net bought value.
    pub arbt_entm_ntby_tr_pbmn: Option<Decimal>,
    /// 차익 자기 순매수 수량 — arbitrage proprietary net bought quantity, shares.
    pub arbt_onsl_ntby_qty: Option<i64>,
    /// 차익 자기 순매수 거래 대금 — arbitrage proprietary net bought value.
    pub arbt_onsl_ntby_tr_pbmn: Option<Decimal>,
    /// 비차익 위탁 순매수 수량 — non-arbitrage agency net bought quantity, shares.
    pub nabt_entm_ntby_qty: Option<i64>,
    /// 비차익 위탁 순매수 거래 대금 — non-arbitrage agency net bought value.
    pub nabt_entm_ntby_tr_pbmn: Option<Decimal>,
    /// 비차익 자기 순매수 수량 — non-arbitrage proprietary net bought quantity, shares.
    pub nabt_onsl_ntby_qty: Option<i64>,
    /// 비차익 자기 순매수 거래 대금 — non-arbitrage proprietary net bought value.
    pub nabt_onsl_ntby_tr_pbmn: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
}

impl Feed for IndexProgramTrade {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            bstp_cls_code: record.text(),
            bsop_hour: record.time(),
            arbt_seln_entm_cnqn: record.integer(),
            arbt_seln_onsl_cnqn: record.integer(),
            arbt_shnu_entm_cnqn: record.integer(),
            arbt_shnu_onsl_cnqn: record.integer(),
            nabt_seln_entm_cnqn: record.integer(),
            nabt_seln_onsl_cnqn: record.integer(),
            nabt_shnu_entm_cnqn: record.integer(),
            nabt_shnu_onsl_cnqn: record.integer(),
            arbt_seln_entm_cntg_amt: record.decimal(),
            arbt_seln_onsl_cntg_amt: record.decimal(),
            arbt_shnu_entm_cntg_amt: record.decimal(),
            arbt_shnu_onsl_cntg_amt: record.decimal(),
            nabt_seln_entm_cntg_amt: record.decimal(),
            nabt_seln_onsl_cntg_amt: record.decimal(),
            nabt_shnu_entm_cntg_amt: record.decimal(),
            nabt_shnu_onsl_cntg_amt: record.decimal(),
            arbt_smtn_seln_vol: record.integer(),
            arbt_smtm_seln_vol_rate: record.decimal(),
            arbt_smtn_seln_tr_pbmn: record.decimal(),
            arbt_smtm_seln_tr_pbmn_rate: record.decimal(),
            arbt_smtn_shnu_vol: record.integer(),
            arbt_smtm_shnu_vol_rate: record.decimal(),
            arbt_smtn_shnu_tr_pbmn: record.decimal(),
            arbt_smtm_shnu_tr_pbmn_rate: record.decimal(),
            arbt_smtn_ntby_qty: record.integer(),
            arbt_smtm_ntby_qty_rate: record.decimal(),
            arbt_smtn_ntby_tr_pbmn: record.decimal(),
            arbt_smtm_ntby_tr_pbmn_rate: record.decimal(),
            nabt_smtn_seln_vol: record.integer(),
            nabt_smtm_seln_vol_rate: record.decimal(),
            nabt_smtn_seln_tr_pbmn: record.decimal(),
            nabt_smtm_seln_tr_pbmn_rate: record.decimal(),
            nabt_smtn_shnu_vol: record.integer(),
            nabt_smtm_shnu_vol_rate: record.decimal(),
            nabt_smtn_shnu_tr_pbmn: record.decimal(),
            nabt_smtm_shnu_tr_pbmn_rate: record.decimal(),
            nabt_smtn_ntby_qty: record.integer(),
            nabt_smtm_ntby_qty_rate: record.decimal(),
            nabt_smtn_ntby_tr_pbmn: record.decimal(),
            nabt_smtm_ntby_tr_pbmn_rate: record.decimal(),
            whol_entm_seln_vol: record.integer(),
            entm_seln_vol_rate: record.decimal(),
            whol_entm_seln_tr_pbmn: record.decimal(),
            entm_seln_tr_pbmn_rate: record.decimal(),
            whol_entm_shnu_vol: record.integer(),
            entm_shnu_vol_rate: record.decimal(),
            whol_entm_shnu_tr_pbmn: record.decimal(),
            entm_shnu_tr_pbmn_rate: record.decimal(),
            whol_entm_ntby_qt: record.integer(),
            entm_ntby_qty_rat: record.decimal(),
            whol_entm_ntby_tr_pbmn: record.decimal(),
            entm_ntby_tr_pbmn_rate: record.decimal(),
            whol_onsl_seln_vol: record.integer(),
            onsl_seln_vol_rate: record.decimal(),
            whol_onsl_seln_tr_pbmn: record.decimal(),
            onsl_seln_tr_pbmn_rate: record.decimal(),
            whol_onsl_shnu_vol: record.integer(),
            onsl_shnu_vol_rate: record.decimal(),
            whol_onsl_shnu_tr_pbmn: record.decimal(),
            onsl_shnu_tr_pbmn_rate: record.decimal(),
            whol_onsl_ntby_qty: record.integer(),
            onsl_ntby_qty_rate: record.decimal(),
            whol_onsl_ntby_tr_pbmn: record.decimal(),
            onsl_ntby_tr_pbmn_rate: record.decimal(),
            total_seln_qty: record.integer(),
            whol_seln_vol_rate: record.decimal(),
            total_seln_tr_pbmn: record.decimal(),
            whol_seln_tr_pbmn_rate: record.decimal(),
            shnu_cntg_smtn: record.integer(),
            whol_shun_vol_rate: record.decimal(),
            total_shnu_tr_pbmn: record.decimal(),
            whol_shun_tr_pbmn_rate: record.decimal(),
            whol_ntby_qty: record.integer(),
            whol_smtm_ntby_qty_rate: record.decimal(),
            whol_ntby_tr_pbmn: record.decimal(),
            whol_ntby_tr_pbmn_rate: record.decimal(),
            arbt_entm_ntby_qty: record.integer(),
            arbt_entm_ntby_tr_pbmn: record.decimal(),
            arbt_onsl_ntby_qty: record.integer(),
            arbt_onsl_ntby_tr_pbmn: record.decimal(),
            nabt_entm_ntby_qty: record.integer(),
            nabt_entm_ntby_tr_pbmn: record.decimal(),
            nabt_onsl_ntby_qty: record.integer(),
            nabt_onsl_ntby_tr_pbmn: record.decimal(),
            acml_vol: record.integer(),
            acml_tr_pbmn: record.decimal(),
        }
    }
}

impl fmt::Debug for IndexProgramTrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndexProgramTrade")
            .texts(&[&self.bstp_cls_code])
            .integers(&[
                self.arbt_seln_entm_cnqn,
                self.arbt_seln_onsl_cnqn,
                self.arbt_shnu_entm_cnqn,
                self.arbt_shnu_onsl_cnqn,
                self.nabt_seln_entm_cnqn,
                self.nabt_seln_onsl_cnqn,
                self.nabt_shnu_entm_cnqn,
                self.nabt_shnu_onsl_cnqn,
                self.arbt_smtn_seln_vol,
                self.arbt_smtn_shnu_vol,
                self.arbt_smtn_ntby_qty,
                self.nabt_smtn_seln_vol,
                self.nabt_smtn_shnu_vol,
                self.nabt_smtn_ntby_qty,
                self.whol_entm_seln_vol,
                self.whol_entm_shnu_vol,
                self.whol_entm_ntby_qt,
                self.whol_onsl_seln_vol,
                self.whol_onsl_shnu_vol,
                self.whol_onsl_ntby_qty,
                self.total_seln_qty,
                self.shnu_cntg_smtn,
                self.whol_ntby_qty,
                self.arbt_entm_ntby_qty,
                self.arbt_onsl_ntby_qty,
                self.nabt_entm_ntby_qty,
                self.nabt_onsl_ntby_qty,
                self.acml_vol,
            ])
            .decimals(&[
                self.arbt_seln_entm_cntg_amt,
                self.arbt_seln_onsl_cntg_amt,
                self.arbt_shnu_entm_cntg_amt,
                self.arbt_shnu_onsl_cntg_amt,
                self.nabt_seln_entm_cntg_amt,
                self.nabt_seln_onsl_cntg_amt,
                self.nabt_shnu_entm_cntg_amt,
                self.nabt_shnu_onsl_cntg_amt,
                self.arbt_smtm_seln_vol_rate,
                self.arbt_smtn_seln_tr_pbmn,
                self.arbt_smtm_seln_tr_pbmn_rate,
                self.arbt_smtm_shnu_vol_rate,
                self.arbt_smtn_shnu_tr_pbmn,
                self.arbt_smtm_shnu_tr_pbmn_rate,
                self.arbt_smtm_ntby_qty_rate,
                self.arbt_smtn_ntby_tr_pbmn,
                self.arbt_smtm_ntby_tr_pbmn_rate,
                self.nabt_smtm_seln_vol_rate,
                self.nabt_smtn_seln_tr_pbmn,
                self.nabt_smtm_seln_tr_pbmn_rate,
                self.nabt_smtm_shnu_vol_rate,
                self.nabt_smtn_shnu_tr_pbmn,
                self.nabt_smtm_shnu_tr_pbmn_rate,
                self.nabt_smtm_ntby_qty_rate,
                self.nabt_smtn_ntby_tr_pbmn,
                self.nabt_smtm_ntby_tr_pbmn_rate,
                self.entm_seln_vol_rate,
                self.whol_entm_seln_tr_pbmn,
                self.entm_seln_tr_pbmn_rate,
                self.entm_shnu_vol_rate,
                self.whol_entm_shnu_tr_pbmn,
                self.entm_shnu_tr_pbmn_rate,
                self.entm_ntby_qty_rat,
                self.whol_entm_ntby_tr_pbmn,
                self.entm_ntby_tr_pbmn_rate,
                self.onsl_seln_vol_rate,
                self.whol_onsl_seln_tr_pbmn,
                self.onsl_seln_tr_pbmn_rate,
                self.onsl_shnu_vol_rate,
                self.whol_onsl_shnu_tr_pbmn,
                self.onsl_shnu_tr_pbmn_rate,
                self.onsl_ntby_qty_rate,
                self.whol_onsl_ntby_tr_pbmn,
                self.onsl_ntby_tr_pbmn_rate,
                self.whol_seln_vol_rate,
                self.total_seln_tr_pbmn,
                self.whol_seln_tr_pbmn_rate,
                self.whol_shun_vol_rate,
                self.total_shnu_tr_pbmn,
                self.whol_shun_tr_pbmn_rate,
                self.whol_smtm_ntby_qty_rate,
                self.whol_ntby_tr_pbmn,
                self.whol_ntby_tr_pbmn_rate,
                self.arbt_entm_ntby_tr_pbmn,
                self.arbt_onsl_ntby_tr_pbmn,
                self.nabt_entm_ntby_tr_pbmn,
                self.nabt_onsl_ntby_tr_pbmn,
                self.acml_tr_pbmn,
            ])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
