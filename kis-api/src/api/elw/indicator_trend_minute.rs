//! ELW 투자지표추이(분별) (국내주식-174).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.indicator_trend_minute",
    title: "ELW 투자지표추이(분별)",
    doc_no: "국내주식-174",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/indicator-trend-minute",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02740300", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_HOUR_CLS_CODE", "시간 구분 코드", 5, Some("60")),
        Param::Required("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", 2, Some("N")),
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
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("elw_oprc", "ELW 시가2"),
                Field::Decimal("elw_hgpr", "ELW 최고가"),
                Field::Decimal("elw_lwpr", "ELW 최저가"),
                Field::Decimal("lvrg_val", "레버리지값"),
                Field::Decimal("gear", "기어링"),
                Field::Decimal("prmm_val", "프리미엄값"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("prit", "패리티"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("cntg_vol", "체결 거래량"),
            ],
        ),
    ],
    check: check::<IndicatorTrendMinuteResponse>,
};

/// ELW 투자지표추이(분별) — indicators of an ELW by minute: `GET /uapi/elw/v1/quotations/indicator-trend-minute`.
///
/// Official document: 국내주식-174.
///
/// TR id: real `FHPEW02740300`, paper none.
#[doc(alias = "FHPEW02740300")]
#[doc(alias = "국내주식-174")]
#[doc(alias = "ELW 투자지표추이(분별)")]
#[derive(Debug, Clone)]
pub struct IndicatorTrendMinute {
    params: Params,
}

impl IndicatorTrendMinute {
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

    /// 시간 구분 코드 — time class code. Default `60`.
    #[must_use]
    pub fn fid_hour_cls_code(mut self, value: impl Into<Code<codes::FidHourClsCodeIndicatorTrendMinute>>) -> Self {
        self.params.set_code("FID_HOUR_CLS_CODE", value.into());
        self
    }

    /// 과거 데이터 포함 여부 — include past data, Y/N. Default `N`.
    #[must_use]
    pub fn fid_pw_data_incu_yn(mut self, value: impl Into<Code<codes::FidPwDataIncuYn>>) -> Self {
        self.params.set_code("FID_PW_DATA_INCU_YN", value.into());
        self
    }
}

impl Endpoint for IndicatorTrendMinute {
    type Response = IndicatorTrendMinuteResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IndicatorTrendMinute {}

/// The reply to [`IndicatorTrendMinute`].
#[non_exhaustive]
pub struct IndicatorTrendMinuteResponse {
    /// 응답상세.
    pub output: Vec<IndicatorTrendMinuteOutput>,
}

impl fmt::Debug for IndicatorTrendMinuteResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndicatorTrendMinuteResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for IndicatorTrendMinuteResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct IndicatorTrendMinuteOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// ELW 시가2 — ELW opening price, KRW.
    pub elw_oprc: Option<Decimal>,
    /// ELW 최고가 — ELW day high, KRW.
    pub elw_hgpr: Option<Decimal>,
    /// ELW 최저가 — ELW day low, KRW.
    pub elw_lwpr: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// 기어링 — gearing, times.
    pub gear: Option<Decimal>,
    /// 프리미엄값 — premium value.
    pub prmm_val: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
}

impl FromRow for IndicatorTrendMinuteOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_cntg_hour: row.time("stck_cntg_hour"),
            elw_prpr: row.decimal("elw_prpr"),
            elw_oprc: row.decimal("elw_oprc"),
            elw_hgpr: row.decimal("elw_hgpr"),
            elw_lwpr: row.decimal("elw_lwpr"),
            lvrg_val: row.decimal("lvrg_val"),
            gear: row.decimal("gear"),
            prmm_val: row.decimal("prmm_val"),
            invl_val: row.decimal("invl_val"),
            prit: row.decimal("prit"),
            acml_vol: row.integer("acml_vol"),
            cntg_vol: row.integer("cntg_vol"),
        }
    }
}

impl fmt::Debug for IndicatorTrendMinuteOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndicatorTrendMinuteOutput", "output")
            .integers(&[self.acml_vol, self.cntg_vol])
            .decimals(&[
                self.elw_prpr,
                self.elw_oprc,
                self.elw_hgpr,
                self.elw_lwpr,
                self.lvrg_val,
                self.gear,
                self.prmm_val,
                self.invl_val,
                self.prit,
            ])
            .dates(&[self.stck_bsop_date])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
