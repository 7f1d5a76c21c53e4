//! 해외주식 체결기준현재잔고 (v1_해외주식-008).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_present_balance",
    title: "해외주식 체결기준현재잔고",
    doc_no: "v1_해외주식-008",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-present-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTRP6504R", paper: Some("VTRP6504R"), old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("WCRC_FRCR_DVSN_CD", "원화외화구분코드", 2, None),
        Param::Required("NATN_CD", "국가코드", 3, Some("840")),
        Param::Required("TR_MKET_CD", "거래시장코드", 2, Some("00")),
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
                Field::Text("prdt_name", "상품명"),
                Field::Decimal("cblc_qty13", "잔고수량13"),
                Field::Decimal("thdt_buy_ccld_qty1", "당일매수체결수량1"),
                Field::Decimal("thdt_sll_ccld_qty1", "당일매도체결수량1"),
                Field::Decimal("ccld_qty_smtl1", "체결수량합계1"),
                Field::Decimal("ord_psbl_qty1", "주문가능수량1"),
                Field::Decimal("frcr_pchs_amt", "외화매입금액"),
                Field::Decimal("frcr_evlu_amt2", "외화평가금액2"),
                Field::Decimal("evlu_pfls_amt2", "평가손익금액2"),
                Field::Decimal("evlu_pfls_rt1", "평가손익율1"),
                Field::Text("pdno", "상품번호"),
                Field::Decimal("bass_exrt", "기준환율"),
                Field::Text("buy_crcy_cd", "매수통화코드"),
                Field::Decimal("ovrs_now_pric1", "해외현재가격1"),
                Field::Decimal("avg_unpr3", "평균단가3"),
                Field::Text("tr_mket_name", "거래시장명"),
                Field::Text("natn_kor_name", "국가한글명"),
                Field::Decimal("pchs_rmnd_wcrc_amt", "매입잔액원화금액"),
                Field::Decimal("thdt_buy_ccld_frcr_amt", "당일매수체결외화금액"),
                Field::Decimal("thdt_sll_ccld_frcr_amt", "당일매도체결외화금액"),
                Field::Decimal("unit_amt", "단위금액"),
                Field::Text("std_pdno", "표준상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("scts_dvsn_name", "유가증권구분명"),
                Field::Decimal("loan_rmnd", "대출잔액"),
                Field::Date("loan_dt", "대출일자"),
                Field::Date("loan_expd_dt", "대출만기일자"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
                Field::Text("item_lnkg_excg_cd", "종목연동거래소코드"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("crcy_cd_name", "통화코드명"),
                Field::Decimal("frcr_buy_amt_smtl", "외화매수금액합계"),
                Field::Decimal("frcr_sll_amt_smtl", "외화매도금액합계"),
                Field::Decimal("frcr_dncl_amt_2", "외화예수금액2"),
                Field::Decimal("frst_bltn_exrt", "최초고시환율"),
                Field::Decimal("frcr_buy_mgn_amt", "외화매수증거금액"),
                Field::Decimal("frcr_etc_mgna", "외화기타증거금"),
                Field::Decimal("frcr_drwg_psbl_amt_1", "외화출금가능금액1"),
                Field::Decimal("frcr_evlu_amt2", "출금가능원화금액"),
                Field::Text("acpl_cstd_crcy_yn", "현지보관통화여부"),
                Field::Decimal("nxdy_frcr_drwg_psbl_amt", "익일외화출금가능금액"),
            ],
        ),
        object(
            "output3",
            &[
                Field::Decimal("pchs_amt_smtl", "매입금액합계"),
                Field::Decimal("evlu_amt_smtl", "평가금액합계"),
                Field::Decimal("evlu_pfls_amt_smtl", "평가손익금액합계"),
                Field::Decimal("dncl_amt", "예수금액"),
                Field::Decimal("cma_evlu_amt", "CMA평가금액"),
                Field::Decimal("tot_dncl_amt", "총예수금액"),
                Field::Decimal("etc_mgna", "기타증거금"),
                Field::Decimal("wdrw_psbl_tot_amt", "인출가능총금액"),
                Field::Decimal("frcr_evlu_tota", "외화평가총액"),
                Field::Decimal("evlu_erng_rt1", "평가수익율1"),
                Field::Decimal("pchs_amt_smtl_amt", "매입금액합계금액"),
                Field::Decimal("evlu_amt_smtl_amt", "평가금액합계금액"),
                Field::Decimal("tot_evlu_pfls_amt", "총평가손익금액"),
                Field::Decimal("tot_asst_amt", "총자산금액"),
                Field::Decimal("buy_mgn_amt", "매수증거금액"),
                Field::Decimal("mgna_tota", "증거금총액"),
                Field::Decimal("frcr_use_psbl_amt", "외화사용가능금액"),
                Field::Decimal("ustl_sll_amt_smtl", "미결제매도금액합계"),
                Field::Decimal("ustl_buy_amt_smtl", "미결제매수금액합계"),
                Field::Decimal("tot_frcr_cblc_smtl", "총외화잔고합계"),
                Field::Decimal("tot_loan_amt", "총대출금액"),
            ],
        ),
    ],
    check: check::<InquirePresentBalanceResponse>,
};

/// 해외주식 체결기준현재잔고 — overseas holdings, deposits and rates, fills included: `GET /uapi/overseas-stock/v1/trading/inquire-present-balance`.
///
/// Official document: v1_해외주식-008.
///
/// TR id: real `CTRP6504R`, paper `VTRP6504R`.
#[doc(alias = "CTRP6504R")]
#[doc(alias = "VTRP6504R")]
#[doc(alias = "v1_해외주식-008")]
#[doc(alias = "해외주식 체결기준현재잔고")]
#[derive(Debug, Clone)]
pub struct InquirePresentBalance {
    params: Params,
}

impl InquirePresentBalance {
    /// Required: `wcrc_frcr_dvsn_cd` 원화외화구분코드 (KRW or foreign currency code).
    pub fn new(wcrc_frcr_dvsn_cd: impl Into<Code<codes::WcrcFrcrDvsnCdInquirePaymtStdrBalance>>) -> Self {
        let mut params = META.defaults();
        params.set_code("WCRC_FRCR_DVSN_CD", wcrc_frcr_dvsn_cd.into());
        Self { params }
    }

    /// 국가코드 — country code. Default `840`.
    #[must_use]
    pub fn natn_cd(mut self, value: impl Into<Code<codes::NatnCdInquirePresentBalance>>) -> Self {
        self.params.set_code("NATN_CD", value.into());
        self
    }

    /// 거래시장코드 — trading market code. Default `00`.
    #[must_use]
    pub fn tr_mket_cd(mut self, value: impl Into<Code<codes::TrMketCd>>) -> Self {
        self.params.set_code("TR_MKET_CD", value.into());
        self
    }

    /// 조회구분코드 — inquiry type code. Default `00`.
    #[must_use]
    pub fn inqr_dvsn_cd(mut self, value: impl Into<Code<codes::InqrDvsnCd>>) -> Self {
        self.params.set_code("INQR_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for InquirePresentBalance {
    type Response = InquirePresentBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePresentBalance {}

/// The reply to [`InquirePresentBalance`].
#[non_exhaustive]
pub struct InquirePresentBalanceResponse {
    /// 응답상세1 (체결기준 잔고).
    pub output1: Vec<InquirePresentBalanceOutput1>,
    /// 응답상세2.
    pub output2: Vec<InquirePresentBalanceOutput2>,
    /// 응답상세3.
    pub output3: InquirePresentBalanceOutput3,
}

impl fmt::Debug for InquirePresentBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePresentBalanceResponse", "").parts(&[&self.output1, &self.output2, &self.output3]).fmt(f)
    }
}

impl Decode for InquirePresentBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.list("output2"), output3: reply.object("output3") }
    }
}

/// A row of `output1`, 응답상세1 (체결기준 잔고).
#[non_exhaustive]
pub struct InquirePresentBalanceOutput1 {
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 잔고수량13 — settled shares held.
    pub cblc_qty13: Option<Decimal>,
    /// 당일매수체결수량1 — buy quantity filled today, shares.
    pub thdt_buy_ccld_qty1: Option<Decimal>,
    /// 당일매도체결수량1 — sell quantity filled today, shares.
    pub thdt_sll_ccld_qty1: Option<Decimal>,
    /// 체결수량합계1 — shares now held on a trade-date basis.
    pub ccld_qty_smtl1: Option<Decimal>,
    /// 주문가능수량1 — orderable quantity, shares.
    pub ord_psbl_qty1: Option<Decimal>,
    /// 외화매입금액 — purchase amount, foreign currency.
    pub frcr_pchs_amt: Option<Decimal>,
    /// 외화평가금액2 — market value, foreign currency.
    pub frcr_evlu_amt2: Option<Decimal>,
    /// 평가손익금액2 — unrealised profit.
    pub evlu_pfls_amt2: Option<Decimal>,
    /// 평가손익율1 — unrealised profit, %.
    pub evlu_pfls_rt1: Option<Decimal>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 기준환율 — base exchange rate used for KRW valuation.
    pub bass_exrt: Option<Decimal>,
    /// 매수통화코드 — buying currency code.
    pub buy_crcy_cd: String,
    /// 해외현재가격1 — overseas current price.
    pub ovrs_now_pric1: Option<Decimal>,
    /// 평균단가3 — average purchase price per share.
    pub avg_unpr3: Option<Decimal>,
    /// 거래시장명 — trading market name.
    pub tr_mket_name: String,
    /// 국가한글명 — country name in Korean.
    pub natn_kor_name: String,
    /// 매입잔액원화금액 — outstanding purchase amount, KRW.
    pub pchs_rmnd_wcrc_amt: Option<Decimal>,
    /// 당일매수체결외화금액 — amount bought today, foreign currency.
    pub thdt_buy_ccld_frcr_amt: Option<Decimal>,
    /// 당일매도체결외화금액 — amount sold today, foreign currency.
    pub thdt_sll_ccld_frcr_amt: Option<Decimal>,
    /// 단위금액 — unit amount.
    pub unit_amt: Option<Decimal>,
    /// 표준상품번호 — standard issue code.
    pub std_pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 유가증권구분명 — securities type name.
    pub scts_dvsn_name: String,
    /// 대출잔액 — outstanding loan balance.
    pub loan_rmnd: Option<Decimal>,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 대출만기일자 — loan maturity date.
    pub loan_expd_dt: Option<Date>,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
    /// 종목연동거래소코드 — exchange code linked to the issue.
    pub item_lnkg_excg_cd: String,
}

impl FromRow for InquirePresentBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            prdt_name: row.text("prdt_name"),
            cblc_qty13: row.decimal("cblc_qty13"),
            thdt_buy_ccld_qty1: row.decimal("thdt_buy_ccld_qty1"),
            thdt_sll_ccld_qty1: row.decimal("thdt_sll_ccld_qty1"),
            ccld_qty_smtl1: row.decimal("ccld_qty_smtl1"),
            ord_psbl_qty1: row.decimal("ord_psbl_qty1"),
            frcr_pchs_amt: row.decimal("frcr_pchs_amt"),
            frcr_evlu_amt2: row.decimal("frcr_evlu_amt2"),
            evlu_pfls_amt2: row.decimal("evlu_pfls_amt2"),
            evlu_pfls_rt1: row.decimal("evlu_pfls_rt1"),
            pdno: row.text("pdno"),
            bass_exrt: row.decimal("bass_exrt"),
            buy_crcy_cd: row.text("buy_crcy_cd"),
            ovrs_now_pric1: row.decimal("ovrs_now_pric1"),
            avg_unpr3: row.decimal("avg_unpr3"),
            tr_mket_name: row.text("tr_mket_name"),
            natn_kor_name: row.text("natn_kor_name"),
            pchs_rmnd_wcrc_amt: row.decimal("pchs_rmnd_wcrc_amt"),
            thdt_buy_ccld_frcr_amt: row.decimal("thdt_buy_ccld_frcr_amt"),
            thdt_sll_ccld_frcr_amt: row.decimal("thdt_sll_ccld_frcr_amt"),
            unit_amt: row.decimal("unit_amt"),
            std_pdno: row.text("std_pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            scts_dvsn_name: row.text("scts_dvsn_name"),
            loan_rmnd: row.decimal("loan_rmnd"),
            loan_dt: row.date("loan_dt"),
            loan_expd_dt: row.date("loan_expd_dt"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
            item_lnkg_excg_cd: row.text("item_lnkg_excg_cd"),
        }
    }
}

impl fmt::Debug for InquirePresentBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePresentBalanceOutput1", "output1")
            .texts(&[
                &self.prdt_name,
                &self.pdno,
                &self.buy_crcy_cd,
                &self.tr_mket_name,
                &self.natn_kor_name,
                &self.std_pdno,
                &self.prdt_type_cd,
                &self.scts_dvsn_name,
                &self.ovrs_excg_cd,
                &self.item_lnkg_excg_cd,
            ])
            .decimals(&[
                self.cblc_qty13,
                self.thdt_buy_ccld_qty1,
                self.thdt_sll_ccld_qty1,
                self.ccld_qty_smtl1,
                self.ord_psbl_qty1,
                self.frcr_pchs_amt,
                self.frcr_evlu_amt2,
                self.evlu_pfls_amt2,
                self.evlu_pfls_rt1,
                self.bass_exrt,
                self.ovrs_now_pric1,
                self.avg_unpr3,
                self.pchs_rmnd_wcrc_amt,
                self.thdt_buy_ccld_frcr_amt,
                self.thdt_sll_ccld_frcr_amt,
                self.unit_amt,
                self.loan_rmnd,
            ])
            .dates(&[self.loan_dt, self.loan_expd_dt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquirePresentBalanceOutput2 {
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 통화코드명 — currency name.
    pub crcy_cd_name: String,
    /// 외화매수금액합계 — total buying amount, foreign currency.
    pub frcr_buy_amt_smtl: Option<Decimal>,
    /// 외화매도금액합계 — total selling amount, foreign currency.
    pub frcr_sll_amt_smtl: Option<Decimal>,
    /// 외화예수금액2 — foreign currency deposit.
    pub frcr_dncl_amt_2: Option<Decimal>,
    /// 최초고시환율 — first posted exchange rate.
    pub frst_bltn_exrt: Option<Decimal>,
    /// 외화매수증거금액 — buying margin used, foreign currency.
    pub frcr_buy_mgn_amt: Option<Decimal>,
    /// 외화기타증거금 — other margin, foreign currency.
    pub frcr_etc_mgna: Option<Decimal>,
    /// 외화출금가능금액1 — withdrawable amount, foreign currency.
    pub frcr_drwg_psbl_amt_1: Option<Decimal>,
    /// 출금가능원화금액 — market value, foreign currency.
    pub frcr_evlu_amt2: Option<Decimal>,
    /// 현지보관통화여부 — currency kept in local custody, Y/N.
    pub acpl_cstd_crcy_yn: String,
    /// 익일외화출금가능금액 — amount withdrawable the next day, foreign currency.
    pub nxdy_frcr_drwg_psbl_amt: Option<Decimal>,
}

impl FromRow for InquirePresentBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            crcy_cd: row.text("crcy_cd"),
            crcy_cd_name: row.text("crcy_cd_name"),
            frcr_buy_amt_smtl: row.decimal("frcr_buy_amt_smtl"),
            frcr_sll_amt_smtl: row.decimal("frcr_sll_amt_smtl"),
            frcr_dncl_amt_2: row.decimal("frcr_dncl_amt_2"),
            frst_bltn_exrt: row.decimal("frst_bltn_exrt"),
            frcr_buy_mgn_amt: row.decimal("frcr_buy_mgn_amt"),
            frcr_etc_mgna: row.decimal("frcr_etc_mgna"),
            frcr_drwg_psbl_amt_1: row.decimal("frcr_drwg_psbl_amt_1"),
            frcr_evlu_amt2: row.decimal("frcr_evlu_amt2"),
            acpl_cstd_crcy_yn: row.text("acpl_cstd_crcy_yn"),
            nxdy_frcr_drwg_psbl_amt: row.decimal("nxdy_frcr_drwg_psbl_amt"),
        }
    }
}

impl fmt::Debug for InquirePresentBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePresentBalanceOutput2", "output2")
            .texts(&[&self.crcy_cd, &self.crcy_cd_name, &self.acpl_cstd_crcy_yn])
            .decimals(&[
                self.frcr_buy_amt_smtl,
                self.frcr_sll_amt_smtl,
                self.frcr_dncl_amt_2,
                self.frst_bltn_exrt,
                self.frcr_buy_mgn_amt,
                self.frcr_etc_mgna,
                self.frcr_drwg_psbl_amt_1,
                self.frcr_evlu_amt2,
                self.nxdy_frcr_drwg_psbl_amt,
            ])
            .fmt(f)
    }
}

/// The object `output3`, 응답상세3.
#[non_exhaustive]
pub struct InquirePresentBalanceOutput3 {
    /// 매입금액합계 — total purchase amount of overseas securities, KRW.
    pub pchs_amt_smtl: Option<Decimal>,
    /// 평가금액합계 — total market value of overseas securities, KRW.
    pub evlu_amt_smtl: Option<Decimal>,
    /// 평가손익금액합계 — total unrealised profit on overseas securities, KRW.
    pub evlu_pfls_amt_smtl: Option<Decimal>,
    /// 예수금액 — deposit amount.
    pub dncl_amt: Option<Decimal>,
    /// CMA평가금액 — CMA valuation amount, KRW.
    pub cma_evlu_amt: Option<Decimal>,
    /// 총예수금액 — total deposit amount.
    pub tot_dncl_amt: Option<Decimal>,
    /// 기타증거금 — other margin.
    pub etc_mgna: Option<Decimal>,
    /// 인출가능총금액 — total withdrawable amount.
    pub wdrw_psbl_tot_amt: Option<Decimal>,
    /// 외화평가총액 — total value of foreign currency.
    pub frcr_evlu_tota: Option<Decimal>,
    /// 평가수익율1 — unrealised return, %.
    pub evlu_erng_rt1: Option<Decimal>,
    /// 매입금액합계금액 — total purchase amount, KRW.
    pub pchs_amt_smtl_amt: Option<Decimal>,
    /// 평가금액합계금액 — total market value of securities, KRW.
    pub evlu_amt_smtl_amt: Option<Decimal>,
    /// 총평가손익금액 — total unrealised profit.
    pub tot_evlu_pfls_amt: Option<Decimal>,
    /// 총자산금액 — total assets.
    pub tot_asst_amt: Option<Decimal>,
    /// 매수증거금액 — buying margin.
    pub buy_mgn_amt: Option<Decimal>,
    /// 증거금총액 — total margin.
    pub mgna_tota: Option<Decimal>,
    /// 외화사용가능금액 — usable amount, foreign currency.
    pub frcr_use_psbl_amt: Option<Decimal>,
    /// 미결제매도금액합계 — total unsettled selling amount.
    pub ustl_sll_amt_smtl: Option<Decimal>,
    /// 미결제매수금액합계 — total unsettled buying amount.
    pub ustl_buy_amt_smtl: Option<Decimal>,
    /// 총외화잔고합계 — total foreign currency balance.
    pub tot_frcr_cblc_smtl: Option<Decimal>,
    /// 총대출금액 — total loan amount, KRW.
    pub tot_loan_amt: Option<Decimal>,
}

impl FromRow for InquirePresentBalanceOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pchs_amt_smtl: row.decimal("pchs_amt_smtl"),
            evlu_amt_smtl: row.decimal("evlu_amt_smtl"),
            evlu_pfls_amt_smtl: row.decimal("evlu_pfls_amt_smtl"),
            dncl_amt: row.decimal("dncl_amt"),
            cma_evlu_amt: row.decimal("cma_evlu_amt"),
            tot_dncl_amt: row.decimal("tot_dncl_amt"),
            etc_mgna: row.decimal("etc_mgna"),
            wdrw_psbl_tot_amt: row.decimal("wdrw_psbl_tot_amt"),
            frcr_evlu_tota: row.decimal("frcr_evlu_tota"),
            evlu_erng_rt1: row.decimal("evlu_erng_rt1"),
            pchs_amt_smtl_amt: row.decimal("pchs_amt_smtl_amt"),
            evlu_amt_smtl_amt: row.decimal("evlu_amt_smtl_amt"),
            tot_evlu_pfls_amt: row.decimal("tot_evlu_pfls_amt"),
            tot_asst_amt: row.decimal("tot_asst_amt"),
            buy_mgn_amt: row.decimal("buy_mgn_amt"),
            mgna_tota: row.decimal("mgna_tota"),
            frcr_use_psbl_amt: row.decimal("frcr_use_psbl_amt"),
            ustl_sll_amt_smtl: row.decimal("ustl_sll_amt_smtl"),
            ustl_buy_amt_smtl: row.decimal("ustl_buy_amt_smtl"),
            tot_frcr_cblc_smtl: row.decimal("tot_frcr_cblc_smtl"),
            tot_loan_amt: row.decimal("tot_loan_amt"),
        }
    }
}

impl fmt::Debug for InquirePresentBalanceOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePresentBalanceOutput3", "output3")
            .decimals(&[
                self.pchs_amt_smtl,
                self.evlu_amt_smtl,
                self.evlu_pfls_amt_smtl,
                self.dncl_amt,
                self.cma_evlu_amt,
                self.tot_dncl_amt,
                self.etc_mgna,
                self.wdrw_psbl_tot_amt,
                self.frcr_evlu_tota,
                self.evlu_erng_rt1,
                self.pchs_amt_smtl_amt,
                self.evlu_amt_smtl_amt,
                self.tot_evlu_pfls_amt,
                self.tot_asst_amt,
                self.buy_mgn_amt,
                self.mgna_tota,
                self.frcr_use_psbl_amt,
                self.ustl_sll_amt_smtl,
                self.ustl_buy_amt_smtl,
                self.tot_frcr_cblc_smtl,
                self.tot_loan_amt,
            ])
            .fmt(f)
    }
}
