//! 국내업종 현재지수 (v1_국내주식-063).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_index_price",
    title: "국내업종 현재지수",
    doc_no: "v1_국내주식-063",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-index-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPUP02100000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("U")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("prdy_tr_pbmn", "전일 거래 대금"),
                Field::Decimal("bstp_nmix_oprc", "업종 지수 시가2"),
                Field::Decimal("prdy_nmix_vrss_nmix_oprc", "전일 지수 대비 지수 시가2"),
                Field::Text("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호"),
                Field::Decimal("bstp_nmix_oprc_prdy_ctrt", "업종 지수 시가2 전일 대비율"),
                Field::Decimal("bstp_nmix_hgpr", "업종 지수 최고가"),
                Field::Decimal("prdy_nmix_vrss_nmix_hgpr", "전일 지수 대비 지수 최고가"),
                Field::Text("hgpr_vrss_prpr_sign", "최고가 대비 현재가 부호"),
                Field::Decimal("bstp_nmix_hgpr_prdy_ctrt", "업종 지수 최고가 전일 대비율"),
                Field::Decimal("bstp_nmix_lwpr", "업종 지수 최저가"),
                Field::Decimal("prdy_clpr_vrss_lwpr", "전일 종가 대비 최저가"),
                Field::Text("lwpr_vrss_prpr_sign", "최저가 대비 현재가 부호"),
                Field::Decimal("prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"),
                Field::Integer("ascn_issu_cnt", "상승 종목 수"),
                Field::Integer("uplm_issu_cnt", "상한 종목 수"),
                Field::Integer("stnr_issu_cnt", "보합 종목 수"),
                Field::Integer("down_issu_cnt", "하락 종목 수"),
                Field::Integer("lslm_issu_cnt", "하한 종목 수"),
                Field::Decimal("dryy_bstp_nmix_hgpr", "연중업종지수최고가"),
                Field::Decimal("dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율"),
                Field::Date("dryy_bstp_nmix_hgpr_date", "연중업종지수최고가일자"),
                Field::Decimal("dryy_bstp_nmix_lwpr", "연중업종지수최저가"),
                Field::Decimal("dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율"),
                Field::Date("dryy_bstp_nmix_lwpr_date", "연중업종지수최저가일자"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Decimal("seln_rsqn_rate", "매도 잔량 비율"),
                Field::Decimal("shnu_rsqn_rate", "매수2 잔량 비율"),
                Field::Integer("ntby_rsqn", "순매수 잔량"),
            ],
        ),
    ],
    check: check::<InquireIndexPriceResponse>,
};

/// 국내업종 현재지수 — current value of a domestic index: `GET /uapi/domestic-stock/v1/quotations/inquire-index-price`.
///
/// Official document: v1_국내주식-063.
///
/// TR id: real `FHPUP02100000`, paper none.
#[doc(alias = "FHPUP02100000")]
#[doc(alias = "v1_국내주식-063")]
#[doc(alias = "국내업종 현재지수")]
#[derive(Debug, Clone)]
pub struct InquireIndexPrice {
    params: Params,
}

impl InquireIndexPrice {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<Code<codes::FidInputIscdInquireIndexCategoryPrice>>) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireIndexPrice {
    type Response = InquireIndexPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireIndexPrice {}

/// The reply to [`InquireIndexPrice`].
#[non_exhaustive]
pub struct InquireIndexPriceResponse {
    /// 응답상세1.
    pub output: InquireIndexPriceOutput,
}

impl fmt::Debug for InquireIndexPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireIndexPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct InquireIndexPriceOutput {
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 전일 거래 대금 — previous day's traded value.
    pub prdy_tr_pbmn: Option<Decimal>,
    /// 업종 지수 시가2 — sector index open.
    pub bstp_nmix_oprc: Option<Decimal>,
    /// 전일 지수 대비 지수 시가2 — index open against the previous close, points.
    pub prdy_nmix_vrss_nmix_oprc: Option<Decimal>,
    /// 시가2 대비 현재가 부호 — sign code of current price against opening price.
    pub oprc_vrss_prpr_sign: String,
    /// 업종 지수 시가2 전일 대비율 — sector index open against the previous close, %.
    pub bstp_nmix_oprc_prdy_ctrt: Option<Decimal>,
    /// 업종 지수 최고가 — sector index high.
    pub bstp_nmix_hgpr: Option<Decimal>,
    /// 전일 지수 대비 지수 최고가 — index high against the previous close, points.
    pub prdy_nmix_vrss_nmix_hgpr: Option<Decimal>,
    /// 최고가 대비 현재가 부호 — sign code of the current price against high.
    pub hgpr_vrss_prpr_sign: String,
    /// 업종 지수 최고가 전일 대비율 — sector index high against the previous close, %.
    pub bstp_nmix_hgpr_prdy_ctrt: Option<Decimal>,
    /// 업종 지수 최저가 — sector index low.
    pub bstp_nmix_lwpr: Option<Decimal>,
    /// 전일 종가 대비 최저가 — low against the previous close.
    pub prdy_clpr_vrss_lwpr: Option<Decimal>,
    /// 최저가 대비 현재가 부호 — sign code of the current price against low.
    pub lwpr_vrss_prpr_sign: String,
    /// 전일 종가 대비 최저가 비율 — low against the previous close, %.
    pub prdy_clpr_vrss_lwpr_rate: Option<Decimal>,
    /// 상승 종목 수 — number of advancing issues.
    pub ascn_issu_cnt: Option<i64>,
    /// 상한 종목 수 — number of issues at the upper price limit.
    pub uplm_issu_cnt: Option<i64>,
    /// 보합 종목 수 — number of unchanged issues.
    pub stnr_issu_cnt: Option<i64>,
    /// 하락 종목 수 — number of declining issues.
    pub down_issu_cnt: Option<i64>,
    /// 하한 종목 수 — number of issues at the lower price limit.
    pub lslm_issu_cnt: Option<i64>,
    /// 연중업종지수최고가 — year-to-date sector index high.
    pub dryy_bstp_nmix_hgpr: Option<Decimal>,
    /// 연중 최고가 대비 현재가 비율 — current price against the year-to-date high, %.
    pub dryy_hgpr_vrss_prpr_rate: Option<Decimal>,
    /// 연중업종지수최고가일자 — date of the year-to-date sector index high.
    pub dryy_bstp_nmix_hgpr_date: Option<Date>,
    /// 연중업종지수최저가 — year-to-date sector index low.
    pub dryy_bstp_nmix_lwpr: Option<Decimal>,
    /// 연중 최저가 대비 현재가 비율 — current price against the year-to-date low, %.
    pub dryy_lwpr_vrss_prpr_rate: Option<Decimal>,
    /// 연중업종지수최저가일자 — date of the year-to-date sector index low.
    pub dryy_bstp_nmix_lwpr_date: Option<Date>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 매도 잔량 비율 — resting sell quantity ratio, %.
    pub seln_rsqn_rate: Option<Decimal>,
    /// 매수2 잔량 비율 — resting buy quantity ratio, %.
    pub shnu_rsqn_rate: Option<Decimal>,
    /// 순매수 잔량 — net resting buy quantity.
    pub ntby_rsqn: Option<i64>,
}

impl FromRow for InquireIndexPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            prdy_tr_pbmn: row.decimal("prdy_tr_pbmn"),
            bstp_nmix_oprc: row.decimal("bstp_nmix_oprc"),
            prdy_nmix_vrss_nmix_oprc: row.decimal("prdy_nmix_vrss_nmix_oprc"),
            oprc_vrss_prpr_sign: row.text("oprc_vrss_prpr_sign"),
            bstp_nmix_oprc_prdy_ctrt: row.decimal("bstp_nmix_oprc_prdy_ctrt"),
            bstp_nmix_hgpr: row.decimal("bstp_nmix_hgpr"),
            prdy_nmix_vrss_nmix_hgpr: row.decimal("prdy_nmix_vrss_nmix_hgpr"),
            hgpr_vrss_prpr_sign: row.text("hgpr_vrss_prpr_sign"),
            bstp_nmix_hgpr_prdy_ctrt: row.decimal("bstp_nmix_hgpr_prdy_ctrt"),
            bstp_nmix_lwpr: row.decimal("bstp_nmix_lwpr"),
            prdy_clpr_vrss_lwpr: row.decimal("prdy_clpr_vrss_lwpr"),
            lwpr_vrss_prpr_sign: row.text("lwpr_vrss_prpr_sign"),
            prdy_clpr_vrss_lwpr_rate: row.decimal("prdy_clpr_vrss_lwpr_rate"),
            ascn_issu_cnt: row.integer("ascn_issu_cnt"),
            uplm_issu_cnt: row.integer("uplm_issu_cnt"),
            stnr_issu_cnt: row.integer("stnr_issu_cnt"),
            down_issu_cnt: row.integer("down_issu_cnt"),
            lslm_issu_cnt: row.integer("lslm_issu_cnt"),
            dryy_bstp_nmix_hgpr: row.decimal("dryy_bstp_nmix_hgpr"),
            dryy_hgpr_vrss_prpr_rate: row.decimal("dryy_hgpr_vrss_prpr_rate"),
            dryy_bstp_nmix_hgpr_date: row.date("dryy_bstp_nmix_hgpr_date"),
            dryy_bstp_nmix_lwpr: row.decimal("dryy_bstp_nmix_lwpr"),
            dryy_lwpr_vrss_prpr_rate: row.decimal("dryy_lwpr_vrss_prpr_rate"),
            dryy_bstp_nmix_lwpr_date: row.date("dryy_bstp_nmix_lwpr_date"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            seln_rsqn_rate: row.decimal("seln_rsqn_rate"),
            shnu_rsqn_rate: row.decimal("shnu_rsqn_rate"),
            ntby_rsqn: row.integer("ntby_rsqn"),
        }
    }
}

impl fmt::Debug for InquireIndexPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexPriceOutput", "output")
            .texts(&[
                &self.prdy_vrss_sign,
                &self.oprc_vrss_prpr_sign,
                &self.hgpr_vrss_prpr_sign,
                &self.lwpr_vrss_prpr_sign,
            ])
            .integers(&[
                self.acml_vol,
                self.prdy_vol,
                self.ascn_issu_cnt,
                self.uplm_issu_cnt,
                self.stnr_issu_cnt,
                self.down_issu_cnt,
                self.lslm_issu_cnt,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.ntby_rsqn,
            ])
            .decimals(&[
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
                self.bstp_nmix_prdy_ctrt,
                self.acml_tr_pbmn,
                self.prdy_tr_pbmn,
                self.bstp_nmix_oprc,
                self.prdy_nmix_vrss_nmix_oprc,
                self.bstp_nmix_oprc_prdy_ctrt,
                self.bstp_nmix_hgpr,
                self.prdy_nmix_vrss_nmix_hgpr,
                self.bstp_nmix_hgpr_prdy_ctrt,
                self.bstp_nmix_lwpr,
                self.prdy_clpr_vrss_lwpr,
                self.prdy_clpr_vrss_lwpr_rate,
                self.dryy_bstp_nmix_hgpr,
                self.dryy_hgpr_vrss_prpr_rate,
                self.dryy_bstp_nmix_lwpr,
                self.dryy_lwpr_vrss_prpr_rate,
                self.seln_rsqn_rate,
                self.shnu_rsqn_rate,
            ])
            .dates(&[self.dryy_bstp_nmix_hgpr_date, self.dryy_bstp_nmix_lwpr_date])
            .fmt(f)
    }
}
