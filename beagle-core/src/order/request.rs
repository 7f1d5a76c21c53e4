//! What can be asked of the broker.

use alloc::boxed::Box;

use kis_api::{Instrument, KrExchange, Market, OrderKind, OrderNo, OrderRecord, Reservation, Side};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Register;

/// One order request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderRequest {
    /// Buy or sell.
    Place(Placement),
    /// Another price, and another quantity where one is given.
    Amend {
        /// The resting order, from today's list.
        order: Box<OrderRecord>,
        /// The new limit price.
        price: Decimal,
        /// So many of the resting shares; all of them when not given.
        quantity: Option<u64>,
    },
    /// Take back what rests.
    Cancel {
        /// The resting order, from today's list.
        order: Box<OrderRecord>,
        /// So many of the resting shares; all of them when not given.
        quantity: Option<u64>,
    },
    /// 예약주문 — buy or sell when the next session begins: the broker keeps it until then.
    Reserve(Placement),
    /// 예약주문취소 — take back a reservation that is no order yet.
    Unreserve {
        /// The reservation, from the broker's list.
        reservation: Box<Reservation>,
    },
}

/// A purchase or a sale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// 매수 or 매도.
    pub side: Side,
    /// What to trade; a US ticker with its exchange.
    pub instrument: Instrument,
    /// Whole shares.
    pub quantity: u64,
    /// At what price.
    pub kind: OrderKind,
    /// Where a domestic order goes.
    pub exchange: KrExchange,
}

/// What an unresolved order blocks: a symbol, on one side. A ticker is the same on whatever exchange it was named with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SymbolSide<'a> {
    /// The market.
    pub market: Market,
    /// Code or ticker.
    pub symbol: &'a str,
    /// 매수 or 매도.
    pub side: Side,
}

impl<'a> SymbolSide<'a> {
    /// That of a listing.
    pub fn of(instrument: &'a Instrument, side: Side) -> Self {
        Self { market: instrument.market(), symbol: instrument.symbol(), side }
    }
}

impl OrderRequest {
    /// Which of the broker's lists tells of it.
    pub const fn register(&self) -> Register {
        match self {
            Self::Place(_) | Self::Amend { .. } | Self::Cancel { .. } => Register::Orders,
            Self::Reserve(_) | Self::Unreserve { .. } => Register::Reservations,
        }
    }

    /// What is traded.
    pub fn instrument(&self) -> &Instrument {
        match self {
            Self::Place(placement) | Self::Reserve(placement) => &placement.instrument,
            Self::Amend { order, .. } | Self::Cancel { order, .. } => &order.instrument,
            Self::Unreserve { reservation } => &reservation.instrument,
        }
    }

    /// 매수 or 매도, of the order that is placed or changed.
    pub fn side(&self) -> Side {
        match self {
            Self::Place(placement) | Self::Reserve(placement) => placement.side,
            Self::Amend { order, .. } | Self::Cancel { order, .. } => order.side,
            Self::Unreserve { reservation } => reservation.side,
        }
    }

    /// The symbol and side it belongs to.
    pub fn symbol_side(&self) -> SymbolSide<'_> {
        SymbolSide::of(self.instrument(), self.side())
    }

    /// Shares: those ordered, or those of the resting ones that are changed.
    pub fn quantity(&self) -> Decimal {
        match self {
            Self::Place(placement) | Self::Reserve(placement) => placement.quantity.into(),
            Self::Amend { order, quantity, .. } | Self::Cancel { order, quantity } => {
                quantity.map_or(order.remaining, Decimal::from)
            }
            Self::Unreserve { reservation } => reservation.quantity,
        }
    }

    /// The limit price; `None` for an order at any price, and for what is taken back.
    pub fn price(&self) -> Option<Decimal> {
        match self {
            Self::Place(placement) | Self::Reserve(placement) => placement.kind.limit(),
            Self::Amend { price, .. } => Some(*price),
            Self::Cancel { .. } | Self::Unreserve { .. } => None,
        }
    }

    /// The order that is amended or cancelled.
    pub fn original(&self) -> Option<&OrderRecord> {
        match self {
            Self::Amend { order, .. } | Self::Cancel { order, .. } => Some(order),
            Self::Place(_) | Self::Reserve(_) | Self::Unreserve { .. } => None,
        }
    }

    /// The number of what is changed: of an order, or of a reservation.
    pub fn original_no(&self) -> Option<&OrderNo> {
        match self {
            Self::Unreserve { reservation } => Some(reservation.number.digits()),
            _ => self.original().map(|order| &order.order_no),
        }
    }

    /// Whether it takes back all there is: the one request that does no harm when it arrives twice.
    pub const fn is_repeatable(&self) -> bool {
        matches!(self, Self::Cancel { quantity: None, .. } | Self::Unreserve { .. })
    }

    /// Whether it makes an order where there was none: at once, or when the next session begins.
    pub const fn is_new(&self) -> bool {
        matches!(self, Self::Place(_) | Self::Reserve(_))
    }

    /// Whether it makes an order that may trade.
    pub const fn may_trade(&self) -> bool {
        !matches!(self, Self::Cancel { .. } | Self::Unreserve { .. })
    }
}
