//! 주식통합증거금 현황 (국내주식-191).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.intgr_margin",
    title: "주식통합증거금 현황",
    doc_no: "국내주식-191",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/intgr-margin",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0869R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", 1, Some("N")),
        Param::Required("WCRC_FRCR_DVSN_CD", "원화외화구분코드", 2, Some("01")),
        Param::Required("FWEX_CTRT_FRCR_DVSN_CD", "선도환계약외화구분코드", 2, Some("01")),
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
                Field::Decimal("acmga_rt", "계좌증거금율"),
                Field::Text("acmga_pct100_aptm_rson", "계좌증거금100퍼센트지정사유"),
                Field::Decimal("stck_cash_objt_amt", "주식현금대상금액"),
                Field::Decimal("stck_sbst_objt_amt", "주식대용대상금액"),
                Field::Decimal("stck_evlu_objt_amt", "주식평가대상금액"),
                Field::Decimal("stck_ruse_psbl_objt_amt", "주식재사용가능대상금액"),
                Field::Decimal("stck_fund_rpch_chgs_objt_amt", "주식펀드환매대금대상금액"),
                Field::Decimal("stck_fncg_rdpt_objt_atm", "주식융자상환금대상금액"),
                Field::Decimal("bond_ruse_psbl_objt_amt", "채권재사용가능대상금액"),
                Field::Decimal("stck_cash_use_amt", "주식현금사용금액"),
                Field::Decimal("stck_sbst_use_amt", "주식대용사용금액"),
                Field::Decimal("stck_evlu_use_amt", "주식평가사용금액"),
                Field::Decimal("stck_ruse_psbl_amt_use_amt", "주식재사용가능금사용금액"),
                Field::Decimal("stck_fund_rpch_chgs_use_amt", "주식펀드환매대금사용금액"),
                Field::Decimal("stck_fncg_rdpt_amt_use_amt", "주식융자상환금사용금액"),
                Field::Decimal("bond_ruse_psbl_amt_use_amt", "채권재사용가능금사용금액"),
                Field::Decimal("stck_cash_ord_psbl_amt", "주식현금주문가능금액"),
                Field::Decimal("stck_sbst_ord_psbl_amt", "주식대용주문가능금액"),
                Field::Decimal("stck_evlu_ord_psbl_amt", "주식평가주문가능금액"),
                Field::Decimal("stck_ruse_psbl_ord_psbl_amt", "주식재사용가능주문가능금액"),
                Field::Decimal("stck_fund_rpch_ord_psbl_amt", "주식펀드환매주문가능금액"),
                Field::Decimal("bond_ruse_psbl_ord_psbl_amt", "채권재사용가능주문가능금액"),
                Field::Decimal("rcvb_amt", "미수금액"),
                Field::Decimal("stck_loan_grta_ruse_psbl_amt", "주식대출보증금재사용가능금액"),
                Field::Decimal("stck_cash20_max_ord_psbl_amt", "주식현금20최대주문가능금액"),
                Field::Decimal("stck_cash30_max_ord_psbl_amt", "주식현금30최대주문가능금액"),
                Field::Decimal("stck_cash40_max_ord_psbl_amt", "주식현금40최대주문가능금액"),
                Field::Decimal("stck_cash50_max_ord_psbl_amt", "주식현금50최대주문가능금액"),
                Field::Decimal("stck_cash60_max_ord_psbl_amt", "주식현금60최대주문가능금액"),
                Field::Decimal("stck_cash100_max_ord_psbl_amt", "주식현금100최대주문가능금액"),
                Field::Decimal("stck_rsip100_max_ord_psbl_amt", "주식재사용불가100최대주문가능"),
                Field::Decimal("bond_max_ord_psbl_amt", "채권최대주문가능금액"),
                Field::Decimal("stck_fncg45_max_ord_psbl_amt", "주식융자45최대주문가능금액"),
                Field::Decimal("stck_fncg50_max_ord_psbl_amt", "주식융자50최대주문가능금액"),
                Field::Decimal("stck_fncg60_max_ord_psbl_amt", "주식융자60최대주문가능금액"),
                Field::Decimal("stck_fncg70_max_ord_psbl_amt", "주식융자70최대주문가능금액"),
                Field::Decimal("stck_stln_max_ord_psbl_amt", "주식대주최대주문가능금액"),
                Field::Decimal("lmt_amt", "한도금액"),
                Field::Text("ovrs_stck_itgr_mgna_dvsn_name", "해외주식통합증거금구분명"),
                Field::Decimal("usd_objt_amt", "미화대상금액"),
                Field::Decimal("usd_use_amt", "미화사용금액"),
                Field::Decimal("usd_ord_psbl_amt", "미화주문가능금액"),
                Field::Decimal("hkd_objt_amt", "홍콩달러대상금액"),
                Field::Decimal("hkd_use_amt", "홍콩달러사용금액"),
                Field::Decimal("hkd_ord_psbl_amt", "홍콩달러주문가능금액"),
                Field::Decimal("jpy_objt_amt", "엔화대상금액"),
                Field::Decimal("jpy_use_amt", "엔화사용금액"),
                Field::Decimal("jpy_ord_psbl_amt", "엔화주문가능금액"),
                Field::Decimal("cny_objt_amt", "위안화대상금액"),
                Field::Decimal("cny_use_amt", "위안화사용금액"),
                Field::Decimal("cny_ord_psbl_amt", "위안화주문가능금액"),
                Field::Decimal("usd_ruse_objt_amt", "미화재사용대상금액"),
                Field::Decimal("usd_ruse_amt", "미화재사용금액"),
                Field::Decimal("usd_ruse_ord_psbl_amt", "미화재사용주문가능금액"),
                Field::Decimal("hkd_ruse_objt_amt", "홍콩달러재사용대상금액"),
                Field::Decimal("hkd_ruse_amt", "홍콩달러재사용금액"),
                Field::Decimal("hkd_ruse_ord_psbl_amt", "홍콩달러재사용주문가능금액"),
                Field::Decimal("jpy_ruse_objt_amt", "엔화재사용대상금액"),
                Field::Decimal("jpy_ruse_amt", "엔화재사용금액"),
                Field::Decimal("jpy_ruse_ord_psbl_amt", "엔화재사용주문가능금액"),
                Field::Decimal("cny_ruse_objt_amt", "위안화재사용대상금액"),
                Field::Decimal("cny_ruse_amt", "위안화재사용금액"),
                Field::Decimal("cny_ruse_ord_psbl_amt", "위안화재사용주문가능금액"),
                Field::Decimal("usd_gnrl_ord_psbl_amt", "미화일반주문가능금액"),
                Field::Decimal("usd_itgr_ord_psbl_amt", "미화통합주문가능금액"),
                Field::Decimal("hkd_gnrl_ord_psbl_amt", "홍콩달러일반주문가능금액"),
                Field::Decimal("hkd_itgr_ord_psbl_amt", "홍콩달러통합주문가능금액"),
                Field::Decimal("jpy_gnrl_ord_psbl_amt", "엔화일반주문가능금액"),
                Field::Decimal("jpy_itgr_ord_psbl_amt", "엔화통합주문가능금액"),
                Field::Decimal("cny_gnrl_ord_psbl_amt", "위안화일반주문가능금액"),
                Field::Decimal("cny_itgr_ord_psbl_amt", "위안화통합주문가능금액"),
                Field::Decimal("stck_itgr_cash20_ord_psbl_amt", "주식통합현금20주문가능금액"),
                Field::Decimal("stck_itgr_cash30_ord_psbl_amt", "주식통합현금30주문가능금액"),
                Field::Decimal("stck_itgr_cash40_ord_psbl_amt", "주식통합현금40주문가능금액"),
                Field::Decimal("stck_itgr_cash50_ord_psbl_amt", "주식통합현금50주문가능금액"),
                Field::Decimal("stck_itgr_cash60_ord_psbl_amt", "주식통합현금60주문가능금액"),
                Field::Decimal("stck_itgr_cash100_ord_psbl_amt", "주식통합현금100주문가능금액"),
                Field::Decimal("stck_itgr_100_ord_psbl_amt", "주식통합100주문가능금액"),
                Field::Decimal("stck_itgr_fncg45_ord_psbl_amt", "주식통합융자45주문가능금액"),
                Field::Decimal("stck_itgr_fncg50_ord_psbl_amt", "주식통합융자50주문가능금액"),
                Field::Decimal("stck_itgr_fncg60_ord_psbl_amt", "주식통합융자60주문가능금액"),
                Field::Decimal("stck_itgr_fncg70_ord_psbl_amt", "주식통합융자70주문가능금액"),
                Field::Decimal("stck_itgr_stln_ord_psbl_amt", "주식통합대주주문가능금액"),
                Field::Decimal("bond_itgr_ord_psbl_amt", "채권통합주문가능금액"),
                Field::Decimal("stck_cash_ovrs_use_amt", "주식현금해외사용금액"),
                Field::Decimal("stck_sbst_ovrs_use_amt", "주식대용해외사용금액"),
                Field::Decimal("stck_evlu_ovrs_use_amt", "주식평가해외사용금액"),
                Field::Decimal("stck_re_use_amt_ovrs_use_amt", "주식재사용금액해외사용금액"),
                Field::Decimal("stck_fund_rpch_ovrs_use_amt", "주식펀드환매해외사용금액"),
                Field::Decimal("stck_fncg_rdpt_ovrs_use_amt", "주식융자상환해외사용금액"),
                Field::Decimal("bond_re_use_ovrs_use_amt", "채권재사용해외사용금액"),
                Field::Decimal("usd_oth_mket_use_amt", "미화타시장사용금액"),
                Field::Decimal("jpy_oth_mket_use_amt", "엔화타시장사용금액"),
                Field::Decimal("cny_oth_mket_use_amt", "위안화타시장사용금액"),
                Field::Decimal("hkd_oth_mket_use_amt", "홍콩달러타시장사용금액"),
                Field::Decimal("usd_re_use_oth_mket_use_amt", "미화재사용타시장사용금액"),
                Field::Decimal("jpy_re_use_oth_mket_use_amt", "엔화재사용타시장사용금액"),
                Field::Decimal("cny_re_use_oth_mket_use_amt", "위안화재사용타시장사용금액"),
                Field::Decimal("hkd_re_use_oth_mket_use_amt", "홍콩달러재사용타시장사용금액"),
                Field::Decimal("hgkg_cny_re_use_amt", "홍콩위안화재사용금액"),
                Field::Decimal("usd_frst_bltn_exrt", "미국달러최초고시환율"),
                Field::Decimal("hkd_frst_bltn_exrt", "홍콩달러최초고시환율"),
                Field::Decimal("jpy_frst_bltn_exrt", "일본엔화최초고시환율"),
                Field::Decimal("cny_frst_bltn_exrt", "중국위안화최초고시환율"),
                Field::Decimal("hgkg_cny_re_use_objt_amt", "홍콩위안화재사용대상금액"),
                Field::Decimal("hgkg_cny_re_use_ord_psbl_amt", "홍콩위안화재사용주문가능금액"),
                Field::Decimal("hgkg_cny_re_use_oth_use_amt", "홍콩위안화재사용기타사용금액"),
            ],
        ),
    ],
    check: check::<IntgrMarginResponse>,
};

/// 주식통합증거금 현황 — margin money of an account over all currencies: `GET /uapi/domestic-stock/v1/trading/intgr-margin`.
///
/// Official document: 국내주식-191.
///
/// TR id: real `TTTC0869R`, paper none.
#[doc(alias = "TTTC0869R")]
#[doc(alias = "국내주식-191")]
#[doc(alias = "주식통합증거금 현황")]
#[derive(Debug, Clone)]
pub struct IntgrMargin {
    params: Params,
}

impl IntgrMargin {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 원화외화구분코드 — KRW or foreign currency code. Default `01`.
    #[must_use]
    pub fn wcrc_frcr_dvsn_cd(mut self, value: impl Into<Code<codes::WcrcFrcrDvsnCd>>) -> Self {
        self.params.set_code("WCRC_FRCR_DVSN_CD", value.into());
        self
    }

    /// 선도환계약외화구분코드 — forward exchange contract currency basis code. Default `01`.
    #[must_use]
    pub fn fwex_ctrt_frcr_dvsn_cd(mut self, value: impl Into<Code<codes::FwexCtrtFrcrDvsnCd>>) -> Self {
        self.params.set_code("FWEX_CTRT_FRCR_DVSN_CD", value.into());
        self
    }
}

impl Default for IntgrMargin {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for IntgrMargin {
    type Response = IntgrMarginResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IntgrMargin {}

/// The reply to [`IntgrMargin`].
#[non_exhaustive]
pub struct IntgrMarginResponse {
    /// 응답상세.
    pub output: IntgrMarginOutput,
}

impl fmt::Debug for IntgrMarginResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntgrMarginResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for IntgrMarginResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct IntgrMarginOutput {
    /// 계좌증거금율 — account margin rate, %.
    pub acmga_rt: Option<Decimal>,
    /// 계좌증거금100퍼센트지정사유 — reason for the 100% account margin designation.
    pub acmga_pct100_aptm_rson: String,
    /// 주식현금대상금액 — stock cash, eligible amount, KRW.
    pub stck_cash_objt_amt: Option<Decimal>,
    /// 주식대용대상금액 — stock substitute collateral, eligible amount, KRW.
    pub stck_sbst_objt_amt: Option<Decimal>,
    /// 주식평가대상금액 — stock valuation, eligible amount, KRW.
    pub stck_evlu_objt_amt: Option<Decimal>,
    /// 주식재사용가능대상금액 — stock reusable proceeds, eligible amount, KRW.
    pub stck_ruse_psbl_objt_amt: Option<Decimal>,
    /// 주식펀드환매대금대상금액 — stock fund redemption proceeds, eligible amount, KRW.
    pub stck_fund_rpch_chgs_objt_amt: Option<Decimal>,
    /// 주식융자상환금대상금액 — stock margin loan repayment, eligible amount, KRW.
    pub stck_fncg_rdpt_objt_atm: Option<Decimal>,
    /// 채권재사용가능대상금액 — bond reusable proceeds, eligible amount, KRW.
    pub bond_ruse_psbl_objt_amt: Option<Decimal>,
    /// 주식현금사용금액 — stock cash, used amount, KRW.
    pub stck_cash_use_amt: Option<Decimal>,
    /// 주식대용사용금액 — stock substitute collateral, used amount, KRW.
    pub stck_sbst_use_amt: Option<Decimal>,
    /// 주식평가사용금액 — stock valuation, used amount, KRW.
    pub stck_evlu_use_amt: Option<Decimal>,
    /// 주식재사용가능금사용금액 — stock reusable proceeds, used amount, KRW.
    pub stck_ruse_psbl_amt_use_amt: Option<Decimal>,
    /// 주식펀드환매대금사용금액 — stock fund redemption proceeds, used amount, KRW.
    pub stck_fund_rpch_chgs_use_amt: Option<Decimal>,
    /// 주식융자상환금사용금액 — stock margin loan repayment, used amount, KRW.
    pub stck_fncg_rdpt_amt_use_amt: Option<Decimal>,
    /// 채권재사용가능금사용금액 — bond reusable proceeds, used amount, KRW.
    pub bond_ruse_psbl_amt_use_amt: Option<Decimal>,
    /// 주식현금주문가능금액 — stock cash, orderable amount, KRW.
    pub stck_cash_ord_psbl_amt: Option<Decimal>,
    /// 주식대용주문가능금액 — stock substitute collateral, orderable amount, KRW.
    pub stck_sbst_ord_psbl_amt: Option<Decimal>,
    /// 주식평가주문가능금액 — stock valuation, orderable amount, KRW.
    pub stck_evlu_ord_psbl_amt: Option<Decimal>,
    /// 주식재사용가능주문가능금액 — stock reusable proceeds, orderable amount, KRW.
    pub stck_ruse_psbl_ord_psbl_amt: Option<Decimal>,
    /// 주식펀드환매주문가능금액 — stock fund redemption, orderable amount, KRW.
    pub stck_fund_rpch_ord_psbl_amt: Option<Decimal>,
    /// 채권재사용가능주문가능금액 — bond reusable proceeds, orderable amount, KRW.
    pub bond_ruse_psbl_ord_psbl_amt: Option<Decimal>,
    /// 미수금액 — unpaid receivable, KRW.
    pub rcvb_amt: Option<Decimal>,
    /// 주식대출보증금재사용가능금액 — stock loan deposit, reusable amount, KRW.
    pub stck_loan_grta_ruse_psbl_amt: Option<Decimal>,
    /// 주식현금20최대주문가능금액 — maximum stock orderable amount, 20% cash margin, KRW.
    pub stck_cash20_max_ord_psbl_amt: Option<Decimal>,
    /// 주식현금30최대주문가능금액 — maximum stock orderable amount, 30% cash margin, KRW.
    pub stck_cash30_max_ord_psbl_amt: Option<Decimal>,
    /// 주식현금40최대주문가능금액 — maximum stock orderable amount, 40% cash margin, KRW.
    pub stck_cash40_max_ord_psbl_amt: Option<Decimal>,
    /// 주식현금50최대주문가능금액 — maximum stock orderable amount, 50% cash margin, KRW.
    pub stck_cash50_max_ord_psbl_amt: Option<Decimal>,
    /// 주식현금60최대주문가능금액 — maximum stock orderable amount, 60% cash margin, KRW.
    pub stck_cash60_max_ord_psbl_amt: Option<Decimal>,
    /// 주식현금100최대주문가능금액 — maximum stock orderable amount, 100% cash margin, KRW.
    pub stck_cash100_max_ord_psbl_amt: Option<Decimal>,
    /// 주식재사용불가100최대주문가능 — maximum stock orderable amount, non-reusable 100% margin, KRW.
    pub stck_rsip100_max_ord_psbl_amt: Option<Decimal>,
    /// 채권최대주문가능금액 — maximum bond orderable amount, KRW.
    pub bond_max_ord_psbl_amt: Option<Decimal>,
    /// 주식융자45최대주문가능금액 — maximum stock orderable amount, margin loan 45%, KRW.
    pub stck_fncg45_max_ord_psbl_amt: Option<Decimal>,
    /// 주식융자50최대주문가능금액 — maximum stock orderable amount, margin loan 50%, KRW.
    pub stck_fncg50_max_ord_psbl_amt: Option<Decimal>,
    /// 주식융자60최대주문가능금액 — maximum stock orderable amount, margin loan 60%, KRW.
    pub stck_fncg60_max_ord_psbl_amt: Option<Decimal>,
    /// 주식융자70최대주문가능금액 — maximum stock orderable amount, margin loan 70%, KRW.
    pub stck_fncg70_max_ord_psbl_amt: Option<Decimal>,
    /// 주식대주최대주문가능금액 — maximum stock orderable amount, stock loan, KRW.
    pub stck_stln_max_ord_psbl_amt: Option<Decimal>,
    /// 한도금액 — limit amount, KRW.
    pub lmt_amt: Option<Decimal>,
    /// 해외주식통합증거금구분명 — overseas stock integrated margin type name.
    pub ovrs_stck_itgr_mgna_dvsn_name: String,
    /// 미화대상금액 — eligible amount, USD.
    pub usd_objt_amt: Option<Decimal>,
    /// 미화사용금액 — used amount, USD.
    pub usd_use_amt: Option<Decimal>,
    /// 미화주문가능금액 — orderable amount, USD.
    pub usd_ord_psbl_amt: Option<Decimal>,
    /// 홍콩달러대상금액 — eligible amount, HKD.
    pub hkd_objt_amt: Option<Decimal>,
    /// 홍콩달러사용금액 — used amount, HKD.
    pub hkd_use_amt: Option<Decimal>,
    /// 홍콩달러주문가능금액 — orderable amount, HKD.
    pub hkd_ord_psbl_amt: Option<Decimal>,
    /// 엔화대상금액 — eligible amount, JPY.
    pub jpy_objt_amt: Option<Decimal>,
    /// 엔화사용금액 — used amount, JPY.
    pub jpy_use_amt: Option<Decimal>,
    /// 엔화주문가능금액 — orderable amount, JPY.
    pub jpy_ord_psbl_amt: Option<Decimal>,
    /// 위안화대상금액 — eligible amount, CNY.
    pub cny_objt_amt: Option<Decimal>,
    /// 위안화사용금액 — used amount, CNY.
    pub cny_use_amt: Option<Decimal>,
    /// 위안화주문가능금액 — orderable amount, CNY.
    pub cny_ord_psbl_amt: Option<Decimal>,
    /// 미화재사용대상금액 — reuse eligible amount, USD.
    pub usd_ruse_objt_amt: Option<Decimal>,
    /// 미화재사용금액 — reused amount, USD.
    pub usd_ruse_amt: Option<Decimal>,
    /// 미화재사용주문가능금액 — reuse orderable amount, USD.
    pub usd_ruse_ord_psbl_amt: Option<Decimal>,
    /// 홍콩달러재사용대상금액 — reuse eligible amount, HKD.
    pub hkd_ruse_objt_amt: Option<Decimal>,
    /// 홍콩달러재사용금액 — reused amount, HKD.
    pub hkd_ruse_amt: Option<Decimal>,
    /// 홍콩달러재사용주문가능금액 — reuse orderable amount, HKD.
    pub hkd_ruse_ord_psbl_amt: Option<Decimal>,
    /// 엔화재사용대상금액 — reuse eligible amount, JPY.
    pub jpy_ruse_objt_amt: Option<Decimal>,
    /// 엔화재사용금액 — reused amount, JPY.
    pub jpy_ruse_amt: Option<Decimal>,
    /// 엔화재사용주문가능금액 — reuse orderable amount, JPY.
    pub jpy_ruse_ord_psbl_amt: Option<Decimal>,
    /// 위안화재사용대상금액 — reuse eligible amount, CNY.
    pub cny_ruse_objt_amt: Option<Decimal>,
    /// 위안화재사용금액 — reused amount, CNY.
    pub cny_ruse_amt: Option<Decimal>,
    /// 위안화재사용주문가능금액 — reuse orderable amount, CNY.
    pub cny_ruse_ord_psbl_amt: Option<Decimal>,
    /// 미화일반주문가능금액 — general orderable amount, USD.
    pub usd_gnrl_ord_psbl_amt: Option<Decimal>,
    /// 미화통합주문가능금액 — integrated margin orderable amount, USD.
    pub usd_itgr_ord_psbl_amt: Option<Decimal>,
    /// 홍콩달러일반주문가능금액 — general orderable amount, HKD.
    pub hkd_gnrl_ord_psbl_amt: Option<Decimal>,
    /// 홍콩달러통합주문가능금액 — integrated margin orderable amount, HKD.
    pub hkd_itgr_ord_psbl_amt: Option<Decimal>,
    /// 엔화일반주문가능금액 — general orderable amount, JPY.
    pub jpy_gnrl_ord_psbl_amt: Option<Decimal>,
    /// 엔화통합주문가능금액 — integrated margin orderable amount, JPY.
    pub jpy_itgr_ord_psbl_amt: Option<Decimal>,
    /// 위안화일반주문가능금액 — general orderable amount, CNY.
    pub cny_gnrl_ord_psbl_amt: Option<Decimal>,
    /// 위안화통합주문가능금액 — integrated margin orderable amount, CNY.
    pub cny_itgr_ord_psbl_amt: Option<Decimal>,
    /// 주식통합현금20주문가능금액 — integrated stock orderable amount, 20% cash margin, KRW.
    pub stck_itgr_cash20_ord_psbl_amt: Option<Decimal>,
    /// 주식통합현금30주문가능금액 — integrated stock orderable amount, 30% cash margin, KRW.
    pub stck_itgr_cash30_ord_psbl_amt: Option<Decimal>,
    /// 주식통합현금40주문가능금액 — integrated stock orderable amount, 40% cash margin, KRW.
    pub stck_itgr_cash40_ord_psbl_amt: Option<Decimal>,
    /// 주식통합현금50주문가능금액 — integrated stock orderable amount, 50% cash margin, KRW.
    pub stck_itgr_cash50_ord_psbl_amt: Option<Decimal>,
    /// 주식통합현금60주문가능금액 — integrated stock orderable amount, 60% cash margin, KRW.
    pub stck_itgr_cash60_ord_psbl_amt: Option<Decimal>,
    /// 주식통합현금100주문가능금액 — integrated stock orderable amount, 100% cash margin, KRW.
    pub stck_itgr_cash100_ord_psbl_amt: Option<Decimal>,
    /// 주식통합100주문가능금액 — integrated stock orderable amount, 100% margin, KRW.
    pub stck_itgr_100_ord_psbl_amt: Option<Decimal>,
    /// 주식통합융자45주문가능금액 — integrated stock orderable amount, margin loan 45%, KRW.
    pub stck_itgr_fncg45_ord_psbl_amt: Option<Decimal>,
    /// 주식통합융자50주문가능금액 — integrated stock orderable amount, margin loan 50%, KRW.
    pub stck_itgr_fncg50_ord_psbl_amt: Option<Decimal>,
    /// 주식통합융자60주문가능금액 — integrated stock orderable amount, margin loan 60%, KRW.
    pub stck_itgr_fncg60_ord_psbl_amt: Option<Decimal>,
    /// 주식통합융자70주문가능금액 — integrated stock orderable amount, margin loan 70%, KRW.
    pub stck_itgr_fncg70_ord_psbl_amt: Option<Decimal>,
    /// 주식통합대주주문가능금액 — integrated stock orderable amount, stock loan, KRW.
    pub stck_itgr_stln_ord_psbl_amt: Option<Decimal>,
    /// 채권통합주문가능금액 — integrated bond orderable amount, KRW.
    pub bond_itgr_ord_psbl_amt: Option<Decimal>,
    /// 주식현금해외사용금액 — stock cash used overseas, KRW.
    pub stck_cash_ovrs_use_amt: Option<Decimal>,
    /// 주식대용해외사용금액 — stock substitute collateral used overseas, KRW.
    pub stck_sbst_ovrs_use_amt: Option<Decimal>,
    /// 주식평가해외사용금액 — stock valuation amount used overseas, KRW.
    pub stck_evlu_ovrs_use_amt: Option<Decimal>,
    /// 주식재사용금액해외사용금액 — stock reuse amount used overseas, KRW.
    pub stck_re_use_amt_ovrs_use_amt: Option<Decimal>,
    /// 주식펀드환매해외사용금액 — stock fund redemption amount used overseas, KRW.
    pub stck_fund_rpch_ovrs_use_amt: Option<Decimal>,
    /// 주식융자상환해외사용금액 — stock margin loan repayment used overseas, KRW.
    pub stck_fncg_rdpt_ovrs_use_amt: Option<Decimal>,
    /// 채권재사용해외사용금액 — bond reuse amount used overseas, KRW.
    pub bond_re_use_ovrs_use_amt: Option<Decimal>,
    /// 미화타시장사용금액 — amount used in other markets, USD.
    pub usd_oth_mket_use_amt: Option<Decimal>,
    /// 엔화타시장사용금액 — amount used in other markets, JPY.
    pub jpy_oth_mket_use_amt: Option<Decimal>,
    /// 위안화타시장사용금액 — amount used in other markets, CNY.
    pub cny_oth_mket_use_amt: Option<Decimal>,
    /// 홍콩달러타시장사용금액 — amount used in other markets, HKD.
    pub hkd_oth_mket_use_amt: Option<Decimal>,
    /// 미화재사용타시장사용금액 — reuse amount used in other markets, USD.
    pub usd_re_use_oth_mket_use_amt: Option<Decimal>,
    /// 엔화재사용타시장사용금액 — reuse amount used in other markets, JPY.
    pub jpy_re_use_oth_mket_use_amt: Option<Decimal>,
    /// 위안화재사용타시장사용금액 — reuse amount used in other markets, CNY.
    pub cny_re_use_oth_mket_use_amt: Option<Decimal>,
    /// 홍콩달러재사용타시장사용금액 — reuse amount used in other markets, HKD.
    pub hkd_re_use_oth_mket_use_amt: Option<Decimal>,
    /// 홍콩위안화재사용금액 — Hong Kong yuan reused amount, CNY.
    pub hgkg_cny_re_use_amt: Option<Decimal>,
    /// 미국달러최초고시환율 — first posted USD exchange rate, KRW.
    pub usd_frst_bltn_exrt: Option<Decimal>,
    /// 홍콩달러최초고시환율 — first posted HKD exchange rate, KRW.
    pub hkd_frst_bltn_exrt: Option<Decimal>,
    /// 일본엔화최초고시환율 — first posted JPY exchange rate, KRW.
    pub jpy_frst_bltn_exrt: Option<Decimal>,
    /// 중국위안화최초고시환율 — first posted CNY exchange rate, KRW.
    pub cny_frst_bltn_exrt: Option<Decimal>,
    /// 홍콩위안화재사용대상금액 — Hong Kong yuan reuse eligible amount, CNY.
    pub hgkg_cny_re_use_objt_amt: Option<Decimal>,
    /// 홍콩위안화재사용주문가능금액 — Hong Kong yuan reuse orderable amount, CNY.
    pub hgkg_cny_re_use_ord_psbl_amt: Option<Decimal>,
    /// 홍콩위안화재사용기타사용금액 — Hong Kong yuan reuse amount used elsewhere, CNY.
    pub hgkg_cny_re_use_oth_use_amt: Option<Decimal>,
}

impl FromRow for IntgrMarginOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            acmga_rt: row.decimal("acmga_rt"),
            acmga_pct100_aptm_rson: row.text("acmga_pct100_aptm_rson"),
            stck_cash_objt_amt: row.decimal("stck_cash_objt_amt"),
            stck_sbst_objt_amt: row.decimal("stck_sbst_objt_amt"),
            stck_evlu_objt_amt: row.decimal("stck_evlu_objt_amt"),
            stck_ruse_psbl_objt_amt: row.decimal("stck_ruse_psbl_objt_amt"),
            stck_fund_rpch_chgs_objt_amt: row.decimal("stck_fund_rpch_chgs_objt_amt"),
            stck_fncg_rdpt_objt_atm: row.decimal("stck_fncg_rdpt_objt_atm"),
            bond_ruse_psbl_objt_amt: row.decimal("bond_ruse_psbl_objt_amt"),
            stck_cash_use_amt: row.decimal("stck_cash_use_amt"),
            stck_sbst_use_amt: row.decimal("stck_sbst_use_amt"),
            stck_evlu_use_amt: row.decimal("stck_evlu_use_amt"),
            stck_ruse_psbl_amt_use_amt: row.decimal("stck_ruse_psbl_amt_use_amt"),
            stck_fund_rpch_chgs_use_amt: row.decimal("stck_fund_rpch_chgs_use_amt"),
            stck_fncg_rdpt_amt_use_amt: row.decimal("stck_fncg_rdpt_amt_use_amt"),
            bond_ruse_psbl_amt_use_amt: row.decimal("bond_ruse_psbl_amt_use_amt"),
            stck_cash_ord_psbl_amt: row.decimal("stck_cash_ord_psbl_amt"),
            stck_sbst_ord_psbl_amt: row.decimal("stck_sbst_ord_psbl_amt"),
            stck_evlu_ord_psbl_amt: row.decimal("stck_evlu_ord_psbl_amt"),
            stck_ruse_psbl_ord_psbl_amt: row.decimal("stck_ruse_psbl_ord_psbl_amt"),
            stck_fund_rpch_ord_psbl_amt: row.decimal("stck_fund_rpch_ord_psbl_amt"),
            bond_ruse_psbl_ord_psbl_amt: row.decimal("bond_ruse_psbl_ord_psbl_amt"),
            rcvb_amt: row.decimal("rcvb_amt"),
            stck_loan_grta_ruse_psbl_amt: row.decimal("stck_loan_grta_ruse_psbl_amt"),
            stck_cash20_max_ord_psbl_amt: row.decimal("stck_cash20_max_ord_psbl_amt"),
            stck_cash30_max_ord_psbl_amt: row.decimal("stck_cash30_max_ord_psbl_amt"),
            stck_cash40_max_ord_psbl_amt: row.decimal("stck_cash40_max_ord_psbl_amt"),
            stck_cash50_max_ord_psbl_amt: row.decimal("stck_cash50_max_ord_psbl_amt"),
            stck_cash60_max_ord_psbl_amt: row.decimal("stck_cash60_max_ord_psbl_amt"),
            stck_cash100_max_ord_psbl_amt: row.decimal("stck_cash100_max_ord_psbl_amt"),
            stck_rsip100_max_ord_psbl_amt: row.decimal("stck_rsip100_max_ord_psbl_amt"),
            bond_max_ord_psbl_amt: row.decimal("bond_max_ord_psbl_amt"),
            stck_fncg45_max_ord_psbl_amt: row.decimal("stck_fncg45_max_ord_psbl_amt"),
            stck_fncg50_max_ord_psbl_amt: row.decimal("stck_fncg50_max_ord_psbl_amt"),
            stck_fncg60_max_ord_psbl_amt: row.decimal("stck_fncg60_max_ord_psbl_amt"),
            stck_fncg70_max_ord_psbl_amt: row.decimal("stck_fncg70_max_ord_psbl_amt"),
            stck_stln_max_ord_psbl_amt: row.decimal("stck_stln_max_ord_psbl_amt"),
            lmt_amt: row.decimal("lmt_amt"),
            ovrs_stck_itgr_mgna_dvsn_name: row.text("ovrs_stck_itgr_mgna_dvsn_name"),
            usd_objt_amt: row.decimal("usd_objt_amt"),
            usd_use_amt: row.decimal("usd_use_amt"),
            usd_ord_psbl_amt: row.decimal("usd_ord_psbl_amt"),
            hkd_objt_amt: row.decimal("hkd_objt_amt"),
            hkd_use_amt: row.decimal("hkd_use_amt"),
            hkd_ord_psbl_amt: row.decimal("hkd_ord_psbl_amt"),
            jpy_objt_amt: row.decimal("jpy_objt_amt"),
            jpy_use_amt: row.decimal("jpy_use_amt"),
            jpy_ord_psbl_amt: row.decimal("jpy_ord_psbl_amt"),
            cny_objt_amt: row.decimal("cny_objt_amt"),
            cny_use_amt: row.decimal("cny_use_amt"),
            cny_ord_psbl_amt: row.decimal("cny_ord_psbl_amt"),
            usd_ruse_objt_amt: row.decimal("usd_ruse_objt_amt"),
            usd_ruse_amt: row.decimal("usd_ruse_amt"),
            usd_ruse_ord_psbl_amt: row.decimal("usd_ruse_ord_psbl_amt"),
            hkd_ruse_objt_amt: row.decimal("hkd_ruse_objt_amt"),
            hkd_ruse_amt: row.decimal("hkd_ruse_amt"),
            hkd_ruse_ord_psbl_amt: row.decimal("hkd_ruse_ord_psbl_amt"),
            jpy_ruse_objt_amt: row.decimal("jpy_ruse_objt_amt"),
            jpy_ruse_amt: row.decimal("jpy_ruse_amt"),
            jpy_ruse_ord_psbl_amt: row.decimal("jpy_ruse_ord_psbl_amt"),
            cny_ruse_objt_amt: row.decimal("cny_ruse_objt_amt"),
            cny_ruse_amt: row.decimal("cny_ruse_amt"),
            cny_ruse_ord_psbl_amt: row.decimal("cny_ruse_ord_psbl_amt"),
            usd_gnrl_ord_psbl_amt: row.decimal("usd_gnrl_ord_psbl_amt"),
            usd_itgr_ord_psbl_amt: row.decimal("usd_itgr_ord_psbl_amt"),
            hkd_gnrl_ord_psbl_amt: row.decimal("hkd_gnrl_ord_psbl_amt"),
            hkd_itgr_ord_psbl_amt: row.decimal("hkd_itgr_ord_psbl_amt"),
            jpy_gnrl_ord_psbl_amt: row.decimal("jpy_gnrl_ord_psbl_amt"),
            jpy_itgr_ord_psbl_amt: row.decimal("jpy_itgr_ord_psbl_amt"),
            cny_gnrl_ord_psbl_amt: row.decimal("cny_gnrl_ord_psbl_amt"),
            cny_itgr_ord_psbl_amt: row.decimal("cny_itgr_ord_psbl_amt"),
            stck_itgr_cash20_ord_psbl_amt: row.decimal("stck_itgr_cash20_ord_psbl_amt"),
            stck_itgr_cash30_ord_psbl_amt: row.decimal("stck_itgr_cash30_ord_psbl_amt"),
            stck_itgr_cash40_ord_psbl_amt: row.decimal("stck_itgr_cash40_ord_psbl_amt"),
            stck_itgr_cash50_ord_psbl_amt: row.decimal("stck_itgr_cash50_ord_psbl_amt"),
            stck_itgr_cash60_ord_psbl_amt: row.decimal("stck_itgr_cash60_ord_psbl_amt"),
            stck_itgr_cash100_ord_psbl_amt: row.decimal("stck_itgr_cash100_ord_psbl_amt"),
            stck_itgr_100_ord_psbl_amt: row.decimal("stck_itgr_100_ord_psbl_amt"),
            stck_itgr_fncg45_ord_psbl_amt: row.decimal("stck_itgr_fncg45_ord_psbl_amt"),
            stck_itgr_fncg50_ord_psbl_amt: row.decimal("stck_itgr_fncg50_ord_psbl_amt"),
            stck_itgr_fncg60_ord_psbl_amt: row.decimal("stck_itgr_fncg60_ord_psbl_amt"),
            stck_itgr_fncg70_ord_psbl_amt: row.decimal("stck_itgr_fncg70_ord_psbl_amt"),
            stck_itgr_stln_ord_psbl_amt: row.decimal("stck_itgr_stln_ord_psbl_amt"),
            bond_itgr_ord_psbl_amt: row.decimal("bond_itgr_ord_psbl_amt"),
            stck_cash_ovrs_use_amt: row.decimal("stck_cash_ovrs_use_amt"),
            stck_sbst_ovrs_use_amt: row.decimal("stck_sbst_ovrs_use_amt"),
            stck_evlu_ovrs_use_amt: row.decimal("stck_evlu_ovrs_use_amt"),
            stck_re_use_amt_ovrs_use_amt: row.decimal("stck_re_use_amt_ovrs_use_amt"),
            stck_fund_rpch_ovrs_use_amt: row.decimal("stck_fund_rpch_ovrs_use_amt"),
            stck_fncg_rdpt_ovrs_use_amt: row.decimal("stck_fncg_rdpt_ovrs_use_amt"),
            bond_re_use_ovrs_use_amt: row.decimal("bond_re_use_ovrs_use_amt"),
            usd_oth_mket_use_amt: row.decimal("usd_oth_mket_use_amt"),
            jpy_oth_mket_use_amt: row.decimal("jpy_oth_mket_use_amt"),
            cny_oth_mket_use_amt: row.decimal("cny_oth_mket_use_amt"),
            hkd_oth_mket_use_amt: row.decimal("hkd_oth_mket_use_amt"),
            usd_re_use_oth_mket_use_amt: row.decimal("usd_re_use_oth_mket_use_amt"),
            jpy_re_use_oth_mket_use_amt: row.decimal("jpy_re_use_oth_mket_use_amt"),
            cny_re_use_oth_mket_use_amt: row.decimal("cny_re_use_oth_mket_use_amt"),
            hkd_re_use_oth_mket_use_amt: row.decimal("hkd_re_use_oth_mket_use_amt"),
            hgkg_cny_re_use_amt: row.decimal("hgkg_cny_re_use_amt"),
            usd_frst_bltn_exrt: row.decimal("usd_frst_bltn_exrt"),
            hkd_frst_bltn_exrt: row.decimal("hkd_frst_bltn_exrt"),
            jpy_frst_bltn_exrt: row.decimal("jpy_frst_bltn_exrt"),
            cny_frst_bltn_exrt: row.decimal("cny_frst_bltn_exrt"),
            hgkg_cny_re_use_objt_amt: row.decimal("hgkg_cny_re_use_objt_amt"),
            hgkg_cny_re_use_ord_psbl_amt: row.decimal("hgkg_cny_re_use_ord_psbl_amt"),
            hgkg_cny_re_use_oth_use_amt: row.decimal("hgkg_cny_re_use_oth_use_amt"),
        }
    }
}

impl fmt::Debug for IntgrMarginOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntgrMarginOutput", "output")
            .texts(&[&self.acmga_pct100_aptm_rson, &self.ovrs_stck_itgr_mgna_dvsn_name])
            .decimals(&[
                self.acmga_rt,
                self.stck_cash_objt_amt,
                self.stck_sbst_objt_amt,
                self.stck_evlu_objt_amt,
                self.stck_ruse_psbl_objt_amt,
                self.stck_fund_rpch_chgs_objt_amt,
                self.stck_fncg_rdpt_objt_atm,
                self.bond_ruse_psbl_objt_amt,
                self.stck_cash_use_amt,
                self.stck_sbst_use_amt,
                self.stck_evlu_use_amt,
                self.stck_ruse_psbl_amt_use_amt,
                self.stck_fund_rpch_chgs_use_amt,
                self.stck_fncg_rdpt_amt_use_amt,
                self.bond_ruse_psbl_amt_use_amt,
                self.stck_cash_ord_psbl_amt,
                self.stck_sbst_ord_psbl_amt,
                self.stck_evlu_ord_psbl_amt,
                self.stck_ruse_psbl_ord_psbl_amt,
                self.stck_fund_rpch_ord_psbl_amt,
                self.bond_ruse_psbl_ord_psbl_amt,
                self.rcvb_amt,
                self.stck_loan_grta_ruse_psbl_amt,
                self.stck_cash20_max_ord_psbl_amt,
                self.stck_cash30_max_ord_psbl_amt,
                self.stck_cash40_max_ord_psbl_amt,
                self.stck_cash50_max_ord_psbl_amt,
                self.stck_cash60_max_ord_psbl_amt,
                self.stck_cash100_max_ord_psbl_amt,
                self.stck_rsip100_max_ord_psbl_amt,
                self.bond_max_ord_psbl_amt,
                self.stck_fncg45_max_ord_psbl_amt,
                self.stck_fncg50_max_ord_psbl_amt,
                self.stck_fncg60_max_ord_psbl_amt,
                self.stck_fncg70_max_ord_psbl_amt,
                self.stck_stln_max_ord_psbl_amt,
                self.lmt_amt,
                self.usd_objt_amt,
                self.usd_use_amt,
                self.usd_ord_psbl_amt,
                self.hkd_objt_amt,
                self.hkd_use_amt,
                self.hkd_ord_psbl_amt,
                self.jpy_objt_amt,
                self.jpy_use_amt,
                self.jpy_ord_psbl_amt,
                self.cny_objt_amt,
                self.cny_use_amt,
                self.cny_ord_psbl_amt,
                self.usd_ruse_objt_amt,
                self.usd_ruse_amt,
                self.usd_ruse_ord_psbl_amt,
                self.hkd_ruse_objt_amt,
                self.hkd_ruse_amt,
                self.hkd_ruse_ord_psbl_amt,
                self.jpy_ruse_objt_amt,
                self.jpy_ruse_amt,
                self.jpy_ruse_ord_psbl_amt,
                self.cny_ruse_objt_amt,
                self.cny_ruse_amt,
                self.cny_ruse_ord_psbl_amt,
                self.usd_gnrl_ord_psbl_amt,
                self.usd_itgr_ord_psbl_amt,
                self.hkd_gnrl_ord_psbl_amt,
                self.hkd_itgr_ord_psbl_amt,
                self.jpy_gnrl_ord_psbl_amt,
                self.jpy_itgr_ord_psbl_amt,
                self.cny_gnrl_ord_psbl_amt,
                self.cny_itgr_ord_psbl_amt,
                self.stck_itgr_cash20_ord_psbl_amt,
                self.stck_itgr_cash30_ord_psbl_amt,
                self.stck_itgr_cash40_ord_psbl_amt,
                self.stck_itgr_cash50_ord_psbl_amt,
                self.stck_itgr_cash60_ord_psbl_amt,
                self.stck_itgr_cash100_ord_psbl_amt,
                self.stck_itgr_100_ord_psbl_amt,
                self.stck_itgr_fncg45_ord_psbl_amt,
                self.stck_itgr_fncg50_ord_psbl_amt,
                self.stck_itgr_fncg60_ord_psbl_amt,
                self.stck_itgr_fncg70_ord_psbl_amt,
                self.stck_itgr_stln_ord_psbl_amt,
                self.bond_itgr_ord_psbl_amt,
                self.stck_cash_ovrs_use_amt,
                self.stck_sbst_ovrs_use_amt,
                self.stck_evlu_ovrs_use_amt,
                self.stck_re_use_amt_ovrs_use_amt,
                self.stck_fund_rpch_ovrs_use_amt,
                self.stck_fncg_rdpt_ovrs_use_amt,
                self.bond_re_use_ovrs_use_amt,
                self.usd_oth_mket_use_amt,
                self.jpy_oth_mket_use_amt,
                self.cny_oth_mket_use_amt,
                self.hkd_oth_mket_use_amt,
                self.usd_re_use_oth_mket_use_amt,
                self.jpy_re_use_oth_mket_use_amt,
                self.cny_re_use_oth_mket_use_amt,
                self.hkd_re_use_oth_mket_use_amt,
                self.hgkg_cny_re_use_amt,
                self.usd_frst_bltn_exrt,
                self.hkd_frst_bltn_exrt,
                self.jpy_frst_bltn_exrt,
                self.cny_frst_bltn_exrt,
                self.hgkg_cny_re_use_objt_amt,
                self.hgkg_cny_re_use_ord_psbl_amt,
                self.hgkg_cny_re_use_oth_use_amt,
            ])
            .fmt(f)
    }
}
