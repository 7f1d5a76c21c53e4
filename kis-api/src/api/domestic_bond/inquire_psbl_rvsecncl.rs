//! 채권정정취소가능주문조회 (국내주식-126).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_psbl_rvsecncl",
    title: "채권정정취소가능주문조회",
    doc_no: "국내주식-126",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-psbl-rvsecncl",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTSC8035R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ORD_DT", "주문일자", 8, None),
        Param::Required("ODNO", "주문번호", 10, Some("")),
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
                Field::Text("odno", "주문번호"),
                Field::Text("pdno", "상품번호"),
                Field::Text("rvse_cncl_dvsn_name", "정정취소구분명"),
                Field::Integer("ord_qty", "주문수량"),
                Field::Decimal("bond_ord_unpr", "채권주문단가"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Integer("ord_psbl_qty", "주문가능수량"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("ord_dvsn_cd", "주문구분코드"),
                Field::Text("mgco_aptm_odno", "운용사지정주문번호"),
                Field::Text("samt_mket_ptci_yn", "소액시장참여여부"),
                Field::Text("prdt_abrv_name", "상품약어명"),
            ],
        ),
    ],
    check: check::<InquirePsblRvsecnclResponse>,
};

/// 채권정정취소가능주문조회 — bond orders that can be amended or cancelled: `GET /uapi/domestic-bond/v1/trading/inquire-psbl-rvsecncl`.
///
/// Official document: 국내주식-126.
///
/// TR id: real `CTSC8035R`, paper none.
#[doc(alias = "CTSC8035R")]
#[doc(alias = "국내주식-126")]
#[doc(alias = "채권정정취소가능주문조회")]
#[derive(Debug, Clone)]
pub struct InquirePsblRvsecncl {
    params: Params,
}

impl InquirePsblRvsecncl {
    /// Required: `ord_dt` 주문일자 (order date).
    pub fn new(ord_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("ORD_DT", ord_dt.into());
        Self { params }
    }

    /// 주문번호 — order number. Default: empty.
    #[must_use]
    pub fn odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("ODNO", value.into());
        self
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
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output: Vec<InquirePsblRvsecnclOutput>,
}

impl fmt::Debug for InquirePsblRvsecnclResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblRvsecnclResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for InquirePsblRvsecnclResponse {
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

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquirePsblRvsecnclOutput {
    /// 주문번호 — order number.
    pub odno: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 정정취소구분명 — amend or cancel name.
    pub rvse_cncl_dvsn_name: String,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<i64>,
    /// 채권주문단가 — bond order price, KRW.
    pub bond_ord_unpr: Option<Decimal>,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 주문가능수량 — orderable quantity, shares.
    pub ord_psbl_qty: Option<i64>,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 주문구분코드 — order type code.
    pub ord_dvsn_cd: String,
    /// 운용사지정주문번호 — order number assigned by the asset manager.
    pub mgco_aptm_odno: String,
    /// 소액시장참여여부 — small-lot market participation, Y/N.
    pub samt_mket_ptci_yn: String,
    /// 상품약어명 — abbreviated product name.
    pub prdt_abrv_name: String,
}

impl FromRow for InquirePsblRvsecnclOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            odno: row.text("odno"),
            pdno: row.text("pdno"),
            rvse_cncl_dvsn_name: row.text("rvse_cncl_dvsn_name"),
            ord_qty: row.integer("ord_qty"),
            bond_ord_unpr: row.decimal("bond_ord_unpr"),
            ord_tmd: row.time("ord_tmd"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            ord_psbl_qty: row.integer("ord_psbl_qty"),
            orgn_odno: row.text("orgn_odno"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            ord_dvsn_cd: row.text("ord_dvsn_cd"),
            mgco_aptm_odno: row.text("mgco_aptm_odno"),
            samt_mket_ptci_yn: row.text("samt_mket_ptci_yn"),
            prdt_abrv_name: row.text("prdt_abrv_name"),
        }
    }
}

impl fmt::Debug for InquirePsblRvsecnclOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePsblRvsecnclOutput", "output")
            .texts(&[
                &self.odno,
                &self.pdno,
                &self.rvse_cncl_dvsn_name,
                &self.orgn_odno,
                &self.sll_buy_dvsn_cd,
                &self.ord_dvsn_cd,
                &self.mgco_aptm_odno,
                &self.samt_mket_ptci_yn,
                &self.prdt_abrv_name,
            ])
            .integers(&[self.ord_qty, self.tot_ccld_qty, self.ord_psbl_qty])
            .decimals(&[self.bond_ord_unpr, self.tot_ccld_amt])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
