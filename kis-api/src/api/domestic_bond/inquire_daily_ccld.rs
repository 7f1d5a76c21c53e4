//! 장내채권 주문체결내역 (국내주식-127).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_daily_ccld",
    title: "장내채권 주문체결내역",
    doc_no: "국내주식-127",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-daily-ccld",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTSC8013R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("%")),
        Param::Required("SORT_SQN_DVSN", "정렬순서구분", 2, Some("01")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("NCCS_YN", "미체결여부", 1, Some("N")),
        Param::Required("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
        Param::Required("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_nk200", "연속조회키200"),
            Field::Text("ctx_area_fk200", "연속조회검색조건200"),
        ]),
        list(
            "output1",
            &[
                Field::Date("ord_dt", "주문일자"),
                Field::Text("odno", "주문번호"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("ord_dvsn_name", "주문구분명"),
                Field::Text("sll_buy_dvsn_cd_name", "매도매수구분코드명"),
                Field::Text("shtn_pdno", "단축상품번호"),
                Field::Text("prdt_abrv_name", "상품약어명"),
                Field::Integer("ord_qty", "주문수량"),
                Field::Decimal("bond_ord_unpr", "채권주문단가"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Decimal("bond_avg_unpr", "채권평균단가"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Date("loan_dt", "대출일자"),
                Field::Date("buy_dt", "매수일자"),
                Field::Text("samt_mket_ptci_yn_name", "소액시장참여여부명"),
                Field::Text("sprx_psbl_yn_ifom", "분리과세가능여부알림"),
                Field::Text("ord_mdia_dvsn_name", "주문매체구분명"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Integer("nccs_qty", "미체결수량"),
                Field::Text("ord_gno_brno", "주문채번지점번호"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Integer("tot_ord_qty", "총주문수량"),
                Field::Integer("tot_ccld_qty_smtl", "총체결수량합계"),
                Field::Decimal("tot_bond_ccld_avg_unpr", "총채권체결평균단가"),
                Field::Decimal("tot_ccld_amt_smtl", "총체결금액합계"),
            ],
        ),
    ],
    check: check::<InquireDailyCcldResponse>,
};

/// 장내채권 주문체결내역 — bond orders and fills by day: `GET /uapi/domestic-bond/v1/trading/inquire-daily-ccld`.
///
/// Official document: 국내주식-127.
///
/// TR id: real `CTSC8013R`, paper none.
#[doc(alias = "CTSC8013R")]
#[doc(alias = "국내주식-127")]
#[doc(alias = "장내채권 주문체결내역")]
#[derive(Debug, Clone)]
pub struct InquireDailyCcld {
    params: Params,
}

impl InquireDailyCcld {
    /// Required: `inqr_strt_dt` 조회시작일자 (inquiry start date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_dt: impl Into<String>, inqr_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { params }
    }

    /// 매도매수구분코드 — sell or buy code. Default `%`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCdDomesticBondInquireDailyCcld>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }

    /// 정렬순서구분 — sort order type. Default `01`.
    #[must_use]
    pub fn sort_sqn_dvsn(mut self, value: impl Into<Code<codes::SortSqnDvsn>>) -> Self {
        self.params.set_code("SORT_SQN_DVSN", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 미체결여부 — unfilled, Y/N. Default `N`.
    #[must_use]
    pub fn nccs_yn(mut self, value: impl Into<Code<codes::NccsYn>>) -> Self {
        self.params.set_code("NCCS_YN", value.into());
        self
    }
}

impl Endpoint for InquireDailyCcld {
    type Response = InquireDailyCcldResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyCcld {}

/// The reply to [`InquireDailyCcld`].
#[non_exhaustive]
pub struct InquireDailyCcldResponse {
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 응답상세.
    pub output1: Vec<InquireDailyCcldOutput1>,
    /// 응답상세.
    pub output2: InquireDailyCcldOutput2,
}

impl fmt::Debug for InquireDailyCcldResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldResponse", "")
            .texts(&[&self.ctx_area_nk200, &self.ctx_area_fk200])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquireDailyCcldResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyCcldOutput1 {
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문번호 — order number.
    pub odno: String,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 주문구분명 — order type name.
    pub ord_dvsn_name: String,
    /// 매도매수구분코드명 — sell or buy name.
    pub sll_buy_dvsn_cd_name: String,
    /// 단축상품번호 — short issue code.
    pub shtn_pdno: String,
    /// 상품약어명 — abbreviated product name.
    pub prdt_abrv_name: String,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<i64>,
    /// 채권주문단가 — bond order price, KRW.
    pub bond_ord_unpr: Option<Decimal>,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 채권평균단가 — bond average price, KRW.
    pub bond_avg_unpr: Option<Decimal>,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 매수일자 — purchase date.
    pub buy_dt: Option<Date>,
    /// 소액시장참여여부명 — small-lot market participation name.
    pub samt_mket_ptci_yn_name: String,
    /// 분리과세가능여부알림 — separate taxation eligibility notice.
    pub sprx_psbl_yn_ifom: String,
    /// 주문매체구분명 — order channel name.
    pub ord_mdia_dvsn_name: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 미체결수량 — unfilled quantity, shares.
    pub nccs_qty: Option<i64>,
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
}

impl FromRow for InquireDailyCcldOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_dt: row.date("ord_dt"),
            odno: row.text("odno"),
            orgn_odno: row.text("orgn_odno"),
            ord_dvsn_name: row.text("ord_dvsn_name"),
            sll_buy_dvsn_cd_name: row.text("sll_buy_dvsn_cd_name"),
            shtn_pdno: row.text("shtn_pdno"),
            prdt_abrv_name: row.text("prdt_abrv_name"),
            ord_qty: row.integer("ord_qty"),
            bond_ord_unpr: row.decimal("bond_ord_unpr"),
            ord_tmd: row.time("ord_tmd"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            bond_avg_unpr: row.decimal("bond_avg_unpr"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            loan_dt: row.date("loan_dt"),
            buy_dt: row.date("buy_dt"),
            samt_mket_ptci_yn_name: row.text("samt_mket_ptci_yn_name"),
            sprx_psbl_yn_ifom: row.text("sprx_psbl_yn_ifom"),
            ord_mdia_dvsn_name: row.text("ord_mdia_dvsn_name"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            nccs_qty: row.integer("nccs_qty"),
            ord_gno_brno: row.text("ord_gno_brno"),
        }
    }
}

impl fmt::Debug for InquireDailyCcldOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldOutput1", "output1")
            .texts(&[
                &self.odno,
                &self.orgn_odno,
                &self.ord_dvsn_name,
                &self.sll_buy_dvsn_cd_name,
                &self.shtn_pdno,
                &self.prdt_abrv_name,
                &self.samt_mket_ptci_yn_name,
                &self.sprx_psbl_yn_ifom,
                &self.ord_mdia_dvsn_name,
                &self.sll_buy_dvsn_cd,
                &self.ord_gno_brno,
            ])
            .integers(&[self.ord_qty, self.tot_ccld_qty, self.nccs_qty])
            .decimals(&[self.bond_ord_unpr, self.bond_avg_unpr, self.tot_ccld_amt])
            .dates(&[self.ord_dt, self.loan_dt, self.buy_dt])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyCcldOutput2 {
    /// 총주문수량 — total order quantity, shares.
    pub tot_ord_qty: Option<i64>,
    /// 총체결수량합계 — sum of total filled quantities, contracts.
    pub tot_ccld_qty_smtl: Option<i64>,
    /// 총채권체결평균단가 — average fill price over all bond fills, KRW.
    pub tot_bond_ccld_avg_unpr: Option<Decimal>,
    /// 총체결금액합계 — sum of total filled amounts, KRW.
    pub tot_ccld_amt_smtl: Option<Decimal>,
}

impl FromRow for InquireDailyCcldOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tot_ord_qty: row.integer("tot_ord_qty"),
            tot_ccld_qty_smtl: row.integer("tot_ccld_qty_smtl"),
            tot_bond_ccld_avg_unpr: row.decimal("tot_bond_ccld_avg_unpr"),
            tot_ccld_amt_smtl: row.decimal("tot_ccld_amt_smtl"),
        }
    }
}

impl fmt::Debug for InquireDailyCcldOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldOutput2", "output2")
            .integers(&[self.tot_ord_qty, self.tot_ccld_qty_smtl])
            .decimals(&[self.tot_bond_ccld_avg_unpr, self.tot_ccld_amt_smtl])
            .fmt(f)
    }
}
