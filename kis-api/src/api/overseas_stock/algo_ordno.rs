//! 해외주식 지정가주문번호조회 (해외주식-071).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.algo_ordno",
    title: "해외주식 지정가주문번호조회",
    doc_no: "해외주식-071",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/algo-ordno",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTS6058R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("TRAD_DT", "거래일자", 8, None),
        Param::Required("CANO", "계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Optional("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
        Param::Optional("CTX_AREA_FK200", "연속조회조건200", 200, Some("")),
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
                Field::Text("trad_dvsn_name", "매매구분명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("item_name", "종목명"),
                Field::Decimal("ft_ord_qty", "FT주문수량"),
                Field::Decimal("ft_ord_unpr3", "FT주문단가"),
                Field::Text("splt_buy_attr_name", "분할매수속성명"),
                Field::Decimal("ft_ccld_qty", "FT체결수량"),
                Field::Text("ord_gno_brno", "주문채번지점번호"),
            ],
        ),
    ],
    check: check::<AlgoOrdnoResponse>,
};

/// 해외주식 지정가주문번호조회 — order numbers of algorithmic orders: `GET /uapi/overseas-stock/v1/trading/algo-ordno`.
///
/// Official document: 해외주식-071.
///
/// TR id: real `TTTS6058R`, paper none.
#[doc(alias = "TTTS6058R")]
#[doc(alias = "해외주식-071")]
#[doc(alias = "해외주식 지정가주문번호조회")]
#[derive(Debug, Clone)]
pub struct AlgoOrdno {
    params: Params,
}

impl AlgoOrdno {
    /// Required: `trad_dt` 거래일자 (trade date).
    pub fn new(trad_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("TRAD_DT", trad_dt.into());
        Self { params }
    }
}

impl Endpoint for AlgoOrdno {
    type Response = AlgoOrdnoResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for AlgoOrdno {}

/// The reply to [`AlgoOrdno`].
#[non_exhaustive]
pub struct AlgoOrdnoResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output: Vec<AlgoOrdnoOutput>,
}

impl fmt::Debug for AlgoOrdnoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AlgoOrdnoResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for AlgoOrdnoResponse {
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
pub struct AlgoOrdnoOutput {
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
    /// 분할매수속성명 — split buy or sell attribute name.
    pub splt_buy_attr_name: String,
    /// FT체결수량 — filled quantity, shares.
    pub ft_ccld_qty: Option<Decimal>,
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
}

impl FromRow for AlgoOrdnoOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            odno: row.text("odno"),
            trad_dvsn_name: row.text("trad_dvsn_name"),
            pdno: row.text("pdno"),
            item_name: row.text("item_name"),
            ft_ord_qty: row.decimal("ft_ord_qty"),
            ft_ord_unpr3: row.decimal("ft_ord_unpr3"),
            splt_buy_attr_name: row.text("splt_buy_attr_name"),
            ft_ccld_qty: row.decimal("ft_ccld_qty"),
            ord_gno_brno: row.text("ord_gno_brno"),
        }
    }
}

impl fmt::Debug for AlgoOrdnoOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AlgoOrdnoOutput", "output")
            .texts(&[
                &self.odno,
                &self.trad_dvsn_name,
                &self.pdno,
                &self.item_name,
                &self.splt_buy_attr_name,
                &self.ord_gno_brno,
            ])
            .decimals(&[self.ft_ord_qty, self.ft_ord_unpr3, self.ft_ccld_qty])
            .fmt(f)
    }
}
