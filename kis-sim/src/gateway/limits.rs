//! What is counted: requests by path, refusals for rate, and how many came within a second.
//!
//! Counting runs on the real clock. It changes with every request, so it is kept apart from the books, which do not.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The window of every limit.
const SECOND_MS: i64 = 1_000;

/// What a limit counts: the requests of one app key against the gateway or the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gate {
    /// All requests with real transaction ids.
    Real,
    /// All requests with paper transaction ids.
    Paper,
    /// Requests to balances and orders.
    Ledger,
}

/// Counters of a simulator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub(crate) struct Meter {
    /// Answered token requests.
    pub(crate) tokens_issued: u64,
    /// All requests but those of the simulator's own paths.
    pub(crate) requests: u64,
    /// Refusals for rate.
    pub(crate) rejected_rate: u64,
    /// The most requests under `/uapi` within one sliding second.
    pub(crate) max_in_any_second: usize,
    /// What went over the websocket.
    #[serde(default)]
    pub(crate) feed: FeedMeter,
    /// Requests by path.
    pub(crate) by_path: BTreeMap<String, u64>,
    /// When the requests of the last second came.
    recent: VecDeque<i64>,
    /// When the accepted requests of the last second came, by key and gate.
    accepted: BTreeMap<String, VecDeque<i64>>,
}

/// What went over the websocket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
pub(crate) struct FeedMeter {
    /// Connections that were opened.
    pub(crate) connections: u64,
    /// Registrations that were taken.
    pub(crate) registrations: u64,
    /// Data frames.
    pub(crate) frames: u64,
    /// Records in them.
    pub(crate) records: u64,
}

impl Meter {
    /// Counts a request.
    pub(crate) fn count(&mut self, path: &str, now: Timestamp) {
        self.requests += 1;
        match self.by_path.get_mut(path) {
            Some(count) => *count += 1,
            None => {
                self.by_path.insert(path.to_owned(), 1);
            }
        }
        if path.starts_with("/uapi/") {
            let now = now.as_millisecond();
            forget(&mut self.recent, now);
            self.recent.push_back(now);
            self.max_in_any_second = self.max_in_any_second.max(self.recent.len());
        }
    }

    /// Lets a request through, unless `limit` of them went through within the second before.
    pub(crate) fn admit(&mut self, key: &str, gate: Gate, limit: u32, now: Timestamp) -> bool {
        let now = now.as_millisecond();
        let window = self.accepted.entry(format!("{key}/{gate:?}")).or_default();
        forget(window, now);
        let free = window.len() < limit as usize;
        if free {
            window.push_back(now);
        }
        free
    }
}

fn forget(window: &mut VecDeque<i64>, now: i64) {
    while window.front().is_some_and(|at| now - at >= SECOND_MS) {
        window.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_millisecond(1_770_000_000_000 + millis).expect("time")
    }

    #[test]
    fn the_window_slides() {
        let mut meter = Meter::default();
        for i in 0..20 {
            assert!(meter.admit("k", Gate::Real, 20, at(i * 10)));
        }
        assert!(!meter.admit("k", Gate::Real, 20, at(999)));
        assert!(meter.admit("k", Gate::Real, 20, at(1_000)), "the first one is a second old");
        assert!(!meter.admit("k", Gate::Real, 20, at(1_001)));
        assert!(meter.admit("k", Gate::Real, 20, at(1_010)));
        assert!(meter.admit("other", Gate::Real, 20, at(1_010)), "keys are counted apart");
        assert!(meter.admit("k", Gate::Paper, 2, at(1_010)), "gates are counted apart");
    }

    #[test]
    fn the_busiest_second_is_any_second() {
        let mut meter = Meter::default();
        for millis in [0, 600, 900, 1_500, 1_599] {
            meter.count("/uapi/x", at(millis));
        }
        meter.count("/oauth2/tokenP", at(1_599));
        assert_eq!(meter.max_in_any_second, 4);
        assert_eq!(meter.requests, 6);
        assert_eq!(meter.by_path["/uapi/x"], 5);
    }
}
