//! 해외증거금 통화별조회 (해외주식-035).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.foreign_margin",
    title: "해외증거금 통화별조회",
    doc_no: "해외주식-035",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/foreign-margin",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC2101R", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Text("natn_name", "국가명"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Decimal("frcr_dncl_amt1", "외화예수금액"),
                Field::Decimal("ustl_buy_amt", "미결제매수금액"),
                Field::Decimal("ustl_sll_amt", "미결제매도금액"),
                Field::Decimal("frcr_rcvb_amt", "외화미수금액"),
                Field::Decimal("frcr_mgn_amt", "외화증거금액"),
                Field::Decimal("frcr_gnrl_ord_psbl_amt", "외화일반주문가능금액"),
                Field::Decimal("frcr_ord_psbl_amt1", "외화주문가능금액"),
                Field::Decimal("itgr_ord_psbl_amt", "통합주문가능금액"),
                Field::Decimal("bass_exrt", "기준환율"),
            ],
        ),
    ],
    check: check::<ForeignMarginResponse>,
};

/// 해외증거금 통화별조회 — overseas margin money by currency: `GET /uapi/overseas-stock/v1/trading/foreign-margin`.
///
/// Official document: 해외주식-035.
///
/// TR id: real `TTTC2101R`, paper none.
#[doc(alias = "TTTC2101R")]
#[doc(alias = "해외주식-035")]
#[doc(alias = "해외증거금 통화별조회")]
#[derive(Debug, Clone)]
pub struct ForeignMargin {
    params: Params,
}

impl ForeignMargin {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }
}

impl Default for ForeignMargin {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for ForeignMargin {
    type Response = ForeignMarginResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ForeignMargin {}

/// The reply to [`ForeignMargin`].
#[non_exhaustive]
pub struct ForeignMarginResponse {
    /// 응답상세.
    pub output: Vec<ForeignMarginOutput>,
}

impl fmt::Debug for ForeignMarginResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ForeignMarginResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ForeignMarginResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ForeignMarginOutput {
    /// 국가명 — country name.
    pub natn_name: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 외화예수금액 — deposit, foreign currency.
    pub frcr_dncl_amt1: Option<Decimal>,
    /// 미결제매수금액 — unsettled buying amount.
    pub ustl_buy_amt: Option<Decimal>,
    /// 미결제매도금액 — unsettled selling amount.
    pub ustl_sll_amt: Option<Decimal>,
    /// 외화미수금액 — overdue unpaid amount, foreign currency.
    pub frcr_rcvb_amt: Option<Decimal>,
    /// 외화증거금액 — margin amount, foreign currency.
    pub frcr_mgn_amt: Option<Decimal>,
    /// 외화일반주문가능금액 — general orderable amount, foreign currency.
    pub frcr_gnrl_ord_psbl_amt: Option<Decimal>,
    /// 외화주문가능금액 — orderable amount, foreign currency.
    pub frcr_ord_psbl_amt1: Option<Decimal>,
    /// 통합주문가능금액 — integrated margin orderable amount.
    pub itgr_ord_psbl_amt: Option<Decimal>,
    /// 기준환율 — base exchange rate used for KRW valuation.
    pub bass_exrt: Option<Decimal>,
}

impl FromRow for ForeignMarginOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            natn_name: row.text("natn_name"),
            crcy_cd: row.text("crcy_cd"),
            frcr_dncl_amt1: row.decimal("frcr_dncl_amt1"),
            ustl_buy_amt: row.decimal("ustl_buy_amt"),
            ustl_sll_amt: row.decimal("ustl_sll_amt"),
            frcr_rcvb_amt: row.decimal("frcr_rcvb_amt"),
            frcr_mgn_amt: row.decimal("frcr_mgn_amt"),
            frcr_gnrl_ord_psbl_amt: row.decimal("frcr_gnrl_ord_psbl_amt"),
            frcr_ord_psbl_amt1: row.decimal("frcr_ord_psbl_amt1"),
            itgr_ord_psbl_amt: row.decimal("itgr_ord_psbl_amt"),
            bass_exrt: row.decimal("bass_exrt"),
        }
    }
}

impl fmt::Debug for ForeignMarginOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ForeignMarginOutput", "output")
            .texts(&[&self.natn_name, &self.crcy_cd])
            .decimals(&[
                self.frcr_dncl_amt1,
                self.ustl_buy_amt,
                self.ustl_sll_amt,
                self.frcr_rcvb_amt,
                self.frcr_mgn_amt,
                self.frcr_gnrl_ord_psbl_amt,
                self.frcr_ord_psbl_amt1,
                self.itgr_ord_psbl_amt,
                self.bass_exrt,
            ])
            .fmt(f)
    }
}
