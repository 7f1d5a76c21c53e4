//! What we write into a crontab.

use std::fmt;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::{BEGIN, END};

/// How a block says that its clock was named.
const NAMED: &str = "--zone ";

/// Our block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    /// Whose clock the times are of.
    pub(crate) clock: ClockZone,
    pub(crate) jobs: Vec<Job>,
    /// What each of them runs.
    pub(crate) command: String,
    /// Whose crontab it is, who gets mail where nothing says otherwise.
    pub(crate) user: Option<String>,
}

/// The clock that cron goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ClockZone {
    /// The machine's.
    Machine(TimeZone),
    /// One that somebody named.
    Named(TimeZone),
}

/// One line of cron.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Job {
    /// Which session it is for.
    pub(crate) title: String,
    /// The five fields.
    pub(crate) times: String,
}

impl Block {
    /// Its lines, below a crontab that sends mail as `mailto` says.
    ///
    /// Cron's settings hold for all lines that follow, and there is no way to take one back: what held before is said
    /// again. Cron sends mail to the owner where nothing is said.
    pub(super) fn text(&self, mailto: Option<&[u8]>) -> Vec<u8> {
        let mut text = format!(
            "{BEGIN}\n# By `kis schedule install` {}. While a market is closed a tick does nothing.\n",
            self.clock
        );
        text.push_str("MAILTO=\"\"\n");
        for Job { title, times } in &self.jobs {
            text.push_str(&format!("# {title}\n{times} {} >/dev/null 2>&1\n", self.command));
        }
        let mut text = text.into_bytes();
        match (mailto, &self.user) {
            (Some(line), _) => text.extend([line, b"\n"].concat()),
            (None, Some(user)) => text.extend(format!("MAILTO={user}\n").into_bytes()),
            (None, None) => {}
        }
        text.extend(format!("{END}\n").into_bytes());
        text
    }
}

impl ClockZone {
    pub(crate) const fn zone(&self) -> &TimeZone {
        let (Self::Machine(zone) | Self::Named(zone)) = self;
        zone
    }

    /// Its name in the tz database.
    pub(crate) fn name(&self) -> &str {
        self.zone().iana_name().unwrap_or("UTC")
    }

    /// The one that a block was written for, if somebody named it.
    pub(crate) fn named_in(block: &str) -> Option<Self> {
        let (_, rest) = block.split_once(NAMED)?;
        let name = rest.split(['.', ' ']).next()?;
        TimeZoneDatabase::bundled().get(name).ok().map(Self::Named)
    }
}

impl fmt::Display for ClockZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Machine(_) => write!(f, "for this machine's clock, {}", self.name()),
            Self::Named(_) => write!(f, "{NAMED}{}", self.name()),
        }
    }
}
