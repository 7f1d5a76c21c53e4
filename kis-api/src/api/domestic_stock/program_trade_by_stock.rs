//! 종목별 프로그램매매추이(체결) (v1_국내주식-044).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.program_trade_by_stock",
    title: "종목별 프로그램매매추이(체결)",
    doc_no: "v1_국내주식-044",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/program-trade-by-stock",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPPG04650101", paper: None, old: &["FHPPG04650100"] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Time("bsop_hour", "영업 시간"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("whol_smtn_seln_vol", "전체 합계 매도 거래량"),
                Field::Integer("whol_smtn_shnu_vol", "전체 합계 매수2 거래량"),
                Field::Integer("whol_smtn_ntby_qty", "전체 합계 순매수 수량"),
                Field::Decimal("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금"),
                Field::Decimal("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금"),
                Field::Decimal("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금"),
                Field::Decimal("whol_ntby_vol_icdc", "전체 순매수 거래량 증감"),
                Field::Decimal("whol_ntby_tr_pbmn_icdc", "전체 순매수 거래 대금 증감"),
            ],
        ),
    ],
    check: check::<ProgramTradeByStockResponse>,
};

/// 종목별 프로그램매매추이(체결) — program trading of a stock through today: `GET /uapi/domestic-stock/v1/quotations/program-trade-by-stock`.
///
/// Official document: v1_국내주식-044.
///
/// TR id: real `FHPPG04650101`, paper none.
#[doc(alias = "FHPPG04650101")]
#[doc(alias = "v1_국내주식-044")]
#[doc(alias = "종목별 프로그램매매추이(체결)")]
#[derive(Debug, Clone)]
pub struct ProgramTradeByStock {
    params: Params,
}

impl ProgramTradeByStock {
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
}

impl Endpoint for ProgramTradeByStock {
    type Response = ProgramTradeByStockResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ProgramTradeByStock {}

/// The reply to [`ProgramTradeByStock`].
#[non_exhaustive]
pub struct ProgramTradeByStockResponse {
    /// 응답상세.
    pub output: Vec<ProgramTradeByStockOutput>,
}

impl fmt::Debug for ProgramTradeByStockResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ProgramTradeByStockResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ProgramTradeByStockResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ProgramTradeByStockOutput {
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
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
    /// 전체 순매수 거래 대금 증감 — change in total net buying amount.
    pub whol_ntby_tr_pbmn_icdc: Option<Decimal>,
}

impl FromRow for ProgramTradeByStockOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_hour: row.time("bsop_hour"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            whol_smtn_seln_vol: row.integer("whol_smtn_seln_vol"),
            whol_smtn_shnu_vol: row.integer("whol_smtn_shnu_vol"),
            whol_smtn_ntby_qty: row.integer("whol_smtn_ntby_qty"),
            whol_smtn_seln_tr_pbmn: row.decimal("whol_smtn_seln_tr_pbmn"),
            whol_smtn_shnu_tr_pbmn: row.decimal("whol_smtn_shnu_tr_pbmn"),
            whol_smtn_ntby_tr_pbmn: row.decimal("whol_smtn_ntby_tr_pbmn"),
            whol_ntby_vol_icdc: row.decimal("whol_ntby_vol_icdc"),
            whol_ntby_tr_pbmn_icdc: row.decimal("whol_ntby_tr_pbmn_icdc"),
        }
    }
}

impl fmt::Debug for ProgramTradeByStockOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ProgramTradeByStockOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.whol_smtn_seln_vol, self.whol_smtn_shnu_vol, self.whol_smtn_ntby_qty])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.whol_smtn_seln_tr_pbmn,
                self.whol_smtn_shnu_tr_pbmn,
                self.whol_smtn_ntby_tr_pbmn,
                self.whol_ntby_vol_icdc,
                self.whol_ntby_tr_pbmn_icdc,
            ])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
