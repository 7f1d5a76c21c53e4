//! 국내주식 배당률 상위 (국내주식-106).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.dividend_rate",
    title: "국내주식 배당률 상위",
    doc_no: "국내주식-106",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/dividend-rate",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB13470100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CTS_AREA", "CTS_AREA", 17, Some("")),
        Param::Required("GB1", "KOSPI", 1, Some("0")),
        Param::Required("UPJONG", "업종구분", 4, Some("0001")),
        Param::Required("GB2", "종목선택", 1, Some("0")),
        Param::Required("GB3", "배당구분", 1, Some("1")),
        Param::Required("F_DT", "기준일From", 8, None),
        Param::Required("T_DT", "기준일To", 8, None),
        Param::Required("GB4", "결산/중간배당", 1, Some("0")),
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
                Field::Integer("rank", "순위"),
                Field::Text("sht_cd", "종목코드"),
                Field::Text("isin_name", "종목명"),
                Field::Date("record_date", "기준일"),
                Field::Decimal("per_sto_divi_amt", "현금/주식배당금"),
                Field::Decimal("divi_rate", "현금/주식배당률(%)"),
                Field::Text("divi_kind", "배당종류"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<DividendRateResponse>,
};

/// 국내주식 배당률 상위 — ranking by dividend yield: `GET /uapi/domestic-stock/v1/ranking/dividend-rate`.
///
/// Official document: 국내주식-106.
///
/// TR id: real `HHKDB13470100`, paper none.
#[doc(alias = "HHKDB13470100")]
#[doc(alias = "국내주식-106")]
#[doc(alias = "국내주식 배당률 상위")]
#[derive(Debug, Clone)]
pub struct DividendRate {
    params: Params,
}

impl DividendRate {
    /// Required: `f_dt` 기준일From (base date from); `t_dt` 기준일To (base date to).
    pub fn new(f_dt: impl Into<String>, t_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("F_DT", f_dt.into());
        params.set("T_DT", t_dt.into());
        Self { params }
    }

    /// CTS_AREA — continuation area, blank. Default: empty.
    #[must_use]
    pub fn cts_area(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS_AREA", value.into());
        self
    }

    /// KOSPI — market or inquiry type selection. Default `0`.
    #[must_use]
    pub fn gb1(mut self, value: impl Into<Code<codes::Gb1>>) -> Self {
        self.params.set_code("GB1", value.into());
        self
    }

    /// 업종구분 — sector selection. Default `0001`.
    #[must_use]
    pub fn upjong(mut self, value: impl Into<Code<codes::Upjong>>) -> Self {
        self.params.set_code("UPJONG", value.into());
        self
    }

    /// 종목선택 — issue type selection. Default `0`.
    #[must_use]
    pub fn gb2(mut self, value: impl Into<Code<codes::Gb2>>) -> Self {
        self.params.set_code("GB2", value.into());
        self
    }

    /// 배당구분 — dividend type selection. Default `1`.
    #[must_use]
    pub fn gb3(mut self, value: impl Into<Code<codes::Gb3>>) -> Self {
        self.params.set_code("GB3", value.into());
        self
    }

    /// 결산/중간배당 — year-end or interim dividend selection. Default `0`.
    #[must_use]
    pub fn gb4(mut self, value: impl Into<Code<codes::Gb4>>) -> Self {
        self.params.set_code("GB4", value.into());
        self
    }
}

impl Endpoint for DividendRate {
    type Response = DividendRateResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DividendRate {}

/// The reply to [`DividendRate`].
#[non_exhaustive]
pub struct DividendRateResponse {
    /// 응답상세.
    pub output: Vec<DividendRateOutput>,
}

impl fmt::Debug for DividendRateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DividendRateResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for DividendRateResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct DividendRateOutput {
    /// 순위 — rank in the list.
    pub rank: Option<i64>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 현금/주식배당금 — cash or stock dividend per share.
    pub per_sto_divi_amt: Option<Decimal>,
    /// 현금/주식배당률(%) — cash or stock dividend rate, %.
    pub divi_rate: Option<Decimal>,
    /// 배당종류 — dividend type.
    pub divi_kind: String,
}

impl FromRow for DividendRateOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rank: row.integer("rank"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            record_date: row.date("record_date"),
            per_sto_divi_amt: row.decimal("per_sto_divi_amt"),
            divi_rate: row.decimal("divi_rate"),
            divi_kind: row.text("divi_kind"),
        }
    }
}

impl fmt::Debug for DividendRateOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DividendRateOutput", "output")
            .texts(&[&self.sht_cd, &self.isin_name, &self.divi_kind])
            .integers(&[self.rank])
            .decimals(&[self.per_sto_divi_amt, self.divi_rate])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
