//! 예탁원정보(무상증자일정) (국내주식-144).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_bonus_issue",
    title: "예탁원정보(무상증자일정)",
    doc_no: "국내주식-144",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/bonus-issue",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669101C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CTS", "CTS", 17, Some("")),
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
                Field::Decimal("fix_rate", "확정배정율"),
                Field::Decimal("odd_rec_price", "단주기준가"),
                Field::Date("right_dt", "권리락일"),
                Field::Text("odd_pay_dt", "단주대금지급일"),
                Field::Date("list_date", "상장/등록일"),
                Field::Integer("tot_issue_stk_qty", "발행주식"),
                Field::Integer("issue_stk_qty", "발행할주식"),
                Field::Text("stk_kind", "주식종류"),
            ],
        ),
    ],
    check: check::<KsdinfoBonusIssueResponse>,
};

/// 예탁원정보(무상증자일정) — depository calendar: bonus issues: `GET /uapi/domestic-stock/v1/ksdinfo/bonus-issue`.
///
/// Official document: 국내주식-144.
///
/// TR id: real `HHKDB669101C0`, paper none.
#[doc(alias = "HHKDB669101C0")]
#[doc(alias = "국내주식-144")]
#[doc(alias = "예탁원정보(무상증자일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoBonusIssue {
    params: Params,
}

impl KsdinfoBonusIssue {
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

    /// 종목코드 — short issue code. Default: empty.
    #[must_use]
    pub fn sht_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("SHT_CD", value.into());
        self
    }
}

impl Endpoint for KsdinfoBonusIssue {
    type Response = KsdinfoBonusIssueResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoBonusIssue {}

/// The reply to [`KsdinfoBonusIssue`].
#[non_exhaustive]
pub struct KsdinfoBonusIssueResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoBonusIssueOutput1>,
}

impl fmt::Debug for KsdinfoBonusIssueResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoBonusIssueResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoBonusIssueResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoBonusIssueOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 확정배정율 — final allotment rate.
    pub fix_rate: Option<Decimal>,
    /// 단주기준가 — fractional share reference price, KRW.
    pub odd_rec_price: Option<Decimal>,
    /// 권리락일 — ex-rights date.
    pub right_dt: Option<Date>,
    /// 단주대금지급일 — fractional share cash payment date.
    pub odd_pay_dt: String,
    /// 상장/등록일 — listing or registration date.
    pub list_date: Option<Date>,
    /// 발행주식 — shares issued.
    pub tot_issue_stk_qty: Option<i64>,
    /// 발행할주식 — shares to be issued.
    pub issue_stk_qty: Option<i64>,
    /// 주식종류 — share class.
    pub stk_kind: String,
}

impl FromRow for KsdinfoBonusIssueOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            fix_rate: row.decimal("fix_rate"),
            odd_rec_price: row.decimal("odd_rec_price"),
            right_dt: row.date("right_dt"),
            odd_pay_dt: row.text("odd_pay_dt"),
            list_date: row.date("list_date"),
            tot_issue_stk_qty: row.integer("tot_issue_stk_qty"),
            issue_stk_qty: row.integer("issue_stk_qty"),
            stk_kind: row.text("stk_kind"),
        }
    }
}

impl fmt::Debug for KsdinfoBonusIssueOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoBonusIssueOutput1", "output1")
            .texts(&[&self.sht_cd, &self.isin_name, &self.odd_pay_dt, &self.stk_kind])
            .integers(&[self.tot_issue_stk_qty, self.issue_stk_qty])
            .decimals(&[self.fix_rate, self.odd_rec_price])
            .dates(&[self.record_date, self.right_dt, self.list_date])
            .fmt(f)
    }
}
