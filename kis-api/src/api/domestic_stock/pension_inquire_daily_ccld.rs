//! 퇴직연금 미체결내역 (v1_국내주식-033).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.pension_inquire_daily_ccld",
    title: "퇴직연금 미체결내역",
    doc_no: "v1_국내주식-033",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-daily-ccld",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC2210R", paper: None, old: &["TTTC2201R"] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("USER_DVSN_CD", "사용자구분코드", 2, Some("%%")),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("00")),
        Param::Required("CCLD_NCCS_DVSN", "체결미체결구분", 2, Some("%%")),
        Param::Required("INQR_DVSN_3", "조회구분3", 2, Some("00")),
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
            "output",
            &[
                Field::Text("ord_gno_brno", "주문채번지점번호"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("trad_dvsn_name", "매매구분명"),
                Field::Text("odno", "주문번호"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Decimal("ord_unpr", "주문단가"),
                Field::Integer("ord_qty", "주문수량"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Integer("nccs_qty", "미체결수량"),
                Field::Text("ord_dvsn_cd", "주문구분코드"),
                Field::Text("ord_dvsn_name", "주문구분명"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Text("objt_cust_dvsn_name", "대상고객구분명"),
                Field::Decimal("pchs_avg_pric", "매입평균가격"),
                Field::Decimal("stpm_cndt_pric", "스톱지정가조건가격"),
                Field::Text("stpm_efct_occr_dtmd", "스톱지정가효력발생상세시각"),
                Field::Text("stpm_efct_occr_yn", "스톱지정가효력발생여부"),
                Field::Text("excg_id_dvsn_cd", "거래소ID구분코드"),
            ],
        ),
    ],
    check: check::<PensionInquireDailyCcldResponse>,
};

/// 퇴직연금 미체결내역 — open orders of a pension account: `GET /uapi/domestic-stock/v1/trading/pension/inquire-daily-ccld`.
///
/// Official document: v1_국내주식-033.
///
/// TR id: real `TTTC2210R`, paper none.
#[doc(alias = "TTTC2210R")]
#[doc(alias = "v1_국내주식-033")]
#[doc(alias = "퇴직연금 미체결내역")]
#[derive(Debug, Clone)]
pub struct PensionInquireDailyCcld {
    params: Params,
}

impl PensionInquireDailyCcld {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 사용자구분코드 — user type code, send %%. Default `%%`.
    #[must_use]
    pub fn user_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("USER_DVSN_CD", value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Default `00`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCdInquireDailyCcld>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }

    /// 체결미체결구분 — filled or unfilled filter. Default `%%`.
    #[must_use]
    pub fn ccld_nccs_dvsn(mut self, value: impl Into<Code<codes::CcldNccsDvsnPensionInquireDailyCcld>>) -> Self {
        self.params.set_code("CCLD_NCCS_DVSN", value.into());
        self
    }

    /// 조회구분3 — inquiry type 3. Default `00`.
    #[must_use]
    pub fn inqr_dvsn_3(mut self, value: impl Into<String>) -> Self {
        self.params.set("INQR_DVSN_3", value.into());
        self
    }
}

impl Default for PensionInquireDailyCcld {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for PensionInquireDailyCcld {
    type Response = PensionInquireDailyCcldResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PensionInquireDailyCcld {}

/// The reply to [`PensionInquireDailyCcld`].
#[non_exhaustive]
pub struct PensionInquireDailyCcldResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세1.
    pub output: Vec<PensionInquireDailyCcldOutput>,
}

impl fmt::Debug for PensionInquireDailyCcldResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquireDailyCcldResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for PensionInquireDailyCcldResponse {
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
pub struct PensionInquireDailyCcldOutput {
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 매매구분명 — trade type name, buy or sell.
    pub trad_dvsn_name: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 주문단가 — order price per share.
    pub ord_unpr: Option<Decimal>,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<i64>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 미체결수량 — unfilled quantity, shares.
    pub nccs_qty: Option<i64>,
    /// 주문구분코드 — order type code.
    pub ord_dvsn_cd: String,
    /// 주문구분명 — order type name.
    pub ord_dvsn_name: String,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 대상고객구분명 — target customer type name.
    pub objt_cust_dvsn_name: String,
    /// 매입평균가격 — average purchase price, KRW.
    pub pchs_avg_pric: Option<Decimal>,
    /// 스톱지정가조건가격 — stop-limit condition (trigger) price, KRW.
    pub stpm_cndt_pric: Option<Decimal>,
    /// 스톱지정가효력발생상세시각 — detailed time the stop-limit order was triggered.
    pub stpm_efct_occr_dtmd: String,
    /// 스톱지정가효력발생여부 — stop-limit order triggered, Y/N.
    pub stpm_efct_occr_yn: String,
    /// 거래소ID구분코드 — exchange id code, default KRX.
    pub excg_id_dvsn_cd: String,
}

impl FromRow for PensionInquireDailyCcldOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_gno_brno: row.text("ord_gno_brno"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            trad_dvsn_name: row.text("trad_dvsn_name"),
            odno: row.text("odno"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            ord_unpr: row.decimal("ord_unpr"),
            ord_qty: row.integer("ord_qty"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            nccs_qty: row.integer("nccs_qty"),
            ord_dvsn_cd: row.text("ord_dvsn_cd"),
            ord_dvsn_name: row.text("ord_dvsn_name"),
            orgn_odno: row.text("orgn_odno"),
            ord_tmd: row.time("ord_tmd"),
            objt_cust_dvsn_name: row.text("objt_cust_dvsn_name"),
            pchs_avg_pric: row.decimal("pchs_avg_pric"),
            stpm_cndt_pric: row.decimal("stpm_cndt_pric"),
            stpm_efct_occr_dtmd: row.text("stpm_efct_occr_dtmd"),
            stpm_efct_occr_yn: row.text("stpm_efct_occr_yn"),
            excg_id_dvsn_cd: row.text("excg_id_dvsn_cd"),
        }
    }
}

impl fmt::Debug for PensionInquireDailyCcldOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PensionInquireDailyCcldOutput", "output")
            .texts(&[
                &self.ord_gno_brno,
                &self.sll_buy_dvsn_cd,
                &self.trad_dvsn_name,
                &self.odno,
                &self.pdno,
                &self.prdt_name,
                &self.ord_dvsn_cd,
                &self.ord_dvsn_name,
                &self.orgn_odno,
                &self.objt_cust_dvsn_name,
                &self.stpm_efct_occr_dtmd,
                &self.stpm_efct_occr_yn,
                &self.excg_id_dvsn_cd,
            ])
            .integers(&[self.ord_qty, self.tot_ccld_qty, self.nccs_qty])
            .decimals(&[self.ord_unpr, self.pchs_avg_pric, self.stpm_cndt_pric])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
