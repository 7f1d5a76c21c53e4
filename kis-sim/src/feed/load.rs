//! Load: trades by the thousand, for measuring clients.
//!
//! Every record is a trade of one share, and the cumulative volume of its symbol goes up by one with each, so that a
//! client can tell whether it lost any.

use std::collections::BTreeMap;

use jiff::Timestamp;
use kis_api::endpoint::Field;

use super::{screen::Screen, words};
use crate::clock::millis_between;

/// The most records that one look at the clock sends, so that a pause does not end in one huge heap.
const MOST: u64 = 2_000;

/// Load as it was asked for, and what of it was sent.
#[derive(Debug, Clone)]
pub(crate) struct Load {
    /// Tells one load from the next.
    pub(super) serial: u64,
    pub(crate) records_per_second: u32,
    /// How many records there are to be in all; `None` goes on until it is stopped.
    pub(crate) records: Option<u64>,
    pub(crate) sent: u64,
    /// Records and the last cumulative volume, by registration: `H0STCNT0 005930`.
    pub(crate) by_registration: BTreeMap<String, Sent>,
}

/// What one registration got.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) records: u64,
    /// The cumulative volume of the last record.
    pub(crate) volume: i64,
}

/// How far a session is with a load.
#[derive(Debug, Clone)]
pub(super) struct Pace {
    pub(super) serial: u64,
    began: Timestamp,
    sent: u64,
    /// Whose turn it is.
    pub(super) turn: usize,
}

impl Load {
    /// Whether there is more of it to come.
    pub(super) fn is_running(&self) -> bool {
        self.records.is_none_or(|records| self.sent < records)
    }

    /// Counts what a registration got.
    pub(super) fn count(&mut self, registration: String, records: u64, volume: i64) {
        self.sent += records;
        let sent = self.by_registration.entry(registration).or_default();
        sent.records += records;
        sent.volume = volume;
    }
}

impl Pace {
    /// The pace of a session that begins now with a load.
    pub(super) const fn begin(load: &Load, now: Timestamp) -> Self {
        Self { serial: load.serial, began: now, sent: 0, turn: 0 }
    }

    /// How many records are due now. They count as sent.
    pub(super) fn take(&mut self, load: &Load, now: Timestamp) -> u64 {
        let millis = u64::try_from(millis_between(self.began, now)).unwrap_or(0);
        let due = millis * u64::from(load.records_per_second) / 1_000;
        let left = load.records.map_or(u64::MAX, |records| records.saturating_sub(load.sent));
        let take = due.saturating_sub(self.sent).min(left).min(MOST);
        self.sent += take;
        take
    }
}

/// The records of a symbol under load. They differ in what traded alone.
#[derive(Debug)]
pub(super) struct Burst {
    /// The second of which the rest of a record speaks.
    pub(super) second: i64,
    /// The cumulative volume of the last record.
    pub(super) volume: i64,
    cells: Vec<String>,
    quantity: Option<usize>,
    total: Option<usize>,
}

impl Burst {
    /// Records like this screen's, that count on from its volume.
    pub(super) fn new(screen: &Screen, fields: &[Field]) -> Self {
        let place = |names: [&str; 2]| fields.iter().position(|field| names.contains(&field.name()));
        Self {
            second: screen.at.as_second(),
            volume: screen.quote.volume,
            cells: words::record(screen, fields),
            quantity: place(["CNTG_VOL", "EVOL"]),
            total: place(["ACML_VOL", "TVOL"]),
        }
    }

    /// The record of the next trade of one share.
    pub(super) fn next(&mut self) -> Vec<String> {
        self.volume += 1;
        if let Some(place) = self.quantity {
            self.cells[place] = "1".into();
        }
        if let Some(place) = self.total {
            self.cells[place] = self.volume.to_string();
        }
        self.cells.clone()
    }
}
