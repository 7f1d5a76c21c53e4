//! 해외선물옵션 일별 주문내역 (해외선물-013).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_daily_order",
    title: "해외선물옵션 일별 주문내역",
    doc_no: "해외선물-013",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-daily-order",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3120R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("STRT_DT", "시작일자", 8, None),
        Param::Required("END_DT", "종료일자", 8, None),
        Param::Required("FM_PDGR_CD", "FM상품군코드", 10, Some("")),
        Param::Required("CCLD_NCCS_DVSN", "체결미체결구분", 2, Some("01")),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("%%")),
        Param::Required("FUOP_DVSN", "선물옵션구분", 2, Some("00")),
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
            "output",
            &[
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Date("dt", "일자"),
                Field::Date("ord_dt", "주문일자"),
                Field::Text("odno", "주문번호"),
                Field::Date("orgn_ord_dt", "원주문일자"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("ovrs_futr_fx_pdno", "해외선물FX상품번호"),
                Field::Text("rvse_cncl_dvsn_cd", "정정취소구분코드"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("cplx_ord_dvsn_cd", "복합주문구분코드"),
                Field::Text("pric_dvsn_cd", "가격구분코드"),
                Field::Text("rcit_dvsn_cd", "접수구분코드"),
                Field::Decimal("fm_ord_qty", "FM주문수량"),
                Field::Decimal("fm_ord_pric", "FM주문가격"),
                Field::Decimal("fm_stop_ord_pric", "FMSTOP주문가격"),
                Field::Text("ecis_rsvn_ord_yn", "행사예약주문여부"),
                Field::Decimal("fm_ccld_qty", "FM체결수량"),
                Field::Decimal("fm_ccld_pric", "FM체결가격"),
                Field::Decimal("fm_ord_rmn_qty", "FM주문잔여수량"),
                Field::Text("ord_grp_name", "주문그룹명"),
                Field::Text("rcit_dtl_dtime", "접수상세일시"),
                Field::Text("ccld_dtl_dtime", "체결상세일시"),
                Field::Text("ordr_emp_no", "주문자사원번호"),
                Field::Text("rjct_rson_name", "거부사유명"),
                Field::Text("ccld_cndt_cd", "체결조건코드"),
                Field::Date("trad_end_dt", "매매종료일자"),
            ],
        ),
    ],
    check: check::<InquireDailyOrderResponse>,
};

/// 해외선물옵션 일별 주문내역 — orders for overseas derivatives by day: `GET /uapi/overseas-futureoption/v1/trading/inquire-daily-order`.
///
/// Official document: 해외선물-013.
///
/// TR id: real `OTFM3120R`, paper none.
#[doc(alias = "OTFM3120R")]
#[doc(alias = "해외선물-013")]
#[doc(alias = "해외선물옵션 일별 주문내역")]
#[derive(Debug, Clone)]
pub struct InquireDailyOrder {
    params: Params,
}

impl InquireDailyOrder {
    /// Required: `strt_dt` 시작일자 (start date, YYYYMMDD); `end_dt` 종료일자 (end date, YYYYMMDD).
    pub fn new(strt_dt: impl Into<String>, end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("STRT_DT", strt_dt.into());
        params.set("END_DT", end_dt.into());
        Self { params }
    }

    /// FM상품군코드 — product group code, blank by default. Default: empty.
    #[must_use]
    pub fn fm_pdgr_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_PDGR_CD", value.into());
        self
    }

    /// 체결미체결구분 — filled or unfilled filter. Default `01`.
    #[must_use]
    pub fn ccld_nccs_dvsn(mut self, value: impl Into<Code<codes::CcldNccsDvsnInquireCcld>>) -> Self {
        self.params.set_code("CCLD_NCCS_DVSN", value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Default `%%`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCd>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }

    /// 선물옵션구분 — futures or options type. Default `00`.
    #[must_use]
    pub fn fuop_dvsn(mut self, value: impl Into<Code<codes::FuopDvsn>>) -> Self {
        self.params.set_code("FUOP_DVSN", value.into());
        self
    }
}

impl Endpoint for InquireDailyOrder {
    type Response = InquireDailyOrderResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyOrder {}

/// The reply to [`InquireDailyOrder`].
#[non_exhaustive]
pub struct InquireDailyOrderResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세1.
    pub output: Vec<InquireDailyOrderOutput>,
}

impl fmt::Debug for InquireDailyOrderResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyOrderResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for InquireDailyOrderResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세1.
#[non_exhaustive]
pub struct InquireDailyOrderOutput {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 일자 — date.
    pub dt: Option<Date>,
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문번호 — order number.
    pub odno: String,
    /// 원주문일자 — original order date.
    pub orgn_ord_dt: Option<Date>,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 해외선물FX상품번호 — overseas futures FX issue code.
    pub ovrs_futr_fx_pdno: String,
    /// 정정취소구분코드 — amend or cancel code.
    pub rvse_cncl_dvsn_cd: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 복합주문구분코드 — complex order type code.
    pub cplx_ord_dvsn_cd: String,
    /// 가격구분코드 — price type code.
    pub pric_dvsn_cd: String,
    /// 접수구분코드 — receipt type code, 05 online.
    pub rcit_dvsn_cd: String,
    /// FM주문수량 — order quantity, contracts.
    pub fm_ord_qty: Option<Decimal>,
    /// FM주문가격 — order price.
    pub fm_ord_pric: Option<Decimal>,
    /// FMSTOP주문가격 — stop order price.
    pub fm_stop_ord_pric: Option<Decimal>,
    /// 행사예약주문여부 — exercise reservation order, Y/N.
    pub ecis_rsvn_ord_yn: String,
    /// FM체결수량 — filled quantity, contracts.
    pub fm_ccld_qty: Option<Decimal>,
    /// FM체결가격 — fill price.
    pub fm_ccld_pric: Option<Decimal>,
    /// FM주문잔여수량 — remaining order quantity, contracts.
    pub fm_ord_rmn_qty: Option<Decimal>,
    /// 주문그룹명 — order group name.
    pub ord_grp_name: String,
    /// 접수상세일시 — receipt date and time.
    pub rcit_dtl_dtime: String,
    /// 체결상세일시 — fill date and time.
    pub ccld_dtl_dtime: String,
    /// 주문자사원번호 — employee number of the orderer.
    pub ordr_emp_no: String,
    /// 거부사유명 — order rejection reason name.
    pub rjct_rson_name: String,
    /// 체결조건코드 — fill condition code.
    pub ccld_cndt_cd: String,
    /// 매매종료일자 — trading end date.
    pub trad_end_dt: Option<Date>,
}

impl FromRow for InquireDailyOrderOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            dt: row.date("dt"),
            ord_dt: row.date("ord_dt"),
            odno: row.text("odno"),
            orgn_ord_dt: row.date("orgn_ord_dt"),
            orgn_odno: row.text("orgn_odno"),
            ovrs_futr_fx_pdno: row.text("ovrs_futr_fx_pdno"),
            rvse_cncl_dvsn_cd: row.text("rvse_cncl_dvsn_cd"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            cplx_ord_dvsn_cd: row.text("cplx_ord_dvsn_cd"),
            pric_dvsn_cd: row.text("pric_dvsn_cd"),
            rcit_dvsn_cd: row.text("rcit_dvsn_cd"),
            fm_ord_qty: row.decimal("fm_ord_qty"),
            fm_ord_pric: row.decimal("fm_ord_pric"),
            fm_stop_ord_pric: row.decimal("fm_stop_ord_pric"),
            ecis_rsvn_ord_yn: row.text("ecis_rsvn_ord_yn"),
            fm_ccld_qty: row.decimal("fm_ccld_qty"),
            fm_ccld_pric: row.decimal("fm_ccld_pric"),
            fm_ord_rmn_qty: row.decimal("fm_ord_rmn_qty"),
            ord_grp_name: row.text("ord_grp_name"),
            rcit_dtl_dtime: row.text("rcit_dtl_dtime"),
            ccld_dtl_dtime: row.text("ccld_dtl_dtime"),
            ordr_emp_no: row.text("ordr_emp_no"),
            rjct_rson_name: row.text("rjct_rson_name"),
            ccld_cndt_cd: row.text("ccld_cndt_cd"),
            trad_end_dt: row.date("trad_end_dt"),
        }
    }
}

impl fmt::Debug for InquireDailyOrderOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyOrderOutput", "output")
            .texts(&[
                &self.cano,
                &self.acnt_prdt_cd,
                &self.odno,
                &self.orgn_odno,
                &self.ovrs_futr_fx_pdno,
                &self.rvse_cncl_dvsn_cd,
                &self.sll_buy_dvsn_cd,
                &self.cplx_ord_dvsn_cd,
                &self.pric_dvsn_cd,
                &self.rcit_dvsn_cd,
                &self.ecis_rsvn_ord_yn,
                &self.ord_grp_name,
                &self.rcit_dtl_dtime,
                &self.ccld_dtl_dtime,
                &self.ordr_emp_no,
                &self.rjct_rson_name,
                &self.ccld_cndt_cd,
            ])
            .decimals(&[
                self.fm_ord_qty,
                self.fm_ord_pric,
                self.fm_stop_ord_pric,
                self.fm_ccld_qty,
                self.fm_ccld_pric,
                self.fm_ord_rmn_qty,
            ])
            .dates(&[self.dt, self.ord_dt, self.orgn_ord_dt, self.trad_end_dt])
            .fmt(f)
    }
}
