//! 해외선물옵션 증거금상세 (해외선물-032).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.margin_detail",
    title: "해외선물옵션 증거금상세",
    doc_no: "해외선물-032",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/margin-detail",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3115R", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("CRCY_CD", "통화코드", 3, Some("TKR")),
        Param::Required("INQR_DT", "조회일자", 8, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Date("resp_dt", "응답일자"),
                Field::Text("acnt_net_risk_mgna_aply_yn", "계좌순위험증거금적용여부"),
                Field::Decimal("fm_ord_psbl_amt", "FM주문가능금액"),
                Field::Decimal("fm_add_mgn_amt", "FM추가증거금액"),
                Field::Decimal("fm_brkg_mgn_amt", "FM위탁증거금액"),
                Field::Decimal("fm_excc_brkg_mgn_amt", "FM정산위탁증거금액"),
                Field::Decimal("fm_ustl_mgn_amt", "FM미결제증거금액"),
                Field::Decimal("fm_mntn_mgn_amt", "FM유지증거금액"),
                Field::Decimal("fm_ord_mgn_amt", "FM주문증거금액"),
                Field::Decimal("fm_futr_ord_mgn_amt", "FM선물주문증거금액"),
                Field::Decimal("fm_opt_buy_ord_amt", "FM옵션매수주문금액"),
                Field::Decimal("fm_opt_sll_ord_mgn_amt", "FM옵션매도주문증거금액"),
                Field::Decimal("fm_opt_buy_ord_mgn_amt", "FM옵션매수주문증거금액"),
                Field::Decimal("fm_ecis_rsvn_mgn_amt", "FM행사예약증거금액"),
                Field::Decimal("fm_span_brkg_mgn_amt", "FMSPAN위탁증거금액"),
                Field::Decimal("fm_span_pric_altr_mgn_amt", "FMSPAN가격변동증거금액"),
                Field::Decimal("fm_span_term_sprd_mgn_amt", "FMSPAN기간스프레드증거금액"),
                Field::Decimal("fm_span_buy_opt_min_mgn_amt", "FMSPAN옵션가격증거금액"),
                Field::Decimal("fm_span_opt_min_mgn_amt", "FMSPAN옵션최소증거금액"),
                Field::Decimal("fm_span_tot_risk_mgn_amt", "FMSPAN총위험증거금액"),
                Field::Decimal("fm_span_mntn_mgn_amt", "FMSPAN유지증거금액"),
                Field::Decimal("fm_span_mntn_pric_altr_mgn_amt", "FMSPAN유지가격변동증거금액"),
                Field::Decimal("fm_span_mntn_term_sprd_mgn_amt", "FMSPAN유지기간스프레드증거금액"),
                Field::Decimal("fm_span_mntn_opt_pric_mgn_amt", "FMSPAN유지옵션가격증거금액"),
                Field::Decimal("fm_span_mntn_opt_min_mgn_amt", "FMSPAN유지옵션최소증거금액"),
                Field::Decimal("fm_span_mntn_tot_risk_mgn_amt", "FMSPAN유지총위험증거금액"),
                Field::Decimal("fm_eurx_brkg_mgn_amt", "FMEUREX위탁증거금액"),
                Field::Decimal("fm_eurx_pric_altr_mgn_amt", "FMEUREX가격변동증거금액"),
                Field::Decimal("fm_eurx_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액"),
                Field::Decimal("fm_eurx_opt_pric_mgn_amt", "FMEUREX옵션가격증거금액"),
                Field::Decimal("fm_eurx_buy_opt_min_mgn_amt", "FMEUREX매수옵션최소증거금액"),
                Field::Decimal("fm_eurx_tot_risk_mgn_amt", "FMEUREX총위험증거금액"),
                Field::Decimal("fm_eurx_mntn_mgn_amt", "FMEUREX유지증거금액"),
                Field::Decimal("fm_eurx_mntn_pric_altr_mgn_amt", "FMEUREX유지가격변동증거금액"),
                Field::Decimal("fm_eurx_mntn_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액"),
                Field::Decimal("fm_eurx_mntn_opt_pric_mgn_amt", "FMEUREX유지옵션가격증거금액"),
                Field::Decimal("fm_eurx_mntn_tot_risk_mgn_amt", "FMEUREX유지총위험증거금액"),
                Field::Decimal("fm_gnrl_brkg_mgn_amt", "FM일반위탁증거금액"),
                Field::Decimal("fm_futr_ustl_mgn_amt", "FM선물미결제증거금액"),
                Field::Decimal("fm_sll_opt_ustl_mgn_amt", "FM매도옵션미결제증거금액"),
                Field::Decimal("fm_buy_opt_ustl_mgn_amt", "FM매수옵션미결제증거금액"),
                Field::Decimal("fm_sprd_ustl_mgn_amt", "FM스프레드미결제증거금액"),
                Field::Decimal("fm_avg_dsct_mgn_amt", "FMAVG할인증거금액"),
                Field::Decimal("fm_gnrl_mntn_mgn_amt", "FM일반유지증거금액"),
                Field::Decimal("fm_futr_mntn_mgn_amt", "FM선물유지증거금액"),
                Field::Decimal("fm_opt_mntn_mgn_amt", "FM옵션유지증거금액"),
            ],
        ),
    ],
    check: check::<MarginDetailResponse>,
};

/// 해외선물옵션 증거금상세 — margin of overseas derivatives in detail: `GET /uapi/overseas-futureoption/v1/trading/margin-detail`.
///
/// Official document: 해외선물-032.
///
/// TR id: real `OTFM3115R`, paper none.
#[doc(alias = "OTFM3115R")]
#[doc(alias = "해외선물-032")]
#[doc(alias = "해외선물옵션 증거금상세")]
#[derive(Debug, Clone)]
pub struct MarginDetail {
    params: Params,
}

impl MarginDetail {
    /// Required: `inqr_dt` 조회일자 (inquiry date, YYYYMMDD).
    pub fn new(inqr_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_DT", inqr_dt.into());
        Self { params }
    }

    /// 통화코드 — currency code. Default `TKR`.
    #[must_use]
    pub fn crcy_cd(mut self, value: impl Into<Code<codes::CrcyCdMarginDetail>>) -> Self {
        self.params.set_code("CRCY_CD", value.into());
        self
    }
}

impl Endpoint for MarginDetail {
    type Response = MarginDetailResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for MarginDetail {}

/// The reply to [`MarginDetail`].
#[non_exhaustive]
pub struct MarginDetailResponse {
    /// 응답상세.
    pub output: MarginDetailOutput,
}

impl fmt::Debug for MarginDetailResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarginDetailResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for MarginDetailResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct MarginDetailOutput {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// 응답일자 — response date.
    pub resp_dt: Option<Date>,
    /// 계좌순위험증거금적용여부 — account net risk margin applied, Y/N.
    pub acnt_net_risk_mgna_aply_yn: String,
    /// FM주문가능금액 — orderable amount.
    pub fm_ord_psbl_amt: Option<Decimal>,
    /// FM추가증거금액 — additional margin amount.
    pub fm_add_mgn_amt: Option<Decimal>,
    /// FM위탁증거금액 — brokerage (initial) margin amount.
    pub fm_brkg_mgn_amt: Option<Decimal>,
    /// FM정산위탁증거금액 — settlement brokerage (initial) margin amount.
    pub fm_excc_brkg_mgn_amt: Option<Decimal>,
    /// FM미결제증거금액 — open position margin amount.
    pub fm_ustl_mgn_amt: Option<Decimal>,
    /// FM유지증거금액 — maintenance margin amount.
    pub fm_mntn_mgn_amt: Option<Decimal>,
    /// FM주문증거금액 — order margin amount.
    pub fm_ord_mgn_amt: Option<Decimal>,
    /// FM선물주문증거금액 — futures order margin amount.
    pub fm_futr_ord_mgn_amt: Option<Decimal>,
    /// FM옵션매수주문금액 — option buy order amount.
    pub fm_opt_buy_ord_amt: Option<Decimal>,
    /// FM옵션매도주문증거금액 — option sell order margin amount.
    pub fm_opt_sll_ord_mgn_amt: Option<Decimal>,
    /// FM옵션매수주문증거금액 — option buy order margin amount.
    pub fm_opt_buy_ord_mgn_amt: Option<Decimal>,
    /// FM행사예약증거금액 — exercise reservation margin amount.
    pub fm_ecis_rsvn_mgn_amt: Option<Decimal>,
    /// FMSPAN위탁증거금액 — SPAN brokerage (initial) margin amount.
    pub fm_span_brkg_mgn_amt: Option<Decimal>,
    /// FMSPAN가격변동증거금액 — SPAN price variation margin amount.
    pub fm_span_pric_altr_mgn_amt: Option<Decimal>,
    /// FMSPAN기간스프레드증거금액 — SPAN calendar spread margin amount.
    pub fm_span_term_sprd_mgn_amt: Option<Decimal>,
    /// FMSPAN옵션가격증거금액 — SPAN option price margin amount.
    pub fm_span_buy_opt_min_mgn_amt: Option<Decimal>,
    /// FMSPAN옵션최소증거금액 — SPAN option minimum margin amount.
    pub fm_span_opt_min_mgn_amt: Option<Decimal>,
    /// FMSPAN총위험증거금액 — SPAN total risk margin amount.
    pub fm_span_tot_risk_mgn_amt: Option<Decimal>,
    /// FMSPAN유지증거금액 — SPAN maintenance margin amount.
    pub fm_span_mntn_mgn_amt: Option<Decimal>,
    /// FMSPAN유지가격변동증거금액 — SPAN maintenance price variation margin amount.
    pub fm_span_mntn_pric_altr_mgn_amt: Option<Decimal>,
    /// FMSPAN유지기간스프레드증거금액 — SPAN maintenance calendar spread margin amount.
    pub fm_span_mntn_term_sprd_mgn_amt: Option<Decimal>,
    /// FMSPAN유지옵션가격증거금액 — SPAN maintenance option price margin amount.
    pub fm_span_mntn_opt_pric_mgn_amt: Option<Decimal>,
    /// FMSPAN유지옵션최소증거금액 — SPAN maintenance option minimum margin amount.
    pub fm_span_mntn_opt_min_mgn_amt: Option<Decimal>,
    /// FMSPAN유지총위험증거금액 — SPAN maintenance total risk margin amount.
    pub fm_span_mntn_tot_risk_mgn_amt: Option<Decimal>,
    /// FMEUREX위탁증거금액 — Eurex brokerage (initial) margin amount.
    pub fm_eurx_brkg_mgn_amt: Option<Decimal>,
    /// FMEUREX가격변동증거금액 — Eurex price variation margin amount.
    pub fm_eurx_pric_altr_mgn_amt: Option<Decimal>,
    /// FMEUREX기간스프레드증거금액 — Eurex calendar spread margin amount.
    pub fm_eurx_term_sprd_mgn_amt: Option<Decimal>,
    /// FMEUREX옵션가격증거금액 — Eurex option price margin amount.
    pub fm_eurx_opt_pric_mgn_amt: Option<Decimal>,
    /// FMEUREX매수옵션최소증거금액 — Eurex long option minimum margin amount.
    pub fm_eurx_buy_opt_min_mgn_amt: Option<Decimal>,
    /// FMEUREX총위험증거금액 — Eurex total risk margin amount.
    pub fm_eurx_tot_risk_mgn_amt: Option<Decimal>,
    /// FMEUREX유지증거금액 — Eurex maintenance margin amount.
    pub fm_eurx_mntn_mgn_amt: Option<Decimal>,
    /// FMEUREX유지가격변동증거금액 — Eurex maintenance price variation margin amount.
    pub fm_eurx_mntn_pric_altr_mgn_amt: Option<Decimal>,
    /// FMEUREX기간스프레드증거금액 — Eurex maintenance calendar spread margin amount.
    pub fm_eurx_mntn_term_sprd_mgn_amt: Option<Decimal>,
    /// FMEUREX유지옵션가격증거금액 — Eurex maintenance option price margin amount.
    pub fm_eurx_mntn_opt_pric_mgn_amt: Option<Decimal>,
    /// FMEUREX유지총위험증거금액 — Eurex maintenance total risk margin amount.
    pub fm_eurx_mntn_tot_risk_mgn_amt: Option<Decimal>,
    /// FM일반위탁증거금액 — general brokerage (initial) margin amount.
    pub fm_gnrl_brkg_mgn_amt: Option<Decimal>,
    /// FM선물미결제증거금액 — margin on open futures positions.
    pub fm_futr_ustl_mgn_amt: Option<Decimal>,
    /// FM매도옵션미결제증거금액 — margin on open short option positions.
    pub fm_sll_opt_ustl_mgn_amt: Option<Decimal>,
    /// FM매수옵션미결제증거금액 — margin on open long option positions.
    pub fm_buy_opt_ustl_mgn_amt: Option<Decimal>,
    /// FM스프레드미결제증거금액 — margin on open spread positions.
    pub fm_sprd_ustl_mgn_amt: Option<Decimal>,
    /// FMAVG할인증거금액 — AVG discount margin amount.
    pub fm_avg_dsct_mgn_amt: Option<Decimal>,
    /// FM일반유지증거금액 — general maintenance margin amount.
    pub fm_gnrl_mntn_mgn_amt: Option<Decimal>,
    /// FM선물유지증거금액 — futures maintenance margin amount.
    pub fm_futr_mntn_mgn_amt: Option<Decimal>,
    /// FM옵션유지증거금액 — option maintenance margin amount.
    pub fm_opt_mntn_mgn_amt: Option<Decimal>,
}

impl FromRow for MarginDetailOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            crcy_cd: row.text("crcy_cd"),
            resp_dt: row.date("resp_dt"),
            acnt_net_risk_mgna_aply_yn: row.text("acnt_net_risk_mgna_aply_yn"),
            fm_ord_psbl_amt: row.decimal("fm_ord_psbl_amt"),
            fm_add_mgn_amt: row.decimal("fm_add_mgn_amt"),
            fm_brkg_mgn_amt: row.decimal("fm_brkg_mgn_amt"),
            fm_excc_brkg_mgn_amt: row.decimal("fm_excc_brkg_mgn_amt"),
            fm_ustl_mgn_amt: row.decimal("fm_ustl_mgn_amt"),
            fm_mntn_mgn_amt: row.decimal("fm_mntn_mgn_amt"),
            fm_ord_mgn_amt: row.decimal("fm_ord_mgn_amt"),
            fm_futr_ord_mgn_amt: row.decimal("fm_futr_ord_mgn_amt"),
            fm_opt_buy_ord_amt: row.decimal("fm_opt_buy_ord_amt"),
            fm_opt_sll_ord_mgn_amt: row.decimal("fm_opt_sll_ord_mgn_amt"),
            fm_opt_buy_ord_mgn_amt: row.decimal("fm_opt_buy_ord_mgn_amt"),
            fm_ecis_rsvn_mgn_amt: row.decimal("fm_ecis_rsvn_mgn_amt"),
            fm_span_brkg_mgn_amt: row.decimal("fm_span_brkg_mgn_amt"),
            fm_span_pric_altr_mgn_amt: row.decimal("fm_span_pric_altr_mgn_amt"),
            fm_span_term_sprd_mgn_amt: row.decimal("fm_span_term_sprd_mgn_amt"),
            fm_span_buy_opt_min_mgn_amt: row.decimal("fm_span_buy_opt_min_mgn_amt"),
            fm_span_opt_min_mgn_amt: row.decimal("fm_span_opt_min_mgn_amt"),
            fm_span_tot_risk_mgn_amt: row.decimal("fm_span_tot_risk_mgn_amt"),
            fm_span_mntn_mgn_amt: row.decimal("fm_span_mntn_mgn_amt"),
            fm_span_mntn_pric_altr_mgn_amt: row.decimal("fm_span_mntn_pric_altr_mgn_amt"),
            fm_span_mntn_term_sprd_mgn_amt: row.decimal("fm_span_mntn_term_sprd_mgn_amt"),
            fm_span_mntn_opt_pric_mgn_amt: row.decimal("fm_span_mntn_opt_pric_mgn_amt"),
            fm_span_mntn_opt_min_mgn_amt: row.decimal("fm_span_mntn_opt_min_mgn_amt"),
            fm_span_mntn_tot_risk_mgn_amt: row.decimal("fm_span_mntn_tot_risk_mgn_amt"),
            fm_eurx_brkg_mgn_amt: row.decimal("fm_eurx_brkg_mgn_amt"),
            fm_eurx_pric_altr_mgn_amt: row.decimal("fm_eurx_pric_altr_mgn_amt"),
            fm_eurx_term_sprd_mgn_amt: row.decimal("fm_eurx_term_sprd_mgn_amt"),
            fm_eurx_opt_pric_mgn_amt: row.decimal("fm_eurx_opt_pric_mgn_amt"),
            fm_eurx_buy_opt_min_mgn_amt: row.decimal("fm_eurx_buy_opt_min_mgn_amt"),
            fm_eurx_tot_risk_mgn_amt: row.decimal("fm_eurx_tot_risk_mgn_amt"),
            fm_eurx_mntn_mgn_amt: row.decimal("fm_eurx_mntn_mgn_amt"),
            fm_eurx_mntn_pric_altr_mgn_amt: row.decimal("fm_eurx_mntn_pric_altr_mgn_amt"),
            fm_eurx_mntn_term_sprd_mgn_amt: row.decimal("fm_eurx_mntn_term_sprd_mgn_amt"),
            fm_eurx_mntn_opt_pric_mgn_amt: row.decimal("fm_eurx_mntn_opt_pric_mgn_amt"),
            fm_eurx_mntn_tot_risk_mgn_amt: row.decimal("fm_eurx_mntn_tot_risk_mgn_amt"),
            fm_gnrl_brkg_mgn_amt: row.decimal("fm_gnrl_brkg_mgn_amt"),
            fm_futr_ustl_mgn_amt: row.decimal("fm_futr_ustl_mgn_amt"),
            fm_sll_opt_ustl_mgn_amt: row.decimal("fm_sll_opt_ustl_mgn_amt"),
            fm_buy_opt_ustl_mgn_amt: row.decimal("fm_buy_opt_ustl_mgn_amt"),
            fm_sprd_ustl_mgn_amt: row.decimal("fm_sprd_ustl_mgn_amt"),
            fm_avg_dsct_mgn_amt: row.decimal("fm_avg_dsct_mgn_amt"),
            fm_gnrl_mntn_mgn_amt: row.decimal("fm_gnrl_mntn_mgn_amt"),
            fm_futr_mntn_mgn_amt: row.decimal("fm_futr_mntn_mgn_amt"),
            fm_opt_mntn_mgn_amt: row.decimal("fm_opt_mntn_mgn_amt"),
        }
    }
}

impl fmt::Debug for MarginDetailOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarginDetailOutput", "output")
            .texts(&[&self.cano, &self.acnt_prdt_cd, &self.crcy_cd, &self.acnt_net_risk_mgna_aply_yn])
            .decimals(&[
                self.fm_ord_psbl_amt,
                self.fm_add_mgn_amt,
                self.fm_brkg_mgn_amt,
                self.fm_excc_brkg_mgn_amt,
                self.fm_ustl_mgn_amt,
                self.fm_mntn_mgn_amt,
                self.fm_ord_mgn_amt,
                self.fm_futr_ord_mgn_amt,
                self.fm_opt_buy_ord_amt,
                self.fm_opt_sll_ord_mgn_amt,
                self.fm_opt_buy_ord_mgn_amt,
                self.fm_ecis_rsvn_mgn_amt,
                self.fm_span_brkg_mgn_amt,
                self.fm_span_pric_altr_mgn_amt,
                self.fm_span_term_sprd_mgn_amt,
                self.fm_span_buy_opt_min_mgn_amt,
                self.fm_span_opt_min_mgn_amt,
                self.fm_span_tot_risk_mgn_amt,
                self.fm_span_mntn_mgn_amt,
                self.fm_span_mntn_pric_altr_mgn_amt,
                self.fm_span_mntn_term_sprd_mgn_amt,
                self.fm_span_mntn_opt_pric_mgn_amt,
                self.fm_span_mntn_opt_min_mgn_amt,
                self.fm_span_mntn_tot_risk_mgn_amt,
                self.fm_eurx_brkg_mgn_amt,
                self.fm_eurx_pric_altr_mgn_amt,
                self.fm_eurx_term_sprd_mgn_amt,
                self.fm_eurx_opt_pric_mgn_amt,
                self.fm_eurx_buy_opt_min_mgn_amt,
                self.fm_eurx_tot_risk_mgn_amt,
                self.fm_eurx_mntn_mgn_amt,
                self.fm_eurx_mntn_pric_altr_mgn_amt,
                self.fm_eurx_mntn_term_sprd_mgn_amt,
                self.fm_eurx_mntn_opt_pric_mgn_amt,
                self.fm_eurx_mntn_tot_risk_mgn_amt,
                self.fm_gnrl_brkg_mgn_amt,
                self.fm_futr_ustl_mgn_amt,
                self.fm_sll_opt_ustl_mgn_amt,
                self.fm_buy_opt_ustl_mgn_amt,
                self.fm_sprd_ustl_mgn_amt,
                self.fm_avg_dsct_mgn_amt,
                self.fm_gnrl_mntn_mgn_amt,
                self.fm_futr_mntn_mgn_amt,
                self.fm_opt_mntn_mgn_amt,
            ])
            .dates(&[self.resp_dt])
            .fmt(f)
    }
}
