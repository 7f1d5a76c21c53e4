//! 국내주식업종기간별시세(일/주/월/년) (v1_국내주식-021).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_daily_indexchartprice",
    title: "국내주식업종기간별시세(일/주/월/년)",
    doc_no: "v1_국내주식-021",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKUP03500100", paper: Some("FHKUP03500100"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("U")),
        Param::Required("FID_INPUT_ISCD", "업종 상세코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "조회 시작일자", 10, None),
        Param::Required("FID_INPUT_DATE_2", "조회 종료일자", 10, None),
        Param::Required("FID_PERIOD_DIV_CODE", "기간분류코드", 32, Some("D")),
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
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Decimal("prdy_nmix", "전일 지수"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Text("bstp_cls_code", "업종 구분 코드"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("bstp_nmix_oprc", "업종 지수 시가2"),
                Field::Decimal("bstp_nmix_hgpr", "업종 지수 최고가"),
                Field::Decimal("bstp_nmix_lwpr", "업종 지수 최저가"),
                Field::Decimal("futs_prdy_oprc", "선물 전일 시가"),
                Field::Decimal("futs_prdy_hgpr", "선물 전일 최고가"),
                Field::Decimal("futs_prdy_lwpr", "선물 전일 최저가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_oprc", "업종 지수 시가2"),
                Field::Decimal("bstp_nmix_hgpr", "업종 지수 최고가"),
                Field::Decimal("bstp_nmix_lwpr", "업종 지수 최저가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Text("mod_yn", "변경 여부"),
            ],
        ),
    ],
    check: check::<InquireDailyIndexchartpriceResponse>,
};

/// 국내주식업종기간별시세(일/주/월/년) — candles of a domestic index by day, week, month or year: `GET /uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice`.
///
/// Official document: v1_국내주식-021.
///
/// TR id: real `FHKUP03500100`, paper `FHKUP03500100`.
#[doc(alias = "FHKUP03500100")]
#[doc(alias = "v1_국내주식-021")]
#[doc(alias = "국내주식업종기간별시세(일/주/월/년)")]
#[derive(Debug, Clone)]
pub struct InquireDailyIndexchartprice {
    params: Params,
}

impl InquireDailyIndexchartprice {
    /// Required: `fid_input_iscd` 업종 상세코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1` 조회
    /// 시작일자 (search start date); `fid_input_date_2` 조회 종료일자 (search end date).
    pub fn new(
        fid_input_iscd: impl Into<Code<codes::FidInputIscdInquireDailyIndexchartprice>>,
        fid_input_date_1: impl Into<String>,
        fid_input_date_2: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        params.set("FID_INPUT_DATE_2", fid_input_date_2.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 기간분류코드 — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<Code<codes::FidPeriodDivCode>>) -> Self {
        self.params.set_code("FID_PERIOD_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireDailyIndexchartprice {
    type Response = InquireDailyIndexchartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyIndexchartprice {}

/// The reply to [`InquireDailyIndexchartprice`].
#[non_exhaustive]
pub struct InquireDailyIndexchartpriceResponse {
    /// 응답상세.
    pub output1: InquireDailyIndexchartpriceOutput1,
    /// 응답상세.
    pub output2: Vec<InquireDailyIndexchartpriceOutput2>,
}

impl fmt::Debug for InquireDailyIndexchartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyIndexchartpriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireDailyIndexchartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyIndexchartpriceOutput1 {
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
    /// 전일 지수 — previous day's index close.
    pub prdy_nmix: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: String,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 업종 지수 시가2 — sector index open.
    pub bstp_nmix_oprc: Option<Decimal>,
    /// 업종 지수 최고가 — sector index high.
    pub bstp_nmix_hgpr: Option<Decimal>,
    /// 업종 지수 최저가 — sector index low.
    pub bstp_nmix_lwpr: Option<Decimal>,
    /// 선물 전일 시가 — futures or index previous day's opening price.
    pub futs_prdy_oprc: Option<Decimal>,
    /// 선물 전일 최고가 — futures or index previous day's high.
    pub futs_prdy_hgpr: Option<Decimal>,
    /// 선물 전일 최저가 — futures or index previous day's low.
    pub futs_prdy_lwpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
}

impl FromRow for InquireDailyIndexchartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            prdy_nmix: row.decimal("prdy_nmix"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_cls_code: row.text("bstp_cls_code"),
            prdy_vol: row.integer("prdy_vol"),
            bstp_nmix_oprc: row.decimal("bstp_nmix_oprc"),
            bstp_nmix_hgpr: row.decimal("bstp_nmix_hgpr"),
            bstp_nmix_lwpr: row.decimal("bstp_nmix_lwpr"),
            futs_prdy_oprc: row.decimal("futs_prdy_oprc"),
            futs_prdy_hgpr: row.decimal("futs_prdy_hgpr"),
            futs_prdy_lwpr: row.decimal("futs_prdy_lwpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
        }
    }
}

impl fmt::Debug for InquireDailyIndexchartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyIndexchartpriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.hts_kor_isnm, &self.bstp_cls_code])
            .integers(&[self.acml_vol, self.prdy_vol])
            .decimals(&[
                self.bstp_nmix_prdy_ctrt,
                self.prdy_nmix,
                self.acml_tr_pbmn,
                self.bstp_nmix_prpr,
                self.bstp_nmix_oprc,
                self.bstp_nmix_hgpr,
                self.bstp_nmix_lwpr,
                self.futs_prdy_oprc,
                self.futs_prdy_hgpr,
                self.futs_prdy_lwpr,
                self.bstp_nmix_prdy_vrss,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyIndexchartpriceOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 시가2 — sector index open.
    pub bstp_nmix_oprc: Option<Decimal>,
    /// 업종 지수 최고가 — sector index high.
    pub bstp_nmix_hgpr: Option<Decimal>,
    /// 업종 지수 최저가 — sector index low.
    pub bstp_nmix_lwpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 변경 여부 — modified flag, Y/N.
    pub mod_yn: String,
}

impl FromRow for InquireDailyIndexchartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_oprc: row.decimal("bstp_nmix_oprc"),
            bstp_nmix_hgpr: row.decimal("bstp_nmix_hgpr"),
            bstp_nmix_lwpr: row.decimal("bstp_nmix_lwpr"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            mod_yn: row.text("mod_yn"),
        }
    }
}

impl fmt::Debug for InquireDailyIndexchartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyIndexchartpriceOutput2", "output2")
            .texts(&[&self.mod_yn])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.bstp_nmix_prpr,
                self.bstp_nmix_oprc,
                self.bstp_nmix_hgpr,
                self.bstp_nmix_lwpr,
                self.acml_tr_pbmn,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
