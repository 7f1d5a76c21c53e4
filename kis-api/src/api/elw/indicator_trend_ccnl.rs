//! ELW 투자지표추이(체결) (국내주식-172).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.indicator_trend_ccnl",
    title: "ELW 투자지표추이(체결)",
    doc_no: "국내주식-172",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/indicator-trend-ccnl",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02740100", paper: None, old: &[] }],
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
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("lvrg_val", "레버리지값"),
                Field::Decimal("gear", "기어링"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("prit", "패리티"),
                Field::Decimal("apprch_rate", "접근도"),
            ],
        ),
    ],
    check: check::<IndicatorTrendCcnlResponse>,
};

/// ELW 투자지표추이(체결) — indicators of an ELW by trade: `GET /uapi/elw/v1/quotations/indicator-trend-ccnl`.
///
/// Official document: 국내주식-172.
///
/// TR id: real `FHPEW02740100`, paper none.
#[doc(alias = "FHPEW02740100")]
#[doc(alias = "국내주식-172")]
#[doc(alias = "ELW 투자지표추이(체결)")]
#[derive(Debug, Clone)]
pub struct IndicatorTrendCcnl {
    params: Params,
}

impl IndicatorTrendCcnl {
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

impl Endpoint for IndicatorTrendCcnl {
    type Response = IndicatorTrendCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IndicatorTrendCcnl {}

/// The reply to [`IndicatorTrendCcnl`].
#[non_exhaustive]
pub struct IndicatorTrendCcnlResponse {
    /// 응답상세.
    pub output: Vec<IndicatorTrendCcnlOutput>,
}

impl fmt::Debug for IndicatorTrendCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndicatorTrendCcnlResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for IndicatorTrendCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct IndicatorTrendCcnlOutput {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// 기어링 — gearing, times.
    pub gear: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 접근도 — approach rate, %.
    pub apprch_rate: Option<Decimal>,
}

impl FromRow for IndicatorTrendCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            lvrg_val: row.decimal("lvrg_val"),
            gear: row.decimal("gear"),
            tmvl_val: row.decimal("tmvl_val"),
            invl_val: row.decimal("invl_val"),
            prit: row.decimal("prit"),
            apprch_rate: row.decimal("apprch_rate"),
        }
    }
}

impl fmt::Debug for IndicatorTrendCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndicatorTrendCcnlOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.lvrg_val,
                self.gear,
                self.tmvl_val,
                self.invl_val,
                self.prit,
                self.apprch_rate,
            ])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
