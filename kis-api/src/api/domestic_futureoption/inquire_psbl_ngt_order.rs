//! (야간)선물옵션 주문가능 조회 (국내선물-011).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_psbl_ngt_order",
    title: "(야간)선물옵션 주문가능 조회",
    doc_no: "국내선물-011",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-psbl-ngt-order",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "STTN5105R", paper: None, old: &["JTCE1004R"] }],
    paging: Paging::Header,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("301")),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Required("UNIT_PRICE", "주문가격1", 23, None),
        Param::Required("ORD_DVSN_CD", "주문구분코드", 2, Some("01")),
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
                Field::Integer("max_ord_psbl_qty", "최대주문가능수량"),
                Field::Integer("tot_psbl_qty", "최대주문가능수량"),
                Field::Integer("lqd_psbl_qty", "청산가능수량"),
                Field::Integer("lqd_psbl_qty_1", "청산가능수량"),
                Field::Integer("ord_psbl_qty", "주문가능수량"),
                Field::Decimal("bass_idx", "기준지수"),
            ],
        ),
    ],
    check: check::<InquirePsblNgtOrderResponse>,
};

/// (야간)선물옵션 주문가능 조회 — how much can be ordered in the night session: `GET /uapi/domestic-futureoption/v1/trading/inquire-psbl-ngt-order`.
///
/// Official document: 국내선물-011.
///
/// TR id: real `STTN5105R`, paper none.
#[doc(alias = "STTN5105R")]
#[doc(alias = "국내선물-011")]
#[doc(alias = "(야간)선물옵션 주문가능 조회")]
#[derive(Debug, Clone)]
pub struct InquirePsblNgtOrder {
    params: Params,
}

impl InquirePsblNgtOrder {
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

impl Endpoint for InquirePsblNgtOrder {
    type Response = InquirePsblNgtOrderResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePsblNgtOrder {}

/// The reply to [`InquirePsblNgtOrder`].
#[non_exhaustive]
pub struct InquirePsblNgtOrderResponse {
    /// 응답상세1.
    pub output: InquirePsblNgtOrderOutput,
}

impl fmt::Debug for InquirePsblNgtOrderResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblNgtOrderResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquirePsblNgtOrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct InquirePsblNgtOrderOutput {
    /// 최대주문가능수량 — maximum orderable quantity, shares.
    pub max_ord_psbl_qty: Option<i64>,
    /// 최대주문가능수량 — maximum orderable quantity, contracts.
    pub tot_psbl_qty: Option<i64>,
    /// 청산가능수량 — closable quantity, contracts.
    pub lqd_psbl_qty: Option<i64>,
    /// 청산가능수량 — closable quantity, contracts.
    pub lqd_psbl_qty_1: Option<i64>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<i64>,
    /// 기준지수 — reference price (index points).
    pub bass_idx: Option<Decimal>,
}

impl FromRow for InquirePsblNgtOrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            max_ord_psbl_qty: row.integer("max_ord_psbl_qty"),
            tot_psbl_qty: row.integer("tot_psbl_qty"),
            lqd_psbl_qty: row.integer("lqd_psbl_qty"),
            lqd_psbl_qty_1: row.integer("lqd_psbl_qty_1"),
            ord_psbl_qty: row.integer("ord_psbl_qty"),
            bass_idx: row.decimal("bass_idx"),
        }
    }
}

impl fmt::Debug for InquirePsblNgtOrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblNgtOrderOutput", "output")
            .integers(&[
                self.max_ord_psbl_qty,
                self.tot_psbl_qty,
                self.lqd_psbl_qty,
                self.lqd_psbl_qty_1,
                self.ord_psbl_qty,
            ])
            .decimals(&[self.bass_idx])
            .fmt(f)
    }
}
