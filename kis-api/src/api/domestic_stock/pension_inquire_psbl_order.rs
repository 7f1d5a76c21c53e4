//! 퇴직연금 매수가능조회 (v1_국내주식-034).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.pension_inquire_psbl_order",
    title: "퇴직연금 매수가능조회",
    doc_no: "v1_국내주식-034",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-psbl-order",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0503R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("ACCA_DVSN_CD", "적립금구분코드", 2, Some("00")),
        Param::Required("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", 1, Some("N")),
        Param::Required("ORD_DVSN", "주문구분", 2, Some("00")),
        Param::Required("ORD_UNPR", "주문단가", 19, None),
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
                Field::Decimal("ruse_psbl_amt", "재사용가능금액"),
                Field::Decimal("psbl_qty_calc_unpr", "가능수량계산단가"),
                Field::Decimal("max_buy_amt", "최대매수금액"),
                Field::Integer("max_buy_qty", "최대매수수량"),
            ],
        ),
    ],
    check: check::<PensionInquirePsblOrderResponse>,
};

/// 퇴직연금 매수가능조회 — how much a pension account can buy: `GET /uapi/domestic-stock/v1/trading/pension/inquire-psbl-order`.
///
/// Official document: v1_국내주식-034.
///
/// TR id: real `TTTC0503R`, paper none.
#[doc(alias = "TTTC0503R")]
#[doc(alias = "v1_국내주식-034")]
#[doc(alias = "퇴직연금 매수가능조회")]
#[derive(Debug, Clone)]
pub struct PensionInquirePsblOrder {
    params: Params,
}

impl PensionInquirePsblOrder {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_unpr` 주문단가 (order price per share).
    pub fn new(pdno: impl Into<String>, ord_unpr: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        params.set("ORD_UNPR", ord_unpr.into());
        Self { params }
    }

    /// 적립금구분코드 — pension reserve type code, send 00. Default `00`.
    #[must_use]
    pub fn acca_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("ACCA_DVSN_CD", value.into());
        self
    }

    /// CMA평가금액포함여부 — include CMA valuation amount, Y/N. Default `N`.
    #[must_use]
    pub fn cma_evlu_amt_icld_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("CMA_EVLU_AMT_ICLD_YN", value.into());
        self
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnPensionInquirePsblOrder>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }
}

impl Endpoint for PensionInquirePsblOrder {
    type Response = PensionInquirePsblOrderResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PensionInquirePsblOrder {}

/// The reply to [`PensionInquirePsblOrder`].
#[non_exhaustive]
pub struct PensionInquirePsblOrderResponse {
    /// 응답상세1.
    pub output: PensionInquirePsblOrderOutput,
}

impl fmt::Debug for PensionInquirePsblOrderResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquirePsblOrderResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for PensionInquirePsblOrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct PensionInquirePsblOrderOutput {
    /// 주문가능현금 — orderable cash from the deposit, KRW.
    pub ord_psbl_cash: Option<Decimal>,
    /// 재사용가능금액 — reusable sale proceeds, KRW.
    pub ruse_psbl_amt: Option<Decimal>,
    /// 가능수량계산단가 — price used to compute orderable quantity, KRW.
    pub psbl_qty_calc_unpr: Option<Decimal>,
    /// 최대매수금액 — maximum buying amount, unsettled credit included, KRW.
    pub max_buy_amt: Option<Decimal>,
    /// 최대매수수량 — maximum buying quantity, unsettled credit included, shares.
    pub max_buy_qty: Option<i64>,
}

impl FromRow for PensionInquirePsblOrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_psbl_cash: row.decimal("ord_psbl_cash"),
            ruse_psbl_amt: row.decimal("ruse_psbl_amt"),
            psbl_qty_calc_unpr: row.decimal("psbl_qty_calc_unpr"),
            max_buy_amt: row.decimal("max_buy_amt"),
            max_buy_qty: row.integer("max_buy_qty"),
        }
    }
}

impl fmt::Debug for PensionInquirePsblOrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquirePsblOrderOutput", "output")
            .integers(&[self.max_buy_qty])
            .decimals(&[self.ord_psbl_cash, self.ruse_psbl_amt, self.psbl_qty_calc_unpr, self.max_buy_amt])
            .fmt(f)
    }
}
