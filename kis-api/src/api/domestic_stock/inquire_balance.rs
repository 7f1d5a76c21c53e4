//! 주식잔고조회 (v1_국내주식-006).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_balance",
    title: "주식잔고조회",
    doc_no: "v1_국내주식-006",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC8434R", paper: Some("VTTC8434R"), old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("AFHR_FLPR_YN", "시간외단일가, 거래소여부", 1, Some("N")),
        Param::Optional("OFL_YN", "오프라인여부", 1, Some("")),
        Param::Required("INQR_DVSN", "조회구분", 2, Some("01")),
        Param::Required("UNPR_DVSN", "단가구분", 2, Some("01")),
        Param::Required("FUND_STTL_ICLD_YN", "펀드결제분포함여부", 1, Some("N")),
        Param::Required("FNCG_AMT_AUTO_RDPT_YN", "융자금액자동상환여부", 1, Some("N")),
        Param::Required("PRCS_DVSN", "처리구분", 2, Some("00")),
        Param::Optional("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
        Param::Optional("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk100", "연속조회검색조건100"),
            Field::Text("ctx_area_nk100", "연속조회키100"),
        ]),
        list(
            "output1",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("trad_dvsn_name", "매매구분명"),
                Field::Integer("bfdy_buy_qty", "전일매수수량"),
                Field::Integer("bfdy_sll_qty", "전일매도수량"),
                Field::Integer("thdt_buyqty", "금일매수수량"),
                Field::Integer("thdt_sll_qty", "금일매도수량"),
                Field::Integer("hldg_qty", "보유수량"),
                Field::Integer("ord_psbl_qty", "주문가능수량"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
                Field::Decimal("pchs_amt", "매입금액"),
                Field::Decimal("prpr", "현재가"),
                Field::Decimal("evlu_amt", "평가금액"),
                Field::Decimal("evlu_pfls_amt", "평가손익금액"),
                Field::Decimal("evlu_pfls_rt", "평가손익율"),
                Field::Decimal("evlu_erng_rt", "평가수익율"),
                Field::Date("loan_dt", "대출일자"),
                Field::Decimal("loan_amt", "대출금액"),
                Field::Decimal("stln_slng_chgs", "대주매각대금"),
                Field::Date("expd_dt", "만기일자"),
                Field::Decimal("fltt_rt", "등락율"),
                Field::Decimal("bfdy_cprs_icdc", "전일대비증감"),
                Field::Text("item_mgna_rt_name", "종목증거금율명"),
                Field::Text("grta_rt_name", "보증금율명"),
                Field::Decimal("sbst_pric", "대용가격"),
                Field::Decimal("stck_loan_unpr", "주식대출단가"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Decimal("dnca_tot_amt", "예수금총금액"),
                Field::Decimal("nxdy_excc_amt", "익일정산금액"),
                Field::Decimal("prvs_rcdl_excc_amt", "가수도정산금액"),
                Field::Decimal("cma_evlu_amt", "CMA평가금액"),
                Field::Decimal("bfdy_buy_amt", "전일매수금액"),
                Field::Decimal("thdt_buy_amt", "금일매수금액"),
                Field::Decimal("nxdy_auto_rdpt_amt", "익일자동상환금액"),
                Field::Decimal("bfdy_sll_amt", "전일매도금액"),
                Field::Decimal("thdt_sll_amt", "금일매도금액"),
                Field::Decimal("d2_auto_rdpt_amt", "D+2자동상환금액"),
                Field::Decimal("bfdy_tlex_amt", "전일제비용금액"),
                Field::Decimal("thdt_tlex_amt", "금일제비용금액"),
                Field::Decimal("tot_loan_amt", "총대출금액"),
                Field::Decimal("scts_evlu_amt", "유가평가금액"),
                Field::Decimal("tot_evlu_amt", "총평가금액"),
                Field::Decimal("nass_amt", "순자산금액"),
                Field::Text("fncg_gld_auto_rdpt_yn", "융자금자동상환여부"),
                Field::Decimal("pchs_amt_smtl_amt", "매입금액합계금액"),
                Field::Decimal("evlu_amt_smtl_amt", "평가금액합계금액"),
                Field::Decimal("evlu_pfls_smtl_amt", "평가손익합계금액"),
                Field::Decimal("tot_stln_slng_chgs", "총대주매각대금"),
                Field::Decimal("bfdy_tot_asst_evlu_amt", "전일총자산평가금액"),
                Field::Decimal("asst_icdc_amt", "자산증감액"),
                Field::Decimal("asst_icdc_erng_rt", "자산증감수익율"),
            ],
        ),
    ],
    check: check::<InquireBalanceResponse>,
};

/// 주식잔고조회 — domestic holdings and deposits: `GET /uapi/domestic-stock/v1/trading/inquire-balance`.
///
/// Official document: v1_국내주식-006.
///
/// TR id: real `TTTC8434R`, paper `VTTC8434R`.
#[doc(alias = "TTTC8434R")]
#[doc(alias = "VTTC8434R")]
#[doc(alias = "v1_국내주식-006")]
#[doc(alias = "주식잔고조회")]
#[derive(Debug, Clone)]
pub struct InquireBalance {
    params: Params,
}

impl InquireBalance {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 시간외단일가, 거래소여부 — after-hours single-price or exchange flag. Default `N`.
    #[must_use]
    pub fn afhr_flpr_yn(mut self, value: impl Into<Code<codes::AfhrFlprYn>>) -> Self {
        self.params.set_code("AFHR_FLPR_YN", value.into());
        self
    }

    /// 조회구분 — inquiry type: `01` 대출일별. Default `01`.
    #[must_use]
    pub fn inqr_dvsn(mut self, value: impl Into<String>) -> Self {
        self.params.set("INQR_DVSN", value.into());
        self
    }

    /// 단가구분 — unit price type: `01` 기본값. Default `01`.
    #[must_use]
    pub fn unpr_dvsn(mut self, value: impl Into<String>) -> Self {
        self.params.set("UNPR_DVSN", value.into());
        self
    }

    /// 펀드결제분포함여부 — include fund settlement portion, Y/N. Default `N`.
    #[must_use]
    pub fn fund_sttl_icld_yn(mut self, value: impl Into<Code<codes::FundSttlIcldYn>>) -> Self {
        self.params.set_code("FUND_STTL_ICLD_YN", value.into());
        self
    }

    /// 융자금액자동상환여부 — automatic margin loan repayment, Y/N: `N` 기본값. Default `N`.
    #[must_use]
    pub fn fncg_amt_auto_rdpt_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("FNCG_AMT_AUTO_RDPT_YN", value.into());
        self
    }

    /// 처리구분 — processing type. Default `00`.
    #[must_use]
    pub fn prcs_dvsn(mut self, value: impl Into<Code<codes::PrcsDvsn>>) -> Self {
        self.params.set_code("PRCS_DVSN", value.into());
        self
    }
}

impl Default for InquireBalance {
    fn default() -> Self {
        Self::new()
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
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세1.
    pub output1: Vec<InquireBalanceOutput1>,
    /// 응답상세2.
    pub output2: Vec<InquireBalanceOutput2>,
}

impl fmt::Debug for InquireBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquireBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk100: root.verbatim("ctx_area_fk100"),
            ctx_area_nk100: root.verbatim("ctx_area_nk100"),
            output1: reply.list("output1"),
            output2: reply.list("output2"),
        }
    }
}

/// A row of `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireBalanceOutput1 {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 매매구분명 — trade type name, buy or sell.
    pub trad_dvsn_name: String,
    /// 전일매수수량 — shares bought the previous day.
    pub bfdy_buy_qty: Option<i64>,
    /// 전일매도수량 — shares sold the previous day.
    pub bfdy_sll_qty: Option<i64>,
    /// 금일매수수량 — shares bought today.
    pub thdt_buyqty: Option<i64>,
    /// 금일매도수량 — shares sold today.
    pub thdt_sll_qty: Option<i64>,
    /// 보유수량 — shares held.
    pub hldg_qty: Option<i64>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<i64>,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
    /// 매입금액 — purchase amount, KRW.
    pub pchs_amt: Option<Decimal>,
    /// 현재가 — current price, KRW.
    pub prpr: Option<Decimal>,
    /// 평가금액 — market value, KRW.
    pub evlu_amt: Option<Decimal>,
    /// 평가손익금액 — unrealised profit, KRW.
    pub evlu_pfls_amt: Option<Decimal>,
    /// 평가손익율 — unrealised profit, %.
    pub evlu_pfls_rt: Option<Decimal>,
    /// 평가수익율 — unrealised return, % (unused, always 0).
    pub evlu_erng_rt: Option<Decimal>,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 대출금액 — loan amount, KRW.
    pub loan_amt: Option<Decimal>,
    /// 대주매각대금 — proceeds of selling borrowed stock, KRW.
    pub stln_slng_chgs: Option<Decimal>,
    /// 만기일자 — maturity date.
    pub expd_dt: Option<Date>,
    /// 등락율 — price change, %.
    pub fltt_rt: Option<Decimal>,
    /// 전일대비증감 — change from the previous day.
    pub bfdy_cprs_icdc: Option<Decimal>,
    /// 종목증거금율명 — issue margin rate name.
    pub item_mgna_rt_name: String,
    /// 보증금율명 — guarantee deposit rate name.
    pub grta_rt_name: String,
    /// 대용가격 — substitute (collateral) price, KRW.
    pub sbst_pric: Option<Decimal>,
    /// 주식대출단가 — stock loan price per share, KRW.
    pub stck_loan_unpr: Option<Decimal>,
}

impl FromRow for InquireBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            trad_dvsn_name: row.text("trad_dvsn_name"),
            bfdy_buy_qty: row.integer("bfdy_buy_qty"),
            bfdy_sll_qty: row.integer("bfdy_sll_qty"),
            thdt_buyqty: row.integer("thdt_buyqty"),
            thdt_sll_qty: row.integer("thdt_sll_qty"),
            hldg_qty: row.integer("hldg_qty"),
            ord_psbl_qty: row.integer("ord_psbl_qty"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
            pchs_amt: row.decimal("pchs_amt"),
            prpr: row.decimal("prpr"),
            evlu_amt: row.decimal("evlu_amt"),
            evlu_pfls_amt: row.decimal("evlu_pfls_amt"),
            evlu_pfls_rt: row.decimal("evlu_pfls_rt"),
            evlu_erng_rt: row.decimal("evlu_erng_rt"),
            loan_dt: row.date("loan_dt"),
            loan_amt: row.decimal("loan_amt"),
            stln_slng_chgs: row.decimal("stln_slng_chgs"),
            expd_dt: row.date("expd_dt"),
            fltt_rt: row.decimal("fltt_rt"),
            bfdy_cprs_icdc: row.decimal("bfdy_cprs_icdc"),
            item_mgna_rt_name: row.text("item_mgna_rt_name"),
            grta_rt_name: row.text("grta_rt_name"),
            sbst_pric: row.decimal("sbst_pric"),
            stck_loan_unpr: row.decimal("stck_loan_unpr"),
        }
    }
}

impl fmt::Debug for InquireBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceOutput1", "output1")
            .texts(&[&self.pdno, &self.prdt_name, &self.trad_dvsn_name, &self.item_mgna_rt_name, &self.grta_rt_name])
            .integers(&[
                self.bfdy_buy_qty,
                self.bfdy_sll_qty,
                self.thdt_buyqty,
                self.thdt_sll_qty,
                self.hldg_qty,
                self.ord_psbl_qty,
            ])
            .decimals(&[
                self.pchs_avg_pric,
                self.pchs_amt,
                self.prpr,
                self.evlu_amt,
                self.evlu_pfls_amt,
                self.evlu_pfls_rt,
                self.evlu_erng_rt,
                self.loan_amt,
                self.stln_slng_chgs,
                self.fltt_rt,
                self.bfdy_cprs_icdc,
                self.sbst_pric,
                self.stck_loan_unpr,
            ])
            .dates(&[self.loan_dt, self.expd_dt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireBalanceOutput2 {
    /// 예수금총금액 — total deposit, KRW.
    pub dnca_tot_amt: Option<Decimal>,
    /// 익일정산금액 — D+1 deposit (next-day settlement amount), KRW.
    pub nxdy_excc_amt: Option<Decimal>,
    /// 가수도정산금액 — D+2 deposit (provisional settlement amount), KRW.
    pub prvs_rcdl_excc_amt: Option<Decimal>,
    /// CMA평가금액 — CMA valuation amount, KRW.
    pub cma_evlu_amt: Option<Decimal>,
    /// 전일매수금액 — amount bought the previous day, KRW.
    pub bfdy_buy_amt: Option<Decimal>,
    /// 금일매수금액 — amount bought today, KRW.
    pub thdt_buy_amt: Option<Decimal>,
    /// 익일자동상환금액 — next-day automatic repayment amount, KRW.
    pub nxdy_auto_rdpt_amt: Option<Decimal>,
    /// 전일매도금액 — amount sold the previous day, KRW.
    pub bfdy_sll_amt: Option<Decimal>,
    /// 금일매도금액 — amount sold today, KRW.
    pub thdt_sll_amt: Option<Decimal>,
    /// D+2자동상환금액 — D+2 automatic repayment amount, KRW.
    pub d2_auto_rdpt_amt: Option<Decimal>,
    /// 전일제비용금액 — previous day's fees and taxes, KRW.
    pub bfdy_tlex_amt: Option<Decimal>,
    /// 금일제비용금액 — today's fees and taxes, KRW.
    pub thdt_tlex_amt: Option<Decimal>,
    /// 총대출금액 — total loan amount, KRW.
    pub tot_loan_amt: Option<Decimal>,
    /// 유가평가금액 — market value of securities, KRW.
    pub scts_evlu_amt: Option<Decimal>,
    /// 총평가금액 — total value, securities plus D+2 deposit, KRW.
    pub tot_evlu_amt: Option<Decimal>,
    /// 순자산금액 — net assets, KRW.
    pub nass_amt: Option<Decimal>,
    /// 융자금자동상환여부 — automatic margin loan repayment, Y/N.
    pub fncg_gld_auto_rdpt_yn: String,
    /// 매입금액합계금액 — total purchase amount, KRW.
    pub pchs_amt_smtl_amt: Option<Decimal>,
    /// 평가금액합계금액 — total market value of securities, KRW.
    pub evlu_amt_smtl_amt: Option<Decimal>,
    /// 평가손익합계금액 — total unrealised profit, KRW.
    pub evlu_pfls_smtl_amt: Option<Decimal>,
    /// 총대주매각대금 — total proceeds of selling borrowed stock, KRW.
    pub tot_stln_slng_chgs: Option<Decimal>,
    /// 전일총자산평가금액 — previous day's total asset value, KRW.
    pub bfdy_tot_asst_evlu_amt: Option<Decimal>,
    /// 자산증감액 — change in assets, KRW.
    pub asst_icdc_amt: Option<Decimal>,
    /// 자산증감수익율 — return on change in assets, % (not provided).
    pub asst_icdc_erng_rt: Option<Decimal>,
}

impl FromRow for InquireBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            dnca_tot_amt: row.decimal("dnca_tot_amt"),
            nxdy_excc_amt: row.decimal("nxdy_excc_amt"),
            prvs_rcdl_excc_amt: row.decimal("prvs_rcdl_excc_amt"),
            cma_evlu_amt: row.decimal("cma_evlu_amt"),
            bfdy_buy_amt: row.decimal("bfdy_buy_amt"),
            thdt_buy_amt: row.decimal("thdt_buy_amt"),
            nxdy_auto_rdpt_amt: row.decimal("nxdy_auto_rdpt_amt"),
            bfdy_sll_amt: row.decimal("bfdy_sll_amt"),
            thdt_sll_amt: row.decimal("thdt_sll_amt"),
            d2_auto_rdpt_amt: row.decimal("d2_auto_rdpt_amt"),
            bfdy_tlex_amt: row.decimal("bfdy_tlex_amt"),
            thdt_tlex_amt: row.decimal("thdt_tlex_amt"),
            tot_loan_amt: row.decimal("tot_loan_amt"),
            scts_evlu_amt: row.decimal("scts_evlu_amt"),
            tot_evlu_amt: row.decimal("tot_evlu_amt"),
            nass_amt: row.decimal("nass_amt"),
            fncg_gld_auto_rdpt_yn: row.text("fncg_gld_auto_rdpt_yn"),
            pchs_amt_smtl_amt: row.decimal("pchs_amt_smtl_amt"),
            evlu_amt_smtl_amt: row.decimal("evlu_amt_smtl_amt"),
            evlu_pfls_smtl_amt: row.decimal("evlu_pfls_smtl_amt"),
            tot_stln_slng_chgs: row.decimal("tot_stln_slng_chgs"),
            bfdy_tot_asst_evlu_amt: row.decimal("bfdy_tot_asst_evlu_amt"),
            asst_icdc_amt: row.decimal("asst_icdc_amt"),
            asst_icdc_erng_rt: row.decimal("asst_icdc_erng_rt"),
        }
    }
}

impl fmt::Debug for InquireBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceOutput2", "output2")
            .texts(&[&self.fncg_gld_auto_rdpt_yn])
            .decimals(&[
                self.dnca_tot_amt,
                self.nxdy_excc_amt,
                self.prvs_rcdl_excc_amt,
                self.cma_evlu_amt,
                self.bfdy_buy_amt,
                self.thdt_buy_amt,
                self.nxdy_auto_rdpt_amt,
                self.bfdy_sll_amt,
                self.thdt_sll_amt,
                self.d2_auto_rdpt_amt,
                self.bfdy_tlex_amt,
                self.thdt_tlex_amt,
                self.tot_loan_amt,
                self.scts_evlu_amt,
                self.tot_evlu_amt,
                self.nass_amt,
                self.pchs_amt_smtl_amt,
                self.evlu_amt_smtl_amt,
                self.evlu_pfls_smtl_amt,
                self.tot_stln_slng_chgs,
                self.bfdy_tot_asst_evlu_amt,
                self.asst_icdc_amt,
                self.asst_icdc_erng_rt,
            ])
            .fmt(f)
    }
}
