//! 선물옵션 총자산현황 (v1_국내선물-014).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_deposit",
    title: "선물옵션 총자산현황",
    doc_no: "v1_국내선물-014",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-deposit",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTRP6550R", paper: None, old: &[] }],
    paging: Paging::Single,
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
        object(
            "output",
            &[
                Field::Decimal("dnca_tota", "예수금총액"),
                Field::Decimal("bfdy_chck_amt", "전일수표금액"),
                Field::Decimal("thdt_chck_amt", "당일수표금액"),
                Field::Decimal("rlth_uwdl_dpos_amt", "실물인수도예치금액"),
                Field::Decimal("brkg_mgna_cash", "위탁증거금현금"),
                Field::Decimal("wdrw_psbl_tot_amt", "인출가능총금액"),
                Field::Decimal("ord_psbl_cash", "주문가능현금"),
                Field::Decimal("ord_psbl_tota", "주문가능총액"),
                Field::Decimal("dnca_sbst", "예수금대용"),
                Field::Decimal("scts_sbst_amt", "유가증권대용금액"),
                Field::Decimal("frcr_evlu_amt", "외화평가금액"),
                Field::Decimal("brkg_mgna_sbst", "위탁증거금대용"),
                Field::Decimal("sbst_rlse_psbl_amt", "대용해제가능금액"),
                Field::Decimal("mtnc_rt", "유지비율"),
                Field::Decimal("add_mgna_tota", "추가증거금총액"),
                Field::Decimal("add_mgna_cash", "추가증거금현금"),
                Field::Decimal("rcva", "미수금"),
                Field::Decimal("futr_trad_pfls", "선물매매손익"),
                Field::Decimal("opt_trad_pfls_amt", "옵션매매손익금액"),
                Field::Decimal("trad_pfls_smtl", "매매손익합계"),
                Field::Decimal("futr_evlu_pfls_amt", "선물평가손익금액"),
                Field::Decimal("opt_evlu_pfls_amt", "옵션평가손익금액"),
                Field::Decimal("evlu_pfls_smtl", "평가손익합계"),
                Field::Decimal("excc_dfpa", "정산차금"),
                Field::Decimal("opt_dfpa", "옵션차금"),
                Field::Decimal("brkg_fee", "위탁수수료"),
                Field::Decimal("nxdy_dnca", "익일예수금"),
                Field::Decimal("prsm_dpast_amt", "추정예탁자산금액"),
                Field::Decimal("cash_mntn_amt", "현금유지금액"),
                Field::Decimal("hack_acdt_acnt_move_amt", "해킹사고계좌이전금액"),
            ],
        ),
    ],
    check: check::<InquireDepositResponse>,
};

/// 선물옵션 총자산현황 — assets of a derivatives account: `GET /uapi/domestic-futureoption/v1/trading/inquire-deposit`.
///
/// Official document: v1_국내선물-014.
///
/// TR id: real `CTRP6550R`, paper none.
#[doc(alias = "CTRP6550R")]
#[doc(alias = "v1_국내선물-014")]
#[doc(alias = "선물옵션 총자산현황")]
#[derive(Debug, Clone)]
pub struct InquireDeposit {
    params: Params,
}

impl InquireDeposit {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }
}

impl Default for InquireDeposit {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for InquireDeposit {
    type Response = InquireDepositResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDeposit {}

/// The reply to [`InquireDeposit`].
#[non_exhaustive]
pub struct InquireDepositResponse {
    /// 응답상세.
    pub output: InquireDepositOutput,
}

impl fmt::Debug for InquireDepositResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDepositResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireDepositResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquireDepositOutput {
    /// 예수금총액 — total deposit, KRW.
    pub dnca_tota: Option<Decimal>,
    /// 전일수표금액 — previous day's cheque amount, KRW.
    pub bfdy_chck_amt: Option<Decimal>,
    /// 당일수표금액 — today's cheque amount, KRW.
    pub thdt_chck_amt: Option<Decimal>,
    /// 실물인수도예치금액 — physical delivery deposit, KRW.
    pub rlth_uwdl_dpos_amt: Option<Decimal>,
    /// 위탁증거금현금 — customer margin in cash, KRW.
    pub brkg_mgna_cash: Option<Decimal>,
    /// 인출가능총금액 — total withdrawable amount.
    pub wdrw_psbl_tot_amt: Option<Decimal>,
    /// 주문가능현금 — orderable cash from the deposit, KRW.
    pub ord_psbl_cash: Option<Decimal>,
    /// 주문가능총액 — total orderable amount, cash plus substitute, KRW.
    pub ord_psbl_tota: Option<Decimal>,
    /// 예수금대용 — substitute securities deposit, KRW.
    pub dnca_sbst: Option<Decimal>,
    /// 유가증권대용금액 — substitute value of securities, KRW.
    pub scts_sbst_amt: Option<Decimal>,
    /// 외화평가금액 — valuation amount of foreign currency.
    pub frcr_evlu_amt: Option<Decimal>,
    /// 위탁증거금대용 — customer margin in substitute securities, KRW.
    pub brkg_mgna_sbst: Option<Decimal>,
    /// 대용해제가능금액 — releasable substitute securities amount, KRW.
    pub sbst_rlse_psbl_amt: Option<Decimal>,
    /// 유지비율 — maintenance ratio, %.
    pub mtnc_rt: Option<Decimal>,
    /// 추가증거금총액 — total additional margin required, KRW.
    pub add_mgna_tota: Option<Decimal>,
    /// 추가증거금현금 — additional margin required in cash, KRW.
    pub add_mgna_cash: Option<Decimal>,
    /// 미수금 — unsettled receivables, KRW.
    pub rcva: Option<Decimal>,
    /// 선물매매손익 — futures trading profit, KRW.
    pub futr_trad_pfls: Option<Decimal>,
    /// 옵션매매손익금액 — realised options trading profit, KRW.
    pub opt_trad_pfls_amt: Option<Decimal>,
    /// 매매손익합계 — total trading profit, KRW.
    pub trad_pfls_smtl: Option<Decimal>,
    /// 선물평가손익금액 — unrealised futures profit, KRW.
    pub futr_evlu_pfls_amt: Option<Decimal>,
    /// 옵션평가손익금액 — unrealised options profit, KRW.
    pub opt_evlu_pfls_amt: Option<Decimal>,
    /// 평가손익합계 — total unrealised profit, KRW.
    pub evlu_pfls_smtl: Option<Decimal>,
    /// 정산차금 — settlement difference, KRW.
    pub excc_dfpa: Option<Decimal>,
    /// 옵션차금 — option settlement difference, KRW.
    pub opt_dfpa: Option<Decimal>,
    /// 위탁수수료 — brokerage fee, KRW.
    pub brkg_fee: Option<Decimal>,
    /// 익일예수금 — next-day deposit, KRW.
    pub nxdy_dnca: Option<Decimal>,
    /// 추정예탁자산금액 — estimated deposited assets amount, KRW.
    pub prsm_dpast_amt: Option<Decimal>,
    /// 현금유지금액 — cash to be maintained, KRW.
    pub cash_mntn_amt: Option<Decimal>,
    /// 해킹사고계좌이전금액 — amount moved to hacking-incident account, KRW.
    pub hack_acdt_acnt_move_amt: Option<Decimal>,
}

impl FromRow for InquireDepositOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            dnca_tota: row.decimal("dnca_tota"),
            bfdy_chck_amt: row.decimal("bfdy_chck_amt"),
            thdt_chck_amt: row.decimal("thdt_chck_amt"),
            rlth_uwdl_dpos_amt: row.decimal("rlth_uwdl_dpos_amt"),
            brkg_mgna_cash: row.decimal("brkg_mgna_cash"),
            wdrw_psbl_tot_amt: row.decimal("wdrw_psbl_tot_amt"),
            ord_psbl_cash: row.decimal("ord_psbl_cash"),
            ord_psbl_tota: row.decimal("ord_psbl_tota"),
            dnca_sbst: row.decimal("dnca_sbst"),
            scts_sbst_amt: row.decimal("scts_sbst_amt"),
            frcr_evlu_amt: row.decimal("frcr_evlu_amt"),
            brkg_mgna_sbst: row.decimal("brkg_mgna_sbst"),
            sbst_rlse_psbl_amt: row.decimal("sbst_rlse_psbl_amt"),
            mtnc_rt: row.decimal("mtnc_rt"),
            add_mgna_tota: row.decimal("add_mgna_tota"),
            add_mgna_cash: row.decimal("add_mgna_cash"),
            rcva: row.decimal("rcva"),
            futr_trad_pfls: row.decimal("futr_trad_pfls"),
            opt_trad_pfls_amt: row.decimal("opt_trad_pfls_amt"),
            trad_pfls_smtl: row.decimal("trad_pfls_smtl"),
            futr_evlu_pfls_amt: row.decimal("futr_evlu_pfls_amt"),
            opt_evlu_pfls_amt: row.decimal("opt_evlu_pfls_amt"),
            evlu_pfls_smtl: row.decimal("evlu_pfls_smtl"),
            excc_dfpa: row.decimal("excc_dfpa"),
            opt_dfpa: row.decimal("opt_dfpa"),
            brkg_fee: row.decimal("brkg_fee"),
            nxdy_dnca: row.decimal("nxdy_dnca"),
            prsm_dpast_amt: row.decimal("prsm_dpast_amt"),
            cash_mntn_amt: row.decimal("cash_mntn_amt"),
            hack_acdt_acnt_move_amt: row.decimal("hack_acdt_acnt_move_amt"),
        }
    }
}

impl fmt::Debug for InquireDepositOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDepositOutput", "output")
            .decimals(&[
                self.dnca_tota,
                self.bfdy_chck_amt,
                self.thdt_chck_amt,
                self.rlth_uwdl_dpos_amt,
                self.brkg_mgna_cash,
                self.wdrw_psbl_tot_amt,
                self.ord_psbl_cash,
                self.ord_psbl_tota,
                self.dnca_sbst,
                self.scts_sbst_amt,
                self.frcr_evlu_amt,
                self.brkg_mgna_sbst,
                self.sbst_rlse_psbl_amt,
                self.mtnc_rt,
                self.add_mgna_tota,
                self.add_mgna_cash,
                self.rcva,
                self.futr_trad_pfls,
                self.opt_trad_pfls_amt,
                self.trad_pfls_smtl,
                self.futr_evlu_pfls_amt,
                self.opt_evlu_pfls_amt,
                self.evlu_pfls_smtl,
                self.excc_dfpa,
                self.opt_dfpa,
                self.brkg_fee,
                self.nxdy_dnca,
                self.prsm_dpast_amt,
                self.cash_mntn_amt,
                self.hack_acdt_acnt_move_amt,
            ])
            .fmt(f)
    }
}
