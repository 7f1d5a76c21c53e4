//! 예탁원정보(배당일정) (국내주식-145).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_dividend",
    title: "예탁원정보(배당일정)",
    doc_no: "국내주식-145",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/dividend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669102C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CTS", "CTS", 17, Some("")),
        Param::Required("GB1", "조회구분", 1, Some("0")),
        Param::Required("F_DT", "조회일자From", 8, None),
        Param::Required("T_DT", "조회일자To", 8, None),
        Param::Required("SHT_CD", "종목코드", 9, Some("")),
        Param::Required("HIGH_GB", "고배당여부", 1, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[
                Field::Date("record_date", "기준일"),
                Field::Text("sht_cd", "종목코드"),
                Field::Text("isin_name", "종목명"),
                Field::Text("divi_kind", "배당종류"),
                Field::Decimal("face_val", "액면가"),
                Field::Decimal("per_sto_divi_amt", "현금배당금"),
                Field::Decimal("divi_rate", "현금배당률(%)"),
                Field::Decimal("stk_divi_rate", "주식배당률(%)"),
                Field::Text("divi_pay_dt", "배당금지급일"),
                Field::Text("stk_div_pay_dt", "주식배당지급일"),
                Field::Text("odd_pay_dt", "단주대금지급일"),
                Field::Text("stk_kind", "주식종류"),
                Field::Text("high_divi_gb", "고배당종목여부"),
            ],
        ),
    ],
    check: check::<KsdinfoDividendResponse>,
};

/// 예탁원정보(배당일정) — depository calendar: dividends: `GET /uapi/domestic-stock/v1/ksdinfo/dividend`.
///
/// Official document: 국내주식-145.
///
/// TR id: real `HHKDB669102C0`, paper none.
#[doc(alias = "HHKDB669102C0")]
#[doc(alias = "국내주식-145")]
#[doc(alias = "예탁원정보(배당일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoDividend {
    params: Params,
}

impl KsdinfoDividend {
    /// Required: `f_dt` 조회일자From (base date from); `t_dt` 조회일자To (base date to).
    pub fn new(f_dt: impl Into<String>, t_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("F_DT", f_dt.into());
        params.set("T_DT", t_dt.into());
        Self { params }
    }

    /// CTS — continuation key from the previous inquiry. Default: empty.
    #[must_use]
    pub fn cts(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS", value.into());
        self
    }

    /// 조회구분 — market or inquiry type selection. Default `0`.
    #[must_use]
    pub fn gb1(mut self, value: impl Into<Code<codes::Gb1KsdinfoDividend>>) -> Self {
        self.params.set_code("GB1", value.into());
        self
    }

    /// 종목코드 — short issue code. Default: empty.
    #[must_use]
    pub fn sht_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("SHT_CD", value.into());
        self
    }

    /// 고배당여부 — high dividend filter, send blank. Default: empty.
    #[must_use]
    pub fn high_gb(mut self, value: impl Into<String>) -> Self {
        self.params.set("HIGH_GB", value.into());
        self
    }
}

impl Endpoint for KsdinfoDividend {
    type Response = KsdinfoDividendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoDividend {}

/// The reply to [`KsdinfoDividend`].
#[non_exhaustive]
pub struct KsdinfoDividendResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoDividendOutput1>,
}

impl fmt::Debug for KsdinfoDividendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoDividendResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoDividendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoDividendOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 배당종류 — dividend type.
    pub divi_kind: String,
    /// 액면가 — par value, KRW.
    pub face_val: Option<Decimal>,
    /// 현금배당금 — cash or stock dividend per share.
    pub per_sto_divi_amt: Option<Decimal>,
    /// 현금배당률(%) — cash or stock dividend rate, %.
    pub divi_rate: Option<Decimal>,
    /// 주식배당률(%) — stock dividend rate, %.
    pub stk_divi_rate: Option<Decimal>,
    /// 배당금지급일 — cash dividend payment date.
    pub divi_pay_dt: String,
    /// 주식배당지급일 — stock dividend payment date.
    pub stk_div_pay_dt: String,
    /// 단주대금지급일 — fractional share cash payment date.
    pub odd_pay_dt: String,
    /// 주식종류 — share class.
    pub stk_kind: String,
    /// 고배당종목여부 — high dividend issue flag.
    pub high_divi_gb: String,
}

impl FromRow for KsdinfoDividendOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            divi_kind: row.text("divi_kind"),
            face_val: row.decimal("face_val"),
            per_sto_divi_amt: row.decimal("per_sto_divi_amt"),
            divi_rate: row.decimal("divi_rate"),
            stk_divi_rate: row.decimal("stk_divi_rate"),
            divi_pay_dt: row.text("divi_pay_dt"),
            stk_div_pay_dt: row.text("stk_div_pay_dt"),
            odd_pay_dt: row.text("odd_pay_dt"),
            stk_kind: row.text("stk_kind"),
            high_divi_gb: row.text("high_divi_gb"),
        }
    }
}

impl fmt::Debug for KsdinfoDividendOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoDividendOutput1", "output1")
            .texts(&[
                &self.sht_cd,
                &self.isin_name,
                &self.divi_kind,
                &self.divi_pay_dt,
                &self.stk_div_pay_dt,
                &self.odd_pay_dt,
                &self.stk_kind,
                &self.high_divi_gb,
            ])
            .decimals(&[self.face_val, self.per_sto_divi_amt, self.divi_rate, self.stk_divi_rate])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
