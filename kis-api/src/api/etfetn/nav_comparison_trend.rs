//! NAV 비교추이(종목) (v1_국내주식-069).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "etfetn.nav_comparison_trend",
    title: "NAV 비교추이(종목)",
    doc_no: "v1_국내주식-069",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/nav-comparison-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02440000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("stck_mxpr", "주식 상한가"),
                Field::Decimal("stck_llam", "주식 하한가"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("nav", "NAV"),
                Field::Text("nav_prdy_vrss_sign", "NAV 전일 대비 부호"),
                Field::Decimal("nav_prdy_vrss", "NAV 전일 대비"),
                Field::Decimal("nav_prdy_ctrt", "NAV 전일 대비율"),
                Field::Decimal("prdy_clpr_nav", "NAV전일종가"),
                Field::Decimal("oprc_nav", "NAV시가"),
                Field::Decimal("hprc_nav", "NAV고가"),
                Field::Decimal("lprc_nav", "NAV저가"),
            ],
        ),
    ],
    check: check::<NavComparisonTrendResponse>,
};

/// NAV 비교추이(종목) — price against net asset value now: `GET /uapi/etfetn/v1/quotations/nav-comparison-trend`.
///
/// Official document: v1_국내주식-069.
///
/// TR id: real `FHPST02440000`, paper none.
#[doc(alias = "FHPST02440000")]
#[doc(alias = "v1_국내주식-069")]
#[doc(alias = "NAV 비교추이(종목)")]
#[derive(Debug, Clone)]
pub struct NavComparisonTrend {
    params: Params,
}

impl NavComparisonTrend {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for NavComparisonTrend {
    type Response = NavComparisonTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for NavComparisonTrend {}

/// The reply to [`NavComparisonTrend`].
#[non_exhaustive]
pub struct NavComparisonTrendResponse {
    /// 응답상세.
    pub output1: NavComparisonTrendOutput1,
    /// 응답상세.
    pub output2: NavComparisonTrendOutput2,
}

impl fmt::Debug for NavComparisonTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NavComparisonTrendResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for NavComparisonTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.object("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct NavComparisonTrendOutput1 {
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
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 주식 상한가 — upper price limit, KRW.
    pub stck_mxpr: Option<Decimal>,
    /// 주식 하한가 — lower price limit, KRW.
    pub stck_llam: Option<Decimal>,
}

impl FromRow for NavComparisonTrendOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            stck_mxpr: row.decimal("stck_mxpr"),
            stck_llam: row.decimal("stck_llam"),
        }
    }
}

impl fmt::Debug for NavComparisonTrendOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NavComparisonTrendOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.stck_prdy_clpr,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.stck_mxpr,
                self.stck_llam,
            ])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct NavComparisonTrendOutput2 {
    /// NAV — net asset value (NAV) per share, KRW.
    pub nav: Option<Decimal>,
    /// NAV 전일 대비 부호 — sign code of the NAV change from previous day.
    pub nav_prdy_vrss_sign: String,
    /// NAV 전일 대비 — NAV change from the previous day, KRW.
    pub nav_prdy_vrss: Option<Decimal>,
    /// NAV 전일 대비율 — NAV change from the previous day, %.
    pub nav_prdy_ctrt: Option<Decimal>,
    /// NAV전일종가 — previous closing NAV, KRW.
    pub prdy_clpr_nav: Option<Decimal>,
    /// NAV시가 — opening NAV, KRW.
    pub oprc_nav: Option<Decimal>,
    /// NAV고가 — day high NAV, KRW.
    pub hprc_nav: Option<Decimal>,
    /// NAV저가 — day low NAV, KRW.
    pub lprc_nav: Option<Decimal>,
}

impl FromRow for NavComparisonTrendOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            nav: row.decimal("nav"),
            nav_prdy_vrss_sign: row.text("nav_prdy_vrss_sign"),
            nav_prdy_vrss: row.decimal("nav_prdy_vrss"),
            nav_prdy_ctrt: row.decimal("nav_prdy_ctrt"),
            prdy_clpr_nav: row.decimal("prdy_clpr_nav"),
            oprc_nav: row.decimal("oprc_nav"),
            hprc_nav: row.decimal("hprc_nav"),
            lprc_nav: row.decimal("lprc_nav"),
        }
    }
}

impl fmt::Debug for NavComparisonTrendOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NavComparisonTrendOutput2", "output2")
            .texts(&[&self.nav_prdy_vrss_sign])
            .decimals(&[
                self.nav,
                self.nav_prdy_vrss,
                self.nav_prdy_ctrt,
                self.prdy_clpr_nav,
                self.oprc_nav,
                self.hprc_nav,
                self.lprc_nav,
            ])
            .fmt(f)
    }
}
