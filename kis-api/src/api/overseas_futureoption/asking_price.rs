//! 해외선물옵션 실시간호가 (실시간-018).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "overseas_futureoption.asking_price",
    title: "해외선물옵션 실시간호가",
    doc_no: "실시간-018",
    real: "HDFFF010",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("SERIES_CD", "종목코드"),
        Field::Date("RECV_DATE", "수신일자"),
        Field::Text("RECV_TIME", "수신시각"),
        Field::Decimal("PREV_PRICE", "전일종가"),
        Field::Decimal("BID_QNTT_1", "매수1수량"),
        Field::Text("BID_NUM_1", "매수1번호"),
        Field::Decimal("BID_PRICE_1", "매수1호가"),
        Field::Decimal("ASK_QNTT_1", "매도1수량"),
        Field::Text("ASK_NUM_1", "매도1번호"),
        Field::Decimal("ASK_PRICE_1", "매도1호가"),
        Field::Decimal("BID_QNTT_2", "매수2수량"),
        Field::Text("BID_NUM_2", "매수2번호"),
        Field::Decimal("BID_PRICE_2", "매수2호가"),
        Field::Decimal("ASK_QNTT_2", "매도2수량"),
        Field::Text("ASK_NUM_2", "매도2번호"),
        Field::Decimal("ASK_PRICE_2", "매도2호가"),
        Field::Decimal("BID_QNTT_3", "매수3수량"),
        Field::Text("BID_NUM_3", "매수3번호"),
        Field::Decimal("BID_PRICE_3", "매수3호가"),
        Field::Decimal("ASK_QNTT_3", "매도3수량"),
        Field::Text("ASK_NUM_3", "매도3번호"),
        Field::Decimal("ASK_PRICE_3", "매도3호가"),
        Field::Decimal("BID_QNTT_4", "매수4수량"),
        Field::Text("BID_NUM_4", "매수4번호"),
        Field::Decimal("BID_PRICE_4", "매수4호가"),
        Field::Decimal("ASK_QNTT_4", "매도4수량"),
        Field::Text("ASK_NUM_4", "매도4번호"),
        Field::Decimal("ASK_PRICE_4", "매도4호가"),
        Field::Decimal("BID_QNTT_5", "매수5수량"),
        Field::Text("BID_NUM_5", "매수5번호"),
        Field::Decimal("BID_PRICE_5", "매수5호가"),
        Field::Decimal("ASK_QNTT_5", "매도5수량"),
        Field::Text("ASK_NUM_5", "매도5번호"),
        Field::Decimal("ASK_PRICE_5", "매도5호가"),
        Field::Decimal("STTL_PRICE", "전일정산가"),
    ],
    required: 35,
    layouts: &[],
    check: check_feed::<AskingPrice>,
};

/// 해외선물옵션 실시간호가 — live order book of overseas derivatives.
///
/// Official document: 실시간-018.
///
/// TR id: real `HDFFF010`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "HDFFF010")]
#[doc(alias = "실시간-018")]
#[doc(alias = "해외선물옵션 실시간호가")]
#[non_exhaustive]
pub struct AskingPrice {
    /// 종목코드 — issue code.
    pub series_cd: SmolStr,
    /// 수신일자 — receipt date.
    pub recv_date: Option<Date>,
    /// 수신시각 — receipt time.
    pub recv_time: SmolStr,
    /// 전일종가 — previous close.
    pub prev_price: Option<Decimal>,
    /// 매수1수량 — bid size 1, contracts.
    pub bid_qntt_1: Option<Decimal>,
    /// 매수1번호 — bid number 1.
    pub bid_num_1: SmolStr,
    /// 매수1호가 — bid price 1.
    pub bid_price_1: Option<Decimal>,
    /// 매도1수량 — ask size 1, contracts.
    pub ask_qntt_1: Option<Decimal>,
    /// 매도1번호 — ask number 1.
    pub ask_num_1: SmolStr,
    /// 매도1호가 — ask price 1.
    pub ask_price_1: Option<Decimal>,
    /// 매수2수량 — bid size 2, contracts.
    pub bid_qntt_2: Option<Decimal>,
    /// 매수2번호 — bid number 2.
    pub bid_num_2: SmolStr,
    /// 매수2호가 — bid price 2.
    pub bid_price_2: Option<Decimal>,
    /// 매도2수량 — ask size 2, contracts.
    pub ask_qntt_2: Option<Decimal>,
    /// 매도2번호 — ask number 2.
    pub ask_num_2: SmolStr,
    /// 매도2호가 — ask price 2.
    pub ask_price_2: Option<Decimal>,
    /// 매수3수량 — bid size 3, contracts.
    pub bid_qntt_3: Option<Decimal>,
    /// 매수3번호 — bid number 3.
    pub bid_num_3: SmolStr,
    /// 매수3호가 — bid price 3.
    pub bid_price_3: Option<Decimal>,
    /// 매도3수량 — ask size 3, contracts.
    pub ask_qntt_3: Option<Decimal>,
    /// 매도3번호 — ask number 3.
    pub ask_num_3: SmolStr,
    /// 매도3호가 — ask price 3.
    pub ask_price_3: Option<Decimal>,
    /// 매수4수량 — bid size 4, contracts.
    pub bid_qntt_4: Option<Decimal>,
    /// 매수4번호 — bid number 4.
    pub bid_num_4: SmolStr,
    /// 매수4호가 — bid price 4.
    pub bid_price_4: Option<Decimal>,
    /// 매도4수량 — ask size 4, contracts.
    pub ask_qntt_4: Option<Decimal>,
    /// 매도4번호 — ask number 4.
    pub ask_num_4: SmolStr,
    /// 매도4호가 — ask price 4.
    pub ask_price_4: Option<Decimal>,
    /// 매수5수량 — bid size 5, contracts.
    pub bid_qntt_5: Option<Decimal>,
    /// 매수5번호 — bid number 5.
    pub bid_num_5: SmolStr,
    /// 매수5호가 — bid price 5.
    pub bid_price_5: Option<Decimal>,
    /// 매도5수량 — ask size 5, contracts.
    pub ask_qntt_5: Option<Decimal>,
    /// 매도5번호 — ask number 5.
    pub ask_num_5: SmolStr,
    /// 매도5호가 — ask price 5.
    pub ask_price_5: Option<Decimal>,
    /// 전일정산가 — settlement price.
    pub sttl_price: Option<Decimal>,
}

impl Feed for AskingPrice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            series_cd: record.text(),
            recv_date: record.date(),
            recv_time: record.text(),
            prev_price: record.decimal(),
            bid_qntt_1: record.decimal(),
            bid_num_1: record.text(),
            bid_price_1: record.decimal(),
            ask_qntt_1: record.decimal(),
            ask_num_1: record.text(),
            ask_price_1: record.decimal(),
            bid_qntt_2: record.decimal(),
            bid_num_2: record.text(),
            bid_price_2: record.decimal(),
            ask_qntt_2: record.decimal(),
            ask_num_2: record.text(),
            ask_price_2: record.decimal(),
            bid_qntt_3: record.decimal(),
            bid_num_3: record.text(),
            bid_price_3: record.decimal(),
            ask_qntt_3: record.decimal(),
            ask_num_3: record.text(),
            ask_price_3: record.decimal(),
            bid_qntt_4: record.decimal(),
            bid_num_4: record.text(),
            bid_price_4: record.decimal(),
            ask_qntt_4: record.decimal(),
            ask_num_4: record.text(),
            ask_price_4: record.decimal(),
            bid_qntt_5: record.decimal(),
            bid_num_5: record.text(),
            bid_price_5: record.decimal(),
            ask_qntt_5: record.decimal(),
            ask_num_5: record.text(),
            ask_price_5: record.decimal(),
            sttl_price: record.decimal(),
        }
    }
}

impl fmt::Debug for AskingPrice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AskingPrice")
            .texts(&[
                &self.series_cd,
                &self.recv_time,
                &self.bid_num_1,
                &self.ask_num_1,
                &self.bid_num_2,
                &self.ask_num_2,
                &self.bid_num_3,
                &self.ask_num_3,
                &self.bid_num_4,
                &self.ask_num_4,
                &self.bid_num_5,
                &self.ask_num_5,
            ])
            .decimals(&[
                self.prev_price,
                self.bid_qntt_1,
                self.bid_price_1,
                self.ask_qntt_1,
                self.ask_price_1,
                self.bid_qntt_2,
                self.bid_price_2,
                self.ask_qntt_2,
                self.ask_price_2,
                self.bid_qntt_3,
                self.bid_price_3,
                self.ask_qntt_3,
                self.ask_price_3,
                self.bid_qntt_4,
                self.bid_price_4,
                self.ask_qntt_4,
                self.ask_price_4,
                self.bid_qntt_5,
                self.bid_price_5,
                self.ask_qntt_5,
                self.ask_price_5,
                self.sttl_price,
            ])
            .dates(&[self.recv_date])
            .fmt(f)
    }
}
