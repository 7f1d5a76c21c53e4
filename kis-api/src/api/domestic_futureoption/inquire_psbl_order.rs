//! 선물옵션 주문가능 (v1_국내선물-005).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_psbl_order",
    title: "선물옵션 주문가능",
    doc_no: "v1_국내선물-005",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-psbl-order",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTO5105R", paper: Some("VTTO5105R"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Optional("CANO", "종합계좌번호", 8, None),
        Param::Optional("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Optional("PDNO", "상품번호", 12, None),
        Param::Optional("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Optional("UNIT_PRICE", "주문가격1", 23, None),
        Param::Optional("ORD_DVSN_CD", "주문구분코드", 2, Some("01")),
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
                Field::Integer("tot_psbl_qty", "총가능수량"),
                Field::Integer("lqd_psbl_qty1", "청산가능수량1"),
                Field::Integer("ord_psbl_qty", "주문가능수량"),
                Field::Decimal("bass_idx", "기준지수"),
            ],
        ),
    ],
    check: check::<InquirePsblOrderResponse>,
};

/// 선물옵션 주문가능 — how much of a domestic derivative can be ordered: `GET /uapi/domestic-futureoption/v1/trading/inquire-psbl-order`.
///
/// Official document: v1_국내선물-005.
///
/// TR id: real `TTTO5105R`, paper `VTTO5105R`.
#[doc(alias = "TTTO5105R")]
#[doc(alias = "VTTO5105R")]
#[doc(alias = "v1_국내선물-005")]
#[doc(alias = "선물옵션 주문가능")]
#[derive(Debug, Clone)]
pub struct InquirePsblOrder {
    params: Params,
}

impl InquirePsblOrder {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `sll_buy_dvsn_cd` 매도매수구분코드 (sell or buy code);
    /// `unit_price` 주문가격1 (order price 1).
    pub fn new(
        pdno: impl Into<String>,
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        unit_price: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        params.set_code("SLL_BUY_DVSN_CD", sll_buy_dvsn_cd.into());
        params.set("UNIT_PRICE", unit_price.into());
        Self { params }
    }

    /// 주문구분코드 — order type code. Default `01`.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCd>>) -> Self {
        self.params.set_code("ORD_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for InquirePsblOrder {
    type Response = InquirePsblOrderResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePsblOrder {}

/// The reply to [`InquirePsblOrder`].
#[non_exhaustive]
pub struct InquirePsblOrderResponse {
    /// 응답상세.
    pub output: InquirePsblOrderOutput,
}

impl fmt::Debug for InquirePsblOrderResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblOrderResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquirePsblOrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquirePsblOrderOutput {
    /// 총가능수량 — total possible quantity, contracts.
    pub tot_psbl_qty: Option<i64>,
    /// 청산가능수량1 — closable quantity 1, contracts.
    pub lqd_psbl_qty1: Option<i64>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<i64>,
    /// 기준지수 — reference price (index points).
    pub bass_idx: Option<Decimal>,
}

impl FromRow for InquirePsblOrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tot_psbl_qty: row.integer("tot_psbl_qty"),
            lqd_psbl_qty1: row.integer("lqd_psbl_qty1"),
            ord_psbl_qty: row.integer("ord_psbl_qty"),
            bass_idx: row.decimal("bass_idx"),
        }
    }
}

impl fmt::Debug for InquirePsblOrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblOrderOutput", "output")
            .integers(&[self.tot_psbl_qty, self.lqd_psbl_qty1, self.ord_psbl_qty])
            .decimals(&[self.bass_idx])
            .fmt(f)
    }
}
