//! 주식옵션 실시간호가 (실시간-045).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_futureoption.stock_option_asking_price",
    title: "주식옵션 실시간호가",
    doc_no: "실시간-045",
    real: "H0ZOASP0",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("OPTN_SHRN_ISCD", "옵션단축종목코드"),
        Field::Time("BSOP_HOUR", "영업 시간"),
        Field::Decimal("OPTN_ASKP1", "옵션매도호가1"),
        Field::Decimal("OPTN_ASKP2", "옵션매도호가2"),
        Field::Decimal("OPTN_ASKP3", "옵션매도호가3"),
        Field::Decimal("OPTN_ASKP4", "옵션매도호가4"),
        Field::Decimal("OPTN_ASKP5", "옵션매도호가5"),
        Field::Decimal("OPTN_BIDP1", "옵션매수호가1"),
        Field::Decimal("OPTN_BIDP2", "옵션매수호가2"),
        Field::Decimal("OPTN_BIDP3", "옵션매수호가3"),
        Field::Decimal("OPTN_BIDP4", "옵션매수호가4"),
        Field::Decimal("OPTN_BIDP5", "옵션매수호가5"),
        Field::Integer("ASKP_CSNU1", "매도호가 건수1"),
        Field::Integer("ASKP_CSNU2", "매도호가 건수2"),
        Field::Integer("ASKP_CSNU3", "매도호가 건수3"),
        Field::Integer("ASKP_CSNU4", "매도호가 건수4"),
        Field::Integer("ASKP_CSNU5", "매도호가 건수5"),
        Field::Integer("BIDP_CSNU1", "매수호가 건수1"),
        Field::Integer("BIDP_CSNU2", "매수호가 건수2"),
        Field::Integer("BIDP_CSNU3", "매수호가 건수3"),
        Field::Integer("BIDP_CSNU4", "매수호가 건수4"),
        Field::Integer("BIDP_CSNU5", "매수호가 건수5"),
        Field::Integer("ASKP_RSQN1", "매도호가 잔량1"),
        Field::Integer("ASKP_RSQN2", "매도호가 잔량2"),
        Field::Integer("ASKP_RSQN3", "매도호가 잔량3"),
        Field::Integer("ASKP_RSQN4", "매도호가 잔량4"),
        Field::Integer("ASKP_RSQN5", "매도호가 잔량5"),
        Field::Integer("BIDP_RSQN1", "매수호가 잔량1"),
        Field::Integer("BIDP_RSQN2", "매수호가 잔량2"),
        Field::Integer("BIDP_RSQN3", "매수호가 잔량3"),
        Field::Integer("BIDP_RSQN4", "매수호가 잔량4"),
        Field::Integer("BIDP_RSQN5", "매수호가 잔량5"),
        Field::Integer("TOTAL_ASKP_CSNU", "총 매도호가 건수"),
        Field::Integer("TOTAL_BIDP_CSNU", "총 매수호가 건수"),
        Field::Integer("TOTAL_ASKP_RSQN", "총 매도호가 잔량"),
        Field::Integer("TOTAL_BIDP_RSQN", "총 매수호가 잔량"),
        Field::Decimal("TOTAL_ASKP_RSQN_ICDC", "총 매도호가 잔량 증감"),
        Field::Decimal("TOTAL_BIDP_RSQN_ICDC", "총 매수호가 잔량 증감"),
        Field::Decimal("OPTN_ASKP6", "옵션매도호가6"),
        Field::Decimal("OPTN_ASKP7", "옵션매도호가7"),
        Field::Decimal("OPTN_ASKP8", "옵션매도호가8"),
        Field::Decimal("OPTN_ASKP9", "옵션매도호가9"),
        Field::Decimal("OPTN_ASKP10", "옵션매도호가10"),
        Field::Decimal("OPTN_BIDP6", "옵션매수호가6"),
        Field::Decimal("OPTN_BIDP7", "옵션매수호가7"),
        Field::Decimal("OPTN_BIDP8", "옵션매수호가8"),
        Field::Decimal("OPTN_BIDP9", "옵션매수호가9"),
        Field::Decimal("OPTN_BIDP10", "옵션매수호가10"),
        Field::Integer("ASKP_CSNU6", "매도호가건수6"),
        Field::Integer("ASKP_CSNU7", "매도호가건수7"),
        Field::Integer("ASKP_CSNU8", "매도호가건수8"),
        Field::Integer("ASKP_CSNU9", "매도호가건수9"),
        Field::Integer("ASKP_CSNU10", "매도호가건수10"),
        Field::Integer("BIDP_CSNU6", "매수호가건수6"),
        Field::Integer("BIDP_CSNU7", "매수호가건수7"),
        Field::Integer("BIDP_CSNU8", "매수호가건수8"),
        Field::Integer("BIDP_CSNU9", "매수호가건수9"),
        Field::Integer("BIDP_CSNU10", "매수호가건수10"),
        Field::Integer("ASKP_RSQN6", "매도호가 잔량6"),
        Field::Integer("ASKP_RSQN7", "매도호가 잔량7"),
        Field::Integer("ASKP_RSQN8", "매도호가 잔량8"),
        Field::Integer("ASKP_RSQN9", "매도호가 잔량9"),
        Field::Integer("ASKP_RSQN10", "매도호가 잔량10"),
        Field::Integer("BIDP_RSQN6", "매수호가 잔량6"),
        Field::Integer("BIDP_RSQN7", "매수호가 잔량7"),
        Field::Integer("BIDP_RSQN8", "매수호가 잔량8"),
        Field::Integer("BIDP_RSQN9", "매수호가 잔량9"),
        Field::Integer("BIDP_RSQN10", "매수호가 잔량10"),
    ],
    required: 68,
    layouts: &[],
    check: check_feed::<StockOptionAskingPrice>,
};

/// 주식옵션 실시간호가 — live order book of stock options.
///
/// Official document: 실시간-045.
///
/// TR id: real `H0ZOASP0`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "H0ZOASP0")]
#[doc(alias = "실시간-045")]
#[doc(alias = "주식옵션 실시간호가")]
#[non_exhaustive]
pub struct StockOptionAskingPrice {
    /// 옵션단축종목코드 — option short issue code.
    pub optn_shrn_iscd: SmolStr,
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 옵션매도호가1 — option ask price 1.
    pub optn_askp1: Option<Decimal>,
    /// 옵션매도호가2 — option ask price 2.
    pub optn_askp2: Option<Decimal>,
    /// 옵션매도호가3 — option ask price 3.
    pub optn_askp3: Option<Decimal>,
    /// 옵션매도호가4 — option ask price 4.
    pub optn_askp4: Option<Decimal>,
    /// 옵션매도호가5 — option ask price 5.
    pub optn_askp5: Option<Decimal>,
    /// 옵션매수호가1 — option bid price 1.
    pub optn_bidp1: Option<Decimal>,
    /// 옵션매수호가2 — option bid price 2.
    pub optn_bidp2: Option<Decimal>,
    /// 옵션매수호가3 — option bid price 3.
    pub optn_bidp3: Option<Decimal>,
    /// 옵션매수호가4 — option bid price 4.
    pub optn_bidp4: Option<Decimal>,
    /// 옵션매수호가5 — option bid price 5.
    pub optn_bidp5: Option<Decimal>,
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
    /// 총 매도호가 건수 — total number of resting ask orders.
    pub total_askp_csnu: Option<i64>,
    /// 총 매수호가 건수 — total number of resting bid orders.
    pub total_bidp_csnu: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 총 매도호가 잔량 증감 — change in total resting ask quantity, shares.
    pub total_askp_rsqn_icdc: Option<Decimal>,
    /// 총 매수호가 잔량 증감 — change in total resting bid quantity, shares.
    pub total_bidp_rsqn_icdc: Option<Decimal>,
    /// 옵션매도호가6 — option ask price 6.
    pub optn_askp6: Option<Decimal>,
    /// 옵션매도호가7 — option ask price 7.
    pub optn_askp7: Option<Decimal>,
    /// 옵션매도호가8 — option ask price 8.
    pub optn_askp8: Option<Decimal>,
    /// 옵션매도호가9 — option ask price 9.
    pub optn_askp9: Option<Decimal>,
    /// 옵션매도호가10 — option ask price 10.
    pub optn_askp10: Option<Decimal>,
    /// 옵션매수호가6 — option bid price 6.
    pub optn_bidp6: Option<Decimal>,
    /// 옵션매수호가7 — option bid price 7.
    pub optn_bidp7: Option<Decimal>,
    /// 옵션매수호가8 — option bid price 8.
    pub optn_bidp8: Option<Decimal>,
    /// 옵션매수호가9 — option bid price 9.
    pub optn_bidp9: Option<Decimal>,
    /// 옵션매수호가10 — option bid price 10.
    pub optn_bidp10: Option<Decimal>,
    /// 매도호가건수6 — number of resting orders at ask 6.
    pub askp_csnu6: Option<i64>,
    /// 매도호가건수7 — number of resting orders at ask 7.
    pub askp_csnu7: Option<i64>,
    /// 매도호가건수8 — number of resting orders at ask 8.
    pub askp_csnu8: Option<i64>,
    /// 매도호가건수9 — number of resting orders at ask 9.
    pub askp_csnu9: Option<i64>,
    /// 매도호가건수10 — number of resting orders at ask 10.
    pub askp_csnu10: Option<i64>,
    /// 매수호가건수6 — number of resting orders at bid 6.
    pub bidp_csnu6: Option<i64>,
    /// 매수호가건수7 — number of resting orders at bid 7.
    pub bidp_csnu7: Option<i64>,
    /// 매수호가건수8 — number of resting orders at bid 8.
    pub bidp_csnu8: Option<i64>,
    /// 매수호가건수9 — number of resting orders at bid 9.
    pub bidp_csnu9: Option<i64>,
    /// 매수호가건수10 — number of resting orders at bid 10.
    pub bidp_csnu10: Option<i64>,
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
}

impl Feed for StockOptionAskingPrice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            optn_shrn_iscd: record.text(),
            bsop_hour: record.time(),
            optn_askp1: record.decimal(),
            optn_askp2: record.decimal(),
            optn_askp3: record.decimal(),
            optn_askp4: record.decimal(),
            optn_askp5: record.decimal(),
            optn_bidp1: record.decimal(),
            optn_bidp2: record.decimal(),
            optn_bidp3: record.decimal(),
            optn_bidp4: record.decimal(),
            optn_bidp5: record.decimal(),
            askp_csnu1: record.integer(),
            askp_csnu2: record.integer(),
            askp_csnu3: record.integer(),
            askp_csnu4: record.integer(),
            askp_csnu5: record.integer(),
            bidp_csnu1: record.integer(),
            bidp_csnu2: record.integer(),
            bidp_csnu3: record.integer(),
            bidp_csnu4: record.integer(),
            bidp_csnu5: record.integer(),
            askp_rsqn1: record.integer(),
            askp_rsqn2: record.integer(),
            askp_rsqn3: record.integer(),
            askp_rsqn4: record.integer(),
            askp_rsqn5: record.integer(),
            bidp_rsqn1: record.integer(),
            bidp_rsqn2: record.integer(),
            bidp_rsqn3: record.integer(),
            bidp_rsqn4: record.integer(),
            bidp_rsqn5: record.integer(),
            total_askp_csnu: record.integer(),
            total_bidp_csnu: record.integer(),
            total_askp_rsqn: record.integer(),
            total_bidp_rsqn: record.integer(),
            total_askp_rsqn_icdc: record.decimal(),
            total_bidp_rsqn_icdc: record.decimal(),
            optn_askp6: record.decimal(),
            optn_askp7: record.decimal(),
            optn_askp8: record.decimal(),
            optn_askp9: record.decimal(),
            optn_askp10: record.decimal(),
            optn_bidp6: record.decimal(),
            optn_bidp7: record.decimal(),
            optn_bidp8: record.decimal(),
            optn_bidp9: record.decimal(),
            optn_bidp10: record.decimal(),
            askp_csnu6: record.integer(),
            askp_csnu7: record.integer(),
            askp_csnu8: record.integer(),
            askp_csnu9: record.integer(),
            askp_csnu10: record.integer(),
            bidp_csnu6: record.integer(),
            bidp_csnu7: record.integer(),
            bidp_csnu8: record.integer(),
            bidp_csnu9: record.integer(),
            bidp_csnu10: record.integer(),
            askp_rsqn6: record.integer(),
            askp_rsqn7: record.integer(),
            askp_rsqn8: record.integer(),
            askp_rsqn9: record.integer(),
            askp_rsqn10: record.integer(),
            bidp_rsqn6: record.integer(),
            bidp_rsqn7: record.integer(),
            bidp_rsqn8: record.integer(),
            bidp_rsqn9: record.integer(),
            bidp_rsqn10: record.integer(),
        }
    }
}

impl fmt::Debug for StockOptionAskingPrice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("StockOptionAskingPrice")
            .texts(&[&self.optn_shrn_iscd])
            .integers(&[
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
                self.total_askp_csnu,
                self.total_bidp_csnu,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.askp_csnu6,
                self.askp_csnu7,
                self.askp_csnu8,
                self.askp_csnu9,
                self.askp_csnu10,
                self.bidp_csnu6,
                self.bidp_csnu7,
                self.bidp_csnu8,
                self.bidp_csnu9,
                self.bidp_csnu10,
                self.askp_rsqn6,
                self.askp_rsqn7,
                self.askp_rsqn8,
                self.askp_rsqn9,
                self.askp_rsqn10,
                self.bidp_rsqn6,
                self.bidp_rsqn7,
                self.bidp_rsqn8,
                self.bidp_rsqn9,
                self.bidp_rsqn10,
            ])
            .decimals(&[
                self.optn_askp1,
                self.optn_askp2,
                self.optn_askp3,
                self.optn_askp4,
                self.optn_askp5,
                self.optn_bidp1,
                self.optn_bidp2,
                self.optn_bidp3,
                self.optn_bidp4,
                self.optn_bidp5,
                self.total_askp_rsqn_icdc,
                self.total_bidp_rsqn_icdc,
                self.optn_askp6,
                self.optn_askp7,
                self.optn_askp8,
                self.optn_askp9,
                self.optn_askp10,
                self.optn_bidp6,
                self.optn_bidp7,
                self.optn_bidp8,
                self.optn_bidp9,
                self.optn_bidp10,
            ])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
