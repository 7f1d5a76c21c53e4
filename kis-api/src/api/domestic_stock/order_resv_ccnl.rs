//! 주식예약주문조회 (v1_국내주식-020).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.order_resv_ccnl",
    title: "주식예약주문조회",
    doc_no: "v1_국내주식-020",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/order-resv-ccnl",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTSC0004R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("RSVN_ORD_ORD_DT", "예약주문시작일자", 8, None),
        Param::Required("RSVN_ORD_END_DT", "예약주문종료일자", 8, None),
        Param::Required("RSVN_ORD_SEQ", "예약주문 순번", 10, Some("")),
        Param::Required("TMNL_MDIA_KIND_CD", "단말매체종류코드", 2, Some("00")),
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("PRCS_DVSN_CD", "처리구분코드", 2, Some("0")),
        Param::Required("CNCL_YN", "취소여부", 1, Some("Y")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("SLL_BUY_DVSN_CD", "매도매수구분코드", 2, Some("")),
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
                Field::Integer("rsvn_ord_seq", "예약주문 순번"),
                Field::Date("rsvn_ord_ord_dt", "예약주문주문일자"),
                Field::Date("rsvn_ord_rcit_dt", "예약주문접수일자"),
                Field::Text("pdno", "상품번호"),
                Field::Text("ord_dvsn_cd", "주문구분코드"),
                Field::Integer("ord_rsvn_qty", "주문예약수량"),
                Field::Integer("tot_ccld_qty", "총체결수량"),
                Field::Date("cncl_ord_dt", "취소주문일자"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Text("ctac_tlno", "연락전화번호"),
                Field::Text("rjct_rson2", "거부사유2"),
                Field::Text("odno", "주문번호"),
                Field::Time("rsvn_ord_rcit_tmd", "예약주문접수시각"),
                Field::Text("kor_item_shtn_name", "한글종목단축명"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Decimal("ord_rsvn_unpr", "주문예약단가"),
                Field::Decimal("tot_ccld_amt", "총체결금액"),
                Field::Date("loan_dt", "대출일자"),
                Field::Time("cncl_rcit_tmd", "취소접수시각"),
                Field::Text("prcs_rslt", "처리결과"),
                Field::Text("ord_dvsn_name", "주문구분명"),
                Field::Text("tmnl_mdia_kind_cd", "단말매체종류코드"),
                Field::Date("rsvn_end_dt", "예약종료일자"),
            ],
        ),
    ],
    check: check::<OrderResvCcnlResponse>,
};

/// 주식예약주문조회 — domestic reserved orders: `GET /uapi/domestic-stock/v1/trading/order-resv-ccnl`.
///
/// Official document: v1_국내주식-020.
///
/// TR id: real `CTSC0004R`, paper none.
#[doc(alias = "CTSC0004R")]
#[doc(alias = "v1_국내주식-020")]
#[doc(alias = "주식예약주문조회")]
#[derive(Debug, Clone)]
pub struct OrderResvCcnl {
    params: Params,
}

impl OrderResvCcnl {
    /// Required: `rsvn_ord_ord_dt` 예약주문시작일자 (reserved order start date); `rsvn_ord_end_dt` 예약주문종료일자
    /// (reserved order end date).
    pub fn new(rsvn_ord_ord_dt: impl Into<String>, rsvn_ord_end_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("RSVN_ORD_ORD_DT", rsvn_ord_ord_dt.into());
        params.set("RSVN_ORD_END_DT", rsvn_ord_end_dt.into());
        Self { params }
    }

    /// 예약주문 순번 — reserved order sequence number. Default: empty.
    #[must_use]
    pub fn rsvn_ord_seq(mut self, value: impl Into<String>) -> Self {
        self.params.set("RSVN_ORD_SEQ", value.into());
        self
    }

    /// 처리구분코드 — processing type code. Default `0`.
    #[must_use]
    pub fn prcs_dvsn_cd(mut self, value: impl Into<Code<codes::PrcsDvsnCd>>) -> Self {
        self.params.set_code("PRCS_DVSN_CD", value.into());
        self
    }

    /// 취소여부 — cancelled, Y/N. Default `Y`.
    #[must_use]
    pub fn cncl_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("CNCL_YN", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 매도매수구분코드 — sell or buy code. Default: empty.
    #[must_use]
    pub fn sll_buy_dvsn_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("SLL_BUY_DVSN_CD", value.into());
        self
    }
}

impl Endpoint for OrderResvCcnl {
    type Response = OrderResvCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for OrderResvCcnl {}

/// The reply to [`OrderResvCcnl`].
#[non_exhaustive]
pub struct OrderResvCcnlResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output: Vec<OrderResvCcnlOutput>,
}

impl fmt::Debug for OrderResvCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvCcnlResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for OrderResvCcnlResponse {
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
pub struct OrderResvCcnlOutput {
    /// 예약주문 순번 — reserved order sequence number.
    pub rsvn_ord_seq: Option<i64>,
    /// 예약주문주문일자 — reserved order start date.
    pub rsvn_ord_ord_dt: Option<Date>,
    /// 예약주문접수일자 — reserved order receipt date.
    pub rsvn_ord_rcit_dt: Option<Date>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 주문구분코드 — order type code.
    pub ord_dvsn_cd: String,
    /// 주문예약수량 — reserved order quantity, shares.
    pub ord_rsvn_qty: Option<i64>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<i64>,
    /// 취소주문일자 — cancel order date.
    pub cncl_ord_dt: Option<Date>,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 연락전화번호 — contact telephone number.
    pub ctac_tlno: String,
    /// 거부사유2 — rejection reason 2.
    pub rjct_rson2: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 예약주문접수시각 — reserved order receipt time.
    pub rsvn_ord_rcit_tmd: Option<Time>,
    /// 한글종목단축명 — short issue name in Korean.
    pub kor_item_shtn_name: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 주문예약단가 — reserved order price per share, KRW.
    pub ord_rsvn_unpr: Option<Decimal>,
    /// 총체결금액 — total filled amount, KRW.
    pub tot_ccld_amt: Option<Decimal>,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 취소접수시각 — cancel receipt time.
    pub cncl_rcit_tmd: Option<Time>,
    /// 처리결과 — processing result.
    pub prcs_rslt: String,
    /// 주문구분명 — order type name.
    pub ord_dvsn_name: String,
    /// 단말매체종류코드 — terminal channel type code.
    pub tmnl_mdia_kind_cd: String,
    /// 예약종료일자 — reservation end date.
    pub rsvn_end_dt: Option<Date>,
}

impl FromRow for OrderResvCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsvn_ord_seq: row.integer("rsvn_ord_seq"),
            rsvn_ord_ord_dt: row.date("rsvn_ord_ord_dt"),
            rsvn_ord_rcit_dt: row.date("rsvn_ord_rcit_dt"),
            pdno: row.text("pdno"),
            ord_dvsn_cd: row.text("ord_dvsn_cd"),
            ord_rsvn_qty: row.integer("ord_rsvn_qty"),
            tot_ccld_qty: row.integer("tot_ccld_qty"),
            cncl_ord_dt: row.date("cncl_ord_dt"),
            ord_tmd: row.time("ord_tmd"),
            ctac_tlno: row.text("ctac_tlno"),
            rjct_rson2: row.text("rjct_rson2"),
            odno: row.text("odno"),
            rsvn_ord_rcit_tmd: row.time("rsvn_ord_rcit_tmd"),
            kor_item_shtn_name: row.text("kor_item_shtn_name"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            ord_rsvn_unpr: row.decimal("ord_rsvn_unpr"),
            tot_ccld_amt: row.decimal("tot_ccld_amt"),
            loan_dt: row.date("loan_dt"),
            cncl_rcit_tmd: row.time("cncl_rcit_tmd"),
            prcs_rslt: row.text("prcs_rslt"),
            ord_dvsn_name: row.text("ord_dvsn_name"),
            tmnl_mdia_kind_cd: row.text("tmnl_mdia_kind_cd"),
            rsvn_end_dt: row.date("rsvn_end_dt"),
        }
    }
}

impl fmt::Debug for OrderResvCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvCcnlOutput", "output")
            .texts(&[
                &self.pdno,
                &self.ord_dvsn_cd,
                &self.ctac_tlno,
                &self.rjct_rson2,
                &self.odno,
                &self.kor_item_shtn_name,
                &self.sll_buy_dvsn_cd,
                &self.prcs_rslt,
                &self.ord_dvsn_name,
                &self.tmnl_mdia_kind_cd,
            ])
            .integers(&[self.rsvn_ord_seq, self.ord_rsvn_qty, self.tot_ccld_qty])
            .decimals(&[self.ord_rsvn_unpr, self.tot_ccld_amt])
            .dates(&[self.rsvn_ord_ord_dt, self.rsvn_ord_rcit_dt, self.cncl_ord_dt, self.loan_dt, self.rsvn_end_dt])
            .times(&[self.ord_tmd, self.rsvn_ord_rcit_tmd, self.cncl_rcit_tmd])
            .fmt(f)
    }
}
