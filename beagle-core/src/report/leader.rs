//! The people who are followed, what they hold, and an order as one of them.

use alloc::{string::String, vec::Vec};

use kis_api::{Currency, Market};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{ReasonLine, SentOrder, Sizing};
use crate::command::{Markets, Visibility};

/// The leaders.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeadersBody {
    /// One line each.
    pub leaders: Vec<LeaderLine>,
}

/// One leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeaderLine {
    /// The name, as alerts write it.
    pub leader: String,
    /// The site's own id of them, where it is known.
    pub profile: Option<String>,
    /// Whether their profile can be seen.
    pub visibility: Visibility,
    /// Where they are followed.
    pub markets: Markets,
    /// The leader's capital.
    pub capital: Decimal,
    /// The currency of the capital: won.
    pub currency: Currency,
    /// What is known of the leader's holdings and of mine through them.
    pub positions: Vec<LeaderPosition>,
}

/// One stock of a leader's.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeaderPosition {
    /// Code or ticker.
    pub symbol: String,
    /// The market.
    pub market: Market,
    /// The leader's shares; absent when they are not known.
    pub leader_qty: Option<Decimal>,
    /// My shares that were bought through this leader.
    pub my_qty: Decimal,
    /// What rounding and the minimum left over for the next alert, in won.
    pub carry_krw: Decimal,
}

/// What the leaders hold.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeaderHoldingsBody {
    /// One line a leader and stock.
    pub holdings: Vec<LeaderHoldingLine>,
    /// Why what was filled last may be missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonLine>,
}

/// One stock of one leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeaderHoldingLine {
    /// The leader's name.
    pub leader: String,
    /// The stock, and what of it is held.
    #[serde(flatten)]
    pub position: LeaderPosition,
}

/// An order as a leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeaderOrderBody {
    /// The leader's name.
    pub leader: String,
    /// What was ordered.
    #[serde(flatten)]
    pub order: SentOrder,
    /// How a purchase was sized.
    pub sizing: Option<Sizing>,
}
