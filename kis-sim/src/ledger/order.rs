//! Orders and what became of them.

use jiff::{Timestamp, civil::Date};
use kis_api::{Market, Side};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// 주문구분: how an order wants to be executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// At this price or a better one, until the close.
    Limit,
    /// At whatever price; what is not filled at once goes on in the next minutes.
    Market,
    /// A limit that becomes a market order in the last minute (조건부지정가).
    ConditionalLimit,
    /// A limit at the best price of the other side when the order arrives (최유리).
    BestOpposite,
    /// A limit at the best price of its own side when the order arrives (최우선).
    BestOwn,
    /// A limit that waits until the price reaches its condition (스톱지정가).
    StopLimit,
    /// At the price of the day before, from 08:30 to 08:40.
    PreMarket,
    /// At the closing price, from 15:40 to 16:00.
    AfterClose,
    /// 시간외 단일가, from 16:00 to 18:00; this broker fills it at the closing price where the limit allows.
    Overtime,
    /// At the first price of the session, with a limit or without one.
    AtOpen,
    /// At the last price of the session, with a limit or without one.
    AtClose,
}

/// What happens to the part that is not filled at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Rest {
    /// It stays until the end of the session.
    #[default]
    Day,
    /// It is cancelled (IOC).
    Cancelled,
    /// The whole order is cancelled unless all of it is filled (FOK).
    AllOrNothing,
}

/// Who sent an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Source {
    /// The Open API.
    #[default]
    Api,
    /// The owner's phone.
    Phone,
}

/// A trade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Fill {
    pub(crate) at: Timestamp,
    pub(crate) quantity: i64,
    pub(crate) price: Decimal,
    pub(crate) fee: Decimal,
    pub(crate) tax: Decimal,
}

/// What an order asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Terms {
    pub(crate) market: Market,
    pub(crate) symbol: String,
    pub(crate) side: Side,
    pub(crate) quantity: i64,
    /// The limit; `None` where any price will do.
    pub(crate) limit: Option<Decimal>,
    /// The condition of a stop order.
    pub(crate) trigger: Option<Decimal>,
    pub(crate) kind: Kind,
    pub(crate) rest: Rest,
    /// `ORD_DVSN` as it was sent.
    pub(crate) code: String,
    /// `EXCG_ID_DVSN_CD` or `OVRS_EXCG_CD`.
    pub(crate) exchange: String,
    pub(crate) source: Source,
}

/// An accepted order, amendment or cancellation. KIS gives each its own number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) no: u64,
    /// The number of the order that this one amends or cancels.
    pub(crate) original: Option<u64>,
    /// Whether this is the record of a cancellation.
    pub(crate) cancels: bool,
    pub(crate) terms: Terms,
    pub(crate) at: Timestamp,
    /// The trading day, on the exchange's calendar.
    pub(crate) day: Date,
    /// The highest price that a purchase can come to: its limit, or what the exchange allows on its day.
    pub(crate) ceiling: Decimal,
    pub(crate) fills: Vec<Fill>,
    /// Shares taken away by cancellations.
    pub(crate) cancelled: i64,
    /// Shares taken over by amendments.
    pub(crate) amended: i64,
    /// Shares that expired with the session.
    pub(crate) expired: i64,
    /// Whether a stop order's condition was met.
    pub(crate) triggered: bool,
    /// Whether the exchange refused it after it was taken.
    #[serde(default)]
    pub(crate) is_refused: bool,
}

impl Order {
    /// Shares traded.
    pub(crate) fn filled(&self) -> i64 {
        self.fills.iter().map(|fill| fill.quantity).sum()
    }

    /// The amount traded, without costs.
    pub(crate) fn amount(&self) -> Decimal {
        self.fills.iter().map(|fill| fill.price * Decimal::from(fill.quantity)).sum()
    }

    /// The average price of what was traded; zero when nothing was.
    pub(crate) fn average(&self) -> Decimal {
        match self.filled() {
            0 => Decimal::ZERO,
            filled => self.amount() / Decimal::from(filled),
        }
    }

    /// Shares still waiting.
    pub(crate) fn remaining(&self) -> i64 {
        if self.cancels || self.is_refused {
            return 0;
        }
        self.terms.quantity - self.filled() - self.cancelled - self.amended - self.expired
    }

    /// Whether it still waits.
    pub(crate) fn is_open(&self) -> bool {
        self.remaining() > 0
    }

    /// What became of it, in a word.
    pub(crate) fn status(&self) -> &'static str {
        match self {
            _ if self.cancels => "cancellation",
            _ if self.is_refused => "refused",
            _ if self.is_open() && self.fills.is_empty() => "open",
            _ if self.is_open() => "partial",
            _ if self.filled() == self.terms.quantity => "filled",
            _ if self.cancelled > 0 => "cancelled",
            _ if self.amended > 0 => "amended",
            _ => "expired",
        }
    }

    /// Its number as KIS writes it.
    pub(crate) fn number(&self) -> String {
        number(self.no)
    }

    /// The number of the order that it changes; empty when it changes none.
    pub(crate) fn original_number(&self) -> String {
        self.original.map(number).unwrap_or_default()
    }
}

/// An order number as KIS writes it: ten digits.
pub(crate) fn number(no: u64) -> String {
    format!("{no:010}")
}
