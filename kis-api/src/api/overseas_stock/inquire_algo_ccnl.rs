//! 해외주식 지정가체결내역조회 (해외주식-070).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_algo_ccnl",
    title: "해외주식 지정가체결내역조회",
    doc_no: "해외주식-070",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-algo-ccnl",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTS6059R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("ORD_DT", "주문일자", 8, None),
        Param::Optional("ORD_GNO_BRNO", "주문채번지점번호", 5, Some("")),
        Param::Required("ODNO", "주문번호", 10, None),
        Param::Optional("TTLZ_ICLD_YN", "집계포함여부", 1, Some("")),
        Param::Optional("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
        Param::Optional("CTX_AREA_FK200", "연속조회조건200", 200, Some("")),
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
            "output",
            &[
                Field::Decimal("CCLD_SEQ", "체결순번"),
                Field::Time("CCLD_BTWN", "체결시간"),
                Field::Text("PDNO", "상품번호"),
                Field::Text("ITEM_NAME", "종목명"),
                Field::Decimal("FT_CCLD_QTY", "FT체결수량"),
                Field::Decimal("FT_CCLD_UNPR3", "FT체결단가"),
                Field::Decimal("FT_CCLD_AMT3", "FT체결금액"),
            ],
        )
        .or(&["output1"]),
        list(
            "output3",
            &[
                Field::Text("odno", "주문번호"),
                Field::Text("trad_dvsn_name", "매매구분명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("item_name", "종목명"),
                Field::Decimal("ft_ord_qty", "FT주문수량"),
                Field::Decimal("ft_ord_unpr3", "FT주문단가"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Text("splt_buy_attr_name", "분할매수속성명"),
                Field::Decimal("ft_ccld_qty", "FT체결수량"),
                Field::Text("tr_crcy", "거래통화"),
                Field::Decimal("ft_ccld_unpr3", "FT체결단가"),
                Field::Decimal("ft_ccld_amt3", "FT체결금액"),
                Field::Decimal("ccld_cnt", "체결건수"),
            ],
        )
        .or(&["output2"]),
    ],
    check: check::<InquireAlgoCcnlResponse>,
};

/// 해외주식 지정가체결내역조회 — fills of an algorithmic order: `GET /uapi/overseas-stock/v1/trading/inquire-algo-ccnl`.
///
/// Official document: 해외주식-070.
///
/// TR id: real `TTTS6059R`, paper none.
#[doc(alias = "TTTS6059R")]
#[doc(alias = "해외주식-070")]
#[doc(alias = "해외주식 지정가체결내역조회")]
#[derive(Debug, Clone)]
pub struct InquireAlgoCcnl {
    params: Params,
}

impl InquireAlgoCcnl {
    /// Required: `ord_dt` 주문일자 (order date); `odno` 주문번호 (order number).
    pub fn new(ord_dt: impl Into<String>, odno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("ORD_DT", ord_dt.into());
        params.set("ODNO", odno.into());
        Self { params }
    }

    /// 주문채번지점번호 — order numbering branch number. Default: empty.
    #[must_use]
    pub fn ord_gno_brno(mut self, value: impl Into<String>) -> Self {
        self.params.set("ORD_GNO_BRNO", value.into());
        self
    }

    /// 집계포함여부 — included in the aggregation, Y/N. Default: empty.
    #[must_use]
    pub fn ttlz_icld_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("TTLZ_ICLD_YN", value.into());
        self
    }
}

impl Endpoint for InquireAlgoCcnl {
    type Response = InquireAlgoCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireAlgoCcnl {}

/// The reply to [`InquireAlgoCcnl`].
#[non_exhaustive]
pub struct InquireAlgoCcnlResponse {
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 응답상세.
    pub output: Vec<InquireAlgoCcnlOutput>,
    /// 응답상세3.
    pub output3: Vec<InquireAlgoCcnlOutput3>,
}

impl fmt::Debug for InquireAlgoCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAlgoCcnlResponse", "")
            .texts(&[&self.ctx_area_nk200, &self.ctx_area_fk200])
            .parts(&[&self.output, &self.output3])
            .fmt(f)
    }
}

impl Decode for InquireAlgoCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            output: reply.list("output"),
            output3: reply.list("output3"),
        }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireAlgoCcnlOutput {
    /// 체결순번 — fill sequence number.
    pub ccld_seq: Option<Decimal>,
    /// 체결시간 — fill time.
    pub ccld_btwn: Option<Time>,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 종목명 — issue name.
    pub item_name: String,
    /// FT체결수량 — filled quantity, shares.
    pub ft_ccld_qty: Option<Decimal>,
    /// FT체결단가 — fill price per share.
    pub ft_ccld_unpr3: Option<Decimal>,
    /// FT체결금액 — filled amount.
    pub ft_ccld_amt3: Option<Decimal>,
}

impl FromRow for InquireAlgoCcnlOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ccld_seq: row.decimal("CCLD_SEQ"),
            ccld_btwn: row.time("CCLD_BTWN"),
            pdno: row.text("PDNO"),
            item_name: row.text("ITEM_NAME"),
            ft_ccld_qty: row.decimal("FT_CCLD_QTY"),
            ft_ccld_unpr3: row.decimal("FT_CCLD_UNPR3"),
            ft_ccld_amt3: row.decimal("FT_CCLD_AMT3"),
        }
    }
}

impl fmt::Debug for InquireAlgoCcnlOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAlgoCcnlOutput", "output")
            .texts(&[&self.pdno, &self.item_name])
            .decimals(&[self.ccld_seq, self.ft_ccld_qty, self.ft_ccld_unpr3, self.ft_ccld_amt3])
            .times(&[self.ccld_btwn])
            .fmt(f)
    }
}

/// A row of `output3`, 응답상세3.
#[non_exhaustive]
pub struct InquireAlgoCcnlOutput3 {
    /// 주문번호 — order number.
    pub odno: String,
    /// 매매구분명 — trade type name, buy or sell.
    pub trad_dvsn_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 종목명 — issue name.
    pub item_name: String,
    /// FT주문수량 — order quantity, shares.
    pub ft_ord_qty: Option<Decimal>,
    /// FT주문단가 — order price per share.
    pub ft_ord_unpr3: Option<Decimal>,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 분할매수속성명 — split buy or sell attribute name.
    pub splt_buy_attr_name: String,
    /// FT체결수량 — filled quantity, shares.
    pub ft_ccld_qty: Option<Decimal>,
    /// 거래통화 — trading currency.
    pub tr_crcy: String,
    /// FT체결단가 — fill price per share.
    pub ft_ccld_unpr3: Option<Decimal>,
    /// FT체결금액 — filled amount.
    pub ft_ccld_amt3: Option<Decimal>,
    /// 체결건수 — number of fills.
    pub ccld_cnt: Option<Decimal>,
}

impl FromRow for InquireAlgoCcnlOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            odno: row.text("odno"),
            trad_dvsn_name: row.text("trad_dvsn_name"),
            pdno: row.text("pdno"),
            item_name: row.text("item_name"),
            ft_ord_qty: row.decimal("ft_ord_qty"),
            ft_ord_unpr3: row.decimal("ft_ord_unpr3"),
            ord_tmd: row.time("ord_tmd"),
            splt_buy_attr_name: row.text("splt_buy_attr_name"),
            ft_ccld_qty: row.decimal("ft_ccld_qty"),
            tr_crcy: row.text("tr_crcy"),
            ft_ccld_unpr3: row.decimal("ft_ccld_unpr3"),
            ft_ccld_amt3: row.decimal("ft_ccld_amt3"),
            ccld_cnt: row.decimal("ccld_cnt"),
        }
    }
}

impl fmt::Debug for InquireAlgoCcnlOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAlgoCcnlOutput3", "output3")
            .texts(&[
                &self.odno,
                &self.trad_dvsn_name,
                &self.pdno,
                &self.item_name,
                &self.splt_buy_attr_name,
                &self.tr_crcy,
            ])
            .decimals(&[
                self.ft_ord_qty,
                self.ft_ord_unpr3,
                self.ft_ccld_qty,
                self.ft_ccld_unpr3,
                self.ft_ccld_amt3,
                self.ccld_cnt,
            ])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
