//! 국내업종 시간별지수(분) (국내주식-119).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_index_timeprice",
    title: "국내업종 시간별지수(분)",
    doc_no: "국내주식-119",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-index-timeprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPUP02110200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_INPUT_HOUR_1", "입력 시간1", 10, Some("60")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Time("bsop_hour", "영업 시간"),
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
    check: check::<InquireIndexTimepriceResponse>,
};

/// 국내업종 시간별지수(분) — values of a domestic index by minute: `GET /uapi/domestic-stock/v1/quotations/inquire-index-timeprice`.
///
/// Official document: 국내주식-119.
///
/// TR id: real `FHPUP02110200`, paper none.
#[doc(alias = "FHPUP02110200")]
#[doc(alias = "국내주식-119")]
#[doc(alias = "국내업종 시간별지수(분)")]
#[derive(Debug, Clone)]
pub struct InquireIndexTimeprice {
    params: Params,
}

impl InquireIndexTimeprice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<Code<codes::FidInputIscdInquireIndexTickprice>>) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 입력 시간1 — input time 1. Default `60`.
    #[must_use]
    pub fn fid_input_hour_1(mut self, value: impl Into<Code<codes::FidInputHour1InquireIndexTimeprice>>) -> Self {
        self.params.set_code("FID_INPUT_HOUR_1", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireIndexTimeprice {
    type Response = InquireIndexTimepriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireIndexTimeprice {}

/// The reply to [`InquireIndexTimeprice`].
#[non_exhaustive]
pub struct InquireIndexTimepriceResponse {
    /// 응답상세.
    pub output: Vec<InquireIndexTimepriceOutput>,
}

impl fmt::Debug for InquireIndexTimepriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexTimepriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireIndexTimepriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireIndexTimepriceOutput {
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
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

impl FromRow for InquireIndexTimepriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_hour: row.time("bsop_hour"),
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

impl fmt::Debug for InquireIndexTimepriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireIndexTimepriceOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.cntg_vol])
            .decimals(&[self.bstp_nmix_prpr, self.bstp_nmix_prdy_vrss, self.bstp_nmix_prdy_ctrt, self.acml_tr_pbmn])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
