//! 예탁원정보(실권주일정) (국내주식-152).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_forfeit",
    title: "예탁원정보(실권주일정)",
    doc_no: "국내주식-152",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/forfeit",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669109C0", paper: None, old: &[] }],
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
                Field::Text("subscr_dt", "청약일"),
                Field::Decimal("subscr_price", "공모가"),
                Field::Integer("subscr_stk_qty", "공모주식수"),
                Field::Text("refund_dt", "환불일"),
                Field::Text("list_dt", "상장/등록일"),
                Field::Text("lead_mgr", "주간사"),
            ],
        ),
    ],
    check: check::<KsdinfoForfeitResponse>,
};

/// 예탁원정보(실권주일정) — depository calendar: forfeited shares: `GET /uapi/domestic-stock/v1/ksdinfo/forfeit`.
///
/// Official document: 국내주식-152.
///
/// TR id: real `HHKDB669109C0`, paper none.
#[doc(alias = "HHKDB669109C0")]
#[doc(alias = "국내주식-152")]
#[doc(alias = "예탁원정보(실권주일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoForfeit {
    params: Params,
}

impl KsdinfoForfeit {
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

impl Endpoint for KsdinfoForfeit {
    type Response = KsdinfoForfeitResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoForfeit {}

/// The reply to [`KsdinfoForfeit`].
#[non_exhaustive]
pub struct KsdinfoForfeitResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoForfeitOutput1>,
}

impl fmt::Debug for KsdinfoForfeitResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoForfeitResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoForfeitResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoForfeitOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 청약일 — subscription date.
    pub subscr_dt: String,
    /// 공모가 — public offering price, KRW.
    pub subscr_price: Option<Decimal>,
    /// 공모주식수 — shares offered to the public.
    pub subscr_stk_qty: Option<i64>,
    /// 환불일 — refund date.
    pub refund_dt: String,
    /// 상장/등록일 — listing or registration date.
    pub list_dt: String,
    /// 주간사 — lead manager.
    pub lead_mgr: String,
}

impl FromRow for KsdinfoForfeitOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            subscr_dt: row.text("subscr_dt"),
            subscr_price: row.decimal("subscr_price"),
            subscr_stk_qty: row.integer("subscr_stk_qty"),
            refund_dt: row.text("refund_dt"),
            list_dt: row.text("list_dt"),
            lead_mgr: row.text("lead_mgr"),
        }
    }
}

impl fmt::Debug for KsdinfoForfeitOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoForfeitOutput1", "output1")
            .texts(&[&self.sht_cd, &self.isin_name, &self.subscr_dt, &self.refund_dt, &self.list_dt, &self.lead_mgr])
            .integers(&[self.subscr_stk_qty])
            .decimals(&[self.subscr_price])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
