//! 주식현재가 호가/예상체결 (v1_국내주식-011).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_asking_price_exp_ccn",
    title: "주식현재가 호가/예상체결",
    doc_no: "v1_국내주식-011",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST01010200", paper: Some("FHKST01010200"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Time("aspr_acpt_hour", "호가 접수 시간"),
                Field::Decimal("askp1", "매도호가1"),
                Field::Decimal("askp2", "매도호가2"),
                Field::Decimal("askp3", "매도호가3"),
                Field::Decimal("askp4", "매도호가4"),
                Field::Decimal("askp5", "매도호가5"),
                Field::Decimal("askp6", "매도호가6"),
                Field::Decimal("askp7", "매도호가7"),
                Field::Decimal("askp8", "매도호가8"),
                Field::Decimal("askp9", "매도호가9"),
                Field::Decimal("askp10", "매도호가10"),
                Field::Decimal("bidp1", "매수호가1"),
                Field::Decimal("bidp2", "매수호가2"),
                Field::Decimal("bidp3", "매수호가3"),
                Field::Decimal("bidp4", "매수호가4"),
                Field::Decimal("bidp5", "매수호가5"),
                Field::Decimal("bidp6", "매수호가6"),
                Field::Decimal("bidp7", "매수호가7"),
                Field::Decimal("bidp8", "매수호가8"),
                Field::Decimal("bidp9", "매수호가9"),
                Field::Decimal("bidp10", "매수호가10"),
                Field::Integer("askp_rsqn1", "매도호가 잔량1"),
                Field::Integer("askp_rsqn2", "매도호가 잔량2"),
                Field::Integer("askp_rsqn3", "매도호가 잔량3"),
                Field::Integer("askp_rsqn4", "매도호가 잔량4"),
                Field::Integer("askp_rsqn5", "매도호가 잔량5"),
                Field::Integer("askp_rsqn6", "매도호가 잔량6"),
                Field::Integer("askp_rsqn7", "매도호가 잔량7"),
                Field::Integer("askp_rsqn8", "매도호가 잔량8"),
                Field::Integer("askp_rsqn9", "매도호가 잔량9"),
                Field::Integer("askp_rsqn10", "매도호가 잔량10"),
                Field::Integer("bidp_rsqn1", "매수호가 잔량1"),
                Field::Integer("bidp_rsqn2", "매수호가 잔량2"),
                Field::Integer("bidp_rsqn3", "매수호가 잔량3"),
                Field::Integer("bidp_rsqn4", "매수호가 잔량4"),
                Field::Integer("bidp_rsqn5", "매수호가 잔량5"),
                Field::Integer("bidp_rsqn6", "매수호가 잔량6"),
                Field::Integer("bidp_rsqn7", "매수호가 잔량7"),
                Field::Integer("bidp_rsqn8", "매수호가 잔량8"),
                Field::Integer("bidp_rsqn9", "매수호가 잔량9"),
                Field::Integer("bidp_rsqn10", "매수호가 잔량10"),
                Field::Decimal("askp_rsqn_icdc1", "매도호가 잔량 증감1"),
                Field::Decimal("askp_rsqn_icdc2", "매도호가 잔량 증감2"),
                Field::Decimal("askp_rsqn_icdc3", "매도호가 잔량 증감3"),
                Field::Decimal("askp_rsqn_icdc4", "매도호가 잔량 증감4"),
                Field::Decimal("askp_rsqn_icdc5", "매도호가 잔량 증감5"),
                Field::Decimal("askp_rsqn_icdc6", "매도호가 잔량 증감6"),
                Field::Decimal("askp_rsqn_icdc7", "매도호가 잔량 증감7"),
                Field::Decimal("askp_rsqn_icdc8", "매도호가 잔량 증감8"),
                Field::Decimal("askp_rsqn_icdc9", "매도호가 잔량 증감9"),
                Field::Decimal("askp_rsqn_icdc10", "매도호가 잔량 증감10"),
                Field::Decimal("bidp_rsqn_icdc1", "매수호가 잔량 증감1"),
                Field::Decimal("bidp_rsqn_icdc2", "매수호가 잔량 증감2"),
                Field::Decimal("bidp_rsqn_icdc3", "매수호가 잔량 증감3"),
                Field::Decimal("bidp_rsqn_icdc4", "매수호가 잔량 증감4"),
                Field::Decimal("bidp_rsqn_icdc5", "매수호가 잔량 증감5"),
                Field::Decimal("bidp_rsqn_icdc6", "매수호가 잔량 증감6"),
                Field::Decimal("bidp_rsqn_icdc7", "매수호가 잔량 증감7"),
                Field::Decimal("bidp_rsqn_icdc8", "매수호가 잔량 증감8"),
                Field::Decimal("bidp_rsqn_icdc9", "매수호가 잔량 증감9"),
                Field::Decimal("bidp_rsqn_icdc10", "매수호가 잔량 증감10"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Decimal("total_askp_rsqn_icdc", "총 매도호가 잔량 증감"),
                Field::Decimal("total_bidp_rsqn_icdc", "총 매수호가 잔량 증감"),
                Field::Decimal("ovtm_total_askp_icdc", "시간외 총 매도호가 증감"),
                Field::Decimal("ovtm_total_bidp_icdc", "시간외 총 매수호가 증감"),
                Field::Integer("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량"),
                Field::Integer("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량"),
                Field::Integer("ntby_aspr_rsqn", "순매수 호가 잔량"),
                Field::Text("new_mkop_cls_code", "신장운영구분코드"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Text("antc_mkop_cls_code", "예상장운영구분코드"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("stck_sdpr", "주식 기준가"),
                Field::Decimal("antc_cnpr", "예상 체결가"),
                Field::Text("antc_cntg_vrss_sign", "예상 체결 대비 부호"),
                Field::Decimal("antc_cntg_vrss", "예상 체결 대비"),
                Field::Decimal("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율"),
                Field::Integer("antc_vol", "예상 거래량"),
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("vi_cls_code", "VI적용구분코드"),
            ],
        ),
    ],
    check: check::<InquireAskingPriceExpCcnResponse>,
};

/// 주식현재가 호가/예상체결 — order book and expected match of a domestic stock: `GET /uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn`.
///
/// Official document: v1_국내주식-011.
///
/// TR id: real `FHKST01010200`, paper `FHKST01010200`.
#[doc(alias = "FHKST01010200")]
#[doc(alias = "v1_국내주식-011")]
#[doc(alias = "주식현재가 호가/예상체결")]
#[derive(Debug, Clone)]
pub struct InquireAskingPriceExpCcn {
    params: Params,
}

impl InquireAskingPriceExpCcn {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireAskingPriceExpCcn {
    type Response = InquireAskingPriceExpCcnResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireAskingPriceExpCcn {}

/// The reply to [`InquireAskingPriceExpCcn`].
#[non_exhaustive]
pub struct InquireAskingPriceExpCcnResponse {
    /// 응답상세.
    pub output1: InquireAskingPriceExpCcnOutput1,
    /// 응답상세.
    pub output2: InquireAskingPriceExpCcnOutput2,
}

impl fmt::Debug for InquireAskingPriceExpCcnResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceExpCcnResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireAskingPriceExpCcnResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.object("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceExpCcnOutput1 {
    /// 호가 접수 시간 — quote receipt time.
    pub aspr_acpt_hour: Option<Time>,
    /// 매도호가1 — ask price 1, KRW.
    pub askp1: Option<Decimal>,
    /// 매도호가2 — ask price 2, KRW.
    pub askp2: Option<Decimal>,
    /// 매도호가3 — ask price 3, KRW.
    pub askp3: Option<Decimal>,
    /// 매도호가4 — ask price 4, KRW.
    pub askp4: Option<Decimal>,
    /// 매도호가5 — ask price 5, KRW.
    pub askp5: Option<Decimal>,
    /// 매도호가6 — ask price 6, KRW.
    pub askp6: Option<Decimal>,
    /// 매도호가7 — ask price 7, KRW.
    pub askp7: Option<Decimal>,
    /// 매도호가8 — ask price 8, KRW.
    pub askp8: Option<Decimal>,
    /// 매도호가9 — ask price 9, KRW.
    pub askp9: Option<Decimal>,
    /// 매도호가10 — ask price 10, KRW.
    pub askp10: Option<Decimal>,
    /// 매수호가1 — bid price 1, KRW.
    pub bidp1: Option<Decimal>,
    /// 매수호가2 — bid price 2, KRW.
    pub bidp2: Option<Decimal>,
    /// 매수호가3 — bid price 3, KRW.
    pub bidp3: Option<Decimal>,
    /// 매수호가4 — bid price 4, KRW.
    pub bidp4: Option<Decimal>,
    /// 매수호가5 — bid price 5, KRW.
    pub bidp5: Option<Decimal>,
    /// 매수호가6 — bid price 6, KRW.
    pub bidp6: Option<Decimal>,
    /// 매수호가7 — bid price 7, KRW.
    pub bidp7: Option<Decimal>,
    /// 매수호가8 — bid price 8, KRW.
    pub bidp8: Option<Decimal>,
    /// 매수호가9 — bid price 9, KRW.
    pub bidp9: Option<Decimal>,
    /// 매수호가10 — bid price 10, KRW.
    pub bidp10: Option<Decimal>,
    /// 매도호가 잔량1 — resting ask quantity at level 1.
    pub askp_rsqn1: Option<i64>,
    /// 매도호가 잔량2 — resting ask quantity at level 2.
    pub askp_rsqn2: Option<i64>,
    /// 매도호가 잔량3 — resting ask quantity at level 3.
    pub askp_rsqn3: Option<i64>,
    /// 매도호가 잔량4 — resting ask quantity at level 4.
    pub askp_rsqn4: Option<i64>,
    /// 매도호가 잔량5 — resting ask quantity at level 5.
    pub askp_rsqn5: Option<i64>,
    /// 매도호가 잔량6 — resting ask quantity at level 6.
    pub askp_rsqn6: Option<i64>,
    /// 매도호가 잔량7 — resting ask quantity at level 7.
    pub askp_rsqn7: Option<i64>,
    /// 매도호가 잔량8 — resting ask quantity at level 8.
    pub askp_rsqn8: Option<i64>,
    /// 매도호가 잔량9 — resting ask quantity at level 9.
    pub askp_rsqn9: Option<i64>,
    /// 매도호가 잔량10 — resting ask quantity at level 10.
    pub askp_rsqn10: Option<i64>,
    /// 매수호가 잔량1 — resting bid quantity at level 1.
    pub bidp_rsqn1: Option<i64>,
    /// 매수호가 잔량2 — resting bid quantity at level 2.
    pub bidp_rsqn2: Option<i64>,
    /// 매수호가 잔량3 — resting bid quantity at level 3.
    pub bidp_rsqn3: Option<i64>,
    /// 매수호가 잔량4 — resting bid quantity at level 4.
    pub bidp_rsqn4: Option<i64>,
    /// 매수호가 잔량5 — resting bid quantity at level 5.
    pub bidp_rsqn5: Option<i64>,
    /// 매수호가 잔량6 — resting bid quantity at level 6.
    pub bidp_rsqn6: Option<i64>,
    /// 매수호가 잔량7 — resting bid quantity at level 7.
    pub bidp_rsqn7: Option<i64>,
    /// 매수호가 잔량8 — resting bid quantity at level 8.
    pub bidp_rsqn8: Option<i64>,
    /// 매수호가 잔량9 — resting bid quantity at level 9.
    pub bidp_rsqn9: Option<i64>,
    /// 매수호가 잔량10 — resting bid quantity at level 10.
    pub bidp_rsqn10: Option<i64>,
    /// 매도호가 잔량 증감1 — change in resting ask quantity at level 1.
    pub askp_rsqn_icdc1: Option<Decimal>,
    /// 매도호가 잔량 증감2 — change in resting ask quantity at level 2.
    pub askp_rsqn_icdc2: Option<Decimal>,
    /// 매도호가 잔량 증감3 — change in resting ask quantity at level 3.
    pub askp_rsqn_icdc3: Option<Decimal>,
    /// 매도호가 잔량 증감4 — change in resting ask quantity at level 4.
    pub askp_rsqn_icdc4: Option<Decimal>,
    /// 매도호가 잔량 증감5 — change in resting ask quantity at level 5.
    pub askp_rsqn_icdc5: Option<Decimal>,
    /// 매도호가 잔량 증감6 — change in resting ask quantity at level 6.
    pub askp_rsqn_icdc6: Option<Decimal>,
    /// 매도호가 잔량 증감7 — change in resting ask quantity at level 7.
    pub askp_rsqn_icdc7: Option<Decimal>,
    /// 매도호가 잔량 증감8 — change in resting ask quantity at level 8.
    pub askp_rsqn_icdc8: Option<Decimal>,
    /// 매도호가 잔량 증감9 — change in resting ask quantity at level 9.
    pub askp_rsqn_icdc9: Option<Decimal>,
    /// 매도호가 잔량 증감10 — change in resting ask quantity at level 10.
    pub askp_rsqn_icdc10: Option<Decimal>,
    /// 매수호가 잔량 증감1 — change in resting bid quantity at level 1.
    pub bidp_rsqn_icdc1: Option<Decimal>,
    /// 매수호가 잔량 증감2 — change in resting bid quantity at level 2.
    pub bidp_rsqn_icdc2: Option<Decimal>,
    /// 매수호가 잔량 증감3 — change in resting bid quantity at level 3.
    pub bidp_rsqn_icdc3: Option<Decimal>,
    /// 매수호가 잔량 증감4 — change in resting bid quantity at level 4.
    pub bidp_rsqn_icdc4: Option<Decimal>,
    /// 매수호가 잔량 증감5 — change in resting bid quantity at level 5.
    pub bidp_rsqn_icdc5: Option<Decimal>,
    /// 매수호가 잔량 증감6 — change in resting bid quantity at level 6.
    pub bidp_rsqn_icdc6: Option<Decimal>,
    /// 매수호가 잔량 증감7 — change in resting bid quantity at level 7.
    pub bidp_rsqn_icdc7: Option<Decimal>,
    /// 매수호가 잔량 증감8 — change in resting bid quantity at level 8.
    pub bidp_rsqn_icdc8: Option<Decimal>,
    /// 매수호가 잔량 증감9 — change in resting bid quantity at level 9.
    pub bidp_rsqn_icdc9: Option<Decimal>,
    /// 매수호가 잔량 증감10 — change in resting bid quantity at level 10.
    pub bidp_rsqn_icdc10: Option<Decimal>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 총 매도호가 잔량 증감 — change in total resting ask quantity, shares.
    pub total_askp_rsqn_icdc: Option<Decimal>,
    /// 총 매수호가 잔량 증감 — change in total resting bid quantity, shares.
    pub total_bidp_rsqn_icdc: Option<Decimal>,
    /// 시간외 총 매도호가 증감 — change in after-hours total ask quantity, shares.
    pub ovtm_total_askp_icdc: Option<Decimal>,
    /// 시간외 총 매수호가 증감 — change in after-hours total bid quantity, shares.
    pub ovtm_total_bidp_icdc: Option<Decimal>,
    /// 시간외 총 매도호가 잔량 — after-hours total resting ask quantity, shares.
    pub ovtm_total_askp_rsqn: Option<i64>,
    /// 시간외 총 매수호가 잔량 — after-hours total resting bid quantity, shares.
    pub ovtm_total_bidp_rsqn: Option<i64>,
    /// 순매수 호가 잔량 — net resting bid quantity (bids less asks).
    pub ntby_aspr_rsqn: Option<i64>,
    /// 신장운영구분코드 — new market operation class code.
    pub new_mkop_cls_code: String,
}

impl FromRow for InquireAskingPriceExpCcnOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            aspr_acpt_hour: row.time("aspr_acpt_hour"),
            askp1: row.decimal("askp1"),
            askp2: row.decimal("askp2"),
            askp3: row.decimal("askp3"),
            askp4: row.decimal("askp4"),
            askp5: row.decimal("askp5"),
            askp6: row.decimal("askp6"),
            askp7: row.decimal("askp7"),
            askp8: row.decimal("askp8"),
            askp9: row.decimal("askp9"),
            askp10: row.decimal("askp10"),
            bidp1: row.decimal("bidp1"),
            bidp2: row.decimal("bidp2"),
            bidp3: row.decimal("bidp3"),
            bidp4: row.decimal("bidp4"),
            bidp5: row.decimal("bidp5"),
            bidp6: row.decimal("bidp6"),
            bidp7: row.decimal("bidp7"),
            bidp8: row.decimal("bidp8"),
            bidp9: row.decimal("bidp9"),
            bidp10: row.decimal("bidp10"),
            askp_rsqn1: row.integer("askp_rsqn1"),
            askp_rsqn2: row.integer("askp_rsqn2"),
            askp_rsqn3: row.integer("askp_rsqn3"),
            askp_rsqn4: row.integer("askp_rsqn4"),
            askp_rsqn5: row.integer("askp_rsqn5"),
            askp_rsqn6: row.integer("askp_rsqn6"),
            askp_rsqn7: row.integer("askp_rsqn7"),
            askp_rsqn8: row.integer("askp_rsqn8"),
            askp_rsqn9: row.integer("askp_rsqn9"),
            askp_rsqn10: row.integer("askp_rsqn10"),
            bidp_rsqn1: row.integer("bidp_rsqn1"),
            bidp_rsqn2: row.integer("bidp_rsqn2"),
            bidp_rsqn3: row.integer("bidp_rsqn3"),
            bidp_rsqn4: row.integer("bidp_rsqn4"),
            bidp_rsqn5: row.integer("bidp_rsqn5"),
            bidp_rsqn6: row.integer("bidp_rsqn6"),
            bidp_rsqn7: row.integer("bidp_rsqn7"),
            bidp_rsqn8: row.integer("bidp_rsqn8"),
            bidp_rsqn9: row.integer("bidp_rsqn9"),
            bidp_rsqn10: row.integer("bidp_rsqn10"),
            askp_rsqn_icdc1: row.decimal("askp_rsqn_icdc1"),
            askp_rsqn_icdc2: row.decimal("askp_rsqn_icdc2"),
            askp_rsqn_icdc3: row.decimal("askp_rsqn_icdc3"),
            askp_rsqn_icdc4: row.decimal("askp_rsqn_icdc4"),
            askp_rsqn_icdc5: row.decimal("askp_rsqn_icdc5"),
            askp_rsqn_icdc6: row.decimal("askp_rsqn_icdc6"),
            askp_rsqn_icdc7: row.decimal("askp_rsqn_icdc7"),
            askp_rsqn_icdc8: row.decimal("askp_rsqn_icdc8"),
            askp_rsqn_icdc9: row.decimal("askp_rsqn_icdc9"),
            askp_rsqn_icdc10: row.decimal("askp_rsqn_icdc10"),
            bidp_rsqn_icdc1: row.decimal("bidp_rsqn_icdc1"),
            bidp_rsqn_icdc2: row.decimal("bidp_rsqn_icdc2"),
            bidp_rsqn_icdc3: row.decimal("bidp_rsqn_icdc3"),
            bidp_rsqn_icdc4: row.decimal("bidp_rsqn_icdc4"),
            bidp_rsqn_icdc5: row.decimal("bidp_rsqn_icdc5"),
            bidp_rsqn_icdc6: row.decimal("bidp_rsqn_icdc6"),
            bidp_rsqn_icdc7: row.decimal("bidp_rsqn_icdc7"),
            bidp_rsqn_icdc8: row.decimal("bidp_rsqn_icdc8"),
            bidp_rsqn_icdc9: row.decimal("bidp_rsqn_icdc9"),
            bidp_rsqn_icdc10: row.decimal("bidp_rsqn_icdc10"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            total_askp_rsqn_icdc: row.decimal("total_askp_rsqn_icdc"),
            total_bidp_rsqn_icdc: row.decimal("total_bidp_rsqn_icdc"),
            ovtm_total_askp_icdc: row.decimal("ovtm_total_askp_icdc"),
            ovtm_total_bidp_icdc: row.decimal("ovtm_total_bidp_icdc"),
            ovtm_total_askp_rsqn: row.integer("ovtm_total_askp_rsqn"),
            ovtm_total_bidp_rsqn: row.integer("ovtm_total_bidp_rsqn"),
            ntby_aspr_rsqn: row.integer("ntby_aspr_rsqn"),
            new_mkop_cls_code: row.text("new_mkop_cls_code"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceExpCcnOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceExpCcnOutput1", "output1")
            .texts(&[&self.new_mkop_cls_code])
            .integers(&[
                self.askp_rsqn1,
                self.askp_rsqn2,
                self.askp_rsqn3,
                self.askp_rsqn4,
                self.askp_rsqn5,
                self.askp_rsqn6,
                self.askp_rsqn7,
                self.askp_rsqn8,
                self.askp_rsqn9,
                self.askp_rsqn10,
                self.bidp_rsqn1,
                self.bidp_rsqn2,
                self.bidp_rsqn3,
                self.bidp_rsqn4,
                self.bidp_rsqn5,
                self.bidp_rsqn6,
                self.bidp_rsqn7,
                self.bidp_rsqn8,
                self.bidp_rsqn9,
                self.bidp_rsqn10,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.ovtm_total_askp_rsqn,
                self.ovtm_total_bidp_rsqn,
                self.ntby_aspr_rsqn,
            ])
            .decimals(&[
                self.askp1,
                self.askp2,
                self.askp3,
                self.askp4,
                self.askp5,
                self.askp6,
                self.askp7,
                self.askp8,
                self.askp9,
                self.askp10,
                self.bidp1,
                self.bidp2,
                self.bidp3,
                self.bidp4,
                self.bidp5,
                self.bidp6,
                self.bidp7,
                self.bidp8,
                self.bidp9,
                self.bidp10,
                self.askp_rsqn_icdc1,
                self.askp_rsqn_icdc2,
                self.askp_rsqn_icdc3,
                self.askp_rsqn_icdc4,
                self.askp_rsqn_icdc5,
                self.askp_rsqn_icdc6,
                self.askp_rsqn_icdc7,
                self.askp_rsqn_icdc8,
                self.askp_rsqn_icdc9,
                self.askp_rsqn_icdc10,
                self.bidp_rsqn_icdc1,
                self.bidp_rsqn_icdc2,
                self.bidp_rsqn_icdc3,
                self.bidp_rsqn_icdc4,
                self.bidp_rsqn_icdc5,
                self.bidp_rsqn_icdc6,
                self.bidp_rsqn_icdc7,
                self.bidp_rsqn_icdc8,
                self.bidp_rsqn_icdc9,
                self.bidp_rsqn_icdc10,
                self.total_askp_rsqn_icdc,
                self.total_bidp_rsqn_icdc,
                self.ovtm_total_askp_icdc,
                self.ovtm_total_bidp_icdc,
            ])
            .times(&[self.aspr_acpt_hour])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceExpCcnOutput2 {
    /// 예상장운영구분코드 — expected match market operation class code.
    pub antc_mkop_cls_code: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 주식 기준가 — base price, KRW.
    pub stck_sdpr: Option<Decimal>,
    /// 예상 체결가 — expected match price, KRW.
    pub antc_cnpr: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: String,
    /// 예상 체결 대비 — expected match price change, KRW.
    pub antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
    /// 예상 거래량 — expected match volume, shares.
    pub antc_vol: Option<i64>,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// VI적용구분코드 — volatility interruption (VI) status code.
    pub vi_cls_code: String,
}

impl FromRow for InquireAskingPriceExpCcnOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            antc_mkop_cls_code: row.text("antc_mkop_cls_code"),
            stck_prpr: row.decimal("stck_prpr"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            stck_sdpr: row.decimal("stck_sdpr"),
            antc_cnpr: row.decimal("antc_cnpr"),
            antc_cntg_vrss_sign: row.text("antc_cntg_vrss_sign"),
            antc_cntg_vrss: row.decimal("antc_cntg_vrss"),
            antc_cntg_prdy_ctrt: row.decimal("antc_cntg_prdy_ctrt"),
            antc_vol: row.integer("antc_vol"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            vi_cls_code: row.text("vi_cls_code"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceExpCcnOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceExpCcnOutput2", "output2")
            .texts(&[&self.antc_mkop_cls_code, &self.antc_cntg_vrss_sign, &self.stck_shrn_iscd, &self.vi_cls_code])
            .integers(&[self.antc_vol])
            .decimals(&[
                self.stck_prpr,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.stck_sdpr,
                self.antc_cnpr,
                self.antc_cntg_vrss,
                self.antc_cntg_prdy_ctrt,
            ])
            .fmt(f)
    }
}
