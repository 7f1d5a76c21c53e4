//! What every rule that sells holdings has in common: what it looks at, what it may decide, and how a sale goes on from
//! its first order until its target is sold.
//!
//! A rule decides whether and how much; price, remainder and what follows the market are decided here. It changes
//! nothing by itself: what a rule remembers learns of the broker's answers through [`Sells`].

mod observed;
mod place;
mod progress;
mod record;
mod snapshot;

#[cfg(test)]
pub(in crate::strategy) mod cases;
#[cfg(test)]
pub(in crate::strategy) mod world;

pub use observed::{CorporateAction, Observed, Seen};
pub use record::{Selling, Sells, Working};
pub use snapshot::{Amendment, Decision, Pricing, Sale, Snapshot, Step, Want};

pub(in crate::strategy) use place::{Part, sell, take_back, toward_market};
pub(in crate::strategy) use progress::{Progress, Resting, progress};
pub(in crate::strategy) use snapshot::{Verdict, may_be_sold};
