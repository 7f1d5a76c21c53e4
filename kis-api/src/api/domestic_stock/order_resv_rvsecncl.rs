//! 주식예약주문정정취소 (v1_국내주식-018,019).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.order_resv_rvsecncl",
    title: "주식예약주문정정취소",
    doc_no: "v1_국내주식-018,019",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-resv-rvsecncl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId { when: &[("action", "cancel")], real: "CTSC0009U", paper: None, old: &[] },
        TrId { when: &[("action", "revise")], real: "CTSC0013U", paper: None, old: &[] },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "종목코드(6자리)", 12, None),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("ORD_UNPR", "주문단가", 19, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Required("ORD_DVSN_CD", "주문구분코드", 2, None),
        Param::Required("ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", 2, None),
        Param::Optional("LOAN_DT", "대출일자", 8, Some("")),
        Param::Optional("RSVN_ORD_END_DT", "예약주문종료일자", 8, Some("")),
        Param::Optional("CTAL_TLNO", "연락전화번호", 20, Some("")),
        Param::Required("RSVN_ORD_SEQ", "예약주문 순번", 10, None),
        Param::Optional("RSVN_ORD_ORGNO", "예약주문조직번호", 5, Some("")),
        Param::Optional("RSVN_ORD_ORD_DT", "예약주문주문일자", 8, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg", "응답메세지"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output", &[Field::Text("NRML_PRCS_YN", "정상처리여부")]),
    ],
    check: check::<OrderResvRvsecnclResponse>,
};

/// 주식예약주문정정취소 — amends or cancels a domestic reserved order: `POST /uapi/domestic-stock/v1/trading/order-resv-rvsecncl`.
///
/// Official document: v1_국내주식-018,019.
///
/// TR ids, real and paper:
/// - cancel: `CTSC0009U`, none
/// - revise: `CTSC0013U`, none
#[doc(alias = "CTSC0009U")]
#[doc(alias = "CTSC0013U")]
#[doc(alias = "v1_국내주식-018,019")]
#[doc(alias = "주식예약주문정정취소")]
#[derive(Debug, Clone)]
pub struct OrderResvRvsecncl {
    action: Action,
    params: Params,
}

impl OrderResvRvsecncl {
    /// Required: `rsvn_ord_seq` 예약주문 순번 (reserved order sequence number).
    pub fn new(action: Action, rsvn_ord_seq: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("RSVN_ORD_SEQ", rsvn_ord_seq.into());
        Self { action, params }
    }

    /// 종목코드(6자리) — issue code, 6 digits. Without it, nothing is sent.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 주문수량 — order quantity, shares. Without it, nothing is sent.
    #[must_use]
    pub fn ord_qty(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_QTY", value.into());
        self
    }

    /// 주문단가 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_UNPR", value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Without it, nothing is sent.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCd>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }

    /// 주문구분코드 — order type code. Without it, nothing is sent.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCdOrderResv>>) -> Self {
        self.params.set_code("ORD_DVSN_CD", value.into());
        self
    }

    /// 주문대상잔고구분코드 — balance type code the order applies to. Without it, nothing is sent.
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

    /// 연락전화번호 — contact telephone number, for amendment. Default: empty.
    #[must_use]
    pub fn ctal_tlno(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTAL_TLNO", value.into());
        self
    }

    /// 예약주문조직번호 — reserved order branch number, for amend or cancel. Default: empty.
    #[must_use]
    pub fn rsvn_ord_orgno(mut self, value: impl Into<String>) -> Self {
        self.params.set("RSVN_ORD_ORGNO", value.into());
        self
    }

    /// 예약주문주문일자 — reserved order start date. Default: empty.
    #[must_use]
    pub fn rsvn_ord_ord_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("RSVN_ORD_ORD_DT", value.into());
        self
    }
}

impl Endpoint for OrderResvRvsecncl {
    type Response = OrderResvRvsecnclResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("action", self.action.name())])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderResvRvsecncl {}

/// The reply to [`OrderResvRvsecncl`].
#[non_exhaustive]
pub struct OrderResvRvsecnclResponse {
    /// 응답상세.
    pub output: OrderResvRvsecnclOutput,
}

impl fmt::Debug for OrderResvRvsecnclResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvRvsecnclResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderResvRvsecnclResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderResvRvsecnclOutput {
    /// 정상처리여부 — processed normally, Y/N.
    pub nrml_prcs_yn: String,
}

impl FromRow for OrderResvRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { nrml_prcs_yn: row.text("NRML_PRCS_YN") }
    }
}

impl fmt::Debug for OrderResvRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvRvsecnclOutput", "output").texts(&[&self.nrml_prcs_yn]).fmt(f)
    }
}
