//! 해외주식 종목/지수/환율기간별시세(일/주/월/년) (v1_해외주식-012).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_daily_chartprice",
    title: "해외주식 종목/지수/환율기간별시세(일/주/월/년)",
    doc_no: "v1_해외주식-012",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-daily-chartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST03030100", paper: Some("FHKST03030100"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("N")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "FID 입력 날짜1", 10, None),
        Param::Required("FID_INPUT_DATE_2", "FID 입력 날짜2", 10, None),
        Param::Required("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", 32, Some("D")),
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
                Field::Decimal("ovrs_nmix_prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("ovrs_nmix_prdy_clpr", "전일 종가"),
                Field::Decimal("acml_vol", "누적 거래량"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("ovrs_nmix_prpr", "현재가"),
                Field::Text("stck_shrn_iscd", "단축 종목코드"),
                Field::Decimal("prdy_vol", "전일 거래량"),
                Field::Decimal("ovrs_prod_oprc", "시가"),
                Field::Decimal("ovrs_prod_hgpr", "최고가"),
                Field::Decimal("ovrs_prod_lwpr", "최저가"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "영업 일자"),
                Field::Decimal("ovrs_nmix_prpr", "현재가"),
                Field::Decimal("ovrs_nmix_oprc", "시가"),
                Field::Decimal("ovrs_nmix_hgpr", "최고가"),
                Field::Decimal("ovrs_nmix_lwpr", "최저가"),
                Field::Decimal("acml_vol", "누적 거래량"),
                Field::Text("mod_yn", "변경 여부"),
            ],
        ),
    ],
    check: check::<InquireDailyChartpriceResponse>,
};

/// 해외주식 종목/지수/환율기간별시세(일/주/월/년) — candles of an overseas index, rate or bond by day, week, month or year: `GET /uapi/overseas-price/v1/quotations/inquire-daily-chartprice`.
///
/// Official document: v1_해외주식-012.
///
/// TR id: real `FHKST03030100`, paper `FHKST03030100`.
#[doc(alias = "FHKST03030100")]
#[doc(alias = "v1_해외주식-012")]
#[doc(alias = "해외주식 종목/지수/환율기간별시세(일/주/월/년)")]
#[derive(Debug, Clone)]
pub struct InquireDailyChartprice {
    params: Params,
}

impl InquireDailyChartprice {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// FID 입력 날짜1 (search start date); `fid_input_date_2` FID 입력 날짜2 (search end date).
    pub fn new(
        fid_input_iscd: impl Into<String>,
        fid_input_date_1: impl Into<String>,
        fid_input_date_2: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        params.set("FID_INPUT_DATE_2", fid_input_date_2.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `N`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(
        mut self,
        value: impl Into<Code<codes::FidCondMrktDivCodeInquireDailyChartprice>>,
    ) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// FID 기간 분류 코드 — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<Code<codes::FidPeriodDivCode>>) -> Self {
        self.params.set_code("FID_PERIOD_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireDailyChartprice {
    type Response = InquireDailyChartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyChartprice {}

/// The reply to [`InquireDailyChartprice`].
#[non_exhaustive]
pub struct InquireDailyChartpriceResponse {
    /// 응답상세1.
    pub output1: InquireDailyChartpriceOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireDailyChartpriceOutput2>,
}

impl fmt::Debug for InquireDailyChartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyChartpriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireDailyChartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireDailyChartpriceOutput1 {
    /// 전일 대비 — overseas index change from the previous close.
    pub ovrs_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 전일 종가 — overseas index previous close.
    pub ovrs_nmix_prdy_clpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<Decimal>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 현재가 — overseas index current value.
    pub ovrs_nmix_prpr: Option<Decimal>,
    /// 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<Decimal>,
    /// 시가 — overseas product opening price.
    pub ovrs_prod_oprc: Option<Decimal>,
    /// 최고가 — overseas product high.
    pub ovrs_prod_hgpr: Option<Decimal>,
    /// 최저가 — overseas product low.
    pub ovrs_prod_lwpr: Option<Decimal>,
}

impl FromRow for InquireDailyChartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ovrs_nmix_prdy_vrss: row.decimal("ovrs_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            ovrs_nmix_prdy_clpr: row.decimal("ovrs_nmix_prdy_clpr"),
            acml_vol: row.decimal("acml_vol"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            ovrs_nmix_prpr: row.decimal("ovrs_nmix_prpr"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            prdy_vol: row.decimal("prdy_vol"),
            ovrs_prod_oprc: row.decimal("ovrs_prod_oprc"),
            ovrs_prod_hgpr: row.decimal("ovrs_prod_hgpr"),
            ovrs_prod_lwpr: row.decimal("ovrs_prod_lwpr"),
        }
    }
}

impl fmt::Debug for InquireDailyChartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyChartpriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.hts_kor_isnm, &self.stck_shrn_iscd])
            .decimals(&[
                self.ovrs_nmix_prdy_vrss,
                self.prdy_ctrt,
                self.ovrs_nmix_prdy_clpr,
                self.acml_vol,
                self.ovrs_nmix_prpr,
                self.prdy_vol,
                self.ovrs_prod_oprc,
                self.ovrs_prod_hgpr,
                self.ovrs_prod_lwpr,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireDailyChartpriceOutput2 {
    /// 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 현재가 — overseas index current value.
    pub ovrs_nmix_prpr: Option<Decimal>,
    /// 시가 — overseas index opening value.
    pub ovrs_nmix_oprc: Option<Decimal>,
    /// 최고가 — overseas index high.
    pub ovrs_nmix_hgpr: Option<Decimal>,
    /// 최저가 — overseas index low.
    pub ovrs_nmix_lwpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<Decimal>,
    /// 변경 여부 — modified flag, Y/N.
    pub mod_yn: String,
}

impl FromRow for InquireDailyChartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            ovrs_nmix_prpr: row.decimal("ovrs_nmix_prpr"),
            ovrs_nmix_oprc: row.decimal("ovrs_nmix_oprc"),
            ovrs_nmix_hgpr: row.decimal("ovrs_nmix_hgpr"),
            ovrs_nmix_lwpr: row.decimal("ovrs_nmix_lwpr"),
            acml_vol: row.decimal("acml_vol"),
            mod_yn: row.text("mod_yn"),
        }
    }
}

impl fmt::Debug for InquireDailyChartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyChartpriceOutput2", "output2")
            .texts(&[&self.mod_yn])
            .decimals(&[
                self.ovrs_nmix_prpr,
                self.ovrs_nmix_oprc,
                self.ovrs_nmix_hgpr,
                self.ovrs_nmix_lwpr,
                self.acml_vol,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
