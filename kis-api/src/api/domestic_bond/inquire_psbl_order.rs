//! 장내채권 매수가능조회 (국내주식-199).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_psbl_order",
    title: "장내채권 매수가능조회",
    doc_no: "국내주식-199",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-psbl-order",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC8910R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("BOND_ORD_UNPR", "채권주문단가", 182, None),
        Param::Required("SAMT_MKET_PTCI_YN", "소액시장참여여부", 1, Some("N")),
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
                Field::Decimal("ord_psbl_cash", "주문가능현금"),
                Field::Decimal("ord_psbl_sbst", "주문가능대용"),
                Field::Decimal("ruse_psbl_amt", "재사용가능금액"),
                Field::Decimal("bond_ord_unpr2", "채권주문단가2"),
                Field::Decimal("buy_psbl_amt", "매수가능금액"),
                Field::Integer("buy_psbl_qty", "매수가능수량"),
                Field::Decimal("cma_evlu_amt", "CMA평가금액"),
            ],
        ),
    ],
    check: check::<InquirePsblOrderResponse>,
};

/// 장내채권 매수가능조회 — how much of a bond can be bought: `GET /uapi/domestic-bond/v1/trading/inquire-psbl-order`.
///
/// Official document: 국내주식-199.
///
/// TR id: real `TTTC8910R`, paper none.
#[doc(alias = "TTTC8910R")]
#[doc(alias = "국내주식-199")]
#[doc(alias = "장내채권 매수가능조회")]
#[derive(Debug, Clone)]
pub struct InquirePsblOrder {
    params: Params,
}

impl InquirePsblOrder {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `bond_ord_unpr` 채권주문단가 (bond order price, KRW).
    pub fn new(pdno: impl Into<String>, bond_ord_unpr: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        params.set("BOND_ORD_UNPR", bond_ord_unpr.into());
        Self { params }
    }

    /// 소액시장참여여부 — small-lot market participation, Y/N. Default `N`.
    #[must_use]
    pub fn samt_mket_ptci_yn(mut self, value: impl Into<Code<codes::SamtMketPtciYn>>) -> Self {
        self.params.set_code("SAMT_MKET_PTCI_YN", value.into());
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
    /// 주문가능현금 — orderable cash from the deposit, KRW.
    pub ord_psbl_cash: Option<Decimal>,
    /// 주문가능대용 — orderable substitute collateral, KRW.
    pub ord_psbl_sbst: Option<Decimal>,
    /// 재사용가능금액 — reusable sale proceeds, KRW.
    pub ruse_psbl_amt: Option<Decimal>,
    /// 채권주문단가2 — bond order price 2, KRW.
    pub bond_ord_unpr2: Option<Decimal>,
    /// 매수가능금액 — buyable amount, KRW.
    pub buy_psbl_amt: Option<Decimal>,
    /// 매수가능수량 — buyable quantity.
    pub buy_psbl_qty: Option<i64>,
    /// CMA평가금액 — CMA valuation amount, KRW.
    pub cma_evlu_amt: Option<Decimal>,
}

impl FromRow for InquirePsblOrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_psbl_cash: row.decimal("ord_psbl_cash"),
            ord_psbl_sbst: row.decimal("ord_psbl_sbst"),
            ruse_psbl_amt: row.decimal("ruse_psbl_amt"),
            bond_ord_unpr2: row.decimal("bond_ord_unpr2"),
            buy_psbl_amt: row.decimal("buy_psbl_amt"),
            buy_psbl_qty: row.integer("buy_psbl_qty"),
            cma_evlu_amt: row.decimal("cma_evlu_amt"),
        }
    }
}

impl fmt::Debug for InquirePsblOrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblOrderOutput", "output")
            .integers(&[self.buy_psbl_qty])
            .decimals(&[
                self.ord_psbl_cash,
                self.ord_psbl_sbst,
                self.ruse_psbl_amt,
                self.bond_ord_unpr2,
                self.buy_psbl_amt,
                self.cma_evlu_amt,
            ])
            .fmt(f)
    }
}
