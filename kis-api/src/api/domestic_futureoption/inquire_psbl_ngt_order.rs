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
        Param::Required("CANO", "종합계좌번호", 8),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2),
        Param::Required("PDNO", "상품번호", 12),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2),
        Param::Required("UNIT_PRICE", "주문가격1", 23),
        Param::Required("ORD_DVSN_CD", "주문구분코드", 2),
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
/// TR id: real `STTN5105R`, paper none.
#[doc(alias = "STTN5105R")]
#[doc(alias = "(야간)선물옵션 주문가능 조회")]
#[derive(Debug, Clone)]
pub struct InquirePsblNgtOrder {
    pdno: String,
    sll_buy_dvsn_cd: Code<codes::SllBuyDvsnCd>,
    unit_price: String,
    ord_dvsn_cd: Code<codes::OrdDvsnCd>,
}

impl InquirePsblNgtOrder {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `sll_buy_dvsn_cd` 매도매수구분코드 (sell or buy code);
    /// `unit_price` 주문가격1 (order price 1).
    pub fn new(
        pdno: impl Into<String>,
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        unit_price: impl Into<String>,
    ) -> Self {
        Self {
            pdno: pdno.into(),
            sll_buy_dvsn_cd: sll_buy_dvsn_cd.into(),
            unit_price: unit_price.into(),
            ord_dvsn_cd: "01".into(),
        }
    }

    /// 주문구분코드 — order type code. Default `01`.
    #[must_use]
    pub fn ord_dvsn_cd(mut self, value: impl Into<Code<codes::OrdDvsnCd>>) -> Self {
        self.ord_dvsn_cd = value.into();
        self
    }
}

impl Endpoint for InquirePsblNgtOrder {
    type Response = InquirePsblNgtOrderResponse;
    const META: &'static Meta = &META;

    fn params(&self, account: Option<&Account>, out: &mut Params) {
        out.account(account);
        out.push("PDNO", &*self.pdno);
        out.push("PRDT_TYPE_CD", "301");
        out.push("SLL_BUY_DVSN_CD", self.sll_buy_dvsn_cd.as_str());
        out.push("UNIT_PRICE", &*self.unit_price);
        out.push("ORD_DVSN_CD", self.ord_dvsn_cd.as_str());
    }
}

impl ReadEndpoint for InquirePsblNgtOrder {}

/// The reply to [`InquirePsblNgtOrder`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InquirePsblNgtOrderResponse {
    /// 응답상세1.
    pub output: InquirePsblNgtOrderOutput,
}

impl Decode for InquirePsblNgtOrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[derive(Debug, Clone)]
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
