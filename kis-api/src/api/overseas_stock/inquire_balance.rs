//! 해외주식 잔고 (v1_해외주식-006).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_balance",
    title: "해외주식 잔고",
    doc_no: "v1_해외주식-006",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTS3012R", paper: Some("VTTS3012R"), old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("TR_CRCY_CD", "거래통화코드", 3, Some("USD")),
        Param::Optional("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
        Param::Optional("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk200", "연속조회검색조건200"),
            Field::Text("ctx_area_nk200", "연속조회키200"),
        ]),
        list(
            "output1",
            &[
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("ovrs_pdno", "해외상품번호"),
                Field::Text("ovrs_item_name", "해외종목명"),
                Field::Decimal("frcr_evlu_pfls_amt", "외화평가손익금액"),
                Field::Decimal("evlu_pfls_rt", "평가손익율"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
                Field::Decimal("ovrs_cblc_qty", "해외잔고수량"),
                Field::Decimal("ord_psbl_qty", "주문가능수량"),
                Field::Decimal("frcr_pchs_amt1", "외화매입금액1"),
                Field::Decimal("ovrs_stck_evlu_amt", "해외주식평가금액"),
                Field::Decimal("now_pric2", "현재가격2"),
                Field::Text("tr_crcy_cd", "거래통화코드"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
                Field::Text("loan_type_cd", "대출유형코드"),
                Field::Date("loan_dt", "대출일자"),
                Field::Date("expd_dt", "만기일자"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("frcr_pchs_amt1", "외화매입금액1"),
                Field::Decimal("ovrs_rlzt_pfls_amt", "해외실현손익금액"),
                Field::Decimal("ovrs_tot_pfls", "해외총손익"),
                Field::Decimal("rlzt_erng_rt", "실현수익율"),
                Field::Decimal("tot_evlu_pfls_amt", "총평가손익금액"),
                Field::Decimal("tot_pftrt", "총수익률"),
                Field::Decimal("frcr_buy_amt_smtl1", "외화매수금액합계1"),
                Field::Decimal("ovrs_rlzt_pfls_amt2", "해외실현손익금액2"),
                Field::Decimal("frcr_buy_amt_smtl2", "외화매수금액합계2"),
            ],
        ),
    ],
    check: check::<InquireBalanceResponse>,
};

/// 해외주식 잔고 — overseas holdings in their own currency: `GET /uapi/overseas-stock/v1/trading/inquire-balance`.
///
/// Official document: v1_해외주식-006.
///
/// TR id: real `TTTS3012R`, paper `VTTS3012R`.
#[doc(alias = "TTTS3012R")]
#[doc(alias = "VTTS3012R")]
#[doc(alias = "v1_해외주식-006")]
#[doc(alias = "해외주식 잔고")]
#[derive(Debug, Clone)]
pub struct InquireBalance {
    params: Params,
}

impl InquireBalance {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code).
    pub fn new(ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCdInquireBalance>>) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        Self { params }
    }

    /// 거래통화코드 — trading currency code. Default `USD`.
    #[must_use]
    pub fn tr_crcy_cd(mut self, value: impl Into<Code<codes::TrCrcyCd>>) -> Self {
        self.params.set_code("TR_CRCY_CD", value.into());
        self
    }
}

impl Endpoint for InquireBalance {
    type Response = InquireBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireBalance {}

/// The reply to [`InquireBalance`].
#[non_exhaustive]
pub struct InquireBalanceResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세1.
    pub output1: Vec<InquireBalanceOutput1>,
    /// 응답상세2.
    pub output2: InquireBalanceOutput2,
}

impl fmt::Debug for InquireBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquireBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireBalanceOutput1 {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 해외상품번호 — overseas issue code.
    pub ovrs_pdno: String,
    /// 해외종목명 — overseas issue name.
    pub ovrs_item_name: String,
    /// 외화평가손익금액 — unrealised profit, foreign currency.
    pub frcr_evlu_pfls_amt: Option<Decimal>,
    /// 평가손익율 — unrealised profit, %.
    pub evlu_pfls_rt: Option<Decimal>,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
    /// 해외잔고수량 — overseas balance quantity, shares.
    pub ovrs_cblc_qty: Option<Decimal>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<Decimal>,
    /// 외화매입금액1 — purchase amount, foreign currency.
    pub frcr_pchs_amt1: Option<Decimal>,
    /// 해외주식평가금액 — overseas stock market value, foreign currency.
    pub ovrs_stck_evlu_amt: Option<Decimal>,
    /// 현재가격2 — current price of the issue.
    pub now_pric2: Option<Decimal>,
    /// 거래통화코드 — trading currency code.
    pub tr_crcy_cd: String,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
    /// 대출유형코드 — loan type code.
    pub loan_type_cd: String,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 만기일자 — maturity date.
    pub expd_dt: Option<Date>,
}

impl FromRow for InquireBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            prdt_type_cd: row.text("prdt_type_cd"),
            ovrs_pdno: row.text("ovrs_pdno"),
            ovrs_item_name: row.text("ovrs_item_name"),
            frcr_evlu_pfls_amt: row.decimal("frcr_evlu_pfls_amt"),
            evlu_pfls_rt: row.decimal("evlu_pfls_rt"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
            ovrs_cblc_qty: row.decimal("ovrs_cblc_qty"),
            ord_psbl_qty: row.decimal("ord_psbl_qty"),
            frcr_pchs_amt1: row.decimal("frcr_pchs_amt1"),
            ovrs_stck_evlu_amt: row.decimal("ovrs_stck_evlu_amt"),
            now_pric2: row.decimal("now_pric2"),
            tr_crcy_cd: row.text("tr_crcy_cd"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
            loan_type_cd: row.text("loan_type_cd"),
            loan_dt: row.date("loan_dt"),
            expd_dt: row.date("expd_dt"),
        }
    }
}

impl fmt::Debug for InquireBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceOutput1", "output1")
            .texts(&[
                &self.cano,
                &self.acnt_prdt_cd,
                &self.prdt_type_cd,
                &self.ovrs_pdno,
                &self.ovrs_item_name,
                &self.tr_crcy_cd,
                &self.ovrs_excg_cd,
                &self.loan_type_cd,
            ])
            .decimals(&[
                self.frcr_evlu_pfls_amt,
                self.evlu_pfls_rt,
                self.pchs_avg_pric,
                self.ovrs_cblc_qty,
                self.ord_psbl_qty,
                self.frcr_pchs_amt1,
                self.ovrs_stck_evlu_amt,
                self.now_pric2,
            ])
            .dates(&[self.loan_dt, self.expd_dt])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireBalanceOutput2 {
    /// 외화매입금액1 — purchase amount, foreign currency.
    pub frcr_pchs_amt1: Option<Decimal>,
    /// 해외실현손익금액 — overseas realised profit.
    pub ovrs_rlzt_pfls_amt: Option<Decimal>,
    /// 해외총손익 — overseas total profit.
    pub ovrs_tot_pfls: Option<Decimal>,
    /// 실현수익율 — realised return, %.
    pub rlzt_erng_rt: Option<Decimal>,
    /// 총평가손익금액 — total unrealised profit.
    pub tot_evlu_pfls_amt: Option<Decimal>,
    /// 총수익률 — total return, %.
    pub tot_pftrt: Option<Decimal>,
    /// 외화매수금액합계1 — total buying amount 1, foreign currency.
    pub frcr_buy_amt_smtl1: Option<Decimal>,
    /// 해외실현손익금액2 — overseas realised profit 2.
    pub ovrs_rlzt_pfls_amt2: Option<Decimal>,
    /// 외화매수금액합계2 — total buying amount 2, foreign currency.
    pub frcr_buy_amt_smtl2: Option<Decimal>,
}

impl FromRow for InquireBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            frcr_pchs_amt1: row.decimal("frcr_pchs_amt1"),
            ovrs_rlzt_pfls_amt: row.decimal("ovrs_rlzt_pfls_amt"),
            ovrs_tot_pfls: row.decimal("ovrs_tot_pfls"),
            rlzt_erng_rt: row.decimal("rlzt_erng_rt"),
            tot_evlu_pfls_amt: row.decimal("tot_evlu_pfls_amt"),
            tot_pftrt: row.decimal("tot_pftrt"),
            frcr_buy_amt_smtl1: row.decimal("frcr_buy_amt_smtl1"),
            ovrs_rlzt_pfls_amt2: row.decimal("ovrs_rlzt_pfls_amt2"),
            frcr_buy_amt_smtl2: row.decimal("frcr_buy_amt_smtl2"),
        }
    }
}

impl fmt::Debug for InquireBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceOutput2", "output2")
            .decimals(&[
                self.frcr_pchs_amt1,
                self.ovrs_rlzt_pfls_amt,
                self.ovrs_tot_pfls,
                self.rlzt_erng_rt,
                self.tot_evlu_pfls_amt,
                self.tot_pftrt,
                self.frcr_buy_amt_smtl1,
                self.ovrs_rlzt_pfls_amt2,
                self.frcr_buy_amt_smtl2,
            ])
            .fmt(f)
    }
}
