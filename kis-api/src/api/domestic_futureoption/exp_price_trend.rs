//! 선물옵션 일중예상체결추이 (국내선물-018).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.exp_price_trend",
    title: "선물옵션 일중예상체결추이",
    doc_no: "국내선물-018",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/exp-price-trend",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPIF05110100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("F")),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("futs_antc_cnpr", "선물예상체결가"),
                Field::Text("antc_cntg_vrss_sign", "예상 체결 대비 부호"),
                Field::Decimal("futs_antc_cntg_vrss", "선물예상체결대비"),
                Field::Decimal("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율"),
                Field::Decimal("futs_sdpr", "선물 기준가"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("futs_antc_cnpr", "선물예상체결가"),
                Field::Text("antc_cntg_vrss_sign", "예상 체결 대비 부호"),
                Field::Decimal("futs_antc_cntg_vrss", "선물예상체결대비"),
                Field::Decimal("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율"),
            ],
        ),
    ],
    check: check::<ExpPriceTrendResponse>,
};

/// 선물옵션 일중예상체결추이 — course of a derivative's expected match: `GET /uapi/domestic-futureoption/v1/quotations/exp-price-trend`.
///
/// Official document: 국내선물-018.
///
/// TR id: real `FHPIF05110100`, paper none.
#[doc(alias = "FHPIF05110100")]
#[doc(alias = "국내선물-018")]
#[doc(alias = "선물옵션 일중예상체결추이")]
#[derive(Debug, Clone)]
pub struct ExpPriceTrend {
    params: Params,
}

impl ExpPriceTrend {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `F`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCodeExpPriceTrend>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
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
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 선물예상체결가 — futures expected match price.
    pub futs_antc_cnpr: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: String,
    /// 선물예상체결대비 — futures expected match price change.
    pub futs_antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
    /// 선물 기준가 — futures base price.
    pub futs_sdpr: Option<Decimal>,
}

impl FromRow for ExpPriceTrendOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            futs_antc_cnpr: row.decimal("futs_antc_cnpr"),
            antc_cntg_vrss_sign: row.text("antc_cntg_vrss_sign"),
            futs_antc_cntg_vrss: row.decimal("futs_antc_cntg_vrss"),
            antc_cntg_prdy_ctrt: row.decimal("antc_cntg_prdy_ctrt"),
            futs_sdpr: row.decimal("futs_sdpr"),
        }
    }
}

impl fmt::Debug for ExpPriceTrendOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpPriceTrendOutput1", "output1")
            .texts(&[&self.hts_kor_isnm, &self.antc_cntg_vrss_sign])
            .decimals(&[self.futs_antc_cnpr, self.futs_antc_cntg_vrss, self.antc_cntg_prdy_ctrt, self.futs_sdpr])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct ExpPriceTrendOutput2 {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 선물예상체결가 — futures expected match price.
    pub futs_antc_cnpr: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: String,
    /// 선물예상체결대비 — futures expected match price change.
    pub futs_antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
}

impl FromRow for ExpPriceTrendOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            futs_antc_cnpr: row.decimal("futs_antc_cnpr"),
            antc_cntg_vrss_sign: row.text("antc_cntg_vrss_sign"),
            futs_antc_cntg_vrss: row.decimal("futs_antc_cntg_vrss"),
            antc_cntg_prdy_ctrt: row.decimal("antc_cntg_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for ExpPriceTrendOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpPriceTrendOutput2", "output2")
            .texts(&[&self.antc_cntg_vrss_sign])
            .decimals(&[self.futs_antc_cnpr, self.futs_antc_cntg_vrss, self.antc_cntg_prdy_ctrt])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
