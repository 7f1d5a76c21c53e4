//! 양전 매도, 양전 알림 — telling that a holding turned positive, and selling it if its owner wants that.
//!
//! A holding whose profit was below zero and is above it now *turned*: that is told once, whether the rule is on or
//! off. Where it is on, the holding is sold as soon as its profit covers what buying and selling costs, and for no less.
//! It turns again only after its profit was clearly below zero.

mod decide;
mod record;
mod settings;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod scenarios;

pub use decide::decide;
pub use record::{Record, State};
pub use settings::Settings;
