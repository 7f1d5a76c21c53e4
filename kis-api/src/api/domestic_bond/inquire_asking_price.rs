//! 장내채권현재가(호가) (국내주식-132).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_asking_price",
    title: "장내채권현재가(호가)",
    doc_no: "국내주식-132",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-asking-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKBJ773401C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("B")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Time("aspr_acpt_hour", "호가 접수 시간"),
                Field::Decimal("bond_askp1", "채권 매도호가1"),
                Field::Decimal("bond_askp2", "채권 매도호가2"),
                Field::Decimal("bond_askp3", "채권 매도호가3"),
                Field::Decimal("bond_askp4", "채권 매도호가4"),
                Field::Decimal("bond_askp5", "채권 매도호가5"),
                Field::Decimal("bond_bidp1", "채권 매수호가1"),
                Field::Decimal("bond_bidp2", "채권 매수호가2"),
                Field::Decimal("bond_bidp3", "채권 매수호가3"),
                Field::Decimal("bond_bidp4", "채권 매수호가4"),
                Field::Decimal("bond_bidp5", "채권 매수호가5"),
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
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Integer("ntby_aspr_rsqn", "순매수 호가 잔량"),
                Field::Decimal("seln_ernn_rate1", "매도 수익 비율1"),
                Field::Decimal("seln_ernn_rate2", "매도 수익 비율2"),
                Field::Decimal("seln_ernn_rate3", "매도 수익 비율3"),
                Field::Decimal("seln_ernn_rate4", "매도 수익 비율4"),
                Field::Decimal("seln_ernn_rate5", "매도 수익 비율5"),
                Field::Decimal("shnu_ernn_rate1", "매수2 수익 비율1"),
                Field::Decimal("shnu_ernn_rate2", "매수2 수익 비율2"),
                Field::Decimal("shnu_ernn_rate3", "매수2 수익 비율3"),
                Field::Decimal("shnu_ernn_rate4", "매수2 수익 비율4"),
                Field::Decimal("shnu_ernn_rate5", "매수2 수익 비율5"),
            ],
        ),
    ],
    check: check::<InquireAskingPriceResponse>,
};

/// 장내채권현재가(호가) — order book of a bond: `GET /uapi/domestic-bond/v1/quotations/inquire-asking-price`.
///
/// Official document: 국내주식-132.
///
/// TR id: real `FHKBJ773401C0`, paper none.
#[doc(alias = "FHKBJ773401C0")]
#[doc(alias = "국내주식-132")]
#[doc(alias = "장내채권현재가(호가)")]
#[derive(Debug, Clone)]
pub struct InquireAskingPrice {
    params: Params,
}

impl InquireAskingPrice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `B`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
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
    /// 응답상세.
    pub output: InquireAskingPriceOutput,
}

impl fmt::Debug for InquireAskingPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireAskingPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceOutput {
    /// 호가 접수 시간 — quote receipt time.
    pub aspr_acpt_hour: Option<Time>,
    /// 채권 매도호가1 — bond ask price 1, KRW.
    pub bond_askp1: Option<Decimal>,
    /// 채권 매도호가2 — bond ask price 2, KRW.
    pub bond_askp2: Option<Decimal>,
    /// 채권 매도호가3 — bond ask price 3, KRW.
    pub bond_askp3: Option<Decimal>,
    /// 채권 매도호가4 — bond ask price 4, KRW.
    pub bond_askp4: Option<Decimal>,
    /// 채권 매도호가5 — bond ask price 5, KRW.
    pub bond_askp5: Option<Decimal>,
    /// 채권 매수호가1 — bond bid price 1, KRW.
    pub bond_bidp1: Option<Decimal>,
    /// 채권 매수호가2 — bond bid price 2, KRW.
    pub bond_bidp2: Option<Decimal>,
    /// 채권 매수호가3 — bond bid price 3, KRW.
    pub bond_bidp3: Option<Decimal>,
    /// 채권 매수호가4 — bond bid price 4, KRW.
    pub bond_bidp4: Option<Decimal>,
    /// 채권 매수호가5 — bond bid price 5, KRW.
    pub bond_bidp5: Option<Decimal>,
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
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 순매수 호가 잔량 — net resting bid quantity (bids less asks).
    pub ntby_aspr_rsqn: Option<i64>,
    /// 매도 수익 비율1 — yield at ask 1, %.
    pub seln_ernn_rate1: Option<Decimal>,
    /// 매도 수익 비율2 — yield at ask 2, %.
    pub seln_ernn_rate2: Option<Decimal>,
    /// 매도 수익 비율3 — yield at ask 3, %.
    pub seln_ernn_rate3: Option<Decimal>,
    /// 매도 수익 비율4 — yield at ask 4, %.
    pub seln_ernn_rate4: Option<Decimal>,
    /// 매도 수익 비율5 — yield at ask 5, %.
    pub seln_ernn_rate5: Option<Decimal>,
    /// 매수2 수익 비율1 — yield at bid 1, %.
    pub shnu_ernn_rate1: Option<Decimal>,
    /// 매수2 수익 비율2 — yield at bid 2, %.
    pub shnu_ernn_rate2: Option<Decimal>,
    /// 매수2 수익 비율3 — yield at bid 3, %.
    pub shnu_ernn_rate3: Option<Decimal>,
    /// 매수2 수익 비율4 — yield at bid 4, %.
    pub shnu_ernn_rate4: Option<Decimal>,
    /// 매수2 수익 비율5 — yield at bid 5, %.
    pub shnu_ernn_rate5: Option<Decimal>,
}

impl FromRow for InquireAskingPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            aspr_acpt_hour: row.time("aspr_acpt_hour"),
            bond_askp1: row.decimal("bond_askp1"),
            bond_askp2: row.decimal("bond_askp2"),
            bond_askp3: row.decimal("bond_askp3"),
            bond_askp4: row.decimal("bond_askp4"),
            bond_askp5: row.decimal("bond_askp5"),
            bond_bidp1: row.decimal("bond_bidp1"),
            bond_bidp2: row.decimal("bond_bidp2"),
            bond_bidp3: row.decimal("bond_bidp3"),
            bond_bidp4: row.decimal("bond_bidp4"),
            bond_bidp5: row.decimal("bond_bidp5"),
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
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            ntby_aspr_rsqn: row.integer("ntby_aspr_rsqn"),
            seln_ernn_rate1: row.decimal("seln_ernn_rate1"),
            seln_ernn_rate2: row.decimal("seln_ernn_rate2"),
            seln_ernn_rate3: row.decimal("seln_ernn_rate3"),
            seln_ernn_rate4: row.decimal("seln_ernn_rate4"),
            seln_ernn_rate5: row.decimal("seln_ernn_rate5"),
            shnu_ernn_rate1: row.decimal("shnu_ernn_rate1"),
            shnu_ernn_rate2: row.decimal("shnu_ernn_rate2"),
            shnu_ernn_rate3: row.decimal("shnu_ernn_rate3"),
            shnu_ernn_rate4: row.decimal("shnu_ernn_rate4"),
            shnu_ernn_rate5: row.decimal("shnu_ernn_rate5"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput", "output")
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
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.ntby_aspr_rsqn,
            ])
            .decimals(&[
                self.bond_askp1,
                self.bond_askp2,
                self.bond_askp3,
                self.bond_askp4,
                self.bond_askp5,
                self.bond_bidp1,
                self.bond_bidp2,
                self.bond_bidp3,
                self.bond_bidp4,
                self.bond_bidp5,
                self.seln_ernn_rate1,
                self.seln_ernn_rate2,
                self.seln_ernn_rate3,
                self.seln_ernn_rate4,
                self.seln_ernn_rate5,
                self.shnu_ernn_rate1,
                self.shnu_ernn_rate2,
                self.shnu_ernn_rate3,
                self.shnu_ernn_rate4,
                self.shnu_ernn_rate5,
            ])
            .times(&[self.aspr_acpt_hour])
            .fmt(f)
    }
}
