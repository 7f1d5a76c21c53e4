//! 주식예약주문 (v1_국내주식-017).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.order_resv",
    title: "주식예약주문",
    doc_no: "v1_국내주식-017",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-resv",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTSC0008U", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "종목코드(6자리)", 12, None),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("ORD_UNPR", "주문단가", 19, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Required("ORD_DVSN_CD", "주문구분코드", 2, Some("00")),
        Param::Required("ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", 2, Some("10")),
        Param::Optional("LOAN_DT", "대출일자", 8, Some("")),
        Param::Optional("RSVN_ORD_END_DT", "예약주문종료일자", 8, Some("")),
        Param::Optional("LDNG_DT", "대여일자", 8, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg", "응답메세지"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output", &[Field::Integer("RSVN_ORD_SEQ", "예약주문 순번")]),
    ],
    check: check::<OrderResvResponse>,
};

/// 주식예약주문 — places a domestic reserved order: `POST /uapi/domestic-stock/v1/trading/order-resv`.
///
/// Official document: v1_국내주식-017.
///
/// TR id: real `CTSC0008U`, paper none.
#[doc(alias = "CTSC0008U")]
#[doc(alias = "v1_국내주식-017")]
#[doc(alias = "주식예약주문")]
#[derive(Debug, Clone)]
pub struct OrderResv {
    params: Params,
}

impl OrderResv {
    /// Required: `sll_buy_dvsn_cd` 매도매수구분코드 (sell or buy code); `pdno` 종목코드(6자리) (issue code, 6 digits);
    /// `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        pdno: impl Into<String>,
        ord_qty: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("SLL_BUY_DVSN_CD", sll_buy_dvsn_cd.into());
        params.set("PDNO", pdno.into());
        params.set("ORD_QTY", ord_qty.into());
        Self { params }
    }

    /// 주문단가 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_UNPR", value.into());
        self
    }

    /// 주문구분코드 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCdOrderResv>>) -> Self {
        self.params.set_code("ORD_DVSN_CD", value.into());
        self
    }

    /// 주문대상잔고구분코드 — balance type code the order applies to. Default `10`.
    #[must_use]
    pub fn ord_objt_cblc_dvsn_cd(mut self, value: impl Into<Code<codes::OrdObjtCblcDvsnCd>>) -> Self {
        self.params.set_code("ORD_OBJT_CBLC_DVSN_CD", value.into());
        self
    }

    /// 대출일자 — loan date. Default: empty.
    #[must_use]
    pub fn loan_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("LOAN_DT", value.into());
        self
    }

    /// 예약주문종료일자 — reserved order end date. Default: empty.
    #[must_use]
    pub fn rsvn_ord_end_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("RSVN_ORD_END_DT", value.into());
        self
    }

    /// 대여일자 — loan date. Default: empty.
    #[must_use]
    pub fn ldng_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("LDNG_DT", value.into());
        self
    }
}

impl Endpoint for OrderResv {
    type Response = OrderResvResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderResv {}

/// The reply to [`OrderResv`].
#[non_exhaustive]
pub struct OrderResvResponse {
    /// 응답상세.
    pub output: OrderResvOutput,
}

impl fmt::Debug for OrderResvResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderResvResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderResvOutput {
    /// 예약주문 순번 — reserved order sequence number.
    pub rsvn_ord_seq: Option<i64>,
}

impl FromRow for OrderResvOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { rsvn_ord_seq: row.integer("RSVN_ORD_SEQ") }
    }
}

impl fmt::Debug for OrderResvOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvOutput", "output").integers(&[self.rsvn_ord_seq]).fmt(f)
    }
}
