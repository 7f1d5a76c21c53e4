//! 국내업종 일자별지수 (v1_국내주식-065).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_index_daily_price",
    title: "국내업종 일자별지수",
    doc_no: "v1_국내주식-065",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-index-daily-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPUP02120000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", 32, Some("D")),
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("U")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "FID 입력 날짜1", 10, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("bstp_nmix_oprc", "업종 지수 시가2"),
                Field::Decimal("bstp_nmix_hgpr", "업종 지수 최고가"),
                Field::Decimal("bstp_nmix_lwpr", "업종 지수 최저가"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Integer("ascn_issu_cnt", "상승 종목 수"),
                Field::Integer("down_issu_cnt", "하락 종목 수"),
                Field::Integer("stnr_issu_cnt", "보합 종목 수"),
                Field::Integer("uplm_issu_cnt", "상한 종목 수"),
                Field::Integer("lslm_issu_cnt", "하한 종목 수"),
                Field::Decimal("prdy_tr_pbmn", "전일 거래 대금"),
                Field::Date("dryy_bstp_nmix_hgpr_date", "연중업종지수최고가일자"),
                Field::Decimal("dryy_bstp_nmix_hgpr", "연중업종지수최고가"),
                Field::Decimal("dryy_bstp_nmix_lwpr", "연중업종지수최저가"),
                Field::Date("dryy_bstp_nmix_lwpr_date", "연중업종지수최저가일자"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Decimal("bstp_nmix_oprc", "업종 지수 시가2"),
                Field::Decimal("bstp_nmix_hgpr", "업종 지수 최고가"),
                Field::Decimal("bstp_nmix_lwpr", "업종 지수 최저가"),
                Field::Decimal("acml_vol_rlim", "누적 거래량 비중"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("invt_new_psdg", "투자 신 심리도"),
                Field::Decimal("d20_dsrt", "20일 이격도"),
            ],
        ),
    ],
    check: check::<InquireIndexDailyPriceResponse>,
};

/// 국내업종 일자별지수 — values of a domestic index by day, week or month: `GET /uapi/domestic-stock/v1/quotations/inquire-index-daily-price`.
///
/// Official document: v1_국내주식-065.
///
/// TR id: real `FHPUP02120000`, paper none.
#[doc(alias = "FHPUP02120000")]
#[doc(alias = "v1_국내주식-065")]
#[doc(alias = "국내업종 일자별지수")]
#[derive(Debug, Clone)]
pub struct InquireIndexDailyPrice {
    params: Params,
}

impl InquireIndexDailyPrice {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// FID 입력 날짜1 (search start date).
    pub fn new(
        fid_input_iscd: impl Into<Code<codes::FidInputIscdInquireIndexCategoryPrice>>,
        fid_input_date_1: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }

    /// FID 기간 분류 코드 — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<Code<codes::FidPeriodDivCodeInquireDailyPrice>>) -> Self {
        self.params.set_code("FID_PERIOD_DIV_CODE", value.into());
        self
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireIndexDailyPrice {
    type Response = InquireIndexDailyPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireIndexDailyPrice {}

/// The reply to [`InquireIndexDailyPrice`].
#[non_exhaustive]
pub struct InquireIndexDailyPriceResponse {
    /// 응답상세1.
    pub output1: InquireIndexDailyPriceOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireIndexDailyPriceOutput2>,
}

impl fmt::Debug for InquireIndexDailyPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexDailyPriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireIndexDailyPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireIndexDailyPriceOutput1 {
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
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 업종 지수 시가2 — sector index open.
    pub bstp_nmix_oprc: Option<Decimal>,
    /// 업종 지수 최고가 — sector index high.
    pub bstp_nmix_hgpr: Option<Decimal>,
    /// 업종 지수 최저가 — sector index low.
    pub bstp_nmix_lwpr: Option<Decimal>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 상승 종목 수 — number of advancing issues.
    pub ascn_issu_cnt: Option<i64>,
    /// 하락 종목 수 — number of declining issues.
    pub down_issu_cnt: Option<i64>,
    /// 보합 종목 수 — number of unchanged issues.
    pub stnr_issu_cnt: Option<i64>,
    /// 상한 종목 수 — number of issues at the upper price limit.
    pub uplm_issu_cnt: Option<i64>,
    /// 하한 종목 수 — number of issues at the lower price limit.
    pub lslm_issu_cnt: Option<i64>,
    /// 전일 거래 대금 — previous day's traded value.
    pub prdy_tr_pbmn: Option<Decimal>,
    /// 연중업종지수최고가일자 — date of the year-to-date sector index high.
    pub dryy_bstp_nmix_hgpr_date: Option<Date>,
    /// 연중업종지수최고가 — year-to-date sector index high.
    pub dryy_bstp_nmix_hgpr: Option<Decimal>,
    /// 연중업종지수최저가 — year-to-date sector index low.
    pub dryy_bstp_nmix_lwpr: Option<Decimal>,
    /// 연중업종지수최저가일자 — date of the year-to-date sector index low.
    pub dryy_bstp_nmix_lwpr_date: Option<Date>,
}

impl FromRow for InquireIndexDailyPriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            bstp_nmix_oprc: row.decimal("bstp_nmix_oprc"),
            bstp_nmix_hgpr: row.decimal("bstp_nmix_hgpr"),
            bstp_nmix_lwpr: row.decimal("bstp_nmix_lwpr"),
            prdy_vol: row.integer("prdy_vol"),
            ascn_issu_cnt: row.integer("ascn_issu_cnt"),
            down_issu_cnt: row.integer("down_issu_cnt"),
            stnr_issu_cnt: row.integer("stnr_issu_cnt"),
            uplm_issu_cnt: row.integer("uplm_issu_cnt"),
            lslm_issu_cnt: row.integer("lslm_issu_cnt"),
            prdy_tr_pbmn: row.decimal("prdy_tr_pbmn"),
            dryy_bstp_nmix_hgpr_date: row.date("dryy_bstp_nmix_hgpr_date"),
            dryy_bstp_nmix_hgpr: row.decimal("dryy_bstp_nmix_hgpr"),
            dryy_bstp_nmix_lwpr: row.decimal("dryy_bstp_nmix_lwpr"),
            dryy_bstp_nmix_lwpr_date: row.date("dryy_bstp_nmix_lwpr_date"),
        }
    }
}

impl fmt::Debug for InquireIndexDailyPriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexDailyPriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[
                self.acml_vol,
                self.prdy_vol,
                self.ascn_issu_cnt,
                self.down_issu_cnt,
                self.stnr_issu_cnt,
                self.uplm_issu_cnt,
                self.lslm_issu_cnt,
            ])
            .decimals(&[
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
                self.bstp_nmix_prdy_ctrt,
                self.acml_tr_pbmn,
                self.bstp_nmix_oprc,
                self.bstp_nmix_hgpr,
                self.bstp_nmix_lwpr,
                self.prdy_tr_pbmn,
                self.dryy_bstp_nmix_hgpr,
                self.dryy_bstp_nmix_lwpr,
            ])
            .dates(&[self.dryy_bstp_nmix_hgpr_date, self.dryy_bstp_nmix_lwpr_date])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireIndexDailyPriceOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
    /// 업종 지수 시가2 — sector index open.
    pub bstp_nmix_oprc: Option<Decimal>,
    /// 업종 지수 최고가 — sector index high.
    pub bstp_nmix_hgpr: Option<Decimal>,
    /// 업종 지수 최저가 — sector index low.
    pub bstp_nmix_lwpr: Option<Decimal>,
    /// 누적 거래량 비중 — share of cumulative volume, %.
    pub acml_vol_rlim: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 투자 신 심리도 — new investor psychological line, %.
    pub invt_new_psdg: Option<Decimal>,
    /// 20일 이격도 — disparity from the 20-day moving average, %.
    pub d20_dsrt: Option<Decimal>,
}

impl FromRow for InquireIndexDailyPriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            bstp_nmix_oprc: row.decimal("bstp_nmix_oprc"),
            bstp_nmix_hgpr: row.decimal("bstp_nmix_hgpr"),
            bstp_nmix_lwpr: row.decimal("bstp_nmix_lwpr"),
            acml_vol_rlim: row.decimal("acml_vol_rlim"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            invt_new_psdg: row.decimal("invt_new_psdg"),
            d20_dsrt: row.decimal("d20_dsrt"),
        }
    }
}

impl fmt::Debug for InquireIndexDailyPriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexDailyPriceOutput2", "output2")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
                self.bstp_nmix_prdy_ctrt,
                self.bstp_nmix_oprc,
                self.bstp_nmix_hgpr,
                self.bstp_nmix_lwpr,
                self.acml_vol_rlim,
                self.acml_tr_pbmn,
                self.invt_new_psdg,
                self.d20_dsrt,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
