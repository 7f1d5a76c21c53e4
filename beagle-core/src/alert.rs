//! 알림 — messages that say what a leader bought or sold, from text to a stock, a side and a number.
//!
//! [`hear`] reads a message by a table of patterns, or as JSON. What it heard still names its stock in the leader's
//! words; [`Heard::resolve`] finds the listing that is meant, and refuses where more than one could be.

mod age;
mod hear;
mod json;
mod names;
mod pattern;

#[cfg(test)]
mod corpus;

pub use age::{Age, age};
pub use hear::{Alert, Heard, Quantity, hear};
pub use names::{NameTable, Names};
pub use pattern::{PatternError, Patterns};
