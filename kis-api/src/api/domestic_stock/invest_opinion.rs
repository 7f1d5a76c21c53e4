//! 국내주식 종목투자의견 (국내주식-188).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.invest_opinion",
    title: "국내주식 종목투자의견",
    doc_no: "국내주식-188",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/invest-opinion",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST663300C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("16633")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, None),
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
                Field::Text("invt_opnn", "투자의견"),
                Field::Text("invt_opnn_cls_code", "투자의견구분코드"),
                Field::Text("rgbf_invt_opnn", "직전투자의견"),
                Field::Text("rgbf_invt_opnn_cls_code", "직전투자의견구분코드"),
                Field::Text("mbcr_name", "회원사명"),
                Field::Decimal("hts_goal_prc", "HTS목표가격"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Decimal("stck_nday_esdg", "주식N일괴리도"),
                Field::Decimal("nday_dprt", "N일괴리율"),
                Field::Decimal("stft_esdg", "주식선물괴리도"),
                Field::Decimal("dprt", "괴리율"),
            ],
        ),
    ],
    check: check::<InvestOpinionResponse>,
};

/// 국내주식 종목투자의견 — opinions of securities firms on a stock: `GET /uapi/domestic-stock/v1/quotations/invest-opinion`.
///
/// Official document: 국내주식-188.
///
/// TR id: real `FHKST663300C0`, paper none.
#[doc(alias = "FHKST663300C0")]
#[doc(alias = "국내주식-188")]
#[doc(alias = "국내주식 종목투자의견")]
#[derive(Debug, Clone)]
pub struct InvestOpinion {
    params: Params,
}

impl InvestOpinion {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// 입력날짜1 (search start date); `fid_input_date_2` 입력날짜2 (search end date).
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

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InvestOpinion {
    type Response = InvestOpinionResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InvestOpinion {}

/// The reply to [`InvestOpinion`].
#[non_exhaustive]
pub struct InvestOpinionResponse {
    /// 응답상세.
    pub output: Vec<InvestOpinionOutput>,
}

impl fmt::Debug for InvestOpinionResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestOpinionResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InvestOpinionResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InvestOpinionOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 투자의견 — analyst investment opinion.
    pub invt_opnn: String,
    /// 투자의견구분코드 — analyst investment opinion code.
    pub invt_opnn_cls_code: String,
    /// 직전투자의견 — previous analyst investment opinion.
    pub rgbf_invt_opnn: String,
    /// 직전투자의견구분코드 — previous analyst investment opinion code.
    pub rgbf_invt_opnn_cls_code: String,
    /// 회원사명 — member firm (broker) name.
    pub mbcr_name: String,
    /// HTS목표가격 — analyst target price, KRW.
    pub hts_goal_prc: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 주식N일괴리도 — N-day stock price divergence.
    pub stck_nday_esdg: Option<Decimal>,
    /// N일괴리율 — N-day divergence rate, %.
    pub nday_dprt: Option<Decimal>,
    /// 주식선물괴리도 — stock futures price divergence.
    pub stft_esdg: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
}

impl FromRow for InvestOpinionOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            invt_opnn: row.text("invt_opnn"),
            invt_opnn_cls_code: row.text("invt_opnn_cls_code"),
            rgbf_invt_opnn: row.text("rgbf_invt_opnn"),
            rgbf_invt_opnn_cls_code: row.text("rgbf_invt_opnn_cls_code"),
            mbcr_name: row.text("mbcr_name"),
            hts_goal_prc: row.decimal("hts_goal_prc"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            stck_nday_esdg: row.decimal("stck_nday_esdg"),
            nday_dprt: row.decimal("nday_dprt"),
            stft_esdg: row.decimal("stft_esdg"),
            dprt: row.decimal("dprt"),
        }
    }
}

impl fmt::Debug for InvestOpinionOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestOpinionOutput", "output")
            .texts(&[
                &self.invt_opnn,
                &self.invt_opnn_cls_code,
                &self.rgbf_invt_opnn,
                &self.rgbf_invt_opnn_cls_code,
                &self.mbcr_name,
            ])
            .decimals(&[
                self.hts_goal_prc,
                self.stck_prdy_clpr,
                self.stck_nday_esdg,
                self.nday_dprt,
                self.stft_esdg,
                self.dprt,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
