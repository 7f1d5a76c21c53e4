//! What was asked for, and doing it.

use std::{
    io,
    sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

use rustix::process::{Signal, getpid, kill_process};

/// How far both clocks went while the machine slept.
const SLEPT_MS: u64 = 3_600_000;

static PLAN: OnceLock<Plan> = OnceLock::new();
static AHEAD_MS: AtomicU64 = AtomicU64::new(0);

/// What happens, where, and the how-manieth time.
#[derive(Debug)]
struct Plan {
    action: Action,
    /// `any` is every place.
    place: String,
    at: u64,
    passed: AtomicU64,
}

#[derive(Debug, Clone, Copy)]
enum Action {
    /// As `kill -9` does.
    Kill,
    /// As Ctrl-Z does.
    Stop,
    /// The machine sleeps for an hour.
    Suspend,
    /// A write fails, this time and from then on.
    Fail,
    /// A bug.
    Panic,
    /// This is the program of another version.
    Other,
}

/// Takes a plan such as `kill@committed:1`.
///
/// # Panics
/// When it is none.
pub fn arm(plan: &str) {
    assert!(PLAN.set(Plan::read(plan).unwrap_or_else(|| panic!("{plan} is no plan"))).is_ok(), "one plan a process");
}

pub(in crate::engine) fn attempt(place: &str) -> io::Result<()> {
    let Some(plan) = PLAN.get().filter(|plan| plan.place == "any" || plan.place == place) else { return Ok(()) };
    let passed = plan.passed.fetch_add(1, Ordering::SeqCst) + 1;
    match plan.action {
        Action::Fail if passed >= plan.at => return Err(io::Error::from(io::ErrorKind::StorageFull)),
        _ if passed != plan.at => {}
        Action::Kill => kill_process(getpid(), Signal::KILL)?,
        Action::Stop => kill_process(getpid(), Signal::STOP)?,
        Action::Suspend => AHEAD_MS.store(SLEPT_MS, Ordering::SeqCst),
        Action::Panic => panic!("a bug at {place}"),
        Action::Fail | Action::Other => {}
    }
    Ok(())
}

pub(in crate::engine) fn ahead_ms() -> u64 {
    AHEAD_MS.load(Ordering::SeqCst)
}

/// The version that an intent is kept with.
pub(in crate::engine) fn version(version: String) -> String {
    let is_other = PLAN.get().is_some_and(|plan| matches!(plan.action, Action::Other));
    if is_other { format!("{version}-other") } else { version }
}

impl Plan {
    fn read(text: &str) -> Option<Self> {
        let (action, place) = text.split_once('@')?;
        let (place, at) = place.split_once(':')?;
        let action = match action {
            "kill" => Action::Kill,
            "stop" => Action::Stop,
            "suspend" => Action::Suspend,
            "fail" => Action::Fail,
            "panic" => Action::Panic,
            "other" => Action::Other,
            _ => return None,
        };
        Some(Self { action, place: place.into(), at: at.parse().ok()?, passed: AtomicU64::new(0) })
    }
}
