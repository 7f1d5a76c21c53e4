//! 해외주식 예약주문접수취소 (v1_해외주식-004).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.order_resv_ccnl",
    title: "해외주식 예약주문접수취소",
    doc_no: "v1_해외주식-004",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order-resv-ccnl",
    kind: Kind::Order,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTT3017U", paper: Some("VTTT3017U"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("RSVN_ORD_RCIT_DT", "해외주문접수일자", 8, None),
        Param::Required("OVRS_RSVN_ODNO", "해외예약주문번호", 10, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object("output", &[Field::Text("OVRS_RSVN_ODNO", "해외예약주문번호")]),
    ],
    check: check::<OrderResvCcnlResponse>,
};

/// 해외주식 예약주문접수취소 — cancels an overseas reserved order: `POST /uapi/overseas-stock/v1/trading/order-resv-ccnl`.
///
/// Official document: v1_해외주식-004.
///
/// TR id: real `TTTT3017U`, paper `VTTT3017U`.
#[doc(alias = "TTTT3017U")]
#[doc(alias = "VTTT3017U")]
#[doc(alias = "v1_해외주식-004")]
#[doc(alias = "해외주식 예약주문접수취소")]
#[derive(Debug, Clone)]
pub struct OrderResvCcnl {
    params: Params,
}

impl OrderResvCcnl {
    /// Required: `rsvn_ord_rcit_dt` 해외주문접수일자 (reserved order receipt date); `ovrs_rsvn_odno` 해외예약주문번호
    /// (overseas reserved order number).
    pub fn new(rsvn_ord_rcit_dt: impl Into<String>, ovrs_rsvn_odno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("RSVN_ORD_RCIT_DT", rsvn_ord_rcit_dt.into());
        params.set("OVRS_RSVN_ODNO", ovrs_rsvn_odno.into());
        Self { params }
    }
}

impl Endpoint for OrderResvCcnl {
    type Response = OrderResvCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl OrderEndpoint for OrderResvCcnl {}

/// The reply to [`OrderResvCcnl`].
#[non_exhaustive]
pub struct OrderResvCcnlResponse {
    /// 응답상세.
    pub output: OrderResvCcnlOutput,
}

impl fmt::Debug for OrderResvCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvCcnlResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OrderResvCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct OrderResvCcnlOutput {
    /// 해외예약주문번호 — overseas reserved order number.
    pub ovrs_rsvn_odno: String,
}

impl FromRow for OrderResvCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { ovrs_rsvn_odno: row.text("OVRS_RSVN_ODNO") }
    }
}

impl fmt::Debug for OrderResvCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvCcnlOutput", "output").texts(&[&self.ovrs_rsvn_odno]).fmt(f)
    }
}
