//! 해외주식 결제기준잔고 (해외주식-064).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_paymt_stdr_balance",
    title: "해외주식 결제기준잔고",
    doc_no: "해외주식-064",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTRP6010R", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("BASS_DT", "기준일자", 8, None),
        Param::Required("WCRC_FRCR_DVSN_CD", "원화외화구분코드", 2, Some("01")),
        Param::Required("INQR_DVSN_CD", "조회구분코드", 2, Some("00")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Decimal("cblc_qty13", "잔고수량13"),
                Field::Decimal("ord_psbl_qty1", "주문가능수량1"),
                Field::Decimal("avg_unpr3", "평균단가3"),
                Field::Decimal("ovrs_now_pric1", "해외현재가격1"),
                Field::Decimal("frcr_pchs_amt", "외화매입금액"),
                Field::Decimal("frcr_evlu_amt2", "외화평가금액2"),
                Field::Decimal("evlu_pfls_amt2", "평가손익금액2"),
                Field::Decimal("bass_exrt", "기준환율"),
                Field::Text("oprt_dtl_dtime", "조작상세일시"),
                Field::Text("buy_crcy_cd", "매수통화코드"),
                Field::Decimal("thdt_sll_ccld_qty1", "당일매도체결수량1"),
                Field::Decimal("thdt_buy_ccld_qty1", "당일매수체결수량1"),
                Field::Decimal("evlu_pfls_rt1", "평가손익율1"),
                Field::Text("tr_mket_name", "거래시장명"),
                Field::Text("natn_kor_name", "국가한글명"),
                Field::Text("std_pdno", "표준상품번호"),
                Field::Decimal("mgge_qty", "담보수량"),
                Field::Decimal("loan_rmnd", "대출잔액"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
                Field::Text("scts_dvsn_name", "유가증권구분명"),
                Field::Decimal("ldng_cblc_qty", "대여잔고수량"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("crcy_cd_name", "통화코드명"),
                Field::Decimal("frcr_dncl_amt_2", "외화예수금액2"),
                Field::Decimal("frst_bltn_exrt", "최초고시환율"),
                Field::Decimal("frcr_evlu_amt2", "외화평가금액2"),
            ],
        ),
        object(
            "output3",
            &[
                Field::Decimal("pchs_amt_smtl_amt", "매입금액합계금액"),
                Field::Decimal("tot_evlu_pfls_amt", "총평가손익금액"),
                Field::Decimal("evlu_erng_rt1", "평가수익율1"),
                Field::Decimal("tot_dncl_amt", "총예수금액"),
                Field::Decimal("wcrc_evlu_amt_smtl", "원화평가금액합계"),
                Field::Decimal("tot_asst_amt2", "총자산금액2"),
                Field::Decimal("frcr_cblc_wcrc_evlu_amt_smtl", "외화잔고원화평가금액합계"),
                Field::Decimal("tot_loan_amt", "총대출금액"),
                Field::Decimal("tot_ldng_evlu_amt", "총대여평가금액"),
            ],
        ),
    ],
    check: check::<InquirePaymtStdrBalanceResponse>,
};

/// 해외주식 결제기준잔고 — overseas holdings as settled: `GET /uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance`.
///
/// Official document: 해외주식-064.
///
/// TR id: real `CTRP6010R`, paper none.
#[doc(alias = "CTRP6010R")]
#[doc(alias = "해외주식-064")]
#[doc(alias = "해외주식 결제기준잔고")]
#[derive(Debug, Clone)]
pub struct InquirePaymtStdrBalance {
    params: Params,
}

impl InquirePaymtStdrBalance {
    /// Required: `bass_dt` 기준일자 (base date, YYYYMMDD).
    pub fn new(bass_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("BASS_DT", bass_dt.into());
        Self { params }
    }

    /// 원화외화구분코드 — KRW or foreign currency code. Default `01`.
    #[must_use]
    pub fn wcrc_frcr_dvsn_cd(mut self, value: impl Into<Code<codes::WcrcFrcrDvsnCdInquirePaymtStdrBalance>>) -> Self {
        self.params.set_code("WCRC_FRCR_DVSN_CD", value.into());
        self
    }

    /// 조회구분코드 — inquiry type code. Default `00`.
    #[must_use]
    pub fn inqr_dvsn_cd(mut self, value: impl Into<Code<codes::InqrDvsnCdInquirePaymtStdrBalance>>) -> Self {
        self.params.set_code("INQR_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for InquirePaymtStdrBalance {
    type Response = InquirePaymtStdrBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePaymtStdrBalance {}

/// The reply to [`InquirePaymtStdrBalance`].
#[non_exhaustive]
pub struct InquirePaymtStdrBalanceResponse {
    /// 응답상세.
    pub output1: Vec<InquirePaymtStdrBalanceOutput1>,
    /// 응답상세.
    pub output2: Vec<InquirePaymtStdrBalanceOutput2>,
    /// 응답상세.
    pub output3: InquirePaymtStdrBalanceOutput3,
}

impl fmt::Debug for InquirePaymtStdrBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePaymtStdrBalanceResponse", "").parts(&[&self.output1, &self.output2, &self.output3]).fmt(f)
    }
}

impl Decode for InquirePaymtStdrBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.list("output2"), output3: reply.object("output3") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquirePaymtStdrBalanceOutput1 {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 잔고수량13 — settled shares held.
    pub cblc_qty13: Option<Decimal>,
    /// 주문가능수량1 — orderable quantity, shares.
    pub ord_psbl_qty1: Option<Decimal>,
    /// 평균단가3 — average purchase price per share.
    pub avg_unpr3: Option<Decimal>,
    /// 해외현재가격1 — overseas current price.
    pub ovrs_now_pric1: Option<Decimal>,
    /// 외화매입금액 — purchase amount, foreign currency.
    pub frcr_pchs_amt: Option<Decimal>,
    /// 외화평가금액2 — market value, foreign currency.
    pub frcr_evlu_amt2: Option<Decimal>,
    /// 평가손익금액2 — unrealised profit.
    pub evlu_pfls_amt2: Option<Decimal>,
    /// 기준환율 — base exchange rate used for KRW valuation.
    pub bass_exrt: Option<Decimal>,
    /// 조작상세일시 — operation date and time.
    pub oprt_dtl_dtime: String,
    /// 매수통화코드 — buying currency code.
    pub buy_crcy_cd: String,
    /// 당일매도체결수량1 — sell quantity filled today, shares.
    pub thdt_sll_ccld_qty1: Option<Decimal>,
    /// 당일매수체결수량1 — buy quantity filled today, shares.
    pub thdt_buy_ccld_qty1: Option<Decimal>,
    /// 평가손익율1 — unrealised profit, %.
    pub evlu_pfls_rt1: Option<Decimal>,
    /// 거래시장명 — trading market name.
    pub tr_mket_name: String,
    /// 국가한글명 — country name in Korean.
    pub natn_kor_name: String,
    /// 표준상품번호 — standard issue code.
    pub std_pdno: String,
    /// 담보수량 — collateral quantity, shares.
    pub mgge_qty: Option<Decimal>,
    /// 대출잔액 — outstanding loan balance.
    pub loan_rmnd: Option<Decimal>,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
    /// 유가증권구분명 — securities type name.
    pub scts_dvsn_name: String,
    /// 대여잔고수량 — lent balance quantity, shares.
    pub ldng_cblc_qty: Option<Decimal>,
}

impl FromRow for InquirePaymtStdrBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            cblc_qty13: row.decimal("cblc_qty13"),
            ord_psbl_qty1: row.decimal("ord_psbl_qty1"),
            avg_unpr3: row.decimal("avg_unpr3"),
            ovrs_now_pric1: row.decimal("ovrs_now_pric1"),
            frcr_pchs_amt: row.decimal("frcr_pchs_amt"),
            frcr_evlu_amt2: row.decimal("frcr_evlu_amt2"),
            evlu_pfls_amt2: row.decimal("evlu_pfls_amt2"),
            bass_exrt: row.decimal("bass_exrt"),
            oprt_dtl_dtime: row.text("oprt_dtl_dtime"),
            buy_crcy_cd: row.text("buy_crcy_cd"),
            thdt_sll_ccld_qty1: row.decimal("thdt_sll_ccld_qty1"),
            thdt_buy_ccld_qty1: row.decimal("thdt_buy_ccld_qty1"),
            evlu_pfls_rt1: row.decimal("evlu_pfls_rt1"),
            tr_mket_name: row.text("tr_mket_name"),
            natn_kor_name: row.text("natn_kor_name"),
            std_pdno: row.text("std_pdno"),
            mgge_qty: row.decimal("mgge_qty"),
            loan_rmnd: row.decimal("loan_rmnd"),
            prdt_type_cd: row.text("prdt_type_cd"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
            scts_dvsn_name: row.text("scts_dvsn_name"),
            ldng_cblc_qty: row.decimal("ldng_cblc_qty"),
        }
    }
}

impl fmt::Debug for InquirePaymtStdrBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePaymtStdrBalanceOutput1", "output1")
            .texts(&[
                &self.pdno,
                &self.prdt_name,
                &self.oprt_dtl_dtime,
                &self.buy_crcy_cd,
                &self.tr_mket_name,
                &self.natn_kor_name,
                &self.std_pdno,
                &self.prdt_type_cd,
                &self.ovrs_excg_cd,
                &self.scts_dvsn_name,
            ])
            .decimals(&[
                self.cblc_qty13,
                self.ord_psbl_qty1,
                self.avg_unpr3,
                self.ovrs_now_pric1,
                self.frcr_pchs_amt,
                self.frcr_evlu_amt2,
                self.evlu_pfls_amt2,
                self.bass_exrt,
                self.thdt_sll_ccld_qty1,
                self.thdt_buy_ccld_qty1,
                self.evlu_pfls_rt1,
                self.mgge_qty,
                self.loan_rmnd,
                self.ldng_cblc_qty,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InquirePaymtStdrBalanceOutput2 {
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 통화코드명 — currency name.
    pub crcy_cd_name: String,
    /// 외화예수금액2 — foreign currency deposit.
    pub frcr_dncl_amt_2: Option<Decimal>,
    /// 최초고시환율 — first posted exchange rate.
    pub frst_bltn_exrt: Option<Decimal>,
    /// 외화평가금액2 — market value, foreign currency.
    pub frcr_evlu_amt2: Option<Decimal>,
}

impl FromRow for InquirePaymtStdrBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            crcy_cd: row.text("crcy_cd"),
            crcy_cd_name: row.text("crcy_cd_name"),
            frcr_dncl_amt_2: row.decimal("frcr_dncl_amt_2"),
            frst_bltn_exrt: row.decimal("frst_bltn_exrt"),
            frcr_evlu_amt2: row.decimal("frcr_evlu_amt2"),
        }
    }
}

impl fmt::Debug for InquirePaymtStdrBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePaymtStdrBalanceOutput2", "output2")
            .texts(&[&self.crcy_cd, &self.crcy_cd_name])
            .decimals(&[self.frcr_dncl_amt_2, self.frst_bltn_exrt, self.frcr_evlu_amt2])
            .fmt(f)
    }
}

/// The object `output3`, 응답상세.
#[non_exhaustive]
pub struct InquirePaymtStdrBalanceOutput3 {
    /// 매입금액합계금액 — total purchase amount, KRW.
    pub pchs_amt_smtl_amt: Option<Decimal>,
    /// 총평가손익금액 — total unrealised profit.
    pub tot_evlu_pfls_amt: Option<Decimal>,
    /// 평가수익율1 — unrealised return, %.
    pub evlu_erng_rt1: Option<Decimal>,
    /// 총예수금액 — total deposit amount.
    pub tot_dncl_amt: Option<Decimal>,
    /// 원화평가금액합계 — total market value, KRW.
    pub wcrc_evlu_amt_smtl: Option<Decimal>,
    /// 총자산금액2 — total assets 2.
    pub tot_asst_amt2: Option<Decimal>,
    /// 외화잔고원화평가금액합계 — foreign currency balance total valued in KRW.
    pub frcr_cblc_wcrc_evlu_amt_smtl: Option<Decimal>,
    /// 총대출금액 — total loan amount, KRW.
    pub tot_loan_amt: Option<Decimal>,
    /// 총대여평가금액 — total value of lent securities.
    pub tot_ldng_evlu_amt: Option<Decimal>,
}

impl FromRow for InquirePaymtStdrBalanceOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pchs_amt_smtl_amt: row.decimal("pchs_amt_smtl_amt"),
            tot_evlu_pfls_amt: row.decimal("tot_evlu_pfls_amt"),
            evlu_erng_rt1: row.decimal("evlu_erng_rt1"),
            tot_dncl_amt: row.decimal("tot_dncl_amt"),
            wcrc_evlu_amt_smtl: row.decimal("wcrc_evlu_amt_smtl"),
            tot_asst_amt2: row.decimal("tot_asst_amt2"),
            frcr_cblc_wcrc_evlu_amt_smtl: row.decimal("frcr_cblc_wcrc_evlu_amt_smtl"),
            tot_loan_amt: row.decimal("tot_loan_amt"),
            tot_ldng_evlu_amt: row.decimal("tot_ldng_evlu_amt"),
        }
    }
}

impl fmt::Debug for InquirePaymtStdrBalanceOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePaymtStdrBalanceOutput3", "output3")
            .decimals(&[
                self.pchs_amt_smtl_amt,
                self.tot_evlu_pfls_amt,
                self.evlu_erng_rt1,
                self.tot_dncl_amt,
                self.wcrc_evlu_amt_smtl,
                self.tot_asst_amt2,
                self.frcr_cblc_wcrc_evlu_amt_smtl,
                self.tot_loan_amt,
                self.tot_ldng_evlu_amt,
            ])
            .fmt(f)
    }
}
