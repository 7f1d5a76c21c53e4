//! 선물옵션 주문체결내역조회 (v1_국내선물-003).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_ccnl",
    title: "선물옵션 주문체결내역조회",
    doc_no: "v1_국내선물-003",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-ccnl",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTO5201R", paper: Some("VTTO5201R"), old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("STRT_ORD_DT", "시작주문일자", 8, None),
        Param::Required("END_ORD_DT", "종료주문일자", 8, None),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("00")),
        Param::Required("CCLD_NCCS_DVSN", "체결미체결구분", 2, Some("00")),
        Param::Required("SORT_SQN", "정렬순서", 2, Some("AS")),
        Param::Required("STRT_ODNO", "시작주문번호", 10, Some("")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("MKET_ID_CD", "시장ID코드", 3, Some("")),
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
            "output1",
            &[
                Field::Text("ord_gno_brno", "주문채번지점번호"),
                Field::Text("cano", "종합계좌번호"),
                Field::Text("csac_name", "종합계좌명"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Date("ord_dt", "주문일자"),
                Field::Text("odno", "주문번호"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("trad_dvsn_name", "매매구분명"),
                Field::Text("nmpr_type_cd", "호가유형코드"),
                Field::Text("nmpr_type_name", "호가유형명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Integer("ord_qty", "주문수량"),
                Field::Decimal("ord_idx", "주문지수"),
                Field::Integer("qty", "잔량"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Decimal("avg_idx", "평균지수"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Integer("rjct_qty", "거부수량"),
                Field::Text("ingr_trad_rjct_rson_cd", "장내매매거부사유코드"),
                Field::Text("ingr_trad_rjct_rson_name", "장내매매거부사유명"),
                Field::Text("ord_stfno", "주문직원번호"),
                Field::Text("sprd_item_yn", "스프레드종목여부"),
                Field::Text("ord_ip_addr", "주문IP주소"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Integer("tot_ord_qty", "총주문수량"),
                Field::Decimal("tot_ccld_amt_smtl", "총체결금액합계"),
                Field::Integer("tot_ccld_qty_smtl", "총체결수량합계"),
                Field::Decimal("fee_smtl", "수수료합계"),
                Field::Text("ctac_tlno", "연락전화번호"),
            ],
        ),
    ],
    check: check::<InquireCcnlResponse>,
};

/// 선물옵션 주문체결내역조회 — orders and fills of domestic derivatives: `GET /uapi/domestic-futureoption/v1/trading/inquire-ccnl`.
///
/// Official document: v1_국내선물-003.
///
/// TR id: real `TTTO5201R`, paper `VTTO5201R`.
#[doc(alias = "TTTO5201R")]
#[doc(alias = "VTTO5201R")]
#[doc(alias = "v1_국내선물-003")]
#[doc(alias = "선물옵션 주문체결내역조회")]
#[derive(Debug, Clone)]
pub struct InquireCcnl {
    params: Params,
}

impl InquireCcnl {
    /// Required: `strt_ord_dt` 시작주문일자 (order range start date, YYYYMMDD); `end_ord_dt` 종료주문일자 (order range
    /// end date, YYYYMMDD).
    pub fn new(strt_ord_dt: impl Into<String>, end_ord_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("STRT_ORD_DT", strt_ord_dt.into());
        params.set("END_ORD_DT", end_ord_dt.into());
        Self { params }
    }

    /// 매도매수구분코드 — sell or buy code. Default `00`.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<Code<codes::SllBuyDvsnCdInquireDailyCcld>>) -> Self {
        self.params.set_code("SLL_BUY_DVSN_CD", value.into());
        self
    }

    /// 체결미체결구분 — filled or unfilled filter. Default `00`.
    #[must_use]
    pub fn ccld_nccs_dvsn(mut self, value: impl Into<Code<codes::CcldNccsDvsn>>) -> Self {
        self.params.set_code("CCLD_NCCS_DVSN", value.into());
        self
    }

    /// 정렬순서 — sort order. Default `AS`.
    #[must_use]
    pub fn sort_sqn(mut self, value: impl Into<Code<codes::SortSqn>>) -> Self {
        self.params.set_code("SORT_SQN", value.into());
        self
    }

    /// 시작주문번호 — order number to start from. Default: empty.
    #[must_use]
    pub fn strt_odno(mut self, value: impl Into<String>) -> Self {
        self.params.set("STRT_ODNO", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 시장ID코드 — market ID code. Default: empty.
    #[must_use]
    pub fn mket_id_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("MKET_ID_CD", value.into());
        self
    }
}

impl Endpoint for InquireCcnl {
    type Response = InquireCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireCcnl {}

/// The reply to [`InquireCcnl`].
#[non_exhaustive]
pub struct InquireCcnlResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세1.
    pub output1: Vec<InquireCcnlOutput1>,
    /// 응답상세2.
    pub output2: InquireCcnlOutput2,
}

impl fmt::Debug for InquireCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquireCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireCcnlOutput1 {
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 종합계좌명 — account holder name.
    pub csac_name: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문번호 — order number.
    pub odno: String,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 매매구분명 — trade type name, buy or sell.
    pub trad_dvsn_name: String,
    /// 호가유형코드 — quotation type code.
    pub nmpr_type_cd: String,
    /// 호가유형명 — quotation type name.
    pub nmpr_type_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<i64>,
    /// 주문지수 — order price (index points).
    pub ord_idx: Option<Decimal>,
    /// 잔량 — unfilled quantity, contracts.
    pub qty: Option<i64>,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 평균지수 — average fill price (index points).
    pub avg_idx: Option<Decimal>,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 거부수량 — rejected quantity, shares.
    pub rjct_qty: Option<i64>,
    /// 장내매매거부사유코드 — exchange trade rejection reason code.
    pub ingr_trad_rjct_rson_cd: String,
    /// 장내매매거부사유명 — exchange trade rejection reason.
    pub ingr_trad_rjct_rson_name: String,
    /// 주문직원번호 — order staff number.
    pub ord_stfno: String,
    /// 스프레드종목여부 — spread issue, Y/N.
    pub sprd_item_yn: String,
    /// 주문IP주소 — order IP address.
    pub ord_ip_addr: String,
}

impl FromRow for InquireCcnlOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_gno_brno: row.text("ord_gno_brno"),
            cano: row.text("cano"),
            csac_name: row.text("csac_name"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            ord_dt: row.date("ord_dt"),
            odno: row.text("odno"),
            orgn_odno: row.text("orgn_odno"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            trad_dvsn_name: row.text("trad_dvsn_name"),
            nmpr_type_cd: row.text("nmpr_type_cd"),
            nmpr_type_name: row.text("nmpr_type_name"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            prdt_type_cd: row.text("prdt_type_cd"),
            ord_qty: row.integer("ord_qty"),
            ord_idx: row.decimal("ord_idx"),
            qty: row.integer("qty"),
            ord_tmd: row.time("ord_tmd"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            avg_idx: row.decimal("avg_idx"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            rjct_qty: row.integer("rjct_qty"),
            ingr_trad_rjct_rson_cd: row.text("ingr_trad_rjct_rson_cd"),
            ingr_trad_rjct_rson_name: row.text("ingr_trad_rjct_rson_name"),
            ord_stfno: row.text("ord_stfno"),
            sprd_item_yn: row.text("sprd_item_yn"),
            ord_ip_addr: row.text("ord_ip_addr"),
        }
    }
}

impl fmt::Debug for InquireCcnlOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlOutput1", "output1")
            .texts(&[
                &self.ord_gno_brno,
                &self.cano,
                &self.csac_name,
                &self.acnt_prdt_cd,
                &self.odno,
                &self.orgn_odno,
                &self.sll_buy_dvsn_cd,
                &self.trad_dvsn_name,
                &self.nmpr_type_cd,
                &self.nmpr_type_name,
                &self.pdno,
                &self.prdt_name,
                &self.prdt_type_cd,
                &self.ingr_trad_rjct_rson_cd,
                &self.ingr_trad_rjct_rson_name,
                &self.ord_stfno,
                &self.sprd_item_yn,
                &self.ord_ip_addr,
            ])
            .integers(&[self.ord_qty, self.qty, self.tot_ccld_qty, self.rjct_qty])
            .decimals(&[self.ord_idx, self.avg_idx, self.tot_ccld_amt])
            .dates(&[self.ord_dt])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireCcnlOutput2 {
    /// 총주문수량 — total order quantity, shares.
    pub tot_ord_qty: Option<i64>,
    /// 총체결금액합계 — sum of total filled amounts, KRW.
    pub tot_ccld_amt_smtl: Option<Decimal>,
    /// 총체결수량합계 — sum of total filled quantities, contracts.
    pub tot_ccld_qty_smtl: Option<i64>,
    /// 수수료합계 — total trading fees, KRW.
    pub fee_smtl: Option<Decimal>,
    /// 연락전화번호 — contact telephone number.
    pub ctac_tlno: String,
}

impl FromRow for InquireCcnlOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tot_ord_qty: row.integer("tot_ord_qty"),
            tot_ccld_amt_smtl: row.decimal("tot_ccld_amt_smtl"),
            tot_ccld_qty_smtl: row.integer("tot_ccld_qty_smtl"),
            fee_smtl: row.decimal("fee_smtl"),
            ctac_tlno: row.text("ctac_tlno"),
        }
    }
}

impl fmt::Debug for InquireCcnlOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireCcnlOutput2", "output2")
            .texts(&[&self.ctac_tlno])
            .integers(&[self.tot_ord_qty, self.tot_ccld_qty_smtl])
            .decimals(&[self.tot_ccld_amt_smtl, self.fee_smtl])
            .fmt(f)
    }
}
