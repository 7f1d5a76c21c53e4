//! 국내업종 구분별전체시세 (v1_국내주식-066).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_index_category_price",
    title: "국내업종 구분별전체시세",
    doc_no: "v1_국내주식-066",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-index-category-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPUP02140000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("U")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
        Param::Required("FID_COND_SCR_DIV_CODE", "FID 조건 화면 분류 코드", 5, Some("20214")),
        Param::Required("FID_MRKT_CLS_CODE", "FID 시장 구분 코드", 2, Some("K")),
        Param::Required("FID_BLNG_CLS_CODE", "FID 소속 구분 코드", 2, Some("K")),
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
                Field::Text("bstp_cls_code", "업종 구분 코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("acml_vol_rlim", "누적 거래량 비중"),
                Field::Decimal("acml_tr_pbmn_rlim", "누적 거래 대금 비중"),
            ],
        ),
    ],
    check: check::<InquireIndexCategoryPriceResponse>,
};

/// 국내업종 구분별전체시세 — current values of a market's sector indices: `GET /uapi/domestic-stock/v1/quotations/inquire-index-category-price`.
///
/// Official document: v1_국내주식-066.
///
/// TR id: real `FHPUP02140000`, paper none.
#[doc(alias = "FHPUP02140000")]
#[doc(alias = "v1_국내주식-066")]
#[doc(alias = "국내업종 구분별전체시세")]
#[derive(Debug, Clone)]
pub struct InquireIndexCategoryPrice {
    params: Params,
}

impl InquireIndexCategoryPrice {
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

    /// FID 시장 구분 코드 — market class code. Default `K`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCodeInquireIndexCategoryPrice>>) -> Self {
        self.params.set_code("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// FID 소속 구분 코드 — affiliation class code. Default `K`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCodeInquireIndexCategoryPrice>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for InquireIndexCategoryPrice {
    type Response = InquireIndexCategoryPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireIndexCategoryPrice {}

/// The reply to [`InquireIndexCategoryPrice`].
#[non_exhaustive]
pub struct InquireIndexCategoryPriceResponse {
    /// 응답상세1.
    pub output1: InquireIndexCategoryPriceOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireIndexCategoryPriceOutput2>,
}

impl fmt::Debug for InquireIndexCategoryPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexCategoryPriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireIndexCategoryPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireIndexCategoryPriceOutput1 {
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

impl FromRow for InquireIndexCategoryPriceOutput1 {
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

impl fmt::Debug for InquireIndexCategoryPriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexCategoryPriceOutput1", "output1")
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
pub struct InquireIndexCategoryPriceOutput2 {
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
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
    /// 누적 거래량 비중 — share of cumulative volume, %.
    pub acml_vol_rlim: Option<Decimal>,
    /// 누적 거래 대금 비중 — share of cumulative traded value, %.
    pub acml_tr_pbmn_rlim: Option<Decimal>,
}

impl FromRow for InquireIndexCategoryPriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_cls_code: row.text("bstp_cls_code"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            acml_vol_rlim: row.decimal("acml_vol_rlim"),
            acml_tr_pbmn_rlim: row.decimal("acml_tr_pbmn_rlim"),
        }
    }
}

impl fmt::Debug for InquireIndexCategoryPriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexCategoryPriceOutput2", "output2")
            .texts(&[&self.bstp_cls_code, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
                self.bstp_nmix_prdy_ctrt,
                self.acml_tr_pbmn,
                self.acml_vol_rlim,
                self.acml_tr_pbmn_rlim,
            ])
            .fmt(f)
    }
}
