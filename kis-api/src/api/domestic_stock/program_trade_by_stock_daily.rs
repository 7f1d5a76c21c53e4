//! 종목별 프로그램매매추이(일별) (국내주식-113).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.program_trade_by_stock_daily",
    title: "종목별 프로그램매매추이(일별)",
    doc_no: "국내주식-113",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/program-trade-by-stock-daily",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPPG04650201", paper: None, old: &["FHPPG04650200"] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
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
                Field::Decimal("stck_clpr", "주식 종가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("whol_smtn_seln_vol", "전체 합계 매도 거래량"),
                Field::Integer("whol_smtn_shnu_vol", "전체 합계 매수2 거래량"),
                Field::Integer("whol_smtn_ntby_qty", "전체 합계 순매수 수량"),
                Field::Decimal("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금"),
                Field::Decimal("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금"),
                Field::Decimal("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금"),
                Field::Decimal("whol_ntby_vol_icdc", "전체 순매수 거래량 증감"),
                Field::Decimal("whol_ntby_tr_pbmn_icdc2", "전체 순매수 거래 대금 증감2"),
            ],
        ),
    ],
    check: check::<ProgramTradeByStockDailyResponse>,
};

/// 종목별 프로그램매매추이(일별) — program trading of a stock by day: `GET /uapi/domestic-stock/v1/quotations/program-trade-by-stock-daily`.
///
/// Official document: 국내주식-113.
///
/// TR id: real `FHPPG04650201`, paper none.
#[doc(alias = "FHPPG04650201")]
#[doc(alias = "국내주식-113")]
#[doc(alias = "종목별 프로그램매매추이(일별)")]
#[derive(Debug, Clone)]
pub struct ProgramTradeByStockDaily {
    params: Params,
}

impl ProgramTradeByStockDaily {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// 입력날짜1 (search start date).
    pub fn new(fid_input_iscd: impl Into<String>, fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for ProgramTradeByStockDaily {
    type Response = ProgramTradeByStockDailyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ProgramTradeByStockDaily {}

/// The reply to [`ProgramTradeByStockDaily`].
#[non_exhaustive]
pub struct ProgramTradeByStockDailyResponse {
    /// 응답상세.
    pub output: Vec<ProgramTradeByStockDailyOutput>,
}

impl fmt::Debug for ProgramTradeByStockDailyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ProgramTradeByStockDailyResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ProgramTradeByStockDailyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ProgramTradeByStockDailyOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 종가 — closing price, KRW.
    pub stck_clpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 전체 합계 매도 거래량 — total program sell volume, shares.
    pub whol_smtn_seln_vol: Option<i64>,
    /// 전체 합계 매수2 거래량 — total program buy volume, shares.
    pub whol_smtn_shnu_vol: Option<i64>,
    /// 전체 합계 순매수 수량 — total program net bought quantity, shares.
    pub whol_smtn_ntby_qty: Option<i64>,
    /// 전체 합계 매도 거래 대금 — total program sold value.
    pub whol_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 전체 합계 매수2 거래 대금 — total program bought value.
    pub whol_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 전체 합계 순매수 거래 대금 — total program net bought value.
    pub whol_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 전체 순매수 거래량 증감 — change in total net buying volume, shares.
    pub whol_ntby_vol_icdc: Option<Decimal>,
    /// 전체 순매수 거래 대금 증감2 — change in total net buying amount 2.
    pub whol_ntby_tr_pbmn_icdc2: Option<Decimal>,
}

impl FromRow for ProgramTradeByStockDailyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_clpr: row.decimal("stck_clpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            whol_smtn_seln_vol: row.integer("whol_smtn_seln_vol"),
            whol_smtn_shnu_vol: row.integer("whol_smtn_shnu_vol"),
            whol_smtn_ntby_qty: row.integer("whol_smtn_ntby_qty"),
            whol_smtn_seln_tr_pbmn: row.decimal("whol_smtn_seln_tr_pbmn"),
            whol_smtn_shnu_tr_pbmn: row.decimal("whol_smtn_shnu_tr_pbmn"),
            whol_smtn_ntby_tr_pbmn: row.decimal("whol_smtn_ntby_tr_pbmn"),
            whol_ntby_vol_icdc: row.decimal("whol_ntby_vol_icdc"),
            whol_ntby_tr_pbmn_icdc2: row.decimal("whol_ntby_tr_pbmn_icdc2"),
        }
    }
}

impl fmt::Debug for ProgramTradeByStockDailyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ProgramTradeByStockDailyOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.whol_smtn_seln_vol, self.whol_smtn_shnu_vol, self.whol_smtn_ntby_qty])
            .decimals(&[
                self.stck_clpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.whol_smtn_seln_tr_pbmn,
                self.whol_smtn_shnu_tr_pbmn,
                self.whol_smtn_ntby_tr_pbmn,
                self.whol_ntby_vol_icdc,
                self.whol_ntby_tr_pbmn_icdc2,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
