//! 장내채권현재가(일별) (국내주식-202).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_daily_price",
    title: "장내채권현재가(일별)",
    doc_no: "국내주식-202",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-daily-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKBJ773404C0", paper: None, old: &[] }],
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
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("bond_prpr", "채권현재가"),
                Field::Decimal("bond_prdy_vrss", "채권전일대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("bond_oprc", "채권시가2"),
                Field::Decimal("bond_hgpr", "채권고가"),
                Field::Decimal("bond_lwpr", "채권저가"),
            ],
        ),
    ],
    check: check::<InquireDailyPriceResponse>,
};

/// 장내채권현재가(일별) — prices of a bond by day: `GET /uapi/domestic-bond/v1/quotations/inquire-daily-price`.
///
/// Official document: 국내주식-202.
///
/// TR id: real `FHKBJ773404C0`, paper none.
#[doc(alias = "FHKBJ773404C0")]
#[doc(alias = "국내주식-202")]
#[doc(alias = "장내채권현재가(일별)")]
#[derive(Debug, Clone)]
pub struct InquireDailyPrice {
    params: Params,
}

impl InquireDailyPrice {
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

impl Endpoint for InquireDailyPrice {
    type Response = InquireDailyPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyPrice {}

/// The reply to [`InquireDailyPrice`].
#[non_exhaustive]
pub struct InquireDailyPriceResponse {
    /// 응답상세.
    pub output: Vec<InquireDailyPriceOutput>,
}

impl fmt::Debug for InquireDailyPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireDailyPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyPriceOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 채권현재가 — bond current price, KRW.
    pub bond_prpr: Option<Decimal>,
    /// 채권전일대비 — bond change from the previous close, KRW.
    pub bond_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 채권시가2 — bond opening price, KRW.
    pub bond_oprc: Option<Decimal>,
    /// 채권고가 — bond day high, KRW.
    pub bond_hgpr: Option<Decimal>,
    /// 채권저가 — bond day low, KRW.
    pub bond_lwpr: Option<Decimal>,
}

impl FromRow for InquireDailyPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            bond_prpr: row.decimal("bond_prpr"),
            bond_prdy_vrss: row.decimal("bond_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            bond_oprc: row.decimal("bond_oprc"),
            bond_hgpr: row.decimal("bond_hgpr"),
            bond_lwpr: row.decimal("bond_lwpr"),
        }
    }
}

impl fmt::Debug for InquireDailyPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyPriceOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.bond_prpr,
                self.bond_prdy_vrss,
                self.prdy_ctrt,
                self.bond_oprc,
                self.bond_hgpr,
                self.bond_lwpr,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
