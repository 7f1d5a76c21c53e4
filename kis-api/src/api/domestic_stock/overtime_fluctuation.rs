//! 국내주식 시간외등락율순위 (국내주식-138).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.overtime_fluctuation",
    title: "국내주식 시간외등락율순위",
    doc_no: "국내주식-138",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/overtime-fluctuation",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02340000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20234")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("1")),
        Param::Required("FID_INPUT_PRICE_1", "입력 가격1", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "입력 가격2", 12, Some("")),
        Param::Required("FID_VOL_CNT", "거래량 수", 12, Some("")),
        Param::Required("FID_TRGT_CLS_CODE", "대상 구분 코드", 32, Some("")),
        Param::Required("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", 32, Some("")),
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
                Field::Integer("ovtm_untp_uplm_issu_cnt", "시간외 단일가 상한 종목 수"),
                Field::Integer("ovtm_untp_ascn_issu_cnt", "시간외 단일가 상승 종목 수"),
                Field::Integer("ovtm_untp_stnr_issu_cnt", "시간외 단일가 보합 종목 수"),
                Field::Integer("ovtm_untp_lslm_issu_cnt", "시간외 단일가 하한 종목 수"),
                Field::Integer("ovtm_untp_down_issu_cnt", "시간외 단일가 하락 종목 수"),
                Field::Integer("ovtm_untp_acml_vol", "시간외 단일가 누적 거래량"),
                Field::Decimal("ovtm_untp_acml_tr_pbmn", "시간외 단일가 누적 거래대금"),
                Field::Integer("ovtm_untp_exch_vol", "시간외 단일가 거래소 거래량"),
                Field::Decimal("ovtm_untp_exch_tr_pbmn", "시간외 단일가 거래소 거래대금"),
                Field::Integer("ovtm_untp_kosdaq_vol", "시간외 단일가 KOSDAQ 거래량"),
                Field::Decimal("ovtm_untp_kosdaq_tr_pbmn", "시간외 단일가 KOSDAQ 거래대금"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("ovtm_untp_prpr", "시간외 단일가 현재가"),
                Field::Decimal("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비"),
                Field::Text("ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"),
                Field::Decimal("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율"),
                Field::Decimal("ovtm_untp_askp1", "시간외 단일가 매도호가1"),
                Field::Integer("ovtm_untp_seln_rsqn", "시간외 단일가 매도 잔량"),
                Field::Decimal("ovtm_untp_bidp1", "시간외 단일가 매수호가1"),
                Field::Integer("ovtm_untp_shnu_rsqn", "시간외 단일가 매수 잔량"),
                Field::Integer("ovtm_untp_vol", "시간외 단일가 거래량"),
                Field::Decimal("ovtm_vrss_acml_vol_rlim", "시간외 대비 누적 거래량 비중"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("bidp", "매수호가"),
                Field::Decimal("askp", "매도호가"),
            ],
        ),
    ],
    check: check::<OvertimeFluctuationResponse>,
};

/// 국내주식 시간외등락율순위 — ranking by off-hours change: `GET /uapi/domestic-stock/v1/ranking/overtime-fluctuation`.
///
/// Official document: 국내주식-138.
///
/// TR id: real `FHPST02340000`, paper none.
#[doc(alias = "FHPST02340000")]
#[doc(alias = "국내주식-138")]
#[doc(alias = "국내주식 시간외등락율순위")]
#[derive(Debug, Clone)]
pub struct OvertimeFluctuation {
    params: Params,
}

impl OvertimeFluctuation {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — market class code. Default: empty.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdCaptureUplowprice>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `1`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeOvertimeFluctuation>>) -> Self {
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

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL_CNT", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default: empty.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_CLS_CODE", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default: empty.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_EXLS_CLS_CODE", value.into());
        self
    }
}

impl Default for OvertimeFluctuation {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for OvertimeFluctuation {
    type Response = OvertimeFluctuationResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for OvertimeFluctuation {}

/// The reply to [`OvertimeFluctuation`].
#[non_exhaustive]
pub struct OvertimeFluctuationResponse {
    /// 응답상세.
    pub output1: OvertimeFluctuationOutput1,
    /// 응답상세.
    pub output2: Vec<OvertimeFluctuationOutput2>,
}

impl fmt::Debug for OvertimeFluctuationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeFluctuationResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for OvertimeFluctuationResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct OvertimeFluctuationOutput1 {
    /// 시간외 단일가 상한 종목 수 — after-hours single-price issues at upper limit.
    pub ovtm_untp_uplm_issu_cnt: Option<i64>,
    /// 시간외 단일가 상승 종목 수 — after-hours single-price advancing issues.
    pub ovtm_untp_ascn_issu_cnt: Option<i64>,
    /// 시간외 단일가 보합 종목 수 — after-hours single-price unchanged issues.
    pub ovtm_untp_stnr_issu_cnt: Option<i64>,
    /// 시간외 단일가 하한 종목 수 — after-hours single-price issues at lower limit.
    pub ovtm_untp_lslm_issu_cnt: Option<i64>,
    /// 시간외 단일가 하락 종목 수 — after-hours single-price declining issues.
    pub ovtm_untp_down_issu_cnt: Option<i64>,
    /// 시간외 단일가 누적 거래량 — after-hours single-price cumulative volume, shares.
    pub ovtm_untp_acml_vol: Option<i64>,
    /// 시간외 단일가 누적 거래대금 — after-hours single-price cumulative traded value.
    pub ovtm_untp_acml_tr_pbmn: Option<Decimal>,
    /// 시간외 단일가 거래소 거래량 — after-hours single-price exchange (KOSPI) volume, shares.
    pub ovtm_untp_exch_vol: Option<i64>,
    /// 시간외 단일가 거래소 거래대금 — after-hours single-price exchange (KOSPI) traded value.
    pub ovtm_untp_exch_tr_pbmn: Option<Decimal>,
    /// 시간외 단일가 KOSDAQ 거래량 — after-hours single-price KOSDAQ volume, shares.
    pub ovtm_untp_kosdaq_vol: Option<i64>,
    /// 시간외 단일가 KOSDAQ 거래대금 — after-hours single-price KOSDAQ traded value.
    pub ovtm_untp_kosdaq_tr_pbmn: Option<Decimal>,
}

impl FromRow for OvertimeFluctuationOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ovtm_untp_uplm_issu_cnt: row.integer("ovtm_untp_uplm_issu_cnt"),
            ovtm_untp_ascn_issu_cnt: row.integer("ovtm_untp_ascn_issu_cnt"),
            ovtm_untp_stnr_issu_cnt: row.integer("ovtm_untp_stnr_issu_cnt"),
            ovtm_untp_lslm_issu_cnt: row.integer("ovtm_untp_lslm_issu_cnt"),
            ovtm_untp_down_issu_cnt: row.integer("ovtm_untp_down_issu_cnt"),
            ovtm_untp_acml_vol: row.integer("ovtm_untp_acml_vol"),
            ovtm_untp_acml_tr_pbmn: row.decimal("ovtm_untp_acml_tr_pbmn"),
            ovtm_untp_exch_vol: row.integer("ovtm_untp_exch_vol"),
            ovtm_untp_exch_tr_pbmn: row.decimal("ovtm_untp_exch_tr_pbmn"),
            ovtm_untp_kosdaq_vol: row.integer("ovtm_untp_kosdaq_vol"),
            ovtm_untp_kosdaq_tr_pbmn: row.decimal("ovtm_untp_kosdaq_tr_pbmn"),
        }
    }
}

impl fmt::Debug for OvertimeFluctuationOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeFluctuationOutput1", "output1")
            .integers(&[
                self.ovtm_untp_uplm_issu_cnt,
                self.ovtm_untp_ascn_issu_cnt,
                self.ovtm_untp_stnr_issu_cnt,
                self.ovtm_untp_lslm_issu_cnt,
                self.ovtm_untp_down_issu_cnt,
                self.ovtm_untp_acml_vol,
                self.ovtm_untp_exch_vol,
                self.ovtm_untp_kosdaq_vol,
            ])
            .decimals(&[self.ovtm_untp_acml_tr_pbmn, self.ovtm_untp_exch_tr_pbmn, self.ovtm_untp_kosdaq_tr_pbmn])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct OvertimeFluctuationOutput2 {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 시간외 단일가 현재가 — after-hours single-price current price, KRW.
    pub ovtm_untp_prpr: Option<Decimal>,
    /// 시간외 단일가 전일 대비 — after-hours single-price change from previous close, KRW.
    pub ovtm_untp_prdy_vrss: Option<Decimal>,
    /// 시간외 단일가 전일 대비 부호 — sign code of the after-hours single-price change.
    pub ovtm_untp_prdy_vrss_sign: String,
    /// 시간외 단일가 전일 대비율 — after-hours single-price change from previous close, %.
    pub ovtm_untp_prdy_ctrt: Option<Decimal>,
    /// 시간외 단일가 매도호가1 — after-hours single-price ask price 1, KRW.
    pub ovtm_untp_askp1: Option<Decimal>,
    /// 시간외 단일가 매도 잔량 — after-hours single-price resting sell quantity, shares.
    pub ovtm_untp_seln_rsqn: Option<i64>,
    /// 시간외 단일가 매수호가1 — after-hours single-price bid price 1, KRW.
    pub ovtm_untp_bidp1: Option<Decimal>,
    /// 시간외 단일가 매수 잔량 — after-hours single-price resting buy quantity, shares.
    pub ovtm_untp_shnu_rsqn: Option<i64>,
    /// 시간외 단일가 거래량 — after-hours single-price volume, shares.
    pub ovtm_untp_vol: Option<i64>,
    /// 시간외 대비 누적 거래량 비중 — after-hours share of cumulative volume, %.
    pub ovtm_vrss_acml_vol_rlim: Option<Decimal>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
}

impl FromRow for OvertimeFluctuationOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            ovtm_untp_prpr: row.decimal("ovtm_untp_prpr"),
            ovtm_untp_prdy_vrss: row.decimal("ovtm_untp_prdy_vrss"),
            ovtm_untp_prdy_vrss_sign: row.text("ovtm_untp_prdy_vrss_sign"),
            ovtm_untp_prdy_ctrt: row.decimal("ovtm_untp_prdy_ctrt"),
            ovtm_untp_askp1: row.decimal("ovtm_untp_askp1"),
            ovtm_untp_seln_rsqn: row.integer("ovtm_untp_seln_rsqn"),
            ovtm_untp_bidp1: row.decimal("ovtm_untp_bidp1"),
            ovtm_untp_shnu_rsqn: row.integer("ovtm_untp_shnu_rsqn"),
            ovtm_untp_vol: row.integer("ovtm_untp_vol"),
            ovtm_vrss_acml_vol_rlim: row.decimal("ovtm_vrss_acml_vol_rlim"),
            stck_prpr: row.decimal("stck_prpr"),
            acml_vol: row.integer("acml_vol"),
            bidp: row.decimal("bidp"),
            askp: row.decimal("askp"),
        }
    }
}

impl fmt::Debug for OvertimeFluctuationOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeFluctuationOutput2", "output2")
            .texts(&[&self.mksc_shrn_iscd, &self.hts_kor_isnm, &self.ovtm_untp_prdy_vrss_sign])
            .integers(&[self.ovtm_untp_seln_rsqn, self.ovtm_untp_shnu_rsqn, self.ovtm_untp_vol, self.acml_vol])
            .decimals(&[
                self.ovtm_untp_prpr,
                self.ovtm_untp_prdy_vrss,
                self.ovtm_untp_prdy_ctrt,
                self.ovtm_untp_askp1,
                self.ovtm_untp_bidp1,
                self.ovtm_vrss_acml_vol_rlim,
                self.stck_prpr,
                self.bidp,
                self.askp,
            ])
            .fmt(f)
    }
}
