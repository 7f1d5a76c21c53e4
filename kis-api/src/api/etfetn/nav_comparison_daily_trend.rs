//! NAV 비교추이(일) (v1_국내주식-071).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "etfetn.nav_comparison_daily_trend",
    title: "NAV 비교추이(일)",
    doc_no: "v1_국내주식-071",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/nav-comparison-daily-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02440200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_input_iscd", "FID 입력 종목코드", 12, None),
        Param::Required("fid_input_date_1", "FID 입력 날짜1", 10, None),
        Param::Required("fid_input_date_2", "FID 입력 날짜2", 10, None),
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
                Field::Decimal("stck_clpr", "주식 종가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Decimal("dprt", "괴리율"),
                Field::Decimal("nav_vrss_prpr", "NAV 대비 현재가"),
                Field::Decimal("nav", "NAV"),
                Field::Text("nav_prdy_vrss_sign", "NAV 전일 대비 부호"),
                Field::Decimal("nav_prdy_vrss", "NAV 전일 대비"),
                Field::Decimal("nav_prdy_ctrt", "NAV 전일 대비율"),
            ],
        ),
    ],
    check: check::<NavComparisonDailyTrendResponse>,
};

/// NAV 비교추이(일) — price against net asset value by day: `GET /uapi/etfetn/v1/quotations/nav-comparison-daily-trend`.
///
/// Official document: v1_국내주식-071.
///
/// TR id: real `FHPST02440200`, paper none.
#[doc(alias = "FHPST02440200")]
#[doc(alias = "v1_국내주식-071")]
#[doc(alias = "NAV 비교추이(일)")]
#[derive(Debug, Clone)]
pub struct NavComparisonDailyTrend {
    params: Params,
}

impl NavComparisonDailyTrend {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// FID 입력 날짜1 (search start date); `fid_input_date_2` FID 입력 날짜2 (search end date).
    pub fn new(
        fid_input_iscd: impl Into<String>,
        fid_input_date_1: impl Into<String>,
        fid_input_date_2: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        params.set("fid_input_date_1", fid_input_date_1.into());
        params.set("fid_input_date_2", fid_input_date_2.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Endpoint for NavComparisonDailyTrend {
    type Response = NavComparisonDailyTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for NavComparisonDailyTrend {}

/// The reply to [`NavComparisonDailyTrend`].
#[non_exhaustive]
pub struct NavComparisonDailyTrendResponse {
    /// 응답상세.
    pub output: Vec<NavComparisonDailyTrendOutput>,
}

impl fmt::Debug for NavComparisonDailyTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NavComparisonDailyTrendResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for NavComparisonDailyTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct NavComparisonDailyTrendOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 종가 — closing price, KRW.
    pub stck_clpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// NAV 대비 현재가 — current price against the NAV, KRW.
    pub nav_vrss_prpr: Option<Decimal>,
    /// NAV — net asset value (NAV) per share, KRW.
    pub nav: Option<Decimal>,
    /// NAV 전일 대비 부호 — sign code of the NAV change from previous day.
    pub nav_prdy_vrss_sign: String,
    /// NAV 전일 대비 — NAV change from the previous day, KRW.
    pub nav_prdy_vrss: Option<Decimal>,
    /// NAV 전일 대비율 — NAV change from the previous day, %.
    pub nav_prdy_ctrt: Option<Decimal>,
}

impl FromRow for NavComparisonDailyTrendOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_clpr: row.decimal("stck_clpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            cntg_vol: row.integer("cntg_vol"),
            dprt: row.decimal("dprt"),
            nav_vrss_prpr: row.decimal("nav_vrss_prpr"),
            nav: row.decimal("nav"),
            nav_prdy_vrss_sign: row.text("nav_prdy_vrss_sign"),
            nav_prdy_vrss: row.decimal("nav_prdy_vrss"),
            nav_prdy_ctrt: row.decimal("nav_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for NavComparisonDailyTrendOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NavComparisonDailyTrendOutput", "output")
            .texts(&[&self.prdy_vrss_sign, &self.nav_prdy_vrss_sign])
            .integers(&[self.acml_vol, self.cntg_vol])
            .decimals(&[
                self.stck_clpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.dprt,
                self.nav_vrss_prpr,
                self.nav,
                self.nav_prdy_vrss,
                self.nav_prdy_ctrt,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
