//! What follows from what was heard.

use beagle_core::Text;
use jiff::Timestamp;

use super::super::{html, keyboard::Keyboard, update::Message};
use crate::{
    door::{Asked, Wish},
    failure::Refusal,
};

/// Something to do.
#[derive(Debug)]
pub(crate) enum Deed {
    /// Write to the owner.
    Say(Reply),
    /// Change a message of ours.
    Edit { message: i64, reply: Reply },
    /// Tell Telegram that a press arrived; a text is shown for a moment.
    Answer { press: String, text: Text },
    /// Say why nothing is done.
    Refuse(Refusal),
    /// Stop all trading, before anything else.
    Halt(Asked),
    /// Find out what this asks for; ask for a yes where it needs one, else do it.
    Try {
        asked: Asked,
        /// As it was written.
        line: String,
    },
    /// Do it: somebody said yes.
    CarryOut(Wish),
    /// Use up the code of this step, and do what waits for one.
    UseCode(u64),
    /// Take an alert in.
    Ingest(Alert),
    /// Somebody wrote whom nobody allowed.
    Stranger,
}

/// An alert as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Alert {
    pub(crate) text: String,
    /// The message's own id: the same message is the same receipt, whenever it comes.
    pub(crate) delivery: String,
    /// When its words were written.
    pub(crate) written_at: Timestamp,
    pub(crate) by: By,
}

/// Through which door of its own an alert came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// The owner, who is told what became of it.
    Owner,
    /// A channel or a bot.
    Feed,
}

/// A message of ours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Reply {
    /// Lines of Telegram's HTML.
    pub(crate) lines: Vec<String>,
    pub(crate) keyboard: Keyboard,
}

impl Alert {
    pub(super) fn of(message: &Message, text: &str) -> Self {
        Self {
            text: text.to_owned(),
            delivery: format!("telegram:{}:{}", message.chat.id, message.id),
            written_at: message.written_at(),
            by: By::Feed,
        }
    }

    pub(super) fn of_owner(self) -> Self {
        Self { by: By::Owner, ..self }
    }
}

impl Reply {
    /// A message of plain text.
    pub(crate) fn new(text: &str) -> Self {
        Self::marked(text.lines().map(html::escaped).collect())
    }

    /// A message of lines that are Telegram's HTML.
    pub(crate) fn marked(lines: Vec<String>) -> Self {
        Self { lines, keyboard: Keyboard::default() }
    }

    /// The same with these buttons.
    pub(crate) fn with(self, keyboard: Keyboard) -> Self {
        Self { keyboard, ..self }
    }
}
