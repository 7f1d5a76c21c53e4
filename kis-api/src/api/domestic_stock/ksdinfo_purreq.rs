//! 예탁원정보(주식매수청구일정) (국내주식-146).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_purreq",
    title: "예탁원정보(주식매수청구일정)",
    doc_no: "국내주식-146",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/purreq",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669103C0", paper: None, old: &[] }],
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
                Field::Date("record_date", "기준일"),
                Field::Text("sht_cd", "종목코드"),
                Field::Text("isin_name", "종목명"),
                Field::Text("stk_kind", "주식종류"),
                Field::Text("opp_opi_rcpt_term", "반대의사접수시한"),
                Field::Text("buy_req_rcpt_term", "매수청구접수시한"),
                Field::Decimal("buy_req_price", "매수청구가격"),
                Field::Text("buy_amt_pay_dt", "매수대금지급일"),
                Field::Text("get_meet_dt", "주총일"),
            ],
        ),
    ],
    check: check::<KsdinfoPurreqResponse>,
};

/// 예탁원정보(주식매수청구일정) — depository calendar: appraisal rights: `GET /uapi/domestic-stock/v1/ksdinfo/purreq`.
///
/// Official document: 국내주식-146.
///
/// TR id: real `HHKDB669103C0`, paper none.
#[doc(alias = "HHKDB669103C0")]
#[doc(alias = "국내주식-146")]
#[doc(alias = "예탁원정보(주식매수청구일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoPurreq {
    params: Params,
}

impl KsdinfoPurreq {
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

impl Endpoint for KsdinfoPurreq {
    type Response = KsdinfoPurreqResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoPurreq {}

/// The reply to [`KsdinfoPurreq`].
#[non_exhaustive]
pub struct KsdinfoPurreqResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoPurreqOutput1>,
}

impl fmt::Debug for KsdinfoPurreqResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoPurreqResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoPurreqResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoPurreqOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 주식종류 — share class.
    pub stk_kind: String,
    /// 반대의사접수시한 — deadline for filing dissent.
    pub opp_opi_rcpt_term: String,
    /// 매수청구접수시한 — deadline for appraisal right (buyback) claims.
    pub buy_req_rcpt_term: String,
    /// 매수청구가격 — appraisal right (buyback) price, KRW.
    pub buy_req_price: Option<Decimal>,
    /// 매수대금지급일 — payment date of the buyback amount.
    pub buy_amt_pay_dt: String,
    /// 주총일 — shareholders' meeting date.
    pub get_meet_dt: String,
}

impl FromRow for KsdinfoPurreqOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            stk_kind: row.text("stk_kind"),
            opp_opi_rcpt_term: row.text("opp_opi_rcpt_term"),
            buy_req_rcpt_term: row.text("buy_req_rcpt_term"),
            buy_req_price: row.decimal("buy_req_price"),
            buy_amt_pay_dt: row.text("buy_amt_pay_dt"),
            get_meet_dt: row.text("get_meet_dt"),
        }
    }
}

impl fmt::Debug for KsdinfoPurreqOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoPurreqOutput1", "output1")
            .texts(&[
                &self.sht_cd,
                &self.isin_name,
                &self.stk_kind,
                &self.opp_opi_rcpt_term,
                &self.buy_req_rcpt_term,
                &self.buy_amt_pay_dt,
                &self.get_meet_dt,
            ])
            .decimals(&[self.buy_req_price])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
