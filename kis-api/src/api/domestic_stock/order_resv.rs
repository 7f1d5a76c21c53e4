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
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("PDNO", "종목코드(6자리)", 12),
        Param::Required("ORD_QTY", "주문수량", 10),
        Param::Required("ORD_UNPR", "주문단가", 19),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2),
        Param::Required("ORD_DVSN_CD", "주문구분코드", 2),
        Param::Required("ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", 2),
        Param::Optional("LOAN_DT", "대출일자", 8),
        Param::Optional("RSVN_ORD_END_DT", "예약주문종료일자", 8),
        Param::Optional("LDNG_DT", "대여일자", 8),
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
/// TR id: real `CTSC0008U`, paper none.
#[doc(alias = "CTSC0008U")]
#[doc(alias = "주식예약주문")]
#[derive(Debug, Clone)]
pub struct OrderResv {
    pdno: String,
    ord_qty: String,
    ord_unpr: Option<String>,
    sll_buy_dvsn_cd: Code<codes::SllBuyDvsnCd>,
    ord_dvsn_cd: Code<codes::OrdDvsnCdOrderResv>,
    ord_objt_cblc_dvsn_cd: Code<codes::OrdObjtCblcDvsnCd>,
    loan_dt: String,
    rsvn_ord_end_dt: String,
    ldng_dt: String,
}

impl OrderResv {
    /// Required: `sll_buy_dvsn_cd` 매도매수구분코드 (sell or buy code); `pdno` 종목코드(6자리) (issue code, 6 digits);
    /// `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        pdno: impl Into<String>,
        ord_qty: impl Into<String>,
    ) -> Self {
        Self {
            pdno: pdno.into(),
            ord_qty: ord_qty.into(),
            ord_unpr: None,
            sll_buy_dvsn_cd: sll_buy_dvsn_cd.into(),
            ord_dvsn_cd: "00".into(),
            ord_objt_cblc_dvsn_cd: "10".into(),
            loan_dt: "".into(),
            rsvn_ord_end_dt: "".into(),
            ldng_dt: "".into(),
        }
    }

    /// 주문단가 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.ord_unpr = Some(value.into());
        self
    }

    /// 주문구분코드 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCdOrderResv>>) -> Self {
        self.ord_dvsn_cd = value.into();
        self
    }

    /// 주문대상잔고구분코드 — balance type code the order applies to. Default `10`.
    #[must_use]
    pub fn ord_objt_cblc_dvsn_cd(mut self, value: impl Into<Code<codes::OrdObjtCblcDvsnCd>>) -> Self {
        self.ord_objt_cblc_dvsn_cd = value.into();
        self
    }

    /// 대출일자 — loan date. Default: empty.
    #[must_use]
    pub fn loan_dt(mut self, value: impl Into<String>) -> Self {
        self.loan_dt = value.into();
        self
    }

    /// 예약주문종료일자 — reserved order end date. Default: empty.
    #[must_use]
    pub fn rsvn_ord_end_dt(mut self, value: impl Into<String>) -> Self {
        self.rsvn_ord_end_dt = value.into();
        self
    }

    /// 대여일자 — loan date. Default: empty.
    #[must_use]
    pub fn ldng_dt(mut self, value: impl Into<String>) -> Self {
        self.ldng_dt = value.into();
        self
    }
}

impl Endpoint for OrderResv {
    type Response = OrderResvResponse;
    const META: &'static Meta = &META;

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("PDNO", &*self.pdno);
        out.push("ORD_QTY", &*self.ord_qty);
        if let Some(value) = &self.ord_unpr {
            out.push("ORD_UNPR", &**value);
        }
        out.push("SLL_BUY_DVSN_CD", self.sll_buy_dvsn_cd.as_str());
        out.push("ORD_DVSN_CD", self.ord_dvsn_cd.as_str());
        out.push("ORD_OBJT_CBLC_DVSN_CD", self.ord_objt_cblc_dvsn_cd.as_str());
        out.push("LOAN_DT", &*self.loan_dt);
        out.push("RSVN_ORD_END_DT", &*self.rsvn_ord_end_dt);
        out.push("LDNG_DT", &*self.ldng_dt);
    }
}

impl OrderEndpoint for OrderResv {}

/// The reply to [`OrderResv`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderResvResponse {
    /// 응답상세.
    pub output: OrderResvOutput,
}

impl Decode for OrderResvResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
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
