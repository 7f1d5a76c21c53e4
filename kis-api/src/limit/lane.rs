//! One limit's slots, as plain arithmetic on microseconds.
//!
//! Calls keep an even distance, but after a pause a few may leave at once: a command that makes four calls should not
//! wait three times. What a bucket alone would let through on top of the even pace, a memory of the last slots takes
//! back: of any `count` slots in a row, the last lies a whole second and a margin behind the first.

use super::{Pace, Urgency};

/// How many slots are remembered, and so how many calls a second a lane can bound that lets calls leave at once.
pub(super) const MEMORY: usize = 20;

/// When the next call may leave, and how far apart calls are at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lane {
    /// When the bucket is full again.
    pub(super) full_at: i64,
    /// The present distance of slots.
    pub(super) interval: i64,
    /// The last slots, oldest first.
    pub(super) last: [i64; MEMORY],
    nominal: i64,
    slowest: i64,
    /// How many calls the broker takes in a second.
    count: usize,
}

/// An answer to a reservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// The call may leave at this moment.
    At(i64),
    /// Too many are waiting: ask again then.
    AskAgain(i64),
}

/// An order that would have to wait longer asks again: what it was decided on grows stale.
const ORDER_AHEAD_MICROS: i64 = 5_000_000;

/// A schedule further ahead than this was written by a clock that has been put back since.
const HORIZON_MICROS: i64 = 15_000_000;

/// How long everybody pauses after a refusal for rate.
const PENALTY_MICROS: i64 = 250_000;

/// Each slot takes this part of the slow-down back: at 19 calls a second it is gone after about a minute.
const RECOVERY: i64 = 256;

/// No slot was taken yet.
const NEVER: i64 = i64::MIN / 2;

impl Lane {
    pub(super) fn new(pace: Pace) -> Self {
        let nominal = (pace.nominal.as_micros() as i64).max(1);
        Self {
            full_at: NEVER,
            interval: nominal,
            last: [NEVER; MEMORY],
            nominal,
            slowest: (pace.slowest.as_micros() as i64).max(nominal),
            count: pace.quota as usize,
        }
    }

    /// Takes over what another process wrote, within what is possible.
    pub(super) fn resume(&mut self, full_at: i64, interval: i64, last: [i64; MEMORY]) {
        self.full_at = full_at;
        self.interval = interval.clamp(self.nominal, self.slowest);
        self.last = last;
    }

    /// How many calls may leave at once after a pause.
    pub(super) fn burst(&self) -> i64 {
        if self.count > MEMORY { 1 } else { (self.count as i64 / 5).max(1) }
    }

    pub(super) fn reserve(&mut self, now: i64, urgency: Urgency) -> Slot {
        let slot = self.peek(now, urgency);
        if let Slot::At(at) = slot {
            self.take(at);
        }
        slot
    }

    /// What [`Lane::reserve`] would answer.
    pub(super) fn peek(&self, now: i64, urgency: Urgency) -> Slot {
        let free_at = self.free_at();
        let at = if free_at > now + HORIZON_MICROS { now } else { free_at.max(now) };
        let ahead = match urgency {
            Urgency::Read => self.interval,
            Urgency::Order => ORDER_AHEAD_MICROS,
        };
        if at - now > ahead { Slot::AskAgain(at - ahead) } else { Slot::At(at) }
    }

    /// When the bucket and the memory both have room.
    fn free_at(&self) -> i64 {
        // Never before the slot given last: a pace that slackens makes the bucket look fuller than it was.
        let bucket = (self.full_at - (self.burst() - 1) * self.interval).max(self.last[MEMORY - 1]);
        match MEMORY.checked_sub(self.count) {
            Some(first) => bucket.max(self.last[first].saturating_add(self.count as i64 * self.interval)),
            None => bucket,
        }
    }

    pub(super) fn take(&mut self, at: i64) {
        self.full_at = if self.full_at > at + HORIZON_MICROS { at } else { self.full_at.max(at) } + self.interval;
        self.last.rotate_left(1);
        self.last[MEMORY - 1] = at;
        self.interval -= (self.interval - self.nominal + RECOVERY - 1) / RECOVERY;
    }

    /// The broker refused a call for rate: the pace slackens, and nobody calls for a moment.
    pub(super) fn slow_down(&mut self, now: i64) {
        self.interval = (self.interval + (self.slowest - self.nominal) / 2).min(self.slowest);
        if self.full_at <= now + HORIZON_MICROS {
            self.full_at = self.full_at.max(now + PENALTY_MICROS + (self.burst() - 1) * self.interval);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Limits;

    fn real() -> Lane {
        Lane::new(Limits::real().gateway)
    }

    proptest! {
        /// Whoever asks, whenever: no second and forty milliseconds holds more than the broker takes in one.
        #[test]
        fn no_second_holds_more_than_the_broker_takes(
            limits in prop::sample::select(vec![
                Limits::real(), Limits::paper(), Limits::new_customer(), Limits::per_second(7), Limits::per_second(1_000),
            ]),
            asks in prop::collection::vec((0i64..200_000, any::<bool>(), any::<bool>()), 1..400),
        ) {
            let mut lane = Lane::new(limits.gateway);
            let most = lane.count;
            let mut now = 0;
            let mut slots = Vec::new();
            for (pause, order, refused) in asks {
                now += if pause % 3 == 0 { pause } else { pause / 50 };
                if refused && pause % 7 == 0 {
                    lane.slow_down(now);
                }
                let urgency = if order { Urgency::Order } else { Urgency::Read };
                match lane.reserve(now, urgency) {
                    Slot::At(at) => {
                        prop_assert!(at >= now);
                        prop_assert!(slots.last().is_none_or(|last| at >= *last));
                        slots.push(at);
                    }
                    Slot::AskAgain(at) => prop_assert!(at > now),
                }
            }
            for (first, at) in slots.iter().enumerate() {
                let within = slots[first..].iter().filter(|other| **other - at < 1_040_000).count();
                prop_assert!(within <= most, "{within} slots within a second and a margin of {at}");
            }
        }
    }

    #[test]
    fn a_few_leave_at_once_after_a_pause_and_the_quota_is_used() {
        let mut lane = real();
        let at_once = (0..20).take_while(|_| lane.reserve(0, Urgency::Read) == Slot::At(0)).count();
        assert_eq!(at_once, 4);
        let mut now = 0;
        let mut calls = 0;
        while now < 60_000_000 {
            match lane.reserve(now, Urgency::Read) {
                Slot::At(at) => {
                    calls += 1;
                    now = at;
                }
                Slot::AskAgain(at) => now = at,
            }
        }
        assert!((1_135..=1_145).contains(&calls), "nineteen a second: {calls}");
    }

    #[test]
    fn an_order_waits_for_a_quarter_of_a_second_at_most() {
        let mut lane = real();
        let mut now = 0;
        for _ in 0..1_000 {
            match lane.reserve(now, Urgency::Read) {
                Slot::At(_) => {}
                Slot::AskAgain(at) => now = at,
            }
            let mut other = lane;
            let Slot::At(at) = other.reserve(now, Urgency::Order) else { panic!("an order always gets a slot") };
            assert!(at - now <= 270_000, "{}", at - now);
        }
    }

    #[test]
    fn a_refusal_slows_down_and_the_pace_comes_back() {
        let mut lane = real();
        for _ in 0..5 {
            lane.slow_down(0);
        }
        assert_eq!(lane.interval, lane.slowest, "never slower than that");
        assert!(matches!(lane.reserve(0, Urgency::Order), Slot::At(at) if at >= PENALTY_MICROS));
        let mut now = 0;
        for _ in 0..4_000 {
            if let Slot::At(at) = lane.reserve(now, Urgency::Order) {
                now = at;
            }
        }
        assert_eq!(lane.interval, lane.nominal);
    }

    #[test]
    fn a_clock_put_back_does_not_stop_the_lane() {
        let mut lane = real();
        for at in 0..20 {
            lane.take(3_600_000_000 + at);
        }
        assert_eq!(lane.reserve(0, Urgency::Read), Slot::At(0));
        assert!(matches!(lane.reserve(0, Urgency::Read), Slot::At(at) if at < 2_000_000));
    }
}
