//! 주식현재가 체결 (v1_국내주식-009).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_ccnl",
    title: "주식현재가 체결",
    doc_no: "v1_국내주식-009",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-ccnl",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST01010300", paper: Some("FHKST01010300"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 8, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Decimal("tday_rltv", "당일 체결강도"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
            ],
        ),
    ],
    check: check::<InquireCcnlResponse>,
};

/// 주식현재가 체결 — latest trades of a domestic stock: `GET /uapi/domestic-stock/v1/quotations/inquire-ccnl`.
///
/// Official document: v1_국내주식-009.
///
/// TR id: real `FHKST01010300`, paper `FHKST01010300`.
#[doc(alias = "FHKST01010300")]
#[doc(alias = "v1_국내주식-009")]
#[doc(alias = "주식현재가 체결")]
#[derive(Debug, Clone)]
pub struct InquireCcnl {
    params: Params,
}

impl InquireCcnl {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireCcnl {
    type Response = InquireCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireCcnl {}

/// The reply to [`InquireCcnl`].
#[non_exhaustive]
pub struct InquireCcnlResponse {
    /// 응답상세.
    pub output: Vec<InquireCcnlOutput>,
}

impl fmt::Debug for InquireCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireCcnlOutput {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 당일 체결강도 — execution strength today, %.
    pub tday_rltv: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
}

impl FromRow for InquireCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            cntg_vol: row.integer("cntg_vol"),
            tday_rltv: row.decimal("tday_rltv"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
        }
    }
}

impl fmt::Debug for InquireCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.cntg_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.tday_rltv, self.prdy_ctrt])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
