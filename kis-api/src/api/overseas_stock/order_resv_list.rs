//! 해외주식 예약주문조회 (v1_해외주식-013).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.order_resv_list",
    title: "해외주식 예약주문조회",
    doc_no: "v1_해외주식-013",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/order-resv-list",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[
        TrId { when: &[("exchange", "NASD|NYSE|AMEX")], real: "TTTT3039R", paper: None, old: &[] },
        TrId { when: &[("exchange", "SEHK|SHAA|SZAA|TKSE|HASE|VNSE")], real: "TTTS3014R", paper: None, old: &[] },
    ],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("INQR_STRT_DT", "조회시작일자", 8, None),
        Param::Required("INQR_END_DT", "조회종료일자", 8, None),
        Param::Required("INQR_DVSN_CD", "조회구분코드", 2, Some("00")),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("")),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
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
                Field::Text("cncl_yn", "취소여부"),
                Field::Date("rsvn_ord_rcit_dt", "예약주문접수일자"),
                Field::Text("ovrs_rsvn_odno", "해외예약주문번호"),
                Field::Date("ord_dt", "주문일자"),
                Field::Text("ord_gno_brno", "주문채번지점번호"),
                Field::Text("odno", "주문번호"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("sll_buy_dvsn_cd_name", "매도매수구분명"),
                Field::Text("ovrs_rsvn_ord_stat_cd", "해외예약주문상태코드"),
                Field::Text("ovrs_rsvn_ord_stat_cd_name", "해외예약주문상태코드명"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("prdt_name", "상품명"),
                Field::Time("ord_rcit_tmd", "주문접수시각"),
                Field::Time("ord_fwdg_tmd", "주문전송시각"),
                Field::Text("tr_dvsn_name", "거래구분명"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
                Field::Text("tr_mket_name", "거래시장명"),
                Field::Text("ord_stfno", "주문직원번호"),
                Field::Decimal("ft_ord_qty", "FT주문수량"),
                Field::Decimal("ft_ord_unpr3", "FT주문단가3"),
                Field::Decimal("ft_ccld_qty", "FT체결수량"),
                Field::Text("nprc_rson_text", "미처리사유내용"),
                Field::Text("splt_buy_attr_name", "분할매수속성명"),
                Field::Decimal("ft_ccld_unpr3", "FT체결단가3"),
            ],
        ),
    ],
    check: check::<OrderResvListResponse>,
};

/// 해외주식 예약주문조회 — overseas reserved orders: `GET /uapi/overseas-stock/v1/trading/order-resv-list`.
///
/// Official document: v1_해외주식-013.
///
/// TR ids, real and paper:
/// - NASD/NYSE/AMEX: `TTTT3039R`, none
/// - SEHK/SHAA/SZAA/TKSE/HASE/VNSE: `TTTS3014R`, none
#[doc(alias = "TTTT3039R")]
#[doc(alias = "TTTS3014R")]
#[doc(alias = "v1_해외주식-013")]
#[doc(alias = "해외주식 예약주문조회")]
#[derive(Debug, Clone)]
pub struct OrderResvList {
    params: Params,
}

impl OrderResvList {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code); `inqr_strt_dt` 조회시작일자 (inquiry start
    /// date, YYYYMMDD); `inqr_end_dt` 조회종료일자 (inquiry end date, YYYYMMDD).
    pub fn new(
        ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCdInquirePsamount>>,
        inqr_strt_dt: impl Into<String>,
        inqr_end_dt: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        params.set("INQR_STRT_DT", inqr_strt_dt.into());
        params.set("INQR_END_DT", inqr_end_dt.into());
        Self { params }
    }

    /// 조회구분코드 — inquiry type code. Default `00`.
    #[must_use]
    pub fn inqr_dvsn_cd(mut self, value: impl Into<Code<codes::InqrDvsnCd>>) -> Self {
        self.params.set_code("INQR_DVSN_CD", value.into());
        self
    }

    /// 상품유형코드 — product type code. Default: empty.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<Code<codes::PrdtTypeCd>>) -> Self {
        self.params.set_code("PRDT_TYPE_CD", value.into());
        self
    }
}

impl Endpoint for OrderResvList {
    type Response = OrderResvListResponse;
    const META: &'static Meta = &META;

    fn tr_id(&self, env: Env) -> Result<&'static str> {
        META.tr_id(env, &[("exchange", self.params.value("OVRS_EXCG_CD"))])
    }

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for OrderResvList {}

/// The reply to [`OrderResvList`].
#[non_exhaustive]
pub struct OrderResvListResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세1.
    pub output: Vec<OrderResvListOutput>,
}

impl fmt::Debug for OrderResvListResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvListResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for OrderResvListResponse {
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
pub struct OrderResvListOutput {
    /// 취소여부 — cancelled, Y/N.
    pub cncl_yn: String,
    /// 예약주문접수일자 — reserved order receipt date.
    pub rsvn_ord_rcit_dt: Option<Date>,
    /// 해외예약주문번호 — overseas reserved order number.
    pub ovrs_rsvn_odno: String,
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 매도매수구분명 — sell or buy name.
    pub sll_buy_dvsn_cd_name: String,
    /// 해외예약주문상태코드 — overseas reserved order status code.
    pub ovrs_rsvn_ord_stat_cd: String,
    /// 해외예약주문상태코드명 — overseas reserved order status name.
    pub ovrs_rsvn_ord_stat_cd_name: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 주문접수시각 — order receipt time.
    pub ord_rcit_tmd: Option<Time>,
    /// 주문전송시각 — order transmission time.
    pub ord_fwdg_tmd: Option<Time>,
    /// 거래구분명 — transaction type name.
    pub tr_dvsn_name: String,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
    /// 거래시장명 — trading market name.
    pub tr_mket_name: String,
    /// 주문직원번호 — order staff number.
    pub ord_stfno: String,
    /// FT주문수량 — order quantity, shares.
    pub ft_ord_qty: Option<Decimal>,
    /// FT주문단가3 — order price per share.
    pub ft_ord_unpr3: Option<Decimal>,
    /// FT체결수량 — filled quantity, shares.
    pub ft_ccld_qty: Option<Decimal>,
    /// 미처리사유내용 — reason for non-processing.
    pub nprc_rson_text: String,
    /// 분할매수속성명 — split buy or sell attribute name.
    pub splt_buy_attr_name: String,
    /// FT체결단가3 — fill price per share.
    pub ft_ccld_unpr3: Option<Decimal>,
}

impl FromRow for OrderResvListOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cncl_yn: row.text("cncl_yn"),
            rsvn_ord_rcit_dt: row.date("rsvn_ord_rcit_dt"),
            ovrs_rsvn_odno: row.text("ovrs_rsvn_odno"),
            ord_dt: row.date("ord_dt"),
            ord_gno_brno: row.text("ord_gno_brno"),
            odno: row.text("odno"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            sll_buy_dvsn_cd_name: row.text("sll_buy_dvsn_cd_name"),
            ovrs_rsvn_ord_stat_cd: row.text("ovrs_rsvn_ord_stat_cd"),
            ovrs_rsvn_ord_stat_cd_name: row.text("ovrs_rsvn_ord_stat_cd_name"),
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            prdt_name: row.text("prdt_name"),
            ord_rcit_tmd: row.time("ord_rcit_tmd"),
            ord_fwdg_tmd: row.time("ord_fwdg_tmd"),
            tr_dvsn_name: row.text("tr_dvsn_name"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
            tr_mket_name: row.text("tr_mket_name"),
            ord_stfno: row.text("ord_stfno"),
            ft_ord_qty: row.decimal("ft_ord_qty"),
            ft_ord_unpr3: row.decimal("ft_ord_unpr3"),
            ft_ccld_qty: row.decimal("ft_ccld_qty"),
            nprc_rson_text: row.text("nprc_rson_text"),
            splt_buy_attr_name: row.text("splt_buy_attr_name"),
            ft_ccld_unpr3: row.decimal("ft_ccld_unpr3"),
        }
    }
}

impl fmt::Debug for OrderResvListOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderResvListOutput", "output")
            .texts(&[
                &self.cncl_yn,
                &self.ovrs_rsvn_odno,
                &self.ord_gno_brno,
                &self.odno,
                &self.sll_buy_dvsn_cd,
                &self.sll_buy_dvsn_cd_name,
                &self.ovrs_rsvn_ord_stat_cd,
                &self.ovrs_rsvn_ord_stat_cd_name,
                &self.pdno,
                &self.prdt_type_cd,
                &self.prdt_name,
                &self.tr_dvsn_name,
                &self.ovrs_excg_cd,
                &self.tr_mket_name,
                &self.ord_stfno,
                &self.nprc_rson_text,
                &self.splt_buy_attr_name,
            ])
            .decimals(&[self.ft_ord_qty, self.ft_ord_unpr3, self.ft_ccld_qty, self.ft_ccld_unpr3])
            .dates(&[self.rsvn_ord_rcit_dt, self.ord_dt])
            .times(&[self.ord_rcit_tmd, self.ord_fwdg_tmd])
            .fmt(f)
    }
}
