//! 종목별일별매수매도체결량 (v1_국내주식-056).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_daily_trade_volume",
    title: "종목별일별매수매도체결량",
    doc_no: "v1_국내주식-056",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-trade-volume",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST03010800", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "FID 입력 날짜1", 10, None),
        Param::Required("FID_INPUT_DATE_2", "FID 입력 날짜2", 10, None),
        Param::Required("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", 32, Some("D")),
        Param::Optional("FID_COND_MRKT_DIV_CODE_1", "조건 시장 분류 코드", 2, Some("J")),
        Param::Optional("FID_INPUT_ISCD_1", "입력 종목코드", 12, Some("")),
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
                Field::Decimal("shnu_cnqn_smtn", "매수 체결량 합계"),
                Field::Decimal("seln_cnqn_smtn", "매도 체결량 합계"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Integer("total_seln_qty", "총매도수량"),
                Field::Integer("total_shnu_qty", "총 매수 수량"),
            ],
        ),
    ],
    check: check::<InquireDailyTradeVolumeResponse>,
};

/// 종목별일별매수매도체결량 — volume of a stock by side and day: `GET /uapi/domestic-stock/v1/quotations/inquire-daily-trade-volume`.
///
/// Official document: v1_국내주식-056.
///
/// TR id: real `FHKST03010800`, paper none.
#[doc(alias = "FHKST03010800")]
#[doc(alias = "v1_국내주식-056")]
#[doc(alias = "종목별일별매수매도체결량")]
#[derive(Debug, Clone)]
pub struct InquireDailyTradeVolume {
    params: Params,
}

impl InquireDailyTradeVolume {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// FID 입력 날짜1 (search start date); `fid_input_date_2` FID 입력 날짜2 (search end date).
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

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// FID 기간 분류 코드 — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PERIOD_DIV_CODE", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code of issue 1. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code_1(mut self, value: impl Into<Code<codes::FidCondMrktDivCode1>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE_1", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query 1. Default: empty.
    #[must_use]
    pub fn fid_input_iscd_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD_1", value.into());
        self
    }
}

impl Endpoint for InquireDailyTradeVolume {
    type Response = InquireDailyTradeVolumeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyTradeVolume {}

/// The reply to [`InquireDailyTradeVolume`].
#[non_exhaustive]
pub struct InquireDailyTradeVolumeResponse {
    /// 응답상세.
    pub output1: InquireDailyTradeVolumeOutput1,
    /// 응답상세2.
    pub output2: Vec<InquireDailyTradeVolumeOutput2>,
}

impl fmt::Debug for InquireDailyTradeVolumeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyTradeVolumeResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireDailyTradeVolumeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyTradeVolumeOutput1 {
    /// 매수 체결량 합계 — total buy filled quantity, shares.
    pub shnu_cnqn_smtn: Option<Decimal>,
    /// 매도 체결량 합계 — total sell filled quantity, shares.
    pub seln_cnqn_smtn: Option<Decimal>,
}

impl FromRow for InquireDailyTradeVolumeOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { shnu_cnqn_smtn: row.decimal("shnu_cnqn_smtn"), seln_cnqn_smtn: row.decimal("seln_cnqn_smtn") }
    }
}

impl fmt::Debug for InquireDailyTradeVolumeOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyTradeVolumeOutput1", "output1")
            .decimals(&[self.shnu_cnqn_smtn, self.seln_cnqn_smtn])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireDailyTradeVolumeOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 총매도수량 — total sell quantity, shares.
    pub total_seln_qty: Option<i64>,
    /// 총 매수 수량 — total buy quantity, shares.
    pub total_shnu_qty: Option<i64>,
}

impl FromRow for InquireDailyTradeVolumeOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            total_seln_qty: row.integer("total_seln_qty"),
            total_shnu_qty: row.integer("total_shnu_qty"),
        }
    }
}

impl fmt::Debug for InquireDailyTradeVolumeOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyTradeVolumeOutput2", "output2")
            .integers(&[self.total_seln_qty, self.total_shnu_qty])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
