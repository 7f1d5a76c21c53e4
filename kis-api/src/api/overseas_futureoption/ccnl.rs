//! 해외선물옵션 실시간체결가 (실시간-017).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "overseas_futureoption.ccnl",
    title: "해외선물옵션 실시간체결가",
    doc_no: "실시간-017",
    real: "HDFFF020",
    paper: None,
    key: Key::Symbol,
    key_at: Some(0),
    encrypted: false,
    fields: &[
        Field::Text("SERIES_CD", "종목코드"),
        Field::Date("BSNS_DATE", "영업일자"),
        Field::Date("MRKT_OPEN_DATE", "장개시일자"),
        Field::Time("MRKT_OPEN_TIME", "장개시시각"),
        Field::Date("MRKT_CLOSE_DATE", "장종료일자"),
        Field::Time("MRKT_CLOSE_TIME", "장종료시각"),
        Field::Decimal("PREV_PRICE", "전일종가"),
        Field::Date("RECV_DATE", "수신일자"),
        Field::Time("RECV_TIME", "수신시각"),
        Field::Text("ACTIVE_FLAG", "본장_전산장구분"),
        Field::Decimal("LAST_PRICE", "체결가격"),
        Field::Decimal("LAST_QNTT", "체결수량"),
        Field::Decimal("PREV_DIFF_PRICE", "전일대비가"),
        Field::Decimal("PREV_DIFF_RATE", "등락률"),
        Field::Decimal("OPEN_PRICE", "시가"),
        Field::Decimal("HIGH_PRICE", "고가"),
        Field::Decimal("LOW_PRICE", "저가"),
        Field::Decimal("VOL", "누적거래량"),
        Field::Text("PREV_SIGN", "전일대비부호"),
        Field::Text("QUOTSIGN", "체결구분"),
        Field::Text("RECV_TIME2", "수신시각2 만분의일초"),
        Field::Decimal("PSTTL_PRICE", "전일정산가"),
        Field::Text("PSTTL_SIGN", "전일정산가대비"),
        Field::Decimal("PSTTL_DIFF_PRICE", "전일정산가대비가격"),
        Field::Decimal("PSTTL_DIFF_RATE", "전일정산가대비율"),
    ],
    required: 25,
    layouts: &[],
    check: check_feed::<Ccnl>,
};

/// 해외선물옵션 실시간체결가 — live trades of overseas derivatives.
///
/// Official document: 실시간-017.
///
/// TR id: real `HDFFF020`, paper none. Subscribed by 종목코드 (issue code).
#[doc(alias = "HDFFF020")]
#[doc(alias = "실시간-017")]
#[doc(alias = "해외선물옵션 실시간체결가")]
#[non_exhaustive]
pub struct Ccnl {
    /// 종목코드 — issue code.
    pub series_cd: SmolStr,
    /// 영업일자 — business date.
    pub bsns_date: Option<Date>,
    /// 장개시일자 — market open date.
    pub mrkt_open_date: Option<Date>,
    /// 장개시시각 — market open time.
    pub mrkt_open_time: Option<Time>,
    /// 장종료일자 — market close date.
    pub mrkt_close_date: Option<Date>,
    /// 장종료시각 — market close time.
    pub mrkt_close_time: Option<Time>,
    /// 전일종가 — previous close.
    pub prev_price: Option<Decimal>,
    /// 수신일자 — receipt date.
    pub recv_date: Option<Date>,
    /// 수신시각 — receipt time.
    pub recv_time: Option<Time>,
    /// 본장_전산장구분 — regular or electronic session flag.
    pub active_flag: SmolStr,
    /// 체결가격 — last fill price.
    pub last_price: Option<Decimal>,
    /// 체결수량 — last fill quantity, contracts.
    pub last_qntt: Option<Decimal>,
    /// 전일대비가 — change from the previous close.
    pub prev_diff_price: Option<Decimal>,
    /// 등락률 — change from the previous close, %.
    pub prev_diff_rate: Option<Decimal>,
    /// 시가 — opening price.
    pub open_price: Option<Decimal>,
    /// 고가 — day high.
    pub high_price: Option<Decimal>,
    /// 저가 — day low.
    pub low_price: Option<Decimal>,
    /// 누적거래량 — cumulative volume, contracts.
    pub vol: Option<Decimal>,
    /// 전일대비부호 — sign code of the change from previous close.
    pub prev_sign: SmolStr,
    /// 체결구분 — fill type.
    pub quotsign: SmolStr,
    /// 수신시각2 만분의일초 — receipt time, ten-thousandths of a second.
    pub recv_time2: SmolStr,
    /// 전일정산가 — previous day's settlement price.
    pub psttl_price: Option<Decimal>,
    /// 전일정산가대비 — sign code of the change from previous settlement.
    pub psttl_sign: SmolStr,
    /// 전일정산가대비가격 — change from the previous settlement price.
    pub psttl_diff_price: Option<Decimal>,
    /// 전일정산가대비율 — change from the previous settlement price, %.
    pub psttl_diff_rate: Option<Decimal>,
}

impl Feed for Ccnl {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            series_cd: record.text(),
            bsns_date: record.date(),
            mrkt_open_date: record.date(),
            mrkt_open_time: record.time(),
            mrkt_close_date: record.date(),
            mrkt_close_time: record.time(),
            prev_price: record.decimal(),
            recv_date: record.date(),
            recv_time: record.time(),
            active_flag: record.text(),
            last_price: record.decimal(),
            last_qntt: record.decimal(),
            prev_diff_price: record.decimal(),
            prev_diff_rate: record.decimal(),
            open_price: record.decimal(),
            high_price: record.decimal(),
            low_price: record.decimal(),
            vol: record.decimal(),
            prev_sign: record.text(),
            quotsign: record.text(),
            recv_time2: record.text(),
            psttl_price: record.decimal(),
            psttl_sign: record.text(),
            psttl_diff_price: record.decimal(),
            psttl_diff_rate: record.decimal(),
        }
    }
}

impl fmt::Debug for Ccnl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("Ccnl")
            .texts(&[
                &self.series_cd,
                &self.active_flag,
                &self.prev_sign,
                &self.quotsign,
                &self.recv_time2,
                &self.psttl_sign,
            ])
            .decimals(&[
                self.prev_price,
                self.last_price,
                self.last_qntt,
                self.prev_diff_price,
                self.prev_diff_rate,
                self.open_price,
                self.high_price,
                self.low_price,
                self.vol,
                self.psttl_price,
                self.psttl_diff_price,
                self.psttl_diff_rate,
            ])
            .dates(&[self.bsns_date, self.mrkt_open_date, self.mrkt_close_date, self.recv_date])
            .times(&[self.mrkt_open_time, self.mrkt_close_time, self.recv_time])
            .fmt(f)
    }
}
