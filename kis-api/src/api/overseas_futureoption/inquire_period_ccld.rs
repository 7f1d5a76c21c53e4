//! 해외선물옵션 기간계좌손익 일별 (해외선물-010).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_period_ccld",
    title: "해외선물옵션 기간계좌손익 일별",
    doc_no: "해외선물-010",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-period-ccld",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "OTFM3118R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("INQR_TERM_FROM_DT", "조회기간FROM일자", 8, None),
        Param::Required("INQR_TERM_TO_DT", "조회기간TO일자", 8, None),
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("CRCY_CD", "통화코드", 3, Some("%%%")),
        Param::Required("WHOL_TRSL_YN", "전체환산여부", 1, Some("N")),
        Param::Required("FUOP_DVSN", "선물옵션구분", 2, Some("00")),
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
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Decimal("fm_buy_qty", "FM매수수량"),
                Field::Decimal("fm_sll_qty", "FM매도수량"),
                Field::Decimal("fm_lqd_pfls_amt", "FM청산손익금액"),
                Field::Decimal("fm_fee", "FM수수료"),
                Field::Decimal("fm_net_pfls_amt", "FM순손익금액"),
                Field::Decimal("fm_ustl_buy_qty", "FM미결제매수수량"),
                Field::Decimal("fm_ustl_sll_qty", "FM미결제매도수량"),
                Field::Decimal("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액"),
                Field::Decimal("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2"),
                Field::Decimal("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액"),
                Field::Decimal("fm_ustl_agrm_amt", "FM미결제약정금액"),
                Field::Decimal("fm_opt_lqd_amt", "FM옵션청산금액"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("cano", "종합계좌번호"),
                Field::Text("acnt_prdt_cd", "계좌상품코드"),
                Field::Text("ovrs_futr_fx_pdno", "해외선물FX상품번호"),
                Field::Text("crcy_cd", "통화코드"),
                Field::Decimal("fm_buy_qty", "FM매수수량"),
                Field::Decimal("fm_sll_qty", "FM매도수량"),
                Field::Decimal("fm_lqd_pfls_amt", "FM청산손익금액"),
                Field::Decimal("fm_fee", "FM수수료"),
                Field::Decimal("fm_net_pfls_amt", "FM순손익금액"),
                Field::Decimal("fm_ustl_buy_qty", "FM미결제매수수량"),
                Field::Decimal("fm_ustl_sll_qty", "FM미결제매도수량"),
                Field::Decimal("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액"),
                Field::Decimal("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2"),
                Field::Decimal("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액"),
                Field::Decimal("fm_ccld_avg_pric", "FM체결평균가격"),
                Field::Decimal("fm_ustl_agrm_amt", "FM미결제약정금액"),
                Field::Decimal("fm_opt_lqd_amt", "FM옵션청산금액"),
            ],
        ),
    ],
    check: check::<InquirePeriodCcldResponse>,
};

/// 해외선물옵션 기간계좌손익 일별 — profit of overseas derivatives by day: `GET /uapi/overseas-futureoption/v1/trading/inquire-period-ccld`.
///
/// Official document: 해외선물-010.
///
/// TR id: real `OTFM3118R`, paper none.
#[doc(alias = "OTFM3118R")]
#[doc(alias = "해외선물-010")]
#[doc(alias = "해외선물옵션 기간계좌손익 일별")]
#[derive(Debug, Clone)]
pub struct InquirePeriodCcld {
    params: Params,
}

impl InquirePeriodCcld {
    /// Required: `inqr_term_from_dt` 조회기간FROM일자 (inquiry period start date); `inqr_term_to_dt` 조회기간TO일자
    /// (inquiry period end date).
    pub fn new(inqr_term_from_dt: impl Into<String>, inqr_term_to_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("INQR_TERM_FROM_DT", inqr_term_from_dt.into());
        params.set("INQR_TERM_TO_DT", inqr_term_to_dt.into());
        Self { params }
    }

    /// 통화코드 — currency code. Default `%%%`.
    #[must_use]
    pub fn crcy_cd(mut self, value: impl Into<Code<codes::CrcyCdInquirePeriodCcld>>) -> Self {
        self.params.set_code("CRCY_CD", value.into());
        self
    }

    /// 전체환산여부 — convert all currencies, Y/N, default N. Default `N`.
    #[must_use]
    pub fn whol_trsl_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("WHOL_TRSL_YN", value.into());
        self
    }

    /// 선물옵션구분 — futures or options type. Default `00`.
    #[must_use]
    pub fn fuop_dvsn(mut self, value: impl Into<Code<codes::FuopDvsn>>) -> Self {
        self.params.set_code("FUOP_DVSN", value.into());
        self
    }
}

impl Endpoint for InquirePeriodCcld {
    type Response = InquirePeriodCcldResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePeriodCcld {}

/// The reply to [`InquirePeriodCcld`].
#[non_exhaustive]
pub struct InquirePeriodCcldResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 응답상세1.
    pub output1: Vec<InquirePeriodCcldOutput1>,
    /// 응답상세2.
    pub output2: Vec<InquirePeriodCcldOutput2>,
}

impl fmt::Debug for InquirePeriodCcldResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodCcldResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk200])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for InquirePeriodCcldResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            output1: reply.list("output1"),
            output2: reply.list("output2"),
        }
    }
}

/// A row of `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquirePeriodCcldOutput1 {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// FM매수수량 — buy quantity, contracts.
    pub fm_buy_qty: Option<Decimal>,
    /// FM매도수량 — sell quantity, contracts.
    pub fm_sll_qty: Option<Decimal>,
    /// FM청산손익금액 — realised profit on closed positions.
    pub fm_lqd_pfls_amt: Option<Decimal>,
    /// FM수수료 — brokerage fee.
    pub fm_fee: Option<Decimal>,
    /// FM순손익금액 — net profit or loss.
    pub fm_net_pfls_amt: Option<Decimal>,
    /// FM미결제매수수량 — open long quantity, contracts.
    pub fm_ustl_buy_qty: Option<Decimal>,
    /// FM미결제매도수량 — open short quantity, contracts.
    pub fm_ustl_sll_qty: Option<Decimal>,
    /// FM미결제평가손익금액 — unrealised profit on open positions.
    pub fm_ustl_evlu_pfls_amt: Option<Decimal>,
    /// FM미결제평가손익금액2 — unrealised profit on open positions 2.
    pub fm_ustl_evlu_pfls_amt2: Option<Decimal>,
    /// FM미결제평가손익증감금액 — change in unrealised profit on open positions.
    pub fm_ustl_evlu_pfls_icdc_amt: Option<Decimal>,
    /// FM미결제약정금액 — contract value of open positions.
    pub fm_ustl_agrm_amt: Option<Decimal>,
    /// FM옵션청산금액 — option liquidation amount.
    pub fm_opt_lqd_amt: Option<Decimal>,
}

impl FromRow for InquirePeriodCcldOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            crcy_cd: row.text("crcy_cd"),
            fm_buy_qty: row.decimal("fm_buy_qty"),
            fm_sll_qty: row.decimal("fm_sll_qty"),
            fm_lqd_pfls_amt: row.decimal("fm_lqd_pfls_amt"),
            fm_fee: row.decimal("fm_fee"),
            fm_net_pfls_amt: row.decimal("fm_net_pfls_amt"),
            fm_ustl_buy_qty: row.decimal("fm_ustl_buy_qty"),
            fm_ustl_sll_qty: row.decimal("fm_ustl_sll_qty"),
            fm_ustl_evlu_pfls_amt: row.decimal("fm_ustl_evlu_pfls_amt"),
            fm_ustl_evlu_pfls_amt2: row.decimal("fm_ustl_evlu_pfls_amt2"),
            fm_ustl_evlu_pfls_icdc_amt: row.decimal("fm_ustl_evlu_pfls_icdc_amt"),
            fm_ustl_agrm_amt: row.decimal("fm_ustl_agrm_amt"),
            fm_opt_lqd_amt: row.decimal("fm_opt_lqd_amt"),
        }
    }
}

impl fmt::Debug for InquirePeriodCcldOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodCcldOutput1", "output1")
            .texts(&[&self.cano, &self.acnt_prdt_cd, &self.crcy_cd])
            .decimals(&[
                self.fm_buy_qty,
                self.fm_sll_qty,
                self.fm_lqd_pfls_amt,
                self.fm_fee,
                self.fm_net_pfls_amt,
                self.fm_ustl_buy_qty,
                self.fm_ustl_sll_qty,
                self.fm_ustl_evlu_pfls_amt,
                self.fm_ustl_evlu_pfls_amt2,
                self.fm_ustl_evlu_pfls_icdc_amt,
                self.fm_ustl_agrm_amt,
                self.fm_opt_lqd_amt,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquirePeriodCcldOutput2 {
    /// 종합계좌번호 — account number, first 8 digits.
    pub cano: String,
    /// 계좌상품코드 — account product code, last 2 digits.
    pub acnt_prdt_cd: String,
    /// 해외선물FX상품번호 — overseas futures FX issue code.
    pub ovrs_futr_fx_pdno: String,
    /// 통화코드 — currency code.
    pub crcy_cd: String,
    /// FM매수수량 — buy quantity, contracts.
    pub fm_buy_qty: Option<Decimal>,
    /// FM매도수량 — sell quantity, contracts.
    pub fm_sll_qty: Option<Decimal>,
    /// FM청산손익금액 — realised profit on closed positions.
    pub fm_lqd_pfls_amt: Option<Decimal>,
    /// FM수수료 — brokerage fee.
    pub fm_fee: Option<Decimal>,
    /// FM순손익금액 — net profit or loss.
    pub fm_net_pfls_amt: Option<Decimal>,
    /// FM미결제매수수량 — open long quantity, contracts.
    pub fm_ustl_buy_qty: Option<Decimal>,
    /// FM미결제매도수량 — open short quantity, contracts.
    pub fm_ustl_sll_qty: Option<Decimal>,
    /// FM미결제평가손익금액 — unrealised profit on open positions.
    pub fm_ustl_evlu_pfls_amt: Option<Decimal>,
    /// FM미결제평가손익금액2 — unrealised profit on open positions 2.
    pub fm_ustl_evlu_pfls_amt2: Option<Decimal>,
    /// FM미결제평가손익증감금액 — change in unrealised profit on open positions.
    pub fm_ustl_evlu_pfls_icdc_amt: Option<Decimal>,
    /// FM체결평균가격 — average fill price.
    pub fm_ccld_avg_pric: Option<Decimal>,
    /// FM미결제약정금액 — contract value of open positions.
    pub fm_ustl_agrm_amt: Option<Decimal>,
    /// FM옵션청산금액 — option liquidation amount.
    pub fm_opt_lqd_amt: Option<Decimal>,
}

impl FromRow for InquirePeriodCcldOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cano: row.text("cano"),
            acnt_prdt_cd: row.text("acnt_prdt_cd"),
            ovrs_futr_fx_pdno: row.text("ovrs_futr_fx_pdno"),
            crcy_cd: row.text("crcy_cd"),
            fm_buy_qty: row.decimal("fm_buy_qty"),
            fm_sll_qty: row.decimal("fm_sll_qty"),
            fm_lqd_pfls_amt: row.decimal("fm_lqd_pfls_amt"),
            fm_fee: row.decimal("fm_fee"),
            fm_net_pfls_amt: row.decimal("fm_net_pfls_amt"),
            fm_ustl_buy_qty: row.decimal("fm_ustl_buy_qty"),
            fm_ustl_sll_qty: row.decimal("fm_ustl_sll_qty"),
            fm_ustl_evlu_pfls_amt: row.decimal("fm_ustl_evlu_pfls_amt"),
            fm_ustl_evlu_pfls_amt2: row.decimal("fm_ustl_evlu_pfls_amt2"),
            fm_ustl_evlu_pfls_icdc_amt: row.decimal("fm_ustl_evlu_pfls_icdc_amt"),
            fm_ccld_avg_pric: row.decimal("fm_ccld_avg_pric"),
            fm_ustl_agrm_amt: row.decimal("fm_ustl_agrm_amt"),
            fm_opt_lqd_amt: row.decimal("fm_opt_lqd_amt"),
        }
    }
}

impl fmt::Debug for InquirePeriodCcldOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePeriodCcldOutput2", "output2")
            .texts(&[&self.cano, &self.acnt_prdt_cd, &self.ovrs_futr_fx_pdno, &self.crcy_cd])
            .decimals(&[
                self.fm_buy_qty,
                self.fm_sll_qty,
                self.fm_lqd_pfls_amt,
                self.fm_fee,
                self.fm_net_pfls_amt,
                self.fm_ustl_buy_qty,
                self.fm_ustl_sll_qty,
                self.fm_ustl_evlu_pfls_amt,
                self.fm_ustl_evlu_pfls_amt2,
                self.fm_ustl_evlu_pfls_icdc_amt,
                self.fm_ccld_avg_pric,
                self.fm_ustl_agrm_amt,
                self.fm_opt_lqd_amt,
            ])
            .fmt(f)
    }
}
