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
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("OVRS_FUTR_FX_PDNO", "해외선물FX상품번호", 32),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2),
        Param::Optional("FM_LQD_USTL_CCLD_DT", "FM청산미결제체결일자", 8),
        Param::Optional("FM_LQD_USTL_CCNO", "FM청산미결제체결번호", 10),
        Param::Required("PRIC_DVSN_CD", "가격구분코드", 1),
        Param::Required("FM_LIMIT_ORD_PRIC", "FMLIMIT주문가격", 20),
        Param::Required("FM_STOP_ORD_PRIC", "FMSTOP주문가격", 20),
        Param::Required("FM_ORD_QTY", "FM주문수량", 10),
        Param::Optional("FM_LQD_LMT_ORD_PRIC", "FM청산LIMIT주문가격", 20),
        Param::Optional("FM_LQD_STOP_ORD_PRIC", "FM청산STOP주문가격", 20),
        Param::Required("CCLD_CNDT_CD", "체결조건코드", 1),
        Param::Required("CPLX_ORD_DVSN_CD", "복합주문구분코드", 1),
        Param::Required("ECIS_RSVN_ORD_YN", "행사예약주문여부", 1),
        Param::Required("FM_HDGE_ORD_SCRN_YN", "FM_HEDGE주문화면여부", 1),
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
/// TR id: real `OTFM3001U`, paper none.
#[doc(alias = "OTFM3001U")]
#[doc(alias = "해외선물옵션 주문")]
#[derive(Debug, Clone)]
pub struct Order {
    ovrs_futr_fx_pdno: String,
    sll_buy_dvsn_cd: Code<codes::SllBuyDvsnCd>,
    fm_lqd_ustl_ccld_dt: String,
    fm_lqd_ustl_ccno: String,
    pric_dvsn_cd: Option<String>,
    fm_limit_ord_pric: String,
    fm_stop_ord_pric: String,
    fm_ord_qty: String,
    fm_lqd_lmt_ord_pric: String,
    fm_lqd_stop_ord_pric: String,
    ccld_cndt_cd: Option<String>,
    cplx_ord_dvsn_cd: String,
    ecis_rsvn_ord_yn: String,
    fm_hdge_ord_scrn_yn: String,
}

impl Order {
    /// Required: `sll_buy_dvsn_cd` 매도매수구분코드 (sell or buy code); `ovrs_futr_fx_pdno` 해외선물FX상품번호 (overseas
    /// futures FX issue code); `fm_ord_qty` FM주문수량 (order quantity, contracts).
    pub fn new(
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        ovrs_futr_fx_pdno: impl Into<String>,
        fm_ord_qty: impl Into<String>,
    ) -> Self {
        Self {
            ovrs_futr_fx_pdno: ovrs_futr_fx_pdno.into(),
            sll_buy_dvsn_cd: sll_buy_dvsn_cd.into(),
            fm_lqd_ustl_ccld_dt: "".into(),
            fm_lqd_ustl_ccno: "".into(),
            pric_dvsn_cd: None,
            fm_limit_ord_pric: "".into(),
            fm_stop_ord_pric: "".into(),
            fm_ord_qty: fm_ord_qty.into(),
            fm_lqd_lmt_ord_pric: "".into(),
            fm_lqd_stop_ord_pric: "".into(),
            ccld_cndt_cd: None,
            cplx_ord_dvsn_cd: "0".into(),
            ecis_rsvn_ord_yn: "N".into(),
            fm_hdge_ord_scrn_yn: "N".into(),
        }
    }

    /// FM청산미결제체결일자 — fill date of position to close, hedge only. Default: empty.
    #[must_use]
    pub fn fm_lqd_ustl_ccld_dt(mut self, value: impl Into<String>) -> Self {
        self.fm_lqd_ustl_ccld_dt = value.into();
        self
    }

    /// FM청산미결제체결번호 — fill number of position to close, hedge only. Default: empty.
    #[must_use]
    pub fn fm_lqd_ustl_ccno(mut self, value: impl Into<String>) -> Self {
        self.fm_lqd_ustl_ccno = value.into();
        self
    }

    /// 가격구분코드 — price type code. Without it, nothing is sent.
    #[must_use]
    pub fn pric_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.pric_dvsn_cd = Some(value.into());
        self
    }

    /// FMLIMIT주문가격 — limit order price. Default: empty.
    #[must_use]
    pub fn fm_limit_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.fm_limit_ord_pric = value.into();
        self
    }

    /// FMSTOP주문가격 — stop order price. Default: empty.
    #[must_use]
    pub fn fm_stop_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.fm_stop_ord_pric = value.into();
        self
    }

    /// FM청산LIMIT주문가격 — closing limit order price. Default: empty.
    #[must_use]
    pub fn fm_lqd_lmt_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.fm_lqd_lmt_ord_pric = value.into();
        self
    }

    /// FM청산STOP주문가격 — closing stop order price, hedge only. Default: empty.
    #[must_use]
    pub fn fm_lqd_stop_ord_pric(mut self, value: impl Into<String>) -> Self {
        self.fm_lqd_stop_ord_pric = value.into();
        self
    }

    /// 체결조건코드 — fill condition code. Without it, nothing is sent.
    #[must_use]
    pub fn ccld_cndt_cd(mut self, value: impl Into<String>) -> Self {
        self.ccld_cndt_cd = Some(value.into());
        self
    }

    /// 복합주문구분코드 — complex order type code. Default `0`.
    #[must_use]
    pub fn cplx_ord_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.cplx_ord_dvsn_cd = value.into();
        self
    }

    /// 행사예약주문여부 — exercise reservation order, Y/N. Default `N`.
    #[must_use]
    pub fn ecis_rsvn_ord_yn(mut self, value: impl Into<String>) -> Self {
        self.ecis_rsvn_ord_yn = value.into();
        self
    }

    /// FM_HEDGE주문화면여부 — hedge order screen, Y/N, default N. Default `N`.
    #[must_use]
    pub fn fm_hdge_ord_scrn_yn(mut self, value: impl Into<String>) -> Self {
        self.fm_hdge_ord_scrn_yn = value.into();
        self
    }
}

impl Endpoint for Order {
    type Response = OrderResponse;
    const META: &'static Meta = &META;

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("OVRS_FUTR_FX_PDNO", &*self.ovrs_futr_fx_pdno);
        out.push("SLL_BUY_DVSN_CD", self.sll_buy_dvsn_cd.as_str());
        out.push("FM_LQD_USTL_CCLD_DT", &*self.fm_lqd_ustl_ccld_dt);
        out.push("FM_LQD_USTL_CCNO", &*self.fm_lqd_ustl_ccno);
        if let Some(value) = &self.pric_dvsn_cd {
            out.push("PRIC_DVSN_CD", &**value);
        }
        out.push("FM_LIMIT_ORD_PRIC", &*self.fm_limit_ord_pric);
        out.push("FM_STOP_ORD_PRIC", &*self.fm_stop_ord_pric);
        out.push("FM_ORD_QTY", &*self.fm_ord_qty);
        out.push("FM_LQD_LMT_ORD_PRIC", &*self.fm_lqd_lmt_ord_pric);
        out.push("FM_LQD_STOP_ORD_PRIC", &*self.fm_lqd_stop_ord_pric);
        if let Some(value) = &self.ccld_cndt_cd {
            out.push("CCLD_CNDT_CD", &**value);
        }
        out.push("CPLX_ORD_DVSN_CD", &*self.cplx_ord_dvsn_cd);
        out.push("ECIS_RSVN_ORD_YN", &*self.ecis_rsvn_ord_yn);
        out.push("FM_HDGE_ORD_SCRN_YN", &*self.fm_hdge_ord_scrn_yn);
    }
}

impl OrderEndpoint for Order {}

/// The reply to [`Order`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderResponse {
    /// 응답상세.
    pub output: OrderOutput,
}

impl Decode for OrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`.
#[derive(Debug, Clone)]
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
