//! 장내채권 기간별시세(일) (국내주식-159).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_daily_itemchartprice",
    title: "장내채권 기간별시세(일)",
    doc_no: "국내주식-159",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-daily-itemchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKBJ773701C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 구분 코드", 6, Some("B")),
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
                Field::Decimal("bond_oprc", "채권시가2"),
                Field::Decimal("bond_hgpr", "채권고가"),
                Field::Decimal("bond_lwpr", "채권저가"),
                Field::Decimal("bond_prpr", "채권현재가"),
                Field::Integer("acml_vol", "누적 거래량"),
            ],
        ),
    ],
    check: check::<InquireDailyItemchartpriceResponse>,
};

/// 장내채권 기간별시세(일) — candles of a bond by day: `GET /uapi/domestic-bond/v1/quotations/inquire-daily-itemchartprice`.
///
/// Official document: 국내주식-159.
///
/// TR id: real `FHKBJ773701C0`, paper none.
#[doc(alias = "FHKBJ773701C0")]
#[doc(alias = "국내주식-159")]
#[doc(alias = "장내채권 기간별시세(일)")]
#[derive(Debug, Clone)]
pub struct InquireDailyItemchartprice {
    params: Params,
}

impl InquireDailyItemchartprice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 구분 코드 — market division code for the query. Default `B`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireDailyItemchartprice {
    type Response = InquireDailyItemchartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyItemchartprice {}

/// The reply to [`InquireDailyItemchartprice`].
#[non_exhaustive]
pub struct InquireDailyItemchartpriceResponse {
    /// 응답상세.
    pub output: Vec<InquireDailyItemchartpriceOutput>,
}

impl fmt::Debug for InquireDailyItemchartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyItemchartpriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireDailyItemchartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyItemchartpriceOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 채권시가2 — bond opening price, KRW.
    pub bond_oprc: Option<Decimal>,
    /// 채권고가 — bond day high, KRW.
    pub bond_hgpr: Option<Decimal>,
    /// 채권저가 — bond day low, KRW.
    pub bond_lwpr: Option<Decimal>,
    /// 채권현재가 — bond current price, KRW.
    pub bond_prpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
}

impl FromRow for InquireDailyItemchartpriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            bond_oprc: row.decimal("bond_oprc"),
            bond_hgpr: row.decimal("bond_hgpr"),
            bond_lwpr: row.decimal("bond_lwpr"),
            bond_prpr: row.decimal("bond_prpr"),
            acml_vol: row.integer("acml_vol"),
        }
    }
}

impl fmt::Debug for InquireDailyItemchartpriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyItemchartpriceOutput", "output")
            .integers(&[self.acml_vol])
            .decimals(&[self.bond_oprc, self.bond_hgpr, self.bond_lwpr, self.bond_prpr])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
