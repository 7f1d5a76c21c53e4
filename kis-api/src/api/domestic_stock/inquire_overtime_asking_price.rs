//! 국내주식 시간외호가 (국내주식-077).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_overtime_asking_price",
    title: "국내주식 시간외호가",
    doc_no: "국내주식-077",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-overtime-asking-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02300400", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Time("ovtm_untp_last_hour", "시간외 단일가 최종 시간"),
                Field::Decimal("ovtm_untp_askp1", "시간외 단일가 매도호가1"),
                Field::Decimal("ovtm_untp_askp2", "시간외 단일가 매도호가2"),
                Field::Decimal("ovtm_untp_askp3", "시간외 단일가 매도호가3"),
                Field::Decimal("ovtm_untp_askp4", "시간외 단일가 매도호가4"),
                Field::Decimal("ovtm_untp_askp5", "시간외 단일가 매도호가5"),
                Field::Decimal("ovtm_untp_askp6", "시간외 단일가 매도호가6"),
                Field::Decimal("ovtm_untp_askp7", "시간외 단일가 매도호가7"),
                Field::Decimal("ovtm_untp_askp8", "시간외 단일가 매도호가8"),
                Field::Decimal("ovtm_untp_askp9", "시간외 단일가 매도호가9"),
                Field::Decimal("ovtm_untp_askp10", "시간외 단일가 매도호가10"),
                Field::Decimal("ovtm_untp_bidp1", "시간외 단일가 매수호가1"),
                Field::Decimal("ovtm_untp_bidp2", "시간외 단일가 매수호가2"),
                Field::Decimal("ovtm_untp_bidp3", "시간외 단일가 매수호가3"),
                Field::Decimal("ovtm_untp_bidp4", "시간외 단일가 매수호가4"),
                Field::Decimal("ovtm_untp_bidp5", "시간외 단일가 매수호가5"),
                Field::Decimal("ovtm_untp_bidp6", "시간외 단일가 매수호가6"),
                Field::Decimal("ovtm_untp_bidp7", "시간외 단일가 매수호가7"),
                Field::Decimal("ovtm_untp_bidp8", "시간외 단일가 매수호가8"),
                Field::Decimal("ovtm_untp_bidp9", "시간외 단일가 매수호가9"),
                Field::Decimal("ovtm_untp_bidp10", "시간외 단일가 매수호가10"),
                Field::Decimal("ovtm_untp_askp_icdc1", "시간외 단일가 매도호가 증감1"),
                Field::Decimal("ovtm_untp_askp_icdc2", "시간외 단일가 매도호가 증감2"),
                Field::Decimal("ovtm_untp_askp_icdc3", "시간외 단일가 매도호가 증감3"),
                Field::Decimal("ovtm_untp_askp_icdc4", "시간외 단일가 매도호가 증감4"),
                Field::Decimal("ovtm_untp_askp_icdc5", "시간외 단일가 매도호가 증감5"),
                Field::Decimal("ovtm_untp_askp_icdc6", "시간외 단일가 매도호가 증감6"),
                Field::Decimal("ovtm_untp_askp_icdc7", "시간외 단일가 매도호가 증감7"),
                Field::Decimal("ovtm_untp_askp_icdc8", "시간외 단일가 매도호가 증감8"),
                Field::Decimal("ovtm_untp_askp_icdc9", "시간외 단일가 매도호가 증감9"),
                Field::Decimal("ovtm_untp_askp_icdc10", "시간외 단일가 매도호가 증감10"),
                Field::Decimal("ovtm_untp_bidp_icdc1", "시간외 단일가 매수호가 증감1"),
                Field::Decimal("ovtm_untp_bidp_icdc2", "시간외 단일가 매수호가 증감2"),
                Field::Decimal("ovtm_untp_bidp_icdc3", "시간외 단일가 매수호가 증감3"),
                Field::Decimal("ovtm_untp_bidp_icdc4", "시간외 단일가 매수호가 증감4"),
                Field::Decimal("ovtm_untp_bidp_icdc5", "시간외 단일가 매수호가 증감5"),
                Field::Decimal("ovtm_untp_bidp_icdc6", "시간외 단일가 매수호가 증감6"),
                Field::Decimal("ovtm_untp_bidp_icdc7", "시간외 단일가 매수호가 증감7"),
                Field::Decimal("ovtm_untp_bidp_icdc8", "시간외 단일가 매수호가 증감8"),
                Field::Decimal("ovtm_untp_bidp_icdc9", "시간외 단일가 매수호가 증감9"),
                Field::Decimal("ovtm_untp_bidp_icdc10", "시간외 단일가 매수호가 증감10"),
                Field::Integer("ovtm_untp_askp_rsqn1", "시간외 단일가 매도호가 잔량1"),
                Field::Integer("ovtm_untp_askp_rsqn2", "시간외 단일가 매도호가 잔량2"),
                Field::Integer("ovtm_untp_askp_rsqn3", "시간외 단일가 매도호가 잔량3"),
                Field::Integer("ovtm_untp_askp_rsqn4", "시간외 단일가 매도호가 잔량4"),
                Field::Integer("ovtm_untp_askp_rsqn5", "시간외 단일가 매도호가 잔량5"),
                Field::Integer("ovtm_untp_askp_rsqn6", "시간외 단일가 매도호가 잔량6"),
                Field::Integer("ovtm_untp_askp_rsqn7", "시간외 단일가 매도호가 잔량7"),
                Field::Integer("ovtm_untp_askp_rsqn8", "시간외 단일가 매도호가 잔량8"),
                Field::Integer("ovtm_untp_askp_rsqn9", "시간외 단일가 매도호가 잔량9"),
                Field::Integer("ovtm_untp_askp_rsqn10", "시간외 단일가 매도호가 잔량10"),
                Field::Integer("ovtm_untp_bidp_rsqn1", "시간외 단일가 매수호가 잔량1"),
                Field::Integer("ovtm_untp_bidp_rsqn2", "시간외 단일가 매수호가 잔량2"),
                Field::Integer("ovtm_untp_bidp_rsqn3", "시간외 단일가 매수호가 잔량3"),
                Field::Integer("ovtm_untp_bidp_rsqn4", "시간외 단일가 매수호가 잔량4"),
                Field::Integer("ovtm_untp_bidp_rsqn5", "시간외 단일가 매수호가 잔량5"),
                Field::Integer("ovtm_untp_bidp_rsqn6", "시간외 단일가 매수호가 잔량6"),
                Field::Integer("ovtm_untp_bidp_rsqn7", "시간외 단일가 매수호가 잔량7"),
                Field::Integer("ovtm_untp_bidp_rsqn8", "시간외 단일가 매수호가 잔량8"),
                Field::Integer("ovtm_untp_bidp_rsqn9", "시간외 단일가 매수호가 잔량9"),
                Field::Integer("ovtm_untp_bidp_rsqn10", "시간외 단일가 매수호가 잔량10"),
                Field::Integer("ovtm_untp_total_askp_rsqn", "시간외 단일가 총 매도호가 잔량"),
                Field::Integer("ovtm_untp_total_bidp_rsqn", "시간외 단일가 총 매수호가 잔량"),
                Field::Integer("ovtm_untp_total_askp_rsqn_icdc", "시간외 단일가 총 매도호가 잔량"),
                Field::Integer("ovtm_untp_total_bidp_rsqn_icdc", "시간외 단일가 총 매수호가 잔량"),
                Field::Integer("ovtm_untp_ntby_bidp_rsqn", "시간외 단일가 순매수 호가 잔량"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Decimal("total_askp_rsqn_icdc", "총 매도호가 잔량 증감"),
                Field::Decimal("total_bidp_rsqn_icdc", "총 매수호가 잔량 증감"),
                Field::Integer("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량"),
                Field::Integer("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량"),
                Field::Decimal("ovtm_total_askp_icdc", "시간외 총 매도호가 증감"),
                Field::Decimal("ovtm_total_bidp_icdc", "시간외 총 매수호가 증감"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<InquireOvertimeAskingPriceResponse>,
};

/// 국내주식 시간외호가 — off-hours order book of a domestic stock: `GET /uapi/domestic-stock/v1/quotations/inquire-overtime-asking-price`.
///
/// Official document: 국내주식-077.
///
/// TR id: real `FHPST02300400`, paper none.
#[doc(alias = "FHPST02300400")]
#[doc(alias = "국내주식-077")]
#[doc(alias = "국내주식 시간외호가")]
#[derive(Debug, Clone)]
pub struct InquireOvertimeAskingPrice {
    params: Params,
}

impl InquireOvertimeAskingPrice {
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
}

impl Endpoint for InquireOvertimeAskingPrice {
    type Response = InquireOvertimeAskingPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireOvertimeAskingPrice {}

/// The reply to [`InquireOvertimeAskingPrice`].
#[non_exhaustive]
pub struct InquireOvertimeAskingPriceResponse {
    /// 응답상세.
    pub output: InquireOvertimeAskingPriceOutput,
}

impl fmt::Debug for InquireOvertimeAskingPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireOvertimeAskingPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireOvertimeAskingPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquireOvertimeAskingPriceOutput {
    /// 시간외 단일가 최종 시간 — after-hours single-price last time.
    pub ovtm_untp_last_hour: Option<Time>,
    /// 시간외 단일가 매도호가1 — after-hours single-price ask price 1, KRW.
    pub ovtm_untp_askp1: Option<Decimal>,
    /// 시간외 단일가 매도호가2 — after-hours single-price ask price 2, KRW.
    pub ovtm_untp_askp2: Option<Decimal>,
    /// 시간외 단일가 매도호가3 — after-hours single-price ask price 3, KRW.
    pub ovtm_untp_askp3: Option<Decimal>,
    /// 시간외 단일가 매도호가4 — after-hours single-price ask price 4, KRW.
    pub ovtm_untp_askp4: Option<Decimal>,
    /// 시간외 단일가 매도호가5 — after-hours single-price ask price 5, KRW.
    pub ovtm_untp_askp5: Option<Decimal>,
    /// 시간외 단일가 매도호가6 — after-hours single-price ask price 6, KRW.
    pub ovtm_untp_askp6: Option<Decimal>,
    /// 시간외 단일가 매도호가7 — after-hours single-price ask price 7, KRW.
    pub ovtm_untp_askp7: Option<Decimal>,
    /// 시간외 단일가 매도호가8 — after-hours single-price ask price 8, KRW.
    pub ovtm_untp_askp8: Option<Decimal>,
    /// 시간외 단일가 매도호가9 — after-hours single-price ask price 9, KRW.
    pub ovtm_untp_askp9: Option<Decimal>,
    /// 시간외 단일가 매도호가10 — after-hours single-price ask price 10, KRW.
    pub ovtm_untp_askp10: Option<Decimal>,
    /// 시간외 단일가 매수호가1 — after-hours single-price bid price 1, KRW.
    pub ovtm_untp_bidp1: Option<Decimal>,
    /// 시간외 단일가 매수호가2 — after-hours single-price bid price 2, KRW.
    pub ovtm_untp_bidp2: Option<Decimal>,
    /// 시간외 단일가 매수호가3 — after-hours single-price bid price 3, KRW.
    pub ovtm_untp_bidp3: Option<Decimal>,
    /// 시간외 단일가 매수호가4 — after-hours single-price bid price 4, KRW.
    pub ovtm_untp_bidp4: Option<Decimal>,
    /// 시간외 단일가 매수호가5 — after-hours single-price bid price 5, KRW.
    pub ovtm_untp_bidp5: Option<Decimal>,
    /// 시간외 단일가 매수호가6 — after-hours single-price bid price 6, KRW.
    pub ovtm_untp_bidp6: Option<Decimal>,
    /// 시간외 단일가 매수호가7 — after-hours single-price bid price 7, KRW.
    pub ovtm_untp_bidp7: Option<Decimal>,
    /// 시간외 단일가 매수호가8 — after-hours single-price bid price 8, KRW.
    pub ovtm_untp_bidp8: Option<Decimal>,
    /// 시간외 단일가 매수호가9 — after-hours single-price bid price 9, KRW.
    pub ovtm_untp_bidp9: Option<Decimal>,
    /// 시간외 단일가 매수호가10 — after-hours single-price bid price 10, KRW.
    pub ovtm_untp_bidp10: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감1 — after-hours single-price ask change at level 1.
    pub ovtm_untp_askp_icdc1: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감2 — after-hours single-price ask change at level 2.
    pub ovtm_untp_askp_icdc2: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감3 — after-hours single-price ask change at level 3.
    pub ovtm_untp_askp_icdc3: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감4 — after-hours single-price ask change at level 4.
    pub ovtm_untp_askp_icdc4: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감5 — after-hours single-price ask change at level 5.
    pub ovtm_untp_askp_icdc5: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감6 — after-hours single-price ask change at level 6.
    pub ovtm_untp_askp_icdc6: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감7 — after-hours single-price ask change at level 7.
    pub ovtm_untp_askp_icdc7: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감8 — after-hours single-price ask change at level 8.
    pub ovtm_untp_askp_icdc8: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감9 — after-hours single-price ask change at level 9.
    pub ovtm_untp_askp_icdc9: Option<Decimal>,
    /// 시간외 단일가 매도호가 증감10 — after-hours single-price ask change at level 10.
    pub ovtm_untp_askp_icdc10: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감1 — after-hours single-price bid change at level 1.
    pub ovtm_untp_bidp_icdc1: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감2 — after-hours single-price bid change at level 2.
    pub ovtm_untp_bidp_icdc2: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감3 — after-hours single-price bid change at level 3.
    pub ovtm_untp_bidp_icdc3: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감4 — after-hours single-price bid change at level 4.
    pub ovtm_untp_bidp_icdc4: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감5 — after-hours single-price bid change at level 5.
    pub ovtm_untp_bidp_icdc5: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감6 — after-hours single-price bid change at level 6.
    pub ovtm_untp_bidp_icdc6: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감7 — after-hours single-price bid change at level 7.
    pub ovtm_untp_bidp_icdc7: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감8 — after-hours single-price bid change at level 8.
    pub ovtm_untp_bidp_icdc8: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감9 — after-hours single-price bid change at level 9.
    pub ovtm_untp_bidp_icdc9: Option<Decimal>,
    /// 시간외 단일가 매수호가 증감10 — after-hours single-price bid change at level 10.
    pub ovtm_untp_bidp_icdc10: Option<Decimal>,
    /// 시간외 단일가 매도호가 잔량1 — after-hours single-price resting ask quantity 1, shares.
    pub ovtm_untp_askp_rsqn1: Option<i64>,
    /// 시간외 단일가 매도호가 잔량2 — after-hours single-price resting ask quantity 2, shares.
    pub ovtm_untp_askp_rsqn2: Option<i64>,
    /// 시간외 단일가 매도호가 잔량3 — after-hours single-price resting ask quantity 3, shares.
    pub ovtm_untp_askp_rsqn3: Option<i64>,
    /// 시간외 단일가 매도호가 잔량4 — after-hours single-price resting ask quantity 4, shares.
    pub ovtm_untp_askp_rsqn4: Option<i64>,
    /// 시간외 단일가 매도호가 잔량5 — after-hours single-price resting ask quantity 5, shares.
    pub ovtm_untp_askp_rsqn5: Option<i64>,
    /// 시간외 단일가 매도호가 잔량6 — after-hours single-price resting ask quantity 6, shares.
    pub ovtm_untp_askp_rsqn6: Option<i64>,
    /// 시간외 단일가 매도호가 잔량7 — after-hours single-price resting ask quantity 7, shares.
    pub ovtm_untp_askp_rsqn7: Option<i64>,
    /// 시간외 단일가 매도호가 잔량8 — after-hours single-price resting ask quantity 8, shares.
    pub ovtm_untp_askp_rsqn8: Option<i64>,
    /// 시간외 단일가 매도호가 잔량9 — after-hours single-price resting ask quantity 9, shares.
    pub ovtm_untp_askp_rsqn9: Option<i64>,
    /// 시간외 단일가 매도호가 잔량10 — after-hours single-price resting ask quantity 10, shares.
    pub ovtm_untp_askp_rsqn10: Option<i64>,
    /// 시간외 단일가 매수호가 잔량1 — after-hours single-price resting bid quantity 1, shares.
    pub ovtm_untp_bidp_rsqn1: Option<i64>,
    /// 시간외 단일가 매수호가 잔량2 — after-hours single-price resting bid quantity 2, shares.
    pub ovtm_untp_bidp_rsqn2: Option<i64>,
    /// 시간외 단일가 매수호가 잔량3 — after-hours single-price resting bid quantity 3, shares.
    pub ovtm_untp_bidp_rsqn3: Option<i64>,
    /// 시간외 단일가 매수호가 잔량4 — after-hours single-price resting bid quantity 4, shares.
    pub ovtm_untp_bidp_rsqn4: Option<i64>,
    /// 시간외 단일가 매수호가 잔량5 — after-hours single-price resting bid quantity 5, shares.
    pub ovtm_untp_bidp_rsqn5: Option<i64>,
    /// 시간외 단일가 매수호가 잔량6 — after-hours single-price resting bid quantity 6, shares.
    pub ovtm_untp_bidp_rsqn6: Option<i64>,
    /// 시간외 단일가 매수호가 잔량7 — after-hours single-price resting bid quantity 7, shares.
    pub ovtm_untp_bidp_rsqn7: Option<i64>,
    /// 시간외 단일가 매수호가 잔량8 — after-hours single-price resting bid quantity 8, shares.
    pub ovtm_untp_bidp_rsqn8: Option<i64>,
    /// 시간외 단일가 매수호가 잔량9 — after-hours single-price resting bid quantity 9, shares.
    pub ovtm_untp_bidp_rsqn9: Option<i64>,
    /// 시간외 단일가 매수호가 잔량10 — after-hours single-price resting bid quantity 10, shares.
    pub ovtm_untp_bidp_rsqn10: Option<i64>,
    /// 시간외 단일가 총 매도호가 잔량 — after-hours single-price total resting ask quantity, shares.
    pub ovtm_untp_total_askp_rsqn: Option<i64>,
    /// 시간외 단일가 총 매수호가 잔량 — after-hours single-price total resting bid quantity, shares.
    pub ovtm_untp_total_bidp_rsqn: Option<i64>,
    /// 시간외 단일가 총 매도호가 잔량 — change in after-hours single-price total ask quantity, shares.
    pub ovtm_untp_total_askp_rsqn_icdc: Option<i64>,
    /// 시간외 단일가 총 매수호가 잔량 — change in after-hours single-price total bid quantity, shares.
    pub ovtm_untp_total_bidp_rsqn_icdc: Option<i64>,
    /// 시간외 단일가 순매수 호가 잔량 — after-hours single-price net resting bid quantity, shares.
    pub ovtm_untp_ntby_bidp_rsqn: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 총 매도호가 잔량 증감 — change in total resting ask quantity, shares.
    pub total_askp_rsqn_icdc: Option<Decimal>,
    /// 총 매수호가 잔량 증감 — change in total resting bid quantity, shares.
    pub total_bidp_rsqn_icdc: Option<Decimal>,
    /// 시간외 총 매도호가 잔량 — after-hours total resting ask quantity, shares.
    pub ovtm_total_askp_rsqn: Option<i64>,
    /// 시간외 총 매수호가 잔량 — after-hours total resting bid quantity, shares.
    pub ovtm_total_bidp_rsqn: Option<i64>,
    /// 시간외 총 매도호가 증감 — change in after-hours total ask quantity, shares.
    pub ovtm_total_askp_icdc: Option<Decimal>,
    /// 시간외 총 매수호가 증감 — change in after-hours total bid quantity, shares.
    pub ovtm_total_bidp_icdc: Option<Decimal>,
}

impl FromRow for InquireOvertimeAskingPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ovtm_untp_last_hour: row.time("ovtm_untp_last_hour"),
            ovtm_untp_askp1: row.decimal("ovtm_untp_askp1"),
            ovtm_untp_askp2: row.decimal("ovtm_untp_askp2"),
            ovtm_untp_askp3: row.decimal("ovtm_untp_askp3"),
            ovtm_untp_askp4: row.decimal("ovtm_untp_askp4"),
            ovtm_untp_askp5: row.decimal("ovtm_untp_askp5"),
            ovtm_untp_askp6: row.decimal("ovtm_untp_askp6"),
            ovtm_untp_askp7: row.decimal("ovtm_untp_askp7"),
            ovtm_untp_askp8: row.decimal("ovtm_untp_askp8"),
            ovtm_untp_askp9: row.decimal("ovtm_untp_askp9"),
            ovtm_untp_askp10: row.decimal("ovtm_untp_askp10"),
            ovtm_untp_bidp1: row.decimal("ovtm_untp_bidp1"),
            ovtm_untp_bidp2: row.decimal("ovtm_untp_bidp2"),
            ovtm_untp_bidp3: row.decimal("ovtm_untp_bidp3"),
            ovtm_untp_bidp4: row.decimal("ovtm_untp_bidp4"),
            ovtm_untp_bidp5: row.decimal("ovtm_untp_bidp5"),
            ovtm_untp_bidp6: row.decimal("ovtm_untp_bidp6"),
            ovtm_untp_bidp7: row.decimal("ovtm_untp_bidp7"),
            ovtm_untp_bidp8: row.decimal("ovtm_untp_bidp8"),
            ovtm_untp_bidp9: row.decimal("ovtm_untp_bidp9"),
            ovtm_untp_bidp10: row.decimal("ovtm_untp_bidp10"),
            ovtm_untp_askp_icdc1: row.decimal("ovtm_untp_askp_icdc1"),
            ovtm_untp_askp_icdc2: row.decimal("ovtm_untp_askp_icdc2"),
            ovtm_untp_askp_icdc3: row.decimal("ovtm_untp_askp_icdc3"),
            ovtm_untp_askp_icdc4: row.decimal("ovtm_untp_askp_icdc4"),
            ovtm_untp_askp_icdc5: row.decimal("ovtm_untp_askp_icdc5"),
            ovtm_untp_askp_icdc6: row.decimal("ovtm_untp_askp_icdc6"),
            ovtm_untp_askp_icdc7: row.decimal("ovtm_untp_askp_icdc7"),
            ovtm_untp_askp_icdc8: row.decimal("ovtm_untp_askp_icdc8"),
            ovtm_untp_askp_icdc9: row.decimal("ovtm_untp_askp_icdc9"),
            ovtm_untp_askp_icdc10: row.decimal("ovtm_untp_askp_icdc10"),
            ovtm_untp_bidp_icdc1: row.decimal("ovtm_untp_bidp_icdc1"),
            ovtm_untp_bidp_icdc2: row.decimal("ovtm_untp_bidp_icdc2"),
            ovtm_untp_bidp_icdc3: row.decimal("ovtm_untp_bidp_icdc3"),
            ovtm_untp_bidp_icdc4: row.decimal("ovtm_untp_bidp_icdc4"),
            ovtm_untp_bidp_icdc5: row.decimal("ovtm_untp_bidp_icdc5"),
            ovtm_untp_bidp_icdc6: row.decimal("ovtm_untp_bidp_icdc6"),
            ovtm_untp_bidp_icdc7: row.decimal("ovtm_untp_bidp_icdc7"),
            ovtm_untp_bidp_icdc8: row.decimal("ovtm_untp_bidp_icdc8"),
            ovtm_untp_bidp_icdc9: row.decimal("ovtm_untp_bidp_icdc9"),
            ovtm_untp_bidp_icdc10: row.decimal("ovtm_untp_bidp_icdc10"),
            ovtm_untp_askp_rsqn1: row.integer("ovtm_untp_askp_rsqn1"),
            ovtm_untp_askp_rsqn2: row.integer("ovtm_untp_askp_rsqn2"),
            ovtm_untp_askp_rsqn3: row.integer("ovtm_untp_askp_rsqn3"),
            ovtm_untp_askp_rsqn4: row.integer("ovtm_untp_askp_rsqn4"),
            ovtm_untp_askp_rsqn5: row.integer("ovtm_untp_askp_rsqn5"),
            ovtm_untp_askp_rsqn6: row.integer("ovtm_untp_askp_rsqn6"),
            ovtm_untp_askp_rsqn7: row.integer("ovtm_untp_askp_rsqn7"),
            ovtm_untp_askp_rsqn8: row.integer("ovtm_untp_askp_rsqn8"),
            ovtm_untp_askp_rsqn9: row.integer("ovtm_untp_askp_rsqn9"),
            ovtm_untp_askp_rsqn10: row.integer("ovtm_untp_askp_rsqn10"),
            ovtm_untp_bidp_rsqn1: row.integer("ovtm_untp_bidp_rsqn1"),
            ovtm_untp_bidp_rsqn2: row.integer("ovtm_untp_bidp_rsqn2"),
            ovtm_untp_bidp_rsqn3: row.integer("ovtm_untp_bidp_rsqn3"),
            ovtm_untp_bidp_rsqn4: row.integer("ovtm_untp_bidp_rsqn4"),
            ovtm_untp_bidp_rsqn5: row.integer("ovtm_untp_bidp_rsqn5"),
            ovtm_untp_bidp_rsqn6: row.integer("ovtm_untp_bidp_rsqn6"),
            ovtm_untp_bidp_rsqn7: row.integer("ovtm_untp_bidp_rsqn7"),
            ovtm_untp_bidp_rsqn8: row.integer("ovtm_untp_bidp_rsqn8"),
            ovtm_untp_bidp_rsqn9: row.integer("ovtm_untp_bidp_rsqn9"),
            ovtm_untp_bidp_rsqn10: row.integer("ovtm_untp_bidp_rsqn10"),
            ovtm_untp_total_askp_rsqn: row.integer("ovtm_untp_total_askp_rsqn"),
            ovtm_untp_total_bidp_rsqn: row.integer("ovtm_untp_total_bidp_rsqn"),
            ovtm_untp_total_askp_rsqn_icdc: row.integer("ovtm_untp_total_askp_rsqn_icdc"),
            ovtm_untp_total_bidp_rsqn_icdc: row.integer("ovtm_untp_total_bidp_rsqn_icdc"),
            ovtm_untp_ntby_bidp_rsqn: row.integer("ovtm_untp_ntby_bidp_rsqn"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            total_askp_rsqn_icdc: row.decimal("total_askp_rsqn_icdc"),
            total_bidp_rsqn_icdc: row.decimal("total_bidp_rsqn_icdc"),
            ovtm_total_askp_rsqn: row.integer("ovtm_total_askp_rsqn"),
            ovtm_total_bidp_rsqn: row.integer("ovtm_total_bidp_rsqn"),
            ovtm_total_askp_icdc: row.decimal("ovtm_total_askp_icdc"),
            ovtm_total_bidp_icdc: row.decimal("ovtm_total_bidp_icdc"),
        }
    }
}

impl fmt::Debug for InquireOvertimeAskingPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireOvertimeAskingPriceOutput", "output")
            .integers(&[
                self.ovtm_untp_askp_rsqn1,
                self.ovtm_untp_askp_rsqn2,
                self.ovtm_untp_askp_rsqn3,
                self.ovtm_untp_askp_rsqn4,
                self.ovtm_untp_askp_rsqn5,
                self.ovtm_untp_askp_rsqn6,
                self.ovtm_untp_askp_rsqn7,
                self.ovtm_untp_askp_rsqn8,
                self.ovtm_untp_askp_rsqn9,
                self.ovtm_untp_askp_rsqn10,
                self.ovtm_untp_bidp_rsqn1,
                self.ovtm_untp_bidp_rsqn2,
                self.ovtm_untp_bidp_rsqn3,
                self.ovtm_untp_bidp_rsqn4,
                self.ovtm_untp_bidp_rsqn5,
                self.ovtm_untp_bidp_rsqn6,
                self.ovtm_untp_bidp_rsqn7,
                self.ovtm_untp_bidp_rsqn8,
                self.ovtm_untp_bidp_rsqn9,
                self.ovtm_untp_bidp_rsqn10,
                self.ovtm_untp_total_askp_rsqn,
                self.ovtm_untp_total_bidp_rsqn,
                self.ovtm_untp_total_askp_rsqn_icdc,
                self.ovtm_untp_total_bidp_rsqn_icdc,
                self.ovtm_untp_ntby_bidp_rsqn,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.ovtm_total_askp_rsqn,
                self.ovtm_total_bidp_rsqn,
            ])
            .decimals(&[
                self.ovtm_untp_askp1,
                self.ovtm_untp_askp2,
                self.ovtm_untp_askp3,
                self.ovtm_untp_askp4,
                self.ovtm_untp_askp5,
                self.ovtm_untp_askp6,
                self.ovtm_untp_askp7,
                self.ovtm_untp_askp8,
                self.ovtm_untp_askp9,
                self.ovtm_untp_askp10,
                self.ovtm_untp_bidp1,
                self.ovtm_untp_bidp2,
                self.ovtm_untp_bidp3,
                self.ovtm_untp_bidp4,
                self.ovtm_untp_bidp5,
                self.ovtm_untp_bidp6,
                self.ovtm_untp_bidp7,
                self.ovtm_untp_bidp8,
                self.ovtm_untp_bidp9,
                self.ovtm_untp_bidp10,
                self.ovtm_untp_askp_icdc1,
                self.ovtm_untp_askp_icdc2,
                self.ovtm_untp_askp_icdc3,
                self.ovtm_untp_askp_icdc4,
                self.ovtm_untp_askp_icdc5,
                self.ovtm_untp_askp_icdc6,
                self.ovtm_untp_askp_icdc7,
                self.ovtm_untp_askp_icdc8,
                self.ovtm_untp_askp_icdc9,
                self.ovtm_untp_askp_icdc10,
                self.ovtm_untp_bidp_icdc1,
                self.ovtm_untp_bidp_icdc2,
                self.ovtm_untp_bidp_icdc3,
                self.ovtm_untp_bidp_icdc4,
                self.ovtm_untp_bidp_icdc5,
                self.ovtm_untp_bidp_icdc6,
                self.ovtm_untp_bidp_icdc7,
                self.ovtm_untp_bidp_icdc8,
                self.ovtm_untp_bidp_icdc9,
                self.ovtm_untp_bidp_icdc10,
                self.total_askp_rsqn_icdc,
                self.total_bidp_rsqn_icdc,
                self.ovtm_total_askp_icdc,
                self.ovtm_total_bidp_icdc,
            ])
            .times(&[self.ovtm_untp_last_hour])
            .fmt(f)
    }
}
