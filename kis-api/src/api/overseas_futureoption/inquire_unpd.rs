//! 해외선물옵션 미결제내역조회(잔고) (v1_해외선물-005).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_unpd",
    title: "해외선물옵션 미결제내역조회(잔고)",
    doc_no: "v1_해외선물-005",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-unpd",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM1412R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK100", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("FUOP_DVSN", "선물옵션구분", 2, Some("00")),
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
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Text("ovrs_futr_fx_pdno", "해외선물FX상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Text("sll_buy_dvsn_cd", "매도매수구분코드"),
                Field::Decimal("fm_ustl_qty", "FM미결제수량"),
                Field::Decimal("fm_ccld_avg_pric", "FM체결평균가격"),
                Field::Decimal("fm_now_pric", "FM현재가격"),
                Field::Decimal("fm_evlu_pfls_amt", "FM평가손익금액"),
                Field::Decimal("fm_opt_evlu_amt", "FM옵션평가금액"),
                Field::Decimal("fm_otp_evlu_pfls_amt", "FM옵션평가손익금액"),
                Field::Text("fuop_dvsn", "선물옵션구분"),
                Field::Text("ecis_rsvn_ord_yn", "행사예약주문여부"),
                Field::Decimal("fm_lqd_psbl_qty", "FM청산가능수량"),
            ],
        ),
    ],
    check: check::<InquireUnpdResponse>,
};

/// 해외선물옵션 미결제내역조회(잔고) — open positions in overseas derivatives: `GET /uapi/overseas-futureoption/v1/trading/inquire-unpd`.
///
/// Official document: v1_해외선물-005.
///
/// TR id: real `OTFM1412R`, paper none.
#[doc(alias = "OTFM1412R")]
#[doc(alias = "v1_해외선물-005")]
#[doc(alias = "해외선물옵션 미결제내역조회(잔고)")]
#[derive(Debug, Clone)]
pub struct InquireUnpd {
    params: Params,
}

impl InquireUnpd {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 선물옵션구분 — futures or options type. Default `00`.
    #[must_use]
    pub fn fuop_dvsn(mut self, value: impl Into<Code<codes::FuopDvsn>>) -> Self {
        self.params.set_code("FUOP_DVSN", value.into());
        self
    }
}

impl Default for InquireUnpd {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for InquireUnpd {
    type Response = InquireUnpdResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireUnpd {}

/// The reply to [`InquireUnpd`].
#[non_exhaustive]
pub struct InquireUnpdResponse {
    /// 연속조회검색조건100 — continuation search condition (100), blank on first page.
    pub ctx_area_fk100: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세1.
    pub output: Vec<InquireUnpdOutput>,
}

impl fmt::Debug for InquireUnpdResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireUnpdResponse", "")
            .texts(&[&self.ctx_area_fk100, &self.ctx_area_nk100])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for InquireUnpdResponse {
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
pub struct InquireUnpdOutput {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 해외선물FX상품번호 — overseas futures FX issue code.
    pub ovrs_futr_fx_pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: String,
    /// FM미결제수량 — open position quantity, contracts.
    pub fm_ustl_qty: Option<Decimal>,
    /// FM체결평균가격 — average fill price.
    pub fm_ccld_avg_pric: Option<Decimal>,
    /// FM현재가격 — current price.
    pub fm_now_pric: Option<Decimal>,
    /// FM평가손익금액 — unrealised profit.
    pub fm_evlu_pfls_amt: Option<Decimal>,
    /// FM옵션평가금액 — option market value.
    pub fm_opt_evlu_amt: Option<Decimal>,
    /// FM옵션평가손익금액 — unrealised profit on options.
    pub fm_otp_evlu_pfls_amt: Option<Decimal>,
    /// 선물옵션구분 — futures or options type.
    pub fuop_dvsn: String,
    /// 행사예약주문여부 — exercise reservation order, Y/N.
    pub ecis_rsvn_ord_yn: String,
    /// FM청산가능수량 — closable quantity, contracts.
    pub fm_lqd_psbl_qty: Option<Decimal>,
}

impl FromRow for InquireUnpdOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            ovrs_futr_fx_pdno: row.text("ovrs_futr_fx_pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            crcy_cd: row.text("crcy_cd"),
            sll_buy_dvsn_cd: row.text("sll_buy_dvsn_cd"),
            fm_ustl_qty: row.decimal("fm_ustl_qty"),
            fm_ccld_avg_pric: row.decimal("fm_ccld_avg_pric"),
            fm_now_pric: row.decimal("fm_now_pric"),
            fm_evlu_pfls_amt: row.decimal("fm_evlu_pfls_amt"),
            fm_opt_evlu_amt: row.decimal("fm_opt_evlu_amt"),
            fm_otp_evlu_pfls_amt: row.decimal("fm_otp_evlu_pfls_amt"),
            fuop_dvsn: row.text("fuop_dvsn"),
            ecis_rsvn_ord_yn: row.text("ecis_rsvn_ord_yn"),
            fm_lqd_psbl_qty: row.decimal("fm_lqd_psbl_qty"),
        }
    }
}

impl fmt::Debug for InquireUnpdOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireUnpdOutput", "output")
            .texts(&[
                &self.cano,
                &self.acnt_prdt_cd,
                &self.ovrs_futr_fx_pdno,
                &self.prdt_type_cd,
                &self.crcy_cd,
                &self.sll_buy_dvsn_cd,
                &self.fuop_dvsn,
                &self.ecis_rsvn_ord_yn,
            ])
            .decimals(&[
                self.fm_ustl_qty,
                self.fm_ccld_avg_pric,
                self.fm_now_pric,
                self.fm_evlu_pfls_amt,
                self.fm_opt_evlu_amt,
                self.fm_otp_evlu_pfls_amt,
                self.fm_lqd_psbl_qty,
            ])
            .fmt(f)
    }
}
