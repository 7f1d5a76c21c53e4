//! 보기 (국내주식-1).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.look",
    title: "보기",
    doc_no: "국내주식-1",
    method: Method::Get,
    path: "/uapi/look",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "LOOK", paper: Some("VLOOK"), old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK", nk: "CTX_AREA_NK" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("TYPE", "구분", 1, Some("1")),
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("DATE", "기준일자", 8, None),
        Param::Required("CTX_AREA_FK", "연속조회검색조건", 100, Some("")),
        Param::Required("CTX_AREA_NK", "연속조회키", 100, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk", "연속조회검색조건"),
            Field::Text("ctx_area_nk", "연속조회키"),
        ]),
        list(
            "output1",
            &[
                Field::Decimal("PRICE", "가격"),
                Field::Decimal("quantity", "잔량"),
                Field::Date("date", "일자"),
                Field::Time("time", "시각"),
                Field::Text("type", "구분"),
                Field::Decimal("loan ratio", "융자 비율"),
            ],
        ),
        object("output2", &[Field::Text("odno", "주문번호")]),
    ],
    check: check::<LookResponse>,
};

/// 보기 — looks at everything that a reading endpoint may have: `GET /uapi/look`.
///
/// Official document: 국내주식-1.
///
/// TR id: real `LOOK`, paper `VLOOK`.
#[doc(alias = "LOOK")]
#[doc(alias = "VLOOK")]
#[doc(alias = "국내주식-1")]
#[doc(alias = "보기")]
#[derive(Debug, Clone)]
pub struct Look {
    params: Params,
}

impl Look {
    /// Required: `pdno` 상품번호 (issue code).
    pub fn new(pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        Self { params }
    }

    /// 구분 — kind: `1` 하나. Default `1`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.params.set("TYPE", value.into());
        self
    }

    /// 기준일자 — date. Without it, nothing is sent.
    #[must_use]
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.params.set("DATE", value.into());
        self
    }
}

impl Endpoint for Look {
    type Response = LookResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Look {}

/// The reply to [`Look`].
#[non_exhaustive]
pub struct LookResponse {
    /// 연속조회검색조건 — continuation condition.
    pub ctx_area_fk: String,
    /// 연속조회키 — continuation key.
    pub ctx_area_nk: String,
    /// 응답상세.
    pub output1: Vec<LookOutput1>,
    /// 응답상세.
    pub output2: LookOutput2,
}

impl fmt::Debug for LookResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LookResponse", "")
            .texts(&[&self.ctx_area_fk, &self.ctx_area_nk])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for LookResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk: root.verbatim("ctx_area_fk"),
            ctx_area_nk: root.verbatim("ctx_area_nk"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct LookOutput1 {
    /// 가격 — price.
    pub price: Option<Decimal>,
    /// 잔량 — resting quantity.
    pub quantity: Option<Decimal>,
    /// 일자 — date.
    pub date: Option<Date>,
    /// 시각 — time.
    pub time: Option<Time>,
    /// 구분 — kind.
    pub r#type: String,
    /// 융자 비율 — loan ratio, %.
    pub loan_ratio: Option<Decimal>,
}

impl FromRow for LookOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            price: row.decimal("PRICE"),
            quantity: row.decimal("quantity"),
            date: row.date("date"),
            time: row.time("time"),
            r#type: row.text("type"),
            loan_ratio: row.decimal("loan ratio"),
        }
    }
}

impl fmt::Debug for LookOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LookOutput1", "output1")
            .texts(&[&self.r#type])
            .decimals(&[self.price, self.quantity, self.loan_ratio])
            .dates(&[self.date])
            .times(&[self.time])
            .fmt(f)
    }
}

/// The object `output2`.
#[non_exhaustive]
pub struct LookOutput2 {
    /// 주문번호 — order number.
    pub odno: String,
}

impl FromRow for LookOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { odno: row.text("odno") }
    }
}

impl fmt::Debug for LookOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LookOutput2", "output2").texts(&[&self.odno]).fmt(f)
    }
}
