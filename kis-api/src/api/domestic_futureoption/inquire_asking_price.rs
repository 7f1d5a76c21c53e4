//! 선물옵션 시세호가 (v1_국내선물-007).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_asking_price",
    title: "선물옵션 시세호가",
    doc_no: "v1_국내선물-007",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/inquire-asking-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHMIF10010000", paper: Some("FHMIF10010000"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, None),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("futs_prpr", "선물 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("futs_prdy_vrss", "선물 전일 대비"),
                Field::Decimal("futs_prdy_ctrt", "선물 전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("futs_prdy_clpr", "선물 전일 종가"),
                Field::Text("futs_shrn_iscd", "선물 단축 종목코드"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("futs_askp1", "선물 매도호가1"),
                Field::Decimal("futs_askp2", "선물 매도호가2"),
                Field::Decimal("futs_askp3", "선물 매도호가3"),
                Field::Decimal("futs_askp4", "선물 매도호가4"),
                Field::Decimal("futs_askp5", "선물 매도호가5"),
                Field::Decimal("futs_bidp1", "선물 매수호가1"),
                Field::Decimal("futs_bidp2", "선물 매수호가2"),
                Field::Decimal("futs_bidp3", "선물 매수호가3"),
                Field::Decimal("futs_bidp4", "선물 매수호가4"),
                Field::Decimal("futs_bidp5", "선물 매수호가5"),
                Field::Integer("askp_rsqn1", "매도호가 잔량1"),
                Field::Integer("askp_rsqn2", "매도호가 잔량2"),
                Field::Integer("askp_rsqn3", "매도호가 잔량3"),
                Field::Integer("askp_rsqn4", "매도호가 잔량4"),
                Field::Integer("askp_rsqn5", "매도호가 잔량5"),
                Field::Integer("bidp_rsqn1", "매수호가 잔량1"),
                Field::Integer("bidp_rsqn2", "매수호가 잔량2"),
                Field::Integer("bidp_rsqn3", "매수호가 잔량3"),
                Field::Integer("bidp_rsqn4", "매수호가 잔량4"),
                Field::Integer("bidp_rsqn5", "매수호가 잔량5"),
                Field::Integer("askp_csnu1", "매도호가 건수1"),
                Field::Integer("askp_csnu2", "매도호가 건수2"),
                Field::Integer("askp_csnu3", "매도호가 건수3"),
                Field::Integer("askp_csnu4", "매도호가 건수4"),
                Field::Integer("askp_csnu5", "매도호가 건수5"),
                Field::Integer("bidp_csnu1", "매수호가 건수1"),
                Field::Integer("bidp_csnu2", "매수호가 건수2"),
                Field::Integer("bidp_csnu3", "매수호가 건수3"),
                Field::Integer("bidp_csnu4", "매수호가 건수4"),
                Field::Integer("bidp_csnu5", "매수호가 건수5"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Integer("total_askp_csnu", "총 매도호가 건수"),
                Field::Integer("total_bidp_csnu", "총 매수호가 건수"),
                Field::Time("aspr_acpt_hour", "호가 접수 시간"),
            ],
        ),
    ],
    check: check::<InquireAskingPriceResponse>,
};

/// 선물옵션 시세호가 — order book of a domestic derivative: `GET /uapi/domestic-futureoption/v1/quotations/inquire-asking-price`.
///
/// Official document: v1_국내선물-007.
///
/// TR id: real `FHMIF10010000`, paper `FHMIF10010000`.
#[doc(alias = "FHMIF10010000")]
#[doc(alias = "v1_국내선물-007")]
#[doc(alias = "선물옵션 시세호가")]
#[derive(Debug, Clone)]
pub struct InquireAskingPrice {
    params: Params,
}

impl InquireAskingPrice {
    /// Required: `fid_cond_mrkt_div_code` FID 조건 시장 분류 코드 (market division code for the query);
    /// `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(
        fid_cond_mrkt_div_code: impl Into<Code<codes::FidCondMrktDivCodeInquireAskingPrice>>,
        fid_input_iscd: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_COND_MRKT_DIV_CODE", fid_cond_mrkt_div_code.into());
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }
}

impl Endpoint for InquireAskingPrice {
    type Response = InquireAskingPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireAskingPrice {}

/// The reply to [`InquireAskingPrice`].
#[non_exhaustive]
pub struct InquireAskingPriceResponse {
    /// 응답상세1.
    pub output1: InquireAskingPriceOutput1,
    /// 응답상세2.
    pub output2: InquireAskingPriceOutput2,
}

impl fmt::Debug for InquireAskingPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireAskingPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.object("output2") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquireAskingPriceOutput1 {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 선물 현재가 — futures current price.
    pub futs_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 선물 전일 대비 — futures change from the previous close.
    pub futs_prdy_vrss: Option<Decimal>,
    /// 선물 전일 대비율 — futures change from the previous close, %.
    pub futs_prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 선물 전일 종가 — futures previous close.
    pub futs_prdy_clpr: Option<Decimal>,
    /// 선물 단축 종목코드 — futures short issue code.
    pub futs_shrn_iscd: String,
}

impl FromRow for InquireAskingPriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            futs_prpr: row.decimal("futs_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            futs_prdy_vrss: row.decimal("futs_prdy_vrss"),
            futs_prdy_ctrt: row.decimal("futs_prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            futs_prdy_clpr: row.decimal("futs_prdy_clpr"),
            futs_shrn_iscd: row.text("futs_shrn_iscd"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput1", "output1")
            .texts(&[&self.hts_kor_isnm, &self.prdy_vrss_sign, &self.futs_shrn_iscd])
            .integers(&[self.acml_vol])
            .decimals(&[self.futs_prpr, self.futs_prdy_vrss, self.futs_prdy_ctrt, self.futs_prdy_clpr])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquireAskingPriceOutput2 {
    /// 선물 매도호가1 — futures ask price 1.
    pub futs_askp1: Option<Decimal>,
    /// 선물 매도호가2 — futures ask price 2.
    pub futs_askp2: Option<Decimal>,
    /// 선물 매도호가3 — futures ask price 3.
    pub futs_askp3: Option<Decimal>,
    /// 선물 매도호가4 — futures ask price 4.
    pub futs_askp4: Option<Decimal>,
    /// 선물 매도호가5 — futures ask price 5.
    pub futs_askp5: Option<Decimal>,
    /// 선물 매수호가1 — futures bid price 1.
    pub futs_bidp1: Option<Decimal>,
    /// 선물 매수호가2 — futures bid price 2.
    pub futs_bidp2: Option<Decimal>,
    /// 선물 매수호가3 — futures bid price 3.
    pub futs_bidp3: Option<Decimal>,
    /// 선물 매수호가4 — futures bid price 4.
    pub futs_bidp4: Option<Decimal>,
    /// 선물 매수호가5 — futures bid price 5.
    pub futs_bidp5: Option<Decimal>,
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
    /// 매도호가 건수1 — number of resting orders at ask 1.
    pub askp_csnu1: Option<i64>,
    /// 매도호가 건수2 — number of resting orders at ask 2.
    pub askp_csnu2: Option<i64>,
    /// 매도호가 건수3 — number of resting orders at ask 3.
    pub askp_csnu3: Option<i64>,
    /// 매도호가 건수4 — number of resting orders at ask 4.
    pub askp_csnu4: Option<i64>,
    /// 매도호가 건수5 — number of resting orders at ask 5.
    pub askp_csnu5: Option<i64>,
    /// 매수호가 건수1 — number of resting orders at bid 1.
    pub bidp_csnu1: Option<i64>,
    /// 매수호가 건수2 — number of resting orders at bid 2.
    pub bidp_csnu2: Option<i64>,
    /// 매수호가 건수3 — number of resting orders at bid 3.
    pub bidp_csnu3: Option<i64>,
    /// 매수호가 건수4 — number of resting orders at bid 4.
    pub bidp_csnu4: Option<i64>,
    /// 매수호가 건수5 — number of resting orders at bid 5.
    pub bidp_csnu5: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 총 매도호가 건수 — total number of resting ask orders.
    pub total_askp_csnu: Option<i64>,
    /// 총 매수호가 건수 — total number of resting bid orders.
    pub total_bidp_csnu: Option<i64>,
    /// 호가 접수 시간 — quote receipt time.
    pub aspr_acpt_hour: Option<Time>,
}

impl FromRow for InquireAskingPriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            futs_askp1: row.decimal("futs_askp1"),
            futs_askp2: row.decimal("futs_askp2"),
            futs_askp3: row.decimal("futs_askp3"),
            futs_askp4: row.decimal("futs_askp4"),
            futs_askp5: row.decimal("futs_askp5"),
            futs_bidp1: row.decimal("futs_bidp1"),
            futs_bidp2: row.decimal("futs_bidp2"),
            futs_bidp3: row.decimal("futs_bidp3"),
            futs_bidp4: row.decimal("futs_bidp4"),
            futs_bidp5: row.decimal("futs_bidp5"),
            askp_rsqn1: row.integer("askp_rsqn1"),
            askp_rsqn2: row.integer("askp_rsqn2"),
            askp_rsqn3: row.integer("askp_rsqn3"),
            askp_rsqn4: row.integer("askp_rsqn4"),
            askp_rsqn5: row.integer("askp_rsqn5"),
            bidp_rsqn1: row.integer("bidp_rsqn1"),
            bidp_rsqn2: row.integer("bidp_rsqn2"),
            bidp_rsqn3: row.integer("bidp_rsqn3"),
            bidp_rsqn4: row.integer("bidp_rsqn4"),
            bidp_rsqn5: row.integer("bidp_rsqn5"),
            askp_csnu1: row.integer("askp_csnu1"),
            askp_csnu2: row.integer("askp_csnu2"),
            askp_csnu3: row.integer("askp_csnu3"),
            askp_csnu4: row.integer("askp_csnu4"),
            askp_csnu5: row.integer("askp_csnu5"),
            bidp_csnu1: row.integer("bidp_csnu1"),
            bidp_csnu2: row.integer("bidp_csnu2"),
            bidp_csnu3: row.integer("bidp_csnu3"),
            bidp_csnu4: row.integer("bidp_csnu4"),
            bidp_csnu5: row.integer("bidp_csnu5"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            total_askp_csnu: row.integer("total_askp_csnu"),
            total_bidp_csnu: row.integer("total_bidp_csnu"),
            aspr_acpt_hour: row.time("aspr_acpt_hour"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput2", "output2")
            .integers(&[
                self.askp_rsqn1,
                self.askp_rsqn2,
                self.askp_rsqn3,
                self.askp_rsqn4,
                self.askp_rsqn5,
                self.bidp_rsqn1,
                self.bidp_rsqn2,
                self.bidp_rsqn3,
                self.bidp_rsqn4,
                self.bidp_rsqn5,
                self.askp_csnu1,
                self.askp_csnu2,
                self.askp_csnu3,
                self.askp_csnu4,
                self.askp_csnu5,
                self.bidp_csnu1,
                self.bidp_csnu2,
                self.bidp_csnu3,
                self.bidp_csnu4,
                self.bidp_csnu5,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.total_askp_csnu,
                self.total_bidp_csnu,
            ])
            .decimals(&[
                self.futs_askp1,
                self.futs_askp2,
                self.futs_askp3,
                self.futs_askp4,
                self.futs_askp5,
                self.futs_bidp1,
                self.futs_bidp2,
                self.futs_bidp3,
                self.futs_bidp4,
                self.futs_bidp5,
            ])
            .times(&[self.aspr_acpt_hour])
            .fmt(f)
    }
}
