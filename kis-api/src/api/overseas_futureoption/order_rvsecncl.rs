//! 해외선물옵션 정정취소주문 (v1_해외선물-002, 003).

use jiff::civil::Date;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.order_rvsecncl",
    title: "해외선물옵션 정정취소주문",
    doc_no: "v1_해외선물-002, 003",
    method: Method::Post,
    path: "/uapi/overseas-futureoption/v1/trading/order-rvsecncl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[
        TrId { when: &[("action", "revise")], real: "OTFM3002U", paper: None, old: &[] },
        TrId { when: &[("action", "cancel")], real: "OTFM3003U", paper: None, old: &[] },
    ],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ORGN_ORD_DT", "원주문일자", 8, None),
        Param::Required("ORGN_ODNO", "원주문번호", 10, None),
        Param::Optional("FM_LIMIT_ORD_PRIC", "FMLIMIT주문가격", 20, Some("")),
        Param::Optional("FM_STOP_ORD_PRIC", "FMSTOP주문가격", 20, Some("")),
        Param::Optional("FM_LQD_LMT_ORD_PRIC", "FM청산LIMIT주문가격", 20, Some("")),
        Param::Optional("FM_LQD_STOP_ORD_PRIC", "FM청산STOP주문가격", 20, Some("")),
        Param::Required("FM_HDGE_ORD_SCRN_YN", "FM_HEDGE주문화면여부", 1, Some("N")),
        Param::Optional("FM_MKPR_CVSN_YN", "FM시장가전환여부", 1, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output", &[Field::Date("ORD_DT", "주문일자"), Field::Text("ODNO", "주문번호")]),
    ],
    check: check::<OrderRvsecnclResponse>,
};

/// 해외선물옵션 정정취소주문 — amends or cancels an order for an overseas derivative: `POST /uapi/overseas-futureoption/v1/trading/order-rvsecncl`.
///
/// Official document: v1_해외선물-002, 003.
///
/// TR ids, real and paper:
/// - revise: `OTFM3002U`, none
/// - cancel: `OTFM3003U`, none
#[doc(alias = "OTFM3002U")]
#[doc(alias = "OTFM3003U")]
#[doc(alias = "v1_해외선물-002, 003")]
#[doc(alias = "해외선물옵션 정정취소주문")]
#[derive(Debug, Clone)]
pub struct OrderRvsecncl {
    action: Action,
    params: Params,
}

impl OrderRvsecncl {
    /// Required: `orgn_ord_dt` 원주문일자 (original order date); `orgn_odno` 원주문번호 (original order number).
    pub fn new(action: Action, orgn_ord_dt: impl Into<String>, orgn_odno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("ORGN_ORD_DT", orgn_ord_dt.into());
        params.set("ORGN_ODNO", orgn_odno.into());
        Self { action, params }
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

    /// FM_HEDGE주문화면여부 — hedge order screen, Y/N, default N. Default `N`.
    #[must_use]
    pub fn fm_hdge_ord_scrn_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_HDGE_ORD_SCRN_YN", value.into());
        self
    }

    /// FM시장가전환여부 — convert to market order, Y/N. Default: empty.
    #[must_use]
    pub fn fm_mkpr_cvsn_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_MKPR_CVSN_YN", value.into());
        self
    }
}

impl Endpoint for OrderRvsecncl {
    type Response = OrderRvsecnclResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("action", self.action.name())])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderRvsecncl {}

/// The reply to [`OrderRvsecncl`].
#[non_exhaustive]
pub struct OrderRvsecnclResponse {
    /// 응답상세.
    pub output: OrderRvsecnclOutput,
}

impl fmt::Debug for OrderRvsecnclResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderRvsecnclResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderRvsecnclResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`.
#[non_exhaustive]
pub struct OrderRvsecnclOutput {
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문번호 — order number.
    pub odno: String,
}

impl FromRow for OrderRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { ord_dt: row.date("ORD_DT"), odno: row.text("ODNO") }
    }
}

impl fmt::Debug for OrderRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderRvsecnclOutput", "output").texts(&[&self.odno]).dates(&[self.ord_dt]).fmt(f)
    }
}
