//! The people who are followed, what they hold, and an order as one of them.

use alloc::{string::String, vec::Vec};

use kis_api::{Currency, Market};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{ReasonLine, SentOrder, Sizing};
use crate::{
    Text,
    command::{Markets, Visibility},
};

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
    /// Whether their trades can be seen.
    pub trades: Visibility,
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

/// What the community site showed of the leaders.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SightingsBody {
    /// One line a leader.
    pub leaders: Vec<SightingLine>,
}

/// What the community site showed of one leader.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SightingLine {
    /// The leader's name before anything changed.
    pub leader: String,
    /// The site's own id of them; absent while nobody said.
    pub profile: Option<String>,
    /// What came of it.
    pub status: SightingStatus,
    /// What changed, or will when the next reading says so, too.
    pub changes: Vec<ChangeLine>,
    /// Why the profile could not be read.
    pub reason: Option<ReasonLine>,
}

/// What came of a look at a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SightingStatus {
    /// It is what it was.
    Same,
    /// Something of it changed.
    Changed,
    /// Something disappeared, which counts when the next reading does not find it, either.
    Waiting,
    /// It could not be read, and nothing was changed.
    Unread,
}

/// One thing of a profile that is not what it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChangeLine {
    /// A stable word for programs: `renamed`, `went_private`, `went_public`, `trades_hidden`, `trades_shown`.
    pub code: &'static str,
    /// What happened, and what follows.
    pub text: Text,
}
