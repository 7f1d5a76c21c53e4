//! 국내주식 시간외거래량순위 (국내주식-139).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.overtime_volume",
    title: "국내주식 시간외거래량순위",
    doc_no: "국내주식-139",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/overtime-volume",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02350000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20235")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
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
                Field::Integer("ovtm_untp_exch_vol", "시간외 단일가 거래소 거래량"),
                Field::Decimal("ovtm_untp_exch_tr_pbmn", "시간외 단일가 거래소 거래대금"),
                Field::Integer("ovtm_untp_kosdaq_vol", "시간외 단일가 KOSDAQ 거래량"),
                Field::Decimal("ovtm_untp_kosdaq_tr_pbmn", "시간외 단일가 KOSDAQ 거래대금"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("ovtm_untp_prpr", "시간외 단일가 현재가"),
                Field::Decimal("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비"),
                Field::Text("ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"),
                Field::Decimal("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율"),
                Field::Integer("ovtm_untp_seln_rsqn", "시간외 단일가 매도 잔량"),
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
    check: check::<OvertimeVolumeResponse>,
};

/// 국내주식 시간외거래량순위 — ranking by off-hours volume: `GET /uapi/domestic-stock/v1/ranking/overtime-volume`.
///
/// Official document: 국내주식-139.
///
/// TR id: real `FHPST02350000`, paper none.
#[doc(alias = "FHPST02350000")]
#[doc(alias = "국내주식-139")]
#[doc(alias = "국내주식 시간외거래량순위")]
#[derive(Debug, Clone)]
pub struct OvertimeVolume {
    params: Params,
}

impl OvertimeVolume {
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

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdCaptureUplowprice>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeOvertimeVolume>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
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

impl Default for OvertimeVolume {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for OvertimeVolume {
    type Response = OvertimeVolumeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for OvertimeVolume {}

/// The reply to [`OvertimeVolume`].
#[non_exhaustive]
pub struct OvertimeVolumeResponse {
    /// 응답상세.
    pub output1: OvertimeVolumeOutput1,
    /// 응답상세.
    pub output2: Vec<OvertimeVolumeOutput2>,
}

impl fmt::Debug for OvertimeVolumeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeVolumeResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for OvertimeVolumeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct OvertimeVolumeOutput1 {
    /// 시간외 단일가 거래소 거래량 — after-hours single-price exchange (KOSPI) volume, shares.
    pub ovtm_untp_exch_vol: Option<i64>,
    /// 시간외 단일가 거래소 거래대금 — after-hours single-price exchange (KOSPI) traded value.
    pub ovtm_untp_exch_tr_pbmn: Option<Decimal>,
    /// 시간외 단일가 KOSDAQ 거래량 — after-hours single-price KOSDAQ volume, shares.
    pub ovtm_untp_kosdaq_vol: Option<i64>,
    /// 시간외 단일가 KOSDAQ 거래대금 — after-hours single-price KOSDAQ traded value.
    pub ovtm_untp_kosdaq_tr_pbmn: Option<Decimal>,
}

impl FromRow for OvertimeVolumeOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ovtm_untp_exch_vol: row.integer("ovtm_untp_exch_vol"),
            ovtm_untp_exch_tr_pbmn: row.decimal("ovtm_untp_exch_tr_pbmn"),
            ovtm_untp_kosdaq_vol: row.integer("ovtm_untp_kosdaq_vol"),
            ovtm_untp_kosdaq_tr_pbmn: row.decimal("ovtm_untp_kosdaq_tr_pbmn"),
        }
    }
}

impl fmt::Debug for OvertimeVolumeOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeVolumeOutput1", "output1")
            .integers(&[self.ovtm_untp_exch_vol, self.ovtm_untp_kosdaq_vol])
            .decimals(&[self.ovtm_untp_exch_tr_pbmn, self.ovtm_untp_kosdaq_tr_pbmn])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct OvertimeVolumeOutput2 {
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
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
    /// 시간외 단일가 매도 잔량 — after-hours single-price resting sell quantity, shares.
    pub ovtm_untp_seln_rsqn: Option<i64>,
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

impl FromRow for OvertimeVolumeOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            ovtm_untp_prpr: row.decimal("ovtm_untp_prpr"),
            ovtm_untp_prdy_vrss: row.decimal("ovtm_untp_prdy_vrss"),
            ovtm_untp_prdy_vrss_sign: row.text("ovtm_untp_prdy_vrss_sign"),
            ovtm_untp_prdy_ctrt: row.decimal("ovtm_untp_prdy_ctrt"),
            ovtm_untp_seln_rsqn: row.integer("ovtm_untp_seln_rsqn"),
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

impl fmt::Debug for OvertimeVolumeOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeVolumeOutput2", "output2")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm, &self.ovtm_untp_prdy_vrss_sign])
            .integers(&[self.ovtm_untp_seln_rsqn, self.ovtm_untp_shnu_rsqn, self.ovtm_untp_vol, self.acml_vol])
            .decimals(&[
                self.ovtm_untp_prpr,
                self.ovtm_untp_prdy_vrss,
                self.ovtm_untp_prdy_ctrt,
                self.ovtm_vrss_acml_vol_rlim,
                self.stck_prpr,
                self.bidp,
                self.askp,
            ])
            .fmt(f)
    }
}
