//! ELW 변동성 추이(분별) (국내주식-179).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.volatility_trend_minute",
    title: "ELW 변동성 추이(분별)",
    doc_no: "국내주식-179",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-minute",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02840300", paper: None, old: &[] }],
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
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("elw_oprc", "ELW 시가2"),
                Field::Decimal("elw_hgpr", "ELW 최고가"),
                Field::Decimal("elw_lwpr", "ELW 최저가"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("hist_vltl", "역사적 변동성"),
            ],
        ),
    ],
    check: check::<VolatilityTrendMinuteResponse>,
};

/// ELW 변동성 추이(분별) — volatility of an ELW by minute: `GET /uapi/elw/v1/quotations/volatility-trend-minute`.
///
/// Official document: 국내주식-179.
///
/// TR id: real `FHPEW02840300`, paper none.
#[doc(alias = "FHPEW02840300")]
#[doc(alias = "국내주식-179")]
#[doc(alias = "ELW 변동성 추이(분별)")]
#[derive(Debug, Clone)]
pub struct VolatilityTrendMinute {
    params: Params,
}

impl VolatilityTrendMinute {
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
    pub fn fid_hour_cls_code(mut self, value: impl Into<Code<codes::FidHourClsCodeVolatilityTrendMinute>>) -> Self {
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

impl Endpoint for VolatilityTrendMinute {
    type Response = VolatilityTrendMinuteResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for VolatilityTrendMinute {}

/// The reply to [`VolatilityTrendMinute`].
#[non_exhaustive]
pub struct VolatilityTrendMinuteResponse {
    /// 응답상세.
    pub output: Vec<VolatilityTrendMinuteOutput>,
}

impl fmt::Debug for VolatilityTrendMinuteResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendMinuteResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for VolatilityTrendMinuteResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct VolatilityTrendMinuteOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// ELW 시가2 — ELW opening price, KRW.
    pub elw_oprc: Option<Decimal>,
    /// ELW 최고가 — ELW day high, KRW.
    pub elw_hgpr: Option<Decimal>,
    /// ELW 최저가 — ELW day low, KRW.
    pub elw_lwpr: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 역사적 변동성 — historical volatility, %.
    pub hist_vltl: Option<Decimal>,
}

impl FromRow for VolatilityTrendMinuteOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_cntg_hour: row.time("stck_cntg_hour"),
            stck_prpr: row.decimal("stck_prpr"),
            elw_oprc: row.decimal("elw_oprc"),
            elw_hgpr: row.decimal("elw_hgpr"),
            elw_lwpr: row.decimal("elw_lwpr"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            hist_vltl: row.decimal("hist_vltl"),
        }
    }
}

impl fmt::Debug for VolatilityTrendMinuteOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolatilityTrendMinuteOutput", "output")
            .decimals(&[
                self.stck_prpr,
                self.elw_oprc,
                self.elw_hgpr,
                self.elw_lwpr,
                self.hts_ints_vltl,
                self.hist_vltl,
            ])
            .dates(&[self.stck_bsop_date])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
