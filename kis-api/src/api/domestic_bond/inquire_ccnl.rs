//! 장내채권현재가(체결) (국내주식-201).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_ccnl",
    title: "장내채권현재가(체결)",
    doc_no: "국내주식-201",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-ccnl",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKBJ773403C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("B")),
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
                Field::Decimal("bond_prpr", "채권현재가"),
                Field::Decimal("bond_prdy_vrss", "채권전일대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Integer("acml_vol", "누적 거래량"),
            ],
        ),
    ],
    check: check::<InquireCcnlResponse>,
};

/// 장내채권현재가(체결) — latest trades of a bond: `GET /uapi/domestic-bond/v1/quotations/inquire-ccnl`.
///
/// Official document: 국내주식-201.
///
/// TR id: real `FHKBJ773403C0`, paper none.
#[doc(alias = "FHKBJ773403C0")]
#[doc(alias = "국내주식-201")]
#[doc(alias = "장내채권현재가(체결)")]
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

    /// 조건 시장 분류 코드 — market division code for the query. Default `B`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
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
    /// 채권현재가 — bond current price, KRW.
    pub bond_prpr: Option<Decimal>,
    /// 채권전일대비 — bond change from the previous close, KRW.
    pub bond_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
}

impl FromRow for InquireCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            bond_prpr: row.decimal("bond_prpr"),
            bond_prdy_vrss: row.decimal("bond_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            cntg_vol: row.integer("cntg_vol"),
            acml_vol: row.integer("acml_vol"),
        }
    }
}

impl fmt::Debug for InquireCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.cntg_vol, self.acml_vol])
            .decimals(&[self.bond_prpr, self.bond_prdy_vrss, self.prdy_ctrt])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
