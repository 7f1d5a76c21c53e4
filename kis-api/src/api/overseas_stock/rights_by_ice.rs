//! 해외주식 권리종합 (해외주식-050).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.rights_by_ice",
    title: "해외주식 권리종합",
    doc_no: "해외주식-050",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/rights-by-ice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS78330900", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("NCOD", "국가코드", 2, None),
        Param::Required("SYMB", "심볼", 20, None),
        Param::Required("ST_YMD", "일자 시작일", 8, Some("")),
        Param::Required("ED_YMD", "일자 종료일", 8, Some("")),
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
                Field::Date("anno_dt", "ICE공시일"),
                Field::Text("ca_title", "권리유형"),
                Field::Date("div_lock_dt", "배당락일"),
                Field::Date("pay_dt", "지급일"),
                Field::Date("record_dt", "기준일"),
                Field::Date("validity_dt", "효력일자"),
                Field::Date("local_end_dt", "현지지시마감일"),
                Field::Date("lock_dt", "권리락일"),
                Field::Date("delist_dt", "상장폐지일"),
                Field::Date("redempt_dt", "상환일자"),
                Field::Date("early_redempt_dt", "조기상환일자"),
                Field::Date("effective_dt", "적용일"),
            ],
        ),
    ],
    check: check::<RightsByIceResponse>,
};

/// 해외주식 권리종합 — rights on an overseas stock, all kinds: `GET /uapi/overseas-price/v1/quotations/rights-by-ice`.
///
/// Official document: 해외주식-050.
///
/// TR id: real `HHDFS78330900`, paper none.
#[doc(alias = "HHDFS78330900")]
#[doc(alias = "해외주식-050")]
#[doc(alias = "해외주식 권리종합")]
#[derive(Debug, Clone)]
pub struct RightsByIce {
    params: Params,
}

impl RightsByIce {
    /// Required: `ncod` 국가코드 (country code); `symb` 심볼 (ticker symbol).
    pub fn new(ncod: impl Into<Code<codes::Ncod>>, symb: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("NCOD", ncod.into());
        params.set("SYMB", symb.into());
        Self { params }
    }

    /// 일자 시작일 — start date, YYYYMMDD. Default: empty.
    #[must_use]
    pub fn st_ymd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ST_YMD", value.into());
        self
    }

    /// 일자 종료일 — end date, YYYYMMDD. Default: empty.
    #[must_use]
    pub fn ed_ymd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ED_YMD", value.into());
        self
    }
}

impl Endpoint for RightsByIce {
    type Response = RightsByIceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for RightsByIce {}

/// The reply to [`RightsByIce`].
#[non_exhaustive]
pub struct RightsByIceResponse {
    /// 응답상세.
    pub output1: Vec<RightsByIceOutput1>,
}

impl fmt::Debug for RightsByIceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("RightsByIceResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for RightsByIceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct RightsByIceOutput1 {
    /// ICE공시일 — ICE announcement date.
    pub anno_dt: Option<Date>,
    /// 권리유형 — corporate action type.
    pub ca_title: String,
    /// 배당락일 — ex-dividend date.
    pub div_lock_dt: Option<Date>,
    /// 지급일 — payment date.
    pub pay_dt: Option<Date>,
    /// 기준일 — record date.
    pub record_dt: Option<Date>,
    /// 효력일자 — effective date.
    pub validity_dt: Option<Date>,
    /// 현지지시마감일 — local instruction deadline.
    pub local_end_dt: Option<Date>,
    /// 권리락일 — ex-rights date.
    pub lock_dt: Option<Date>,
    /// 상장폐지일 — delisting date.
    pub delist_dt: Option<Date>,
    /// 상환일자 — redemption date.
    pub redempt_dt: Option<Date>,
    /// 조기상환일자 — early redemption date.
    pub early_redempt_dt: Option<Date>,
    /// 적용일 — application date.
    pub effective_dt: Option<Date>,
}

impl FromRow for RightsByIceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            anno_dt: row.date("anno_dt"),
            ca_title: row.text("ca_title"),
            div_lock_dt: row.date("div_lock_dt"),
            pay_dt: row.date("pay_dt"),
            record_dt: row.date("record_dt"),
            validity_dt: row.date("validity_dt"),
            local_end_dt: row.date("local_end_dt"),
            lock_dt: row.date("lock_dt"),
            delist_dt: row.date("delist_dt"),
            redempt_dt: row.date("redempt_dt"),
            early_redempt_dt: row.date("early_redempt_dt"),
            effective_dt: row.date("effective_dt"),
        }
    }
}

impl fmt::Debug for RightsByIceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("RightsByIceOutput1", "output1")
            .texts(&[&self.ca_title])
            .dates(&[
                self.anno_dt,
                self.div_lock_dt,
                self.pay_dt,
                self.record_dt,
                self.validity_dt,
                self.local_end_dt,
                self.lock_dt,
                self.delist_dt,
                self.redempt_dt,
                self.early_redempt_dt,
                self.effective_dt,
            ])
            .fmt(f)
    }
}
