//! 해외선물옵션 기간계좌거래내역 (해외선물-014).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_period_trans",
    title: "해외선물옵션 기간계좌거래내역",
    doc_no: "해외선물-014",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-period-trans",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3114R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("INQR_TERM_FROM_DT", "조회기간FROM일자", 8, None),
        Param::Required("INQR_TERM_TO_DT", "조회기간TO일자", 8, None),
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ACNT_TR_TYPE_CD", "계좌거래유형코드", 2, Some("1")),
        Param::Required("CRCY_CD", "통화코드", 3, Some("%%%")),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
        Param::Required("PWD_CHK_YN", "비밀번호체크여부", 1, Some("")),
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
            "output",
            &[
                Field::Date("bass_dt", "기준일자"),
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Decimal("fm_ldgr_inog_seq", "FM원장출납순번"),
                Field::Text("acnt_tr_type_name", "계좌거래유형명"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("tr_itm_name", "거래항목명"),
                Field::Decimal("fm_iofw_amt", "FM입출금액"),
                Field::Decimal("fm_fee", "FM수수료"),
                Field::Decimal("fm_tax_amt", "FM세금금액"),
                Field::Decimal("fm_sttl_amt", "FM결제금액"),
                Field::Decimal("fm_bf_dncl_amt", "FM이전예수금액"),
                Field::Decimal("fm_dncl_amt", "FM예수금액"),
                Field::Decimal("fm_rcvb_occr_amt", "FM미수발생금액"),
                Field::Decimal("fm_rcvb_pybk_amt", "FM미수변제금액"),
                Field::Decimal("ovdu_int_pybk_amt", "연체이자변제금액"),
                Field::Text("rmks_text", "비고내용"),
            ],
        ),
    ],
    check: check::<InquirePeriodTransResponse>,
};

/// 해외선물옵션 기간계좌거래내역 — transactions of an overseas derivatives account: `GET /uapi/overseas-futureoption/v1/trading/inquire-period-trans`.
///
/// Official document: 해외선물-014.
///
/// TR id: real `OTFM3114R`, paper none.
#[doc(alias = "OTFM3114R")]
#[doc(alias = "해외선물-014")]
#[doc(alias = "해외선물옵션 기간계좌거래내역")]
#[derive(Debug, Clone)]
pub struct InquirePeriodTrans {
    params: Params,
}

impl InquirePeriodTrans {
    /// Required: `inqr_term_from_dt` 조회기간FROM일자 (inquiry period start date); `inqr_term_to_dt` 조회기간TO일자
    /// (inquiry period end date).
    pub fn new(inqr_term_from_dt: impl Into<String>, inqr_term_to_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_TERM_FROM_DT", inqr_term_from_dt.into());
        params.set("INQR_TERM_TO_DT", inqr_term_to_dt.into());
        Self { params }
    }

    /// 계좌거래유형코드 — account transaction type code. Default `1`.
    #[must_use]
    pub fn acnt_tr_type_cd(mut self, value: impl Into<Code<codes::AcntTrTypeCd>>) -> Self {
        self.params.set_code("ACNT_TR_TYPE_CD", value.into());
        self
    }

    /// 통화코드 — currency code. Default `%%%`.
    #[must_use]
    pub fn crcy_cd(mut self, value: impl Into<Code<codes::CrcyCd>>) -> Self {
        self.params.set_code("CRCY_CD", value.into());
        self
    }

    /// 비밀번호체크여부 — password check flag, blank by default. Default: empty.
    #[must_use]
    pub fn pwd_chk_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("PWD_CHK_YN", value.into());
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
    /// 응답상세1.
    pub output: Vec<InquirePeriodTransOutput>,
}

impl fmt::Debug for InquirePeriodTransResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTransResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output])
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
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세1.
#[non_exhaustive]
pub struct InquirePeriodTransOutput {
    /// 기준일자 — base date, YYYYMMDD.
    pub bass_dt: Option<Date>,
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// FM원장출납순번 — ledger cash entry sequence number.
    pub fm_ldgr_inog_seq: Option<Decimal>,
    /// 계좌거래유형명 — account transaction type name.
    pub acnt_tr_type_name: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 거래항목명 — transaction item name.
    pub tr_itm_name: String,
    /// FM입출금액 — deposit or withdrawal amount.
    pub fm_iofw_amt: Option<Decimal>,
    /// FM수수료 — brokerage fee.
    pub fm_fee: Option<Decimal>,
    /// FM세금금액 — tax amount.
    pub fm_tax_amt: Option<Decimal>,
    /// FM결제금액 — settlement amount.
    pub fm_sttl_amt: Option<Decimal>,
    /// FM이전예수금액 — deposit before the transaction.
    pub fm_bf_dncl_amt: Option<Decimal>,
    /// FM예수금액 — deposit amount.
    pub fm_dncl_amt: Option<Decimal>,
    /// FM미수발생금액 — unpaid amount incurred.
    pub fm_rcvb_occr_amt: Option<Decimal>,
    /// FM미수변제금액 — unpaid amount repaid.
    pub fm_rcvb_pybk_amt: Option<Decimal>,
    /// 연체이자변제금액 — overdue interest repaid.
    pub ovdu_int_pybk_amt: Option<Decimal>,
    /// 비고내용 — remarks text.
    pub rmks_text: String,
}

impl FromRow for InquirePeriodTransOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bass_dt: row.date("bass_dt"),
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            fm_ldgr_inog_seq: row.decimal("fm_ldgr_inog_seq"),
            acnt_tr_type_name: row.text("acnt_tr_type_name"),
            crcy_cd: row.text("crcy_cd"),
            tr_itm_name: row.text("tr_itm_name"),
            fm_iofw_amt: row.decimal("fm_iofw_amt"),
            fm_fee: row.decimal("fm_fee"),
            fm_tax_amt: row.decimal("fm_tax_amt"),
            fm_sttl_amt: row.decimal("fm_sttl_amt"),
            fm_bf_dncl_amt: row.decimal("fm_bf_dncl_amt"),
            fm_dncl_amt: row.decimal("fm_dncl_amt"),
            fm_rcvb_occr_amt: row.decimal("fm_rcvb_occr_amt"),
            fm_rcvb_pybk_amt: row.decimal("fm_rcvb_pybk_amt"),
            ovdu_int_pybk_amt: row.decimal("ovdu_int_pybk_amt"),
            rmks_text: row.text("rmks_text"),
        }
    }
}

impl fmt::Debug for InquirePeriodTransOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodTransOutput", "output")
            .texts(&[
                &self.cano,
                &self.acnt_prdt_cd,
                &self.acnt_tr_type_name,
                &self.crcy_cd,
                &self.tr_itm_name,
                &self.rmks_text,
            ])
            .decimals(&[
                self.fm_ldgr_inog_seq,
                self.fm_iofw_amt,
                self.fm_fee,
                self.fm_tax_amt,
                self.fm_sttl_amt,
                self.fm_bf_dncl_amt,
                self.fm_dncl_amt,
                self.fm_rcvb_occr_amt,
                self.fm_rcvb_pybk_amt,
                self.ovdu_int_pybk_amt,
            ])
            .dates(&[self.bass_dt])
            .fmt(f)
    }
}
