//! 업종 분봉조회 (v1_국내주식-045).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_time_indexchartprice",
    title: "업종 분봉조회",
    doc_no: "v1_국내주식-045",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKUP03500200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("U")),
        Param::Required("FID_ETC_CLS_CODE", "FID 기타 구분 코드", 12, Some("0")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
        Param::Required("FID_INPUT_HOUR_1", "FID 입력 시간1", 12, None),
        Param::Required("FID_PW_DATA_INCU_YN", "FID 과거 데이터 포함 여부", 12, Some("Y")),
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
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
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
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Text("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_oprc", "업종 지수 시가2"),
                Field::Decimal("bstp_nmix_hgpr", "업종 지수 최고가"),
                Field::Decimal("bstp_nmix_lwpr", "업종 지수 최저가"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
            ],
        ),
    ],
    check: check::<InquireTimeIndexchartpriceResponse>,
};

/// 업종 분봉조회 — minute candles of a domestic index: `GET /uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice`.
///
/// Official document: v1_국내주식-045.
///
/// TR id: real `FHKUP03500200`, paper none.
#[doc(alias = "FHKUP03500200")]
#[doc(alias = "v1_국내주식-045")]
#[doc(alias = "업종 분봉조회")]
#[derive(Debug, Clone)]
pub struct InquireTimeIndexchartprice {
    params: Params,
}

impl InquireTimeIndexchartprice {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_hour_1`
    /// FID 입력 시간1 (input time 1).
    pub fn new(
        fid_input_iscd: impl Into<Code<codes::FidInputIscdInquireDailyIndexchartprice>>,
        fid_input_hour_1: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_HOUR_1", fid_input_hour_1.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// FID 기타 구분 코드 — other class code, sort order. Default `0`.
    #[must_use]
    pub fn fid_etc_cls_code(mut self, value: impl Into<Code<codes::FidEtcClsCodeInquireTimeIndexchartprice>>) -> Self {
        self.params.set_code("FID_ETC_CLS_CODE", value.into());
        self
    }

    /// FID 과거 데이터 포함 여부 — include past data, Y/N. Default `Y`.
    #[must_use]
    pub fn fid_pw_data_incu_yn(mut self, value: impl Into<Code<codes::FidPwDataIncuYn>>) -> Self {
        self.params.set_code("FID_PW_DATA_INCU_YN", value.into());
        self
    }
}

impl Endpoint for InquireTimeIndexchartprice {
    type Response = InquireTimeIndexchartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireTimeIndexchartprice {}

/// The reply to [`InquireTimeIndexchartprice`].
#[non_exhaustive]
pub struct InquireTimeIndexchartpriceResponse {
    /// 응답상세.
    pub output1: InquireTimeIndexchartpriceOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireTimeIndexchartpriceOutput2>,
}

impl fmt::Debug for InquireTimeIndexchartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeIndexchartpriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireTimeIndexchartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeIndexchartpriceOutput1 {
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
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
}

impl FromRow for InquireTimeIndexchartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
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
        }
    }
}

impl fmt::Debug for InquireTimeIndexchartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeIndexchartpriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.hts_kor_isnm, &self.bstp_cls_code])
            .integers(&[self.acml_vol, self.prdy_vol])
            .decimals(&[
                self.bstp_nmix_prdy_vrss,
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
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireTimeIndexchartpriceOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: String,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 시가2 — sector index open.
    pub bstp_nmix_oprc: Option<Decimal>,
    /// 업종 지수 최고가 — sector index high.
    pub bstp_nmix_hgpr: Option<Decimal>,
    /// 업종 지수 최저가 — sector index low.
    pub bstp_nmix_lwpr: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
}

impl FromRow for InquireTimeIndexchartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_cntg_hour: row.text("stck_cntg_hour"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_oprc: row.decimal("bstp_nmix_oprc"),
            bstp_nmix_hgpr: row.decimal("bstp_nmix_hgpr"),
            bstp_nmix_lwpr: row.decimal("bstp_nmix_lwpr"),
            cntg_vol: row.integer("cntg_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
        }
    }
}

impl fmt::Debug for InquireTimeIndexchartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeIndexchartpriceOutput2", "output2")
            .texts(&[&self.stck_cntg_hour])
            .integers(&[self.cntg_vol])
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
