//! 예탁원정보(합병/분할일정) (국내주식-147).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_merger_split",
    title: "예탁원정보(합병/분할일정)",
    doc_no: "국내주식-147",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/merger-split",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669104C0", paper: None, old: &[] }],
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
                Field::Text("opp_cust_cd", "피합병(피분할)회사코드"),
                Field::Text("opp_cust_nm", "피합병(피분할)회사명"),
                Field::Text("cust_cd", "합병(분할)회사코드"),
                Field::Text("cust_nm", "합병(분할)회사명"),
                Field::Text("merge_type", "합병사유"),
                Field::Decimal("merge_rate", "비율"),
                Field::Text("td_stop_dt", "매매거래정지기간"),
                Field::Date("list_dt", "상장/등록일"),
                Field::Text("odd_amt_pay_dt", "단주대금지급일"),
                Field::Integer("tot_issue_stk_qty", "발행주식"),
                Field::Integer("issue_stk_qty", "발행할주식"),
                Field::Text("seq", "연번"),
            ],
        ),
    ],
    check: check::<KsdinfoMergerSplitResponse>,
};

/// 예탁원정보(합병/분할일정) — depository calendar: mergers and splits: `GET /uapi/domestic-stock/v1/ksdinfo/merger-split`.
///
/// Official document: 국내주식-147.
///
/// TR id: real `HHKDB669104C0`, paper none.
#[doc(alias = "HHKDB669104C0")]
#[doc(alias = "국내주식-147")]
#[doc(alias = "예탁원정보(합병/분할일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoMergerSplit {
    params: Params,
}

impl KsdinfoMergerSplit {
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

impl Endpoint for KsdinfoMergerSplit {
    type Response = KsdinfoMergerSplitResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoMergerSplit {}

/// The reply to [`KsdinfoMergerSplit`].
#[non_exhaustive]
pub struct KsdinfoMergerSplitResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoMergerSplitOutput1>,
}

impl fmt::Debug for KsdinfoMergerSplitResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoMergerSplitResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoMergerSplitResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoMergerSplitOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 피합병(피분할)회사코드 — code of the company being merged or split.
    pub opp_cust_cd: String,
    /// 피합병(피분할)회사명 — name of the company being merged or split.
    pub opp_cust_nm: String,
    /// 합병(분할)회사코드 — code of the merging or splitting company.
    pub cust_cd: String,
    /// 합병(분할)회사명 — name of the merging or splitting company.
    pub cust_nm: String,
    /// 합병사유 — reason for the merger.
    pub merge_type: String,
    /// 비율 — merger or split ratio.
    pub merge_rate: Option<Decimal>,
    /// 매매거래정지기간 — trading halt period.
    pub td_stop_dt: String,
    /// 상장/등록일 — listing or registration date.
    pub list_dt: Option<Date>,
    /// 단주대금지급일 — fractional share cash payment date.
    pub odd_amt_pay_dt: String,
    /// 발행주식 — shares issued.
    pub tot_issue_stk_qty: Option<i64>,
    /// 발행할주식 — shares to be issued.
    pub issue_stk_qty: Option<i64>,
    /// 연번 — sequence number.
    pub seq: String,
}

impl FromRow for KsdinfoMergerSplitOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            opp_cust_cd: row.text("opp_cust_cd"),
            opp_cust_nm: row.text("opp_cust_nm"),
            cust_cd: row.text("cust_cd"),
            cust_nm: row.text("cust_nm"),
            merge_type: row.text("merge_type"),
            merge_rate: row.decimal("merge_rate"),
            td_stop_dt: row.text("td_stop_dt"),
            list_dt: row.date("list_dt"),
            odd_amt_pay_dt: row.text("odd_amt_pay_dt"),
            tot_issue_stk_qty: row.integer("tot_issue_stk_qty"),
            issue_stk_qty: row.integer("issue_stk_qty"),
            seq: row.text("seq"),
        }
    }
}

impl fmt::Debug for KsdinfoMergerSplitOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoMergerSplitOutput1", "output1")
            .texts(&[
                &self.sht_cd,
                &self.opp_cust_cd,
                &self.opp_cust_nm,
                &self.cust_cd,
                &self.cust_nm,
                &self.merge_type,
                &self.td_stop_dt,
                &self.odd_amt_pay_dt,
                &self.seq,
            ])
            .integers(&[self.tot_issue_stk_qty, self.issue_stk_qty])
            .decimals(&[self.merge_rate])
            .dates(&[self.record_date, self.list_dt])
            .fmt(f)
    }
}
