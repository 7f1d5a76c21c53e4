//! Everything the broker remembers. It is what is stored, and what simulators on one file share.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Deref,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    clock,
    fault::Fault,
    gateway::{approval::Approvals, token::Tokens},
    late::Late,
    ledger::account::Account,
    market::tape::Mark,
};

/// Everything the broker remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Books {
    /// The real moment at which the scenario started.
    pub(crate) opened: Timestamp,
    /// By how much the simulated clock was moved.
    pub(crate) moved_ms: i64,
    /// Issued tokens.
    pub(crate) tokens: Tokens,
    /// Issued approval keys.
    #[serde(default)]
    pub(crate) approvals: Approvals,
    /// Prices and volumes that were set from outside, by symbol.
    pub(crate) marks: BTreeMap<String, Vec<Mark>>,
    /// Customers' accounts, by their whole number.
    pub(crate) accounts: BTreeMap<String, Account>,
    /// The accounts that were asked for with an app key: those of its customer.
    #[serde(default)]
    pub(crate) customers: BTreeMap<String, BTreeSet<String>>,
    /// The number of the last order.
    pub(crate) last_order: u64,
    /// Until when orders were matched.
    pub(crate) matched: Timestamp,
    /// What goes wrong.
    pub(crate) faults: Vec<Fault>,
    /// Requests that are served later than they came.
    pub(crate) late: Vec<Late>,
    /// What this broker's customers took of a minute's offer, by symbol: the minute and the shares.
    pub(crate) taken: BTreeMap<String, (Timestamp, i64)>,
}

impl Books {
    /// The books of a broker that opens now, with a scenario that starts at `start`.
    pub(crate) fn new(real: Timestamp, start: Timestamp) -> Self {
        Self {
            opened: real,
            moved_ms: 0,
            tokens: Tokens::default(),
            approvals: Approvals::default(),
            marks: BTreeMap::new(),
            accounts: BTreeMap::new(),
            customers: BTreeMap::new(),
            last_order: 0,
            matched: start,
            faults: Vec::new(),
            late: Vec::new(),
            taken: BTreeMap::new(),
        }
    }

    /// The simulated moment at a real one, for a scenario that starts at `start`.
    pub(crate) fn simulated(&self, start: Timestamp, real: Timestamp) -> Timestamp {
        clock::later(start, clock::millis_between(self.opened, real).saturating_add(self.moved_ms))
    }

    /// Whether an account is that of an app key's customer. Whoever asked for no account yet may own any.
    pub(crate) fn owns(&self, app_key: &str, account: &str) -> bool {
        self.customers.get(app_key).is_none_or(|own| own.contains(account))
    }

    /// What was set for a symbol.
    pub(crate) fn marks(&self, symbol: &str) -> &[Mark] {
        self.marks.get(symbol).map_or(&[], Vec::as_slice)
    }
}

/// A value that knows whether it was changed.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    value: T,
    changed: bool,
    /// Goes up with every change, of whatever kind.
    revision: u64,
}

impl<T> Kept<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self { value, changed: false, revision: 0 }
    }

    /// The value, to change it.
    pub(crate) fn edit(&mut self) -> &mut T {
        self.changed = true;
        self.revision += 1;
        &mut self.value
    }

    /// Takes over a value that was stored.
    pub(crate) fn replace(&mut self, value: T) {
        self.value = value;
        self.changed = false;
        self.revision += 1;
    }

    /// A number that is another one whenever the value may be.
    pub(crate) const fn revision(&self) -> u64 {
        self.revision
    }

    /// The value, to change what follows from the rest and need not be stored for its own sake.
    pub(crate) const fn adjust(&mut self) -> &mut T {
        &mut self.value
    }

    /// Whether it was changed since this was last asked.
    pub(crate) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
