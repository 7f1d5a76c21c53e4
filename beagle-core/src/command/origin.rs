//! Where a command came from, and how far it may go.

use serde::{Deserialize, Serialize};

/// Where a command came from, and how far it may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// The way in.
    pub door: Door,
    /// Whether a person said yes.
    pub confirmation: Confirmation,
    /// Whether anything is changed at all.
    pub execution: Execution,
}

impl Origin {
    /// A command through this door that nobody has confirmed.
    pub const fn new(door: Door) -> Self {
        Self { door, confirmation: Confirmation::Missing, execution: Execution::Live }
    }

    /// The same with a person's yes, or `--yes`.
    #[must_use]
    pub const fn confirmed(mut self) -> Self {
        self.confirmation = Confirmation::Given;
        self
    }

    /// The same, showing everything and changing nothing.
    #[must_use]
    pub const fn dry_run(mut self) -> Self {
        self.execution = Execution::DryRun;
        self
    }

    /// Whether nothing may be changed.
    pub const fn is_dry_run(self) -> bool {
        matches!(self.execution, Execution::DryRun)
    }
}

/// The way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// A person at a terminal.
    Terminal,
    /// A schedule.
    Cron,
    /// A messenger's bot.
    Telegram,
    /// A program that asks over HTTP.
    Http,
    /// The page on a phone.
    Page,
    /// A process that goes on by itself.
    Resident,
    /// The guided tour.
    Demo,
    /// A test.
    Test,
}

/// Whether a person said yes to an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Confirmation {
    /// At a prompt, or beforehand with `--yes`.
    Given,
    /// Nobody did: nothing is ordered.
    Missing,
}

/// Whether anything is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Execution {
    /// Orders are sent and settings kept.
    Live,
    /// Everything is shown, nothing is sent or kept.
    DryRun,
}
