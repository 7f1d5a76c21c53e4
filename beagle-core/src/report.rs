//! What a command did, for people and for programs. How it looks is the caller's business.

use alloc::{borrow::Cow, string::String};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Text;

mod account;
mod alert;
mod condition;
mod journal;
mod leader;
mod order;
mod positive_sell;
mod rule;
mod safe_sell;
mod settings;
mod tick;

pub use account::{
    BalanceBody, CashBody, CashLine, CreditLine, EquityBody, EquityLine, HoldingLine, MarketBalance, RefreshedBalance,
};
pub use alert::{AlertLine, AlertStatus, AlertsBody, Sizing};
pub use condition::{
    ConditionEvent, ConditionEventLine, ConditionLine, ConditionPhase, ConditionReport, ConditionRunLine,
    ConditionsBody,
};
pub use journal::{EventLine, JournalBody, JournalLine, SettingChange};
pub use leader::{
    ChangeLine, LeaderHoldingLine, LeaderHoldingsBody, LeaderLine, LeaderOrderBody, LeaderPosition, LeadersBody,
    SightingLine, SightingStatus, SightingsBody,
};
pub use order::{
    Agreement, DoubtLine, IntentLine, IntentStatus, IntentsBody, OrderLine, OrdersBody, ReservationLine,
    ReservationsBody, SentOrder, SentStatus,
};
pub use positive_sell::{PositiveSellLine, PositiveSellModeLine, PositiveSellModesBody, PositiveSellReport, TurnPhase};
pub use rule::RuleLine;
pub use safe_sell::{Action, MarketLine, MarketStatus, Phase, SafeSellLine, SafeSellReport};
pub use settings::{
    ArmedBody, BudgetBody, SafeSellModeLine, SafeSellModesBody, StateBody, SwitchLine, TradingBody, TradingState,
    TradingStateBody,
};
pub use tick::{Duty, DutyLine, DutyStatus, TickReport};

/// What one command did.
#[derive(Debug)]
#[must_use]
pub struct Report {
    /// The command as it is typed: `order buy`.
    pub command: &'static str,
    /// When, by the market's clock (simulated on the simulator).
    pub at: Timestamp,
    /// What came of it.
    pub outcome: Result<Body, Failure>,
    /// What a script needs to know. A body may come with another exit than 0: one order of a run was refused, say.
    pub exit: Exit,
}

/// What a command found or did. It is written as the object of its variant, without the variant's name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Body {
    /// Holdings and totals.
    Balance(BalanceBody),
    /// What can be spent.
    Cash(CashBody),
    /// What the account was worth, by day.
    Equity(EquityBody),
    /// Orders at the broker.
    Orders(OrdersBody),
    /// Reservations that the broker keeps.
    Reservations(ReservationsBody),
    /// An order that was placed, amended or cancelled just now.
    Sent(SentOrder),
    /// One run of safe sell.
    SafeSell(SafeSellReport),
    /// Modes and sizes of safe sell.
    SafeSellModes(SafeSellModesBody),
    /// One run of positive sell.
    PositiveSell(PositiveSellReport),
    /// Modes and sizes of positive sell.
    PositiveSellModes(PositiveSellModesBody),
    /// One run of the conditions.
    ConditionRun(ConditionReport),
    /// The conditions, with what happened to them.
    Conditions(ConditionsBody),
    /// The leaders.
    Leaders(LeadersBody),
    /// What the leaders hold.
    LeaderHoldings(LeaderHoldingsBody),
    /// What the community site showed of the leaders.
    Sightings(SightingsBody),
    /// An order as a leader, placed just now.
    LeaderOrder(LeaderOrderBody),
    /// Capital and bounds.
    Budget(BudgetBody),
    /// The switches.
    Trading(TradingBody),
    /// The alert queue, or what a drain did with it.
    Alerts(AlertsBody),
    /// One run of every duty.
    Tick(TickReport),
    /// Orders of which it is not known whether they exist.
    Intents(IntentsBody),
    /// What happened to orders.
    Journal(JournalBody),
    /// What may be traded.
    TradingState(TradingStateBody),
    /// Until when orders with real money may leave.
    Armed(ArmedBody),
    /// A copy of what is remembered.
    State(StateBody),
}

/// Why a command did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// A stable word for programs.
    pub code: String,
    /// What happened and why, with the numbers.
    pub message: Text,
    /// What to do next.
    pub hint: Text,
    /// KIS's code, where the broker said something.
    pub msg_cd: Option<String>,
    /// KIS's message.
    pub msg1: Option<String>,
    /// The intent that is now open, which `kis settle` asks for.
    pub intent: Option<i64>,
}

/// A reason: a stable word and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReasonLine {
    /// A stable word for programs.
    pub code: Cow<'static, str>,
    /// What it means, with the numbers.
    pub text: Text,
    /// What to do next; empty when there is nothing to do.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub hint: Text,
}

/// What is about to be ordered, for a person to say yes or no to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// Quantity, price, currency, the account's last four digits and the environment in one sentence.
    pub text: Text,
}

/// The exit code of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exit {
    /// Done, or nothing to do.
    Done,
    /// It could not be done: network, a reply that can't be read, a file.
    Failed,
    /// Wrong usage, or an order nobody confirmed.
    Usage,
    /// Another command holds the account.
    Busy,
    /// Key, secret or token.
    Credentials,
    /// Refused by the broker, a limit, or a closed market.
    Refused,
    /// Trading is halted.
    Halted,
    /// An order may or may not exist.
    Unknown,
}

impl Exit {
    /// The number that the process leaves with.
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Credentials => 3,
            Self::Refused => 4,
            Self::Unknown => 5,
            Self::Halted => 6,
            Self::Busy => 75,
        }
    }
}
