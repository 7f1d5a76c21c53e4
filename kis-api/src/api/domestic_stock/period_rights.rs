//! 기간별계좌권리현황조회 (국내주식-211).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.period_rights",
    title: "기간별계좌권리현황조회",
    doc_no: "국내주식-211",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/period-rights",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTRGA011R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("INQR_DVSN", "조회구분", 2, Some("03")),
        Param::Required("CUST_RNCNO25", "고객실명확인번호25", 25, Some("")),
        Param::Required("HMID", "홈넷ID", 8, Some("")),
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("RGHT_TYPE_CD", "권리유형코드", 2, Some("")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("")),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_nk100", "연속조회키100"),
            Field::Text("ctx_area_fk100", "연속조회검색조건100"),
        ]),
        list(
            "output",
            &[
                Field::Text("acno10", "계좌번호10"),
                Field::Text("rght_type_cd", "권리유형코드"),
                Field::Date("bass_dt", "기준일자"),
                Field::Text("rght_cblc_type_cd", "권리잔고유형코드"),
                Field::Text("rptt_pdno", "대표상품번호"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("shtn_pdno", "단축상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Integer("cblc_qty", "잔고수량"),
                Field::Integer("last_alct_qty", "최종배정수량"),
                Field::Integer("excs_alct_qty", "초과배정수량"),
                Field::Integer("tot_alct_qty", "총배정수량"),
                Field::Decimal("last_ftsk_qty", "최종단수주수량"),
                Field::Decimal("last_alct_amt", "최종배정금액"),
                Field::Decimal("last_ftsk_chgs", "최종단수주대금"),
                Field::Decimal("rdpt_prca", "상환원금"),
                Field::Decimal("dlay_int_amt", "지연이자금액"),
                Field::Date("lstg_dt", "상장일자"),
                Field::Date("sbsc_end_dt", "청약종료일자"),
                Field::Date("cash_dfrm_dt", "현금지급일자"),
                Field::Integer("rqst_qty", "신청수량"),
                Field::Decimal("rqst_amt", "신청금액"),
                Field::Date("rqst_dt", "신청일자"),
                Field::Date("rfnd_dt", "환불일자"),
                Field::Decimal("rfnd_amt", "환불금액"),
                Field::Integer("lstg_stqt", "상장주수"),
                Field::Decimal("tax_amt", "세금금액"),
                Field::Decimal("sbsc_unpr", "청약단가"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<PeriodRightsResponse>,
};

/// 기간별계좌권리현황조회 — rights of an account by period: `GET /uapi/domestic-stock/v1/trading/period-rights`.
///
/// Official document: 국내주식-211.
///
/// TR id: real `CTRGA011R`, paper none.
#[doc(alias = "CTRGA011R")]
#[doc(alias = "국내주식-211")]
#[doc(alias = "기간별계좌권리현황조회")]
#[derive(Debug, Clone)]
pub struct PeriodRights {
    params: Params,
}

impl PeriodRights {
    /// Required: `inqr_strt_dt` 조회시작일자 (inquiry start date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_dt: impl Into<String>, inqr_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { params }
    }

    /// 고객실명확인번호25 — customer real-name ID number, send blank. Default: empty.
    #[must_use]
    pub fn cust_rncno25(mut self, value: impl Into<String>) -> Self {
        self.params.set("CUST_RNCNO25", value.into());
        self
    }

    /// 홈넷ID — HomeNet ID, send blank. Default: empty.
    #[must_use]
    pub fn hmid(mut self, value: impl Into<String>) -> Self {
        self.params.set("HMID", value.into());
        self
    }

    /// 권리유형코드 — rights type code. Default: empty.
    #[must_use]
    pub fn rght_type_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("RGHT_TYPE_CD", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 상품유형코드 — product type code. Default: empty.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("PRDT_TYPE_CD", value.into());
        self
    }
}

impl Endpoint for PeriodRights {
    type Response = PeriodRightsResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PeriodRights {}

/// The reply to [`PeriodRights`].
#[non_exhaustive]
pub struct PeriodRightsResponse {
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 응답상세.
    pub output: Vec<PeriodRightsOutput>,
}

impl fmt::Debug for PeriodRightsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PeriodRightsResponse", "")
            .texts(&[&self.ctx_area_nk100, &self.ctx_area_fk100])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for PeriodRightsResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk100: root.verbatim("ctx_area_nk100"),
            ctx_area_fk100: root.verbatim("ctx_area_fk100"),
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct PeriodRightsOutput {
    /// 계좌번호10 — account number, 10 digits.
    pub acno10: String,
    /// 권리유형코드 — rights type code.
    pub rght_type_cd: String,
    /// 기준일자 — base date, YYYYMMDD.
    pub bass_dt: Option<Date>,
    /// 권리잔고유형코드 — rights balance type code.
    pub rght_cblc_type_cd: String,
    /// 대표상품번호 — representative issue code.
    pub rptt_pdno: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 단축상품번호 — short issue code.
    pub shtn_pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 잔고수량 — balance quantity, shares.
    pub cblc_qty: Option<i64>,
    /// 최종배정수량 — final allotted quantity, shares.
    pub last_alct_qty: Option<i64>,
    /// 초과배정수량 — excess allotted quantity, shares.
    pub excs_alct_qty: Option<i64>,
    /// 총배정수량 — total allotted quantity, shares.
    pub tot_alct_qty: Option<i64>,
    /// 최종단수주수량 — final fractional shares.
    pub last_ftsk_qty: Option<Decimal>,
    /// 최종배정금액 — final allotted amount, KRW.
    pub last_alct_amt: Option<Decimal>,
    /// 최종단수주대금 — final fractional share proceeds, KRW.
    pub last_ftsk_chgs: Option<Decimal>,
    /// 상환원금 — redemption principal, KRW.
    pub rdpt_prca: Option<Decimal>,
    /// 지연이자금액 — late payment interest, KRW.
    pub dlay_int_amt: Option<Decimal>,
    /// 상장일자 — listing date.
    pub lstg_dt: Option<Date>,
    /// 청약종료일자 — subscription end date.
    pub sbsc_end_dt: Option<Date>,
    /// 현금지급일자 — cash payment date.
    pub cash_dfrm_dt: Option<Date>,
    /// 신청수량 — requested quantity, shares.
    pub rqst_qty: Option<i64>,
    /// 신청금액 — requested amount, KRW.
    pub rqst_amt: Option<Decimal>,
    /// 신청일자 — request date.
    pub rqst_dt: Option<Date>,
    /// 환불일자 — refund date.
    pub rfnd_dt: Option<Date>,
    /// 환불금액 — refund amount, KRW.
    pub rfnd_amt: Option<Decimal>,
    /// 상장주수 — listed shares.
    pub lstg_stqt: Option<i64>,
    /// 세금금액 — tax amount, KRW.
    pub tax_amt: Option<Decimal>,
    /// 청약단가 — subscription price per share, KRW.
    pub sbsc_unpr: Option<Decimal>,
}

impl FromRow for PeriodRightsOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            acno10: row.text("acno10"),
            rght_type_cd: row.text("rght_type_cd"),
            bass_dt: row.date("bass_dt"),
            rght_cblc_type_cd: row.text("rght_cblc_type_cd"),
            rptt_pdno: row.text("rptt_pdno"),
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            shtn_pdno: row.text("shtn_pdno"),
            prdt_name: row.text("prdt_name"),
            cblc_qty: row.integer("cblc_qty"),
            last_alct_qty: row.integer("last_alct_qty"),
            excs_alct_qty: row.integer("excs_alct_qty"),
            tot_alct_qty: row.integer("tot_alct_qty"),
            last_ftsk_qty: row.decimal("last_ftsk_qty"),
            last_alct_amt: row.decimal("last_alct_amt"),
            last_ftsk_chgs: row.decimal("last_ftsk_chgs"),
            rdpt_prca: row.decimal("rdpt_prca"),
            dlay_int_amt: row.decimal("dlay_int_amt"),
            lstg_dt: row.date("lstg_dt"),
            sbsc_end_dt: row.date("sbsc_end_dt"),
            cash_dfrm_dt: row.date("cash_dfrm_dt"),
            rqst_qty: row.integer("rqst_qty"),
            rqst_amt: row.decimal("rqst_amt"),
            rqst_dt: row.date("rqst_dt"),
            rfnd_dt: row.date("rfnd_dt"),
            rfnd_amt: row.decimal("rfnd_amt"),
            lstg_stqt: row.integer("lstg_stqt"),
            tax_amt: row.decimal("tax_amt"),
            sbsc_unpr: row.decimal("sbsc_unpr"),
        }
    }
}

impl fmt::Debug for PeriodRightsOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PeriodRightsOutput", "output")
            .texts(&[
                &self.acno10,
                &self.rght_type_cd,
                &self.rght_cblc_type_cd,
                &self.rptt_pdno,
                &self.pdno,
                &self.prdt_type_cd,
                &self.shtn_pdno,
                &self.prdt_name,
            ])
            .integers(&[
                self.cblc_qty,
                self.last_alct_qty,
                self.excs_alct_qty,
                self.tot_alct_qty,
                self.rqst_qty,
                self.lstg_stqt,
            ])
            .decimals(&[
                self.last_ftsk_qty,
                self.last_alct_amt,
                self.last_ftsk_chgs,
                self.rdpt_prca,
                self.dlay_int_amt,
                self.rqst_amt,
                self.rfnd_amt,
                self.tax_amt,
                self.sbsc_unpr,
            ])
            .dates(&[self.bass_dt, self.lstg_dt, self.sbsc_end_dt, self.cash_dfrm_dt, self.rqst_dt, self.rfnd_dt])
            .fmt(f)
    }
}
