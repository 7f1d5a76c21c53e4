//! 주식현재가 일자별 (v1_국내주식-010).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_daily_price",
    title: "주식현재가 일자별",
    doc_no: "v1_국내주식-010",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST01010400", paper: Some("FHKST01010400"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_PERIOD_DIV_CODE", "기간분류코드", 32, Some("D")),
        Param::Required("FID_ORG_ADJ_PRC", "수정주가 원주가 가격", 10, Some("0")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("stck_clpr", "주식 종가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("prdy_vrss_vol_rate", "전일 대비 거래량 비율"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("hts_frgn_ehrt", "HTS 외국인 소진율"),
                Field::Integer("frgn_ntby_qty", "외국인 순매수 수량"),
                Field::Text("flng_cls_code", "락 구분 코드"),
                Field::Decimal("acml_prtt_rate", "누적 분할 비율"),
            ],
        ),
    ],
    check: check::<InquireDailyPriceResponse>,
};

/// 주식현재가 일자별 — latest prices of a domestic stock by day, week or month: `GET /uapi/domestic-stock/v1/quotations/inquire-daily-price`.
///
/// Official document: v1_국내주식-010.
///
/// TR id: real `FHKST01010400`, paper `FHKST01010400`.
#[doc(alias = "FHKST01010400")]
#[doc(alias = "v1_국내주식-010")]
#[doc(alias = "주식현재가 일자별")]
#[derive(Debug, Clone)]
pub struct InquireDailyPrice {
    params: Params,
}

impl InquireDailyPrice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 기간분류코드 — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<Code<codes::FidPeriodDivCodeInquireDailyPrice>>) -> Self {
        self.params.set_code("FID_PERIOD_DIV_CODE", value.into());
        self
    }

    /// 수정주가 원주가 가격 — adjusted or original price selection. Default `0`.
    #[must_use]
    pub fn fid_org_adj_prc(mut self, value: impl Into<Code<codes::FidOrgAdjPrcInquireDailyPrice>>) -> Self {
        self.params.set_code("FID_ORG_ADJ_PRC", value.into());
        self
    }
}

impl Endpoint for InquireDailyPrice {
    type Response = InquireDailyPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyPrice {}

/// The reply to [`InquireDailyPrice`].
#[non_exhaustive]
pub struct InquireDailyPriceResponse {
    /// 응답상세.
    pub output: Vec<InquireDailyPriceOutput>,
}

impl fmt::Debug for InquireDailyPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireDailyPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyPriceOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 주식 종가 — closing price, KRW.
    pub stck_clpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 대비 거래량 비율 — volume relative to the previous day, %.
    pub prdy_vrss_vol_rate: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// HTS 외국인 소진율 — foreign ownership limit used, %.
    pub hts_frgn_ehrt: Option<Decimal>,
    /// 외국인 순매수 수량 — net buying by foreigners, shares.
    pub frgn_ntby_qty: Option<i64>,
    /// 락 구분 코드 — ex-rights or ex-dividend code.
    pub flng_cls_code: String,
    /// 누적 분할 비율 — cumulative split ratio.
    pub acml_prtt_rate: Option<Decimal>,
}

impl FromRow for InquireDailyPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            stck_clpr: row.decimal("stck_clpr"),
            acml_vol: row.integer("acml_vol"),
            prdy_vrss_vol_rate: row.decimal("prdy_vrss_vol_rate"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            hts_frgn_ehrt: row.decimal("hts_frgn_ehrt"),
            frgn_ntby_qty: row.integer("frgn_ntby_qty"),
            flng_cls_code: row.text("flng_cls_code"),
            acml_prtt_rate: row.decimal("acml_prtt_rate"),
        }
    }
}

impl fmt::Debug for InquireDailyPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyPriceOutput", "output")
            .texts(&[&self.prdy_vrss_sign, &self.flng_cls_code])
            .integers(&[self.acml_vol, self.frgn_ntby_qty])
            .decimals(&[
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.stck_clpr,
                self.prdy_vrss_vol_rate,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.hts_frgn_ehrt,
                self.acml_prtt_rate,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
