//! 선물옵션 잔고현황 (v1_국내선물-004).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_balance",
    title: "선물옵션 잔고현황",
    doc_no: "v1_국내선물-004",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTFO6118R", paper: Some("VTFO6118R"), old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("MGNA_DVSN", "증거금구분", 2, Some("01")),
        Param::Required("EXCC_STAT_CD", "정산상태코드", 1, Some("1")),
        Param::Required("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
        Param::Required("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
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
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("shtn_pdno", "단축상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("sll_buy_dvsn_name", "매도매수구분명"),
                Field::Integer("cblc_qty", "잔고수량"),
                Field::Decimal("excc_unpr", "정산단가"),
                Field::Decimal("ccld_avg_unpr1", "체결평균단가1"),
                Field::Decimal("idx_clpr", "지수종가"),
                Field::Decimal("pchs_amt", "매입금액"),
                Field::Decimal("evlu_amt", "평가금액"),
                Field::Decimal("evlu_pfls_amt", "평가손익금액"),
                Field::Decimal("trad_pfls_amt", "매매손익금액"),
                Field::Integer("lqd_psbl_qty", "청산가능수량"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("dnca_cash", "예수금현금"),
                Field::Decimal("frcr_dncl_amt", "외화예수금액"),
                Field::Decimal("dnca_sbst", "예수금대용"),
                Field::Decimal("tot_dncl_amt", "총예수금액"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Decimal("cash_mgna", "현금증거금"),
                Field::Decimal("sbst_mgna", "대용증거금"),
                Field::Decimal("mgna_tota", "증거금총액"),
                Field::Decimal("opt_dfpa", "옵션차금"),
                Field::Decimal("thdt_dfpa", "당일차금"),
                Field::Decimal("rnwl_dfpa", "갱신차금"),
                Field::Decimal("fee", "수수료"),
                Field::Decimal("nxdy_dnca", "익일예수금"),
                Field::Decimal("nxdy_dncl_amt", "익일예수금액"),
                Field::Decimal("prsm_dpast", "추정예탁자산"),
                Field::Decimal("prsm_dpast_amt", "추정예탁자산금액"),
                Field::Decimal("pprt_ord_psbl_cash", "적정주문가능현금"),
                Field::Decimal("add_mgna_cash", "추가증거금현금"),
                Field::Decimal("add_mgna_tota", "추가증거금총액"),
                Field::Decimal("futr_trad_pfls_amt", "선물매매손익금액"),
                Field::Decimal("opt_trad_pfls_amt", "옵션매매손익금액"),
                Field::Decimal("futr_evlu_pfls_amt", "선물평가손익금액"),
                Field::Decimal("opt_evlu_pfls_amt", "옵션평가손익금액"),
                Field::Decimal("trad_pfls_amt_smtl", "매매손익금액합계"),
                Field::Decimal("evlu_pfls_amt_smtl", "평가손익금액합계"),
                Field::Decimal("wdrw_psbl_tot_amt", "인출가능총금액"),
                Field::Decimal("ord_psbl_cash", "주문가능현금"),
                Field::Decimal("ord_psbl_sbst", "주문가능대용"),
                Field::Decimal("ord_psbl_tota", "주문가능총액"),
                Field::Decimal("pchs_amt_smtl", "매입금액합계"),
                Field::Decimal("evlu_amt_smtl", "평가금액합계"),
            ],
        ),
    ],
    check: check::<InquireBalanceResponse>,
};

/// 선물옵션 잔고현황 — positions in domestic derivatives: `GET /uapi/domestic-futureoption/v1/trading/inquire-balance`.
///
/// Official document: v1_국내선물-004.
///
/// TR id: real `CTFO6118R`, paper `VTFO6118R`.
#[doc(alias = "CTFO6118R")]
#[doc(alias = "VTFO6118R")]
#[doc(alias = "v1_국내선물-004")]
#[doc(alias = "선물옵션 잔고현황")]
#[derive(Debug, Clone)]
pub struct InquireBalance {
    params: Params,
}

impl InquireBalance {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 증거금구분 — margin type, 01 initial or 02 maintenance. Default `01`.
    #[must_use]
    pub fn mgna_dvsn(mut self, value: impl Into<Code<codes::MgnaDvsn>>) -> Self {
        self.params.set_code("MGNA_DVSN", value.into());
        self
    }

    /// 정산상태코드 — settlement status code. Default `1`.
    #[must_use]
    pub fn excc_stat_cd(mut self, value: impl Into<Code<codes::ExccStatCd>>) -> Self {
        self.params.set_code("EXCC_STAT_CD", value.into());
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
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 단축상품번호 — short issue code.
    pub shtn_pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 매도매수구분명 — sell or buy name.
    pub sll_buy_dvsn_name: String,
    /// 잔고수량 — balance quantity, shares.
    pub cblc_qty: Option<i64>,
    /// 정산단가 — settlement price, marked to today's close.
    pub excc_unpr: Option<Decimal>,
    /// 체결평균단가1 — average fill price of the position.
    pub ccld_avg_unpr1: Option<Decimal>,
    /// 지수종가 — closing price (index points).
    pub idx_clpr: Option<Decimal>,
    /// 매입금액 — purchase amount, KRW.
    pub pchs_amt: Option<Decimal>,
    /// 평가금액 — market value, KRW.
    pub evlu_amt: Option<Decimal>,
    /// 평가손익금액 — unrealised profit, KRW.
    pub evlu_pfls_amt: Option<Decimal>,
    /// 매매손익금액 — realised trading profit, KRW.
    pub trad_pfls_amt: Option<Decimal>,
    /// 청산가능수량 — closable quantity, contracts.
    pub lqd_psbl_qty: Option<i64>,
}

impl FromRow for InquireBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            shtn_pdno: row.text("shtn_pdno"),
            prdt_name: row.text("prdt_name"),
            sll_buy_dvsn_name: row.text("sll_buy_dvsn_name"),
            cblc_qty: row.integer("cblc_qty"),
            excc_unpr: row.decimal("excc_unpr"),
            ccld_avg_unpr1: row.decimal("ccld_avg_unpr1"),
            idx_clpr: row.decimal("idx_clpr"),
            pchs_amt: row.decimal("pchs_amt"),
            evlu_amt: row.decimal("evlu_amt"),
            evlu_pfls_amt: row.decimal("evlu_pfls_amt"),
            trad_pfls_amt: row.decimal("trad_pfls_amt"),
            lqd_psbl_qty: row.integer("lqd_psbl_qty"),
        }
    }
}

impl fmt::Debug for InquireBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceOutput1", "output1")
            .texts(&[
                &self.cano,
                &self.acnt_prdt_cd,
                &self.pdno,
                &self.prdt_type_cd,
                &self.shtn_pdno,
                &self.prdt_name,
                &self.sll_buy_dvsn_name,
            ])
            .integers(&[self.cblc_qty, self.lqd_psbl_qty])
            .decimals(&[
                self.excc_unpr,
                self.ccld_avg_unpr1,
                self.idx_clpr,
                self.pchs_amt,
                self.evlu_amt,
                self.evlu_pfls_amt,
                self.trad_pfls_amt,
            ])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireBalanceOutput2 {
    /// 예수금현금 — cash deposit, KRW.
    pub dnca_cash: Option<Decimal>,
    /// 외화예수금액 — foreign currency deposit, foreign currency.
    pub frcr_dncl_amt: Option<Decimal>,
    /// 예수금대용 — substitute securities deposit, KRW.
    pub dnca_sbst: Option<Decimal>,
    /// 총예수금액 — total deposit amount.
    pub tot_dncl_amt: Option<Decimal>,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 현금증거금 — cash used as order margin, KRW.
    pub cash_mgna: Option<Decimal>,
    /// 대용증거금 — substitute securities used as order margin, KRW.
    pub sbst_mgna: Option<Decimal>,
    /// 증거금총액 — total margin.
    pub mgna_tota: Option<Decimal>,
    /// 옵션차금 — option settlement difference, KRW.
    pub opt_dfpa: Option<Decimal>,
    /// 당일차금 — daily settlement difference on today's trades, KRW.
    pub thdt_dfpa: Option<Decimal>,
    /// 갱신차금 — settlement difference on carried-over positions, KRW.
    pub rnwl_dfpa: Option<Decimal>,
    /// 수수료 — commission fee.
    pub fee: Option<Decimal>,
    /// 익일예수금 — next-day deposit, KRW.
    pub nxdy_dnca: Option<Decimal>,
    /// 익일예수금액 — next-day deposit amount, KRW.
    pub nxdy_dncl_amt: Option<Decimal>,
    /// 추정예탁자산 — estimated deposited assets, KRW.
    pub prsm_dpast: Option<Decimal>,
    /// 추정예탁자산금액 — estimated deposited assets amount, KRW.
    pub prsm_dpast_amt: Option<Decimal>,
    /// 적정주문가능현금 — orderable cash without unsettled credit, KRW.
    pub pprt_ord_psbl_cash: Option<Decimal>,
    /// 추가증거금현금 — additional margin required in cash, KRW.
    pub add_mgna_cash: Option<Decimal>,
    /// 추가증거금총액 — total additional margin required, KRW.
    pub add_mgna_tota: Option<Decimal>,
    /// 선물매매손익금액 — realised futures trading profit, KRW.
    pub futr_trad_pfls_amt: Option<Decimal>,
    /// 옵션매매손익금액 — realised options trading profit, KRW.
    pub opt_trad_pfls_amt: Option<Decimal>,
    /// 선물평가손익금액 — unrealised futures profit, KRW.
    pub futr_evlu_pfls_amt: Option<Decimal>,
    /// 옵션평가손익금액 — unrealised options profit, KRW.
    pub opt_evlu_pfls_amt: Option<Decimal>,
    /// 매매손익금액합계 — total realised trading profit, KRW.
    pub trad_pfls_amt_smtl: Option<Decimal>,
    /// 평가손익금액합계 — total unrealised profit on overseas securities, KRW.
    pub evlu_pfls_amt_smtl: Option<Decimal>,
    /// 인출가능총금액 — total withdrawable amount.
    pub wdrw_psbl_tot_amt: Option<Decimal>,
    /// 주문가능현금 — orderable cash from the deposit, KRW.
    pub ord_psbl_cash: Option<Decimal>,
    /// 주문가능대용 — orderable substitute collateral, KRW.
    pub ord_psbl_sbst: Option<Decimal>,
    /// 주문가능총액 — total orderable amount, cash plus substitute, KRW.
    pub ord_psbl_tota: Option<Decimal>,
    /// 매입금액합계 — total purchase amount of overseas securities, KRW.
    pub pchs_amt_smtl: Option<Decimal>,
    /// 평가금액합계 — total market value of overseas securities, KRW.
    pub evlu_amt_smtl: Option<Decimal>,
}

impl FromRow for InquireBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            dnca_cash: row.decimal("dnca_cash"),
            frcr_dncl_amt: row.decimal("frcr_dncl_amt"),
            dnca_sbst: row.decimal("dnca_sbst"),
            tot_dncl_amt: row.decimal("tot_dncl_amt"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            cash_mgna: row.decimal("cash_mgna"),
            sbst_mgna: row.decimal("sbst_mgna"),
            mgna_tota: row.decimal("mgna_tota"),
            opt_dfpa: row.decimal("opt_dfpa"),
            thdt_dfpa: row.decimal("thdt_dfpa"),
            rnwl_dfpa: row.decimal("rnwl_dfpa"),
            fee: row.decimal("fee"),
            nxdy_dnca: row.decimal("nxdy_dnca"),
            nxdy_dncl_amt: row.decimal("nxdy_dncl_amt"),
            prsm_dpast: row.decimal("prsm_dpast"),
            prsm_dpast_amt: row.decimal("prsm_dpast_amt"),
            pprt_ord_psbl_cash: row.decimal("pprt_ord_psbl_cash"),
            add_mgna_cash: row.decimal("add_mgna_cash"),
            add_mgna_tota: row.decimal("add_mgna_tota"),
            futr_trad_pfls_amt: row.decimal("futr_trad_pfls_amt"),
            opt_trad_pfls_amt: row.decimal("opt_trad_pfls_amt"),
            futr_evlu_pfls_amt: row.decimal("futr_evlu_pfls_amt"),
            opt_evlu_pfls_amt: row.decimal("opt_evlu_pfls_amt"),
            trad_pfls_amt_smtl: row.decimal("trad_pfls_amt_smtl"),
            evlu_pfls_amt_smtl: row.decimal("evlu_pfls_amt_smtl"),
            wdrw_psbl_tot_amt: row.decimal("wdrw_psbl_tot_amt"),
            ord_psbl_cash: row.decimal("ord_psbl_cash"),
            ord_psbl_sbst: row.decimal("ord_psbl_sbst"),
            ord_psbl_tota: row.decimal("ord_psbl_tota"),
            pchs_amt_smtl: row.decimal("pchs_amt_smtl"),
            evlu_amt_smtl: row.decimal("evlu_amt_smtl"),
        }
    }
}

impl fmt::Debug for InquireBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireBalanceOutput2", "output2")
            .decimals(&[
                self.dnca_cash,
                self.frcr_dncl_amt,
                self.dnca_sbst,
                self.tot_dncl_amt,
                self.tot_ccld_amt,
                self.cash_mgna,
                self.sbst_mgna,
                self.mgna_tota,
                self.opt_dfpa,
                self.thdt_dfpa,
                self.rnwl_dfpa,
                self.fee,
                self.nxdy_dnca,
                self.nxdy_dncl_amt,
                self.prsm_dpast,
                self.prsm_dpast_amt,
                self.pprt_ord_psbl_cash,
                self.add_mgna_cash,
                self.add_mgna_tota,
                self.futr_trad_pfls_amt,
                self.opt_trad_pfls_amt,
                self.futr_evlu_pfls_amt,
                self.opt_evlu_pfls_amt,
                self.trad_pfls_amt_smtl,
                self.evlu_pfls_amt_smtl,
                self.wdrw_psbl_tot_amt,
                self.ord_psbl_cash,
                self.ord_psbl_sbst,
                self.ord_psbl_tota,
                self.pchs_amt_smtl,
                self.evlu_amt_smtl,
            ])
            .fmt(f)
    }
}
