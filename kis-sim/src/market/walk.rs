//! The dice. Every symbol has its own stream for every day, and within it a fixed place for every minute,
//! so that the same seed gives the same prices in whatever order they are asked for.

use jiff::civil::Date;
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng as _, SeedableRng as _},
};
use sha2::{Digest as _, Sha256};

/// The dice of one symbol for one day.
pub(super) struct Dice(ChaCha8Rng);

/// What is drawn for one minute.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draw {
    /// The move, from −1 to 1, most often small.
    pub(super) drift: f64,
    /// How busy the minute is, from 0.4 to 1.6 of an average one.
    pub(super) bustle: f64,
}

impl Dice {
    /// The dice of `symbol` for `day`.
    pub(super) fn new(seed: u64, symbol: &str, day: Date) -> Self {
        let mut hash = Sha256::new();
        hash.update(seed.to_le_bytes());
        hash.update(symbol.as_bytes());
        let mut dice = ChaCha8Rng::from_seed(hash.finalize().into());
        let days = day.year().unsigned_abs() as u64 * 400 + day.day_of_year().unsigned_abs() as u64;
        dice.set_stream(days);
        Self(dice)
    }

    /// The next minute's draw. It always takes the same number of words.
    pub(super) fn draw(&mut self) -> Draw {
        let drift = self.unit() + self.unit() - 1.0;
        let bustle = 0.4 + 1.2 * self.unit();
        Draw { drift, bustle }
    }

    /// A number from 0 to 1.
    fn unit(&mut self) -> f64 {
        f64::from(self.0.next_u32()) / f64::from(u32::MAX)
    }
}
