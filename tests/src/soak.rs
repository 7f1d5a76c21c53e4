//! Seeded schedules over the real engine and the simulator, in one process and in virtual time.
//!
//! A seed makes a day: processes that order, sell, drain alerts, settle, halt and resume on one state folder; a network
//! that loses, delays and garbles; a broker that takes orders late and shows them later; an owner with a phone; a
//! machine that kills, suspends and restarts what runs on it. Processes are polled in an order of the seed's, and a
//! process that is killed is one that is not polled any more. When the storm is over, and the day too, the simulator's
//! order book is held against the journal's file. Nothing else is asked, least of all the engine.
//!
//! Between engine and broker lies all that ships, but for the HTTP library: see [`kis_api::wire`]. The store is the real
//! one, in a file system in memory where there is one. Refusals for rate are left out, because the limiter goes by the
//! real clock; so are a power loss (nothing is lost of what was written) and a disk that is full.

mod book;
mod bug;
mod check;
mod journal;
mod orders;
mod process;
mod schedule;
mod tally;
mod world;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use beagle_core::{Rules, order::Record};
use fastrand::Rng;
use jiff::civil::date;
use kis_api::Market;
use kis_sim::Scenario;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

pub use bug::Bug;
pub use check::Problem;
use journal::Journal;
pub use orders::{Figures, Profile, orders};
use process::Process;
use schedule::{Pool, Schedule};
pub use tally::Tally;
pub use world::{Shared, Traffic, Weather, World};

/// What came of a schedule.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Its seed.
    pub seed: u64,
    /// Commands that were begun.
    pub commands: u64,
    /// Processes that were killed.
    pub crashes: u64,
    /// What went over the wire.
    pub traffic: Traffic,
    /// Intents in the journal.
    pub intents: u64,
    /// Orders of ours that the broker took.
    pub accepted: u64,
    /// Intents that the list decided.
    pub resolved: u64,
    /// Intents that a person had to decide.
    pub escalated: u64,
    /// Orders that the day's last list showed although they had been written off.
    pub found_late: u64,
    /// What must not be.
    pub problems: Vec<Problem>,
    /// Of the broker's orders and the journal in the end.
    pub digest: u64,
    /// What happened, where it was asked for.
    pub trace: Vec<String>,
}

/// A state folder and two brokers, used by one schedule after the other.
pub struct Soak {
    folder: TempDir,
    rules: Rules,
    journal: Journal,
    kr: Place,
    us: Place,
}

/// A market's broker, and the processes that trade there.
struct Place {
    world: Arc<World>,
    idle: Pool,
}

/// Whether a schedule is to be told step by step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Its outcome alone.
    No,
    /// Step by step.
    Yes,
}

impl Soak {
    /// A folder of its own, in memory where the system has such a thing.
    ///
    /// # Panics
    /// When it can't be made.
    #[expect(clippy::expect_used, reason = "a folder of ours that can't be used fails the test")]
    pub fn new(rules: Rules) -> Self {
        let folder = tempfile::tempdir_in(base()).expect("a folder");
        let kr = World::new(scenario(Market::Kr));
        // The first process makes the store.
        let first = Process::start(&kr, (folder.path(), &rules));
        let journal = Journal::open(&process::store_path(folder.path())).expect("the journal");
        let us = Place { world: World::new(scenario(Market::Us)), idle: Vec::new() };
        Self { folder, rules, journal, kr: Place { world: kr, idle: vec![first] }, us }
    }

    /// Plays the schedule of a seed.
    ///
    /// # Panics
    /// When the state folder can't be used.
    pub async fn play(&mut self, seed: u64, (bug, told): (Option<Bug>, Told)) -> Outcome {
        let mut rng = Rng::with_seed(!seed);
        let market = if rng.u32(0..5) == 0 { Market::Us } else { Market::Kr };
        self.begin(market, (rng, bug)).await;
        // The pauses between two attempts of a read are drawn from this thread's own luck.
        fastrand::seed(seed);
        if told == Told::Yes {
            self.world(market).keep_trace();
        }
        Schedule::new(self, (seed, market, bug)).play().await
    }

    /// Forgets everything of the schedule before.
    #[expect(clippy::expect_used, reason = "a folder of ours that can't be used fails the test")]
    async fn begin(&mut self, market: Market, (rng, bug): (Rng, Option<Bug>)) {
        self.journal.clear().expect("an empty journal");
        let place = self.place(market);
        place.idle.truncate(3);
        for process in &place.idle {
            process.forgets().await;
        }
        place.world.begin(rng, bug);
    }

    const fn place(&mut self, market: Market) -> &mut Place {
        match market {
            Market::Kr => &mut self.kr,
            Market::Us => &mut self.us,
        }
    }

    fn world(&self, market: Market) -> &World {
        match market {
            Market::Kr => &self.kr.world,
            Market::Us => &self.us.world,
        }
    }

    const fn idle(&mut self, market: Market) -> &mut Pool {
        &mut self.place(market).idle
    }

    fn start(&mut self, market: Market) -> Process {
        let world = match market {
            Market::Kr => &self.kr.world,
            Market::Us => &self.us.world,
        };
        Process::start(world, (self.folder.path(), &self.rules))
    }

    #[expect(clippy::expect_used, reason = "a journal that can't be read fails the test")]
    fn records(&self) -> Vec<Record> {
        self.journal.records().expect("a journal")
    }

    #[expect(clippy::expect_used, reason = "a journal that can't be changed fails the test")]
    fn forget_last_row(&self) {
        self.journal.forget_last().expect("a journal");
    }
}

/// A morning in Seoul, or an evening there, which is a morning in New York. Few listings, so that a day is short.
fn scenario(market: Market) -> Scenario {
    let mut scenario = Scenario::default();
    let hour = if market == Market::Kr { 10 } else { 23 };
    scenario.clock = date(2026, 3, 3).at(hour, if market == Market::Kr { 0 } else { 40 }, 0, 0);
    scenario
}

/// A file system in memory, or the system's folder for temporary files.
fn base() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.into() } else { std::env::temp_dir() }
}

/// One number for what came of a seed. The numbers of many seeds are added up, in whatever order they come.
fn digest(seed: u64, summary: &str) -> u64 {
    let digest = Sha256::new().chain_update(seed.to_le_bytes()).chain_update(summary).finalize();
    u64::from_le_bytes([digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7]])
}
