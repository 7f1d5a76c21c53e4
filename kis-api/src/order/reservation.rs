//! 예약주문 — orders that the broker keeps and sends to the exchange when its next session begins.

use alloc::{format, string::String};
use core::{fmt, str::FromStr};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::OrderNo;
use crate::{Error, Instrument, Result, Side};

/// 예약주문번호. It is no order number: the order that a reservation becomes gets one of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReservationNo(OrderNo);

impl ReservationNo {
    /// The number as the broker wrote it, which is how it goes back.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The same to be compared without leading zeros, as order numbers are. It is the number of no order.
    pub const fn digits(&self) -> &OrderNo {
        &self.0
    }
}

impl FromStr for ReservationNo {
    type Err = Error;

    /// Reads a number that holds a digit other than 0.
    fn from_str(text: &str) -> Result<Self> {
        let number =
            text.parse().map_err(|_| Error::invalid(format!("`{text}` is not the number of a reservation")))?;
        Ok(Self(number))
    }
}

impl fmt::Display for ReservationNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What an accepted reservation is called from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Reserved {
    /// 예약주문번호.
    pub number: ReservationNo,
    /// 예약주문접수일자, the day in Seoul on which it was taken, where the reply tells it. Cancelling one of the US
    /// asks for it.
    pub received: Option<Date>,
}

impl Reserved {
    /// An acceptance.
    pub fn new(number: ReservationNo, received: Option<Date>) -> Self {
        Self { number, received }
    }
}

impl From<&Reservation> for Reserved {
    fn from(row: &Reservation) -> Self {
        Self::new(row.number.clone(), row.received)
    }
}

/// 예약주문 — a row of a list of reservations. Quantities are shares; the price is in the listing's own currency.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Reservation {
    /// 예약주문번호.
    pub number: ReservationNo,
    /// 접수일자, the day in Seoul on which it was taken.
    pub received: Option<Date>,
    /// 주문일자, the day for which it was taken.
    pub day: Option<Date>,
    /// 예약종료일자, the last day of one that is tried anew every day.
    pub until: Option<Date>,
    /// What is to be ordered.
    pub instrument: Instrument,
    /// 종목명.
    pub name: String,
    /// 매수 or 매도.
    pub side: Side,
    /// 주문구분: at home the broker's code (`00`), in the US its word.
    pub kind: String,
    /// 주문수량.
    pub quantity: Decimal,
    /// 주문단가; `None` for an order at any price.
    pub price: Option<Decimal>,
    /// 체결수량 of the orders it became.
    pub filled: Decimal,
    /// 주문번호 of the order it became.
    pub order_no: Option<OrderNo>,
    /// Where it stands.
    pub status: ReservationStatus,
    /// What the broker says became of it: 처리결과 and, after a refusal, why.
    pub remark: String,
}

impl Reservation {
    /// A row that waits.
    pub fn new(number: ReservationNo, instrument: Instrument, side: Side, quantity: Decimal) -> Self {
        Self {
            number,
            received: None,
            day: None,
            until: None,
            instrument,
            name: String::new(),
            side,
            kind: String::new(),
            quantity,
            price: None,
            filled: Decimal::ZERO,
            order_no: None,
            status: ReservationStatus::Waiting,
            remark: String::new(),
        }
    }
}

/// Where a reservation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ReservationStatus {
    /// 접수 — it waits for its day.
    Waiting,
    /// 처리 — it became an order, of which the day's list tells.
    Ordered,
    /// 취소 — it was taken back.
    Cancelled,
    /// 거부 — the broker could make no order of it.
    Refused,
}
