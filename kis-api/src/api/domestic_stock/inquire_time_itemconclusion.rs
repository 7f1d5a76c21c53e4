//! 주식현재가 당일시간대별체결 (v1_국내주식-023).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_time_itemconclusion",
    title: "주식현재가 당일시간대별체결",
    doc_no: "v1_국내주식-023",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-itemconclusion",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01060000", paper: Some("FHPST01060000"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_HOUR_1", "입력 시간1", 10, None),
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
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Text("rprs_mrkt_kor_name", "대표 시장 한글 명"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Time("stck_cntg_hour", "주식 체결 시간"),
                Field::Decimal("stck_pbpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("askp", "매도호가"),
                Field::Decimal("bidp", "매수호가"),
                Field::Decimal("tday_rltv", "당일 체결강도"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("cnqn", "체결량"),
                Field::Decimal("stck_prpr", "주식 현재가"),
            ],
        ),
    ],
    check: check::<InquireTimeItemconclusionResponse>,
};

/// 주식현재가 당일시간대별체결 — trades of a domestic stock through today: `GET /uapi/domestic-stock/v1/quotations/inquire-time-itemconclusion`.
///
/// Official document: v1_국내주식-023.
///
/// TR id: real `FHPST01060000`, paper `FHPST01060000`.
#[doc(alias = "FHPST01060000")]
#[doc(alias = "v1_국내주식-023")]
#[doc(alias = "주식현재가 당일시간대별체결")]
#[derive(Debug, Clone)]
pub struct InquireTimeItemconclusion {
    params: Params,
}

impl InquireTimeItemconclusion {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_hour_1` 입력
    /// 시간1 (input time 1).
    pub fn new(fid_input_iscd: impl Into<String>, fid_input_hour_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_HOUR_1", fid_input_hour_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireTimeItemconclusion {
    type Response = InquireTimeItemconclusionResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireTimeItemconclusion {}

/// The reply to [`InquireTimeItemconclusion`].
#[non_exhaustive]
pub struct InquireTimeItemconclusionResponse {
    /// 응답상세.
    pub output1: InquireTimeItemconclusionOutput1,
    /// 응답상세.
    pub output2: Vec<InquireTimeItemconclusionOutput2>,
}

impl fmt::Debug for InquireTimeItemconclusionResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeItemconclusionResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireTimeItemconclusionResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeItemconclusionOutput1 {
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 대표 시장 한글 명 — representative market name in Korean.
    pub rprs_mrkt_kor_name: String,
}

impl FromRow for InquireTimeItemconclusionOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
            rprs_mrkt_kor_name: row.text("rprs_mrkt_kor_name"),
        }
    }
}

impl fmt::Debug for InquireTimeItemconclusionOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeItemconclusionOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.rprs_mrkt_kor_name])
            .integers(&[self.acml_vol, self.prdy_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeItemconclusionOutput2 {
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 주식 현재가 — current price, KRW.
    pub stck_pbpr: Option<Decimal>,
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
    /// 당일 체결강도 — execution strength today, %.
    pub tday_rltv: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 체결량 — filled quantity, shares.
    pub cnqn: Option<i64>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
}

impl FromRow for InquireTimeItemconclusionOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_cntg_hour: row.time("stck_cntg_hour"),
            stck_pbpr: row.decimal("stck_pbpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            askp: row.decimal("askp"),
            bidp: row.decimal("bidp"),
            tday_rltv: row.decimal("tday_rltv"),
            acml_vol: row.integer("acml_vol"),
            cnqn: row.integer("cnqn"),
            stck_prpr: row.decimal("stck_prpr"),
        }
    }
}

impl fmt::Debug for InquireTimeItemconclusionOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeItemconclusionOutput2", "output2")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.cnqn])
            .decimals(&[
                self.stck_pbpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.askp,
                self.bidp,
                self.tday_rltv,
                self.stck_prpr,
            ])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
