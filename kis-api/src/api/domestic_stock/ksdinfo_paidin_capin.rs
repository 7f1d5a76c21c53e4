//! 예탁원정보(유상증자일정) (국내주식-143).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_paidin_capin",
    title: "예탁원정보(유상증자일정)",
    doc_no: "국내주식-143",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/paidin-capin",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669100C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CTS", "CTS", 17, Some("")),
        Param::Required("GB1", "조회구분", 1, Some("1")),
        Param::Required("F_DT", "조회일자From", 8, None),
        Param::Required("T_DT", "조회일자To", 8, None),
        Param::Required("SHT_CD", "종목코드", 9, Some("")),
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
                Field::Integer("tot_issue_stk_qty", "발행주식"),
                Field::Integer("issue_stk_qty", "발행할주식"),
                Field::Decimal("fix_rate", "확정배정율"),
                Field::Decimal("disc_rate", "할인율"),
                Field::Decimal("fix_price", "발행예정가"),
                Field::Date("right_dt", "권리락일"),
                Field::Text("sub_term_ft", "청약기간"),
                Field::Text("sub_term", "청약기간"),
                Field::Text("list_date", "상장/등록일"),
                Field::Text("stk_kind", "주식종류"),
            ],
        )
        .or(&["output"]),
    ],
    check: check::<KsdinfoPaidinCapinResponse>,
};

/// 예탁원정보(유상증자일정) — depository calendar: paid-in capital increases: `GET /uapi/domestic-stock/v1/ksdinfo/paidin-capin`.
///
/// Official document: 국내주식-143.
///
/// TR id: real `HHKDB669100C0`, paper none.
#[doc(alias = "HHKDB669100C0")]
#[doc(alias = "국내주식-143")]
#[doc(alias = "예탁원정보(유상증자일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoPaidinCapin {
    params: Params,
}

impl KsdinfoPaidinCapin {
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

    /// 조회구분 — market or inquiry type selection. Default `1`.
    #[must_use]
    pub fn gb1(mut self, value: impl Into<Code<codes::Gb1KsdinfoPaidinCapin>>) -> Self {
        self.params.set_code("GB1", value.into());
        self
    }

    /// 종목코드 — short issue code. Default: empty.
    #[must_use]
    pub fn sht_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("SHT_CD", value.into());
        self
    }
}

impl Endpoint for KsdinfoPaidinCapin {
    type Response = KsdinfoPaidinCapinResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoPaidinCapin {}

/// The reply to [`KsdinfoPaidinCapin`].
#[non_exhaustive]
pub struct KsdinfoPaidinCapinResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoPaidinCapinOutput1>,
}

impl fmt::Debug for KsdinfoPaidinCapinResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoPaidinCapinResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoPaidinCapinResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoPaidinCapinOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 발행주식 — shares issued.
    pub tot_issue_stk_qty: Option<i64>,
    /// 발행할주식 — shares to be issued.
    pub issue_stk_qty: Option<i64>,
    /// 확정배정율 — final allotment rate.
    pub fix_rate: Option<Decimal>,
    /// 할인율 — discount rate, %.
    pub disc_rate: Option<Decimal>,
    /// 발행예정가 — planned issue price, KRW.
    pub fix_price: Option<Decimal>,
    /// 권리락일 — ex-rights date.
    pub right_dt: Option<Date>,
    /// 청약기간 — subscription period (from-to).
    pub sub_term_ft: String,
    /// 청약기간 — subscription period.
    pub sub_term: String,
    /// 상장/등록일 — listing or registration date.
    pub list_date: String,
    /// 주식종류 — share class.
    pub stk_kind: String,
}

impl FromRow for KsdinfoPaidinCapinOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            tot_issue_stk_qty: row.integer("tot_issue_stk_qty"),
            issue_stk_qty: row.integer("issue_stk_qty"),
            fix_rate: row.decimal("fix_rate"),
            disc_rate: row.decimal("disc_rate"),
            fix_price: row.decimal("fix_price"),
            right_dt: row.date("right_dt"),
            sub_term_ft: row.text("sub_term_ft"),
            sub_term: row.text("sub_term"),
            list_date: row.text("list_date"),
            stk_kind: row.text("stk_kind"),
        }
    }
}

impl fmt::Debug for KsdinfoPaidinCapinOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoPaidinCapinOutput1", "output1")
            .texts(&[&self.sht_cd, &self.isin_name, &self.sub_term_ft, &self.sub_term, &self.list_date, &self.stk_kind])
            .integers(&[self.tot_issue_stk_qty, self.issue_stk_qty])
            .decimals(&[self.fix_rate, self.disc_rate, self.fix_price])
            .dates(&[self.record_date, self.right_dt])
            .fmt(f)
    }
}
