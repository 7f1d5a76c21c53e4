//! 투자계좌자산현황조회 (v1_국내주식-048).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_account_balance",
    title: "투자계좌자산현황조회",
    doc_no: "v1_국내주식-048",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-account-balance",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTRP6548R", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_DVSN_1", "조회구분1", 1, Some("")),
        Param::Required("BSPR_BF_DT_APLY_YN", "기준가이전일자적용여부", 1, Some("")),
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
                Field::Decimal("pchs_amt", "매입금액"),
                Field::Decimal("evlu_amt", "평가금액"),
                Field::Decimal("evlu_pfls_amt", "평가손익금액"),
                Field::Decimal("crdt_lnd_amt", "신용대출금액"),
                Field::Decimal("real_nass_amt", "실제순자산금액"),
                Field::Decimal("whol_weit_rt", "전체비중율"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("pchs_amt_smtl", "매입금액합계"),
                Field::Decimal("nass_tot_amt", "순자산총금액"),
                Field::Decimal("loan_amt_smtl", "대출금액합계"),
                Field::Decimal("evlu_pfls_amt_smtl", "평가손익금액합계"),
                Field::Decimal("evlu_amt_smtl", "평가금액합계"),
                Field::Decimal("tot_asst_amt", "총자산금액"),
                Field::Decimal("tot_lnda_tot_ulst_lnda", "총대출금액총융자대출금액"),
                Field::Decimal("cma_auto_loan_amt", "CMA자동대출금액"),
                Field::Decimal("tot_mgln_amt", "총담보대출금액"),
                Field::Decimal("stln_evlu_amt", "대주평가금액"),
                Field::Decimal("crdt_fncg_amt", "신용융자금액"),
                Field::Decimal("ocl_apl_loan_amt", "OCL_APL대출금액"),
                Field::Decimal("pldg_stup_amt", "질권설정금액"),
                Field::Decimal("frcr_evlu_tota", "외화평가총액"),
                Field::Decimal("tot_dncl_amt", "총예수금액"),
                Field::Decimal("cma_evlu_amt", "CMA평가금액"),
                Field::Decimal("dncl_amt", "예수금액"),
                Field::Decimal("tot_sbst_amt", "총대용금액"),
                Field::Decimal("thdt_rcvb_amt", "당일미수금액"),
                Field::Decimal("ovrs_stck_evlu_amt1", "해외주식평가금액1"),
                Field::Decimal("ovrs_bond_evlu_amt", "해외채권평가금액"),
                Field::Decimal("mmf_cma_mgge_loan_amt", "MMFCMA담보대출금액"),
                Field::Decimal("sbsc_dncl_amt", "청약예수금액"),
                Field::Decimal("pbst_sbsc_fnds_loan_use_amt", "공모주청약자금대출사용금액"),
                Field::Decimal("etpr_crdt_grnt_loan_amt", "기업신용공여대출금액"),
            ],
        ),
    ],
    check: check::<InquireAccountBalanceResponse>,
};

/// 투자계좌자산현황조회 — assets of an account by kind: `GET /uapi/domestic-stock/v1/trading/inquire-account-balance`.
///
/// Official document: v1_국내주식-048.
///
/// TR id: real `CTRP6548R`, paper none.
#[doc(alias = "CTRP6548R")]
#[doc(alias = "v1_국내주식-048")]
#[doc(alias = "투자계좌자산현황조회")]
#[derive(Debug, Clone)]
pub struct InquireAccountBalance {
    params: Params,
}

impl InquireAccountBalance {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조회구분1 — inquiry type 1. Default: empty.
    #[must_use]
    pub fn inqr_dvsn_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("INQR_DVSN_1", value.into());
        self
    }

    /// 기준가이전일자적용여부 — apply dates before base price, Y/N, blank. Default: empty.
    #[must_use]
    pub fn bspr_bf_dt_aply_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("BSPR_BF_DT_APLY_YN", value.into());
        self
    }
}

impl Default for InquireAccountBalance {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for InquireAccountBalance {
    type Response = InquireAccountBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireAccountBalance {}

/// The reply to [`InquireAccountBalance`].
#[non_exhaustive]
pub struct InquireAccountBalanceResponse {
    /// 응답상세.
    pub output1: Vec<InquireAccountBalanceOutput1>,
    /// 응답상세2.
    pub output2: InquireAccountBalanceOutput2,
}

impl fmt::Debug for InquireAccountBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAccountBalanceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireAccountBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.object("output2") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireAccountBalanceOutput1 {
    /// 매입금액 — purchase amount, KRW.
    pub pchs_amt: Option<Decimal>,
    /// 평가금액 — market value, KRW.
    pub evlu_amt: Option<Decimal>,
    /// 평가손익금액 — unrealised profit, KRW.
    pub evlu_pfls_amt: Option<Decimal>,
    /// 신용대출금액 — credit loan amount, KRW.
    pub crdt_lnd_amt: Option<Decimal>,
    /// 실제순자산금액 — actual net assets, KRW.
    pub real_nass_amt: Option<Decimal>,
    /// 전체비중율 — weight in the whole account, %.
    pub whol_weit_rt: Option<Decimal>,
}

impl FromRow for InquireAccountBalanceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pchs_amt: row.decimal("pchs_amt"),
            evlu_amt: row.decimal("evlu_amt"),
            evlu_pfls_amt: row.decimal("evlu_pfls_amt"),
            crdt_lnd_amt: row.decimal("crdt_lnd_amt"),
            real_nass_amt: row.decimal("real_nass_amt"),
            whol_weit_rt: row.decimal("whol_weit_rt"),
        }
    }
}

impl fmt::Debug for InquireAccountBalanceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAccountBalanceOutput1", "output1")
            .decimals(&[
                self.pchs_amt,
                self.evlu_amt,
                self.evlu_pfls_amt,
                self.crdt_lnd_amt,
                self.real_nass_amt,
                self.whol_weit_rt,
            ])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireAccountBalanceOutput2 {
    /// 매입금액합계 — total purchase amount of overseas securities, KRW.
    pub pchs_amt_smtl: Option<Decimal>,
    /// 순자산총금액 — total net assets, KRW.
    pub nass_tot_amt: Option<Decimal>,
    /// 대출금액합계 — sum of loan amounts, KRW.
    pub loan_amt_smtl: Option<Decimal>,
    /// 평가손익금액합계 — total unrealised profit on overseas securities, KRW.
    pub evlu_pfls_amt_smtl: Option<Decimal>,
    /// 평가금액합계 — total market value of overseas securities, KRW.
    pub evlu_amt_smtl: Option<Decimal>,
    /// 총자산금액 — total assets.
    pub tot_asst_amt: Option<Decimal>,
    /// 총대출금액총융자대출금액 — total loans, total margin loans, KRW.
    pub tot_lnda_tot_ulst_lnda: Option<Decimal>,
    /// CMA자동대출금액 — CMA automatic loan amount, KRW.
    pub cma_auto_loan_amt: Option<Decimal>,
    /// 총담보대출금액 — total secured loan amount, KRW.
    pub tot_mgln_amt: Option<Decimal>,
    /// 대주평가금액 — market value of borrowed stock, KRW.
    pub stln_evlu_amt: Option<Decimal>,
    /// 신용융자금액 — margin loan amount, KRW.
    pub crdt_fncg_amt: Option<Decimal>,
    /// OCL_APL대출금액 — OCL_APL loan amount, KRW.
    pub ocl_apl_loan_amt: Option<Decimal>,
    /// 질권설정금액 — pledged amount, KRW.
    pub pldg_stup_amt: Option<Decimal>,
    /// 외화평가총액 — total value of foreign currency.
    pub frcr_evlu_tota: Option<Decimal>,
    /// 총예수금액 — total deposit amount.
    pub tot_dncl_amt: Option<Decimal>,
    /// CMA평가금액 — CMA valuation amount, KRW.
    pub cma_evlu_amt: Option<Decimal>,
    /// 예수금액 — deposit amount.
    pub dncl_amt: Option<Decimal>,
    /// 총대용금액 — total substitute collateral, KRW.
    pub tot_sbst_amt: Option<Decimal>,
    /// 당일미수금액 — unpaid receivable today, KRW.
    pub thdt_rcvb_amt: Option<Decimal>,
    /// 해외주식평가금액1 — overseas stock market value 1.
    pub ovrs_stck_evlu_amt1: Option<Decimal>,
    /// 해외채권평가금액 — overseas bond market value.
    pub ovrs_bond_evlu_amt: Option<Decimal>,
    /// MMFCMA담보대출금액 — MMF and CMA secured loan amount, KRW.
    pub mmf_cma_mgge_loan_amt: Option<Decimal>,
    /// 청약예수금액 — subscription deposit, KRW.
    pub sbsc_dncl_amt: Option<Decimal>,
    /// 공모주청약자금대출사용금액 — public offering subscription loan used, KRW.
    pub pbst_sbsc_fnds_loan_use_amt: Option<Decimal>,
    /// 기업신용공여대출금액 — corporate credit loan amount, KRW.
    pub etpr_crdt_grnt_loan_amt: Option<Decimal>,
}

impl FromRow for InquireAccountBalanceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pchs_amt_smtl: row.decimal("pchs_amt_smtl"),
            nass_tot_amt: row.decimal("nass_tot_amt"),
            loan_amt_smtl: row.decimal("loan_amt_smtl"),
            evlu_pfls_amt_smtl: row.decimal("evlu_pfls_amt_smtl"),
            evlu_amt_smtl: row.decimal("evlu_amt_smtl"),
            tot_asst_amt: row.decimal("tot_asst_amt"),
            tot_lnda_tot_ulst_lnda: row.decimal("tot_lnda_tot_ulst_lnda"),
            cma_auto_loan_amt: row.decimal("cma_auto_loan_amt"),
            tot_mgln_amt: row.decimal("tot_mgln_amt"),
            stln_evlu_amt: row.decimal("stln_evlu_amt"),
            crdt_fncg_amt: row.decimal("crdt_fncg_amt"),
            ocl_apl_loan_amt: row.decimal("ocl_apl_loan_amt"),
            pldg_stup_amt: row.decimal("pldg_stup_amt"),
            frcr_evlu_tota: row.decimal("frcr_evlu_tota"),
            tot_dncl_amt: row.decimal("tot_dncl_amt"),
            cma_evlu_amt: row.decimal("cma_evlu_amt"),
            dncl_amt: row.decimal("dncl_amt"),
            tot_sbst_amt: row.decimal("tot_sbst_amt"),
            thdt_rcvb_amt: row.decimal("thdt_rcvb_amt"),
            ovrs_stck_evlu_amt1: row.decimal("ovrs_stck_evlu_amt1"),
            ovrs_bond_evlu_amt: row.decimal("ovrs_bond_evlu_amt"),
            mmf_cma_mgge_loan_amt: row.decimal("mmf_cma_mgge_loan_amt"),
            sbsc_dncl_amt: row.decimal("sbsc_dncl_amt"),
            pbst_sbsc_fnds_loan_use_amt: row.decimal("pbst_sbsc_fnds_loan_use_amt"),
            etpr_crdt_grnt_loan_amt: row.decimal("etpr_crdt_grnt_loan_amt"),
        }
    }
}

impl fmt::Debug for InquireAccountBalanceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAccountBalanceOutput2", "output2")
            .decimals(&[
                self.pchs_amt_smtl,
                self.nass_tot_amt,
                self.loan_amt_smtl,
                self.evlu_pfls_amt_smtl,
                self.evlu_amt_smtl,
                self.tot_asst_amt,
                self.tot_lnda_tot_ulst_lnda,
                self.cma_auto_loan_amt,
                self.tot_mgln_amt,
                self.stln_evlu_amt,
                self.crdt_fncg_amt,
                self.ocl_apl_loan_amt,
                self.pldg_stup_amt,
                self.frcr_evlu_tota,
                self.tot_dncl_amt,
                self.cma_evlu_amt,
                self.dncl_amt,
                self.tot_sbst_amt,
                self.thdt_rcvb_amt,
                self.ovrs_stck_evlu_amt1,
                self.ovrs_bond_evlu_amt,
                self.mmf_cma_mgge_loan_amt,
                self.sbsc_dncl_amt,
                self.pbst_sbsc_fnds_loan_use_amt,
                self.etpr_crdt_grnt_loan_amt,
            ])
            .fmt(f)
    }
}
