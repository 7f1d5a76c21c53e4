//! ELW 변동성 추이(틱) (국내주식-180).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.volatility_trend_tick",
    title: "ELW 변동성 추이(틱)",
    doc_no: "국내주식-180",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-tick",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02840400", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
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
                Field::Date("bsop_date", "영업일자"),
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
            ],
        ),
    ],
    check: check::<VolatilityTrendTickResponse>,
};

/// ELW 변동성 추이(틱) — volatility of an ELW by tick: `GET /uapi/elw/v1/quotations/volatility-trend-tick`.
///
/// Official document: 국내주식-180.
///
/// TR id: real `FHPEW02840400`, paper none.
#[doc(alias = "FHPEW02840400")]
#[doc(alias = "국내주식-180")]
#[doc(alias = "ELW 변동성 추이(틱)")]
#[derive(Debug, Clone)]
pub struct VolatilityTrendTick {
    params: Params,
}

impl VolatilityTrendTick {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for VolatilityTrendTick {
    type Response = VolatilityTrendTickResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for VolatilityTrendTick {}

/// The reply to [`VolatilityTrendTick`].
#[non_exhaustive]
pub struct VolatilityTrendTickResponse {
    /// 응답상세.
    pub output: Vec<VolatilityTrendTickOutput>,
}

impl fmt::Debug for VolatilityTrendTickResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendTickResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for VolatilityTrendTickResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct VolatilityTrendTickOutput {
    /// 영업일자 — business date.
    pub bsop_date: Option<Date>,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
}

impl FromRow for VolatilityTrendTickOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_date: row.date("bsop_date"),
            stck_cntg_hour: row.time("stck_cntg_hour"),
            elw_prpr: row.decimal("elw_prpr"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
        }
    }
}

impl fmt::Debug for VolatilityTrendTickOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendTickOutput", "output")
            .decimals(&[self.elw_prpr, self.hts_ints_vltl])
            .dates(&[self.bsop_date])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
