//! 실시간체결통보 — what becomes of the orders of an account, in one form for both markets.

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::{Feed, Frame, Realtime, Subscription, subscription::record, trade::Required};
use crate::{
    Account, Instrument, Market, OrderNo, Result, Side, StockCode, Ticker, UsExchange,
    api::{domestic_stock, overseas_stock},
    read::{nonempty, positive},
};

/// What became of an order. Whatever the broker's list of orders says later, stands above it: the websocket has no TLS.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrderNotice {
    /// What happened.
    pub event: OrderEvent,
    /// 주문번호.
    pub order_no: OrderNo,
    /// 원주문번호 — the order that this one amends or cancels.
    pub original_no: Option<OrderNo>,
    /// What was ordered; a US ticker comes with its exchange where the broker names it.
    pub instrument: Instrument,
    /// 종목명.
    pub name: Option<String>,
    /// 매수 or 매도.
    pub side: Side,
    /// 주문수량, in shares.
    pub quantity: Decimal,
    /// 주문가격 in the listing's own currency; `None` where the broker does not repeat it, and for orders at any price.
    pub price: Option<Decimal>,
    /// 체결시간 — when, by Seoul's clocks.
    pub time: Option<Time>,
    /// Whose order it is: an HTS id may have several accounts.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub account: Option<Account>,
}

/// What happened to an order.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum OrderEvent {
    /// 주문접수 — the broker has it.
    Accepted,
    /// 정정접수 — an amendment came in; it is not made yet.
    AmendRequested,
    /// 정정확인 — the amendment was made.
    Amended,
    /// 취소접수 — a cancellation came in; it is not made yet.
    CancelRequested,
    /// 취소확인 — it was cancelled, or what an IOC or FOK order left over lapsed.
    Cancelled,
    /// 거부 — it was refused.
    Rejected,
    /// 체결 — a part or all of it was filled.
    Filled {
        /// 체결수량 — the shares of this fill.
        quantity: Decimal,
        /// 체결단가 of this fill, in the listing's own currency.
        price: Decimal,
    },
    /// Codes that the documents don't have: `RFUS_YN`, `CNTG_YN`, `ACPT_YN` and `RCTF_CLS`.
    Other(String),
}

impl Realtime<'_> {
    /// 실시간체결통보 — notices of all orders of an HTS id, whoever sent them: domestic (실시간-005) or overseas
    /// (실시간-009). They are encrypted, and never dropped when their reader is slow.
    ///
    /// # Errors
    /// As [`subscribe`](Self::subscribe).
    pub async fn order_notices(&self, market: Market, hts_id: &str) -> Result<Subscription<OrderNotice>> {
        match market {
            Market::Kr => self.open(domestic_stock::CcnlNotice::META, hts_id, domestic).await,
            Market::Us => self.open(overseas_stock::CcnlNotice::META, hts_id, overseas).await,
        }
    }
}

/// The four codes that together say what happened.
struct Codes<'a> {
    refused: &'a str,
    filled: &'a str,
    accepted: &'a str,
    change: &'a str,
}

impl Codes<'_> {
    /// What happened; a fill has what it takes to be one.
    fn event(&self, fill: impl FnOnce() -> Result<OrderEvent>) -> Result<OrderEvent> {
        Ok(match (self.refused, self.filled, self.accepted, self.change) {
            ("1", ..) => OrderEvent::Rejected,
            (_, "2", ..) => return fill(),
            (_, "1", "3", _) => OrderEvent::Cancelled,
            (_, "1", "1" | "2", "0" | "") => OrderEvent::Accepted,
            (_, "1", "1", "1") => OrderEvent::AmendRequested,
            (_, "1", "2", "1") => OrderEvent::Amended,
            (_, "1", "1", "2") => OrderEvent::CancelRequested,
            (_, "1", "2", "2") => OrderEvent::Cancelled,
            _ => OrderEvent::Other([self.refused, self.filled, self.accepted, self.change].join(" ")),
        })
    }
}

fn domestic(frame: &Frame<'_>) -> Result<OrderNotice> {
    let row: domestic_stock::CcnlNotice = record(frame)?;
    let required = Required(domestic_stock::CcnlNotice::META);
    let codes = Codes { refused: &row.rfus_yn, filled: &row.cntg_yn, accepted: &row.acpt_yn, change: &row.rctf_cls };
    let event = codes.event(|| {
        let quantity = required.of("CNTG_QTY", row.cntg_qty)?.into();
        Ok(OrderEvent::Filled { quantity, price: required.of("CNTG_UNPR", positive(row.cntg_unpr))? })
    })?;
    let is_fill = matches!(event, OrderEvent::Filled { .. });
    // Before a fill the field of its price has the order's.
    let price = positive(row.oder_prc).or_else(|| positive(row.cntg_unpr).filter(|_| !is_fill));
    Ok(OrderNotice {
        event,
        order_no: required.of("ODER_NO", row.oder_no.parse().ok())?,
        original_no: row.ooder_no.parse().ok(),
        instrument: Instrument::Kr(required.of("STCK_SHRN_ISCD", StockCode::from_list(&row.stck_shrn_iscd))?),
        name: nonempty(row.cntg_isnm40.to_string()).or_else(|| nonempty(row.cntg_isnm.to_string())),
        side: required.of("SELN_BYOV_CLS", side(&row.seln_byov_cls))?,
        quantity: required.of("ODER_QTY", row.oder_qty)?.into(),
        price,
        time: row.stck_cntg_hour,
        account: row.acnt_no.parse().ok(),
    })
}

fn overseas(frame: &Frame<'_>) -> Result<OrderNotice> {
    let row: overseas_stock::CcnlNotice = record(frame)?;
    let required = Required(overseas_stock::CcnlNotice::META);
    let codes = Codes { refused: &row.rfus_yn, filled: &row.cntg_yn, accepted: &row.acpt_yn, change: &row.rctf_cls };
    let price = positive(row.cntg_unpr).or(positive(row.cntg_unpr12)).map(packed);
    let event = codes.event(|| {
        let quantity = required.of("CNTG_QTY", row.cntg_qty)?;
        Ok(OrderEvent::Filled { quantity, price: required.of("CNTG_UNPR", price)? })
    })?;
    let is_fill = matches!(event, OrderEvent::Filled { .. });
    let mut ticker = Ticker::new(&row.stck_shrn_iscd);
    ticker.exchange = match row.oder_cond.as_str() {
        "6" => Some(UsExchange::Nasdaq),
        "7" => Some(UsExchange::Nyse),
        "8" => Some(UsExchange::Amex),
        _ => None,
    };
    Ok(OrderNotice {
        event,
        order_no: required.of("ODER_NO", row.oder_no.parse().ok())?,
        original_no: row.ooder_no.parse().ok(),
        instrument: Instrument::Us(ticker),
        name: nonempty(row.cntg_isnm.to_string()),
        side: required.of("SELN_BYOV_CLS", side(&row.seln_byov_cls))?,
        quantity: required.of("ODER_QTY", row.oder_qty)?,
        price: price.filter(|_| !is_fill),
        time: row.stck_cntg_hour,
        account: row.acnt_no.parse().ok(),
    })
}

/// A price without a decimal point has four decimals: `001480100` is 148.01.
fn packed(price: Decimal) -> Decimal {
    if price.scale() > 0 {
        return price.normalize();
    }
    price.checked_div(Decimal::from(10_000)).unwrap_or(price).normalize()
}

/// `SELN_BYOV_CLS`; 03 closes a long, 04 a short.
fn side(code: &str) -> Option<Side> {
    match code {
        "03" => Some(Side::Sell),
        "04" => Some(Side::Buy),
        code => Side::from_code(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    fn kr(codes: [&str; 4], rest: &str) -> OrderNotice {
        let [refused, filled, accepted, change] = codes;
        let (price, tail) = rest.split_once(' ').expect("two parts");
        let body = format!(
            "myhts01^1234567801^0000003024^^02^{change}^00^0^417200^0000000003^{price}^103633^{refused}^{filled}^{accepted}^\
             06590^000000010^홍길동{tail}"
        );
        domestic(&Frame::of("H0STCNI0", &body)).expect("a notice")
    }

    #[test]
    fn the_codes_say_what_happened() {
        let tail = "000018910 ^^1^Y^^10^^LS머트리얼즈^";
        for (codes, event) in [
            (["0", "1", "1", "0"], OrderEvent::Accepted),
            (["0", "1", "1", "1"], OrderEvent::AmendRequested),
            (["0", "1", "2", "1"], OrderEvent::Amended),
            (["0", "1", "1", "2"], OrderEvent::CancelRequested),
            (["0", "1", "2", "2"], OrderEvent::Cancelled),
            (["0", "1", "3", "0"], OrderEvent::Cancelled),
            (["1", "1", "1", "0"], OrderEvent::Rejected),
            (["0", "2", "2", "0"], OrderEvent::Filled { quantity: dec("3"), price: dec("18910") }),
            (["0", "9", "1", "0"], OrderEvent::Other("0 9 1 0".into())),
        ] {
            assert_eq!(kr(codes, tail).event, event, "{codes:?}");
        }
    }

    #[test]
    fn the_layout_of_before_reads_as_well() {
        let old = kr(["0", "2", "2", "0"], "000018910 ^LS머트리얼즈^10^^LS머트리얼즈^000000000");
        let new = kr(["0", "2", "2", "0"], "000018910 ^^1^Y^^10^^LS머트리얼즈^000000000");
        assert_eq!(old, new);
        assert_eq!(new.name.as_deref(), Some("LS머트리얼즈"));
        assert_eq!((new.quantity, new.price), (dec("10"), None));
        assert_eq!(new.account.map(|account| account.to_string()).as_deref(), Some("****5678-01"));
    }

    #[test]
    fn overseas_prices_have_four_decimals_that_are_not_written() {
        let body = |filled: &str, price: &str| {
            format!(
                "myhts01^1234567801^0000000077^^02^0^2^AAPL^0000000002^{price}^231923^0^{filled}^2^0001^000000005^홍길동^\
                 APPLE^6^10^^^^^000000000000"
            )
        };
        for (price, expected) in
            [("001480100", dec("148.01")), ("000000125", dec("0.0125")), ("148.0100", dec("148.01"))]
        {
            let notice = overseas(&Frame::of("H0GSCNI0", &body("2", price))).expect("a notice");
            assert_eq!(notice.event, OrderEvent::Filled { quantity: dec("2"), price: expected });
            assert_eq!(notice.instrument.to_string(), "NASD:AAPL");
            let notice = overseas(&Frame::of("H0GSCNI0", &body("1", price))).expect("a notice");
            assert_eq!((notice.event, notice.price), (OrderEvent::Accepted, Some(expected)));
        }
        assert!(overseas(&Frame::of("H0GSCNI0", &body("2", "000000000"))).is_err());
    }
}
