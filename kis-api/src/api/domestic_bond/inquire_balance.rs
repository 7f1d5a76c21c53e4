//! 장내채권 잔고조회 (국내주식-198).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_balance",
    title: "장내채권 잔고조회",
    doc_no: "국내주식-198",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTSC8407R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_CNDT", "조회조건", 2, Some("00")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("BUY_DT", "매수일자", 8, Some("")),
        Param::Required("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
        Param::Required("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk200", "연속조회검색조건200"),
            Field::Text("ctx_area_nk200", "연속조회키200"),
        ]),
        list(
            "output",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Date("buy_dt", "매수일자"),
                Field::Text("buy_sqno", "매수일련번호"),
                Field::Integer("cblc_qty", "잔고수량"),
                Field::Integer("agrx_qty", "종합과세수량"),
                Field::Integer("sprx_qty", "분리과세수량"),
                Field::Date("exdt", "만기일"),
                Field::Decimal("buy_erng_rt", "매수수익율"),
                Field::Decimal("buy_unpr", "매수단가"),
                Field::Decimal("buy_amt", "매수금액"),
                Field::Integer("ord_psbl_qty", "주문가능수량"),
            ],
        ),
    ],
    check: check::<InquireBalanceResponse>,
};

/// 장내채권 잔고조회 — bond holdings: `GET /uapi/domestic-bond/v1/trading/inquire-balance`.
///
/// Official document: 국내주식-198.
///
/// TR id: real `CTSC8407R`, paper none.
#[doc(alias = "CTSC8407R")]
#[doc(alias = "국내주식-198")]
#[doc(alias = "장내채권 잔고조회")]
#[derive(Debug, Clone)]
pub struct InquireBalance {
    params: Params,
}

impl InquireBalance {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조회조건 — inquiry condition. Default `00`.
    #[must_use]
    pub fn inqr_cndt(mut self, value: impl Into<Code<codes::InqrCndt>>) -> Self {
        self.params.set_code("INQR_CNDT", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 매수일자 — purchase date. Default: empty.
    #[must_use]
    pub fn buy_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("BUY_DT", value.into());
        self
    }
}

impl Default for InquireBalance {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for InquireBalance {
    type Response = InquireBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireBalance {}

/// The reply to [`InquireBalance`].
#[non_exhaustive]
pub struct InquireBalanceResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output: Vec<InquireBalanceOutput>,
}

impl fmt::Debug for InquireBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for InquireBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireBalanceOutput {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 매수일자 — purchase date.
    pub buy_dt: Option<Date>,
    /// 매수일련번호 — purchase serial number.
    pub buy_sqno: String,
    /// 잔고수량 — balance quantity, shares.
    pub cblc_qty: Option<i64>,
    /// 종합과세수량 — quantity under comprehensive taxation.
    pub agrx_qty: Option<i64>,
    /// 분리과세수량 — quantity under separate taxation.
    pub sprx_qty: Option<i64>,
    /// 만기일 — maturity date.
    pub exdt: Option<Date>,
    /// 매수수익율 — yield at purchase, %.
    pub buy_erng_rt: Option<Decimal>,
    /// 매수단가 — purchase unit price, KRW.
    pub buy_unpr: Option<Decimal>,
    /// 매수금액 — buy amount, KRW.
    pub buy_amt: Option<Decimal>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<i64>,
}

impl FromRow for InquireBalanceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            buy_dt: row.date("buy_dt"),
            buy_sqno: row.text("buy_sqno"),
            cblc_qty: row.integer("cblc_qty"),
            agrx_qty: row.integer("agrx_qty"),
            sprx_qty: row.integer("sprx_qty"),
            exdt: row.date("exdt"),
            buy_erng_rt: row.decimal("buy_erng_rt"),
            buy_unpr: row.decimal("buy_unpr"),
            buy_amt: row.decimal("buy_amt"),
            ord_psbl_qty: row.integer("ord_psbl_qty"),
        }
    }
}

impl fmt::Debug for InquireBalanceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceOutput", "output")
            .texts(&[&self.pdno, &self.prdt_name, &self.buy_sqno])
            .integers(&[self.cblc_qty, self.agrx_qty, self.sprx_qty, self.ord_psbl_qty])
            .decimals(&[self.buy_erng_rt, self.buy_unpr, self.buy_amt])
            .dates(&[self.buy_dt, self.exdt])
            .fmt(f)
    }
}
