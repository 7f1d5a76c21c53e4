//! 예탁원정보(공모주청약일정) (국내주식-151).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.ksdinfo_pub_offer",
    title: "예탁원정보(공모주청약일정)",
    doc_no: "국내주식-151",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/pub-offer",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKDB669108C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("SHT_CD", "종목코드", 9, Some("")),
        Param::Required("CTS", "CTS", 17, Some("")),
        Param::Required("F_DT", "조회일자From", 8, None),
        Param::Required("T_DT", "조회일자To", 8, None),
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
                Field::Decimal("fix_subscr_pri", "공모가"),
                Field::Decimal("face_value", "액면가"),
                Field::Text("subscr_dt", "청약기간"),
                Field::Text("pay_dt", "납입일"),
                Field::Text("refund_dt", "환불일"),
                Field::Text("list_dt", "상장/등록일"),
                Field::Text("lead_mgr", "주간사"),
                Field::Decimal("pub_bf_cap", "공모전자본금"),
                Field::Decimal("pub_af_cap", "공모후자본금"),
                Field::Decimal("assign_stk_qty", "당사배정물량"),
            ],
        ),
    ],
    check: check::<KsdinfoPubOfferResponse>,
};

/// 예탁원정보(공모주청약일정) — depository calendar: public offerings: `GET /uapi/domestic-stock/v1/ksdinfo/pub-offer`.
///
/// Official document: 국내주식-151.
///
/// TR id: real `HHKDB669108C0`, paper none.
#[doc(alias = "HHKDB669108C0")]
#[doc(alias = "국내주식-151")]
#[doc(alias = "예탁원정보(공모주청약일정)")]
#[derive(Debug, Clone)]
pub struct KsdinfoPubOffer {
    params: Params,
}

impl KsdinfoPubOffer {
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

impl Endpoint for KsdinfoPubOffer {
    type Response = KsdinfoPubOfferResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for KsdinfoPubOffer {}

/// The reply to [`KsdinfoPubOffer`].
#[non_exhaustive]
pub struct KsdinfoPubOfferResponse {
    /// 응답상세.
    pub output1: Vec<KsdinfoPubOfferOutput1>,
}

impl fmt::Debug for KsdinfoPubOfferResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoPubOfferResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for KsdinfoPubOfferResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct KsdinfoPubOfferOutput1 {
    /// 기준일 — record date.
    pub record_date: Option<Date>,
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// 종목명 — issue name.
    pub isin_name: String,
    /// 공모가 — public offering price, KRW.
    pub fix_subscr_pri: Option<Decimal>,
    /// 액면가 — par value, KRW.
    pub face_value: Option<Decimal>,
    /// 청약기간 — subscription date.
    pub subscr_dt: String,
    /// 납입일 — payment date.
    pub pay_dt: String,
    /// 환불일 — refund date.
    pub refund_dt: String,
    /// 상장/등록일 — listing or registration date.
    pub list_dt: String,
    /// 주간사 — lead manager.
    pub lead_mgr: String,
    /// 공모전자본금 — paid-in capital before the offering.
    pub pub_bf_cap: Option<Decimal>,
    /// 공모후자본금 — paid-in capital after the offering.
    pub pub_af_cap: Option<Decimal>,
    /// 당사배정물량 — shares allotted to this broker.
    pub assign_stk_qty: Option<Decimal>,
}

impl FromRow for KsdinfoPubOfferOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            record_date: row.date("record_date"),
            sht_cd: row.text("sht_cd"),
            isin_name: row.text("isin_name"),
            fix_subscr_pri: row.decimal("fix_subscr_pri"),
            face_value: row.decimal("face_value"),
            subscr_dt: row.text("subscr_dt"),
            pay_dt: row.text("pay_dt"),
            refund_dt: row.text("refund_dt"),
            list_dt: row.text("list_dt"),
            lead_mgr: row.text("lead_mgr"),
            pub_bf_cap: row.decimal("pub_bf_cap"),
            pub_af_cap: row.decimal("pub_af_cap"),
            assign_stk_qty: row.decimal("assign_stk_qty"),
        }
    }
}

impl fmt::Debug for KsdinfoPubOfferOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("KsdinfoPubOfferOutput1", "output1")
            .texts(&[
                &self.sht_cd,
                &self.isin_name,
                &self.subscr_dt,
                &self.pay_dt,
                &self.refund_dt,
                &self.list_dt,
                &self.lead_mgr,
            ])
            .decimals(&[self.fix_subscr_pri, self.face_value, self.pub_bf_cap, self.pub_af_cap, self.assign_stk_qty])
            .dates(&[self.record_date])
            .fmt(f)
    }
}
