//! Orders: at the broker, sent just now, and those that nobody knows the outcome of.

use alloc::{string::String, vec::Vec};

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use kis_api::{Currency, Market, OrderNo, OrderStatus, ReservationNo, ReservationStatus, Side};
use rust_decimal::Decimal;
use serde::Serialize;

use super::ReasonLine;
use crate::{
    Source, Text,
    order::{Basis, How, Status},
};

/// Orders at the broker, oldest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OrdersBody {
    /// One line each.
    pub orders: Vec<OrderLine>,
}

/// One order as the broker lists it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OrderLine {
    /// 주문번호.
    pub order_no: OrderNo,
    /// 원주문번호.
    pub original_no: Option<OrderNo>,
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// Where it was routed or is listed.
    pub exchange: Option<String>,
    /// 종목명.
    pub name: String,
    /// 매수 or 매도.
    pub side: Side,
    /// 주문수량.
    pub qty: Decimal,
    /// 주문단가; absent for an order at any price.
    pub price: Option<Decimal>,
    /// The currency of the prices.
    pub currency: Currency,
    /// 체결수량.
    pub filled_qty: Decimal,
    /// 평균체결가.
    pub average_price: Option<Decimal>,
    /// 잔여수량.
    pub remaining_qty: Decimal,
    /// Where it stands.
    pub status: OrderStatus,
    /// What it came from; absent when it was not ours.
    pub source: Option<Source>,
    /// The market's own day.
    pub date: Option<Date>,
    /// The time on that day.
    pub time: Option<Time>,
    /// The same as an instant.
    pub at: Option<Timestamp>,
}

/// Reservations that the broker keeps, oldest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReservationsBody {
    /// One line each.
    pub reservations: Vec<ReservationLine>,
}

/// One reservation as the broker lists it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReservationLine {
    /// 예약주문번호.
    pub reservation_no: ReservationNo,
    /// 접수일자, in Seoul.
    pub received: Option<Date>,
    /// The day for which it is, the market's own; of one of the US, known once it is an order.
    pub for_day: Option<Date>,
    /// 예약종료일자, of one that is ordered anew every day.
    pub until: Option<Date>,
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// 종목명.
    pub name: String,
    /// 매수 or 매도.
    pub side: Side,
    /// 주문수량.
    pub qty: Decimal,
    /// 주문단가; absent for an order at any price.
    pub price: Option<Decimal>,
    /// The currency of the price.
    pub currency: Currency,
    /// 체결수량 of the orders it became.
    pub filled_qty: Decimal,
    /// 주문번호 of the order it became.
    pub order_no: Option<OrderNo>,
    /// Where it stands.
    pub status: ReservationStatus,
    /// What the broker says became of it.
    pub remark: String,
}

/// An order that was sent just now, or would have been.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SentOrder {
    /// What was asked of the broker.
    pub action: super::Action,
    /// 주문번호; absent when the broker gave none.
    pub order_no: Option<OrderNo>,
    /// The order that was amended or cancelled.
    pub original_no: Option<OrderNo>,
    /// 예약주문번호, of a reservation that was made or taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reservation_no: Option<OrderNo>,
    /// The day of the session that a reservation waits for, the market's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_day: Option<Date>,
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// Where it was routed or is listed.
    pub exchange: Option<String>,
    /// 종목명, where it is known.
    pub name: Option<String>,
    /// 매수 or 매도.
    pub side: Side,
    /// How many shares.
    pub qty: Decimal,
    /// The limit price; absent for an order at any price.
    pub price: Option<Decimal>,
    /// The currency of the price.
    pub currency: Currency,
    /// Quantity × price.
    pub amount: Option<Decimal>,
    /// What it came from.
    pub source: Source,
    /// What became of it.
    pub status: SentStatus,
    /// When, by the market's clock.
    pub at: Timestamp,
    /// Its row in the journal; absent in a dry run.
    pub intent: Option<i64>,
    /// Why, when it was not accepted.
    pub reason: Option<ReasonLine>,
}

/// What became of an order request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SentStatus {
    /// The broker took it.
    Accepted,
    /// The broker refused it.
    Rejected,
    /// Nothing left this machine.
    NotSent,
    /// It may or may not exist.
    Unknown,
    /// Nothing was sent because nothing was to be.
    DryRun,
}

/// Intents and what is known of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntentsBody {
    /// One line each, oldest first.
    pub intents: Vec<IntentLine>,
    /// Of a journal that came back from a copy or was begun anew: whether the broker's lists agree with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
}

/// Whether the broker's lists agree with a journal that came back from a copy or was begun anew.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Agreement {
    /// Whether they do: then everything may be traded again.
    pub agrees: bool,
    /// The broker's orders since the journal's last moment that it does not know.
    pub unknown_orders: Vec<OrderLine>,
    /// Its reservations since then that wait and that the journal does not know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown_reservations: Vec<ReservationLine>,
}

/// One order that we meant to send.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntentLine {
    /// Its number, which `kis settle` asks for.
    pub id: i64,
    /// What was asked of the broker.
    pub action: super::Action,
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// 매수 or 매도.
    pub side: Side,
    /// How many shares.
    pub qty: Decimal,
    /// The limit price.
    pub price: Option<Decimal>,
    /// The currency of the price.
    pub currency: Currency,
    /// What it came from.
    pub source: Source,
    /// What is known.
    pub status: IntentStatus,
    /// The number of its order, once it is known.
    pub order_no: Option<OrderNo>,
    /// The number of its reservation, once it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reservation_no: Option<OrderNo>,
    /// The day of the session that a reservation waits for, the market's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_day: Option<Date>,
    /// When, by the market's clock.
    pub at: Timestamp,
    /// What the broker or the network said.
    pub note: Option<Text>,
    /// Why it is still open, and what ends that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doubt: Option<DoubtLine>,
}

/// Why an intent is still open, and what ends that.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DoubtLine {
    /// Why.
    pub text: Text,
    /// What to do.
    pub hint: Text,
    /// New orders of the broker's list that look as it was meant.
    pub candidates: Vec<OrderNo>,
    /// Other new orders of its symbol and side.
    pub others: Vec<OrderNo>,
    /// For so many seconds it may still be taken and listed. None where time does not decide.
    pub wait_s: Option<u64>,
}

/// What is known of an intent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntentStatus {
    /// Written down, and then nothing more: the process may have ended before or after it was sent.
    Committed,
    /// The broker took it.
    Accepted,
    /// The broker refused it.
    Rejected,
    /// Nothing left this machine.
    NotSent,
    /// It may or may not exist.
    Unknown,
    /// The broker's list does not tell: a person has to say.
    Escalated,
    /// The broker's list shows it.
    Found,
    /// The broker's list showed it after it had been written off.
    LateFound,
    /// The broker's list does not show it, and it has been waited for long enough.
    NotPlaced,
    /// What was to be cancelled rests no more.
    Gone,
    /// A person found that it exists.
    SettledPlaced,
    /// A person found that it does not exist.
    SettledNotPlaced,
}

impl From<&Status> for IntentStatus {
    fn from(status: &Status) -> Self {
        match status {
            Status::Committed => Self::Committed,
            Status::Unknown => Self::Unknown,
            Status::Escalated(_) => Self::Escalated,
            Status::Rejected => Self::Rejected,
            Status::NotSent(_) => Self::NotSent,
            Status::NotPlaced(Basis::Presumed | Basis::Swept) => Self::NotPlaced,
            Status::NotPlaced(Basis::Person) => Self::SettledNotPlaced,
            Status::Gone => Self::Gone,
            Status::Placed { how: How::Answered, .. } => Self::Accepted,
            Status::Placed { how: How::Bound, .. } => Self::Found,
            Status::Placed { how: How::Late, .. } => Self::LateFound,
            Status::Placed { how: How::Person, .. } => Self::SettledPlaced,
        }
    }
}

impl IntentStatus {
    /// Whether an order may exist of which we know no number: it blocks its symbol and side.
    pub const fn is_unresolved(self) -> bool {
        matches!(self, Self::Committed | Self::Unknown | Self::Escalated)
    }
}
