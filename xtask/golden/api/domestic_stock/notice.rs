//! 통보 (실시간-1).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.notice",
    title: "통보",
    doc_no: "실시간-1",
    real: "FEED",
    paper: Some("FEEDP"),
    key: Key::HtsId,
    key_at: Some(1),
    encrypted: true,
    fields: &[
        Field::Text("ODNO", "주문번호"),
        Field::Text("PDNO", "상품번호"),
        Field::Decimal("PRICE", "가격"),
        Field::Integer("ORD_QTY", "주문수량"),
        Field::Time("TIME", "시각"),
    ],
    required: 4,
    layouts: &[Layout {
        width: 3,
        fields: &[Field::Text("ODNO", "주문번호"), Field::Text("PDNO", "상품번호"), Field::Date("DATE", "일자")],
    }],
    check: check_feed::<Notice>,
};

/// 통보 — a feed with everything once.
///
/// Official document: 실시간-1.
///
/// TR id: real `FEED`, paper `FEEDP`. Subscribed by HTS ID (the user's login).
#[doc(alias = "FEED")]
#[doc(alias = "FEEDP")]
#[doc(alias = "실시간-1")]
#[doc(alias = "통보")]
#[non_exhaustive]
pub struct Notice {
    /// 주문번호 — order number.
    pub odno: SmolStr,
    /// 상품번호 — issue code.
    pub pdno: SmolStr,
    /// 가격 — price.
    pub price: Option<Decimal>,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<i64>,
    /// 시각 — time. Appended later: older records lack it.
    pub time: Option<Time>,
    /// 일자 — date. Not in today's records.
    pub date: Option<Date>,
}

impl Feed for Notice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            odno: record.text(),
            pdno: record.text(),
            price: record.decimal(),
            ord_qty: record.integer(),
            time: record.time(),
            date: record.date(),
        }
    }
}

impl fmt::Debug for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("Notice")
            .texts(&[&self.odno, &self.pdno])
            .integers(&[self.ord_qty])
            .decimals(&[self.price])
            .dates(&[self.date])
            .times(&[self.time])
            .fmt(f)
    }
}
