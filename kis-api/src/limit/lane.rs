//! One limit's slots, as plain arithmetic on microseconds.

use super::{Pace, Urgency};

/// When the next call may leave, and how far apart calls are at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lane {
    /// The first free slot.
    pub(super) free_at: i64,
    /// The present distance of slots.
    pub(super) interval: i64,
    nominal: i64,
    slowest: i64,
}

/// An answer to a reservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// The call may leave at this moment.
    At(i64),
    /// Too many are waiting: ask again then.
    AskAgain(i64),
}

/// A schedule further ahead than this was written by a clock that has been put back since.
const HORIZON_MICROS: i64 = 30_000_000;

/// How long everybody pauses after a refusal for rate.
const PENALTY_MICROS: i64 = 250_000;

/// Each slot takes this part of the slow-down back: at 19 calls a second it is gone after about a minute.
const RECOVERY: i64 = 256;

impl Lane {
    pub(super) fn new(pace: Pace) -> Self {
        let nominal = pace.nominal.as_micros() as i64;
        Self { free_at: 0, interval: nominal, nominal, slowest: (pace.slowest.as_micros() as i64).max(nominal) }
    }

    /// Takes over what another process wrote, within what is possible.
    pub(super) fn resume(&mut self, free_at: i64, interval: i64) {
        self.free_at = free_at;
        self.interval = interval.clamp(self.nominal, self.slowest);
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
        let free_at = if self.free_at > now + HORIZON_MICROS { now } else { self.free_at };
        let at = free_at.max(now);
        if urgency == Urgency::Read && at - now > self.interval {
            Slot::AskAgain(at - self.interval)
        } else {
            Slot::At(at)
        }
    }

    pub(super) fn take(&mut self, at: i64) {
        self.free_at = at + self.interval;
        self.interval -= (self.interval - self.nominal + RECOVERY - 1) / RECOVERY;
    }

    pub(super) fn slow_down(&mut self, now: i64) {
        self.interval = (self.interval + (self.slowest - self.nominal) / 2).min(self.slowest);
        if self.free_at <= now + HORIZON_MICROS {
            self.free_at = self.free_at.max(now + PENALTY_MICROS);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn lane() -> Lane {
        Lane::new(Pace { nominal: Duration::from_micros(52_632), slowest: Duration::from_micros(58_824) })
    }

    proptest! {
        /// Whoever asks, whenever: no second ever holds more than twenty slots.
        #[test]
        fn no_second_holds_more_than_twenty(asks in prop::collection::vec((0i64..200_000, any::<bool>(), any::<bool>()), 1..400)) {
            let mut lane = lane();
            let mut now = 0;
            let mut slots = Vec::new();
            for (pause, order, refused) in asks {
                now += pause;
                if refused {
                    lane.slow_down(now);
                }
                let urgency = if order { Urgency::Order } else { Urgency::Read };
                match lane.reserve(now, urgency) {
                    Slot::At(at) => {
                        prop_assert!(at >= now);
                        slots.push(at);
                    }
                    Slot::AskAgain(at) => prop_assert!(at > now && urgency == Urgency::Read),
                }
            }
            for (first, at) in slots.iter().enumerate() {
                let within = slots[first..].iter().filter(|other| **other - at < 1_000_000).count();
                prop_assert!(within <= 20, "{within} slots within a second of {at}");
            }
        }
    }

    #[test]
    fn an_order_waits_for_two_slots_at_most() {
        let mut lane = lane();
        while matches!(lane.reserve(0, Urgency::Read), Slot::At(_)) {}
        let Slot::At(at) = lane.reserve(0, Urgency::Order) else { panic!("an order always gets a slot") };
        assert!(at <= 2 * 52_632, "{at}");
    }

    #[test]
    fn a_refusal_slows_down_and_the_pace_comes_back() {
        let mut lane = lane();
        for _ in 0..5 {
            lane.slow_down(0);
        }
        assert_eq!(lane.interval, 58_824, "never slower than the slowest");
        let mut now = 0;
        for _ in 0..4_000 {
            if let Slot::At(at) = lane.reserve(now, Urgency::Order) {
                now = at;
            }
        }
        assert_eq!(lane.interval, 52_632);
    }

    #[test]
    fn a_clock_put_back_does_not_stop_the_lane() {
        let mut lane = lane();
        lane.resume(3_600_000_000, 52_632);
        assert_eq!(lane.reserve(0, Urgency::Read), Slot::At(0));
    }
}
