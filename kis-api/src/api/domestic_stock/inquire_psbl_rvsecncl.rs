//! 주식정정취소가능주문조회 (v1_국내주식-004).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_psbl_rvsecncl",
    title: "주식정정취소가능주문조회",
    doc_no: "v1_국내주식-004",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTC0084R", paper: None, old: &["TTTC8036R"] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("CTX_AREA_FK100", "연속조회검색조건100", 100, Some("")),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
        Param::Required("INQR_DVSN_1", "조회구분1", 1, Some("0")),
        Param::Required("INQR_DVSN_2", "조회구분2", 1, Some("0")),
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
                Field::Text("odno", "주문번호"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("ord_dvsn_name", "주문구분명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("rvse_cncl_dvsn_name", "정정취소구분명"),
                Field::Integer("ord_qty", "주문수량"),
                Field::Decimal("ord_unpr", "주문단가"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Integer("psbl_qty", "가능수량"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("ord_dvsn_cd", "주문구분코드"),
                Field::Text("mgco_aptm_odno", "운용사지정주문번호"),
                Field::Text("excg_dvsn_cd", "거래소구분코드"),
                Field::Text("excg_id_dvsn_cd", "거래소ID구분코드"),
                Field::Text("excg_id_dvsn_name", "거래소ID구분명"),
                Field::Decimal("stpm_cndt_pric", "스톱지정가조건가격"),
                Field::Text("stpm_efct_occr_yn", "스톱지정가효력발생여부"),
            ],
        ),
    ],
    check: check::<InquirePsblRvsecnclResponse>,
};

/// 주식정정취소가능주문조회 — domestic orders that can be amended or cancelled: `GET /uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl`.
///
/// Official document: v1_국내주식-004.
///
/// TR id: real `TTTC0084R`, paper none.
#[doc(alias = "TTTC0084R")]
#[doc(alias = "v1_국내주식-004")]
#[doc(alias = "주식정정취소가능주문조회")]
#[derive(Debug, Clone)]
pub struct InquirePsblRvsecncl {
    params: Params,
}

impl InquirePsblRvsecncl {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조회구분1 — inquiry type 1. Default `0`.
    #[must_use]
    pub fn inqr_dvsn_1(mut self, value: impl Into<Code<codes::InqrDvsn1InquirePsblRvsecncl>>) -> Self {
        self.params.set_code("INQR_DVSN_1", value.into());
        self
    }

    /// 조회구분2 — inquiry type 2. Default `0`.
    #[must_use]
    pub fn inqr_dvsn_2(mut self, value: impl Into<Code<codes::InqrDvsn2>>) -> Self {
        self.params.set_code("INQR_DVSN_2", value.into());
        self
    }
}

impl Default for InquirePsblRvsecncl {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for InquirePsblRvsecncl {
    type Response = InquirePsblRvsecnclResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePsblRvsecncl {}

/// The reply to [`InquirePsblRvsecncl`].
#[non_exhaustive]
pub struct InquirePsblRvsecnclResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세.
    pub output: Vec<InquirePsblRvsecnclOutput>,
}

impl fmt::Debug for InquirePsblRvsecnclResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblRvsecnclResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for InquirePsblRvsecnclResponse {
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

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquirePsblRvsecnclOutput {
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 주문구분명 — order type name.
    pub ord_dvsn_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 정정취소구분명 — amend or cancel name.
    pub rvse_cncl_dvsn_name: String,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<i64>,
    /// 주문단가 — order price per share.
    pub ord_unpr: Option<Decimal>,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 가능수량 — quantity that can be amended or cancelled, shares.
    pub psbl_qty: Option<i64>,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 주문구분코드 — order type code.
    pub ord_dvsn_cd: String,
    /// 운용사지정주문번호 — order number assigned by the asset manager.
    pub mgco_aptm_odno: String,
    /// 거래소구분코드 — exchange code.
    pub excg_dvsn_cd: String,
    /// 거래소ID구분코드 — exchange id code, default KRX.
    pub excg_id_dvsn_cd: String,
    /// 거래소ID구분명 — exchange id name.
    pub excg_id_dvsn_name: String,
    /// 스톱지정가조건가격 — stop-limit condition (trigger) price, KRW.
    pub stpm_cndt_pric: Option<Decimal>,
    /// 스톱지정가효력발생여부 — stop-limit order triggered, Y/N.
    pub stpm_efct_occr_yn: String,
}

impl FromRow for InquirePsblRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_gno_brno: row.text("ord_gno_brno"),
            odno: row.text("odno"),
            orgn_odno: row.text("orgn_odno"),
            ord_dvsn_name: row.text("ord_dvsn_name"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            rvse_cncl_dvsn_name: row.text("rvse_cncl_dvsn_name"),
            ord_qty: row.integer("ord_qty"),
            ord_unpr: row.decimal("ord_unpr"),
            ord_tmd: row.time("ord_tmd"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            psbl_qty: row.integer("psbl_qty"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            ord_dvsn_cd: row.text("ord_dvsn_cd"),
            mgco_aptm_odno: row.text("mgco_aptm_odno"),
            excg_dvsn_cd: row.text("excg_dvsn_cd"),
            excg_id_dvsn_cd: row.text("excg_id_dvsn_cd"),
            excg_id_dvsn_name: row.text("excg_id_dvsn_name"),
            stpm_cndt_pric: row.decimal("stpm_cndt_pric"),
            stpm_efct_occr_yn: row.text("stpm_efct_occr_yn"),
        }
    }
}

impl fmt::Debug for InquirePsblRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblRvsecnclOutput", "output")
            .texts(&[
                &self.ord_gno_brno,
                &self.odno,
                &self.orgn_odno,
                &self.ord_dvsn_name,
                &self.pdno,
                &self.prdt_name,
                &self.rvse_cncl_dvsn_name,
                &self.sll_buy_dvsn_cd,
                &self.ord_dvsn_cd,
                &self.mgco_aptm_odno,
                &self.excg_dvsn_cd,
                &self.excg_id_dvsn_cd,
                &self.excg_id_dvsn_name,
                &self.stpm_efct_occr_yn,
            ])
            .integers(&[self.ord_qty, self.tot_ccld_qty, self.psbl_qty])
            .decimals(&[self.ord_unpr, self.tot_ccld_amt, self.stpm_cndt_pric])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
