//! Settings as they are after a command.

use alloc::{string::String, vec::Vec};

use jiff::Timestamp;
use kis_api::{Currency, Market, UsExchange};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Phase, ReasonLine, SentOrder};
use crate::{
    Mode, Size,
    command::{Switch, Trail},
    order::{Cause, Trading},
};

/// Modes and sizes of safe sell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SafeSellModesBody {
    /// What holdings without a line of their own follow.
    pub default: SafeSellModeLine,
    /// Holdings that have settings of their own or are armed.
    pub holdings: Vec<SafeSellModeLine>,
    /// Orders that were cancelled because the rule was turned off.
    pub orders: Vec<SentOrder>,
}

/// The settings in force for one holding, or the account's default.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SafeSellModeLine {
    /// Code or ticker; absent for the account's default.
    pub symbol: Option<String>,
    /// The market; absent for the account's default.
    pub market: Option<Market>,
    /// The exchange of a US listing.
    pub exchange: Option<UsExchange>,
    /// Whether the rule is on.
    pub mode: Mode,
    /// How much a sale takes.
    pub size: Size,
    /// From which profit a holding is armed.
    pub arm_profit_pct: Decimal,
    /// At which profit it is sold.
    pub floor_profit_pct: Decimal,
    /// From which volume ratio it may be armed.
    pub min_volume_ratio_pct: Decimal,
    /// How far below its peak profit it is sold.
    pub trail: Trail,
    /// Where it stands; absent for the account's default.
    pub phase: Option<Phase>,
}

/// Capital and the bounds of one purchase. Amounts are won.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BudgetBody {
    /// My capital; absent while it is not set.
    pub capital: Option<Decimal>,
    /// Below this nothing is bought.
    pub min_per_order: Decimal,
    /// No purchase goes above this.
    pub max_per_order: Decimal,
    /// Purchases of one day stay below this.
    pub max_per_day: Decimal,
    /// The currency of the amounts: won.
    pub currency: Currency,
}

/// A copy of what is remembered, written or taken over.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StateBody {
    /// The file.
    pub path: String,
    /// What may be traded now.
    pub state: TradingState,
    /// Why less than everything may.
    pub cause: Option<Cause>,
}

/// Until when orders with real money may leave.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArmedBody {
    /// The account's last four digits.
    pub account_ends: String,
    /// From when.
    pub armed_at: Timestamp,
    /// Until when; after that nothing is bought, while sales and cancellations go on.
    pub ends_at: Timestamp,
}

/// What may be traded, and what was cancelled when it was stopped.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TradingStateBody {
    /// What may be traded.
    pub state: TradingState,
    /// Why less than everything may.
    pub cause: Option<Cause>,
    /// Orders that were cancelled.
    pub orders: Vec<SentOrder>,
    /// How many alerts from before the halt were refused, when trading goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused_alerts: Option<usize>,
    /// Why something may still rest that was to be cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trouble: Option<ReasonLine>,
}

/// What may be traded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TradingState {
    /// Everything that the limits let pass.
    Normal,
    /// Sales only.
    Reducing,
    /// Nothing new.
    Halted,
}

impl From<Trading> for TradingState {
    fn from(trading: Trading) -> Self {
        match trading {
            Trading::Normal => Self::Normal,
            Trading::Reducing(_) => Self::Reducing,
            Trading::Halted(_) => Self::Halted,
        }
    }
}

/// The switches.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TradingBody {
    /// What may be traded at all.
    pub state: TradingState,
    /// Why less than everything may.
    pub cause: Option<Cause>,
    /// One line each.
    pub switches: Vec<SwitchLine>,
}

/// One switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SwitchLine {
    /// Which.
    pub switch: Switch,
    /// Whether it is on.
    pub mode: Mode,
}
