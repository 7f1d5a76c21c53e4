//! 해외선물옵션 당일주문내역조회 (v1_해외선물-004).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_ccld",
    title: "해외선물옵션 당일주문내역조회",
    doc_no: "v1_해외선물-004",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-ccld",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3116R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
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
                Field::Date("ord_dt", "주문일자"),
                Field::Text("odno", "주문번호"),
                Field::Date("orgn_ord_dt", "원주문일자"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("ovrs_futr_fx_pdno", "해외선물FX상품번호"),
                Field::Text("rcit_dvsn_cd", "접수구분코드"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("trad_stgy_dvsn_cd", "매매전략구분코드"),
                Field::Text("bass_pric_type_cd", "기준가격유형코드"),
                Field::Text("ord_stat_cd", "주문상태코드"),
                Field::Decimal("fm_ord_qty", "FM주문수량"),
                Field::Decimal("fm_ord_pric", "FM주문가격"),
                Field::Decimal("fm_stop_ord_pric", "FMSTOP주문가격"),
                Field::Text("rsvn_dvsn", "예약구분"),
                Field::Decimal("fm_ccld_qty", "FM체결수량"),
                Field::Decimal("fm_ccld_pric", "FM체결가격"),
                Field::Decimal("fm_ord_rmn_qty", "FM주문잔여수량"),
                Field::Text("ord_grp_name", "주문그룹명"),
                Field::Text("erlm_dtl_dtime", "등록상세일시"),
                Field::Text("ccld_dtl_dtime", "체결상세일시"),
                Field::Text("ord_stfno", "주문직원번호"),
                Field::Text("rmks1", "비고1"),
                Field::Text("new_lqd_dvsn_cd", "신규청산구분코드"),
                Field::Decimal("fm_lqd_lmt_ord_pric", "FM청산LIMIT주문가격"),
                Field::Decimal("fm_lqd_stop_pric", "FM청산STOP가격"),
                Field::Text("ccld_cndt_cd", "체결조건코드"),
                Field::Date("noti_vald_dt", "게시유효일자"),
                Field::Text("acnt_type_cd", "계좌유형코드"),
                Field::Text("fuop_dvsn", "선물옵션구분"),
            ],
        ),
    ],
    check: check::<InquireCcldResponse>,
};

/// 해외선물옵션 당일주문내역조회 — today's orders for overseas derivatives: `GET /uapi/overseas-futureoption/v1/trading/inquire-ccld`.
///
/// Official document: v1_해외선물-004.
///
/// TR id: real `OTFM3116R`, paper none.
#[doc(alias = "OTFM3116R")]
#[doc(alias = "v1_해외선물-004")]
#[doc(alias = "해외선물옵션 당일주문내역조회")]
#[derive(Debug, Clone)]
pub struct InquireCcld {
    params: Params,
}

impl InquireCcld {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 체결미체결구분 — filled or unfilled filter. Default `01`.
    #[must_use]
    pub fn ccld_nccs_dvsn(mut self, value: impl Into<Code<codes::CcldNccsDvsnInquireCcld>>) -> Self {
        self.params.set_code("CCLD_NCCS_DVSN", value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Default `%%`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCdInquireCcld>>) -> Self {
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

impl Default for InquireCcld {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for InquireCcld {
    type Response = InquireCcldResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireCcld {}

/// The reply to [`InquireCcld`].
#[non_exhaustive]
pub struct InquireCcldResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세1.
    pub output: Vec<InquireCcldOutput>,
}

impl fmt::Debug for InquireCcldResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcldResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for InquireCcldResponse {
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
pub struct InquireCcldOutput {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
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
    /// 접수구분코드 — receipt type code, 05 online.
    pub rcit_dvsn_cd: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 매매전략구분코드 — trading strategy code.
    pub trad_stgy_dvsn_cd: String,
    /// 기준가격유형코드 — base price type code.
    pub bass_pric_type_cd: String,
    /// 주문상태코드 — order status code.
    pub ord_stat_cd: String,
    /// FM주문수량 — order quantity, contracts.
    pub fm_ord_qty: Option<Decimal>,
    /// FM주문가격 — order price.
    pub fm_ord_pric: Option<Decimal>,
    /// FMSTOP주문가격 — stop order price.
    pub fm_stop_ord_pric: Option<Decimal>,
    /// 예약구분 — reservation type.
    pub rsvn_dvsn: String,
    /// FM체결수량 — filled quantity, contracts.
    pub fm_ccld_qty: Option<Decimal>,
    /// FM체결가격 — fill price.
    pub fm_ccld_pric: Option<Decimal>,
    /// FM주문잔여수량 — remaining order quantity, contracts.
    pub fm_ord_rmn_qty: Option<Decimal>,
    /// 주문그룹명 — order group name.
    pub ord_grp_name: String,
    /// 등록상세일시 — registration date and time.
    pub erlm_dtl_dtime: String,
    /// 체결상세일시 — fill date and time.
    pub ccld_dtl_dtime: String,
    /// 주문직원번호 — order staff number.
    pub ord_stfno: String,
    /// 비고1 — remarks 1.
    pub rmks1: String,
    /// 신규청산구분코드 — opening or closing position code.
    pub new_lqd_dvsn_cd: String,
    /// FM청산LIMIT주문가격 — closing limit order price.
    pub fm_lqd_lmt_ord_pric: Option<Decimal>,
    /// FM청산STOP가격 — closing stop price.
    pub fm_lqd_stop_pric: Option<Decimal>,
    /// 체결조건코드 — fill condition code.
    pub ccld_cndt_cd: String,
    /// 게시유효일자 — order validity date.
    pub noti_vald_dt: Option<Date>,
    /// 계좌유형코드 — account type code.
    pub acnt_type_cd: String,
    /// 선물옵션구분 — futures or options type.
    pub fuop_dvsn: String,
}

impl FromRow for InquireCcldOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            ord_dt: row.date("ord_dt"),
            odno: row.text("odno"),
            orgn_ord_dt: row.date("orgn_ord_dt"),
            orgn_odno: row.text("orgn_odno"),
            ovrs_futr_fx_pdno: row.text("ovrs_futr_fx_pdno"),
            rcit_dvsn_cd: row.text("rcit_dvsn_cd"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            trad_stgy_dvsn_cd: row.text("trad_stgy_dvsn_cd"),
            bass_pric_type_cd: row.text("bass_pric_type_cd"),
            ord_stat_cd: row.text("ord_stat_cd"),
            fm_ord_qty: row.decimal("fm_ord_qty"),
            fm_ord_pric: row.decimal("fm_ord_pric"),
            fm_stop_ord_pric: row.decimal("fm_stop_ord_pric"),
            rsvn_dvsn: row.text("rsvn_dvsn"),
            fm_ccld_qty: row.decimal("fm_ccld_qty"),
            fm_ccld_pric: row.decimal("fm_ccld_pric"),
            fm_ord_rmn_qty: row.decimal("fm_ord_rmn_qty"),
            ord_grp_name: row.text("ord_grp_name"),
            erlm_dtl_dtime: row.text("erlm_dtl_dtime"),
            ccld_dtl_dtime: row.text("ccld_dtl_dtime"),
            ord_stfno: row.text("ord_stfno"),
            rmks1: row.text("rmks1"),
            new_lqd_dvsn_cd: row.text("new_lqd_dvsn_cd"),
            fm_lqd_lmt_ord_pric: row.decimal("fm_lqd_lmt_ord_pric"),
            fm_lqd_stop_pric: row.decimal("fm_lqd_stop_pric"),
            ccld_cndt_cd: row.text("ccld_cndt_cd"),
            noti_vald_dt: row.date("noti_vald_dt"),
            acnt_type_cd: row.text("acnt_type_cd"),
            fuop_dvsn: row.text("fuop_dvsn"),
        }
    }
}

impl fmt::Debug for InquireCcldOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcldOutput", "output")
            .texts(&[
                &self.cano,
                &self.acnt_prdt_cd,
                &self.odno,
                &self.orgn_odno,
                &self.ovrs_futr_fx_pdno,
                &self.rcit_dvsn_cd,
                &self.sll_buy_dvsn_cd,
                &self.trad_stgy_dvsn_cd,
                &self.bass_pric_type_cd,
                &self.ord_stat_cd,
                &self.rsvn_dvsn,
                &self.ord_grp_name,
                &self.erlm_dtl_dtime,
                &self.ccld_dtl_dtime,
                &self.ord_stfno,
                &self.rmks1,
                &self.new_lqd_dvsn_cd,
                &self.ccld_cndt_cd,
                &self.acnt_type_cd,
                &self.fuop_dvsn,
            ])
            .decimals(&[
                self.fm_ord_qty,
                self.fm_ord_pric,
                self.fm_stop_ord_pric,
                self.fm_ccld_qty,
                self.fm_ccld_pric,
                self.fm_ord_rmn_qty,
                self.fm_lqd_lmt_ord_pric,
                self.fm_lqd_stop_pric,
            ])
            .dates(&[self.ord_dt, self.orgn_ord_dt, self.noti_vald_dt])
            .fmt(f)
    }
}
