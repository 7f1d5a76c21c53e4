//! 국내주식 증권사별 투자의견 (국내주식-189).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.invest_opbysec",
    title: "국내주식 증권사별 투자의견",
    doc_no: "국내주식-189",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/invest-opbysec",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST663400C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("16634")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
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
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("invt_opnn", "투자의견"),
                Field::Text("invt_opnn_cls_code", "투자의견구분코드"),
                Field::Text("rgbf_invt_opnn", "직전투자의견"),
                Field::Text("rgbf_invt_opnn_cls_code", "직전투자의견구분코드"),
                Field::Text("mbcr_name", "회원사명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("hts_goal_prc", "HTS목표가격"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Decimal("stft_esdg", "주식선물괴리도"),
                Field::Decimal("dprt", "괴리율"),
            ],
        ),
    ],
    check: check::<InvestOpbysecResponse>,
};

/// 국내주식 증권사별 투자의견 — opinions of securities firms by firm: `GET /uapi/domestic-stock/v1/quotations/invest-opbysec`.
///
/// Official document: 국내주식-189.
///
/// TR id: real `FHKST663400C0`, paper none.
#[doc(alias = "FHKST663400C0")]
#[doc(alias = "국내주식-189")]
#[doc(alias = "국내주식 증권사별 투자의견")]
#[derive(Debug, Clone)]
pub struct InvestOpbysec {
    params: Params,
}

impl InvestOpbysec {
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

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeInvestOpbysec>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for InvestOpbysec {
    type Response = InvestOpbysecResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InvestOpbysec {}

/// The reply to [`InvestOpbysec`].
#[non_exhaustive]
pub struct InvestOpbysecResponse {
    /// 응답상세.
    pub output: Vec<InvestOpbysecOutput>,
}

impl fmt::Debug for InvestOpbysecResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestOpbysecResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InvestOpbysecResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InvestOpbysecOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
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
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// HTS목표가격 — analyst target price, KRW.
    pub hts_goal_prc: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 주식선물괴리도 — stock futures price divergence.
    pub stft_esdg: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
}

impl FromRow for InvestOpbysecOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            invt_opnn: row.text("invt_opnn"),
            invt_opnn_cls_code: row.text("invt_opnn_cls_code"),
            rgbf_invt_opnn: row.text("rgbf_invt_opnn"),
            rgbf_invt_opnn_cls_code: row.text("rgbf_invt_opnn_cls_code"),
            mbcr_name: row.text("mbcr_name"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            hts_goal_prc: row.decimal("hts_goal_prc"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            stft_esdg: row.decimal("stft_esdg"),
            dprt: row.decimal("dprt"),
        }
    }
}

impl fmt::Debug for InvestOpbysecOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestOpbysecOutput", "output")
            .texts(&[
                &self.stck_shrn_iscd,
                &self.hts_kor_isnm,
                &self.invt_opnn,
                &self.invt_opnn_cls_code,
                &self.rgbf_invt_opnn,
                &self.rgbf_invt_opnn_cls_code,
                &self.mbcr_name,
                &self.prdy_vrss_sign,
            ])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.hts_goal_prc,
                self.stck_prdy_clpr,
                self.stft_esdg,
                self.dprt,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
