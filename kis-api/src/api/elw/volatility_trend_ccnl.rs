//! ELW 변동성추이(체결) (국내주식-177).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.volatility_trend_ccnl",
    title: "ELW 변동성추이(체결)",
    doc_no: "국내주식-177",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-ccnl",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02840100", paper: None, old: &[] }],
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
                Field::Decimal("bidp", "매수호가"),
                Field::Decimal("askp", "매도호가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
            ],
        ),
    ],
    check: check::<VolatilityTrendCcnlResponse>,
};

/// ELW 변동성추이(체결) — volatility of an ELW by trade: `GET /uapi/elw/v1/quotations/volatility-trend-ccnl`.
///
/// Official document: 국내주식-177.
///
/// TR id: real `FHPEW02840100`, paper none.
#[doc(alias = "FHPEW02840100")]
#[doc(alias = "국내주식-177")]
#[doc(alias = "ELW 변동성추이(체결)")]
#[derive(Debug, Clone)]
pub struct VolatilityTrendCcnl {
    params: Params,
}

impl VolatilityTrendCcnl {
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

impl Endpoint for VolatilityTrendCcnl {
    type Response = VolatilityTrendCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for VolatilityTrendCcnl {}

/// The reply to [`VolatilityTrendCcnl`].
#[non_exhaustive]
pub struct VolatilityTrendCcnlResponse {
    /// 응답상세.
    pub output: Vec<VolatilityTrendCcnlOutput>,
}

impl fmt::Debug for VolatilityTrendCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendCcnlResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for VolatilityTrendCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct VolatilityTrendCcnlOutput {
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
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
}

impl FromRow for VolatilityTrendCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            bidp: row.decimal("bidp"),
            askp: row.decimal("askp"),
            acml_vol: row.integer("acml_vol"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
        }
    }
}

impl fmt::Debug for VolatilityTrendCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendCcnlOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[self.elw_prpr, self.prdy_vrss, self.prdy_ctrt, self.bidp, self.askp, self.hts_ints_vltl])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
