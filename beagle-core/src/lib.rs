//! Rich Beagle's brain on top of [`kis_api`].
//!
//! The pure half decides: it has no clock, no I/O, no floats and no order that depends on hashing, and builds as
//! `no_std` with `--no-default-features`. The shell around it (module `engine`, feature `engine`) gathers what a decision
//! needs, journals what was decided, and sends it once.

#![cfg_attr(not(feature = "engine"), no_std)]
#![deny(clippy::float_arithmetic)]

extern crate alloc;

pub mod alert;
pub mod calendar;
pub mod command;
pub mod cost;
#[cfg(feature = "engine")]
pub mod engine;
pub mod gate;
pub mod notice;
pub mod order;
pub mod price;
pub mod profit;
pub mod reason;
pub mod report;
pub mod rules;
pub mod schedule;
pub mod sighting;
pub mod strategy;

mod lang;
mod money;
mod number;
mod size;
mod source;
mod wording;

pub use command::{Command, Origin};
pub use lang::{Lang, Text};
pub use money::{Money, MoneyError};
pub use number::NumberError;
pub use reason::Reason;
pub use report::{Body, Exit, Failure, Preview, Report};
pub use rules::Rules;
pub use size::{Mode, Size};
pub use source::Source;
