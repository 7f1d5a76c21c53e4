//! ELW 민감도 추이(체결) (국내주식-175).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.sensitivity_trend_ccnl",
    title: "ELW 민감도 추이(체결)",
    doc_no: "국내주식-175",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/sensitivity-trend-ccnl",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02830100", paper: None, old: &[] }],
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
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("gama", "감마"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("vega", "베가"),
                Field::Decimal("rho", "로우"),
            ],
        ),
    ],
    check: check::<SensitivityTrendCcnlResponse>,
};

/// ELW 민감도 추이(체결) — sensitivities of an ELW by trade: `GET /uapi/elw/v1/quotations/sensitivity-trend-ccnl`.
///
/// Official document: 국내주식-175.
///
/// TR id: real `FHPEW02830100`, paper none.
#[doc(alias = "FHPEW02830100")]
#[doc(alias = "국내주식-175")]
#[doc(alias = "ELW 민감도 추이(체결)")]
#[derive(Debug, Clone)]
pub struct SensitivityTrendCcnl {
    params: Params,
}

impl SensitivityTrendCcnl {
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

impl Endpoint for SensitivityTrendCcnl {
    type Response = SensitivityTrendCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for SensitivityTrendCcnl {}

/// The reply to [`SensitivityTrendCcnl`].
#[non_exhaustive]
pub struct SensitivityTrendCcnlResponse {
    /// 응답상세.
    pub output: Vec<SensitivityTrendCcnlOutput>,
}

impl fmt::Debug for SensitivityTrendCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SensitivityTrendCcnlResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for SensitivityTrendCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct SensitivityTrendCcnlOutput {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 감마 — gamma (rate of change of delta).
    pub gama: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 베가 — vega (sensitivity to volatility).
    pub vega: Option<Decimal>,
    /// 로우 — rho (sensitivity to interest rates).
    pub rho: Option<Decimal>,
}

impl FromRow for SensitivityTrendCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            hts_thpr: row.decimal("hts_thpr"),
            delta_val: row.decimal("delta_val"),
            gama: row.decimal("gama"),
            theta: row.decimal("theta"),
            vega: row.decimal("vega"),
            rho: row.decimal("rho"),
        }
    }
}

impl fmt::Debug for SensitivityTrendCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SensitivityTrendCcnlOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.hts_thpr,
                self.delta_val,
                self.gama,
                self.theta,
                self.vega,
                self.rho,
            ])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
