//! 선물옵션기간별시세(일/주/월/년) (v1_국내선물-008).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_daily_fuopchartprice",
    title: "선물옵션기간별시세(일/주/월/년)",
    doc_no: "v1_국내선물-008",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/inquire-daily-fuopchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKIF03020100", paper: Some("FHKIF03020100"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("F")),
        Param::Required("FID_INPUT_ISCD", "종목코드", 12, None),
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
                Field::Decimal("futs_prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("futs_prdy_ctrt", "선물 전일 대비율"),
                Field::Decimal("futs_prdy_clpr", "선물 전일 종가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("futs_prpr", "현재가"),
                Field::Text("futs_shrn_iscd", "단축 종목코드"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("futs_mxpr", "상한가"),
                Field::Decimal("futs_llam", "하한가"),
                Field::Decimal("futs_oprc", "시가"),
                Field::Decimal("futs_hgpr", "최고가"),
                Field::Decimal("futs_lwpr", "최저가"),
                Field::Decimal("futs_prdy_oprc", "전일 시가"),
                Field::Decimal("futs_prdy_hgpr", "전일 최고가"),
                Field::Decimal("futs_prdy_lwpr", "전일 최저가"),
                Field::Decimal("futs_askp", "매도호가"),
                Field::Decimal("futs_bidp", "매수호가"),
                Field::Decimal("basis", "베이시스"),
                Field::Decimal("kospi200_nmix", "KOSPI200 지수"),
                Field::Decimal("kospi200_prdy_vrss", "KOSPI200 전일 대비"),
                Field::Decimal("kospi200_prdy_ctrt", "KOSPI200 전일 대비율"),
                Field::Text("kospi200_prdy_vrss_sign", "전일 대비 부호"),
                Field::Integer("hts_otst_stpl_qty", "HTS 미결제 약정 수량"),
                Field::Decimal("otst_stpl_qty_icdc", "미결제 약정 수량 증감"),
                Field::Decimal("tday_rltv", "당일 체결강도"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Decimal("dprt", "괴리율"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "영업 일자"),
                Field::Decimal("futs_prpr", "현재가"),
                Field::Decimal("futs_oprc", "시가"),
                Field::Decimal("futs_hgpr", "최고가"),
                Field::Decimal("futs_lwpr", "최저가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Text("mod_yn", "변경 여부"),
            ],
        ),
    ],
    check: check::<InquireDailyFuopchartpriceResponse>,
};

/// 선물옵션기간별시세(일/주/월/년) — candles of a domestic derivative by day, week, month or year: `GET /uapi/domestic-futureoption/v1/quotations/inquire-daily-fuopchartprice`.
///
/// Official document: v1_국내선물-008.
///
/// TR id: real `FHKIF03020100`, paper `FHKIF03020100`.
#[doc(alias = "FHKIF03020100")]
#[doc(alias = "v1_국내선물-008")]
#[doc(alias = "선물옵션기간별시세(일/주/월/년)")]
#[derive(Debug, Clone)]
pub struct InquireDailyFuopchartprice {
    params: Params,
}

impl InquireDailyFuopchartprice {
    /// Required: `fid_input_iscd` 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1` 조회 시작일자
    /// (search start date); `fid_input_date_2` 조회 종료일자 (search end date).
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

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `F`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(
        mut self,
        value: impl Into<Code<codes::FidCondMrktDivCodeInquireAskingPrice>>,
    ) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 기간분류코드 — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<Code<codes::FidPeriodDivCode>>) -> Self {
        self.params.set_code("FID_PERIOD_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireDailyFuopchartprice {
    type Response = InquireDailyFuopchartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyFuopchartprice {}

/// The reply to [`InquireDailyFuopchartprice`].
#[non_exhaustive]
pub struct InquireDailyFuopchartpriceResponse {
    /// 상세기본정보.
    pub output1: InquireDailyFuopchartpriceOutput1,
    /// 기간별 조회데이터 (배열).
    pub output2: Vec<InquireDailyFuopchartpriceOutput2>,
}

impl fmt::Debug for InquireDailyFuopchartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyFuopchartpriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireDailyFuopchartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 상세기본정보.
#[non_exhaustive]
pub struct InquireDailyFuopchartpriceOutput1 {
    /// 전일 대비 — futures change from the previous close.
    pub futs_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 선물 전일 대비율 — futures change from the previous close, %.
    pub futs_prdy_ctrt: Option<Decimal>,
    /// 선물 전일 종가 — futures previous close.
    pub futs_prdy_clpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 현재가 — futures current price.
    pub futs_prpr: Option<Decimal>,
    /// 단축 종목코드 — futures short issue code.
    pub futs_shrn_iscd: String,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 상한가 — futures upper price limit.
    pub futs_mxpr: Option<Decimal>,
    /// 하한가 — futures lower price limit.
    pub futs_llam: Option<Decimal>,
    /// 시가 — futures opening price.
    pub futs_oprc: Option<Decimal>,
    /// 최고가 — futures day high.
    pub futs_hgpr: Option<Decimal>,
    /// 최저가 — futures day low.
    pub futs_lwpr: Option<Decimal>,
    /// 전일 시가 — futures or index previous day's opening price.
    pub futs_prdy_oprc: Option<Decimal>,
    /// 전일 최고가 — futures or index previous day's high.
    pub futs_prdy_hgpr: Option<Decimal>,
    /// 전일 최저가 — futures or index previous day's low.
    pub futs_prdy_lwpr: Option<Decimal>,
    /// 매도호가 — futures ask price.
    pub futs_askp: Option<Decimal>,
    /// 매수호가 — futures bid price.
    pub futs_bidp: Option<Decimal>,
    /// 베이시스 — basis, futures price less spot price.
    pub basis: Option<Decimal>,
    /// KOSPI200 지수 — KOSPI 200 index.
    pub kospi200_nmix: Option<Decimal>,
    /// KOSPI200 전일 대비 — KOSPI 200 change from previous close, points.
    pub kospi200_prdy_vrss: Option<Decimal>,
    /// KOSPI200 전일 대비율 — KOSPI 200 change from previous close, %.
    pub kospi200_prdy_ctrt: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the KOSPI 200 change.
    pub kospi200_prdy_vrss_sign: String,
    /// HTS 미결제 약정 수량 — open interest, contracts.
    pub hts_otst_stpl_qty: Option<i64>,
    /// 미결제 약정 수량 증감 — change in open interest, contracts.
    pub otst_stpl_qty_icdc: Option<Decimal>,
    /// 당일 체결강도 — execution strength today, %.
    pub tday_rltv: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
}

impl FromRow for InquireDailyFuopchartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            futs_prdy_vrss: row.decimal("futs_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            futs_prdy_ctrt: row.decimal("futs_prdy_ctrt"),
            futs_prdy_clpr: row.decimal("futs_prdy_clpr"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            futs_prpr: row.decimal("futs_prpr"),
            futs_shrn_iscd: row.text("futs_shrn_iscd"),
            prdy_vol: row.integer("prdy_vol"),
            futs_mxpr: row.decimal("futs_mxpr"),
            futs_llam: row.decimal("futs_llam"),
            futs_oprc: row.decimal("futs_oprc"),
            futs_hgpr: row.decimal("futs_hgpr"),
            futs_lwpr: row.decimal("futs_lwpr"),
            futs_prdy_oprc: row.decimal("futs_prdy_oprc"),
            futs_prdy_hgpr: row.decimal("futs_prdy_hgpr"),
            futs_prdy_lwpr: row.decimal("futs_prdy_lwpr"),
            futs_askp: row.decimal("futs_askp"),
            futs_bidp: row.decimal("futs_bidp"),
            basis: row.decimal("basis"),
            kospi200_nmix: row.decimal("kospi200_nmix"),
            kospi200_prdy_vrss: row.decimal("kospi200_prdy_vrss"),
            kospi200_prdy_ctrt: row.decimal("kospi200_prdy_ctrt"),
            kospi200_prdy_vrss_sign: row.text("kospi200_prdy_vrss_sign"),
            hts_otst_stpl_qty: row.integer("hts_otst_stpl_qty"),
            otst_stpl_qty_icdc: row.decimal("otst_stpl_qty_icdc"),
            tday_rltv: row.decimal("tday_rltv"),
            hts_thpr: row.decimal("hts_thpr"),
            dprt: row.decimal("dprt"),
        }
    }
}

impl fmt::Debug for InquireDailyFuopchartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyFuopchartpriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.hts_kor_isnm, &self.futs_shrn_iscd, &self.kospi200_prdy_vrss_sign])
            .integers(&[self.acml_vol, self.prdy_vol, self.hts_otst_stpl_qty])
            .decimals(&[
                self.futs_prdy_vrss,
                self.futs_prdy_ctrt,
                self.futs_prdy_clpr,
                self.acml_tr_pbmn,
                self.futs_prpr,
                self.futs_mxpr,
                self.futs_llam,
                self.futs_oprc,
                self.futs_hgpr,
                self.futs_lwpr,
                self.futs_prdy_oprc,
                self.futs_prdy_hgpr,
                self.futs_prdy_lwpr,
                self.futs_askp,
                self.futs_bidp,
                self.basis,
                self.kospi200_nmix,
                self.kospi200_prdy_vrss,
                self.kospi200_prdy_ctrt,
                self.otst_stpl_qty_icdc,
                self.tday_rltv,
                self.hts_thpr,
                self.dprt,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 기간별 조회데이터 (배열).
#[non_exhaustive]
pub struct InquireDailyFuopchartpriceOutput2 {
    /// 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 현재가 — futures current price.
    pub futs_prpr: Option<Decimal>,
    /// 시가 — futures opening price.
    pub futs_oprc: Option<Decimal>,
    /// 최고가 — futures day high.
    pub futs_hgpr: Option<Decimal>,
    /// 최저가 — futures day low.
    pub futs_lwpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 변경 여부 — modified flag, Y/N.
    pub mod_yn: String,
}

impl FromRow for InquireDailyFuopchartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            futs_prpr: row.decimal("futs_prpr"),
            futs_oprc: row.decimal("futs_oprc"),
            futs_hgpr: row.decimal("futs_hgpr"),
            futs_lwpr: row.decimal("futs_lwpr"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            mod_yn: row.text("mod_yn"),
        }
    }
}

impl fmt::Debug for InquireDailyFuopchartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyFuopchartpriceOutput2", "output2")
            .texts(&[&self.mod_yn])
            .integers(&[self.acml_vol])
            .decimals(&[self.futs_prpr, self.futs_oprc, self.futs_hgpr, self.futs_lwpr, self.acml_tr_pbmn])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
