//! 신용매수가능조회 (v1_국내주식-042).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_credit_psamount",
    title: "신용매수가능조회",
    doc_no: "v1_국내주식-042",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-credit-psamount",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC8909R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("ORD_UNPR", "주문단가", 19, None),
        Param::Required("ORD_DVSN", "주문구분", 2, Some("00")),
        Param::Required("CRDT_TYPE", "신용유형", 2, None),
        Param::Required("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", 1, Some("N")),
        Param::Required("OVRS_ICLD_YN", "해외포함여부", 1, Some("N")),
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
                Field::Decimal("fund_rpch_chgs", "펀드환매대금"),
                Field::Decimal("psbl_qty_calc_unpr", "가능수량계산단가"),
                Field::Decimal("nrcvb_buy_amt", "미수없는매수금액"),
                Field::Integer("nrcvb_buy_qty", "미수없는매수수량"),
                Field::Decimal("max_buy_amt", "최대매수금액"),
                Field::Integer("max_buy_qty", "최대매수수량"),
                Field::Decimal("cma_evlu_amt", "CMA평가금액"),
                Field::Decimal("ovrs_re_use_amt_wcrc", "해외재사용금액원화"),
                Field::Decimal("ord_psbl_frcr_amt_wcrc", "주문가능외화금액원화"),
            ],
        ),
    ],
    check: check::<InquireCreditPsamountResponse>,
};

/// 신용매수가능조회 — how much can be bought on margin: `GET /uapi/domestic-stock/v1/trading/inquire-credit-psamount`.
///
/// Official document: v1_국내주식-042.
///
/// TR id: real `TTTC8909R`, paper none.
#[doc(alias = "TTTC8909R")]
#[doc(alias = "v1_국내주식-042")]
#[doc(alias = "신용매수가능조회")]
#[derive(Debug, Clone)]
pub struct InquireCreditPsamount {
    params: Params,
}

impl InquireCreditPsamount {
    /// Required: `pdno` 상품번호 (issue code, 6 digits); `ord_unpr` 주문단가 (order price per share); `crdt_type`
    /// 신용유형 (credit type code).
    pub fn new(
        pdno: impl Into<String>,
        ord_unpr: impl Into<String>,
        crdt_type: impl Into<Code<codes::CrdtType>>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        params.set("ORD_UNPR", ord_unpr.into());
        params.set_code("CRDT_TYPE", crdt_type.into());
        Self { params }
    }

    /// 주문구분 — order type code. Default `00`.
    #[must_use]
    pub fn ord_dvsn(mut self, value: impl Into<Code<codes::OrdDvsnInquireCreditPsamount>>) -> Self {
        self.params.set_code("ORD_DVSN", value.into());
        self
    }

    /// CMA평가금액포함여부 — include CMA valuation amount, Y/N. Default `N`.
    #[must_use]
    pub fn cma_evlu_amt_icld_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("CMA_EVLU_AMT_ICLD_YN", value.into());
        self
    }

    /// 해외포함여부 — include overseas, Y/N. Default `N`.
    #[must_use]
    pub fn ovrs_icld_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("OVRS_ICLD_YN", value.into());
        self
    }
}

impl Endpoint for InquireCreditPsamount {
    type Response = InquireCreditPsamountResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireCreditPsamount {}

/// The reply to [`InquireCreditPsamount`].
#[non_exhaustive]
pub struct InquireCreditPsamountResponse {
    /// 응답상세.
    pub output: InquireCreditPsamountOutput,
}

impl fmt::Debug for InquireCreditPsamountResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCreditPsamountResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireCreditPsamountResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquireCreditPsamountOutput {
    /// 주문가능현금 — orderable cash from the deposit, KRW.
    pub ord_psbl_cash: Option<Decimal>,
    /// 주문가능대용 — orderable substitute collateral, KRW.
    pub ord_psbl_sbst: Option<Decimal>,
    /// 재사용가능금액 — reusable sale proceeds, KRW.
    pub ruse_psbl_amt: Option<Decimal>,
    /// 펀드환매대금 — fund redemption proceeds, KRW.
    pub fund_rpch_chgs: Option<Decimal>,
    /// 가능수량계산단가 — price used to compute orderable quantity, KRW.
    pub psbl_qty_calc_unpr: Option<Decimal>,
    /// 미수없는매수금액 — buying amount without credit (no unsettled balance), KRW.
    pub nrcvb_buy_amt: Option<Decimal>,
    /// 미수없는매수수량 — buying quantity without credit (no unsettled balance), shares.
    pub nrcvb_buy_qty: Option<i64>,
    /// 최대매수금액 — maximum buying amount, unsettled credit included, KRW.
    pub max_buy_amt: Option<Decimal>,
    /// 최대매수수량 — maximum buying quantity, unsettled credit included, shares.
    pub max_buy_qty: Option<i64>,
    /// CMA평가금액 — CMA valuation amount, KRW.
    pub cma_evlu_amt: Option<Decimal>,
    /// 해외재사용금액원화 — overseas reusable amount, KRW.
    pub ovrs_re_use_amt_wcrc: Option<Decimal>,
    /// 주문가능외화금액원화 — orderable foreign currency amount, in KRW.
    pub ord_psbl_frcr_amt_wcrc: Option<Decimal>,
}

impl FromRow for InquireCreditPsamountOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_psbl_cash: row.decimal("ord_psbl_cash"),
            ord_psbl_sbst: row.decimal("ord_psbl_sbst"),
            ruse_psbl_amt: row.decimal("ruse_psbl_amt"),
            fund_rpch_chgs: row.decimal("fund_rpch_chgs"),
            psbl_qty_calc_unpr: row.decimal("psbl_qty_calc_unpr"),
            nrcvb_buy_amt: row.decimal("nrcvb_buy_amt"),
            nrcvb_buy_qty: row.integer("nrcvb_buy_qty"),
            max_buy_amt: row.decimal("max_buy_amt"),
            max_buy_qty: row.integer("max_buy_qty"),
            cma_evlu_amt: row.decimal("cma_evlu_amt"),
            ovrs_re_use_amt_wcrc: row.decimal("ovrs_re_use_amt_wcrc"),
            ord_psbl_frcr_amt_wcrc: row.decimal("ord_psbl_frcr_amt_wcrc"),
        }
    }
}

impl fmt::Debug for InquireCreditPsamountOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCreditPsamountOutput", "output")
            .integers(&[self.nrcvb_buy_qty, self.max_buy_qty])
            .decimals(&[
                self.ord_psbl_cash,
                self.ord_psbl_sbst,
                self.ruse_psbl_amt,
                self.fund_rpch_chgs,
                self.psbl_qty_calc_unpr,
                self.nrcvb_buy_amt,
                self.max_buy_amt,
                self.cma_evlu_amt,
                self.ovrs_re_use_amt_wcrc,
                self.ord_psbl_frcr_amt_wcrc,
            ])
            .fmt(f)
    }
}
