//! 해외지수분봉조회 (v1_해외주식-031).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_time_indexchartprice",
    title: "해외지수분봉조회",
    doc_no: "v1_해외주식-031",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-time-indexchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST03030200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("N")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_HOUR_CLS_CODE", "시간 구분 코드", 5, Some("0")),
        Param::Required("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", 2, Some("Y")),
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
                Field::Decimal("ovrs_nmix_prdy_vrss", "해외 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("ovrs_nmix_prdy_clpr", "해외 지수 전일 종가"),
                Field::Decimal("acml_vol", "누적 거래량"),
                Field::Decimal("ovrs_nmix_prpr", "해외 지수 현재가"),
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Decimal("ovrs_prod_oprc", "해외 상품 시가2"),
                Field::Decimal("ovrs_prod_hgpr", "해외 상품 최고가"),
                Field::Decimal("ovrs_prod_lwpr", "해외 상품 최저가"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("optn_prpr", "옵션 현재가"),
                Field::Decimal("optn_oprc", "옵션 시가2"),
                Field::Decimal("optn_hgpr", "옵션 최고가"),
                Field::Decimal("optn_lwpr", "옵션 최저가"),
                Field::Decimal("cntg_vol", "체결 거래량"),
            ],
        ),
    ],
    check: check::<InquireTimeIndexchartpriceResponse>,
};

/// 해외지수분봉조회 — minute candles of an overseas index or rate: `GET /uapi/overseas-price/v1/quotations/inquire-time-indexchartprice`.
///
/// Official document: v1_해외주식-031.
///
/// TR id: real `FHKST03030200`, paper none.
#[doc(alias = "FHKST03030200")]
#[doc(alias = "v1_해외주식-031")]
#[doc(alias = "해외지수분봉조회")]
#[derive(Debug, Clone)]
pub struct InquireTimeIndexchartprice {
    params: Params,
}

impl InquireTimeIndexchartprice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `N`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(
        mut self,
        value: impl Into<Code<codes::FidCondMrktDivCodeInquireTimeIndexchartprice>>,
    ) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시간 구분 코드 — time class code. Default `0`.
    #[must_use]
    pub fn fid_hour_cls_code(
        mut self,
        value: impl Into<Code<codes::FidHourClsCodeInquireTimeIndexchartprice>>,
    ) -> Self {
        self.params.set_code("FID_HOUR_CLS_CODE", value.into());
        self
    }

    /// 과거 데이터 포함 여부 — include past data, Y/N. Default `Y`.
    #[must_use]
    pub fn fid_pw_data_incu_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PW_DATA_INCU_YN", value.into());
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
    /// 해외 지수 전일 대비 — overseas index change from the previous close.
    pub ovrs_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 해외 지수 전일 종가 — overseas index previous close.
    pub ovrs_nmix_prdy_clpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<Decimal>,
    /// 해외 지수 현재가 — overseas index current value.
    pub ovrs_nmix_prpr: Option<Decimal>,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// 해외 상품 시가2 — overseas product opening price.
    pub ovrs_prod_oprc: Option<Decimal>,
    /// 해외 상품 최고가 — overseas product high.
    pub ovrs_prod_hgpr: Option<Decimal>,
    /// 해외 상품 최저가 — overseas product low.
    pub ovrs_prod_lwpr: Option<Decimal>,
}

impl FromRow for InquireTimeIndexchartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ovrs_nmix_prdy_vrss: row.decimal("ovrs_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            ovrs_nmix_prdy_clpr: row.decimal("ovrs_nmix_prdy_clpr"),
            acml_vol: row.decimal("acml_vol"),
            ovrs_nmix_prpr: row.decimal("ovrs_nmix_prpr"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            ovrs_prod_oprc: row.decimal("ovrs_prod_oprc"),
            ovrs_prod_hgpr: row.decimal("ovrs_prod_hgpr"),
            ovrs_prod_lwpr: row.decimal("ovrs_prod_lwpr"),
        }
    }
}

impl fmt::Debug for InquireTimeIndexchartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeIndexchartpriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.hts_kor_isnm, &self.stck_shrn_iscd])
            .decimals(&[
                self.ovrs_nmix_prdy_vrss,
                self.prdy_ctrt,
                self.ovrs_nmix_prdy_clpr,
                self.acml_vol,
                self.ovrs_nmix_prpr,
                self.ovrs_prod_oprc,
                self.ovrs_prod_hgpr,
                self.ovrs_prod_lwpr,
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
    pub stck_cntg_hour: Option<Time>,
    /// 옵션 현재가 — option current price.
    pub optn_prpr: Option<Decimal>,
    /// 옵션 시가2 — option opening price.
    pub optn_oprc: Option<Decimal>,
    /// 옵션 최고가 — option day high.
    pub optn_hgpr: Option<Decimal>,
    /// 옵션 최저가 — option day low.
    pub optn_lwpr: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<Decimal>,
}

impl FromRow for InquireTimeIndexchartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_cntg_hour: row.time("stck_cntg_hour"),
            optn_prpr: row.decimal("optn_prpr"),
            optn_oprc: row.decimal("optn_oprc"),
            optn_hgpr: row.decimal("optn_hgpr"),
            optn_lwpr: row.decimal("optn_lwpr"),
            cntg_vol: row.decimal("cntg_vol"),
        }
    }
}

impl fmt::Debug for InquireTimeIndexchartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeIndexchartpriceOutput2", "output2")
            .decimals(&[self.optn_prpr, self.optn_oprc, self.optn_hgpr, self.optn_lwpr, self.cntg_vol])
            .dates(&[self.stck_bsop_date])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
