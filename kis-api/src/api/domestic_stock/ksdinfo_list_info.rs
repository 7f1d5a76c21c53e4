//! 예탁원정보(상장정보일정) (국내주식-150).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_list_info",
    title: "예탁원정보(상장정보일정)",
    doc_no: "국내주식-150",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/list-info",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669107C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("SHT_CD", "종목코드", 9, Some("")),
        Param::Required("T_DT", "조회일자To", 8, None),
        Param::Required("F_DT", "조회일자From", 8, None),
        Param::Required("CTS", "CTS", 17, Some("")),
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
                Field::Date("list_dt", "상장/등록일"),
                Field::Text("sht_cd", "종목코드"),
                Field::Text("isin_name", "종목명"),
                Field::Text("stk_kind", "주식종류"),
                Field::Text("issue_type", "사유"),
                Field::Integer("issue_stk_qty", "상장주식수"),
                Field::Integer("tot_issue_stk_qty", "총발행주식수"),
                Field::Decimal("issue_price", "발행가"),
            ],
        ),
    ],
    check: check::<KsdinfoListInfoResponse>,
};

/// 예탁원정보(상장정보일정) — depository calendar: listings: `GET /uapi/domestic-stock/v1/ksdinfo/list-info`.
///
/// Official document: 국내주식-150.
///
/// TR id: real `HHKDB669107C0`, paper none.
#[doc(alias = "HHKDB669107C0")]
#[doc(alias = "국내주식-150")]
#[doc(alias = "예탁원정보(상장정보일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoListInfo {
    params: Params,
}

impl KsdinfoListInfo {
    /// Required: `f_dt` 조회일자From (base date from); `t_dt` 조회일자To (base date to).
    pub fn new(f_dt: impl Into<String>, t_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("F_DT", f_dt.into());
        params.set("T_DT", t_dt.into());
        Self { params }
    }

    /// 종목코드 — short issue code. Default: empty.
    #[must_use]
    pub fn sht_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("SHT_CD", value.into());
        self
    }

    /// CTS — continuation key from the previous inquiry. Default: empty.
    #[must_use]
    pub fn cts(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS", value.into());
        self
    }
}

impl Endpoint for KsdinfoListInfo {
    type Response = KsdinfoListInfoResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoListInfo {}

/// The reply to [`KsdinfoListInfo`].
#[non_exhaustive]
pub struct KsdinfoListInfoResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoListInfoOutput1>,
}

impl fmt::Debug for KsdinfoListInfoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoListInfoResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoListInfoResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoListInfoOutput1 {
    /// 상장/등록일 — listing or registration date.
    pub list_dt: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 주식종류 — share class.
    pub stk_kind: String,
    /// 사유 — reason for the issue or listing.
    pub issue_type: String,
    /// 상장주식수 — shares to be listed.
    pub issue_stk_qty: Option<i64>,
    /// 총발행주식수 — total issued shares.
    pub tot_issue_stk_qty: Option<i64>,
    /// 발행가 — issue price, KRW.
    pub issue_price: Option<Decimal>,
}

impl FromRow for KsdinfoListInfoOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            list_dt: row.date("list_dt"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            stk_kind: row.text("stk_kind"),
            issue_type: row.text("issue_type"),
            issue_stk_qty: row.integer("issue_stk_qty"),
            tot_issue_stk_qty: row.integer("tot_issue_stk_qty"),
            issue_price: row.decimal("issue_price"),
        }
    }
}

impl fmt::Debug for KsdinfoListInfoOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoListInfoOutput1", "output1")
            .texts(&[&self.sht_cd, &self.isin_name, &self.stk_kind, &self.issue_type])
            .integers(&[self.issue_stk_qty, self.tot_issue_stk_qty])
            .decimals(&[self.issue_price])
            .dates(&[self.list_dt])
            .fmt(f)
    }
}
