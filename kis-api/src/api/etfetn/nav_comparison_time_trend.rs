//! NAV 비교추이(분) (v1_국내주식-070).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "etfetn.nav_comparison_time_trend",
    title: "NAV 비교추이(분)",
    doc_no: "v1_국내주식-070",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/nav-comparison-time-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02440100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_hour_cls_code", "FID 시간 구분 코드", 5, None),
        Param::Required("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", 2, Some("E")),
        Param::Required("fid_input_iscd", "FID 입력 종목코드", 12, None),
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
                Field::Decimal("nav", "NAV"),
                Field::Text("nav_prdy_vrss_sign", "NAV 전일 대비 부호"),
                Field::Decimal("nav_prdy_vrss", "NAV 전일 대비"),
                Field::Decimal("nav_prdy_ctrt", "NAV 전일 대비율"),
                Field::Decimal("nav_vrss_prpr", "NAV 대비 현재가"),
                Field::Decimal("dprt", "괴리율"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("cntg_vol", "체결 거래량"),
            ],
        ),
    ],
    check: check::<NavComparisonTimeTrendResponse>,
};

/// NAV 비교추이(분) — price against net asset value by minute: `GET /uapi/etfetn/v1/quotations/nav-comparison-time-trend`.
///
/// Official document: v1_국내주식-070.
///
/// TR id: real `FHPST02440100`, paper none.
#[doc(alias = "FHPST02440100")]
#[doc(alias = "v1_국내주식-070")]
#[doc(alias = "NAV 비교추이(분)")]
#[derive(Debug, Clone)]
pub struct NavComparisonTimeTrend {
    params: Params,
}

impl NavComparisonTimeTrend {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_hour_cls_code`
    /// FID 시간 구분 코드 (time class code).
    pub fn new(fid_input_iscd: impl Into<String>, fid_hour_cls_code: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        params.set("fid_hour_cls_code", fid_hour_cls_code.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `E`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Endpoint for NavComparisonTimeTrend {
    type Response = NavComparisonTimeTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for NavComparisonTimeTrend {}

/// The reply to [`NavComparisonTimeTrend`].
#[non_exhaustive]
pub struct NavComparisonTimeTrendResponse {
    /// 응답상세.
    pub output: Vec<NavComparisonTimeTrendOutput>,
}

impl fmt::Debug for NavComparisonTimeTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NavComparisonTimeTrendResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for NavComparisonTimeTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct NavComparisonTimeTrendOutput {
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// NAV — net asset value (NAV) per share, KRW.
    pub nav: Option<Decimal>,
    /// NAV 전일 대비 부호 — sign code of the NAV change from previous day.
    pub nav_prdy_vrss_sign: String,
    /// NAV 전일 대비 — NAV change from the previous day, KRW.
    pub nav_prdy_vrss: Option<Decimal>,
    /// NAV 전일 대비율 — NAV change from the previous day, %.
    pub nav_prdy_ctrt: Option<Decimal>,
    /// NAV 대비 현재가 — current price against the NAV, KRW.
    pub nav_vrss_prpr: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
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
}

impl FromRow for NavComparisonTimeTrendOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_hour: row.time("bsop_hour"),
            nav: row.decimal("nav"),
            nav_prdy_vrss_sign: row.text("nav_prdy_vrss_sign"),
            nav_prdy_vrss: row.decimal("nav_prdy_vrss"),
            nav_prdy_ctrt: row.decimal("nav_prdy_ctrt"),
            nav_vrss_prpr: row.decimal("nav_vrss_prpr"),
            dprt: row.decimal("dprt"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            cntg_vol: row.integer("cntg_vol"),
        }
    }
}

impl fmt::Debug for NavComparisonTimeTrendOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NavComparisonTimeTrendOutput", "output")
            .texts(&[&self.nav_prdy_vrss_sign, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.cntg_vol])
            .decimals(&[
                self.nav,
                self.nav_prdy_vrss,
                self.nav_prdy_ctrt,
                self.nav_vrss_prpr,
                self.dprt,
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
            ])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
