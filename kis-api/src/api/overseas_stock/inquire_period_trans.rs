//! 해외주식 일별거래내역 (해외주식-063).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_period_trans",
    title: "해외주식 일별거래내역",
    doc_no: "해외주식-063",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-period-trans",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTOS4001R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ERLM_STRT_DT", "등록시작일자", 8, None),
        Param::Required("ERLM_END_DT", "등록종료일자", 8, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, Some("")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("00")),
        Param::Required("LOAN_DVSN_CD", "대출구분코드", 2, Some("")),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
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
                Field::Date("trad_dt", "매매일자"),
                Field::Date("sttl_dt", "결제일자"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("sll_buy_dvsn_name", "매도매수구분명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("ovrs_item_name", "해외종목명"),
                Field::Decimal("ccld_qty", "체결수량"),
                Field::Decimal("amt_unit_ccld_qty", "금액단위체결수량"),
                Field::Decimal("ft_ccld_unpr2", "FT체결단가2"),
                Field::Decimal("ovrs_stck_ccld_unpr", "해외주식체결단가"),
                Field::Decimal("tr_frcr_amt2", "거래외화금액2"),
                Field::Decimal("tr_amt", "거래금액"),
                Field::Decimal("frcr_excc_amt_1", "외화정산금액1"),
                Field::Decimal("wcrc_excc_amt", "원화정산금액"),
                Field::Decimal("dmst_frcr_fee1", "국내외화수수료1"),
                Field::Decimal("frcr_fee1", "외화수수료1"),
                Field::Decimal("dmst_wcrc_fee", "국내원화수수료"),
                Field::Decimal("ovrs_wcrc_fee", "해외원화수수료"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("std_pdno", "표준상품번호"),
                Field::Decimal("erlm_exrt", "등록환율"),
                Field::Text("loan_dvsn_cd", "대출구분코드"),
                Field::Text("loan_dvsn_name", "대출구분명"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("frcr_buy_amt_smtl", "외화매수금액합계"),
                Field::Decimal("frcr_sll_amt_smtl", "외화매도금액합계"),
                Field::Decimal("dmst_fee_smtl", "국내수수료합계"),
                Field::Decimal("ovrs_fee_smtl", "해외수수료합계"),
            ],
        ),
    ],
    check: check::<InquirePeriodTransResponse>,
};

/// 해외주식 일별거래내역 — overseas transactions by day: `GET /uapi/overseas-stock/v1/trading/inquire-period-trans`.
///
/// Official document: 해외주식-063.
///
/// TR id: real `CTOS4001R`, paper none.
#[doc(alias = "CTOS4001R")]
#[doc(alias = "해외주식-063")]
#[doc(alias = "해외주식 일별거래내역")]
#[derive(Debug, Clone)]
pub struct InquirePeriodTrans {
    params: Params,
}

impl InquirePeriodTrans {
    /// Required: `erlm_strt_dt` 등록시작일자 (registration start date, YYYYMMDD); `erlm_end_dt` 등록종료일자
    /// (registration end date, YYYYMMDD).
    pub fn new(erlm_strt_dt: impl Into<String>, erlm_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("ERLM_STRT_DT", erlm_strt_dt.into());
        params.set("ERLM_END_DT", erlm_end_dt.into());
        Self { params }
    }

    /// 해외거래소코드 — overseas exchange code. Default: empty.
    #[must_use]
    pub fn ovrs_excg_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("OVRS_EXCG_CD", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Default `00`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCdInquireDailyCcld>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }

    /// 대출구분코드 — loan type code. Default: empty.
    #[must_use]
    pub fn loan_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("LOAN_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for InquirePeriodTrans {
    type Response = InquirePeriodTransResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePeriodTrans {}

/// The reply to [`InquirePeriodTrans`].
#[non_exhaustive]
pub struct InquirePeriodTransResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세.
    pub output1: Vec<InquirePeriodTransOutput1>,
    /// 응답상세.
    pub output2: InquirePeriodTransOutput2,
}

impl fmt::Debug for InquirePeriodTransResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTransResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquirePeriodTransResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk100: root.verbatim("ctx_area_fk100"),
            ctx_area_nk100: root.verbatim("ctx_area_nk100"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquirePeriodTransOutput1 {
    /// 매매일자 — trade date.
    pub trad_dt: Option<Date>,
    /// 결제일자 — settlement date.
    pub sttl_dt: Option<Date>,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 매도매수구분명 — sell or buy name.
    pub sll_buy_dvsn_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 해외종목명 — overseas issue name.
    pub ovrs_item_name: String,
    /// 체결수량 — filled quantity.
    pub ccld_qty: Option<Decimal>,
    /// 금액단위체결수량 — quantity filled by amount-based order, shares.
    pub amt_unit_ccld_qty: Option<Decimal>,
    /// FT체결단가2 — fill price per share 2.
    pub ft_ccld_unpr2: Option<Decimal>,
    /// 해외주식체결단가 — overseas stock fill price per share.
    pub ovrs_stck_ccld_unpr: Option<Decimal>,
    /// 거래외화금액2 — transaction amount 2, foreign currency.
    pub tr_frcr_amt2: Option<Decimal>,
    /// 거래금액 — transaction amount.
    pub tr_amt: Option<Decimal>,
    /// 외화정산금액1 — settlement amount 1, foreign currency.
    pub frcr_excc_amt_1: Option<Decimal>,
    /// 원화정산금액 — settlement amount, KRW.
    pub wcrc_excc_amt: Option<Decimal>,
    /// 국내외화수수료1 — domestic fee 1, foreign currency.
    pub dmst_frcr_fee1: Option<Decimal>,
    /// 외화수수료1 — fee 1, foreign currency.
    pub frcr_fee1: Option<Decimal>,
    /// 국내원화수수료 — domestic fee, KRW.
    pub dmst_wcrc_fee: Option<Decimal>,
    /// 해외원화수수료 — overseas fee, KRW.
    pub ovrs_wcrc_fee: Option<Decimal>,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 표준상품번호 — standard issue code.
    pub std_pdno: String,
    /// 등록환율 — registered exchange rate.
    pub erlm_exrt: Option<Decimal>,
    /// 대출구분코드 — loan type code.
    pub loan_dvsn_cd: String,
    /// 대출구분명 — loan type name.
    pub loan_dvsn_name: String,
}

impl FromRow for InquirePeriodTransOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            trad_dt: row.date("trad_dt"),
            sttl_dt: row.date("sttl_dt"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            sll_buy_dvsn_name: row.text("sll_buy_dvsn_name"),
            pdno: row.text("pdno"),
            ovrs_item_name: row.text("ovrs_item_name"),
            ccld_qty: row.decimal("ccld_qty"),
            amt_unit_ccld_qty: row.decimal("amt_unit_ccld_qty"),
            ft_ccld_unpr2: row.decimal("ft_ccld_unpr2"),
            ovrs_stck_ccld_unpr: row.decimal("ovrs_stck_ccld_unpr"),
            tr_frcr_amt2: row.decimal("tr_frcr_amt2"),
            tr_amt: row.decimal("tr_amt"),
            frcr_excc_amt_1: row.decimal("frcr_excc_amt_1"),
            wcrc_excc_amt: row.decimal("wcrc_excc_amt"),
            dmst_frcr_fee1: row.decimal("dmst_frcr_fee1"),
            frcr_fee1: row.decimal("frcr_fee1"),
            dmst_wcrc_fee: row.decimal("dmst_wcrc_fee"),
            ovrs_wcrc_fee: row.decimal("ovrs_wcrc_fee"),
            crcy_cd: row.text("crcy_cd"),
            std_pdno: row.text("std_pdno"),
            erlm_exrt: row.decimal("erlm_exrt"),
            loan_dvsn_cd: row.text("loan_dvsn_cd"),
            loan_dvsn_name: row.text("loan_dvsn_name"),
        }
    }
}

impl fmt::Debug for InquirePeriodTransOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTransOutput1", "output1")
            .texts(&[
                &self.sll_buy_dvsn_cd,
                &self.sll_buy_dvsn_name,
                &self.pdno,
                &self.ovrs_item_name,
                &self.crcy_cd,
                &self.std_pdno,
                &self.loan_dvsn_cd,
                &self.loan_dvsn_name,
            ])
            .decimals(&[
                self.ccld_qty,
                self.amt_unit_ccld_qty,
                self.ft_ccld_unpr2,
                self.ovrs_stck_ccld_unpr,
                self.tr_frcr_amt2,
                self.tr_amt,
                self.frcr_excc_amt_1,
                self.wcrc_excc_amt,
                self.dmst_frcr_fee1,
                self.frcr_fee1,
                self.dmst_wcrc_fee,
                self.ovrs_wcrc_fee,
                self.erlm_exrt,
            ])
            .dates(&[self.trad_dt, self.sttl_dt])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct InquirePeriodTransOutput2 {
    /// 외화매수금액합계 — total buying amount, foreign currency.
    pub frcr_buy_amt_smtl: Option<Decimal>,
    /// 외화매도금액합계 — total selling amount, foreign currency.
    pub frcr_sll_amt_smtl: Option<Decimal>,
    /// 국내수수료합계 — total domestic fees.
    pub dmst_fee_smtl: Option<Decimal>,
    /// 해외수수료합계 — total overseas fees.
    pub ovrs_fee_smtl: Option<Decimal>,
}

impl FromRow for InquirePeriodTransOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            frcr_buy_amt_smtl: row.decimal("frcr_buy_amt_smtl"),
            frcr_sll_amt_smtl: row.decimal("frcr_sll_amt_smtl"),
            dmst_fee_smtl: row.decimal("dmst_fee_smtl"),
            ovrs_fee_smtl: row.decimal("ovrs_fee_smtl"),
        }
    }
}

impl fmt::Debug for InquirePeriodTransOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTransOutput2", "output2")
            .decimals(&[self.frcr_buy_amt_smtl, self.frcr_sll_amt_smtl, self.dmst_fee_smtl, self.ovrs_fee_smtl])
            .fmt(f)
    }
}
