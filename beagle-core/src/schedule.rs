//! When the duties have to run, and whether they did.

mod missed;

pub use missed::{LastTick, Missed, missed};
