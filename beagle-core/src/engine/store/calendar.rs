//! What the broker's calendar said, and when it was asked for.

use jiff::{SignedDuration, Timestamp, civil::Date};
use kis_api::{Market, calendar::local_date};
use serde::{Deserialize, Serialize};

use super::{
    Store, StoreError,
    settings::{get, put},
};
use crate::calendar::{Calendar, Incredible, Told};

const CALENDAR: &str = "calendar";
const ASKED: &str = "calendar_asked";

/// How long after an ask that came to nothing the next one may follow.
const AGAIN: SignedDuration = SignedDuration::from_mins(30);

/// The last ask.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Asked {
    at: Timestamp,
    is_answered: bool,
}

impl Asked {
    /// Whether this one leaves another to be made now.
    fn leaves(self, now: Timestamp) -> bool {
        let is_todays = local_date(Market::Kr, self.at) == local_date(Market::Kr, now);
        !is_todays || (!self.is_answered && now.duration_since(self.at).abs() >= AGAIN)
    }
}

impl Store {
    /// The shipped table, corrected by what the broker told.
    pub(in crate::engine) fn calendar(&self) -> Result<Calendar, StoreError> {
        self.read(|connection| Ok(get(connection, CALENDAR)?.unwrap_or_default()))
    }

    /// Whether the broker is to be asked now; of several processes, one is told so.
    pub(in crate::engine) fn begin_asking_for_calendar(&self, now: Timestamp) -> Result<bool, StoreError> {
        let is_due = |asked: Option<Asked>| asked.is_none_or(|asked| asked.leaves(now));
        if !self.read(|connection| Ok(is_due(get(connection, ASKED)?)))? {
            return Ok(false);
        }
        self.write(|transaction| {
            let is_due = is_due(get(transaction, ASKED)?);
            if is_due {
                put(transaction, ASKED, &Some(Asked { at: now, is_answered: false }))?;
            }
            Ok(is_due)
        })
    }

    /// Remembers the broker's answer, unless it can't be one.
    pub(in crate::engine) fn hear_calendar(
        &self,
        now: Timestamp,
        days: &[(Date, Told)],
    ) -> Result<Result<(), Incredible>, StoreError> {
        self.write(|transaction| {
            let mut calendar: Calendar = get(transaction, CALENDAR)?.unwrap_or_default();
            let heard = calendar.hear(local_date(Market::Kr, now), days);
            if heard.is_ok() {
                put(transaction, CALENDAR, &Some(calendar))?;
                put(transaction, ASKED, &Some(Asked { at: now, is_answered: true }))?;
            }
            Ok(heard)
        })
    }
}
