//! 주문 — what can be ordered, what became of it, and the rows of the order lists.

mod kind;
mod reservation;

pub use self::{
    kind::OrderKind,
    reservation::{Reservation, ReservationNo, ReservationStatus, Reserved},
};

use alloc::{format, string::String, vec::Vec};
use core::{fmt, str::FromStr};

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use crate::{Error, Instrument, KrExchange, Result, Side};

/// 주문번호. Its width differs between lists and replies, so two numbers are compared without their leading zeros.
#[derive(Debug, Clone)]
pub struct OrderNo(String);

impl OrderNo {
    /// The number as the broker wrote it, which is how it goes back.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn significant(&self) -> &str {
        self.0.trim_start_matches('0')
    }
}

impl FromStr for OrderNo {
    type Err = Error;

    /// Reads a number that holds a digit other than 0: a blank or zero `ODNO` is no order.
    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let digits = text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit());
        if digits && text.bytes().any(|b| b != b'0') {
            Ok(Self(text.into()))
        } else {
            Err(Error::invalid(format!("`{text}` is not an order number")))
        }
    }
}

impl PartialEq for OrderNo {
    fn eq(&self, other: &Self) -> bool {
        self.significant() == other.significant()
    }
}

impl Eq for OrderNo {}

impl core::hash::Hash for OrderNo {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.significant().hash(state);
    }
}

impl PartialOrd for OrderNo {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for OrderNo {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let (a, b) = (self.significant(), other.significant());
        a.len().cmp(&b.len()).then_with(|| a.cmp(b))
    }
}

impl fmt::Display for OrderNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an accepted order is called from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Accepted {
    /// 주문번호.
    pub order_no: OrderNo,
    /// 계좌관리점코드 (`KRX_FWDG_ORD_ORGNO`), which amending and cancelling a domestic order asks for.
    pub branch: String,
    /// 주문시각, in the broker's own day.
    pub time: Option<Time>,
}

impl Accepted {
    /// An acceptance.
    pub fn new(order_no: OrderNo, branch: impl Into<String>, time: Option<Time>) -> Self {
        Self { order_no, branch: branch.into(), time }
    }
}

/// What became of one order request. It is not a `Result`, so that no `?` can drop an unknown.
#[derive(Debug)]
#[must_use = "an order whose outcome is dropped may rest at the broker unnoticed"]
pub enum Outcome<A = Accepted> {
    /// The broker took it.
    Accepted(A),
    /// The broker refused it, with a code that proves that no order exists.
    Rejected(Error),
    /// Nothing left this machine.
    NotSent(Error),
    /// It may or may not exist: look into the order list, never send it again.
    Unknown(Error),
}

/// A row of an order list. Quantities are shares; prices are in the listing's own currency.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrderRecord {
    /// 주문번호.
    pub order_no: OrderNo,
    /// 원주문번호 — the order that this one amends or cancels.
    pub original_no: Option<OrderNo>,
    /// 주문채번지점번호 — the branch, which amending and cancelling asks for.
    pub branch: String,
    /// 주문일자: the domestic day in Seoul, the US day in New York.
    pub date: Option<Date>,
    /// 주문시각 on that day.
    pub time: Option<Time>,
    /// What was ordered.
    pub instrument: Instrument,
    /// 종목명.
    pub name: String,
    /// 매수 or 매도.
    pub side: Side,
    /// 주문구분 — the broker's word for the kind.
    pub kind: String,
    /// 주문수량.
    pub quantity: Decimal,
    /// 주문단가; `None` for an order at any price.
    pub price: Option<Decimal>,
    /// 체결수량.
    pub filled: Decimal,
    /// 평균체결가; `None` before the first fill.
    pub average_price: Option<Decimal>,
    /// 잔여수량 — what may still be filled.
    pub remaining: Decimal,
    /// Where it stands.
    pub status: OrderStatus,
    /// Where a domestic order was routed.
    pub exchange: Option<KrExchange>,
}

/// An order list, read to its end.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderList {
    /// The orders, oldest first, none twice.
    pub orders: Vec<OrderRecord>,
    /// On how many pages they came, counting from 1. The broker reads each page anew: a list of one page is what stood
    /// at one moment, a longer one may have changed between its pages.
    pub pages: usize,
}

impl OrderList {
    /// A list that came on so many pages.
    pub fn new(orders: Vec<OrderRecord>, pages: usize) -> Self {
        Self { orders, pages }
    }
}

/// Where an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum OrderStatus {
    /// 미체결 — all of it rests.
    Open,
    /// 일부체결 — some is filled, the rest rests.
    PartlyFilled,
    /// 체결 — all of it is filled.
    Filled,
    /// 취소 — nothing of it rests; some may have been filled before.
    Cancelled,
    /// 거부 — the exchange took none of it.
    Rejected,
    /// 소멸 — the day ended, or another order took its place, before it was filled.
    Expired,
}

impl OrderStatus {
    /// Whether something of it may still be filled.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::PartlyFilled)
    }
}

impl OrderRecord {
    /// A row with nothing filled.
    pub fn new(order_no: OrderNo, instrument: Instrument, side: Side, quantity: Decimal) -> Self {
        Self {
            order_no,
            original_no: None,
            branch: String::new(),
            date: None,
            time: None,
            instrument,
            name: String::new(),
            side,
            kind: String::new(),
            quantity,
            price: None,
            filled: Decimal::ZERO,
            average_price: None,
            remaining: quantity,
            status: OrderStatus::Open,
            exchange: None,
        }
    }
}

#[cfg(feature = "serde")]
mod text {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::*;

    impl Serialize for OrderNo {
        fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(&self.0)
        }
    }

    impl<'de> Deserialize<'de> for OrderNo {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> core::result::Result<Self, D::Error> {
            String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_equal_without_their_zeros() {
        let (short, long): (OrderNo, OrderNo) = ("51378".parse().expect("short"), "0000051378".parse().expect("long"));
        assert_eq!(short, long);
        assert!(short < "0000100000".parse().expect("larger"));
        for text in ["", "0000000000", " ", "12a"] {
            assert!(text.parse::<OrderNo>().is_err(), "{text:?}");
        }
    }
}
