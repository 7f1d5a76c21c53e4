//! What happened to orders, from what was meant to what was filled.

use alloc::{string::String, vec::Vec};

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::Serialize;

use super::IntentLine;
use crate::{Text, command::Door, order::End};

/// What happened to orders.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JournalBody {
    /// One line an intent, oldest first.
    pub intents: Vec<JournalLine>,
    /// What happened to trading as a whole: stops, starts, and what was noticed.
    pub trading: Vec<EventLine>,
    /// What changed of the leaders' names and profiles.
    pub leaders: Vec<EventLine>,
    /// What was changed of the settings by command.
    pub settings: Vec<SettingChange>,
}

/// A change of the settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettingChange {
    /// When.
    pub at: Timestamp,
    /// The way in.
    pub door: Door,
    /// The command line that changes the same: `safe-sell on 005930 --size half`.
    pub line: String,
}

/// One intent and its story.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JournalLine {
    /// What was meant, and what is known of it.
    #[serde(flatten)]
    pub intent: IntentLine,
    /// The way in; absent where an older version wrote it down.
    pub door: Option<Door>,
    /// 체결수량, as far as the lists told.
    pub filled_qty: Decimal,
    /// How its order ended; absent while something of it rests, or when there is none.
    pub end: Option<End>,
    /// What happened, oldest first.
    pub events: Vec<EventLine>,
}

/// One row of the journal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EventLine {
    /// When, by the market's clock.
    pub at: Timestamp,
    /// Its kind: `committed`, `answered`, `watched`, `resolved`, `settled`, `ordered`, `progressed`, `alarmed`, `traded`, `swept`;
    /// of leaders `renamed`, `went_private`, `went_public`, `trades_hidden`, `trades_shown`.
    pub event: &'static str,
    /// What it says.
    pub text: Text,
}
