//! 해외주식 매수가능금액조회 (v1_해외주식-014).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_psamount",
    title: "해외주식 매수가능금액조회",
    doc_no: "v1_해외주식-014",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-psamount",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTS3007R", paper: Some("VTTS3007R"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("OVRS_ORD_UNPR", "해외주문단가", 27, None),
        Param::Required("ITEM_CD", "종목코드", 12, None),
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
                Field::Text("tr_crcy_cd", "거래통화코드"),
                Field::Decimal("ord_psbl_frcr_amt", "주문가능외화금액"),
                Field::Decimal("sll_ruse_psbl_amt", "매도재사용가능금액"),
                Field::Decimal("ovrs_ord_psbl_amt", "해외주문가능금액"),
                Field::Decimal("max_ord_psbl_qty", "최대주문가능수량"),
                Field::Decimal("echm_af_ord_psbl_amt", "환전이후주문가능금액"),
                Field::Decimal("echm_af_ord_psbl_qty", "환전이후주문가능수량"),
                Field::Decimal("ord_psbl_qty", "주문가능수량"),
                Field::Decimal("exrt", "환율"),
                Field::Decimal("frcr_ord_psbl_amt1", "외화주문가능금액1"),
                Field::Decimal("ovrs_max_ord_psbl_qty", "해외최대주문가능수량"),
            ],
        ),
    ],
    check: check::<InquirePsamountResponse>,
};

/// 해외주식 매수가능금액조회 — how much can be bought overseas: `GET /uapi/overseas-stock/v1/trading/inquire-psamount`.
///
/// Official document: v1_해외주식-014.
///
/// TR id: real `TTTS3007R`, paper `VTTS3007R`.
#[doc(alias = "TTTS3007R")]
#[doc(alias = "VTTS3007R")]
#[doc(alias = "v1_해외주식-014")]
#[doc(alias = "해외주식 매수가능금액조회")]
#[derive(Debug, Clone)]
pub struct InquirePsamount {
    params: Params,
}

impl InquirePsamount {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `ovrs_ord_unpr` 해외주문단가 (overseas order
    /// price per share); `item_cd` 종목코드 (issue code).
    pub fn new(
        ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCdInquirePsamount>>,
        ovrs_ord_unpr: impl Into<String>,
        item_cd: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("OVRS_ORD_UNPR", ovrs_ord_unpr.into());
        params.set("ITEM_CD", item_cd.into());
        Self { params }
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
    /// 거래통화코드 — trading currency code.
    pub tr_crcy_cd: String,
    /// 주문가능외화금액 — orderable amount, foreign currency.
    pub ord_psbl_frcr_amt: Option<Decimal>,
    /// 매도재사용가능금액 — reusable sale proceeds.
    pub sll_ruse_psbl_amt: Option<Decimal>,
    /// 해외주문가능금액 — overseas orderable amount.
    pub ovrs_ord_psbl_amt: Option<Decimal>,
    /// 최대주문가능수량 — maximum orderable quantity, shares.
    pub max_ord_psbl_qty: Option<Decimal>,
    /// 환전이후주문가능금액 — orderable amount after currency exchange (unused, always 0).
    pub echm_af_ord_psbl_amt: Option<Decimal>,
    /// 환전이후주문가능수량 — orderable shares after currency exchange (unused, always 0).
    pub echm_af_ord_psbl_qty: Option<Decimal>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<Decimal>,
    /// 환율 — exchange rate.
    pub exrt: Option<Decimal>,
    /// 외화주문가능금액1 — orderable amount, foreign currency.
    pub frcr_ord_psbl_amt1: Option<Decimal>,
    /// 해외최대주문가능수량 — overseas maximum orderable quantity, shares.
    pub ovrs_max_ord_psbl_qty: Option<Decimal>,
}

impl FromRow for InquirePsamountOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tr_crcy_cd: row.text("tr_crcy_cd"),
            ord_psbl_frcr_amt: row.decimal("ord_psbl_frcr_amt"),
            sll_ruse_psbl_amt: row.decimal("sll_ruse_psbl_amt"),
            ovrs_ord_psbl_amt: row.decimal("ovrs_ord_psbl_amt"),
            max_ord_psbl_qty: row.decimal("max_ord_psbl_qty"),
            echm_af_ord_psbl_amt: row.decimal("echm_af_ord_psbl_amt"),
            echm_af_ord_psbl_qty: row.decimal("echm_af_ord_psbl_qty"),
            ord_psbl_qty: row.decimal("ord_psbl_qty"),
            exrt: row.decimal("exrt"),
            frcr_ord_psbl_amt1: row.decimal("frcr_ord_psbl_amt1"),
            ovrs_max_ord_psbl_qty: row.decimal("ovrs_max_ord_psbl_qty"),
        }
    }
}

impl fmt::Debug for InquirePsamountOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsamountOutput", "output")
            .texts(&[&self.tr_crcy_cd])
            .decimals(&[
                self.ord_psbl_frcr_amt,
                self.sll_ruse_psbl_amt,
                self.ovrs_ord_psbl_amt,
                self.max_ord_psbl_qty,
                self.echm_af_ord_psbl_amt,
                self.echm_af_ord_psbl_qty,
                self.ord_psbl_qty,
                self.exrt,
                self.frcr_ord_psbl_amt1,
                self.ovrs_max_ord_psbl_qty,
            ])
            .fmt(f)
    }
}
