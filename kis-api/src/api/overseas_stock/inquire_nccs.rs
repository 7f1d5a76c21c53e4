//! 해외주식 미체결내역 (v1_해외주식-005).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_nccs",
    title: "해외주식 미체결내역",
    doc_no: "v1_해외주식-005",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-nccs",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "TTTS3018R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("OVRS_EXCG_CD", "해외거래소코드", 4, None),
        Param::Required("SORT_SQN", "정렬순서", 2, Some("DS")),
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
                Field::Date("ord_dt", "주문일자"),
                Field::Text("ord_gno_brno", "주문채번지점번호"),
                Field::Text("odno", "주문번호"),
                Field::Text("orgn_odno", "원주문번호"),
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Text("sll_buy_dvsn_cd_name", "매도매수구분코드명"),
                Field::Text("rvse_cncl_dvsn_cd", "정정취소구분코드"),
                Field::Text("rvse_cncl_dvsn_cd_name", "정정취소구분코드명"),
                Field::Text("rjct_rson", "거부사유"),
                Field::Text("rjct_rson_name", "거부사유명"),
                Field::Time("ord_tmd", "주문시각"),
                Field::Text("tr_mket_name", "거래시장명"),
                Field::Text("tr_crcy_cd", "거래통화코드"),
                Field::Text("natn_cd", "국가코드"),
                Field::Text("natn_kor_name", "국가한글명"),
                Field::Decimal("ft_ord_qty", "FT주문수량"),
                Field::Decimal("ft_ccld_qty", "FT체결수량"),
                Field::Decimal("nccs_qty", "미체결수량"),
                Field::Decimal("ft_ord_unpr3", "FT주문단가3"),
                Field::Decimal("ft_ccld_unpr3", "FT체결단가3"),
                Field::Decimal("ft_ccld_amt3", "FT체결금액3"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
                Field::Text("prcs_stat_name", "처리상태명"),
                Field::Text("loan_type_cd", "대출유형코드"),
                Field::Date("loan_dt", "대출일자"),
                Field::Text("usa_amk_exts_rqst_yn", "미국애프터마켓연장신청여부"),
                Field::Text("splt_buy_attr_name", "분할매수속성명"),
            ],
        ),
    ],
    check: check::<InquireNccsResponse>,
};

/// 해외주식 미체결내역 — overseas orders that are open: `GET /uapi/overseas-stock/v1/trading/inquire-nccs`.
///
/// Official document: v1_해외주식-005.
///
/// TR id: real `TTTS3018R`, paper none.
#[doc(alias = "TTTS3018R")]
#[doc(alias = "v1_해외주식-005")]
#[doc(alias = "해외주식 미체결내역")]
#[derive(Debug, Clone)]
pub struct InquireNccs {
    params: Params,
}

impl InquireNccs {
    /// Required: `ovrs_excg_cd` 해외거래소코드 (overseas exchange code).
    pub fn new(ovrs_excg_cd: impl Into<Code<codes::OvrsExcgCd>>) -> Self {
        let mut params = META.defaults();
        params.set_code("OVRS_EXCG_CD", ovrs_excg_cd.into());
        Self { params }
    }

    /// 정렬순서 — sort order: `DS` 정순. Default `DS`.
    #[must_use]
    pub fn sort_sqn(mut self, value: impl Into<String>) -> Self {
        self.params.set("SORT_SQN", value.into());
        self
    }
}

impl Endpoint for InquireNccs {
    type Response = InquireNccsResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireNccs {}

/// The reply to [`InquireNccs`].
#[non_exhaustive]
pub struct InquireNccsResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세.
    pub output: Vec<InquireNccsOutput>,
}

impl fmt::Debug for InquireNccsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireNccsResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for InquireNccsResponse {
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
pub struct InquireNccsOutput {
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문채번지점번호 — order numbering branch number.
    pub ord_gno_brno: String,
    /// 주문번호 — order number.
    pub odno: String,
    /// 원주문번호 — original order number.
    pub orgn_odno: String,
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// 매도매수구분코드명 — sell or buy name.
    pub sll_buy_dvsn_cd_name: String,
    /// 정정취소구분코드 — amend or cancel code.
    pub rvse_cncl_dvsn_cd: String,
    /// 정정취소구분코드명 — amend or cancel code name.
    pub rvse_cncl_dvsn_cd_name: String,
    /// 거부사유 — order rejection reason.
    pub rjct_rson: String,
    /// 거부사유명 — order rejection reason name.
    pub rjct_rson_name: String,
    /// 주문시각 — order time.
    pub ord_tmd: Option<Time>,
    /// 거래시장명 — trading market name.
    pub tr_mket_name: String,
    /// 거래통화코드 — trading currency code.
    pub tr_crcy_cd: String,
    /// 국가코드 — country code.
    pub natn_cd: String,
    /// 국가한글명 — country name in Korean.
    pub natn_kor_name: String,
    /// FT주문수량 — order quantity, shares.
    pub ft_ord_qty: Option<Decimal>,
    /// FT체결수량 — filled quantity, shares.
    pub ft_ccld_qty: Option<Decimal>,
    /// 미체결수량 — unfilled quantity, shares.
    pub nccs_qty: Option<Decimal>,
    /// FT주문단가3 — order price per share.
    pub ft_ord_unpr3: Option<Decimal>,
    /// FT체결단가3 — fill price per share.
    pub ft_ccld_unpr3: Option<Decimal>,
    /// FT체결금액3 — filled amount.
    pub ft_ccld_amt3: Option<Decimal>,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
    /// 처리상태명 — processing status name: done, rejected, sent.
    pub prcs_stat_name: String,
    /// 대출유형코드 — loan type code.
    pub loan_type_cd: String,
    /// 대출일자 — loan date.
    pub loan_dt: Option<Date>,
    /// 미국애프터마켓연장신청여부 — US after-market extension requested, Y/N.
    pub usa_amk_exts_rqst_yn: String,
    /// 분할매수속성명 — split buy or sell attribute name.
    pub splt_buy_attr_name: String,
}

impl FromRow for InquireNccsOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ord_dt: row.date("ord_dt"),
            ord_gno_brno: row.text("ord_gno_brno"),
            odno: row.text("odno"),
            orgn_odno: row.text("orgn_odno"),
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            sll_buy_dvsn_cd_name: row.text("sll_buy_dvsn_cd_name"),
            rvse_cncl_dvsn_cd: row.text("rvse_cncl_dvsn_cd"),
            rvse_cncl_dvsn_cd_name: row.text("rvse_cncl_dvsn_cd_name"),
            rjct_rson: row.text("rjct_rson"),
            rjct_rson_name: row.text("rjct_rson_name"),
            ord_tmd: row.time("ord_tmd"),
            tr_mket_name: row.text("tr_mket_name"),
            tr_crcy_cd: row.text("tr_crcy_cd"),
            natn_cd: row.text("natn_cd"),
            natn_kor_name: row.text("natn_kor_name"),
            ft_ord_qty: row.decimal("ft_ord_qty"),
            ft_ccld_qty: row.decimal("ft_ccld_qty"),
            nccs_qty: row.decimal("nccs_qty"),
            ft_ord_unpr3: row.decimal("ft_ord_unpr3"),
            ft_ccld_unpr3: row.decimal("ft_ccld_unpr3"),
            ft_ccld_amt3: row.decimal("ft_ccld_amt3"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
            prcs_stat_name: row.text("prcs_stat_name"),
            loan_type_cd: row.text("loan_type_cd"),
            loan_dt: row.date("loan_dt"),
            usa_amk_exts_rqst_yn: row.text("usa_amk_exts_rqst_yn"),
            splt_buy_attr_name: row.text("splt_buy_attr_name"),
        }
    }
}

impl fmt::Debug for InquireNccsOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireNccsOutput", "output")
            .texts(&[
                &self.ord_gno_brno,
                &self.odno,
                &self.orgn_odno,
                &self.pdno,
                &self.prdt_name,
                &self.sll_buy_dvsn_cd,
                &self.sll_buy_dvsn_cd_name,
                &self.rvse_cncl_dvsn_cd,
                &self.rvse_cncl_dvsn_cd_name,
                &self.rjct_rson,
                &self.rjct_rson_name,
                &self.tr_mket_name,
                &self.tr_crcy_cd,
                &self.natn_cd,
                &self.natn_kor_name,
                &self.ovrs_excg_cd,
                &self.prcs_stat_name,
                &self.loan_type_cd,
                &self.usa_amk_exts_rqst_yn,
                &self.splt_buy_attr_name,
            ])
            .decimals(&[
                self.ft_ord_qty,
                self.ft_ccld_qty,
                self.nccs_qty,
                self.ft_ord_unpr3,
                self.ft_ccld_unpr3,
                self.ft_ccld_amt3,
            ])
            .dates(&[self.ord_dt, self.loan_dt])
            .times(&[self.ord_tmd])
            .fmt(f)
    }
}
