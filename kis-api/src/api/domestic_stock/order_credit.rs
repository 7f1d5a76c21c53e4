//! 주식주문(신용) (v1_국내주식-002).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.order_credit",
    title: "주식주문(신용)",
    doc_no: "v1_국내주식-002",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-credit",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId { when: &[("side", "sell")], real: "TTTC0051U", paper: None, old: &[] },
        TrId { when: &[("side", "buy")], real: "TTTC0052U", paper: None, old: &[] },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Optional("SLL_TYPE", "매도유형", 2, Some("")),
        Param::Required("CRDT_TYPE", "신용유형", 2, None),
        Param::Required("LOAN_DT", "대출일자", 8, None),
        Param::Required("ORD_DVSN", "주문구분", 2, Some("00")),
        Param::Required("ORD_QTY", "주문수량", 10, None),
        Param::Required("ORD_UNPR", "주문단가", 19, None),
        Param::Optional("RSVN_ORD_YN", "예약주문여부", 1, Some("N")),
        Param::Optional("EMGC_ORD_YN", "비상주문여부", 1, Some("")),
        Param::Optional("PGTR_DVSN", "프로그램매매구분", 0, Some("")),
        Param::Optional("MGCO_APTM_ODNO", "운용사지정주문번호", 12, Some("")),
        Param::Optional("LQTY_TR_NGTN_DTL_NO", "대량거래협상상세번호", 0, Some("")),
        Param::Optional("LQTY_TR_AGMT_NO", "대량거래협정번호", 0, Some("")),
        Param::Optional("LQTY_TR_NGTN_ID", "대량거래협상자Id", 0, Some("")),
        Param::Optional("LP_ORD_YN", "LP주문여부", 1, Some("")),
        Param::Optional("MDIA_ODNO", "매체주문번호", 0, Some("")),
        Param::Optional("ORD_SVR_DVSN_CD", "주문서버구분코드", 1, Some("")),
        Param::Optional("PGM_NMPR_STMT_DVSN_CD", "프로그램호가신고구분코드", 0, Some("")),
        Param::Optional("CVRG_SLCT_RSON_CD", "반대매매선정사유코드", 0, Some("")),
        Param::Optional("CVRG_SEQ", "반대매매순번", 0, Some("")),
        Param::Optional("EXCG_ID_DVSN_CD", "거래소ID구분코드", 3, Some("KRX")),
        Param::Optional("CNDT_PRIC", "조건가격", 19, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호"),
                Field::Text("ODNO", "주문번호"),
                Field::Time("ORD_TMD", "주문시간"),
            ],
        ),
    ],
    check: check::<OrderCreditResponse>,
};

/// 주식주문(신용) — places a domestic margin order: `POST /uapi/domestic-stock/v1/trading/order-credit`.
///
/// Official document: v1_국내주식-002.
///
/// TR ids, real and paper:
/// - sell: `TTTC0051U`, none
/// - buy: `TTTC0052U`, none
#[doc(alias = "TTTC0051U")]
#[doc(alias = "TTTC0052U")]
#[doc(alias = "v1_국내주식-002")]
#[doc(alias = "주식주문(신용)")]
#[derive(Debug, Clone)]
pub struct OrderCredit {
    side: Side,
    params: Params,
}

impl OrderCredit {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_qty` 주문수량 (order quantity, shares).
    pub fn new(side: Side, pdno: impl Into<String>, ord_qty: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        params.set("ORD_QTY", ord_qty.into());
        Self { side, params }
    }

    /// 매도유형 — sell type code, default 01 ordinary sell. Default: empty.
    #[must_use]
    pub fn sll_type(mut self, value: impl Into<String>) -> Self {
        self.params.set("SLL_TYPE", value.into());
        self
    }

    /// 신용유형 — credit type code. Without it, nothing is sent.
    #[must_use]
    pub fn crdt_type(mut self, value: impl Into<Code<codes::CrdtType>>) -> Self {
        self.params.set_code("CRDT_TYPE", value.into());
        self
    }

    /// 대출일자 — loan date. Without it, nothing is sent.
    #[must_use]
    pub fn loan_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("LOAN_DT", value.into());
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsn>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }

    /// 주문단가 — order price per share. Without it, nothing is sent.
    #[must_use]
    pub fn ord_unpr(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_UNPR", value.into());
        self
    }

    /// 예약주문여부 — reserved order, Y/N. Default `N`.
    #[must_use]
    pub fn rsvn_ord_yn(mut self, value: impl Into<Code<codes::RsvnOrdYn>>) -> Self {
        self.params.set_code("RSVN_ORD_YN", value.into());
        self
    }

    /// 비상주문여부 — emergency order, Y/N. Default: empty.
    #[must_use]
    pub fn emgc_ord_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("EMGC_ORD_YN", value.into());
        self
    }

    /// 프로그램매매구분 — program trading type. Default: empty.
    #[must_use]
    pub fn pgtr_dvsn(mut self, value: impl Into<String>) -> Self {
        self.params.set("PGTR_DVSN", value.into());
        self
    }

    /// 운용사지정주문번호 — order number assigned by the asset manager. Default: empty.
    #[must_use]
    pub fn mgco_aptm_odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("MGCO_APTM_ODNO", value.into());
        self
    }

    /// 대량거래협상상세번호 — block trade negotiation detail number. Default: empty.
    #[must_use]
    pub fn lqty_tr_ngtn_dtl_no(mut self, value: impl Into<String>) -> Self {
        self.params.set("LQTY_TR_NGTN_DTL_NO", value.into());
        self
    }

    /// 대량거래협정번호 — block trade agreement number. Default: empty.
    #[must_use]
    pub fn lqty_tr_agmt_no(mut self, value: impl Into<String>) -> Self {
        self.params.set("LQTY_TR_AGMT_NO", value.into());
        self
    }

    /// 대량거래협상자Id — block trade negotiator ID. Default: empty.
    #[must_use]
    pub fn lqty_tr_ngtn_id(mut self, value: impl Into<String>) -> Self {
        self.params.set("LQTY_TR_NGTN_ID", value.into());
        self
    }

    /// LP주문여부 — liquidity provider (LP) order, Y/N. Default: empty.
    #[must_use]
    pub fn lp_ord_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("LP_ORD_YN", value.into());
        self
    }

    /// 매체주문번호 — order number of the channel. Default: empty.
    #[must_use]
    pub fn mdia_odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("MDIA_ODNO", value.into());
        self
    }

    /// 주문서버구분코드 — order server code. Default: empty.
    #[must_use]
    pub fn ord_svr_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_SVR_DVSN_CD", value.into());
        self
    }

    /// 프로그램호가신고구분코드 — program order declaration code. Default: empty.
    #[must_use]
    pub fn pgm_nmpr_stmt_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("PGM_NMPR_STMT_DVSN_CD", value.into());
        self
    }

    /// 반대매매선정사유코드 — forced liquidation selection reason code. Default: empty.
    #[must_use]
    pub fn cvrg_slct_rson_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("CVRG_SLCT_RSON_CD", value.into());
        self
    }

    /// 반대매매순번 — forced liquidation sequence number. Default: empty.
    #[must_use]
    pub fn cvrg_seq(mut self, value: impl Into<String>) -> Self {
        self.params.set("CVRG_SEQ", value.into());
        self
    }

    /// 거래소ID구분코드 — exchange id code, default KRX. Default `KRX`.
    #[must_use]
    pub fn excg_id_dvsn_cd(mut self, value: impl Into<Code<codes::ExcgIdDvsnCd>>) -> Self {
        self.params.set_code("EXCG_ID_DVSN_CD", value.into());
        self
    }

    /// 조건가격 — condition (trigger) price for stop-limit orders, KRW. Default: empty.
    #[must_use]
    pub fn cndt_pric(mut self, value: impl Into<String>) -> Self {
        self.params.set("CNDT_PRIC", value.into());
        self
    }
}

impl Endpoint for OrderCredit {
    type Response = OrderCreditResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("side", self.side.name())])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderCredit {}

/// The reply to [`OrderCredit`].
#[non_exhaustive]
pub struct OrderCreditResponse {
    /// 응답상세.
    pub output: OrderCreditOutput,
}

impl fmt::Debug for OrderCreditResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderCreditResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderCreditResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderCreditOutput {
    /// 한국거래소전송주문조직번호 — account managing branch code.
    pub krx_fwdg_ord_orgno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 주문시간 — order time.
    pub ord_tmd: Option<Time>,
}

impl FromRow for OrderCreditOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            krx_fwdg_ord_orgno: row.text("KRX_FWDG_ORD_ORGNO"),
            odno: row.text("ODNO"),
            ord_tmd: row.time("ORD_TMD"),
        }
    }
}

impl fmt::Debug for OrderCreditOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderCreditOutput", "output")
            .texts(&[&self.krx_fwdg_ord_orgno, &self.odno])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
