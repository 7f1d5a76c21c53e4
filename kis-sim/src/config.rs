//! How a simulator is set up.

use std::path::PathBuf;

use crate::scenario::Scenario;

/// How a simulator is set up.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Config {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The seed of the price walks; `None` takes the scenario's.
    pub seed: Option<u64>,
    /// What the world is like when it starts.
    pub scenario: Scenario,
    /// Whether requests are counted against the broker's limits.
    pub real_limits: bool,
    /// The limits, where they are counted.
    pub limits: Limits,
    /// Where the broker's books are kept.
    pub state: State,
}

impl Default for Config {
    /// The default scenario on a free port, in memory, without limits.
    fn default() -> Self {
        Self {
            port: 0,
            seed: None,
            scenario: Scenario::default(),
            real_limits: false,
            limits: Limits::default(),
            state: State::Memory,
        }
    }
}

impl Config {
    /// The same with this port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The same with this seed.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The same with this scenario.
    #[must_use]
    pub fn scenario(mut self, scenario: Scenario) -> Self {
        self.scenario = scenario;
        self
    }

    /// The same with the broker's limits counted.
    #[must_use]
    pub fn with_real_limits(mut self) -> Self {
        self.real_limits = true;
        self
    }

    /// The same with these limits, counted.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self.real_limits = true;
        self
    }

    /// The same with its books in this file, which other simulators may use at the same time.
    #[must_use]
    pub fn sqlite(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = State::Sqlite(path.into());
        self
    }
}

/// Where the broker's books are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// In this process.
    #[default]
    Memory,
    /// In a file; every simulator that opens it serves the same broker.
    Sqlite(PathBuf),
}

/// The broker's limits. They run on the real clock, whatever the simulated one shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Requests a second and app key with real transaction ids.
    pub real_per_second: u32,
    /// Requests a second and app key with paper transaction ids.
    pub paper_per_second: u32,
    /// Requests a second and app key to balances and orders (`EGW00215`), where the ledger counts on its own.
    pub ledger_per_second: Option<u32>,
    /// Seconds between two issues of a token to one app key.
    pub token_interval_s: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { real_per_second: 20, paper_per_second: 2, ledger_per_second: None, token_interval_s: 60 }
    }
}
