//! 해외선물옵션 주문가능조회 (v1_해외선물-006).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_psamount",
    title: "해외선물옵션 주문가능조회",
    doc_no: "v1_해외선물-006",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-psamount",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3304R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_FUTR_FX_PDNO", "해외선물FX상품번호", 32, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, None),
        Param::Required("FM_ORD_PRIC", "FM주문가격", 20, None),
        Param::Required("ECIS_RSVN_ORD_YN", "행사예약주문여부", 1, Some("N")),
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
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Text("ovrs_futr_fx_pdno", "해외선물FX상품번호"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Decimal("fm_ustl_qty", "FM미결제수량"),
                Field::Decimal("fm_lqd_psbl_qty", "FM청산가능수량"),
                Field::Decimal("fm_new_ord_psbl_qty", "FM신규주문가능수량"),
                Field::Decimal("fm_tot_ord_psbl_qty", "FM총주문가능수량"),
                Field::Decimal("fm_mkpr_tot_ord_psbl_qty", "FM시장가총주문가능수량"),
            ],
        ),
    ],
    check: check::<InquirePsamountResponse>,
};

/// 해외선물옵션 주문가능조회 — how much of an overseas derivative can be ordered: `GET /uapi/overseas-futureoption/v1/trading/inquire-psamount`.
///
/// Official document: v1_해외선물-006.
///
/// TR id: real `OTFM3304R`, paper none.
#[doc(alias = "OTFM3304R")]
#[doc(alias = "v1_해외선물-006")]
#[doc(alias = "해외선물옵션 주문가능조회")]
#[derive(Debug, Clone)]
pub struct InquirePsamount {
    params: Params,
}

impl InquirePsamount {
    /// Required: `ovrs_futr_fx_pdno` 해외선물FX상품번호 (overseas futures FX issue code); `sll_buy_dvsn_cd`
    /// 매도매수구분코드 (sell or buy code); `fm_ord_pric` FM주문가격 (order price).
    pub fn new(
        ovrs_futr_fx_pdno: impl Into<String>,
        sll_buy_dvsn_cd: impl Into<Code<codes::SllBuyDvsnCd>>,
        fm_ord_pric: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("OVRS_FUTR_FX_PDNO", ovrs_futr_fx_pdno.into());
        params.set_code("SLL_BUY_DVSN_CD", sll_buy_dvsn_cd.into());
        params.set("FM_ORD_PRIC", fm_ord_pric.into());
        Self { params }
    }

    /// 행사예약주문여부 — exercise reservation order, Y/N. Default `N`.
    #[must_use]
    pub fn ecis_rsvn_ord_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("ECIS_RSVN_ORD_YN", value.into());
        self
    }
}

impl Endpoint for InquirePsamount {
    type Response = InquirePsamountResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePsamount {}

/// The reply to [`InquirePsamount`].
#[non_exhaustive]
pub struct InquirePsamountResponse {
    /// 응답상세1.
    pub output: InquirePsamountOutput,
}

impl fmt::Debug for InquirePsamountResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsamountResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquirePsamountResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct InquirePsamountOutput {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 해외선물FX상품번호 — overseas futures FX issue code.
    pub ovrs_futr_fx_pdno: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// FM미결제수량 — open position quantity, contracts.
    pub fm_ustl_qty: Option<Decimal>,
    /// FM청산가능수량 — closable quantity, contracts.
    pub fm_lqd_psbl_qty: Option<Decimal>,
    /// FM신규주문가능수량 — orderable quantity for new positions, contracts.
    pub fm_new_ord_psbl_qty: Option<Decimal>,
    /// FM총주문가능수량 — total orderable quantity, contracts.
    pub fm_tot_ord_psbl_qty: Option<Decimal>,
    /// FM시장가총주문가능수량 — total orderable quantity at market price, contracts.
    pub fm_mkpr_tot_ord_psbl_qty: Option<Decimal>,
}

impl FromRow for InquirePsamountOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            ovrs_futr_fx_pdno: row.text("ovrs_futr_fx_pdno"),
            crcy_cd: row.text("crcy_cd"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            fm_ustl_qty: row.decimal("fm_ustl_qty"),
            fm_lqd_psbl_qty: row.decimal("fm_lqd_psbl_qty"),
            fm_new_ord_psbl_qty: row.decimal("fm_new_ord_psbl_qty"),
            fm_tot_ord_psbl_qty: row.decimal("fm_tot_ord_psbl_qty"),
            fm_mkpr_tot_ord_psbl_qty: row.decimal("fm_mkpr_tot_ord_psbl_qty"),
        }
    }
}

impl fmt::Debug for InquirePsamountOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsamountOutput", "output")
            .texts(&[&self.cano, &self.acnt_prdt_cd, &self.ovrs_futr_fx_pdno, &self.crcy_cd, &self.sll_buy_dvsn_cd])
            .decimals(&[
                self.fm_ustl_qty,
                self.fm_lqd_psbl_qty,
                self.fm_new_ord_psbl_qty,
                self.fm_tot_ord_psbl_qty,
                self.fm_mkpr_tot_ord_psbl_qty,
            ])
            .fmt(f)
    }
}
