//! 해외선물 호가 (해외선물-031).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_asking_price",
    title: "해외선물 호가",
    doc_no: "해외선물-031",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/inquire-asking-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFC86000000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("SRS_CD", "종목명", 32, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Decimal("open_price", "시가"),
                Field::Decimal("high_price", "고가"),
                Field::Decimal("lowp_rice", "저가"),
                Field::Decimal("last_price", "현재가"),
                Field::Decimal("prev_price", "전일종가"),
                Field::Decimal("vol", "거래량"),
                Field::Decimal("prev_diff_price", "전일대비가"),
                Field::Decimal("prev_diff_rate", "전일대비율"),
                Field::Date("quot_date", "호가수신일자"),
                Field::Time("quot_time", "호가수신시각"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Decimal("bid_qntt", "매수수량"),
                Field::Text("bid_num", "매수번호"),
                Field::Decimal("bid_price", "매수호가"),
                Field::Decimal("ask_qntt", "매도수량"),
                Field::Text("ask_num", "매도번호"),
                Field::Decimal("ask_price", "매도호가"),
            ],
        ),
    ],
    check: check::<InquireAskingPriceResponse>,
};

/// 해외선물 호가 — order book of an overseas future: `GET /uapi/overseas-futureoption/v1/quotations/inquire-asking-price`.
///
/// Official document: 해외선물-031.
///
/// TR id: real `HHDFC86000000`, paper none.
#[doc(alias = "HHDFC86000000")]
#[doc(alias = "해외선물-031")]
#[doc(alias = "해외선물 호가")]
#[derive(Debug, Clone)]
pub struct InquireAskingPrice {
    params: Params,
}

impl InquireAskingPrice {
    /// Required: `srs_cd` 종목명 (issue code, e.g. 6AM24).
    pub fn new(srs_cd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("SRS_CD", srs_cd.into());
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
    /// 응답상세.
    pub output1: InquireAskingPriceOutput1,
    /// 응답상세.
    pub output2: Vec<InquireAskingPriceOutput2>,
}

impl fmt::Debug for InquireAskingPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireAskingPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceOutput1 {
    /// 시가 — opening price.
    pub open_price: Option<Decimal>,
    /// 고가 — day high.
    pub high_price: Option<Decimal>,
    /// 저가 — day low.
    pub lowp_rice: Option<Decimal>,
    /// 현재가 — last fill price.
    pub last_price: Option<Decimal>,
    /// 전일종가 — previous close.
    pub prev_price: Option<Decimal>,
    /// 거래량 — cumulative volume, contracts.
    pub vol: Option<Decimal>,
    /// 전일대비가 — change from the previous close.
    pub prev_diff_price: Option<Decimal>,
    /// 전일대비율 — change from the previous close, %.
    pub prev_diff_rate: Option<Decimal>,
    /// 호가수신일자 — quote receipt date.
    pub quot_date: Option<Date>,
    /// 호가수신시각 — quote receipt time.
    pub quot_time: Option<Time>,
}

impl FromRow for InquireAskingPriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            open_price: row.decimal("open_price"),
            high_price: row.decimal("high_price"),
            lowp_rice: row.decimal("lowp_rice"),
            last_price: row.decimal("last_price"),
            prev_price: row.decimal("prev_price"),
            vol: row.decimal("vol"),
            prev_diff_price: row.decimal("prev_diff_price"),
            prev_diff_rate: row.decimal("prev_diff_rate"),
            quot_date: row.date("quot_date"),
            quot_time: row.time("quot_time"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput1", "output1")
            .decimals(&[
                self.open_price,
                self.high_price,
                self.lowp_rice,
                self.last_price,
                self.prev_price,
                self.vol,
                self.prev_diff_price,
                self.prev_diff_rate,
            ])
            .dates(&[self.quot_date])
            .times(&[self.quot_time])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceOutput2 {
    /// 매수수량 — bid size, contracts.
    pub bid_qntt: Option<Decimal>,
    /// 매수번호 — bid number.
    pub bid_num: String,
    /// 매수호가 — bid price.
    pub bid_price: Option<Decimal>,
    /// 매도수량 — ask size, contracts.
    pub ask_qntt: Option<Decimal>,
    /// 매도번호 — ask number.
    pub ask_num: String,
    /// 매도호가 — ask price.
    pub ask_price: Option<Decimal>,
}

impl FromRow for InquireAskingPriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bid_qntt: row.decimal("bid_qntt"),
            bid_num: row.text("bid_num"),
            bid_price: row.decimal("bid_price"),
            ask_qntt: row.decimal("ask_qntt"),
            ask_num: row.text("ask_num"),
            ask_price: row.decimal("ask_price"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput2", "output2")
            .texts(&[&self.bid_num, &self.ask_num])
            .decimals(&[self.bid_qntt, self.bid_price, self.ask_qntt, self.ask_price])
            .fmt(f)
    }
}
