//! 국내업종 시간별지수(초) (국내주식-064).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_index_tickprice",
    title: "국내업종 시간별지수(초)",
    doc_no: "국내주식-064",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-index-tickprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPUP02110100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", 2, Some("U")),
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
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("cntg_vol", "체결 거래량"),
            ],
        ),
    ],
    check: check::<InquireIndexTickpriceResponse>,
};

/// 국내업종 시간별지수(초) — values of a domestic index by second: `GET /uapi/domestic-stock/v1/quotations/inquire-index-tickprice`.
///
/// Official document: 국내주식-064.
///
/// TR id: real `FHPUP02110100`, paper none.
#[doc(alias = "FHPUP02110100")]
#[doc(alias = "국내주식-064")]
#[doc(alias = "국내업종 시간별지수(초)")]
#[derive(Debug, Clone)]
pub struct InquireIndexTickprice {
    params: Params,
}

impl InquireIndexTickprice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<Code<codes::FidInputIscdInquireIndexTickprice>>) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireIndexTickprice {
    type Response = InquireIndexTickpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireIndexTickprice {}

/// The reply to [`InquireIndexTickprice`].
#[non_exhaustive]
pub struct InquireIndexTickpriceResponse {
    /// 응답상세.
    pub output: Vec<InquireIndexTickpriceOutput>,
}

impl fmt::Debug for InquireIndexTickpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexTickpriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireIndexTickpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireIndexTickpriceOutput {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
}

impl FromRow for InquireIndexTickpriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            acml_vol: row.integer("acml_vol"),
            cntg_vol: row.integer("cntg_vol"),
        }
    }
}

impl fmt::Debug for InquireIndexTickpriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexTickpriceOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.cntg_vol])
            .decimals(&[self.bstp_nmix_prpr, self.bstp_nmix_prdy_vrss, self.bstp_nmix_prdy_ctrt, self.acml_tr_pbmn])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
