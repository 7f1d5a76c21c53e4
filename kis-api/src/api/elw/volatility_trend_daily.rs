//! ELW 변동성 추이(일별) (국내주식-178).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.volatility_trend_daily",
    title: "ELW 변동성 추이(일별)",
    doc_no: "국내주식-178",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-daily",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02840200", paper: None, old: &[] }],
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
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("elw_oprc", "ELW 시가2"),
                Field::Decimal("elw_hgpr", "ELW 최고가"),
                Field::Decimal("elw_lwpr", "ELW 최저가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("d10_hist_vltl", "10일 역사적 변동성"),
                Field::Decimal("d20_hist_vltl", "20일 역사적 변동성"),
                Field::Decimal("d30_hist_vltl", "30일 역사적 변동성"),
                Field::Decimal("d60_hist_vltl", "60일 역사적 변동성"),
                Field::Decimal("d90_hist_vltl", "90일역사적변동성"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
            ],
        ),
    ],
    check: check::<VolatilityTrendDailyResponse>,
};

/// ELW 변동성 추이(일별) — volatility of an ELW by day: `GET /uapi/elw/v1/quotations/volatility-trend-daily`.
///
/// Official document: 국내주식-178.
///
/// TR id: real `FHPEW02840200`, paper none.
#[doc(alias = "FHPEW02840200")]
#[doc(alias = "국내주식-178")]
#[doc(alias = "ELW 변동성 추이(일별)")]
#[derive(Debug, Clone)]
pub struct VolatilityTrendDaily {
    params: Params,
}

impl VolatilityTrendDaily {
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

impl Endpoint for VolatilityTrendDaily {
    type Response = VolatilityTrendDailyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for VolatilityTrendDaily {}

/// The reply to [`VolatilityTrendDaily`].
#[non_exhaustive]
pub struct VolatilityTrendDailyResponse {
    /// 응답상세.
    pub output: Vec<VolatilityTrendDailyOutput>,
}

impl fmt::Debug for VolatilityTrendDailyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendDailyResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for VolatilityTrendDailyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct VolatilityTrendDailyOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// ELW 시가2 — ELW opening price, KRW.
    pub elw_oprc: Option<Decimal>,
    /// ELW 최고가 — ELW day high, KRW.
    pub elw_hgpr: Option<Decimal>,
    /// ELW 최저가 — ELW day low, KRW.
    pub elw_lwpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 10일 역사적 변동성 — 10-day historical volatility, %.
    pub d10_hist_vltl: Option<Decimal>,
    /// 20일 역사적 변동성 — 20-day historical volatility, %.
    pub d20_hist_vltl: Option<Decimal>,
    /// 30일 역사적 변동성 — 30-day historical volatility, %.
    pub d30_hist_vltl: Option<Decimal>,
    /// 60일 역사적 변동성 — 60-day historical volatility, %.
    pub d60_hist_vltl: Option<Decimal>,
    /// 90일역사적변동성 — 90-day historical volatility, %.
    pub d90_hist_vltl: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
}

impl FromRow for VolatilityTrendDailyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            elw_oprc: row.decimal("elw_oprc"),
            elw_hgpr: row.decimal("elw_hgpr"),
            elw_lwpr: row.decimal("elw_lwpr"),
            acml_vol: row.integer("acml_vol"),
            d10_hist_vltl: row.decimal("d10_hist_vltl"),
            d20_hist_vltl: row.decimal("d20_hist_vltl"),
            d30_hist_vltl: row.decimal("d30_hist_vltl"),
            d60_hist_vltl: row.decimal("d60_hist_vltl"),
            d90_hist_vltl: row.decimal("d90_hist_vltl"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
        }
    }
}

impl fmt::Debug for VolatilityTrendDailyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendDailyOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.elw_oprc,
                self.elw_hgpr,
                self.elw_lwpr,
                self.d10_hist_vltl,
                self.d20_hist_vltl,
                self.d30_hist_vltl,
                self.d60_hist_vltl,
                self.d90_hist_vltl,
                self.hts_ints_vltl,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
