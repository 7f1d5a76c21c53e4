//! ELW 상승률순위 (국내주식-167).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.updown_rate",
    title: "ELW 상승률순위",
    doc_no: "국내주식-167",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/updown-rate",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02770000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20277")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("00000")),
        Param::Required("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", 5, Some("0")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_PRICE_1", "입력 가격1", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "입력 가격2", 12, Some("")),
        Param::Required("FID_INPUT_VOL_1", "거래량(이상)", 18, Some("")),
        Param::Required("FID_INPUT_VOL_2", "거래량(이하)", 18, Some("")),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, Some("")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_BLNG_CLS_CODE", "소속 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, Some("")),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("elw_shrn_iscd", "ELW단축종목코드"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("stck_sdpr", "주식 기준가"),
                Field::Text("sdpr_vrss_prpr_sign", "기준가대비현재가부호"),
                Field::Decimal("sdpr_vrss_prpr", "기준가 대비 현재가"),
                Field::Decimal("sdpr_vrss_prpr_rate", "기준가 대비 현재가 비율"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Text("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호"),
                Field::Decimal("oprc_vrss_prpr", "시가2대비현재가"),
                Field::Decimal("oprc_vrss_prpr_rate", "시가2 대비 현재가 비율"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Text("prd_rsfl_sign", "기간등락부호"),
                Field::Decimal("prd_rsfl", "기간 등락"),
                Field::Decimal("prd_rsfl_rate", "기간 등락 비율"),
                Field::Decimal("stck_cnvr_rate", "주식전환비율"),
                Field::Integer("hts_rmnn_dynu", "HTS잔존일수"),
                Field::Decimal("acpr", "행사가"),
                Field::Text("unas_isnm", "기초자산명"),
                Field::Text("unas_shrn_iscd", "기초자산코드"),
                Field::Decimal("lp_hldn_rate", "LP보유비율"),
                Field::Decimal("prit", "패리티"),
                Field::Decimal("prls_qryr_stpr_prc", "손익분기주가가격"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("prls_qryr_rate", "손익분기비율"),
                Field::Date("stck_lstn_date", "주식상장일자"),
                Field::Date("stck_last_tr_date", "주식최종거래일자"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("lvrg_val", "레버리지값"),
            ],
        ),
    ],
    check: check::<UpdownRateResponse>,
};

/// ELW 상승률순위 — ranking of ELWs by change: `GET /uapi/elw/v1/ranking/updown-rate`.
///
/// Official document: 국내주식-167.
///
/// TR id: real `FHPEW02770000`, paper none.
#[doc(alias = "FHPEW02770000")]
#[doc(alias = "국내주식-167")]
#[doc(alias = "ELW 상승률순위")]
#[derive(Debug, Clone)]
pub struct UpdownRate {
    params: Params,
}

impl UpdownRate {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
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

    /// 입력잔존일수1 — minimum remaining days to expiry. Default `0`.
    #[must_use]
    pub fn fid_input_rmnn_dynu_1(mut self, value: impl Into<Code<codes::FidInputRmnnDynu1>>) -> Self {
        self.params.set_code("FID_INPUT_RMNN_DYNU_1", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeIndicator>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_1", value.into());
        self
    }

    /// 입력 가격2 — maximum price filter, blank for all, KRW. Default: empty.
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

    /// 입력날짜1 — search start date. Default: empty.
    #[must_use]
    pub fn fid_input_date_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DATE_1", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCode>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 소속 구분 코드 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_BLNG_CLS_CODE", value.into());
        self
    }

    /// 입력날짜2 — search end date. Default: empty.
    #[must_use]
    pub fn fid_input_date_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DATE_2", value.into());
        self
    }
}

impl Default for UpdownRate {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for UpdownRate {
    type Response = UpdownRateResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for UpdownRate {}

/// The reply to [`UpdownRate`].
#[non_exhaustive]
pub struct UpdownRateResponse {
    /// 응답상세.
    pub output: Vec<UpdownRateOutput>,
}

impl fmt::Debug for UpdownRateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("UpdownRateResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for UpdownRateResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct UpdownRateOutput {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
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
    /// 주식 기준가 — base price, KRW.
    pub stck_sdpr: Option<Decimal>,
    /// 기준가대비현재가부호 — sign code of current against base price.
    pub sdpr_vrss_prpr_sign: String,
    /// 기준가 대비 현재가 — current price against the base price.
    pub sdpr_vrss_prpr: Option<Decimal>,
    /// 기준가 대비 현재가 비율 — current price against the base price, %.
    pub sdpr_vrss_prpr_rate: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 시가2 대비 현재가 부호 — sign code of current price against opening price.
    pub oprc_vrss_prpr_sign: String,
    /// 시가2대비현재가 — current price against the opening price, KRW.
    pub oprc_vrss_prpr: Option<Decimal>,
    /// 시가2 대비 현재가 비율 — current price against the opening price, %.
    pub oprc_vrss_prpr_rate: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 기간등락부호 — sign code of the change over the period.
    pub prd_rsfl_sign: String,
    /// 기간 등락 — price change over the period, KRW.
    pub prd_rsfl: Option<Decimal>,
    /// 기간 등락 비율 — price change over the period, %.
    pub prd_rsfl_rate: Option<Decimal>,
    /// 주식전환비율 — conversion ratio.
    pub stck_cnvr_rate: Option<Decimal>,
    /// HTS잔존일수 — remaining days to expiry.
    pub hts_rmnn_dynu: Option<i64>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 기초자산명 — underlying asset name.
    pub unas_isnm: String,
    /// 기초자산코드 — underlying asset short issue code.
    pub unas_shrn_iscd: String,
    /// LP보유비율 — LP holding ratio, %.
    pub lp_hldn_rate: Option<Decimal>,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 손익분기주가가격 — break-even price of the underlying.
    pub prls_qryr_stpr_prc: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 손익분기비율 — break-even rate, %.
    pub prls_qryr_rate: Option<Decimal>,
    /// 주식상장일자 — listing date.
    pub stck_lstn_date: Option<Date>,
    /// 주식최종거래일자 — last trading date.
    pub stck_last_tr_date: Option<Date>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
}

impl FromRow for UpdownRateOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            stck_sdpr: row.decimal("stck_sdpr"),
            sdpr_vrss_prpr_sign: row.text("sdpr_vrss_prpr_sign"),
            sdpr_vrss_prpr: row.decimal("sdpr_vrss_prpr"),
            sdpr_vrss_prpr_rate: row.decimal("sdpr_vrss_prpr_rate"),
            stck_oprc: row.decimal("stck_oprc"),
            oprc_vrss_prpr_sign: row.text("oprc_vrss_prpr_sign"),
            oprc_vrss_prpr: row.decimal("oprc_vrss_prpr"),
            oprc_vrss_prpr_rate: row.decimal("oprc_vrss_prpr_rate"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            prd_rsfl_sign: row.text("prd_rsfl_sign"),
            prd_rsfl: row.decimal("prd_rsfl"),
            prd_rsfl_rate: row.decimal("prd_rsfl_rate"),
            stck_cnvr_rate: row.decimal("stck_cnvr_rate"),
            hts_rmnn_dynu: row.integer("hts_rmnn_dynu"),
            acpr: row.decimal("acpr"),
            unas_isnm: row.text("unas_isnm"),
            unas_shrn_iscd: row.text("unas_shrn_iscd"),
            lp_hldn_rate: row.decimal("lp_hldn_rate"),
            prit: row.decimal("prit"),
            prls_qryr_stpr_prc: row.decimal("prls_qryr_stpr_prc"),
            delta_val: row.decimal("delta_val"),
            theta: row.decimal("theta"),
            prls_qryr_rate: row.decimal("prls_qryr_rate"),
            stck_lstn_date: row.date("stck_lstn_date"),
            stck_last_tr_date: row.date("stck_last_tr_date"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            lvrg_val: row.decimal("lvrg_val"),
        }
    }
}

impl fmt::Debug for UpdownRateOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("UpdownRateOutput", "output")
            .texts(&[
                &self.hts_kor_isnm,
                &self.elw_shrn_iscd,
                &self.prdy_vrss_sign,
                &self.sdpr_vrss_prpr_sign,
                &self.oprc_vrss_prpr_sign,
                &self.prd_rsfl_sign,
                &self.unas_isnm,
                &self.unas_shrn_iscd,
            ])
            .integers(&[self.acml_vol, self.hts_rmnn_dynu])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_sdpr,
                self.sdpr_vrss_prpr,
                self.sdpr_vrss_prpr_rate,
                self.stck_oprc,
                self.oprc_vrss_prpr,
                self.oprc_vrss_prpr_rate,
                self.stck_hgpr,
                self.stck_lwpr,
                self.prd_rsfl,
                self.prd_rsfl_rate,
                self.stck_cnvr_rate,
                self.acpr,
                self.lp_hldn_rate,
                self.prit,
                self.prls_qryr_stpr_prc,
                self.delta_val,
                self.theta,
                self.prls_qryr_rate,
                self.hts_ints_vltl,
                self.lvrg_val,
            ])
            .dates(&[self.stck_lstn_date, self.stck_last_tr_date])
            .fmt(f)
    }
}
