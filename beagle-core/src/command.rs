//! What can be asked of Rich Beagle. Every door (terminal, cron, Telegram, HTTP) makes the same values.

use alloc::{string::String, vec::Vec};

use jiff::{Timestamp, civil::Date};
use kis_api::{Instrument, OrderNo};

use crate::Money;

mod change;
mod condition;
mod leader;
mod order;
mod origin;
mod positive_sell;
mod safe_sell;

pub use condition::{ConditionChange, ConditionCommand, Until};
pub use leader::{FollowCommand, LeaderChange, LeaderOrder, LeaderSize, Markets, Visibility};
pub use order::{NewOrder, OrderCommand, OrderQuery, OrderRef, OrderSize, ReservationRef, ReserveCommand};
pub use origin::{Confirmation, Door, Execution, Origin};
pub use positive_sell::{Cost, PositiveSellChange, PositiveSellCommand};
pub use safe_sell::{SafeSellChange, SafeSellCommand, Trail};

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Shows holdings and totals of both markets.
    Balance,
    /// Shows what can be spent.
    Cash,
    /// Shows what the account was worth, by day.
    Equity(EquityQuery),
    /// Places, changes or lists orders.
    Order(OrderCommand),
    /// 안전 매도.
    SafeSell(SafeSellCommand),
    /// 양전 매도.
    PositiveSell(PositiveSellCommand),
    /// 조건 주문.
    Condition(ConditionCommand),
    /// The people whose trades are followed.
    Follow(FollowCommand),
    /// My capital and the bounds of one purchase.
    Budget(BudgetCommand),
    /// The switches that alert-driven orders need.
    Trading(TradingCommand),
    /// Messages about what a leader did.
    Alert(AlertCommand),
    /// Every duty that is due: what a schedule runs.
    Tick,
    /// What the rules do about one stock, of which a price came by itself.
    React(Instrument),
    /// Orders of which it is not known whether they exist.
    Settle(SettleCommand),
    /// What happened to the orders of some days, or to one.
    Journal(JournalQuery),
    /// Stops all trading, at once and from everywhere.
    Halt(Resting),
    /// Lets trading go on.
    Resume,
    /// What is remembered, as a file.
    #[cfg(feature = "engine")]
    State(StateCommand),
    /// Lets orders with real money leave, for thirty days.
    Arm {
        /// The account's last four digits, as a person typed them.
        last_four: String,
    },
}

/// The days of which the account's worth is told. Those that refreshes wrote down are there, and no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EquityQuery {
    /// The first day, Seoul's; the first that is known when not given.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

/// Whose story is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JournalQuery {
    /// One intent; all of the days when not given.
    pub intent: Option<i64>,
    /// The first day, the market's own; today when not given.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

/// What is remembered, as a file.
#[cfg(feature = "engine")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StateCommand {
    /// Writes a copy.
    Export {
        /// To this file, which must not be there.
        to: std::path::PathBuf,
    },
    /// Takes everything over from a copy; what is remembered now is forgotten.
    Import {
        /// From this file.
        from: std::path::PathBuf,
    },
}

/// What becomes of the orders that rest when trading is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resting {
    /// They go on resting.
    Leave,
    /// They are cancelled.
    Cancel,
}

/// My capital and the bounds of one purchase.
#[derive(Debug, Clone, PartialEq)]
pub enum BudgetCommand {
    /// Shows them.
    Show,
    /// Changes what is given. Amounts are won.
    Set {
        /// 투자금.
        capital: Option<Money>,
        /// Below this nothing is bought; it is carried to the next alert.
        min: Option<Money>,
        /// No purchase goes above this.
        max: Option<Money>,
    },
}

/// The switches that alert-driven orders need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TradingCommand {
    /// Shows them.
    Show,
    /// Turns one on.
    On(Switch),
    /// Turns one off.
    Off(Switch),
}

/// One switch. An alert-driven order needs `Follow` and its market's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Switch {
    /// Following at all.
    Follow,
    /// Domestic orders.
    Kr,
    /// US orders.
    Us,
}

impl Switch {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Follow, Self::Kr, Self::Us];

    /// `follow`, `kr` or `us`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Follow => "follow",
            Self::Kr => "kr",
            Self::Us => "us",
        }
    }
}

/// Messages about what a leader did.
#[derive(Debug, Clone, PartialEq)]
pub enum AlertCommand {
    /// Takes messages into the queue, in this order.
    Ingest {
        /// One message each.
        messages: Vec<Message>,
    },
    /// Shows the queue.
    List,
    /// Orders what is planned.
    Drain {
        /// Alerts that a person looked at and wants in spite of their age.
        confirmed: Vec<i64>,
    },
}

/// A message as it came in, before anybody understood it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Text of a known pattern, or a JSON object.
    pub text: String,
    /// The door's own id of the message; the same id is the same receipt, whenever it comes.
    pub delivery: Option<String>,
    /// When the door says that it was sent.
    pub sent_at: Option<Timestamp>,
}

impl Message {
    /// A message of which nothing but its text is known.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), delivery: None, sent_at: None }
    }
}

/// Orders of which it is not known whether they exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettleCommand {
    /// Shows them.
    List,
    /// The order exists at the broker under this number.
    Placed {
        /// The intent.
        id: i64,
        /// The broker's number.
        order_no: OrderNo,
    },
    /// The broker never took it.
    NotPlaced {
        /// The intent.
        id: i64,
    },
}

impl Command {
    /// The command as it is typed: `order buy`, `safe-sell run`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::Cash => "cash",
            Self::Equity(_) => "pnl",
            Self::Order(order) => order.name(),
            Self::SafeSell(safe_sell) => safe_sell.name(),
            Self::PositiveSell(positive_sell) => positive_sell.name(),
            Self::Condition(condition) => condition.name(),
            Self::Follow(follow) => follow.name(),
            Self::Budget(BudgetCommand::Show) => "budget show",
            Self::Budget(BudgetCommand::Set { .. }) => "budget set",
            Self::Trading(TradingCommand::Show) => "trading show",
            Self::Trading(TradingCommand::On(_)) => "trading on",
            Self::Trading(TradingCommand::Off(_)) => "trading off",
            Self::Alert(AlertCommand::Ingest { .. }) => "alert ingest",
            Self::Alert(AlertCommand::List) => "alert list",
            Self::Alert(AlertCommand::Drain { .. }) => "alert drain",
            Self::Tick => "tick",
            Self::React(_) => "react",
            Self::Settle(SettleCommand::List) => "settle list",
            Self::Settle(SettleCommand::Placed { .. }) => "settle placed",
            Self::Settle(SettleCommand::NotPlaced { .. }) => "settle not-placed",
            Self::Journal(_) => "journal",
            Self::Halt(_) => "halt",
            Self::Resume => "resume",
            #[cfg(feature = "engine")]
            Self::State(StateCommand::Export { .. }) => "state export",
            #[cfg(feature = "engine")]
            Self::State(StateCommand::Import { .. }) => "state import",
            Self::Arm { .. } => "auth arm",
        }
    }

    /// Whether it changes nothing, here or at the broker. Looking for an order whose outcome is unknown may settle it.
    pub const fn is_reading(&self) -> bool {
        match self {
            Self::Balance | Self::Cash | Self::Equity(_) | Self::Journal(_) => true,
            Self::Order(order) => order.is_reading(),
            Self::SafeSell(command) => matches!(command, SafeSellCommand::List),
            Self::PositiveSell(command) => matches!(command, PositiveSellCommand::List),
            Self::Condition(command) => matches!(command, ConditionCommand::List),
            Self::Follow(command) => matches!(command, FollowCommand::List | FollowCommand::Holdings { .. }),
            Self::Budget(command) => matches!(command, BudgetCommand::Show),
            Self::Trading(command) => matches!(command, TradingCommand::Show),
            Self::Alert(command) => matches!(command, AlertCommand::List),
            Self::Tick | Self::React(_) | Self::Settle(_) | Self::Halt(_) | Self::Resume | Self::Arm { .. } => false,
            #[cfg(feature = "engine")]
            Self::State(_) => false,
        }
    }

    /// Whether it may send an order, and so needs a person's word or `--yes`.
    pub const fn may_order(&self) -> bool {
        match self {
            Self::Order(order) => order.may_order(),
            // Turning a rule off cancels what it has resting; stopping needs nobody's yes.
            Self::SafeSell(safe_sell) => matches!(safe_sell, SafeSellCommand::Run),
            Self::PositiveSell(positive_sell) => matches!(positive_sell, PositiveSellCommand::Run),
            Self::Condition(condition) => matches!(condition, ConditionCommand::Run),
            Self::Alert(alert) => matches!(alert, AlertCommand::Drain { .. }),
            Self::Tick | Self::React(_) => true,
            Self::Follow(follow) => matches!(follow, FollowCommand::Order(_)),
            // Starting again is as much as ordering; stopping needs nobody's yes.
            Self::Resume => true,
            // What is remembered now is lost by it.
            #[cfg(feature = "engine")]
            Self::State(state) => matches!(state, StateCommand::Import { .. }),
            _ => false,
        }
    }
}
