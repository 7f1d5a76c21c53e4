//! 해외선물옵션 예수금현황 (해외선물-012).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_deposit",
    title: "해외선물옵션 예수금현황",
    doc_no: "해외선물-012",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-deposit",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM1411R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("CRCY_CD", "통화코드", 3, Some("TUS")),
        Param::Required("INQR_DT", "조회일자", 8, None),
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
                Field::Decimal("fm_nxdy_dncl_amt", "FM익일예수금액"),
                Field::Decimal("fm_tot_asst_evlu_amt", "FM총자산평가금액"),
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Date("resp_dt", "응답일자"),
                Field::Decimal("fm_dnca_rmnd", "FM예수금잔액"),
                Field::Decimal("fm_lqd_pfls_amt", "FM청산손익금액"),
                Field::Decimal("fm_fee", "FM수수료"),
                Field::Decimal("fm_fuop_evlu_pfls_amt", "FM선물옵션평가손익금액"),
                Field::Decimal("fm_rcvb_amt", "FM미수금액"),
                Field::Decimal("fm_brkg_mgn_amt", "FM위탁증거금액"),
                Field::Decimal("fm_mntn_mgn_amt", "FM유지증거금액"),
                Field::Decimal("fm_add_mgn_amt", "FM추가증거금액"),
                Field::Decimal("fm_risk_rt", "FM위험율"),
                Field::Decimal("fm_ord_psbl_amt", "FM주문가능금액"),
                Field::Decimal("fm_drwg_psbl_amt", "FM출금가능금액"),
                Field::Decimal("fm_echm_rqrm_amt", "FM환전요청금액"),
                Field::Decimal("fm_drwg_prar_amt", "FM출금예정금액"),
                Field::Decimal("fm_opt_tr_chgs", "FM옵션거래대금"),
                Field::Decimal("fm_opt_icld_asst_evlu_amt", "FM옵션포함자산평가금액"),
                Field::Decimal("fm_opt_evlu_amt", "FM옵션평가금액"),
                Field::Decimal("fm_crcy_sbst_amt", "FM통화대용금액"),
                Field::Decimal("fm_crcy_sbst_use_amt", "FM통화대용사용금액"),
                Field::Decimal("fm_crcy_sbst_stup_amt", "FM통화대용설정금액"),
            ],
        ),
    ],
    check: check::<InquireDepositResponse>,
};

/// 해외선물옵션 예수금현황 — deposit of an overseas derivatives account: `GET /uapi/overseas-futureoption/v1/trading/inquire-deposit`.
///
/// Official document: 해외선물-012.
///
/// TR id: real `OTFM1411R`, paper none.
#[doc(alias = "OTFM1411R")]
#[doc(alias = "해외선물-012")]
#[doc(alias = "해외선물옵션 예수금현황")]
#[derive(Debug, Clone)]
pub struct InquireDeposit {
    params: Params,
}

impl InquireDeposit {
    /// Required: `inqr_dt` 조회일자 (inquiry date, YYYYMMDD).
    pub fn new(inqr_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_DT", inqr_dt.into());
        Self { params }
    }

    /// 통화코드 — currency code. Default `TUS`.
    #[must_use]
    pub fn crcy_cd(mut self, value: impl Into<Code<codes::CrcyCdInquireDeposit>>) -> Self {
        self.params.set_code("CRCY_CD", value.into());
        self
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
    /// 응답상세1.
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

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct InquireDepositOutput {
    /// FM익일예수금액 — next-day deposit amount.
    pub fm_nxdy_dncl_amt: Option<Decimal>,
    /// FM총자산평가금액 — total asset value.
    pub fm_tot_asst_evlu_amt: Option<Decimal>,
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 응답일자 — response date.
    pub resp_dt: Option<Date>,
    /// FM예수금잔액 — deposit balance.
    pub fm_dnca_rmnd: Option<Decimal>,
    /// FM청산손익금액 — realised profit on closed positions.
    pub fm_lqd_pfls_amt: Option<Decimal>,
    /// FM수수료 — brokerage fee.
    pub fm_fee: Option<Decimal>,
    /// FM선물옵션평가손익금액 — unrealised profit on futures and options.
    pub fm_fuop_evlu_pfls_amt: Option<Decimal>,
    /// FM미수금액 — overdue unpaid amount.
    pub fm_rcvb_amt: Option<Decimal>,
    /// FM위탁증거금액 — brokerage (initial) margin amount.
    pub fm_brkg_mgn_amt: Option<Decimal>,
    /// FM유지증거금액 — maintenance margin amount.
    pub fm_mntn_mgn_amt: Option<Decimal>,
    /// FM추가증거금액 — additional margin amount.
    pub fm_add_mgn_amt: Option<Decimal>,
    /// FM위험율 — risk ratio, %.
    pub fm_risk_rt: Option<Decimal>,
    /// FM주문가능금액 — orderable amount.
    pub fm_ord_psbl_amt: Option<Decimal>,
    /// FM출금가능금액 — withdrawable amount.
    pub fm_drwg_psbl_amt: Option<Decimal>,
    /// FM환전요청금액 — requested currency exchange amount.
    pub fm_echm_rqrm_amt: Option<Decimal>,
    /// FM출금예정금액 — scheduled withdrawal amount.
    pub fm_drwg_prar_amt: Option<Decimal>,
    /// FM옵션거래대금 — option premium traded.
    pub fm_opt_tr_chgs: Option<Decimal>,
    /// FM옵션포함자산평가금액 — asset value including options.
    pub fm_opt_icld_asst_evlu_amt: Option<Decimal>,
    /// FM옵션평가금액 — option market value.
    pub fm_opt_evlu_amt: Option<Decimal>,
    /// FM통화대용금액 — currency substitute collateral amount.
    pub fm_crcy_sbst_amt: Option<Decimal>,
    /// FM통화대용사용금액 — currency substitute collateral used.
    pub fm_crcy_sbst_use_amt: Option<Decimal>,
    /// FM통화대용설정금액 — currency substitute collateral set amount.
    pub fm_crcy_sbst_stup_amt: Option<Decimal>,
}

impl FromRow for InquireDepositOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            fm_nxdy_dncl_amt: row.decimal("fm_nxdy_dncl_amt"),
            fm_tot_asst_evlu_amt: row.decimal("fm_tot_asst_evlu_amt"),
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            crcy_cd: row.text("crcy_cd"),
            resp_dt: row.date("resp_dt"),
            fm_dnca_rmnd: row.decimal("fm_dnca_rmnd"),
            fm_lqd_pfls_amt: row.decimal("fm_lqd_pfls_amt"),
            fm_fee: row.decimal("fm_fee"),
            fm_fuop_evlu_pfls_amt: row.decimal("fm_fuop_evlu_pfls_amt"),
            fm_rcvb_amt: row.decimal("fm_rcvb_amt"),
            fm_brkg_mgn_amt: row.decimal("fm_brkg_mgn_amt"),
            fm_mntn_mgn_amt: row.decimal("fm_mntn_mgn_amt"),
            fm_add_mgn_amt: row.decimal("fm_add_mgn_amt"),
            fm_risk_rt: row.decimal("fm_risk_rt"),
            fm_ord_psbl_amt: row.decimal("fm_ord_psbl_amt"),
            fm_drwg_psbl_amt: row.decimal("fm_drwg_psbl_amt"),
            fm_echm_rqrm_amt: row.decimal("fm_echm_rqrm_amt"),
            fm_drwg_prar_amt: row.decimal("fm_drwg_prar_amt"),
            fm_opt_tr_chgs: row.decimal("fm_opt_tr_chgs"),
            fm_opt_icld_asst_evlu_amt: row.decimal("fm_opt_icld_asst_evlu_amt"),
            fm_opt_evlu_amt: row.decimal("fm_opt_evlu_amt"),
            fm_crcy_sbst_amt: row.decimal("fm_crcy_sbst_amt"),
            fm_crcy_sbst_use_amt: row.decimal("fm_crcy_sbst_use_amt"),
            fm_crcy_sbst_stup_amt: row.decimal("fm_crcy_sbst_stup_amt"),
        }
    }
}

impl fmt::Debug for InquireDepositOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDepositOutput", "output")
            .texts(&[&self.cano, &self.acnt_prdt_cd, &self.crcy_cd])
            .decimals(&[
                self.fm_nxdy_dncl_amt,
                self.fm_tot_asst_evlu_amt,
                self.fm_dnca_rmnd,
                self.fm_lqd_pfls_amt,
                self.fm_fee,
                self.fm_fuop_evlu_pfls_amt,
                self.fm_rcvb_amt,
                self.fm_brkg_mgn_amt,
                self.fm_mntn_mgn_amt,
                self.fm_add_mgn_amt,
                self.fm_risk_rt,
                self.fm_ord_psbl_amt,
                self.fm_drwg_psbl_amt,
                self.fm_echm_rqrm_amt,
                self.fm_drwg_prar_amt,
                self.fm_opt_tr_chgs,
                self.fm_opt_icld_asst_evlu_amt,
                self.fm_opt_evlu_amt,
                self.fm_crcy_sbst_amt,
                self.fm_crcy_sbst_use_amt,
                self.fm_crcy_sbst_stup_amt,
            ])
            .dates(&[self.resp_dt])
            .fmt(f)
    }
}
