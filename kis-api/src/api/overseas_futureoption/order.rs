//! 해외선물옵션 주문 (v1_해외선물-001).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.order",
    title: "해외선물옵션 주문",
    doc_no: "v1_해외선물-001",
    method: Method::Post,
    path: "/uapi/overseas-futureoption/v1/trading/order",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3001U", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_FUTR_FX_PDNO", "해외선물FX상품번호", 32, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Optional("FM_LQD_USTL_CCLD_DT", "FM청산미결제체결일자", 8, Some("")),
        Param::Optional("FM_LQD_USTL_CCNO", "FM청산미결제체결번호", 10, Some("")),
        Param::Required("PRIC_DVSN_CD", "가격구분코드", 1, None),
        Param::Required("FM_LIMIT_ORD_PRIC", "FMLIMIT주문가격", 20, Some("")),
        Param::Required("FM_STOP_ORD_PRIC", "FMSTOP주문가격", 20, Some("")),
        Param::Required("FM_ORD_QTY", "FM주문수량", 10, None),
        Param::Optional("FM_LQD_LMT_ORD_PRIC", "FM청산LIMIT주문가격", 20, Some("")),
        Param::Optional("FM_LQD_STOP_ORD_PRIC", "FM청산STOP주문가격", 20, Some("")),
        Param::Required("CCLD_CNDT_CD", "체결조건코드", 1, None),
        Param::Required("CPLX_ORD_DVSN_CD", "복합주문구분코드", 1, Some("0")),
        Param::Required("ECIS_RSVN_ORD_YN", "행사예약주문여부", 1, Some("N")),
        Param::Required("FM_HDGE_ORD_SCRN_YN", "FM_HEDGE주문화면여부", 1, Some("N")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output", &[Field::Date("ORD_DT", "주문일자"), Field::Text("ODNO", "주문번호")]),
    ],
    check: check::<OrderResponse>,
};

/// 해외선물옵션 주문 — places an order for an overseas derivative: `POST /uapi/overseas-futureoption/v1/trading/order`.
///
/// Official document: v1_해외선물-001.
///
/// TR id: real `OTFM3001U`, paper none.
#[doc(alias = "OTFM3001U")]
#[doc(alias = "v1_해외선물-001")]
#[doc(alias = "해외선물옵션 주문")]
#[derive(Debug, Clone)]
pub struct Order {
    params: Params,
}

impl Order {
    /// Required: `sll_buy_dvsn_cd` 매도매수구분코드 (sell or buy code); `ovrs_futr_fx_pdno` 해외선물FX상품번호 (overseas
    /// futures FX issue code); `fm_ord_qty` FM주문수량 (order quantity, contracts).
    pub fn new(
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        ovrs_futr_fx_pdno: impl Into<String>,
        fm_ord_qty: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("SLL_BUY_DVSN_CD", sll_buy_dvsn_cd.into());
        params.set("OVRS_FUTR_FX_PDNO", ovrs_futr_fx_pdno.into());
        params.set("FM_ORD_QTY", fm_ord_qty.into());
        Self { params }
    }

    /// FM청산미결제체결일자 — fill date of position to close, hedge only. Default: empty.
    #[must_use]
    pub fn fm_lqd_ustl_ccld_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_LQD_USTL_CCLD_DT", value.into());
        self
    }

    /// FM청산미결제체결번호 — fill number of position to close, hedge only. Default: empty.
    #[must_use]
    pub fn fm_lqd_ustl_ccno(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_LQD_USTL_CCNO", value.into());
        self
    }

    /// 가격구분코드 — price type code. Without it, nothing is sent.
    #[must_use]
    pub fn pric_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("PRIC_DVSN_CD", value.into());
        self
    }

    /// FMLIMIT주문가격 — limit order price. Default: empty.
    #[must_use]
    pub fn fm_limit_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_LIMIT_ORD_PRIC", value.into());
        self
    }

    /// FMSTOP주문가격 — stop order price. Default: empty.
    #[must_use]
    pub fn fm_stop_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_STOP_ORD_PRIC", value.into());
        self
    }

    /// FM청산LIMIT주문가격 — closing limit order price. Default: empty.
    #[must_use]
    pub fn fm_lqd_lmt_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_LQD_LMT_ORD_PRIC", value.into());
        self
    }

    /// FM청산STOP주문가격 — closing stop order price, hedge only. Default: empty.
    #[must_use]
    pub fn fm_lqd_stop_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_LQD_STOP_ORD_PRIC", value.into());
        self
    }

    /// 체결조건코드 — fill condition code. Without it, nothing is sent.
    #[must_use]
    pub fn ccld_cndt_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("CCLD_CNDT_CD", value.into());
        self
    }

    /// 복합주문구분코드 — complex order type code. Default `0`.
    #[must_use]
    pub fn cplx_ord_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("CPLX_ORD_DVSN_CD", value.into());
        self
    }

    /// 행사예약주문여부 — exercise reservation order, Y/N. Default `N`.
    #[must_use]
    pub fn ecis_rsvn_ord_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("ECIS_RSVN_ORD_YN", value.into());
        self
    }

    /// FM_HEDGE주문화면여부 — hedge order screen, Y/N, default N. Default `N`.
    #[must_use]
    pub fn fm_hdge_ord_scrn_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_HDGE_ORD_SCRN_YN", value.into());
        self
    }
}

impl Endpoint for Order {
    type Response = OrderResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for Order {}

/// The reply to [`Order`].
#[non_exhaustive]
pub struct OrderResponse {
    /// 응답상세.
    pub output: OrderOutput,
}

impl fmt::Debug for OrderResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`.
#[non_exhaustive]
pub struct OrderOutput {
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문번호 — order number.
    pub odno: String,
}

impl FromRow for OrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { ord_dt: row.date("ORD_DT"), odno: row.text("ODNO") }
    }
}

impl fmt::Debug for OrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderOutput", "output").texts(&[&self.odno]).dates(&[self.ord_dt]).fmt(f)
    }
}
