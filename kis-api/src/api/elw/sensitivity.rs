//! ELW 민감도 순위 (국내주식-170).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.sensitivity",
    title: "ELW 민감도 순위",
    doc_no: "국내주식-170",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/sensitivity",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02850000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20285")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("00000")),
        Param::Required("FID_DIV_CLS_CODE", "콜풋구분코드", 2, Some("0")),
        Param::Required("FID_INPUT_PRICE_1", "가격(이상)", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "가격(이하)", 12, Some("")),
        Param::Required("FID_INPUT_VOL_1", "거래량(이상)", 18, Some("")),
        Param::Required("FID_INPUT_VOL_2", "거래량(이하)", 18, Some("")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_RMNN_DYNU_1", "잔존일수(이상)", 5, Some("")),
        Param::Required("FID_INPUT_DATE_1", "조회기준일", 10, None),
        Param::Required("FID_BLNG_CLS_CODE", "결재방법", 2, Some("0")),
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
                Field::Text("elw_shrn_iscd", "ELW단축종목코드"),
                Field::Text("elw_kor_isnm", "ELW한글종목명"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("gama", "감마"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("vega", "베가"),
                Field::Decimal("rho", "로우"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("d90_hist_vltl", "90일역사적변동성"),
            ],
        ),
    ],
    check: check::<SensitivityResponse>,
};

/// ELW 민감도 순위 — ranking of ELWs by sensitivity: `GET /uapi/elw/v1/ranking/sensitivity`.
///
/// Official document: 국내주식-170.
///
/// TR id: real `FHPEW02850000`, paper none.
#[doc(alias = "FHPEW02850000")]
#[doc(alias = "국내주식-170")]
#[doc(alias = "ELW 민감도 순위")]
#[derive(Debug, Clone)]
pub struct Sensitivity {
    params: Params,
}

impl Sensitivity {
    /// Required: `fid_input_date_1` 조회기준일 (search start date).
    pub fn new(fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 기초자산입력종목코드 — underlying asset issue code. Default `000000`.
    #[must_use]
    pub fn fid_unas_input_iscd(mut self, value: impl Into<Code<codes::FidUnasInputIscd>>) -> Self {
        self.params.set_code("FID_UNAS_INPUT_ISCD", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `00000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdIndicator>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 콜풋구분코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeIndicator>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 가격(이상) — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_1", value.into());
        self
    }

    /// 가격(이하) — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_2", value.into());
        self
    }

    /// 거래량(이상) — minimum volume, shares. Default: empty.
    #[must_use]
    pub fn fid_input_vol_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_1", value.into());
        self
    }

    /// 거래량(이하) — maximum volume. Default: empty.
    #[must_use]
    pub fn fid_input_vol_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_2", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeSensitivity>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 잔존일수(이상) — minimum remaining days to expiry. Default: empty.
    #[must_use]
    pub fn fid_input_rmnn_dynu_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_RMNN_DYNU_1", value.into());
        self
    }

    /// 결재방법 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCode>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for Sensitivity {
    type Response = SensitivityResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Sensitivity {}

/// The reply to [`Sensitivity`].
#[non_exhaustive]
pub struct SensitivityResponse {
    /// 응답상세.
    pub output: Vec<SensitivityOutput>,
}

impl fmt::Debug for SensitivityResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SensitivityResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for SensitivityResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct SensitivityOutput {
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// ELW한글종목명 — ELW issue name in Korean.
    pub elw_kor_isnm: String,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 감마 — gamma (rate of change of delta).
    pub gama: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 베가 — vega (sensitivity to volatility).
    pub vega: Option<Decimal>,
    /// 로우 — rho (sensitivity to interest rates).
    pub rho: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 90일역사적변동성 — 90-day historical volatility, %.
    pub d90_hist_vltl: Option<Decimal>,
}

impl FromRow for SensitivityOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            elw_kor_isnm: row.text("elw_kor_isnm"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            hts_thpr: row.decimal("hts_thpr"),
            delta_val: row.decimal("delta_val"),
            gama: row.decimal("gama"),
            theta: row.decimal("theta"),
            vega: row.decimal("vega"),
            rho: row.decimal("rho"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            d90_hist_vltl: row.decimal("d90_hist_vltl"),
        }
    }
}

impl fmt::Debug for SensitivityOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SensitivityOutput", "output")
            .texts(&[&self.elw_shrn_iscd, &self.elw_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.hts_thpr,
                self.delta_val,
                self.gama,
                self.theta,
                self.vega,
                self.rho,
                self.hts_ints_vltl,
                self.d90_hist_vltl,
            ])
            .fmt(f)
    }
}
