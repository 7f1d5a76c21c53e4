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
        Param::Optional("CTAL_TLNO", "연락전화번호", 20),
        Param::Required("RSVN_ORD_SEQ", "예약주문 순번", 10),
        Param::Optional("RSVN_ORD_ORGNO", "예약주문조직번호", 5),
        Param::Optional("RSVN_ORD_ORD_DT", "예약주문주문일자", 8),
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
/// TR ids, real and paper:
/// - cancel: `CTSC0009U`, none
/// - revise: `CTSC0013U`, none
#[doc(alias = "CTSC0009U")]
#[doc(alias = "CTSC0013U")]
#[doc(alias = "주식예약주문정정취소")]
#[derive(Debug, Clone)]
pub struct OrderResvRvsecncl {
    action: Action,
    pdno: Option<String>,
    ord_qty: Option<String>,
    ord_unpr: Option<String>,
    sll_buy_dvsn_cd: Option<Code<codes::SllBuyDvsnCd>>,
    ord_dvsn_cd: Option<Code<codes::OrdDvsnCdOrderResv>>,
    ord_objt_cblc_dvsn_cd: Option<Code<codes::OrdObjtCblcDvsnCd>>,
    loan_dt: String,
    rsvn_ord_end_dt: String,
    ctal_tlno: String,
    rsvn_ord_seq: String,
    rsvn_ord_orgno: String,
    rsvn_ord_ord_dt: String,
}

impl OrderResvRvsecncl {
    /// Required: `rsvn_ord_seq` 예약주문 순번 (reserved order sequence number).
    pub fn new(action: Action, rsvn_ord_seq: impl Into<String>) -> Self {
        Self {
            action,
            pdno: None,
            ord_qty: None,
            ord_unpr: None,
            sll_buy_dvsn_cd: None,
            ord_dvsn_cd: None,
            ord_objt_cblc_dvsn_cd: None,
            loan_dt: "".into(),
            rsvn_ord_end_dt: "".into(),
            ctal_tlno: "".into(),
            rsvn_ord_seq: rsvn_ord_seq.into(),
            rsvn_ord_orgno: "".into(),
            rsvn_ord_ord_dt: "".into(),
        }
    }

    /// 종목코드(6자리) — issue code, 6 digits. Without it, nothing is sent.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.pdno = Some(value.into());
        self
    }

    /// 주문수량 — order quantity, shares. Without it, nothing is sent.
    #[must_use]
    pub fn ord_qty(mut self, value: impl Into<String>) -> Self {
        self.ord_qty = Some(value.into());
        self
    }

    /// 주문단가 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.ord_unpr = Some(value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Without it, nothing is sent.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCd>>) -> Self {
        self.sll_buy_dvsn_cd = Some(value.into());
        self
    }

    /// 주문구분코드 — order type code. Without it, nothing is sent.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCdOrderResv>>) -> Self {
        self.ord_dvsn_cd = Some(value.into());
        self
    }

    /// 주문대상잔고구분코드 — balance type code the order applies to. Without it, nothing is sent.
    #[must_use]
    pub fn ord_objt_cblc_dvsn_cd(mut self, value: impl Into<Code<codes::OrdObjtCblcDvsnCd>>) -> Self {
        self.ord_objt_cblc_dvsn_cd = Some(value.into());
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

    /// 연락전화번호 — contact telephone number, for amendment. Default: empty.
    #[must_use]
    pub fn ctal_tlno(mut self, value: impl Into<String>) -> Self {
        self.ctal_tlno = value.into();
        self
    }

    /// 예약주문조직번호 — reserved order branch number, for amend or cancel. Default: empty.
    #[must_use]
    pub fn rsvn_ord_orgno(mut self, value: impl Into<String>) -> Self {
        self.rsvn_ord_orgno = value.into();
        self
    }

    /// 예약주문주문일자 — reserved order start date. Default: empty.
    #[must_use]
    pub fn rsvn_ord_ord_dt(mut self, value: impl Into<String>) -> Self {
        self.rsvn_ord_ord_dt = value.into();
        self
    }
}

impl Endpoint for OrderResvRvsecncl {
    type Response = OrderResvRvsecnclResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("action", self.action.name())])
    }

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        if let Some(value) = &self.pdno {
            out.push("PDNO", &**value);
        }
        if let Some(value) = &self.ord_qty {
            out.push("ORD_QTY", &**value);
        }
        if let Some(value) = &self.ord_unpr {
            out.push("ORD_UNPR", &**value);
        }
        if let Some(value) = &self.sll_buy_dvsn_cd {
            out.push("SLL_BUY_DVSN_CD", value.as_str());
        }
        if let Some(value) = &self.ord_dvsn_cd {
            out.push("ORD_DVSN_CD", value.as_str());
        }
        if let Some(value) = &self.ord_objt_cblc_dvsn_cd {
            out.push("ORD_OBJT_CBLC_DVSN_CD", value.as_str());
        }
        out.push("LOAN_DT", &*self.loan_dt);
        out.push("RSVN_ORD_END_DT", &*self.rsvn_ord_end_dt);
        out.push("CTAL_TLNO", &*self.ctal_tlno);
        out.push("RSVN_ORD_SEQ", &*self.rsvn_ord_seq);
        out.push("RSVN_ORD_ORGNO", &*self.rsvn_ord_orgno);
        out.push("RSVN_ORD_ORD_DT", &*self.rsvn_ord_ord_dt);
    }
}

impl OrderEndpoint for OrderResvRvsecncl {}

/// The reply to [`OrderResvRvsecncl`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderResvRvsecnclResponse {
    /// 응답상세.
    pub output: OrderResvRvsecnclOutput,
}

impl Decode for OrderResvRvsecnclResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[derive(Debug, Clone)]
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
