//! What all rules that sell holdings have in common: one look at a market for all of them, at most one sale of a holding
//! in a run, and the account taken once.
//!
//! A run surveys every market that is open. What follows from the balance alone is remembered and reported; only where
//! something has to be ordered is the account taken, and then everything is read and decided anew.

use kis_api::Instrument;

use super::{Engine, failure::Done};
use crate::strategy::Seller;

mod act;
mod keep;
mod line;
mod look;
mod memory;
mod react;
mod run;
mod settings;
mod sight;
mod stand_down;

#[cfg(test)]
mod tests;

pub(super) use line::{Line, progress};
pub(super) use look::Remembered;
pub(super) use react::react;
pub(super) use run::{Tally, closed_market, run};
pub(super) use settings::InForce;
pub(super) use sight::Sight;
pub(super) use stand_down::stand_down;

/// A rule that sells holdings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    Condition,
    SafeSell,
    PositiveSell,
}

impl Rule {
    /// The name of its lock: another run of it is not waited for, since it does the same.
    const fn lock(self) -> &'static str {
        match self {
            Self::Condition => "condition",
            Self::SafeSell => "safe-sell",
            Self::PositiveSell => "positive-sell",
        }
    }

    /// The command that runs it, for those who wait for the account.
    const fn who(self) -> &'static str {
        match self {
            Self::Condition => "condition run",
            Self::SafeSell => "safe-sell run",
            Self::PositiveSell => "positive-sell run",
        }
    }
}

/// The owner's word that holdings are in order after a corporate action, said to every rule at once.
pub(super) fn confirm(engine: &Engine, instruments: &[Instrument]) -> Done<()> {
    keep::clear(engine, |instrument| instruments.iter().any(|named| is_same(named, instrument)))
}

/// Whether two name the same stock; a ticker may lack its exchange.
pub(super) fn is_same(a: &Instrument, b: &Instrument) -> bool {
    a.market() == b.market() && a.symbol() == b.symbol()
}

/// Where an order of this seller comes from.
const fn source(seller: Seller) -> crate::Source {
    match seller {
        Seller::Condition(_) => crate::Source::Condition,
        Seller::SafeSell => crate::Source::SafeSell,
        Seller::Leader => crate::Source::Alert,
        Seller::PositiveSell => crate::Source::PositiveSell,
    }
}
