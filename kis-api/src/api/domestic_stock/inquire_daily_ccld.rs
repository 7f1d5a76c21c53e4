//! 주식일별주문체결조회 (v1_국내주식-005).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_daily_ccld",
    title: "주식일별주문체결조회",
    doc_no: "v1_국내주식-005",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-daily-ccld",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[
        TrId {
            when: &[("period", "within_3_months")],
            real: "TTTC0081R",
            paper: Some("VTTC0081R"),
            old: &["TTTC8001R", "VTTC8001R"],
        },
        TrId {
            when: &[("period", "before_3_months")],
            real: "CTSC9215R",
            paper: Some("VTSC9215R"),
            old: &["CTSC9115R", "VTSC9115R"],
        },
    ],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("00")),
        Param::Optional("PDNO", "상품번호", 12, Some("")),
        Param::Required("ORD_GNO_BRNO", "주문채번지점번호", 5, Some("")),
        Param::Optional("ODNO", "주문번호", 10, Some("")),
        Param::Required("CCLD_DVSN", "체결구분", 2, Some("00")),
        Param::Required("INQR_DVSN", "조회구분", 2, Some("01")),
        Param::Required("INQR_DVSN_1", "조회구분1", 1, Some("")),
        Param::Required("INQR_DVSN_3", "조회구분3", 2, Some("00")),
        Param::Required("EXCG_ID_DVSN_CD", "거래소ID구분코드", 3, Some("ALL")),
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
                Field::Date("ord_dt", "주문일자"),
                Field::Text("ord_gno_brno", "주문채번지점번호"),
                Field::Text("odno", "주문번호"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("ord_dvsn_name", "주문구분명"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("sll_buy_dvsn_cd_name", "매도매수구분코드명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Integer("ord_qty", "주문수량"),
                Field::Decimal("ord_unpr", "주문단가"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Decimal("avg_prvs", "평균가"),
                Field::Text("cncl_yn", "취소여부"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Date("loan_dt", "대출일자"),
                Field::Text("ordr_empno", "주문자사번"),
                Field::Text("ord_dvsn_cd", "주문구분코드"),
                Field::Integer("cnc_cfrm_qty", "취소확인수량"),
                Field::Integer("rmn_qty", "잔여수량"),
                Field::Integer("rjct_qty", "거부수량"),
                Field::Text("ccld_cndt_name", "체결조건명"),
                Field::Text("inqr_ip_addr", "조회IP주소"),
                Field::Text("cpbc_ordp_ord_rcit_dvsn_cd", "전산주문표주문접수구분코드"),
                Field::Text("cpbc_ordp_infm_mthd_dvsn_cd", "전산주문표통보방법구분코드"),
                Field::Time("infm_tmd", "통보시각"),
                Field::Text("ctac_tlno", "연락전화번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("excg_dvsn_cd", "거래소구분코드"),
                Field::Text("cpbc_ordp_mtrl_dvsn_cd", "전산주문표자료구분코드"),
                Field::Text("ord_orgno", "주문조직번호"),
                Field::Date("rsvn_ord_end_dt", "예약주문종료일자"),
                Field::Text("excg_id_dvsn_cd", "거래소ID구분코드"),
                Field::Decimal("stpm_cndt_pric", "스톱지정가조건가격"),
                Field::Text("stpm_efct_occr_dtmd", "스톱지정가효력발생상세시각"),
                Field::Integer("cncl_cfrm_qty", "취소확인수량"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Integer("tot_ord_qty", "총주문수량"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Decimal("prsm_tlex_smtl", "총체결금액"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
            ],
        ),
    ],
    check: check::<InquireDailyCcldResponse>,
};

/// 주식일별주문체결조회 — domestic orders and fills by day: `GET /uapi/domestic-stock/v1/trading/inquire-daily-ccld`.
///
/// Official document: v1_국내주식-005.
///
/// TR ids, real and paper:
/// - within 3 months: `TTTC0081R`, `VTTC0081R`
/// - before 3 months: `CTSC9215R`, `VTSC9215R`
#[doc(alias = "TTTC0081R")]
#[doc(alias = "VTTC0081R")]
#[doc(alias = "CTSC9215R")]
#[doc(alias = "VTSC9215R")]
#[doc(alias = "v1_국내주식-005")]
#[doc(alias = "주식일별주문체결조회")]
#[derive(Debug, Clone)]
pub struct InquireDailyCcld {
    period: &'static str,
    params: Params,
}

impl InquireDailyCcld {
    /// Required: `inqr_strt_dt` 조회시작일자 (inquiry start date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end
    /// date, YYYYMMDD).
    pub fn new(inqr_strt_dt: impl Into<String>, inqr_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { period: "within_3_months", params }
    }

    /// For orders of more than three months ago, which have a transaction of their own.
    #[must_use]
    pub fn before_3_months(mut self) -> Self {
        self.period = "before_3_months";
        self
    }

    /// 매도매수구분코드 — sell or buy code. Default `00`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCdInquireDailyCcld>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 주문채번지점번호 — order numbering branch number. Default: empty.
    #[must_use]
    pub fn ord_gno_brno(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_GNO_BRNO", value.into());
        self
    }

    /// 주문번호 — order number. Default: empty.
    #[must_use]
    pub fn odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("ODNO", value.into());
        self
    }

    /// 체결구분 — filled or unfilled filter. Default `00`.
    #[must_use]
    pub fn ccld_dvsn(mut self, value: impl Into<Code<codes::CcldDvsn>>) -> Self {
        self.params.set_code("CCLD_DVSN", value.into());
        self
    }

    /// 조회구분 — inquiry type. Default `01`.
    #[must_use]
    pub fn inqr_dvsn(mut self, value: impl Into<Code<codes::InqrDvsn>>) -> Self {
        self.params.set_code("INQR_DVSN", value.into());
        self
    }

    /// 조회구분1 — inquiry type 1. Default: empty.
    #[must_use]
    pub fn inqr_dvsn_1(mut self, value: impl Into<Code<codes::InqrDvsn1>>) -> Self {
        self.params.set_code("INQR_DVSN_1", value.into());
        self
    }

    /// 조회구분3 — inquiry type 3. Default `00`.
    #[must_use]
    pub fn inqr_dvsn_3(mut self, value: impl Into<Code<codes::InqrDvsn3>>) -> Self {
        self.params.set_code("INQR_DVSN_3", value.into());
        self
    }

    /// 거래소ID구분코드 — exchange id code, default KRX. Default `ALL`.
    #[must_use]
    pub fn excg_id_dvsn_cd(mut self, value: impl Into<Code<codes::ExcgIdDvsnCdInquireDailyCcld>>) -> Self {
        self.params.set_code("EXCG_ID_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for InquireDailyCcld {
    type Response = InquireDailyCcldResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("period", self.period)])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyCcld {}

/// The reply to [`InquireDailyCcld`].
#[non_exhaustive]
pub struct InquireDailyCcldResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세.
    pub output1: Vec<InquireDailyCcldOutput1>,
    /// 응답상세.
    pub output2: InquireDailyCcldOutput2,
}

impl fmt::Debug for InquireDailyCcldResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquireDailyCcldResponse {
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
pub struct InquireDailyCcldOutput1 {
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 주문구분명 — order type name.
    pub ord_dvsn_name: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 매도매수구분코드명 — sell or buy name.
    pub sll_buy_dvsn_cd_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<i64>,
    /// 주문단가 — order price per share.
    pub ord_unpr: Option<Decimal>,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 평균가 — average price, KRW.
    pub avg_prvs: Option<Decimal>,
    /// 취소여부 — cancelled, Y/N.
    pub cncl_yn: String,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 주문자사번 — employee number of the orderer.
    pub ordr_empno: String,
    /// 주문구분코드 — order type code.
    pub ord_dvsn_cd: String,
    /// 취소확인수량 — confirmed cancelled quantity, shares.
    pub cnc_cfrm_qty: Option<i64>,
    /// 잔여수량 — remaining quantity, shares.
    pub rmn_qty: Option<i64>,
    /// 거부수량 — rejected quantity, shares.
    pub rjct_qty: Option<i64>,
    /// 체결조건명 — fill condition name.
    pub ccld_cndt_name: String,
    /// 조회IP주소 — inquiry IP address.
    pub inqr_ip_addr: String,
    /// 전산주문표주문접수구분코드 — computer order ticket receipt type code.
    pub cpbc_ordp_ord_rcit_dvsn_cd: String,
    /// 전산주문표통보방법구분코드 — computer order ticket notification method code.
    pub cpbc_ordp_infm_mthd_dvsn_cd: String,
    /// 통보시각 — notification time.
    pub infm_tmd: Option<Time>,
    /// 연락전화번호 — contact telephone number.
    pub ctac_tlno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 거래소구분코드 — exchange code.
    pub excg_dvsn_cd: String,
    /// 전산주문표자료구분코드 — computer order ticket data type code.
    pub cpbc_ordp_mtrl_dvsn_cd: String,
    /// 주문조직번호 — order branch number.
    pub ord_orgno: String,
    /// 예약주문종료일자 — reserved order end date.
    pub rsvn_ord_end_dt: Option<Date>,
    /// 거래소ID구분코드 — exchange id code, default KRX.
    pub excg_id_dvsn_cd: String,
    /// 스톱지정가조건가격 — stop-limit condition (trigger) price, KRW.
    pub stpm_cndt_pric: Option<Decimal>,
    /// 스톱지정가효력발생상세시각 — detailed time the stop-limit order was triggered.
    pub stpm_efct_occr_dtmd: String,
    /// 취소확인수량 — confirmed cancelled quantity, shares.
    pub cncl_cfrm_qty: Option<i64>,
}

impl FromRow for InquireDailyCcldOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_dt: row.date("ord_dt"),
            ord_gno_brno: row.text("ord_gno_brno"),
            odno: row.text("odno"),
            orgn_odno: row.text("orgn_odno"),
            ord_dvsn_name: row.text("ord_dvsn_name"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            sll_buy_dvsn_cd_name: row.text("sll_buy_dvsn_cd_name"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            ord_qty: row.integer("ord_qty"),
            ord_unpr: row.decimal("ord_unpr"),
            ord_tmd: row.time("ord_tmd"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            avg_prvs: row.decimal("avg_prvs"),
            cncl_yn: row.text("cncl_yn"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            loan_dt: row.date("loan_dt"),
            ordr_empno: row.text("ordr_empno"),
            ord_dvsn_cd: row.text("ord_dvsn_cd"),
            cnc_cfrm_qty: row.integer("cnc_cfrm_qty"),
            rmn_qty: row.integer("rmn_qty"),
            rjct_qty: row.integer("rjct_qty"),
            ccld_cndt_name: row.text("ccld_cndt_name"),
            inqr_ip_addr: row.text("inqr_ip_addr"),
            cpbc_ordp_ord_rcit_dvsn_cd: row.text("cpbc_ordp_ord_rcit_dvsn_cd"),
            cpbc_ordp_infm_mthd_dvsn_cd: row.text("cpbc_ordp_infm_mthd_dvsn_cd"),
            infm_tmd: row.time("infm_tmd"),
            ctac_tlno: row.text("ctac_tlno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            excg_dvsn_cd: row.text("excg_dvsn_cd"),
            cpbc_ordp_mtrl_dvsn_cd: row.text("cpbc_ordp_mtrl_dvsn_cd"),
            ord_orgno: row.text("ord_orgno"),
            rsvn_ord_end_dt: row.date("rsvn_ord_end_dt"),
            excg_id_dvsn_cd: row.text("excg_id_dvsn_cd"),
            stpm_cndt_pric: row.decimal("stpm_cndt_pric"),
            stpm_efct_occr_dtmd: row.text("stpm_efct_occr_dtmd"),
            cncl_cfrm_qty: row.integer("cncl_cfrm_qty"),
        }
    }
}

impl fmt::Debug for InquireDailyCcldOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldOutput1", "output1")
            .texts(&[
                &self.ord_gno_brno,
                &self.odno,
                &self.orgn_odno,
                &self.ord_dvsn_name,
                &self.sll_buy_dvsn_cd,
                &self.sll_buy_dvsn_cd_name,
                &self.pdno,
                &self.prdt_name,
                &self.cncl_yn,
                &self.ordr_empno,
                &self.ord_dvsn_cd,
                &self.ccld_cndt_name,
                &self.inqr_ip_addr,
                &self.cpbc_ordp_ord_rcit_dvsn_cd,
                &self.cpbc_ordp_infm_mthd_dvsn_cd,
                &self.ctac_tlno,
                &self.prdt_type_cd,
                &self.excg_dvsn_cd,
                &self.cpbc_ordp_mtrl_dvsn_cd,
                &self.ord_orgno,
                &self.excg_id_dvsn_cd,
                &self.stpm_efct_occr_dtmd,
            ])
            .integers(&[
                self.ord_qty,
                self.tot_ccld_qty,
                self.cnc_cfrm_qty,
                self.rmn_qty,
                self.rjct_qty,
                self.cncl_cfrm_qty,
            ])
            .decimals(&[self.ord_unpr, self.avg_prvs, self.tot_ccld_amt, self.stpm_cndt_pric])
            .dates(&[self.ord_dt, self.loan_dt, self.rsvn_ord_end_dt])
            .times(&[self.ord_tmd, self.infm_tmd])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyCcldOutput2 {
    /// 총주문수량 — total order quantity, shares.
    pub tot_ord_qty: Option<i64>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 총체결금액 — estimated total fees (labelled total filled amount), KRW.
    pub prsm_tlex_smtl: Option<Decimal>,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
}

impl FromRow for InquireDailyCcldOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tot_ord_qty: row.integer("tot_ord_qty"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            prsm_tlex_smtl: row.decimal("prsm_tlex_smtl"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
        }
    }
}

impl fmt::Debug for InquireDailyCcldOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyCcldOutput2", "output2")
            .integers(&[self.tot_ord_qty, self.tot_ccld_qty])
            .decimals(&[self.tot_ccld_amt, self.prsm_tlex_smtl, self.pchs_avg_pric])
            .fmt(f)
    }
}
