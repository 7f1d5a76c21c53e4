//! 국내주식 예상체결가 추이 (국내주식-118).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.exp_price_trend",
    title: "국내주식 예상체결가 추이",
    doc_no: "국내주식-118",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-price-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01810000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_mkop_cls_code", "장운영 구분 코드", 12, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Text("rprs_mrkt_kor_name", "대표 시장 한글 명"),
                Field::Decimal("antc_cnpr", "예상 체결가"),
                Field::Text("antc_cntg_vrss_sign", "예상 체결 대비 부호"),
                Field::Decimal("antc_cntg_vrss", "예상 체결 대비"),
                Field::Decimal("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율"),
                Field::Integer("antc_vol", "예상 거래량"),
                Field::Decimal("antc_tr_pbmn", "예상 거래대금"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
            ],
        ),
    ],
    check: check::<ExpPriceTrendResponse>,
};

/// 국내주식 예상체결가 추이 — course of a stock's expected match: `GET /uapi/domestic-stock/v1/quotations/exp-price-trend`.
///
/// Official document: 국내주식-118.
///
/// TR id: real `FHPST01810000`, paper none.
#[doc(alias = "FHPST01810000")]
#[doc(alias = "국내주식-118")]
#[doc(alias = "국내주식 예상체결가 추이")]
#[derive(Debug, Clone)]
pub struct ExpPriceTrend {
    params: Params,
}

impl ExpPriceTrend {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        Self { params }
    }

    /// 장운영 구분 코드 — market operation class code. Default `0`.
    #[must_use]
    pub fn fid_mkop_cls_code(mut self, value: impl Into<Code<codes::FidMkopClsCodeExpPriceTrend>>) -> Self {
        self.params.set_code("fid_mkop_cls_code", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Endpoint for ExpPriceTrend {
    type Response = ExpPriceTrendResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ExpPriceTrend {}

/// The reply to [`ExpPriceTrend`].
#[non_exhaustive]
pub struct ExpPriceTrendResponse {
    /// 응답상세.
    pub output1: ExpPriceTrendOutput1,
    /// 응답상세.
    pub output2: Vec<ExpPriceTrendOutput2>,
}

impl fmt::Debug for ExpPriceTrendResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpPriceTrendResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for ExpPriceTrendResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct ExpPriceTrendOutput1 {
    /// 대표 시장 한글 명 — representative market name in Korean.
    pub rprs_mrkt_kor_name: String,
    /// 예상 체결가 — expected match price, KRW.
    pub antc_cnpr: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: String,
    /// 예상 체결 대비 — expected match price change, KRW.
    pub antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
    /// 예상 거래량 — expected match volume, shares.
    pub antc_vol: Option<i64>,
    /// 예상 거래대금 — expected traded value.
    pub antc_tr_pbmn: Option<Decimal>,
}

impl FromRow for ExpPriceTrendOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rprs_mrkt_kor_name: row.text("rprs_mrkt_kor_name"),
            antc_cnpr: row.decimal("antc_cnpr"),
            antc_cntg_vrss_sign: row.text("antc_cntg_vrss_sign"),
            antc_cntg_vrss: row.decimal("antc_cntg_vrss"),
            antc_cntg_prdy_ctrt: row.decimal("antc_cntg_prdy_ctrt"),
            antc_vol: row.integer("antc_vol"),
            antc_tr_pbmn: row.decimal("antc_tr_pbmn"),
        }
    }
}

impl fmt::Debug for ExpPriceTrendOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpPriceTrendOutput1", "output1")
            .texts(&[&self.rprs_mrkt_kor_name, &self.antc_cntg_vrss_sign])
            .integers(&[self.antc_vol])
            .decimals(&[self.antc_cnpr, self.antc_cntg_vrss, self.antc_cntg_prdy_ctrt, self.antc_tr_pbmn])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct ExpPriceTrendOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
}

impl FromRow for ExpPriceTrendOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_cntg_hour: row.time("stck_cntg_hour"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
        }
    }
}

impl fmt::Debug for ExpPriceTrendOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpPriceTrendOutput2", "output2")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .dates(&[self.stck_bsop_date])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
