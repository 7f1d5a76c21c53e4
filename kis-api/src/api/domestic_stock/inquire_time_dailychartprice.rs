//! 주식일별분봉조회 (국내주식-213).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_time_dailychartprice",
    title: "주식일별분봉조회",
    doc_no: "국내주식-213",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST03010230", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_HOUR_1", "입력 시간1", 10, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
        Param::Required("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", 2, Some("Y")),
        Param::Optional("FID_FAKE_TICK_INCU_YN", "허봉 포함 여부", 2, Some("")),
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
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
            ],
        ),
    ],
    check: check::<InquireTimeDailychartpriceResponse>,
};

/// 주식일별분봉조회 — minute candles of a domestic stock on any day: `GET /uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice`.
///
/// Official document: 국내주식-213.
///
/// TR id: real `FHKST03010230`, paper none.
#[doc(alias = "FHKST03010230")]
#[doc(alias = "국내주식-213")]
#[doc(alias = "주식일별분봉조회")]
#[derive(Debug, Clone)]
pub struct InquireTimeDailychartprice {
    params: Params,
}

impl InquireTimeDailychartprice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// 입력날짜1 (search start date); `fid_input_hour_1` 입력 시간1 (input time 1).
    pub fn new(
        fid_input_iscd: impl Into<String>,
        fid_input_date_1: impl Into<String>,
        fid_input_hour_1: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        params.set("FID_INPUT_HOUR_1", fid_input_hour_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 과거 데이터 포함 여부 — include past data, Y/N. Default `Y`.
    #[must_use]
    pub fn fid_pw_data_incu_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PW_DATA_INCU_YN", value.into());
        self
    }

    /// 허봉 포함 여부 — include empty filler candles, send blank. Default: empty.
    #[must_use]
    pub fn fid_fake_tick_incu_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_FAKE_TICK_INCU_YN", value.into());
        self
    }
}

impl Endpoint for InquireTimeDailychartprice {
    type Response = InquireTimeDailychartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireTimeDailychartprice {}

/// The reply to [`InquireTimeDailychartprice`].
#[non_exhaustive]
pub struct InquireTimeDailychartpriceResponse {
    /// 응답상세.
    pub output1: InquireTimeDailychartpriceOutput1,
    /// 응답상세.
    pub output2: Vec<InquireTimeDailychartpriceOutput2>,
}

impl fmt::Debug for InquireTimeDailychartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeDailychartpriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireTimeDailychartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeDailychartpriceOutput1 {
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
}

impl FromRow for InquireTimeDailychartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
        }
    }
}

impl fmt::Debug for InquireTimeDailychartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeDailychartpriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.hts_kor_isnm])
            .integers(&[self.acml_vol])
            .decimals(&[self.prdy_vrss, self.prdy_ctrt, self.stck_prdy_clpr, self.acml_tr_pbmn, self.stck_prpr])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeDailychartpriceOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
}

impl FromRow for InquireTimeDailychartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_cntg_hour: row.time("stck_cntg_hour"),
            stck_prpr: row.decimal("stck_prpr"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            cntg_vol: row.integer("cntg_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
        }
    }
}

impl fmt::Debug for InquireTimeDailychartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeDailychartpriceOutput2", "output2")
            .integers(&[self.cntg_vol])
            .decimals(&[self.stck_prpr, self.stck_oprc, self.stck_hgpr, self.stck_lwpr, self.acml_tr_pbmn])
            .dates(&[self.stck_bsop_date])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
