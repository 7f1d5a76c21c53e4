//! Orders by hand.

use jiff::civil::Date;
use kis_api::{Instrument, KrExchange, Market, OrderKind, OrderNo, ReservationNo, Side};
use rust_decimal::Decimal;

use crate::{Money, Size, order::Authority};

/// Places, changes or lists orders.
#[derive(Debug, Clone, PartialEq)]
pub enum OrderCommand {
    /// Buys or sells.
    Place(NewOrder),
    /// 주문내역 — every order of the days asked for.
    List(OrderQuery),
    /// 체결내역 — those of them that were filled, wholly or in part.
    Fills(OrderQuery),
    /// One order of today.
    Status(OrderRef),
    /// 정정. What is not given stays as it is.
    Amend {
        /// Which order.
        order: OrderRef,
        /// The new limit price.
        price: Option<Decimal>,
        /// The new quantity, in shares.
        quantity: Option<u64>,
    },
    /// 취소.
    Cancel {
        /// Which order.
        order: OrderRef,
        /// How many shares of what rests; all of it when not given.
        quantity: Option<u64>,
    },
    /// 예약주문 — for the next session.
    Reserve(ReserveCommand),
}

/// 예약주문 — orders that the broker keeps until the next session begins.
#[derive(Debug, Clone, PartialEq)]
pub enum ReserveCommand {
    /// Buys or sells then.
    Place(NewOrder),
    /// 예약주문조회. The days are those for which they are at home, those in Seoul on which they came in the US; those that
    /// wait and those of today when not given.
    List(OrderQuery),
    /// 예약주문취소.
    Cancel(ReservationRef),
}

/// A reservation. The two markets number theirs apart, so a number may exist twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReservationRef {
    /// 예약주문번호.
    pub number: ReservationNo,
    /// Looked for in both when not given; refused when both have it.
    pub market: Option<Market>,
}

/// A purchase or a sale that a person wants.
#[derive(Debug, Clone, PartialEq)]
pub struct NewOrder {
    /// 매수 or 매도.
    pub side: Side,
    /// What to trade.
    pub instrument: Instrument,
    /// How much of it.
    pub size: OrderSize,
    /// At what price.
    pub kind: OrderKind,
    /// Where a domestic order goes.
    pub exchange: KrExchange,
    /// On whose word; only the owner's own may sell while trading is halted.
    pub authority: Authority,
}

/// How much to trade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderSize {
    /// This many shares.
    Shares(u64),
    /// As many shares as this buys at the limit price.
    Amount(Money),
    /// This part of what may be sold.
    Part(Size),
}

/// Which days of which market. Days are the market's own; today when not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OrderQuery {
    /// Both markets when not given.
    pub market: Option<Market>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

/// An order of today. The two markets number theirs apart, so a number may exist twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderRef {
    /// 주문번호.
    pub order_no: OrderNo,
    /// Looked for in both when not given; refused when both have it.
    pub market: Option<Market>,
}

impl OrderCommand {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Place(NewOrder { side: Side::Buy, .. }) => "order buy",
            Self::Place(NewOrder { side: Side::Sell, .. }) => "order sell",
            Self::List(_) => "order list",
            Self::Fills(_) => "order fills",
            Self::Status(_) => "order status",
            Self::Amend { .. } => "order amend",
            Self::Cancel { .. } => "order cancel",
            Self::Reserve(ReserveCommand::Place(NewOrder { side: Side::Buy, .. })) => "order reserve buy",
            Self::Reserve(ReserveCommand::Place(NewOrder { side: Side::Sell, .. })) => "order reserve sell",
            Self::Reserve(ReserveCommand::List(_)) => "order reserve list",
            Self::Reserve(ReserveCommand::Cancel(_)) => "order reserve cancel",
        }
    }

    /// The lists alone change nothing: whatever else there is orders.
    pub(crate) const fn is_reading(&self) -> bool {
        !self.may_order()
    }

    pub(crate) const fn may_order(&self) -> bool {
        matches!(
            self,
            Self::Place(_)
                | Self::Amend { .. }
                | Self::Cancel { .. }
                | Self::Reserve(ReserveCommand::Place(_) | ReserveCommand::Cancel(_))
        )
    }
}
