//! How long to wait before the next attempt: longer each time, and never the same for two who lost the same server.

use std::time::Duration;

/// Exponential back-off with full jitter: each wait is drawn from between nothing and a bound that doubles.
#[derive(Debug)]
pub(super) struct Backoff {
    first: Duration,
    most: Duration,
    tries: u32,
    random: fastrand::Rng,
}

impl Backoff {
    pub(super) fn new(first: Duration, most: Duration, seed: u64) -> Self {
        Self { first, most, tries: 0, random: fastrand::Rng::with_seed(seed) }
    }

    /// The longest wait there is.
    pub(super) fn most(&self) -> Duration {
        self.most
    }

    /// The wait before the next attempt.
    pub(super) fn wait(&mut self) -> Duration {
        let bound = self.first.saturating_mul(1 << self.tries.min(16)).min(self.most);
        self.tries += 1;
        bound.mul_f64(self.random.f64())
    }

    /// Begins anew: what was attempted has held.
    pub(super) fn reset(&mut self) {
        self.tries = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Duration = Duration::from_millis(500);
    const MOST: Duration = Duration::from_secs(30);

    #[test]
    fn waits_grow_within_their_bounds() {
        for seed in 0..200 {
            let mut backoff = Backoff::new(FIRST, MOST, seed);
            for tries in 0..40 {
                let bound = FIRST.saturating_mul(1 << tries.min(10)).min(MOST);
                assert!(backoff.wait() <= bound, "seed {seed}, try {tries}");
            }
            backoff.reset();
            assert!(backoff.wait() <= FIRST);
        }
    }

    #[test]
    fn two_seeds_wait_differently() {
        let mut waits: Vec<_> = (0..50).map(|seed| Backoff::new(FIRST, MOST, seed).wait()).collect();
        waits.sort();
        waits.dedup();
        assert!(waits.len() > 40, "{waits:?}");
    }
}
