//! 국내주식 예상체결지수 추이 (국내주식-121).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.exp_index_trend",
    title: "국내주식 예상체결지수 추이",
    doc_no: "국내주식-121",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-index-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01840000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_MKOP_CLS_CODE", "장운영 구분 코드", 2, Some("1")),
        Param::Required("FID_INPUT_HOUR_1", "입력 시간1", 10, Some("10")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("U")),
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
                Field::Text("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
            ],
        ),
    ],
    check: check::<ExpIndexTrendResponse>,
};

/// 국내주식 예상체결지수 추이 — course of an index's expected value: `GET /uapi/domestic-stock/v1/quotations/exp-index-trend`.
///
/// Official document: 국내주식-121.
///
/// TR id: real `FHPST01840000`, paper none.
#[doc(alias = "FHPST01840000")]
#[doc(alias = "국내주식-121")]
#[doc(alias = "국내주식 예상체결지수 추이")]
#[derive(Debug, Clone)]
pub struct ExpIndexTrend {
    params: Params,
}

impl ExpIndexTrend {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 장운영 구분 코드 — market operation class code. Default `1`.
    #[must_use]
    pub fn fid_mkop_cls_code(mut self, value: impl Into<Code<codes::FidMkopClsCode>>) -> Self {
        self.params.set_code("FID_MKOP_CLS_CODE", value.into());
        self
    }

    /// 입력 시간1 — input time 1. Default `10`.
    #[must_use]
    pub fn fid_input_hour_1(mut self, value: impl Into<Code<codes::FidInputHour1>>) -> Self {
        self.params.set_code("FID_INPUT_HOUR_1", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Default for ExpIndexTrend {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for ExpIndexTrend {
    type Response = ExpIndexTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ExpIndexTrend {}

/// The reply to [`ExpIndexTrend`].
#[non_exhaustive]
pub struct ExpIndexTrendResponse {
    /// 응답상세.
    pub output: Vec<ExpIndexTrendOutput>,
}

impl fmt::Debug for ExpIndexTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpIndexTrendResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ExpIndexTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ExpIndexTrendOutput {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: String,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
}

impl FromRow for ExpIndexTrendOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.text("stck_cntg_hour"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
        }
    }
}

impl fmt::Debug for ExpIndexTrendOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpIndexTrendOutput", "output")
            .texts(&[&self.stck_cntg_hour, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[self.bstp_nmix_prpr, self.bstp_nmix_prdy_vrss, self.prdy_ctrt, self.acml_tr_pbmn])
            .fmt(f)
    }
}
