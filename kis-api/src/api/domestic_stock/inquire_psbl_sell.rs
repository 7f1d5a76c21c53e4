//! 매도가능수량조회 (국내주식-165).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_psbl_sell",
    title: "매도가능수량조회",
    doc_no: "국내주식-165",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-psbl-sell",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC8408R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PDNO", "종목번호", 12, None),
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
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Integer("buy_qty", "매수수량"),
                Field::Integer("sll_qty", "매도수량"),
                Field::Integer("cblc_qty", "잔고수량"),
                Field::Integer("nsvg_qty", "비저축수량"),
                Field::Integer("ord_psbl_qty", "주문가능수량"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
                Field::Decimal("pchs_amt", "매입금액"),
                Field::Decimal("now_pric", "현재가"),
                Field::Decimal("evlu_amt", "평가금액"),
                Field::Decimal("evlu_pfls_amt", "평가손익금액"),
                Field::Decimal("evlu_pfls_rt", "평가손익율"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<InquirePsblSellResponse>,
};

/// 매도가능수량조회 — how many shares can be sold: `GET /uapi/domestic-stock/v1/trading/inquire-psbl-sell`.
///
/// Official document: 국내주식-165.
///
/// TR id: real `TTTC8408R`, paper none.
#[doc(alias = "TTTC8408R")]
#[doc(alias = "국내주식-165")]
#[doc(alias = "매도가능수량조회")]
#[derive(Debug, Clone)]
pub struct InquirePsblSell {
    params: Params,
}

impl InquirePsblSell {
    /// Required: `pdno` 종목번호 (issue code, 6 digits).
    pub fn new(pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        Self { params }
    }
}

impl Endpoint for InquirePsblSell {
    type Response = InquirePsblSellResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePsblSell {}

/// The reply to [`InquirePsblSell`].
#[non_exhaustive]
pub struct InquirePsblSellResponse {
    /// 응답상세.
    pub output: InquirePsblSellOutput,
}

impl fmt::Debug for InquirePsblSellResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblSellResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquirePsblSellResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquirePsblSellOutput {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 매수수량 — buy quantity, shares.
    pub buy_qty: Option<i64>,
    /// 매도수량 — sell quantity, shares.
    pub sll_qty: Option<i64>,
    /// 잔고수량 — balance quantity, shares.
    pub cblc_qty: Option<i64>,
    /// 비저축수량 — non-savings quantity, shares.
    pub nsvg_qty: Option<i64>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<i64>,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
    /// 매입금액 — purchase amount, KRW.
    pub pchs_amt: Option<Decimal>,
    /// 현재가 — current price, KRW.
    pub now_pric: Option<Decimal>,
    /// 평가금액 — market value, KRW.
    pub evlu_amt: Option<Decimal>,
    /// 평가손익금액 — unrealised profit, KRW.
    pub evlu_pfls_amt: Option<Decimal>,
    /// 평가손익율 — unrealised profit, %.
    pub evlu_pfls_rt: Option<Decimal>,
}

impl FromRow for InquirePsblSellOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            buy_qty: row.integer("buy_qty"),
            sll_qty: row.integer("sll_qty"),
            cblc_qty: row.integer("cblc_qty"),
            nsvg_qty: row.integer("nsvg_qty"),
            ord_psbl_qty: row.integer("ord_psbl_qty"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
            pchs_amt: row.decimal("pchs_amt"),
            now_pric: row.decimal("now_pric"),
            evlu_amt: row.decimal("evlu_amt"),
            evlu_pfls_amt: row.decimal("evlu_pfls_amt"),
            evlu_pfls_rt: row.decimal("evlu_pfls_rt"),
        }
    }
}

impl fmt::Debug for InquirePsblSellOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblSellOutput", "output")
            .texts(&[&self.pdno, &self.prdt_name])
            .integers(&[self.buy_qty, self.sll_qty, self.cblc_qty, self.nsvg_qty, self.ord_psbl_qty])
            .decimals(&[
                self.pchs_avg_pric,
                self.pchs_amt,
                self.now_pric,
                self.evlu_amt,
                self.evlu_pfls_amt,
                self.evlu_pfls_rt,
            ])
            .fmt(f)
    }
}
