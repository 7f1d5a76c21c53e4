//! 호가 and 체결 — what is offered, and what was traded last.

use alloc::vec::Vec;

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::{Currency, Instrument};

/// 호가 — the orders that rest at each price, the best first. Prices are in the listing's own currency.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrderBook {
    /// Whose book it is; a US ticker comes with its exchange.
    pub instrument: Instrument,
    /// The currency of the prices.
    pub currency: Currency,
    /// 호가 접수 시각 — when the book last changed, as the broker writes it: domestic by Seoul's clocks, while of the US
    /// its documents say New York's and their example is Seoul's.
    pub time: Option<Time>,
    /// 매도호가, from the lowest price up: at most ten, fewer where nothing rests.
    pub asks: Vec<Level>,
    /// 매수호가, from the highest price down.
    pub bids: Vec<Level>,
    /// 총 매도호가 잔량, in shares.
    pub total_ask: Option<Decimal>,
    /// 총 매수호가 잔량, in shares.
    pub total_bid: Option<Decimal>,
    /// 예상체결 — where an auction would trade now. Domestic only.
    pub expected: Option<Level>,
}

/// A price and how many shares stand behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Level {
    /// The price.
    pub price: Decimal,
    /// 잔량, in shares.
    pub quantity: Decimal,
}

/// 체결 — one trade of the market's.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Trade {
    /// When, by Seoul's clocks.
    pub time: Time,
    /// 체결가.
    pub price: Decimal,
    /// 체결량, in shares.
    pub quantity: Decimal,
}

#[cfg(feature = "client")]
mod read {
    use super::*;
    use crate::read::positive;

    impl OrderBook {
        pub(crate) fn new(instrument: Instrument) -> Self {
            Self {
                currency: instrument.market().currency(),
                instrument,
                time: None,
                asks: Vec::new(),
                bids: Vec::new(),
                total_ask: None,
                total_bid: None,
                expected: None,
            }
        }
    }

    impl Level {
        /// A level, if there is a price.
        pub(crate) fn of(price: Option<Decimal>, quantity: Option<Decimal>) -> Option<Self> {
            let quantity = quantity.unwrap_or_default().normalize();
            Some(Self { price: positive(price)?.normalize(), quantity })
        }

        /// The levels at which something rests.
        pub(crate) fn some<Q: Into<Decimal>>(levels: [(Option<Decimal>, Option<Q>); 10]) -> Vec<Self> {
            let levels = levels.into_iter().filter_map(|(price, quantity)| Self::of(price, quantity.map(Q::into)));
            levels.filter(|level| !level.quantity.is_zero()).collect()
        }
    }
}
