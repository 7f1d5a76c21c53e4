//! 유량 제한 — keeping below the broker's limits, within a process and between the processes of one machine.
//!
//! Two things pace a call. A governor in front lets one process ask for a slot only as often as it may have one.
//! Behind it a *lane* hands the slots out: one lane for everything that goes through the gateway and one for the
//! ledger's own limit. With a state folder the lanes lie in a locked file that all processes share.
//!
//! A slot is reserved under the lock and waited for outside of it. Reads reserve no further ahead than one slot, so
//! an order, which always reserves the next one, is never behind a queue of them.

mod lane;
mod schedule;

use std::{num::NonZeroU32, path::PathBuf, sync::Mutex, time::Duration};

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use self::{
    lane::{Lane, Slot},
    schedule::Schedule,
};
use crate::{Env, Error, Result, clock, endpoint::Class};

/// How fast calls may go. Every figure can be set; the defaults are those of the environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub(crate) gateway: Pace,
    pub(crate) ledger: Pace,
}

/// How many calls the broker takes in a second, and the time between two of them: as it should be, and after refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pace {
    quota: u32,
    nominal: Duration,
    slowest: Duration,
}

impl Pace {
    const fn micros(quota: u32, nominal: u64, slowest: u64) -> Self {
        Self { quota, nominal: Duration::from_micros(nominal), slowest: Duration::from_micros(slowest) }
    }

    /// A twentieth below the quota, since clocks and networks differ; a sixth below it after a refusal.
    const fn of(quota: u32) -> Self {
        let quota = if quota == 0 { 1 } else { quota };
        let nominal = 1_052_640_u64.div_ceil(quota as u64);
        Self::micros(quota, nominal, nominal + nominal * 2 / 17)
    }
}

impl Limits {
    /// 19 calls a second of the 20 that the broker takes from a real account; down to 17 after a refusal.
    pub const fn real() -> Self {
        Self::per_second(20)
    }

    /// 1.8 calls a second of the 2 that paper accounts have.
    pub const fn paper() -> Self {
        Self::both(Pace::micros(2, 550_000, 620_000))
    }

    /// 2.8 calls a second of the 3 that a customer has in the first three days.
    pub const fn new_customer() -> Self {
        Self::per_second(3)
    }

    /// The limits of this environment.
    pub const fn of(env: Env) -> Self {
        match env {
            Env::Paper => Self::paper(),
            Env::Real | Env::Sim => Self::real(),
        }
    }

    /// For a broker that takes so many calls a second: a twentieth fewer are made.
    pub const fn per_second(quota: u32) -> Self {
        Self::both(Pace::of(quota))
    }

    /// The same, with a quota of its own for balances and orders (`EGW00215`), which KIS does not publish.
    #[must_use]
    pub const fn ledger_per_second(mut self, quota: u32) -> Self {
        self.ledger = Pace::of(quota);
        self
    }

    const fn both(pace: Pace) -> Self {
        Self { gateway: pace, ledger: pace }
    }
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Urgency {
    /// Takes the next slot, whoever waits.
    Order,
    /// Reserves a slot only when it is near.
    Read,
}

/// Hands out the moments at which calls may leave.
pub(crate) struct Limiter {
    front: DefaultDirectRateLimiter,
    lanes: Lanes,
}

enum Lanes {
    Memory(Box<Mutex<Pair>>),
    Shared(Schedule),
}

/// The two lanes, in the order of the schedule file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    gateway: Lane,
    ledger: Lane,
}

impl Pair {
    fn new(limits: &Limits) -> Self {
        Self { gateway: Lane::new(limits.gateway), ledger: Lane::new(limits.ledger) }
    }

    fn reserve(&mut self, now: i64, class: Class, urgency: Urgency) -> Slot {
        if class != Class::Ledger {
            return self.gateway.reserve(now, urgency);
        }
        // Both lanes must have room; only then is either of them taken.
        match (self.gateway.peek(now, urgency), self.ledger.peek(now, urgency)) {
            (Slot::At(a), Slot::At(b)) => {
                let at = a.max(b);
                self.gateway.take(at);
                self.ledger.take(at);
                Slot::At(at)
            }
            (Slot::AskAgain(a), Slot::AskAgain(b)) => Slot::AskAgain(a.max(b)),
            (Slot::AskAgain(at), Slot::At(_)) | (Slot::At(_), Slot::AskAgain(at)) => Slot::AskAgain(at),
        }
    }

    fn lane(&mut self, class: Class) -> &mut Lane {
        if class == Class::Ledger { &mut self.ledger } else { &mut self.gateway }
    }
}

impl Limiter {
    /// A limiter whose lanes lie in `schedule`, or in memory alone.
    pub(crate) fn new(limits: Limits, schedule: Option<PathBuf>) -> Result<Self> {
        let pair = Pair::new(&limits);
        let burst = u32::try_from(pair.gateway.burst()).ok().and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::with_period(limits.gateway.nominal)
            .ok_or_else(|| Error::invalid("a limit needs a time between calls"))?
            .allow_burst(burst);
        let lanes = match schedule {
            Some(path) => Lanes::Shared(Schedule::new(path, pair)),
            None => Lanes::Memory(Box::new(Mutex::new(pair))),
        };
        Ok(Self { front: RateLimiter::direct(quota), lanes })
    }

    /// Waits for the call's turn.
    pub(crate) async fn acquire(&self, class: Class, urgency: Urgency) -> Result<()> {
        if urgency == Urgency::Read {
            self.front.until_ready().await;
        }
        // A process that was held up past its slot would crowd the next ones: it takes another.
        for _ in 0..MAX_LATE_WAKES {
            let at = self.reserve(class, urgency).await?;
            sleep_until(at).await;
            if clock::now_micros() - at <= LATE_MICROS {
                break;
            }
        }
        Ok(())
    }

    async fn reserve(&self, class: Class, urgency: Urgency) -> Result<i64> {
        loop {
            match self.with_lanes(move |pair, now| pair.reserve(now, class, urgency)).await? {
                Slot::At(at) => return Ok(at),
                Slot::AskAgain(at) => sleep_until(at).await,
            }
        }
    }

    /// The broker refused a call for rate: everyone goes slower for a while.
    pub(crate) async fn slow_down(&self, class: Class) -> Result<()> {
        self.with_lanes(move |pair, now| pair.lane(class).slow_down(now)).await
    }

    async fn with_lanes<T>(&self, change: impl FnOnce(&mut Pair, i64) -> T) -> Result<T> {
        match &self.lanes {
            Lanes::Memory(pair) => {
                let mut pair = pair.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                Ok(change(&mut pair, clock::now_micros()))
            }
            Lanes::Shared(schedule) => schedule.change(change).await,
        }
    }
}

/// A slot missed by more than this is given up.
const LATE_MICROS: i64 = 15_000;

/// A machine too busy to wake in time must still get on.
const MAX_LATE_WAKES: usize = 5;

async fn sleep_until(at: i64) {
    let wait = at - clock::now_micros();
    if let Ok(wait @ 1..) = u64::try_from(wait) {
        tokio::time::sleep(Duration::from_micros(wait)).await;
    }
}
