//! 프로그램매매 종합현황(일별) (국내주식-115).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.comp_program_trade_daily",
    title: "프로그램매매 종합현황(일별)",
    doc_no: "국내주식-115",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/comp-program-trade-daily",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPPG04600001", paper: None, old: &["FHPPG04600000"] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", 2, Some("J")),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("K")),
        Param::Required("FID_INPUT_DATE_1", "검색시작일", 10, None),
        Param::Required("FID_INPUT_DATE_2", "검색종료일", 10, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("nabt_entm_seln_tr_pbmn", "비차익 위탁 매도 거래 대금"),
                Field::Integer("nabt_onsl_seln_vol", "비차익 자기 매도 거래량"),
                Field::Decimal("whol_onsl_seln_tr_pbmn", "전체 자기 매도 거래 대금"),
                Field::Integer("arbt_smtn_shnu_vol", "차익 합계 매수2 거래량"),
                Field::Decimal("nabt_smtn_shnu_tr_pbmn", "비차익 합계 매수2 거래 대금"),
                Field::Integer("arbt_entm_ntby_qty", "차익 위탁 순매수 수량"),
                Field::Decimal("nabt_entm_ntby_tr_pbmn", "비차익 위탁 순매수 거래 대금"),
                Field::Integer("arbt_entm_seln_vol", "차익 위탁 매도 거래량"),
                Field::Decimal("nabt_entm_seln_vol_rate", "비차익 위탁 매도 거래량 비율"),
                Field::Decimal("nabt_onsl_seln_vol_rate", "비차익 자기 매도 거래량 비율"),
                Field::Decimal("whol_onsl_seln_tr_pbmn_rate", "전체 자기 매도 거래 대금 비율"),
                Field::Decimal("arbt_smtm_shun_vol_rate", "차익 합계 매수 거래량 비율"),
                Field::Decimal("nabt_smtm_shun_tr_pbmn_rate", "비차익 합계 매수 거래대금 비율"),
                Field::Decimal("arbt_entm_ntby_qty_rate", "차익 위탁 순매수 수량 비율"),
                Field::Decimal("nabt_entm_ntby_tr_pbmn_rate", "비차익 위탁 순매수 거래 대금"),
                Field::Decimal("arbt_entm_seln_vol_rate", "차익 위탁 매도 거래량 비율"),
                Field::Decimal("nabt_entm_seln_tr_pbmn_rate", "비차익 위탁 매도 거래 대금 비"),
                Field::Decimal("nabt_onsl_seln_tr_pbmn", "비차익 자기 매도 거래 대금"),
                Field::Integer("whol_smtn_seln_vol", "전체 합계 매도 거래량"),
                Field::Decimal("arbt_smtn_shnu_tr_pbmn", "차익 합계 매수2 거래 대금"),
                Field::Integer("whol_entm_shnu_vol", "전체 위탁 매수2 거래량"),
                Field::Decimal("arbt_entm_ntby_tr_pbmn", "차익 위탁 순매수 거래 대금"),
                Field::Integer("nabt_onsl_ntby_qty", "비차익 자기 순매수 수량"),
                Field::Decimal("arbt_entm_seln_tr_pbmn", "차익 위탁 매도 거래 대금"),
                Field::Decimal("nabt_onsl_seln_tr_pbmn_rate", "비차익 자기 매도 거래 대금 비"),
                Field::Decimal("whol_seln_vol_rate", "전체 매도 거래량 비율"),
                Field::Decimal("arbt_smtm_shun_tr_pbmn_rate", "차익 합계 매수 거래대금 비율"),
                Field::Decimal("whol_entm_shnu_vol_rate", "전체 위탁 매수 거래량 비율"),
                Field::Decimal("arbt_entm_ntby_tr_pbmn_rate", "차익 위탁 순매수 거래 대금 비"),
                Field::Decimal("nabt_onsl_ntby_qty_rate", "비차익 자기 순매수 수량 비율"),
                Field::Decimal("arbt_entm_seln_tr_pbmn_rate", "차익 위탁 매도 거래 대금 비율"),
                Field::Integer("nabt_smtn_seln_vol", "비차익 합계 매도 거래량"),
                Field::Decimal("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금"),
                Field::Integer("nabt_entm_shnu_vol", "비차익 위탁 매수2 거래량"),
                Field::Decimal("whol_entm_shnu_tr_pbmn", "전체 위탁 매수2 거래 대금"),
                Field::Integer("arbt_onsl_ntby_qty", "차익 자기 순매수 수량"),
                Field::Decimal("nabt_onsl_ntby_tr_pbmn", "비차익 자기 순매수 거래 대금"),
                Field::Decimal("arbt_onsl_seln_tr_pbmn", "차익 자기 매도 거래 대금"),
                Field::Decimal("nabt_smtm_seln_vol_rate", "비차익 합계 매도 거래량 비율"),
                Field::Decimal("whol_seln_tr_pbmn_rate", "전체 매도 거래대금 비율"),
                Field::Decimal("nabt_entm_shnu_vol_rate", "비차익 위탁 매수 거래량 비율"),
                Field::Decimal("whol_entm_shnu_tr_pbmn_rate", "전체 위탁 매수 거래 대금 비율"),
                Field::Decimal("arbt_onsl_ntby_qty_rate", "차익 자기 순매수 수량 비율"),
                Field::Decimal("nabt_onsl_ntby_tr_pbmn_rate", "비차익 자기 순매수 거래 대금"),
                Field::Decimal("arbt_onsl_seln_tr_pbmn_rate", "차익 자기 매도 거래 대금 비율"),
                Field::Decimal("nabt_smtn_seln_tr_pbmn", "비차익 합계 매도 거래 대금"),
                Field::Integer("arbt_entm_shnu_vol", "차익 위탁 매수2 거래량"),
                Field::Decimal("nabt_entm_shnu_tr_pbmn", "비차익 위탁 매수2 거래 대금"),
                Field::Integer("whol_onsl_shnu_vol", "전체 자기 매수2 거래량"),
                Field::Decimal("arbt_onsl_ntby_tr_pbmn", "차익 자기 순매수 거래 대금"),
                Field::Integer("nabt_smtn_ntby_qty", "비차익 합계 순매수 수량"),
                Field::Integer("arbt_onsl_seln_vol", "차익 자기 매도 거래량"),
                Field::Decimal("nabt_smtm_seln_tr_pbmn_rate", "비차익 합계 매도 거래대금 비율"),
                Field::Decimal("arbt_entm_shnu_vol_rate", "차익 위탁 매수 거래량 비율"),
                Field::Decimal("nabt_entm_shnu_tr_pbmn_rate", "비차익 위탁 매수 거래 대금 비"),
                Field::Decimal("whol_onsl_shnu_tr_pbmn", "전체 자기 매수2 거래 대금"),
                Field::Decimal("arbt_onsl_ntby_tr_pbmn_rate", "차익 자기 순매수 거래 대금 비"),
                Field::Decimal("nabt_smtm_ntby_qty_rate", "비차익 합계 순매수 수량 비율"),
                Field::Decimal("arbt_onsl_seln_vol_rate", "차익 자기 매도 거래량 비율"),
                Field::Integer("whol_entm_seln_vol", "전체 위탁 매도 거래량"),
                Field::Decimal("arbt_entm_shnu_tr_pbmn", "차익 위탁 매수2 거래 대금"),
                Field::Integer("nabt_onsl_shnu_vol", "비차익 자기 매수2 거래량"),
                Field::Decimal("whol_onsl_shnu_tr_pbmn_rate", "전체 자기 매수 거래 대금 비율"),
                Field::Integer("arbt_smtn_ntby_qty", "차익 합계 순매수 수량"),
                Field::Decimal("nabt_smtn_ntby_tr_pbmn", "비차익 합계 순매수 거래 대금"),
                Field::Integer("arbt_smtn_seln_vol", "차익 합계 매도 거래량"),
                Field::Decimal("whol_entm_seln_tr_pbmn", "전체 위탁 매도 거래 대금"),
                Field::Decimal("arbt_entm_shnu_tr_pbmn_rate", "차익 위탁 매수 거래 대금 비율"),
                Field::Decimal("nabt_onsl_shnu_vol_rate", "비차익 자기 매수 거래량 비율"),
                Field::Decimal("whol_onsl_shnu_vol_rate", "전체 자기 매수 거래량 비율"),
                Field::Decimal("arbt_smtm_ntby_qty_rate", "차익 합계 순매수 수량 비율"),
                Field::Decimal("nabt_smtm_ntby_tr_pbmn_rate", "비차익 합계 순매수 거래대금 비"),
                Field::Decimal("arbt_smtm_seln_vol_rate", "차익 합계 매도 거래량 비율"),
                Field::Decimal("whol_entm_seln_vol_rate", "전체 위탁 매도 거래량 비율"),
                Field::Integer("arbt_onsl_shnu_vol", "차익 자기 매수2 거래량"),
                Field::Decimal("nabt_onsl_shnu_tr_pbmn", "비차익 자기 매수2 거래 대금"),
                Field::Integer("whol_smtn_shnu_vol", "전체 합계 매수2 거래량"),
                Field::Decimal("arbt_smtn_ntby_tr_pbmn", "차익 합계 순매수 거래 대금"),
                Field::Integer("whol_entm_ntby_qty", "전체 위탁 순매수 수량"),
                Field::Decimal("arbt_smtn_seln_tr_pbmn", "차익 합계 매도 거래 대금"),
                Field::Decimal("whol_entm_seln_tr_pbmn_rate", "전체 위탁 매도 거래 대금 비율"),
                Field::Decimal("arbt_onsl_shnu_vol_rate", "차익 자기 매수 거래량 비율"),
                Field::Decimal("nabt_onsl_shnu_tr_pbmn_rate", "비차익 자기 매수 거래 대금 비"),
                Field::Decimal("whol_shun_vol_rate", "전체 매수 거래량 비율"),
                Field::Decimal("arbt_smtm_ntby_tr_pbmn_rate", "차익 합계 순매수 거래대금 비율"),
                Field::Decimal("whol_entm_ntby_qty_rate", "전체 위탁 순매수 수량 비율"),
                Field::Decimal("arbt_smtm_seln_tr_pbmn_rate", "차익 합계 매도 거래대금 비율"),
                Field::Integer("whol_onsl_seln_vol", "전체 자기 매도 거래량"),
                Field::Decimal("arbt_onsl_shnu_tr_pbmn", "차익 자기 매수2 거래 대금"),
                Field::Integer("nabt_smtn_shnu_vol", "비차익 합계 매수2 거래량"),
                Field::Decimal("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금"),
                Field::Integer("nabt_entm_ntby_qty", "비차익 위탁 순매수 수량"),
                Field::Decimal("whol_entm_ntby_tr_pbmn", "전체 위탁 순매수 거래 대금"),
                Field::Integer("nabt_entm_seln_vol", "비차익 위탁 매도 거래량"),
                Field::Decimal("whol_onsl_seln_vol_rate", "전체 자기 매도 거래량 비율"),
                Field::Decimal("arbt_onsl_shnu_tr_pbmn_rate", "차익 자기 매수 거래 대금 비율"),
                Field::Decimal("nabt_smtm_shun_vol_rate", "비차익 합계 매수 거래량 비율"),
                Field::Decimal("whol_shun_tr_pbmn_rate", "전체 매수 거래대금 비율"),
                Field::Decimal("nabt_entm_ntby_qty_rate", "비차익 위탁 순매수 수량 비율"),
                Field::Decimal("whol_entm_ntby_tr_pbmn_rate", "전체 위탁 순매수 거래 대금 비율"),
                Field::Decimal("whol_onsl_ntby_qty", "전체 자기 순매수 수량"),
                Field::Decimal("whol_onsl_ntby_qty_rate", "전체 자기 순매수 수량 비율"),
                Field::Decimal("whol_onsl_ntby_tr_pbmn", "전체 자기 순매수 거래 대금"),
                Field::Decimal("whol_onsl_ntby_tr_pbmn_rate", "전체 자기 순매수 거래 대금 비율"),
                Field::Decimal("whol_smtn_ntby_qty", "전체 합계 순매수 수량"),
                Field::Decimal("whol_ntby_qty_rate", "합계 순매수비율"),
                Field::Decimal("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금"),
                Field::Decimal("whol_ntby_tr_pbmn_rate", "전체 순매수 거래대금 비율"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
            ],
        ),
    ],
    check: check::<CompProgramTradeDailyResponse>,
};

/// 프로그램매매 종합현황(일별) — program trading of a market by day: `GET /uapi/domestic-stock/v1/quotations/comp-program-trade-daily`.
///
/// Official document: 국내주식-115.
///
/// TR id: real `FHPPG04600001`, paper none.
#[doc(alias = "FHPPG04600001")]
#[doc(alias = "국내주식-115")]
#[doc(alias = "프로그램매매 종합현황(일별)")]
#[derive(Debug, Clone)]
pub struct CompProgramTradeDaily {
    params: Params,
}

impl CompProgramTradeDaily {
    /// Required: `fid_input_date_1` 검색시작일 (search start date).
    pub fn new(fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }

    /// 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — market class code. Default `K`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCode>>) -> Self {
        self.params.set_code("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// 검색종료일 — search end date. Default: empty.
    #[must_use]
    pub fn fid_input_date_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DATE_2", value.into());
        self
    }
}

impl Endpoint for CompProgramTradeDaily {
    type Response = CompProgramTradeDailyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CompProgramTradeDaily {}

/// The reply to [`CompProgramTradeDaily`].
#[non_exhaustive]
pub struct CompProgramTradeDailyResponse {
    /// 응답상세.
    pub output: Vec<CompProgramTradeDailyOutput>,
}

impl fmt::Debug for CompProgramTradeDailyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompProgramTradeDailyResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for CompProgramTradeDailyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct CompProgramTradeDailyOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 비차익 위탁 매도 거래 대금 — non-arbitrage agency sold value.
    pub nabt_entm_seln_tr_pbmn: Option<Decimal>,
    /// 비차익 자기 매도 거래량 — non-arbitrage proprietary sell volume, shares.
    pub nabt_onsl_seln_vol: Option<i64>,
    /// 전체 자기 매도 거래 대금 — total proprietary program sold value.
    pub whol_onsl_seln_tr_pbmn: Option<Decimal>,
    /// 차익 합계 매수2 거래량 — arbitrage total buy volume, shares.
    pub arbt_smtn_shnu_vol: Option<i64>,
    /// 비차익 합계 매수2 거래 대금 — non-arbitrage total bought value.
    pub nabt_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 차익 위탁 순매수 수량 — arbitrage agency net bought quantity, shares.
    pub arbt_entm_ntby_qty: Option<i64>,
    /// 비차익 위탁 순매수 거래 대금 — non-arbitrage agency net bought value.
    pub nabt_entm_ntby_tr_pbmn: Option<Decimal>,
    /// 차익 위탁 매도 거래량 — arbitrage agency sell volume, shares.
    pub arbt_entm_seln_vol: Option<i64>,
    /// 비차익 위탁 매도 거래량 비율 — non-arbitrage agency sell volume ratio, %.
    pub nabt_entm_seln_vol_rate: Option<Decimal>,
    /// 비차익 자기 매도 거래량 비율 — non-arbitrage proprietary sell volume ratio, %.
    pub nabt_onsl_seln_vol_rate: Option<Decimal>,
    /// 전체 자기 매도 거래 대금 비율 — total proprietary program sold value ratio, %.
    pub whol_onsl_seln_tr_pbmn_rate: Option<Decimal>,
    /// 차익 합계 매수 거래량 비율 — arbitrage total buy volume ratio, %.
    pub arbt_smtm_shun_vol_rate: Option<Decimal>,
    /// 비차익 합계 매수 거래대금 비율 — non-arbitrage total bought value ratio, %.
    pub nabt_smtm_shun_tr_pbmn_rate: Option<Decimal>,
    /// 차익 위탁 순매수 수량 비율 — arbitrage agency net bought quantity ratio, %.
    pub arbt_entm_ntby_qty_rate: Option<Decimal>,
    /// 비차익 위탁 순매수 거래 대금 — non-arbitrage agency net bought value ratio, %.
    pub nabt_entm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 차익 위탁 매도 거래량 비율 — arbitrage agency sell volume ratio, %.
    pub arbt_entm_seln_vol_rate: Option<Decimal>,
    /// 비차익 위탁 매도 거래 대금 비 — non-arbitrage agency sold value ratio, %.
    pub nabt_entm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 자기 매도 거래 대금 — non-arbitrage proprietary sold value.
    pub nabt_onsl_seln_tr_pbmn: Option<Decimal>,
    /// 전체 합계 매도 거래량 — total program sell volume, shares.
    pub whol_smtn_seln_vol: Option<i64>,
    /// 차익 합계 매수2 거래 대금 — arbitrage total bought value.
    pub arbt_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 전체 위탁 매수2 거래량 — total agency program buy volume, shares.
    pub whol_entm_shnu_vol: Option<i64>,
    /// 차익 위탁 순매수 거래 대금 — arbitrage agency net bought value.
    pub arbt_entm_ntby_tr_pbmn: Option<Decimal>,
    /// 비차익 자기 순매수 수량 — non-arbitrage proprietary net bought quantity, shares.
    pub nabt_onsl_ntby_qty: Option<i64>,
    /// 차익 위탁 매도 거래 대금 — arbitrage agency sold value.
    pub arbt_entm_seln_tr_pbmn: Option<Decimal>,
    /// 비차익 자기 매도 거래 대금 비 — non-arbitrage proprietary sold value ratio, %.
    pub nabt_onsl_seln_tr_pbmn_rate: Option<Decimal>,
    /// 전체 매도 거래량 비율 — total program sell volume ratio, %.
    pub whol_seln_vol_rate: Option<Decimal>,
    /// 차익 합계 매수 거래대금 비율 — arbitrage total bought value ratio, %.
    pub arbt_smtm_shun_tr_pbmn_rate: Option<Decimal>,
    /// 전체 위탁 매수 거래량 비율 — total agency program buy volume ratio, %.
    pub whol_entm_shnu_vol_rate: Option<Decimal>,
    /// 차익 위탁 순매수 거래 대금 비 — arbitrage agency net bought value ratio, %.
    pub arbt_entm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 자기 순매수 수량 비율 — non-arbitrage proprietary net bought quantity ratio, %.
    pub nabt_onsl_ntby_qty_rate: Option<Decimal>,
    /// 차익 위탁 매도 거래 대금 비율 — arbitrage agency sold value ratio, %.
    pub arbt_entm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 매도 거래량 — non-arbitrage total sell volume, shares.
    pub nabt_smtn_seln_vol: Option<i64>,
    /// 전체 합계 매도 거래 대금 — total program sold value.
    pub whol_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 비차익 위탁 매수2 거래량 — non-arbitrage agency buy volume, shares.
    pub nabt_entm_shnu_vol: Option<i64>,
    /// 전체 위탁 매수2 거래 대금 — total agency program bought value.
    pub whol_entm_shnu_tr_pbmn: Option<Decimal>,
    /// 차익 자기 순매수 수량 — arbitrage proprietary net bought quantity, shares.
    pub arbt_onsl_ntby_qty: Option<i64>,
    /// 비차익 자기 순매수 거래 대금 — non-arbitrage proprietary net bought value.
    pub nabt_onsl_ntby_tr_pbmn: Option<Decimal>,
    /// 차익 자기 매도 거래 대금 — arbitrage proprietary sold value.
    pub arbt_onsl_seln_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 매도 거래량 비율 — non-arbitrage total sell volume ratio, %.
    pub nabt_smtm_seln_vol_rate: Option<Decimal>,
    /// 전체 매도 거래대금 비율 — total program sold value ratio, %.
    pub whol_seln_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 위탁 매수 거래량 비율 — non-arbitrage agency buy volume ratio, %.
    pub nabt_entm_shnu_vol_rate: Option<Decimal>,
    /// 전체 위탁 매수 거래 대금 비율 — total agency program bought value ratio, %.
    pub whol_entm_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 차익 자기 순매수 수량 비율 — arbitrage proprietary net bought quantity ratio, %.
    pub arbt_onsl_ntby_qty_rate: Option<Decimal>,
    /// 비차익 자기 순매수 거래 대금 — non-arbitrage proprietary net bought value ratio, %.
    pub nabt_onsl_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 차익 자기 매도 거래 대금 비율 — arbitrage proprietary sold value ratio, %.
    pub arbt_onsl_seln_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 매도 거래 대금 — non-arbitrage total sold value.
    pub nabt_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 차익 위탁 매수2 거래량 — arbitrage agency buy volume, shares.
    pub arbt_entm_shnu_vol: Option<i64>,
    /// 비차익 위탁 매수2 거래 대금 — non-arbitrage agency bought value.
    pub nabt_entm_shnu_tr_pbmn: Option<Decimal>,
    /// 전체 자기 매수2 거래량 — total proprietary program buy volume, shares.
    pub whol_onsl_shnu_vol: Option<i64>,
    /// 차익 자기 순매수 거래 대금 — arbitrage proprietary net bought value.
    pub arbt_onsl_ntby_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 순매수 수량 — non-arbitrage total net bought quantity, shares.
    pub nabt_smtn_ntby_qty: Option<i64>,
    /// 차익 자기 매도 거래량 — arbitrage proprietary sell volume, shares.
    pub arbt_onsl_seln_vol: Option<i64>,
    /// 비차익 합계 매도 거래대금 비율 — non-arbitrage total sold value ratio, %.
    pub nabt_smtm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 차익 위탁 매수 거래량 비율 — arbitrage agency buy volume ratio, %.
    pub arbt_entm_shnu_vol_rate: Option<Decimal>,
    /// 비차익 위탁 매수 거래 대금 비 — non-arbitrage agency bought value ratio, %.
    pub nabt_entm_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 전체 자기 매수2 거래 대금 — total proprietary program bought value.
    pub whol_onsl_shnu_tr_pbmn: Option<Decimal>,
    /// 차익 자기 순매수 거래 대금 비 — arbitrage proprietary net bought value ratio, %.
    pub arbt_onsl_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 순매수 수량 비율 — non-arbitrage total net bought quantity ratio, %.
    pub nabt_smtm_ntby_qty_rate: Option<Decimal>,
    /// 차익 자기 매도 거래량 비율 — arbitrage proprietary sell volume ratio, %.
    pub arbt_onsl_seln_vol_rate: Option<Decimal>,
    /// 전체 위탁 매도 거래량 — total agency program sell volume, shares.
    pub whol_entm_seln_vol: Option<i64>,
    /// 차익 위탁 매수2 거래 대금 — arbitrage agency bought value.
    pub arbt_entm_shnu_tr_pbmn: Option<Decimal>,
    /// 비차익 자기 매수2 거래량 — non-arbitrage proprietary buy volume, shares.
    pub nabt_onsl_shnu_vol: Option<i64>,
    /// 전체 자기 매수 거래 대금 비율 — total proprietary program bought value ratio, %.
    pub whol_onsl_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 차익 합계 순매수 수량 — arbitrage total net bought quantity, shares.
    pub arbt_smtn_ntby_qty: Option<i64>,
    /// 비차익 합계 순매수 거래 대금 — non-arbitrage total net bought value.
    pub nabt_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 차익 합계 매도 거래량 — arbitrage total sell volume, shares.
    pub arbt_smtn_seln_vol: Option<i64>,
    /// 전체 위탁 매도 거래 대금 — total agency program sold value.
    pub whol_entm_seln_tr_pbmn: Option<Decimal>,
    /// 차익 위탁 매수 거래 대금 비율 — arbitrage agency bought value ratio, %.
    pub arbt_entm_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 자기 매수 거래량 비율 — non-arbitrage proprietary buy volume ratio, %.
    pub nabt_onsl_shnu_vol_rate: Option<Decimal>,
    /// 전체 자기 매수 거래량 비율 — total proprietary program buy volume ratio, %.
    pub whol_onsl_shnu_vol_rate: Option<Decimal>,
    /// 차익 합계 순매수 수량 비율 — arbitrage total net bought quantity ratio, %.
    pub arbt_smtm_ntby_qty_rate: Option<Decimal>,
    /// 비차익 합계 순매수 거래대금 비 — non-arbitrage total net bought value ratio, %.
    pub nabt_smtm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 차익 합계 매도 거래량 비율 — arbitrage total sell volume ratio, %.
    pub arbt_smtm_seln_vol_rate: Option<Decimal>,
    /// 전체 위탁 매도 거래량 비율 — total agency program sell volume ratio, %.
    pub whol_entm_seln_vol_rate: Option<Decimal>,
    /// 차익 자기 매수2 거래량 — arbitrage proprietary buy volume, shares.
    pub arbt_onsl_shnu_vol: Option<i64>,
    /// 비차익 자기 매수2 거래 대금 — non-arbitrage proprietary bought value.
    pub nabt_onsl_shnu_tr_pbmn: Option<Decimal>,
    /// 전체 합계 매수2 거래량 — total program buy volume, shares.
    pub whol_smtn_shnu_vol: Option<i64>,
    /// 차익 합계 순매수 거래 대금 — arbitrage total net bought value.
    pub arbt_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 전체 위탁 순매수 수량 — total agency program net bought quantity, shares.
    pub whol_entm_ntby_qty: Option<i64>,
    /// 차익 합계 매도 거래 대금 — arbitrage total sold value.
    pub arbt_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 전체 위탁 매도 거래 대금 비율 — total agency program sold value ratio, %.
    pub whol_entm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 차익 자기 매수 거래량 비율 — arbitrage proprietary buy volume ratio, %.
    pub arbt_onsl_shnu_vol_rate: Option<Decimal>,
    /// 비차익 자기 매수 거래 대금 비 — non-arbitrage proprietary bought value ratio, %.
    pub nabt_onsl_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 전체 매수 거래량 비율 — total program buy volume ratio, %.
    pub whol_shun_vol_rate: Option<Decimal>,
    /// 차익 합계 순매수 거래대금 비율 — arbitrage total net bought value ratio, %.
    pub arbt_smtm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 전체 위탁 순매수 수량 비율 — total agency program net bought quantity ratio, %.
    pub whol_entm_ntby_qty_rate: Option<Decimal>,
    /// 차익 합계 매도 거래대금 비율 — arbitrage total sold value ratio, %.
    pub arbt_smtm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 전체 자기 매도 거래량 — total proprietary program sell volume, shares.
    pub whol_onsl_seln_vol: Option<i64>,
    /// 차익 자기 매수2 거래 대금 — arbitrage proprietary bought value.
    pub arbt_onsl_shnu_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 매수2 거래량 — non-arbitrage total buy volume, shares.
    pub nabt_smtn_shnu_vol: Option<i64>,
    /// 전체 합계 매수2 거래 대금 — total program bought value.
    pub whol_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 비차익 위탁 순매수 수량 — non-arbitrage agency net bought quantity, shares.
    pub nabt_entm_ntby_qty: Option<i64>,
    /// 전체 위탁 순매수 거래 대금 — total agency program net bought value.
    pub whol_entm_ntby_tr_pbmn: Option<Decimal>,
    /// 비차익 위탁 매도 거래량 — non-arbitrage agency sell volume, shares.
    pub nabt_entm_seln_vol: Option<i64>,
    /// 전체 자기 매도 거래량 비율 — total proprietary program sell volume ratio, %.
    pub whol_onsl_seln_vol_rate: Option<Decimal>,
    /// 차익 자기 매수 거래 대금 비율 — arbitrage proprietary bought value ratio, %.
    pub arbt_onsl_shnu_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 매수 거래량 비율 — non-arbitrage total buy volume ratio, %.
    pub nabt_smtm_shun_vol_rate: Option<Decimal>,
    /// 전체 매수 거래대금 비율 — total program bought value ratio, %.
    pub whol_shun_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 위탁 순매수 수량 비율 — non-arbitrage agency net bought quantity ratio, %.
    pub nabt_entm_ntby_qty_rate: Option<Decimal>,
    /// 전체 위탁 순매수 거래 대금 비율 — total agency program net bought value ratio, %.
    pub whol_entm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 전체 자기 순매수 수량 — total proprietary program net bought quantity, shares.
    pub whol_onsl_ntby_qty: Option<Decimal>,
    /// 전체 자기 순매수 수량 비율 — total proprietary program net bought quantity ratio, %.
    pub whol_onsl_ntby_qty_rate: Option<Decimal>,
    /// 전체 자기 순매수 거래 대금 — total proprietary program net bought value.
    pub whol_onsl_ntby_tr_pbmn: Option<Decimal>,
    /// 전체 자기 순매수 거래 대금 비율 — total proprietary program net bought value ratio, %.
    pub whol_onsl_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 전체 합계 순매수 수량 — total program net bought quantity, shares.
    pub whol_smtn_ntby_qty: Option<Decimal>,
    /// 합계 순매수비율 — total program net bought quantity ratio, %.
    pub whol_ntby_qty_rate: Option<Decimal>,
    /// 전체 합계 순매수 거래 대금 — total program net bought value.
    pub whol_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 전체 순매수 거래대금 비율 — total program net bought value ratio, %.
    pub whol_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
}

impl FromRow for CompProgramTradeDailyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            nabt_entm_seln_tr_pbmn: row.decimal("nabt_entm_seln_tr_pbmn"),
            nabt_onsl_seln_vol: row.integer("nabt_onsl_seln_vol"),
            whol_onsl_seln_tr_pbmn: row.decimal("whol_onsl_seln_tr_pbmn"),
            arbt_smtn_shnu_vol: row.integer("arbt_smtn_shnu_vol"),
            nabt_smtn_shnu_tr_pbmn: row.decimal("nabt_smtn_shnu_tr_pbmn"),
            arbt_entm_ntby_qty: row.integer("arbt_entm_ntby_qty"),
            nabt_entm_ntby_tr_pbmn: row.decimal("nabt_entm_ntby_tr_pbmn"),
            arbt_entm_seln_vol: row.integer("arbt_entm_seln_vol"),
            nabt_entm_seln_vol_rate: row.decimal("nabt_entm_seln_vol_rate"),
            nabt_onsl_seln_vol_rate: row.decimal("nabt_onsl_seln_vol_rate"),
            whol_onsl_seln_tr_pbmn_rate: row.decimal("whol_onsl_seln_tr_pbmn_rate"),
            arbt_smtm_shun_vol_rate: row.decimal("arbt_smtm_shun_vol_rate"),
            nabt_smtm_shun_tr_pbmn_rate: row.decimal("nabt_smtm_shun_tr_pbmn_rate"),
            arbt_entm_ntby_qty_rate: row.decimal("arbt_entm_ntby_qty_rate"),
            nabt_entm_ntby_tr_pbmn_rate: row.decimal("nabt_entm_ntby_tr_pbmn_rate"),
            arbt_entm_seln_vol_rate: row.decimal("arbt_entm_seln_vol_rate"),
            nabt_entm_seln_tr_pbmn_rate: row.decimal("nabt_entm_seln_tr_pbmn_rate"),
            nabt_onsl_seln_tr_pbmn: row.decimal("nabt_onsl_seln_tr_pbmn"),
            whol_smtn_seln_vol: row.integer("whol_smtn_seln_vol"),
            arbt_smtn_shnu_tr_pbmn: row.decimal("arbt_smtn_shnu_tr_pbmn"),
            whol_entm_shnu_vol: row.integer("whol_entm_shnu_vol"),
            arbt_entm_ntby_tr_pbmn: row.decimal("arbt_entm_ntby_tr_pbmn"),
            nabt_onsl_ntby_qty: row.integer("nabt_onsl_ntby_qty"),
            arbt_entm_seln_tr_pbmn: row.decimal("arbt_entm_seln_tr_pbmn"),
            nabt_onsl_seln_tr_pbmn_rate: row.decimal("nabt_onsl_seln_tr_pbmn_rate"),
            whol_seln_vol_rate: row.decimal("whol_seln_vol_rate"),
            arbt_smtm_shun_tr_pbmn_rate: row.decimal("arbt_smtm_shun_tr_pbmn_rate"),
            whol_entm_shnu_vol_rate: row.decimal("whol_entm_shnu_vol_rate"),
            arbt_entm_ntby_tr_pbmn_rate: row.decimal("arbt_entm_ntby_tr_pbmn_rate"),
            nabt_onsl_ntby_qty_rate: row.decimal("nabt_onsl_ntby_qty_rate"),
            arbt_entm_seln_tr_pbmn_rate: row.decimal("arbt_entm_seln_tr_pbmn_rate"),
            nabt_smtn_seln_vol: row.integer("nabt_smtn_seln_vol"),
            whol_smtn_seln_tr_pbmn: row.decimal("whol_smtn_seln_tr_pbmn"),
            nabt_entm_shnu_vol: row.integer("nabt_entm_shnu_vol"),
            whol_entm_shnu_tr_pbmn: row.decimal("whol_entm_shnu_tr_pbmn"),
            arbt_onsl_ntby_qty: row.integer("arbt_onsl_ntby_qty"),
            nabt_onsl_ntby_tr_pbmn: row.decimal("nabt_onsl_ntby_tr_pbmn"),
            arbt_onsl_seln_tr_pbmn: row.decimal("arbt_onsl_seln_tr_pbmn"),
            nabt_smtm_seln_vol_rate: row.decimal("nabt_smtm_seln_vol_rate"),
            whol_seln_tr_pbmn_rate: row.decimal("whol_seln_tr_pbmn_rate"),
            nabt_entm_shnu_vol_rate: row.decimal("nabt_entm_shnu_vol_rate"),
            whol_entm_shnu_tr_pbmn_rate: row.decimal("whol_entm_shnu_tr_pbmn_rate"),
            arbt_onsl_ntby_qty_rate: row.decimal("arbt_onsl_ntby_qty_rate"),
            nabt_onsl_ntby_tr_pbmn_rate: row.decimal("nabt_onsl_ntby_tr_pbmn_rate"),
            arbt_onsl_seln_tr_pbmn_rate: row.decimal("arbt_onsl_seln_tr_pbmn_rate"),
            nabt_smtn_seln_tr_pbmn: row.decimal("nabt_smtn_seln_tr_pbmn"),
            arbt_entm_shnu_vol: row.integer("arbt_entm_shnu_vol"),
            nabt_entm_shnu_tr_pbmn: row.decimal("nabt_entm_shnu_tr_pbmn"),
            whol_onsl_shnu_vol: row.integer("whol_onsl_shnu_vol"),
            arbt_onsl_ntby_tr_pbmn: row.decimal("arbt_onsl_ntby_tr_pbmn"),
            nabt_smtn_ntby_qty: row.integer("nabt_smtn_ntby_qty"),
            arbt_onsl_seln_vol: row.integer("arbt_onsl_seln_vol"),
            nabt_smtm_seln_tr_pbmn_rate: row.decimal("nabt_smtm_seln_tr_pbmn_rate"),
            arbt_entm_shnu_vol_rate: row.decimal("arbt_entm_shnu_vol_rate"),
            nabt_entm_shnu_tr_pbmn_rate: row.decimal("nabt_entm_shnu_tr_pbmn_rate"),
            whol_onsl_shnu_tr_pbmn: row.decimal("whol_onsl_shnu_tr_pbmn"),
            arbt_onsl_ntby_tr_pbmn_rate: row.decimal("arbt_onsl_ntby_tr_pbmn_rate"),
            nabt_smtm_ntby_qty_rate: row.decimal("nabt_smtm_ntby_qty_rate"),
            arbt_onsl_seln_vol_rate: row.decimal("arbt_onsl_seln_vol_rate"),
            whol_entm_seln_vol: row.integer("whol_entm_seln_vol"),
            arbt_entm_shnu_tr_pbmn: row.decimal("arbt_entm_shnu_tr_pbmn"),
            nabt_onsl_shnu_vol: row.integer("nabt_onsl_shnu_vol"),
            whol_onsl_shnu_tr_pbmn_rate: row.decimal("whol_onsl_shnu_tr_pbmn_rate"),
            arbt_smtn_ntby_qty: row.integer("arbt_smtn_ntby_qty"),
            nabt_smtn_ntby_tr_pbmn: row.decimal("nabt_smtn_ntby_tr_pbmn"),
            arbt_smtn_seln_vol: row.integer("arbt_smtn_seln_vol"),
            whol_entm_seln_tr_pbmn: row.decimal("whol_entm_seln_tr_pbmn"),
            arbt_entm_shnu_tr_pbmn_rate: row.decimal("arbt_entm_shnu_tr_pbmn_rate"),
            nabt_onsl_shnu_vol_rate: row.decimal("nabt_onsl_shnu_vol_rate"),
            whol_onsl_shnu_vol_rate: row.decimal("whol_onsl_shnu_vol_rate"),
            arbt_smtm_ntby_qty_rate: row.decimal("arbt_smtm_ntby_qty_rate"),
            nabt_smtm_ntby_tr_pbmn_rate: row.decimal("nabt_smtm_ntby_tr_pbmn_rate"),
            arbt_smtm_seln_vol_rate: row.decimal("arbt_smtm_seln_vol_rate"),
            whol_entm_seln_vol_rate: row.decimal("whol_entm_seln_vol_rate"),
            arbt_onsl_shnu_vol: row.integer("arbt_onsl_shnu_vol"),
            nabt_onsl_shnu_tr_pbmn: row.decimal("nabt_onsl_shnu_tr_pbmn"),
            whol_smtn_shnu_vol: row.integer("whol_smtn_shnu_vol"),
            arbt_smtn_ntby_tr_pbmn: row.decimal("arbt_smtn_ntby_tr_pbmn"),
            whol_entm_ntby_qty: row.integer("whol_entm_ntby_qty"),
            arbt_smtn_seln_tr_pbmn: row.decimal("arbt_smtn_seln_tr_pbmn"),
            whol_entm_seln_tr_pbmn_rate: row.decimal("whol_entm_seln_tr_pbmn_rate"),
            arbt_onsl_shnu_vol_rate: row.decimal("arbt_onsl_shnu_vol_rate"),
            nabt_onsl_shnu_tr_pbmn_rate: row.decimal("nabt_onsl_shnu_tr_pbmn_rate"),
            whol_shun_vol_rate: row.decimal("whol_shun_vol_rate"),
            arbt_smtm_ntby_tr_pbmn_rate: row.decimal("arbt_smtm_ntby_tr_pbmn_rate"),
            whol_entm_ntby_qty_rate: row.decimal("whol_entm_ntby_qty_rate"),
            arbt_smtm_seln_tr_pbmn_rate: row.decimal("arbt_smtm_seln_tr_pbmn_rate"),
            whol_onsl_seln_vol: row.integer("whol_onsl_seln_vol"),
            arbt_onsl_shnu_tr_pbmn: row.decimal("arbt_onsl_shnu_tr_pbmn"),
            nabt_smtn_shnu_vol: row.integer("nabt_smtn_shnu_vol"),
            whol_smtn_shnu_tr_pbmn: row.decimal("whol_smtn_shnu_tr_pbmn"),
            nabt_entm_ntby_qty: row.integer("nabt_entm_ntby_qty"),
            whol_entm_ntby_tr_pbmn: row.decimal("whol_entm_ntby_tr_pbmn"),
            nabt_entm_seln_vol: row.integer("nabt_entm_seln_vol"),
            whol_onsl_seln_vol_rate: row.decimal("whol_onsl_seln_vol_rate"),
            arbt_onsl_shnu_tr_pbmn_rate: row.decimal("arbt_onsl_shnu_tr_pbmn_rate"),
            nabt_smtm_shun_vol_rate: row.decimal("nabt_smtm_shun_vol_rate"),
            whol_shun_tr_pbmn_rate: row.decimal("whol_shun_tr_pbmn_rate"),
            nabt_entm_ntby_qty_rate: row.decimal("nabt_entm_ntby_qty_rate"),
            whol_entm_ntby_tr_pbmn_rate: row.decimal("whol_entm_ntby_tr_pbmn_rate"),
            whol_onsl_ntby_qty: row.decimal("whol_onsl_ntby_qty"),
            whol_onsl_ntby_qty_rate: row.decimal("whol_onsl_ntby_qty_rate"),
            whol_onsl_ntby_tr_pbmn: row.decimal("whol_onsl_ntby_tr_pbmn"),
            whol_onsl_ntby_tr_pbmn_rate: row.decimal("whol_onsl_ntby_tr_pbmn_rate"),
            whol_smtn_ntby_qty: row.decimal("whol_smtn_ntby_qty"),
            whol_ntby_qty_rate: row.decimal("whol_ntby_qty_rate"),
            whol_smtn_ntby_tr_pbmn: row.decimal("whol_smtn_ntby_tr_pbmn"),
            whol_ntby_tr_pbmn_rate: row.decimal("whol_ntby_tr_pbmn_rate"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
        }
    }
}

impl fmt::Debug for CompProgramTradeDailyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompProgramTradeDailyOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[
                self.nabt_onsl_seln_vol,
                self.arbt_smtn_shnu_vol,
                self.arbt_entm_ntby_qty,
                self.arbt_entm_seln_vol,
                self.whol_smtn_seln_vol,
                self.whol_entm_shnu_vol,
                self.nabt_onsl_ntby_qty,
                self.nabt_smtn_seln_vol,
                self.nabt_entm_shnu_vol,
                self.arbt_onsl_ntby_qty,
                self.arbt_entm_shnu_vol,
                self.whol_onsl_shnu_vol,
                self.nabt_smtn_ntby_qty,
                self.arbt_onsl_seln_vol,
                self.whol_entm_seln_vol,
                self.nabt_onsl_shnu_vol,
                self.arbt_smtn_ntby_qty,
                self.arbt_smtn_seln_vol,
                self.arbt_onsl_shnu_vol,
                self.whol_smtn_shnu_vol,
                self.whol_entm_ntby_qty,
                self.whol_onsl_seln_vol,
                self.nabt_smtn_shnu_vol,
                self.nabt_entm_ntby_qty,
                self.nabt_entm_seln_vol,
            ])
            .decimals(&[
                self.nabt_entm_seln_tr_pbmn,
                self.whol_onsl_seln_tr_pbmn,
                self.nabt_smtn_shnu_tr_pbmn,
                self.nabt_entm_ntby_tr_pbmn,
                self.nabt_entm_seln_vol_rate,
                self.nabt_onsl_seln_vol_rate,
                self.whol_onsl_seln_tr_pbmn_rate,
                self.arbt_smtm_shun_vol_rate,
                self.nabt_smtm_shun_tr_pbmn_rate,
                self.arbt_entm_ntby_qty_rate,
                self.nabt_entm_ntby_tr_pbmn_rate,
                self.arbt_entm_seln_vol_rate,
                self.nabt_entm_seln_tr_pbmn_rate,
                self.nabt_onsl_seln_tr_pbmn,
                self.arbt_smtn_shnu_tr_pbmn,
                self.arbt_entm_ntby_tr_pbmn,
                self.arbt_entm_seln_tr_pbmn,
                self.nabt_onsl_seln_tr_pbmn_rate,
                self.whol_seln_vol_rate,
                self.arbt_smtm_shun_tr_pbmn_rate,
                self.whol_entm_shnu_vol_rate,
                self.arbt_entm_ntby_tr_pbmn_rate,
                self.nabt_onsl_ntby_qty_rate,
                self.arbt_entm_seln_tr_pbmn_rate,
                self.whol_smtn_seln_tr_pbmn,
                self.whol_entm_shnu_tr_pbmn,
                self.nabt_onsl_ntby_tr_pbmn,
                self.arbt_onsl_seln_tr_pbmn,
                self.nabt_smtm_seln_vol_rate,
                self.whol_seln_tr_pbmn_rate,
                self.nabt_entm_shnu_vol_rate,
                self.whol_entm_shnu_tr_pbmn_rate,
                self.arbt_onsl_ntby_qty_rate,
                self.nabt_onsl_ntby_tr_pbmn_rate,
                self.arbt_onsl_seln_tr_pbmn_rate,
                self.nabt_smtn_seln_tr_pbmn,
                self.nabt_entm_shnu_tr_pbmn,
                self.arbt_onsl_ntby_tr_pbmn,
                self.nabt_smtm_seln_tr_pbmn_rate,
                self.arbt_entm_shnu_vol_rate,
                self.nabt_entm_shnu_tr_pbmn_rate,
                self.whol_onsl_shnu_tr_pbmn,
                self.arbt_onsl_ntby_tr_pbmn_rate,
                self.nabt_smtm_ntby_qty_rate,
                self.arbt_onsl_seln_vol_rate,
                self.arbt_entm_shnu_tr_pbmn,
                self.whol_onsl_shnu_tr_pbmn_rate,
                self.nabt_smtn_ntby_tr_pbmn,
                self.whol_entm_seln_tr_pbmn,
                self.arbt_entm_shnu_tr_pbmn_rate,
                self.nabt_onsl_shnu_vol_rate,
                self.whol_onsl_shnu_vol_rate,
                self.arbt_smtm_ntby_qty_rate,
                self.nabt_smtm_ntby_tr_pbmn_rate,
                self.arbt_smtm_seln_vol_rate,
                self.whol_entm_seln_vol_rate,
                self.nabt_onsl_shnu_tr_pbmn,
                self.arbt_smtn_ntby_tr_pbmn,
                self.arbt_smtn_seln_tr_pbmn,
                self.whol_entm_seln_tr_pbmn_rate,
                self.arbt_onsl_shnu_vol_rate,
                self.nabt_onsl_shnu_tr_pbmn_rate,
                self.whol_shun_vol_rate,
                self.arbt_smtm_ntby_tr_pbmn_rate,
                self.whol_entm_ntby_qty_rate,
                self.arbt_smtm_seln_tr_pbmn_rate,
                self.arbt_onsl_shnu_tr_pbmn,
                self.whol_smtn_shnu_tr_pbmn,
                self.whol_entm_ntby_tr_pbmn,
                self.whol_onsl_seln_vol_rate,
                self.arbt_onsl_shnu_tr_pbmn_rate,
                self.nabt_smtm_shun_vol_rate,
                self.whol_shun_tr_pbmn_rate,
                self.nabt_entm_ntby_qty_rate,
                self.whol_entm_ntby_tr_pbmn_rate,
                self.whol_onsl_ntby_qty,
                self.whol_onsl_ntby_qty_rate,
                self.whol_onsl_ntby_tr_pbmn,
                self.whol_onsl_ntby_tr_pbmn_rate,
                self.whol_smtn_ntby_qty,
                self.whol_ntby_qty_rate,
                self.whol_smtn_ntby_tr_pbmn,
                self.whol_ntby_tr_pbmn_rate,
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
