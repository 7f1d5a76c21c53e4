//! One run of every duty.

use alloc::vec::Vec;

use serde::Serialize;

use super::{
    AlertLine, ConditionRunLine, EquityLine, IntentLine, MarketLine, PositiveSellLine, ReasonLine, SafeSellLine,
    SentOrder,
};

/// One run of every duty.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct TickReport {
    /// One line a market: a closed one is not looked into.
    pub markets: Vec<MarketLine>,
    /// One line a duty, in the order in which they ran; none while every market is closed.
    pub duties: Vec<DutyLine>,
    /// Orders whose outcome was unknown before the run.
    pub settled: Vec<IntentLine>,
    /// What was decided about every condition.
    pub conditions: Vec<ConditionRunLine>,
    /// What safe sell decided about every holding.
    pub safe_sell: Vec<SafeSellLine>,
    /// What positive sell decided about every holding.
    pub positive_sell: Vec<PositiveSellLine>,
    /// What became of the alerts that were planned.
    pub alerts: Vec<AlertLine>,
    /// What the account is worth, where every part of it is known.
    pub equity: Option<EquityLine>,
    /// Every order that was sent.
    pub orders: Vec<SentOrder>,
    /// Sessions that went by without a run, told once.
    pub missed: Option<ReasonLine>,
    /// Why the broker's calendar could not be had, when this run asked for it.
    pub calendar: Option<ReasonLine>,
    /// Why nothing was done, when every market is closed.
    pub reason: Option<ReasonLine>,
}

/// What a duty found and did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DutyLine {
    /// Which.
    pub duty: Duty,
    /// What came of it.
    pub status: DutyStatus,
    /// How many holdings, conditions, alerts or unknown orders it looked at.
    pub looked_at: usize,
    /// How many orders came of it.
    pub orders: usize,
    /// Why it failed, or had nothing to do.
    pub reason: Option<ReasonLine>,
}

/// What a schedule runs, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Looks for orders whose outcome is unknown, and for what was filled.
    Settle,
    /// 조건 주문.
    Condition,
    /// 안전 매도.
    SafeSell,
    /// 양전 매도.
    PositiveSell,
    /// Orders what alerts call for.
    Drain,
    /// Writes down holdings, cash, rate and what the account is worth.
    Refresh,
}

impl Duty {
    /// The word for it in reports and logs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Settle => "settle",
            Self::Condition => "condition",
            Self::SafeSell => "safe_sell",
            Self::PositiveSell => "positive_sell",
            Self::Drain => "drain",
            Self::Refresh => "refresh",
        }
    }
}

/// What came of a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyStatus {
    /// There was nothing to do.
    Idle,
    /// Something was done.
    Done,
    /// Something could not be done.
    Failed,
}

impl DutyStatus {
    /// The word for it in reports and logs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }
}
