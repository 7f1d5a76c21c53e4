//! 주식현재가 시간외시간별체결 (v1_국내주식-025).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_time_overtimeconclusion",
    title: "주식현재가 시간외시간별체결",
    doc_no: "v1_국내주식-025",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-overtimeconclusion",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02310000", paper: Some("FHPST02310000"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_HOUR_CLS_CODE", "시간 구분 코드", 5, Some("1")),
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
                Field::Decimal("ovtm_untp_prpr", "시간외 단일가 현재가"),
                Field::Decimal("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비"),
                Field::Text("ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"),
                Field::Decimal("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율"),
                Field::Integer("ovtm_untp_vol", "시간외 단일가 거래량"),
                Field::Decimal("ovtm_untp_tr_pbmn", "시간외 단일가 거래 대금"),
                Field::Decimal("ovtm_untp_mxpr", "시간외 단일가 상한가"),
                Field::Decimal("ovtm_untp_llam", "시간외 단일가 하한가"),
                Field::Decimal("ovtm_untp_oprc", "시간외 단일가 시가2"),
                Field::Decimal("ovtm_untp_hgpr", "시간외 단일가 최고가"),
                Field::Decimal("ovtm_untp_lwpr", "시간외 단일가 최저가"),
                Field::Decimal("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가"),
                Field::Decimal("ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비"),
                Field::Text("ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비"),
                Field::Decimal("ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율"),
                Field::Integer("ovtm_untp_antc_vol", "시간외 단일가 예상 거래량"),
                Field::Text("uplm_sign", "상한 부호"),
                Field::Text("lslm_sign", "하한 부호"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("askp", "매도호가"),
                Field::Decimal("bidp", "매수호가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("cntg_vol", "체결 거래량"),
            ],
        ),
    ],
    check: check::<InquireTimeOvertimeconclusionResponse>,
};

/// 주식현재가 시간외시간별체결 — off-hours trades of a domestic stock through today: `GET /uapi/domestic-stock/v1/quotations/inquire-time-overtimeconclusion`.
///
/// Official document: v1_국내주식-025.
///
/// TR id: real `FHPST02310000`, paper `FHPST02310000`.
#[doc(alias = "FHPST02310000")]
#[doc(alias = "v1_국내주식-025")]
#[doc(alias = "주식현재가 시간외시간별체결")]
#[derive(Debug, Clone)]
pub struct InquireTimeOvertimeconclusion {
    params: Params,
}

impl InquireTimeOvertimeconclusion {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시간 구분 코드 — time class code. Default `1`.
    #[must_use]
    pub fn fid_hour_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_HOUR_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for InquireTimeOvertimeconclusion {
    type Response = InquireTimeOvertimeconclusionResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireTimeOvertimeconclusion {}

/// The reply to [`InquireTimeOvertimeconclusion`].
#[non_exhaustive]
pub struct InquireTimeOvertimeconclusionResponse {
    /// 응답상세1.
    pub output1: InquireTimeOvertimeconclusionOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireTimeOvertimeconclusionOutput2>,
}

impl fmt::Debug for InquireTimeOvertimeconclusionResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeOvertimeconclusionResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireTimeOvertimeconclusionResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireTimeOvertimeconclusionOutput1 {
    /// 시간외 단일가 현재가 — after-hours single-price current price, KRW.
    pub ovtm_untp_prpr: Option<Decimal>,
    /// 시간외 단일가 전일 대비 — after-hours single-price change from previous close, KRW.
    pub ovtm_untp_prdy_vrss: Option<Decimal>,
    /// 시간외 단일가 전일 대비 부호 — sign code of the after-hours single-price change.
    pub ovtm_untp_prdy_vrss_sign: String,
    /// 시간외 단일가 전일 대비율 — after-hours single-price change from previous close, %.
    pub ovtm_untp_prdy_ctrt: Option<Decimal>,
    /// 시간외 단일가 거래량 — after-hours single-price volume, shares.
    pub ovtm_untp_vol: Option<i64>,
    /// 시간외 단일가 거래 대금 — after-hours single-price traded value, KRW.
    pub ovtm_untp_tr_pbmn: Option<Decimal>,
    /// 시간외 단일가 상한가 — after-hours single-price upper price limit, KRW.
    pub ovtm_untp_mxpr: Option<Decimal>,
    /// 시간외 단일가 하한가 — after-hours single-price lower price limit, KRW.
    pub ovtm_untp_llam: Option<Decimal>,
    /// 시간외 단일가 시가2 — after-hours single-price opening price, KRW.
    pub ovtm_untp_oprc: Option<Decimal>,
    /// 시간외 단일가 최고가 — after-hours single-price high, KRW.
    pub ovtm_untp_hgpr: Option<Decimal>,
    /// 시간외 단일가 최저가 — after-hours single-price low, KRW.
    pub ovtm_untp_lwpr: Option<Decimal>,
    /// 시간외 단일가 예상 체결가 — after-hours single-price expected match price, KRW.
    pub ovtm_untp_antc_cnpr: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비 — after-hours single-price expected match price change, KRW.
    pub ovtm_untp_antc_cntg_vrss: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비 — sign code of after-hours expected match price change.
    pub ovtm_untp_antc_cntg_vrss_sign: String,
    /// 시간외 단일가 예상 체결 대비율 — after-hours single-price expected match price change, %.
    pub ovtm_untp_antc_cntg_ctrt: Option<Decimal>,
    /// 시간외 단일가 예상 거래량 — after-hours single-price expected volume, shares.
    pub ovtm_untp_antc_vol: Option<i64>,
    /// 상한 부호 — upper price limit sign.
    pub uplm_sign: String,
    /// 하한 부호 — lower price limit sign.
    pub lslm_sign: String,
}

impl FromRow for InquireTimeOvertimeconclusionOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ovtm_untp_prpr: row.decimal("ovtm_untp_prpr"),
            ovtm_untp_prdy_vrss: row.decimal("ovtm_untp_prdy_vrss"),
            ovtm_untp_prdy_vrss_sign: row.text("ovtm_untp_prdy_vrss_sign"),
            ovtm_untp_prdy_ctrt: row.decimal("ovtm_untp_prdy_ctrt"),
            ovtm_untp_vol: row.integer("ovtm_untp_vol"),
            ovtm_untp_tr_pbmn: row.decimal("ovtm_untp_tr_pbmn"),
            ovtm_untp_mxpr: row.decimal("ovtm_untp_mxpr"),
            ovtm_untp_llam: row.decimal("ovtm_untp_llam"),
            ovtm_untp_oprc: row.decimal("ovtm_untp_oprc"),
            ovtm_untp_hgpr: row.decimal("ovtm_untp_hgpr"),
            ovtm_untp_lwpr: row.decimal("ovtm_untp_lwpr"),
            ovtm_untp_antc_cnpr: row.decimal("ovtm_untp_antc_cnpr"),
            ovtm_untp_antc_cntg_vrss: row.decimal("ovtm_untp_antc_cntg_vrss"),
            ovtm_untp_antc_cntg_vrss_sign: row.text("ovtm_untp_antc_cntg_vrss_sign"),
            ovtm_untp_antc_cntg_ctrt: row.decimal("ovtm_untp_antc_cntg_ctrt"),
            ovtm_untp_antc_vol: row.integer("ovtm_untp_antc_vol"),
            uplm_sign: row.text("uplm_sign"),
            lslm_sign: row.text("lslm_sign"),
        }
    }
}

impl fmt::Debug for InquireTimeOvertimeconclusionOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeOvertimeconclusionOutput1", "output1")
            .texts(&[
                &self.ovtm_untp_prdy_vrss_sign,
                &self.ovtm_untp_antc_cntg_vrss_sign,
                &self.uplm_sign,
                &self.lslm_sign,
            ])
            .integers(&[self.ovtm_untp_vol, self.ovtm_untp_antc_vol])
            .decimals(&[
                self.ovtm_untp_prpr,
                self.ovtm_untp_prdy_vrss,
                self.ovtm_untp_prdy_ctrt,
                self.ovtm_untp_tr_pbmn,
                self.ovtm_untp_mxpr,
                self.ovtm_untp_llam,
                self.ovtm_untp_oprc,
                self.ovtm_untp_hgpr,
                self.ovtm_untp_lwpr,
                self.ovtm_untp_antc_cnpr,
                self.ovtm_untp_antc_cntg_vrss,
                self.ovtm_untp_antc_cntg_ctrt,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireTimeOvertimeconclusionOutput2 {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
}

impl FromRow for InquireTimeOvertimeconclusionOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            askp: row.decimal("askp"),
            bidp: row.decimal("bidp"),
            acml_vol: row.integer("acml_vol"),
            cntg_vol: row.integer("cntg_vol"),
        }
    }
}

impl fmt::Debug for InquireTimeOvertimeconclusionOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeOvertimeconclusionOutput2", "output2")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.cntg_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt, self.askp, self.bidp])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
